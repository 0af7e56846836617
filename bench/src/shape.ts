import type { Quad } from '@rdfjs/types';

/**
 * How much of the published agreement a synthetic one has. `whole`: every quad, with evidence for all that is stated. `texts`: all of the agreement, and
 * of the evidence that for headings, contents and roles. `small`: as `texts`, but the first three initiatives only and no text blocks, so
 * that 20,000 agreements fit into memory.
 */
export type Shape = 'whole' | 'texts' | 'small';

const RK = 'https://w3id.org/renkei/ontology#';
const RDF = 'http://www.w3.org/1999/02/22-rdf-syntax-ns#';
const TEXTS = new Set(['heading', 'content', 'text'].map((name) => RK + name));
const SMALL_INITIATIVES = /\/initiative\/1-[123](\/|$)/;
const ANY_INITIATIVE = /\/initiative\//;
const TEXT_BLOCK = /\/(text|article|annex)\//;

/** The quads of an agreement that `shape` keeps. */
export function shaped(agreement: readonly Quad[], shape: Shape): readonly Quad[] {
  if (shape === 'whole') return agreement;
  const smaller = shape === 'small' ? agreement.filter((quad) => isOfSmall(quad)) : agreement;
  return withEvidenceOfTexts(smaller);
}

function isOfSmall({ subject, object }: Quad): boolean {
  return [subject, object].every(
    ({ termType, value }) =>
      termType !== 'NamedNode' ||
      /\/source\/|\/ontology#/.test(value) ||
      !(TEXT_BLOCK.test(value) || (ANY_INITIATIVE.test(value) && !SMALL_INITIATIVES.test(value))),
  );
}

/** Without the evidence for anything but texts of initiatives and roles, and without the spans that are then nobody's. */
function withEvidenceOfTexts(quads: readonly Quad[]): readonly Quad[] {
  const evidence = new Set(
    quads.filter(({ predicate }) => predicate.value === `${RDF}predicate`).map(({ subject }) => subject.value),
  );
  const kept = new Set(
    quads
      .filter(({ predicate, object }) => predicate.value === `${RDF}predicate` && TEXTS.has(object.value))
      .filter(({ subject }) => ANY_INITIATIVE.test(subject.value))
      .map(({ subject }) => subject.value),
  );
  const spans = new Set(
    quads
      .filter(({ subject, predicate }) => predicate.value === `${RK}span` && kept.has(subject.value))
      .map(({ object }) => object.value),
  );
  return quads.filter(({ subject: { value } }) => {
    if (evidence.has(value)) return kept.has(value);
    return !value.includes('/span/') || spans.has(value.replace(/\/selector$/, ''));
  });
}
