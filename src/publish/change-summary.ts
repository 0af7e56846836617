import { rdf } from '../rdf/namespace.ts';
import { parseSync } from '../rdf/parse.ts';
import { compareCodePoints } from '../rdf/term.ts';
import { rk } from '../rdf/vocabulary.generated.ts';
import type { ChangeSummary, NamedAgreement } from '../store/release.ts';
import type { Changes } from './changes.ts';

/** A line of canonical N-Quads, as its terms are written in it. */
const STATEMENT = /^(?<subject>\S+) <(?<predicate>[^>]*)> (?<object>.+) <(?<graph>[^>]*)> \.$/u;

/** The graphs of an agreement, below the base: `graph/{codes}/{day}`, and those of its evidence and of what was derived. */
const AGREEMENT_GRAPH = /^graph\/(?<key>\d{6}(?:-\d{6})+\/[^/]+)(?:\/(?:evidence|derived))?$/u;

interface Statement {
  readonly subject: string;
  readonly predicate: string;
  readonly object: string;
  readonly graph: string;
}

/** The things of each class, both as N-Quads writes them: those that are said to be of it now, and those that no longer are. */
interface Types {
  readonly added: Map<string, Set<string>>;
  readonly removed: Map<string, Set<string>>;
}

/** How often something is in what came, and in what went. */
type Tally = Map<string, { added: number; removed: number }>;

/** The Japanese titles of things, by IRI. */
export type Titles = ReadonlyMap<string, string>;

/** What changes of a dataset come to. `base` is that of its IRIs; `titles` are those before and after. */
export function changeSummary(changes: Changes, base: string, titles: Titles): ChangeSummary {
  const graphs: Tally = new Map();
  const types: Types = { added: new Map(), removed: new Map() };
  for (const kind of ['added', 'removed'] as const) {
    for (const line of changes[kind]) {
      const statement = statementOf(line);
      count(graphs, statement.graph, kind);
      tellType(types[kind], statement);
    }
  }
  return {
    agreements: agreements(types, graphs.keys(), { base, titles }),
    graphs: sorted(graphs),
    classes: sorted(classTally(types)),
  };
}

function statementOf(line: string): Statement {
  const { subject, predicate, object, graph } = STATEMENT.exec(line)?.groups ?? {};
  if (subject === undefined || predicate === undefined || object === undefined || graph === undefined) {
    throw new RangeError(`no statement of a named graph: ${line}`);
  }
  return { subject, predicate, object, graph };
}

function tellType(types: Map<string, Set<string>>, { subject, predicate, object }: Statement): void {
  if (predicate !== rdf.type.value) return;
  const things = types.get(object) ?? new Set();
  types.set(object, things.add(subject));
}

/** A thing whose class is stated in another graph now has neither come nor gone. */
function classTally({ added, removed }: Types): Tally {
  const tally: Tally = new Map();
  const tell = (one: typeof added, other: typeof added, kind: 'added' | 'removed') => {
    for (const [type, things] of one) {
      for (const thing of things) if (!other.get(type)?.has(thing)) count(tally, type.slice(1, -1), kind);
    }
  };
  tell(added, removed, 'added');
  tell(removed, added, 'removed');
  return tally;
}

/** Which agreements came, went, or changed inside. */
function agreements(
  { added, removed }: Types,
  graphs: Iterable<string>,
  { base, titles }: { readonly base: string; readonly titles: Titles },
): ChangeSummary['agreements'] {
  const type = `<${rk.Agreement.value}>`;
  const came = added.get(type) ?? new Set<string>();
  const went = removed.get(type) ?? new Set<string>();
  const touched = Array.from(graphs).flatMap((graph) => {
    const { key } = AGREEMENT_GRAPH.exec(graph.slice(base.length))?.groups ?? {};
    return graph.startsWith(base) && key !== undefined ? [`<${base}id/agreement/${key}>`] : [];
  });
  const nodes = [...new Set([...touched, ...came, ...went])];
  const listed = (isListed: (node: string) => boolean): NamedAgreement[] =>
    nodes
      .filter(isListed)
      .map((node) => node.slice(1, -1))
      .map((iri) => named(iri, titles.get(iri)))
      .sort(byIri);
  return {
    added: listed((node) => came.has(node) && !went.has(node)),
    changed: listed((node) => came.has(node) === went.has(node)),
    removed: listed((node) => went.has(node) && !came.has(node)),
  };
}

function named(iri: string, title: string | undefined): NamedAgreement {
  return title === undefined ? { iri } : { iri, title };
}

/** The Japanese titles that statements tell, the last of each. */
export function titlesIn(lines: readonly string[]): Titles {
  const telling = lines.filter((line) => line.includes(` <${rk.title.value}> `)).map((line) => `${line}\n`);
  const quads = parseSync(telling.join(''), { format: 'n-quads', file: 'changes' });
  return new Map(
    quads.flatMap(({ subject, object }) =>
      object.termType === 'Literal' && object.language === 'ja' ? [[subject.value, object.value] as const] : [],
    ),
  );
}

function count(tally: Tally, key: string, kind: 'added' | 'removed'): void {
  const counts = tally.get(key) ?? { added: 0, removed: 0 };
  counts[kind] += 1;
  tally.set(key, counts);
}

function sorted(tally: Tally): ({ iri: string } & { added: number; removed: number })[] {
  return [...tally].map(([iri, counts]) => ({ iri, ...counts })).sort(byIri);
}

function byIri(one: { readonly iri: string }, other: { readonly iri: string }): number {
  return compareCodePoints(one.iri, other.iri);
}
