const PREFIXES = `PREFIX rk: <https://w3id.org/renkei/ontology#>
PREFIX rdf: <http://www.w3.org/1999/02/22-rdf-syntax-ns#>
PREFIX skos: <http://www.w3.org/2004/02/skos/core#>
PREFIX oa: <http://www.w3.org/ns/oa#>
PREFIX xsd: <http://www.w3.org/2001/XMLSchema#>
`;

/** Asks one query and gives the text of its answer. */
type Ask = (query: string) => string;

const quotes = (subject: string, properties: string) => `
    ?e rdf:subject ${subject} ; rdf:predicate ?property ; rk:method ?method ; rk:span ?span .
    FILTER(?property IN (${properties}))
    ?span oa:hasSelector ?selector .
    ?selector oa:exact ?exact ; oa:start ?start ; oa:end ?end .`;

/** One agreement as `initiatives.graphql` asks for it: a count, and one CONSTRUCT with a branch for each kind of thing, which does not multiply rows. */
export function askDeep(ask: Ask, agreement: string): readonly string[] {
  const a = `<${agreement}>`;
  const count = ask(`${PREFIXES}SELECT (COUNT(?i) AS ?initiatives) WHERE { ${a} rk:initiative ?i }`);
  const deep = ask(`${PREFIXES}CONSTRUCT {
  ${a} rk:title ?title ; rk:initiative ?i .
  ?i rk:heading ?heading ; rk:content ?content ; rk:pillar ?pillar ; rk:subject ?field ; rk:role ?role .
  ?pillar skos:prefLabel ?label . ?field skos:prefLabel ?name .
  ?role rk:text ?text ; rk:undertakenBy ?party .
  ?party rk:nameAsWritten ?partyName .
  ?e rdf:subject ?subject ; rdf:predicate ?property ; rk:method ?method ; rk:span ?span .
  ?span oa:hasSelector ?selector . ?selector oa:exact ?exact ; oa:start ?start ; oa:end ?end .
} WHERE {
  { ${a} rk:title ?title }
  UNION { ${a} rk:initiative ?i . ?i rk:heading ?heading . OPTIONAL { ?i rk:content ?content } }
  UNION { ${a} rk:initiative ?i . ?i rk:pillar ?pillar . ?pillar skos:prefLabel ?label FILTER(LANG(?label) = "ja") }
  UNION { ${a} rk:initiative ?i . ?i rk:subject ?field . ?field skos:prefLabel ?name FILTER(LANG(?name) = "ja") }
  UNION { ${a} rk:initiative ?i . ?i rk:role ?role . ?role rk:text ?text . OPTIONAL { ?role rk:undertakenBy ?party . ?party rk:nameAsWritten ?partyName } }
  UNION { ${a} rk:initiative ?subject . ${quotes('?subject', 'rk:heading, rk:content')} }
  UNION { ${a} rk:initiative ?o . ?o rk:role ?subject . ${quotes('?subject', 'rk:text')} }
}`);
  return [count, deep];
}

/** A page of 20 with counts and three facets as `facet-page.graphql` asks for it, from a day on or all: the page first, then one query for each of the rest. */
export function askFacetPage(ask: Ask, from: string | undefined): readonly string[] {
  const isLate = from === undefined ? '' : `FILTER(?day >= "${from}"^^xsd:date)`;
  const chosen = `?a a rk:Agreement ; rk:concludedOn ?day . ${isLate}`;
  const page = ask(`${PREFIXES}SELECT ?a WHERE { ${chosen} } ORDER BY ?a LIMIT 20`);
  const ids = [...page.matchAll(/"value":"([^"]*)"/g)].map(([, iri]) => `<${iri}>`).join(' ');
  const facet = (where: string) =>
    ask(
      `${PREFIXES}SELECT ?key (COUNT(*) AS ?count) WHERE { ${where} } GROUP BY ?key ORDER BY DESC(?count) ?key LIMIT 20`,
    );
  return [
    ask(`${PREFIXES}SELECT (COUNT(*) AS ?total) WHERE { ${chosen} }`),
    ask(`${PREFIXES}CONSTRUCT {
  ?a rk:title ?title ; rk:concludedOn ?date ; rk:party ?party . ?party rk:alias ?alias ; rk:nameAsWritten ?name
} WHERE { VALUES ?a { ${ids} } { ?a rk:title ?title ; rk:concludedOn ?date } UNION { ?a rk:party ?party . ?party rk:nameAsWritten ?name . OPTIONAL { ?party rk:alias ?alias } } }`),
    ask(
      `${PREFIXES}SELECT ?a (COUNT(?i) AS ?initiatives) WHERE { VALUES ?a { ${ids} } ?a rk:initiative ?i } GROUP BY ?a`,
    ),
    // As with any facet, what the filter says of the day does not narrow the choice of days.
    facet('?a a rk:Agreement ; rk:concludedOn ?day . BIND(STR(YEAR(?day)) AS ?key)'),
    facet(`${chosen} ?a rk:legalBasis ?key`),
    facet(`${chosen} ?a rk:mannerOfExecution ?key`),
  ];
}

/** All agreements, or one, as `everything.graphql` and `one.graphql` ask for them. */
export function nestedQuery(agreement?: string): string {
  const a = agreement === undefined ? '?a a rk:Agreement .' : `VALUES ?a { <${agreement}> }`;
  return `${PREFIXES}CONSTRUCT {
  ?a rk:title ?title ; rk:concludedOn ?date ; rk:party ?party ; rk:initiative ?i .
  ?party rk:alias ?alias ; rk:nameAsWritten ?name .
  ?i rk:heading ?heading ; rk:content ?content ; rk:role ?role .
  ?role rk:text ?text ; rk:undertakenBy ?by .
} WHERE {
  { ${a} ?a rk:title ?title ; rk:concludedOn ?date }
  UNION { ${a} ?a rk:party ?party . ?party rk:nameAsWritten ?name . OPTIONAL { ?party rk:alias ?alias } }
  UNION { ${a} ?a rk:initiative ?i . ?i rk:heading ?heading . OPTIONAL { ?i rk:content ?content } }
  UNION { ${a} ?a rk:initiative ?i . ?i rk:role ?role . ?role rk:text ?text . OPTIONAL { ?role rk:undertakenBy ?by } }
}`;
}
