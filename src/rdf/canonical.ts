import type { Quad, Term } from '@rdfjs/types';
import { canonize } from 'rdf-canonize';
import { sortedSet } from './quad-set.ts';
import { blankNode, compareCodePoints, literal, quad } from './term.ts';
import { assertWellFormed } from './well-formed.ts';

/**
 * How many deep comparisons (Hash N-Degree Quads) a dataset may cost beyond two per quad. Ontologies and shapes need a few hundred;
 * graphs made to keep the algorithm busy for ever (RDFC-1.0, section 7.1, dataset poisoning) end here after a few seconds.
 */
const DEEP_COMPARISONS = 20_000;

/** The blank nodes of a dataset are too entangled to be named within the limit of work. */
export class CanonicalizationLimitError extends Error {
  override readonly name = 'CanonicalizationLimitError';
}

/**
 * The dataset in canonical form: no repetitions, language tags in lower case, blank nodes labelled by RDFC-1.0
 * (https://www.w3.org/TR/rdf-canon/), sorted in code point order. Isomorphic datasets give the same quads.
 * Throws {@link CanonicalizationLimitError}, and a TypeError for terms that no format can carry.
 */
export async function canonicalQuads(quads: Iterable<Quad>): Promise<Quad[]> {
  const set = sortedSet(Array.from(quads, (each) => mapTerms(each, prepare)));
  assertWellFormed(set);
  if (!set.some(hasBlankNode)) return set;
  const labels = new Map<string, string>();
  await canonizeWithin(set, labels);
  return sortedSet(set.map((each) => mapTerms(each, (term) => relabel(term, labels))));
}

/** The canonical N-Quads document of RDFC-1.0: one line per quad, in code point order, each ending in LF; empty for no quads. */
export async function canonicalNQuads(quads: Iterable<Quad>): Promise<string> {
  const set = sortedSet(Array.from(quads, (each) => mapTerms(each, prepare)));
  assertWellFormed(set);
  const document = await canonizeWithin(set, new Map());
  // rdf-canonize sorts by UTF-16 units; the specification asks for code points.
  const lines = document.split('\n').filter((line) => line !== '');
  return lines
    .sort(compareCodePoints)
    .map((line) => `${line}\n`)
    .join('');
}

/** Whether two datasets are the same but for the labels of their blank nodes and the case of their language tags. */
export async function areIsomorphic(a: Iterable<Quad>, b: Iterable<Quad>): Promise<boolean> {
  const [left, right] = await Promise.all([canonicalNQuads(a), canonicalNQuads(b)]);
  return left === right;
}

async function canonizeWithin(quads: readonly Quad[], canonicalIdMap: Map<string, string>): Promise<string> {
  try {
    const maxDeepIterations = DEEP_COMPARISONS + 2 * quads.length;
    return await canonize(quads, { algorithm: 'RDFC-1.0', canonicalIdMap, maxDeepIterations });
  } catch (error) {
    if (!(error instanceof Error) || !error.message.startsWith('Maximum deep iterations')) throw error;
    throw new CanonicalizationLimitError('Too many blank nodes that cannot be told apart', { cause: error });
  }
}

function hasBlankNode({ subject, object, graph }: Quad): boolean {
  return [subject, object, graph].some((term) => term.termType === 'BlankNode');
}

/** Tags in lower case; blank nodes under labels that rdf-canonize cannot mistake for its own: it leaves `c14n…` of the input as it is. */
function prepare<T extends Term>(term: T): T {
  if (term.termType === 'BlankNode') return blankNode(`b${term.value}`) as T;
  if (term.termType !== 'Literal' || term.language === term.language.toLowerCase()) return term;
  return literal(term.value, term.language) as T;
}

function relabel<T extends Term>(term: T, labels: ReadonlyMap<string, string>): T {
  return term.termType === 'BlankNode' ? (blankNode(labels.get(term.value)) as T) : term;
}

function mapTerms({ subject, predicate, object, graph }: Quad, change: <T extends Term>(term: T) => T): Quad {
  return quad(change(subject), predicate, change(object), change(graph));
}
