import type { NamedNode } from '@rdfjs/types';
import { oa, rdf } from '../rdf/namespace.ts';
import { rk } from '../rdf/vocabulary.generated.ts';
import type { MemoryGraph } from '../store/memory-graph.ts';
import { isResource, type Resource } from '../store/resource.ts';
import { derived } from './columns.ts';
import { oneLine } from './one-line.ts';
import { inOrder, integerOf, linkedFrom, linkOf, linksOf, literalOf } from './reading.ts';
import type { Column } from './table.ts';

/**
 * Columns by which a reader can check a row against the document: the evidence that `find` names, how it was got, the spans of the source that it was read
 * from, their words, and the pages where the source was found.
 */
export function evidenceColumns<Row>(find: (row: Row) => Resource | undefined): readonly Column<Row>[] {
  const spans = (row: Row) =>
    inOrder(linksOf(find(row), rk.span), (span) => [integerOf(selectorOf(span), oa.start), span.value]);
  return [
    derived('evidence_iri', EVIDENCE, (row) => find(row)?.value),
    derived('method', METHOD, (row) => linkOf(find(row), rk.method)?.value.split('#').at(-1)),
    derived('source_span_iris', SPANS, (row) => spans(row).map(({ value }) => value)),
    derived('source_quote', QUOTE, (row) => quote(spans(row))),
    derived('source_page_iris', PAGES, (row) => pages(spans(row))),
  ];
}

/** Finds the evidence of the main statement of a row's thing: the first of `properties` for which it has any. */
export function evidenceFinder<Row>(graph: MemoryGraph, of: (row: Row) => Resource, properties: readonly NamedNode[]) {
  return (row: Row): Resource | undefined => {
    const all = currentEvidence(graph, of(row));
    return properties
      .map((property) => all.find((each) => speaksOf(each, rdf.predicate, property)))
      .find((each) => each !== undefined);
  };
}

/** The evidence that stands today for one statement, if there is any. */
export function evidenceOf(graph: MemoryGraph, thing: Resource, property: NamedNode, object: Resource) {
  return currentEvidence(graph, thing).find(
    (each) => speaksOf(each, rdf.predicate, property) && speaksOf(each, rdf.object, object as NamedNode),
  );
}

function currentEvidence(graph: MemoryGraph, thing: Resource): Resource[] {
  return linkedFrom(graph, thing, rdf.subject).filter((each) => each.objects(rk.supersededBy).length === 0);
}

function speaksOf(evidence: Resource, part: NamedNode, term: NamedNode): boolean {
  return evidence.objects(part).some((value) => value.equals(term));
}

function selectorOf(span: Resource): Resource | undefined {
  return linksOf(span, oa.hasSelector).find((selector) => selector.objects(oa.exact).length > 0);
}

function quote(spans: readonly Resource[]): string | undefined {
  const words = spans.flatMap((span) => literalOf(selectorOf(span), oa.exact)?.value.trim() ?? []);
  return words.length === 0 ? undefined : words.map(oneLine).join(' / ');
}

function pages(spans: readonly Resource[]): string[] {
  const sources = spans.flatMap((span) => linksOf(span, oa.hasSource));
  const origins = sources.flatMap((source) => source.objects(rk.origin).filter(isResource));
  return [...new Set(origins.map(({ value }) => value))];
}

const EVIDENCE = {
  title: { ja: '根拠のIRI', en: 'IRI of the evidence' },
  description: {
    ja: 'この行の主な値の根拠（取得方法・規則・該当箇所）を述べるIRI。',
    en: 'Where it is told how the main value of the row was got: method, rules, place in the source.',
  },
  datatype: 'anyURI',
} as const;

const METHOD = {
  title: { ja: '取得方法', en: 'method' },
  description: {
    ja: 'その値を得た方法。verbatim（逐語）、normalised（正規化）、inferred（推論）、curated（人手）。',
    en: 'How that value was got: verbatim, normalised, inferred or curated.',
  },
} as const;

const SPANS = {
  title: { ja: '原文の該当箇所のIRI', en: 'IRIs of the spans in the source' },
  description: {
    ja: '原文の該当箇所。末尾の数は、原文の文字（Unicodeの符号位置）で数えた始まりと終わり。',
    en: 'The places in the source; the numbers at the end are their start and end, counted in Unicode code points.',
  },
  datatype: 'anyURI',
  many: true,
} as const;

const QUOTE = {
  title: { ja: '原文の文言', en: 'words of the source' },
  description: {
    ja: '該当箇所の原文。改行と箇所の切れ目は「 / 」、タブは空白で示す。',
    en: 'The words at those places. Line breaks and the gaps between places are shown as " / ", tabs as spaces.',
  },
  lang: 'ja',
} as const;

const PAGES = {
  title: { ja: '原文の掲載ページ', en: 'pages of the source' },
  description: { ja: '原文が掲載されていたページ。', en: 'The pages on which the source was published.' },
  datatype: 'anyURI',
  many: true,
} as const;
