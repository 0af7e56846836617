"""Reads the tables of a renkei server with pandas and answers two questions.

    python3 tables.py [ADDRESS] [DAY]

ADDRESS is that of the server (http://localhost:4000 if none is given), DAY is YYYY-MM-DD. Written to standard output, as CSV:
how many roles of each type each party has, and how many municipalities each region had on that day.
"""

import sys

import pandas as pd

address = sys.argv[1].rstrip("/") if len(sys.argv) > 1 else "http://localhost:4000"
day = sys.argv[2] if len(sys.argv) > 2 else "2025-03-27"


def table(name):
    # All columns as text: codes begin with zeros, and an empty cell means "unknown", which is not zero.
    return pd.read_csv(f"{address}/data/table/{name}.csv", dtype=str, keep_default_na=False, encoding="utf-8")


def standing(row):
    """Was it a member on the day? Three answers, as the description of the table says."""
    first = row.joined_on or row.not_before
    start = row.joined_on or row.known_on
    end = row.known_on or row.joined_on
    if first and day < first:
        return "no"
    return "yes" if start and start <= day <= end else "unknown"


sys.stdout.reconfigure(encoding="utf-8")

# One row is one role, one party and one type: the table is long, so counting rows is enough.
types = table("role-types")
print(pd.crosstab(types.role_type, types.party_name).to_csv(), end="\n")

members = table("memberships")
members["standing"] = members.apply(standing, axis=1)
counts = pd.crosstab(members.region_name, members.standing).reindex(columns=["yes", "no", "unknown"], fill_value=0)
print(counts.to_csv(), end="")
