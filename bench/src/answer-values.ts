import { Parser } from 'n3';

/** Fields whose values RDF has as IRIs or does not have. */
const NOT_LITERAL = new Set(['id', 'property', 'method', 'endCursor', 'hasNextPage']);

/** The data of answers to GraphQL, without what each server has for itself: extensions and cursors. Throws for an answer with errors. */
export function dataOf(answers: readonly string[]): string {
  const data = answers.map((answer) => {
    const { data, errors } = JSON.parse(answer) as { data?: unknown; errors?: unknown };
    if (errors !== undefined || data == null) throw new Error(`Not answered: ${answer.slice(0, 2000)}`);
    return data;
  });
  return JSON.stringify(data, (key, value) => (key === 'endCursor' ? undefined : value));
}

/** The different literals of answers to GraphQL, sorted: what can be compared with an answer in another form. */
export function graphqlValues(answers: readonly string[]): readonly string[] {
  const found = new Set<string>();
  const collect = (value: unknown, key: string): void => {
    if (value === null || value === undefined || NOT_LITERAL.has(key)) return;
    if (typeof value !== 'object') found.add(String(value));
    else for (const [name, each] of Object.entries(value)) collect(each, Array.isArray(value) ? key : name);
  };
  for (const answer of answers) collect((JSON.parse(answer) as { data: unknown }).data, '');
  return [...found].sort();
}

interface Bindings {
  readonly results: { readonly bindings: readonly Readonly<Record<string, { type: string; value: string }>>[] };
}

/** The different literals of answers to SPARQL, in JSON or as N-Triples, sorted. */
export function sparqlValues(answers: readonly string[]): readonly string[] {
  const literals = answers.flatMap((answer) => {
    if (!answer.startsWith('{')) {
      const objects = new Parser({ format: 'N-Triples' }).parse(answer).map(({ object }) => object);
      return objects.filter(({ termType }) => termType === 'Literal').map(({ value }) => value);
    }
    const terms = (JSON.parse(answer) as Bindings).results.bindings.flatMap((binding) => Object.values(binding));
    return terms.filter(({ type }) => type === 'literal').map(({ value }) => value);
  });
  return [...new Set(literals)].sort();
}

/** Throws if two sorted lists of values are not the same. */
export function assertSameValues(what: string, ours: readonly string[], theirs: readonly string[]): void {
  const [inOurs, inTheirs] = [new Set(ours), new Set(theirs)];
  const missing = ours.filter((value) => !inTheirs.has(value));
  const more = theirs.filter((value) => !inOurs.has(value));
  if (missing.length + more.length === 0 && ours.length > 0) return;
  throw new Error(`${what}: not the same answer.\nLacks: ${missing.slice(0, 9)}\nHas besides: ${more.slice(0, 9)}`);
}
