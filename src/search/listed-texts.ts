import type { Literal } from '@rdfjs/types';
import { literal } from '../rdf/term.ts';
import type { Resource } from '../store/resource.ts';
import { fold } from './fold.ts';
import type { IndexedTexts } from './indexed-texts.ts';
import { SEARCHABLE, type SearchableClass, type SearchableField, type SearchableType } from './searchable.ts';
import { TextPlaces } from './text-places.ts';

/** The language of texts of which a listing tells none. */
const COMMON_LANGUAGE = 'ja';

/** The texts that are searched, as data that can be written down as JSON: what a search without a graph needs. Short, for readers wait for it. */
export interface TextListing {
  /** Each text once; with its language tag, where that is not `ja`. */
  readonly texts: readonly (string | readonly [text: string, language: string])[];
  /** In the code point order of their IRIs. */
  readonly things: readonly ListedThing[];
}

/**
 * A thing of a {@link TextListing}: how many UTF-16 code units of the IRI before it its own begins with, the rest of it, the number of its class in {@link SEARCHABLE}, and for
 * each of its texts the number of the text and that of its field in the class.
 */
export type ListedThing = readonly [shared: number, rest: string, type: number, ...textsAndFields: number[]];

/** The listing of indexed texts, in the same order: a search over it finds and ranks the same. */
export function listTexts(texts: IndexedTexts): TextListing {
  const iris = Array.from({ length: texts.size }, (_, thing) => texts.resource(thing).value);
  return {
    texts: texts.keys.map((_, text) => {
      const { value, language } = texts.literal(text);
      return language === COMMON_LANGUAGE ? value : [value, language];
    }),
    things: iris.map((iri, thing) => {
      const type = SEARCHABLE.findIndex((each) => each.type === texts.typeOf(thing));
      const { fields } = SEARCHABLE[type] as SearchableClass;
      const own = texts.ofThing(thing).flatMap(({ text, field }) => [text, fields.indexOf(field)]);
      const shared = commonStart(iris[thing - 1] ?? '', iri);
      return [shared, iri.slice(shared), type, ...own];
    }),
  };
}

/** The IRIs of the things of a listing, in order. */
export function listedIris({ things }: TextListing): string[] {
  let before = '';
  return things.map(([shared, rest]) => {
    before = before.slice(0, shared) + rest;
    return before;
  });
}

function commonStart(a: string, b: string): number {
  let length = 0;
  while (length < a.length && length < b.length && a[length] === b[length]) length++;
  return length;
}

/** The texts of a listing, folded anew. */
export class ListedTexts implements IndexedTexts {
  readonly keys: readonly string[];
  readonly averageLength: number;
  readonly #listing: TextListing;
  readonly #iris: readonly string[];
  readonly #places: TextPlaces;

  constructor(listing: TextListing) {
    this.#listing = listing;
    this.#iris = listedIris(listing);
    this.keys = listing.texts.map((text) => fold(typeof text === 'string' ? text : text[0]));
    const units = this.keys.reduce((sum, { length }) => sum + length, 0);
    this.averageLength = Math.max(1, units / Math.max(1, this.keys.length));
    this.#places = new TextPlaces(this.keys.length, (visit) => {
      for (const [thing, listed] of listing.things.entries()) {
        eachText(listed, (text, field) => visit(text, thing, field));
      }
    });
  }

  get size(): number {
    return this.#listing.things.length;
  }

  literal(text: number): Literal {
    const listed = this.#listing.texts[text] as string | readonly [string, string];
    return typeof listed === 'string' ? literal(listed, COMMON_LANGUAGE) : literal(...listed);
  }

  resource(thing: number): Resource {
    const iri = this.#iris[thing] as string;
    return { termType: 'NamedNode', value: iri, equals: (other) => other?.value === iri, objects: () => [] };
  }

  typeOf(thing: number): SearchableType {
    return this.#classOf(thing).type;
  }

  ofThing(thing: number): readonly { readonly text: number; readonly field: SearchableField }[] {
    const { fields } = this.#classOf(thing);
    const own: { readonly text: number; readonly field: SearchableField }[] = [];
    eachText(this.#thing(thing), (text, field) => own.push({ text, field: fields[field] as SearchableField }));
    return own;
  }

  eachPlace(text: number, visit: (thing: number, field: SearchableField) => void): void {
    this.#places.eachOf(text, (thing, field) => visit(thing, this.#classOf(thing).fields[field] as SearchableField));
  }

  #thing(thing: number): ListedThing {
    return this.#listing.things[thing] as ListedThing;
  }

  #classOf(thing: number): SearchableClass {
    return SEARCHABLE[this.#thing(thing)[2]] as SearchableClass;
  }
}

function eachText([, , , ...numbers]: ListedThing, visit: (text: number, field: number) => void): void {
  for (let place = 0; place + 1 < numbers.length; place += 2) {
    visit(numbers[place] as number, numbers[place + 1] as number);
  }
}
