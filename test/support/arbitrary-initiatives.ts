import { rdf, skos, xsd } from '../../src/rdf/namespace.ts';
import { literal, namedNode, quad } from '../../src/rdf/term.ts';
import { rk } from '../../src/rdf/vocabulary.generated.ts';
import { GraphBuilder } from '../../src/store/graph-builder.ts';
import { MemorySource } from '../../src/store/memory-source.ts';
import { fc } from './seeded.ts';

/** An initiative as plain values. */
export interface PlainInitiative {
  readonly heading: string;
  readonly content: string | undefined;
  /** Names of policy fields. */
  readonly subjects: readonly string[];
  readonly pillar: string | undefined;
}

/** One with its place: the number of its agreement, and its order there from 1. */
export interface PlacedInitiative extends PlainInitiative {
  readonly agreement: number;
  readonly order: number;
}

/** The policy fields that these initiatives are about. */
export const FIELDS = ['a', 'b', 'c'] as const;

const BASE = 'https://w3id.org/renkei/id/';

/** Short texts with characters within and beyond the basic plane, so that many are alike and code point order matters. */
const texts = fc
  .array(fc.constantFrom('あ', 'ア', '亜', 'ｱ', '𠮷', 'z'), { minLength: 1, maxLength: 2 })
  .map((each) => each.join(''));

const initiatives: fc.Arbitrary<PlainInitiative> = fc.record({
  heading: texts,
  content: fc.option(texts, { nil: undefined }),
  subjects: fc.subarray([...FIELDS]),
  pillar: fc.option(fc.constantFrom(...FIELDS), { nil: undefined }),
});

/** One to three agreements, each with up to twelve initiatives. */
export const agreements: fc.Arbitrary<readonly PlacedInitiative[]> = fc
  .array(fc.array(initiatives, { maxLength: 12 }), { minLength: 1, maxLength: 3 })
  .map((lists) =>
    lists.flatMap((list, agreement) => list.map((each, index) => ({ ...each, agreement, order: index + 1 }))),
  );

/** The IRI of an agreement of {@link sourceOf}. */
export function agreementIri(number: number): string {
  return `${BASE}agreement/test-${number}/2025-01-01`;
}

/** The IRI of an initiative of {@link sourceOf}. Those of one agreement are not in the order of the document. */
export function initiativeIri({ agreement, order }: PlacedInitiative): string {
  return `${agreementIri(agreement)}/initiative/${(order * 7) % 13}-${order}`;
}

/** The IRI of a policy field. */
export function fieldIri(name: string): string {
  return `${BASE}subject/${name}`;
}

/** A graph of three agreements and these initiatives. */
export function sourceOf(placed: readonly PlacedInitiative[]): MemorySource {
  const builder = new GraphBuilder();
  for (const number of [0, 1, 2]) builder.add(quad(namedNode(agreementIri(number)), rdf.type, rk.Agreement));
  for (const name of FIELDS) {
    const field = namedNode(fieldIri(name));
    for (const type of [skos.Concept, rk.PolicyField]) builder.add(quad(field, rdf.type, type));
    builder.add(quad(field, skos.notation, literal(name)));
  }
  for (const each of placed) addInitiative(builder, each);
  return new MemorySource(builder.build(), { version: '0123456789abcdef' });
}

function addInitiative(builder: GraphBuilder, placed: PlacedInitiative): void {
  const [agreement, initiative] = [namedNode(agreementIri(placed.agreement)), namedNode(initiativeIri(placed))];
  builder.add(quad(agreement, rk.initiative, initiative));
  builder.add(quad(initiative, rdf.type, rk.Initiative));
  builder.add(quad(initiative, rk.agreement, agreement));
  builder.add(quad(initiative, rk.order, literal(String(placed.order), xsd.integer)));
  builder.add(quad(initiative, rk.heading, literal(placed.heading, 'ja')));
  if (placed.content !== undefined) builder.add(quad(initiative, rk.content, literal(placed.content, 'ja')));
  if (placed.pillar !== undefined) builder.add(quad(initiative, rk.pillar, namedNode(fieldIri(placed.pillar))));
  for (const name of placed.subjects) builder.add(quad(initiative, rk.subject, namedNode(fieldIri(name))));
}
