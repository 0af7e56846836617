import type { Literal, NamedNode } from '@rdfjs/types';
import { dcterms, skos } from '../rdf/namespace.ts';
import type { BothLanguages } from '../store/publication.ts';
import type { Resource } from '../store/resource.ts';
import { linkOf, linksOf, literalOf } from './reading.ts';
import type { Atom, Cell, Column, Datatype, Statement } from './table.ts';

/** The columns that can be made of one thing: the thing of the row, or another that the row leads to. */
export interface ColumnsOf<Row> {
  /** Its IRI. Says nothing in RDF: a statement needs a property. */
  readonly iri: (name: string, title: BothLanguages, description: BothLanguages) => Column<Row>;
  /** A text in one language. */
  readonly text: (name: string, title: BothLanguages, property: NamedNode, lang: string) => Column<Row>;
  /** A literal without a language. */
  readonly literal: (name: string, title: BothLanguages, property: NamedNode, datatype?: Datatype) => Column<Row>;
  /** The IRI of the one thing that it is linked to. */
  readonly link: (name: string, title: BothLanguages, property: NamedNode, required?: 'required') => Column<Row>;
  /** The IRIs of the things that it is linked to, as a list. */
  readonly links: (name: string, title: BothLanguages, property: NamedNode) => Column<Row>;
  /** The pages that it was taken from, as a list. */
  readonly sourcePages: (name: string, title: BothLanguages) => Column<Row>;
  /** For a concept: its code, and its labels in Japanese and English, with names that begin alike. */
  readonly concept: (name: string, title: BothLanguages) => readonly Column<Row>[];
}

/** The columns of the thing that `of` finds for a row. `about` is the column with its IRI; without it, it is the thing of the row itself. */
export function columnsOf<Row>(of: (row: Row) => Resource | undefined, about?: string): ColumnsOf<Row> {
  const says = (property: NamedNode): Statement => (about === undefined ? { property } : { property, about });
  const text = (name: string, title: BothLanguages, property: NamedNode, lang: string): Column<Row> => ({
    ...{ name, title, datatype: 'string', lang, statement: says(property) },
    cell: (row) => literalOf(of(row), property, lang)?.value,
  });
  const literal = (
    name: string,
    title: BothLanguages,
    property: NamedNode,
    datatype: Datatype = 'string',
  ): Column<Row> => ({
    ...{ name, title, datatype, statement: says(property) },
    cell: (row) => typed(literalOf(of(row), property)?.value, datatype),
  });
  const links = (name: string, title: BothLanguages, property: NamedNode): Column<Row> => ({
    ...{ name, title, datatype: 'anyURI', many: true, statement: says(property) },
    cell: (row) => linksOf(of(row), property).map(({ value }) => value),
  });
  return {
    iri: (name, title, description) => ({
      ...{ name, title, description, datatype: 'anyURI', required: true },
      cell: (row) => of(row)?.value,
    }),
    text,
    literal,
    link: (name, title, property, required) => ({
      ...{ name, title, datatype: 'anyURI', required: required !== undefined, statement: says(property) },
      cell: (row) => linkOf(of(row), property)?.value,
    }),
    links,
    sourcePages: (name, title) => ({
      ...links(name, title, dcterms.source),
      description: { ja: '記載の元にした資料やページ。', en: 'The documents and pages that it was taken from.' },
    }),
    concept: (name, { ja, en }) => [
      {
        ...literal(name, { ja: `${ja}（コード）`, en: `${en} (code)` }, skos.notation),
        description: { ja: '統制語彙の中のコード。', en: 'The code in the controlled list.' },
      },
      {
        ...text(`${name}_label_ja`, { ja: `${ja}（日本語）`, en: `${en} (Japanese)` }, skos.prefLabel, 'ja'),
        description: { ja: '統制語彙の日本語の名称。', en: 'The Japanese label in the controlled list.' },
      },
      {
        ...text(`${name}_label_en`, { ja: `${ja}（英語）`, en: `${en} (English)` }, skos.prefLabel, 'en'),
        description: { ja: '統制語彙の英語の名称。', en: 'The English label in the controlled list.' },
      },
    ],
  };
}

/** The column of the IRI of what a row leads to, as the object of a statement; also where the subject has several, each in its own row. */
export function linkTo<Row>(
  name: string,
  title: BothLanguages,
  statement: Statement,
  of: (row: Row) => Resource | undefined,
): Column<Row> {
  return { name, title, datatype: 'anyURI', statement, cell: (row) => of(row)?.value };
}

/** What a derived column is called, and what it holds. */
export interface Derived {
  readonly title: BothLanguages;
  readonly description: BothLanguages;
  readonly datatype?: Datatype;
  readonly lang?: string;
  readonly many?: boolean;
}

/** A column that is worked out for the reader's ease and says nothing in RDF. */
export function derived<Row>(name: string, facts: Derived, cell: (row: Row) => Cell): Column<Row> {
  return { datatype: 'string', ...facts, name, cell };
}

/** Codes and labels of several concepts as lists, in the order of the list of their IRIs; `name` is in the singular. */
export function conceptLists<Row>(
  name: string,
  { ja, en }: BothLanguages,
  of: (row: Row) => readonly Resource[],
): readonly Column<Row>[] {
  const list = (
    ending: string,
    kind: BothLanguages,
    lang: string | undefined,
    read: (concept: Resource) => Literal | undefined,
  ) =>
    derived<Row>(
      `${name}${ending}`,
      {
        title: { ja: `${ja}（${kind.ja}）`, en: `${en} (${kind.en})` },
        description: { ja: 'IRIの列と同じ順に並べた。', en: 'In the order of the column of IRIs.' },
        ...(lang === undefined ? {} : { lang }),
        many: true,
      },
      (row) => of(row).map((concept) => read(concept)?.value ?? ''),
    );
  const label = (lang: string) => (concept: Resource) => literalOf(concept, skos.prefLabel, lang);
  return [
    list('s', { ja: 'コード', en: 'codes' }, undefined, (concept) => literalOf(concept, skos.notation)),
    list('_labels_ja', { ja: '日本語', en: 'Japanese' }, 'ja', label('ja')),
    list('_labels_en', { ja: '英語', en: 'English' }, 'en', label('en')),
  ];
}

function typed(value: string | undefined, datatype: Datatype): Atom | undefined {
  if (value === undefined) return undefined;
  if (datatype === 'integer') return Number(value);
  return datatype === 'boolean' ? value === 'true' || value === '1' : value;
}
