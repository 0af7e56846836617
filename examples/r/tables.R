# Reads the tables of a renkei server with R (no packages needed) and answers two questions.
#
#     Rscript tables.R [ADDRESS] [DAY]
#
# ADDRESS is that of the server (http://localhost:4000 if none is given), DAY is YYYY-MM-DD. Written to standard output, as CSV:
# how many roles of each type each party has, and how many municipalities each region had on that day.

arguments <- commandArgs(trailingOnly = TRUE)
address <- if (length(arguments) > 0) sub("/$", "", arguments[1]) else "http://localhost:4000"
day <- if (length(arguments) > 1) arguments[2] else "2025-03-27"

# All columns as text: codes begin with zeros, and an empty cell means "unknown", which is not zero.
read_table <- function(name) {
  read.csv(paste0(address, "/data/table/", name, ".csv"), colClasses = "character", na.strings = "", encoding = "UTF-8")
}

# The first of two columns that is known.
either <- function(a, b) ifelse(is.na(a), b, a)

# One row is one role, one party and one type: the table is long, so counting rows is enough.
types <- read_table("role-types")
write.csv(unclass(table(types$role_type, types$party_name)), quote = FALSE)
cat("\n")

# Was it a member on the day? Three answers, as the description of the table says.
members <- read_table("memberships")
first <- either(members$joined_on, members$not_before)
start <- either(members$joined_on, members$known_on)
end <- either(members$known_on, members$joined_on)
standing <- ifelse(!is.na(first) & day < first, "no", ifelse(!is.na(start) & start <= day & day <= end, "yes", "unknown"))
standing <- factor(standing, levels = c("yes", "no", "unknown"))
write.csv(unclass(table(members$region_name, standing)), quote = FALSE)
