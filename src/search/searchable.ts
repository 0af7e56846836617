import type { NamedNode } from '@rdfjs/types';
import { skos } from '../rdf/namespace.ts';
import { rk } from '../rdf/vocabulary.generated.ts';

/** What can be found, as the API calls it. */
export type SearchableType =
  | 'AGREEMENT'
  | 'INITIATIVE'
  | 'ROLE'
  | 'TEXT_BLOCK'
  | 'LOCAL_GOVERNMENT'
  | 'REGION'
  | 'POLICY_FIELD';

/** A property whose values are searched, as texts of things of one class. */
export interface SearchableField {
  readonly property: NamedNode;
  /** How much a word in it tells about the thing, against 1 for running text. */
  readonly weight: number;
}

/** A class whose things are found by their texts. No resource is of two of them. */
export interface SearchableClass {
  readonly type: SearchableType;
  readonly class: NamedNode;
  /** In the order in which their keys stand in rk:searchKey. */
  readonly fields: readonly SearchableField[];
}

/** All that is searched. Rows of annexes have no text of their own: their words are found in the initiatives and roles that they state. */
export const SEARCHABLE: readonly SearchableClass[] = [
  {
    type: 'AGREEMENT',
    class: rk.Agreement,
    fields: [
      { property: rk.title, weight: 3 },
      { property: rk.coverTitle, weight: 2 },
    ],
  },
  {
    type: 'INITIATIVE',
    class: rk.Initiative,
    fields: [
      { property: rk.heading, weight: 3 },
      { property: rk.content, weight: 1.5 },
    ],
  },
  { type: 'ROLE', class: rk.Role, fields: [{ property: rk.text, weight: 1 }] },
  {
    type: 'TEXT_BLOCK',
    class: rk.TextBlock,
    fields: [
      { property: rk.caption, weight: 2 },
      { property: rk.heading, weight: 2 },
      { property: rk.text, weight: 1 },
    ],
  },
  {
    type: 'LOCAL_GOVERNMENT',
    class: rk.LocalGovernment,
    fields: [
      { property: rk.name, weight: 4 },
      { property: rk.reading, weight: 3 },
      { property: rk.county, weight: 1 },
    ],
  },
  {
    type: 'REGION',
    class: rk.Region,
    fields: [
      { property: rk.name, weight: 4 },
      { property: skos.altLabel, weight: 3 },
      { property: rk.reading, weight: 3 },
    ],
  },
  {
    type: 'POLICY_FIELD',
    class: rk.PolicyField,
    fields: [
      { property: skos.prefLabel, weight: 3 },
      { property: skos.altLabel, weight: 2 },
    ],
  },
];
