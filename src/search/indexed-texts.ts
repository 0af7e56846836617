import type { Literal } from '@rdfjs/types';
import type { Resource } from '../store/resource.ts';
import type { SearchableField, SearchableType } from './searchable.ts';

/** Texts that are searched, each once, and the things that have them, both by numbers. Things are numbered in the code point order of their IRIs. */
export interface IndexedTexts {
  /** The folded texts. */
  readonly keys: readonly string[];
  /** How many UTF-16 code units a key has on average; 1 if there are none. */
  readonly averageLength: number;
  /** How many things there are: their numbers are below. */
  readonly size: number;
  /** The text with a number, as it was written. */
  literal(text: number): Literal;
  /** The thing with a number. */
  resource(thing: number): Resource;
  /** What kind of thing it is. */
  typeOf(thing: number): SearchableType;
  /** The texts of a thing, in the order of the fields. */
  ofThing(thing: number): readonly { readonly text: number; readonly field: SearchableField }[];
  /** Shows each place in which a text stands, by thing, then in the order of the fields. */
  eachPlace(text: number, visit: (thing: number, field: SearchableField) => void): void;
}
