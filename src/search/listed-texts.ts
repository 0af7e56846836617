import type { Literal } from '@rdfjs/types';
import { literal } from '../rdf/term.ts';
import type { Resource } from '../store/resource.ts';
import { fold } from './fold.ts';
import type { IndexedTexts } from './indexed-texts.ts';
import { SEARCHABLE, type SearchableClass, type SearchableField, type SearchableType } from './searchable.ts';
import { TextPlaces } from './text-places.ts';

/** The texts that are searched, as data that can be written down as JSON: what a search without a graph needs. */
export interface TextListing {
  /** Each text once, with its language tag. */
  readonly texts: readonly (readonly [text: string, language: string])[];
  /** In the code point order of their IRIs: the number of the class in {@link SEARCHABLE}, and the texts with the numbers of their fields in that class. */
  readonly things: readonly ListedThing[];
}

/** A thing of a {@link TextListing}. */
export interface ListedThing {
  readonly iri: string;
  readonly class: number;
  readonly texts: readonly (readonly [text: number, field: number])[];
}

/** The listing of indexed texts, in the same order: a search over it finds and ranks the same. */
export function listTexts(texts: IndexedTexts): TextListing {
  return {
    texts: texts.keys.map((_, text) => {
      const { value, language } = texts.literal(text);
      return [value, language];
    }),
    things: Array.from({ length: texts.size }, (_, thing) => {
      const type = SEARCHABLE.findIndex((each) => each.type === texts.typeOf(thing));
      const { fields } = SEARCHABLE[type] as SearchableClass;
      const own = texts.ofThing(thing).map(({ text, field }) => [text, fields.indexOf(field)] as const);
      return { iri: texts.resource(thing).value, class: type, texts: own };
    }),
  };
}

/** The texts of a listing, folded anew. */
export class ListedTexts implements IndexedTexts {
  readonly keys: readonly string[];
  readonly averageLength: number;
  readonly #listing: TextListing;
  readonly #places: TextPlaces;

  constructor(listing: TextListing) {
    this.#listing = listing;
    this.keys = listing.texts.map(([text]) => fold(text));
    const units = this.keys.reduce((sum, { length }) => sum + length, 0);
    this.averageLength = Math.max(1, units / Math.max(1, this.keys.length));
    this.#places = new TextPlaces(this.keys.length, (visit) => {
      listing.things.forEach(({ texts }, thing) => {
        for (const [text, field] of texts) visit(text, thing, field);
      });
    });
  }

  get size(): number {
    return this.#listing.things.length;
  }

  literal(text: number): Literal {
    const [value, language] = this.#listing.texts[text] ?? ['', ''];
    return literal(value, language);
  }

  resource(thing: number): Resource {
    const { iri } = this.#thing(thing);
    return { termType: 'NamedNode', value: iri, equals: (other) => other?.value === iri, objects: () => [] };
  }

  typeOf(thing: number): SearchableType {
    return this.#classOf(thing).type;
  }

  ofThing(thing: number): readonly { readonly text: number; readonly field: SearchableField }[] {
    const { fields } = this.#classOf(thing);
    return this.#thing(thing).texts.map(([text, field]) => ({ text, field: fields[field] as SearchableField }));
  }

  eachPlace(text: number, visit: (thing: number, field: SearchableField) => void): void {
    this.#places.eachOf(text, (thing, field) => visit(thing, this.#classOf(thing).fields[field] as SearchableField));
  }

  #thing(thing: number): ListedThing {
    return this.#listing.things[thing] as ListedThing;
  }

  #classOf(thing: number): SearchableClass {
    return SEARCHABLE[this.#thing(thing).class] as SearchableClass;
  }
}
