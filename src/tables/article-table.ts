import type { NamedNode } from '@rdfjs/types';
import { rdf, rdfs } from '../rdf/namespace.ts';
import { rk } from '../rdf/vocabulary.generated.ts';
import type { MemoryGraph } from '../store/memory-graph.ts';
import type { Resource } from '../store/resource.ts';
import { columnsOf, type Derived, derived, linkTo } from './columns.ts';
import { commonTypes } from './common-types.ts';
import { evidenceColumns, evidenceFinder } from './evidence-columns.ts';
import { fillTable } from './fill-table.ts';
import { LINE_MARK } from './one-line.ts';
import { inOrder, instancesOf, integerOf, linkOf, linksOf, literalOf } from './reading.ts';
import type { Table } from './table.ts';

/** An article, or a paragraph or item of one. */
interface Provision {
  readonly kind: string;
  readonly type: Resource | undefined;
  readonly block: Resource;
  readonly article: Resource | undefined;
}

const own = columnsOf<Provision>(({ block }) => block);
const article = columnsOf<Provision>((row) => row.article, 'article_iri');
const type = columnsOf<Provision>((row) => row.type, 'type_iri');

/** One row for each article, paragraph and item of the bodies, since that is where the text stands; with `kind` = `article` there is one row for each article. */
export function articleTable(graph: MemoryGraph): Table {
  const rows = provisions(graph);
  return fillTable<Provision>({
    name: 'articles',
    title: { ja: '条文', en: 'Articles' },
    description: {
      ja: '本則の条・項・号。1行は一つの条、項又は号。条だけを見るには kind が article の行を選ぶ（whole_text に項・号を含む全文がある）。',
      en: 'The articles, paragraphs and items of the bodies, one a row. Choose the rows with the kind "article" for one row an article (whole_text has all its text).',
    },
    about: 'iri',
    primaryKey: ['iri'],
    foreignKeys: [
      { columns: ['agreement_iri'], table: 'agreements', reference: ['iri'] },
      { columns: ['article_iri'], table: 'articles', reference: ['iri'] },
    ],
    virtual: commonTypes(rows.map(({ block }) => block)),
    rows,
    columns: [
      own.iri(
        'iri',
        { ja: '条・項・号のIRI', en: 'IRI of the provision' },
        { ja: '条、項又は号を指すIRI。', en: 'Names the provision.' },
      ),
      own.link('agreement_iri', { ja: '協約のIRI', en: 'IRI of the agreement' }, rk.agreement, 'required'),
      derived('kind', KIND, ({ kind }) => kind),
      { ...linkTo('type_iri', TYPE, { property: rdf.type }, (row: Provision) => row.type), description: TYPE_MEANS },
      {
        ...type.text('kind_label_ja', { ja: '種類（日本語）', en: 'kind (Japanese)' }, rdfs.label, 'ja'),
        description: TYPE_MEANS,
      },
      {
        ...type.text('kind_label_en', { ja: '種類（英語）', en: 'kind (English)' }, rdfs.label, 'en'),
        description: TYPE_MEANS,
      },
      own.literal('order', { ja: '文書の中での順番', en: 'order in the document' }, rk.order, 'integer'),
      derived('article_iri', ARTICLE, (row) => row.article?.value),
      article.text('article_label', { ja: '条の表示', en: 'label of the article' }, rk.label, 'ja'),
      article.literal('article_number', { ja: '条の番号', en: 'number of the article' }, rk.number),
      article.text('article_caption', { ja: '条の見出し', en: 'caption of the article' }, rk.caption, 'ja'),
      own.link('part_of_iri', { ja: '上位の部・章・条・項のIRI', en: 'IRI of what it is part of' }, rk.partOf),
      own.text('label', { ja: '番号の表示', en: 'label' }, rk.label, 'ja'),
      own.literal('number', { ja: '番号', en: 'number' }, rk.number),
      own.text('text', { ja: '文言', en: 'text' }, rk.text, 'ja'),
      derived('whole_text', WHOLE_TEXT, ({ block }) => wholeText(block)),
      own.links(
        'refers_to_iris',
        { ja: '引用する条項・法令のIRI', en: 'IRIs of what the text refers to' },
        rk.refersTo,
      ),
      ...evidenceColumns(evidenceFinder<Provision>(graph, ({ block }) => block, [rk.text, rk.caption, rk.rawText])),
    ],
  });
}

const KINDS: readonly (readonly [string, NamedNode])[] = [
  ['article', rk.Article],
  ['paragraph', rk.Paragraph],
  ['item', rk.Item],
];

function provisions(graph: MemoryGraph): Provision[] {
  const all = KINDS.flatMap(([kind, type]) =>
    instancesOf(graph, type).map((block) => ({
      kind,
      type: block.objects(rdf.type).find((each): each is Resource => each.equals(type)),
      block,
      article: articleOf(block),
    })),
  );
  return inOrder(all, ({ block }) => [linkOf(block, rk.agreement)?.value, integerOf(block, rk.order), block.value]);
}

/** The article that a provision is, or is part of; an article may itself be part of a chapter. */
function articleOf(block: Resource | undefined): Resource | undefined {
  if (block === undefined || block.objects(rdf.type).some((each) => each.equals(rk.Article))) return block;
  return articleOf(linkOf(block, rk.partOf));
}

function wholeText(block: Resource): string | undefined {
  const below = [...linksOf(block, rk.paragraph), ...linksOf(block, rk.item)];
  const inside = inOrder(below, (each) => [integerOf(each, rk.order), each.value]).flatMap(
    (each) => wholeText(each) ?? [],
  );
  const label = literalOf(block, rk.label)?.value;
  const text = literalOf(block, rk.text)?.value;
  const first = [label, text].filter((each) => each !== undefined).join(' ');
  const parts = first === '' ? inside : [first, ...inside];
  return parts.length === 0 ? undefined : parts.join(LINE_MARK);
}

const TYPE = { ja: '種類のIRI', en: 'IRI of the kind' };

const TYPE_MEANS = { ja: '条・項・号のいずれであるか。', en: 'Whether it is an article, a paragraph or an item.' };

const KIND: Derived = {
  title: { ja: '種類', en: 'kind' },
  description: {
    ja: 'article（条）、paragraph（項）又はitem（号）。',
    en: 'One of article, paragraph and item.',
  },
};

const ARTICLE: Derived = {
  title: { ja: '条のIRI', en: 'IRI of the article' },
  description: {
    ja: 'その行の条、又はその項・号が属する条。条に属さない号では空欄。',
    en: 'The article itself, or that which the provision is part of; empty for an item outside of all articles.',
  },
  datatype: 'anyURI',
};

const WHOLE_TEXT: Derived = {
  title: { ja: '全文', en: 'whole text' },
  description: {
    ja: '番号の表示と文言に、下位の項・号のものを順に「 / 」でつないだもの。',
    en: 'Label and text, and after them those of all its parts, joined by " / ".',
  },
  lang: 'ja',
};
