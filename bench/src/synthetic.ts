import { createHash } from 'node:crypto';
import type { NamedNode, Quad, Quad_Object, Quad_Subject, Term } from '@rdfjs/types';
import { type Random, seededRandom } from './random.ts';
import { literal, namedNode, quad } from './renkei.ts';
import { type Shape, shaped } from './shape.ts';

/** What is wanted of {@link syntheticAgreements}. */
export interface SyntheticOptions {
  readonly count: number;
  readonly shape: Shape;
  readonly seed: number;
}

/** The published agreement, which the synthetic ones are made after. */
const KEY = '431001-432041/2025-03-27';
const SOURCE = '2408d809afed';
/** Manners of execution, the first that of the published one. */
const MANNERS = ['記名押印', '署名押印', '署名'];
const NAMES = /熊本市|荒尾市/g;
/** How many ways of wording there are: agreements of one region repeat each other, but not all of them. */
const WORDINGS = 100;

/** The key and the quads of one synthetic agreement. */
export interface SyntheticAgreement {
  readonly key: string;
  readonly quads: readonly Quad[];
}

/**
 * Agreements that nobody has concluded: each has the graphs of the published one, with other parties (municipalities of the registry, `shared`),
 * another date, another source and another wording. The same seed gives the same quads. Positions in the source are left as they are.
 */
export function* syntheticAgreements(
  published: { readonly agreement: readonly Quad[]; readonly shared: readonly Quad[] },
  { count, shape, seed }: SyntheticOptions,
): Generator<SyntheticAgreement> {
  const towns = townsOf(published.shared);
  const template = toTemplate(shaped(published.agreement, shape));
  const random = seededRandom(seed);
  const keys = new Map<string, number>();
  for (let index = 0; index < count; index++) {
    const change = drawChange(towns, random, keys);
    yield { key: change.key, quads: write(template, change) };
  }
}

interface Town {
  readonly code: string;
  readonly name: string;
}

/** What is different in one synthetic agreement. */
interface Change {
  readonly key: string;
  readonly date: string;
  readonly towns: readonly [Town, Town];
  readonly sha256: string;
  readonly wording: number;
}

/** Quads as places in a list of terms, so that each term is rewritten once. */
interface Template {
  readonly terms: readonly Term[];
  readonly rows: readonly (readonly [number, number, number, number])[];
}

function townsOf(shared: readonly Quad[]): readonly Town[] {
  const names = shared.filter(
    ({ subject, predicate, object }) =>
      subject.value.includes('/id/municipality/') &&
      predicate.value === 'https://w3id.org/renkei/ontology#name' &&
      object.termType === 'Literal' &&
      object.language === 'ja',
  );
  if (names.length < 2) throw new Error('The registry names fewer than two municipalities.');
  return names.map(({ subject, object }) => ({ code: subject.value.split('/').at(-1) ?? '', name: object.value }));
}

function drawChange(towns: readonly Town[], random: Random, keys: Map<string, number>): Change {
  const first = random(towns.length);
  const second = (first + 1 + random(towns.length - 1)) % towns.length;
  const pair = [towns[first] as Town, towns[second] as Town] as const;
  const date = new Date(Date.UTC(2014, 3, 1) + random(4000) * 86_400_000).toISOString().slice(0, 10);
  const plain = `${pair[0].code}-${pair[1].code}/${date}`;
  const before = keys.get(plain) ?? 0;
  keys.set(plain, before + 1);
  const key = before === 0 ? plain : `${plain}-${before + 1}`;
  const sha256 = createHash('sha256').update(key).digest('hex');
  return { key, date, towns: pair, sha256, wording: 1 + random(WORDINGS) };
}

function toTemplate(quads: readonly Quad[]): Template {
  const terms: Term[] = [];
  const places = new Map<string, number>();
  const place = (term: Term): number => {
    const key = JSON.stringify(
      term.termType === 'Literal' ? [term.value, term.language, term.datatype.value] : term.value,
    );
    const known = places.get(key);
    if (known !== undefined) return known;
    places.set(key, terms.length);
    return terms.push(term) - 1;
  };
  const rows = quads.map(
    ({ subject, predicate, object, graph }) => [place(subject), place(predicate), place(object), place(graph)] as const,
  );
  return { terms, rows };
}

function write({ terms, rows }: Template, change: Change): readonly Quad[] {
  const written = terms.map((term) => rewritten(term, change));
  const at = (place: number) => written[place] as NamedNode;
  return rows.map(([s, p, o, g]) => quad(at(s) as Quad_Subject, at(p), at(o) as Quad_Object, at(g)));
}

function rewritten(term: Term, change: Change): Term {
  if (term.termType === 'NamedNode') {
    const iri = rewrittenIri(term.value, change);
    return iri === term.value ? term : namedNode(iri);
  }
  if (term.termType !== 'Literal') throw new TypeError(`A published agreement has no ${term.termType}.`);
  const value = rewrittenText(term.value, change);
  return value === term.value ? term : literal(value, term.language || term.datatype);
}

function rewrittenIri(iri: string, { key, towns, sha256, wording }: Change): string {
  return iri
    .replace(KEY, key)
    .replace(SOURCE, sha256.slice(0, SOURCE.length))
    .replace(/(?<=\/municipality\/)(431001|432041)$/, (code) => towns[code === '431001' ? 0 : 1].code)
    .replace(/(?<=\/wording-group\/)[^/]+$/, (group) => `${group}-${wording}`);
}

function rewrittenText(text: string, { date, towns, sha256, wording }: Change): string {
  if (text === KEY.slice(-date.length)) return date;
  if (text.startsWith(SOURCE)) return sha256;
  if (text === MANNERS[0]) return MANNERS[wording % MANNERS.length] as string;
  return text
    .replace(NAMES, (name) => towns[name === '熊本市' ? 0 : 1].name)
    .replaceAll('に取り組む', `に第${wording}期として取り組む`)
    .replaceAll('を実施する', `を第${wording}期として実施する`);
}
