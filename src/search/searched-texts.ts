import type { Literal } from '@rdfjs/types';
import { rdf } from '../rdf/namespace.ts';
import { compareCodePoints } from '../rdf/term.ts';
import type { MemoryGraph } from '../store/memory-graph.ts';
import { back, out } from '../store/path.ts';
import type { Resource } from '../store/resource.ts';
import { fold } from './fold.ts';
import type { IndexedTexts } from './indexed-texts.ts';
import { SEARCHABLE, type SearchableClass, type SearchableField, type SearchableType } from './searchable.ts';
import { TextPlaces } from './text-places.ts';

/** A thing that is found by its texts. */
interface Thing {
  readonly id: number;
  readonly iri: string;
  readonly type: number;
}

const FIELDS = SEARCHABLE.flatMap(({ fields }) => fields);

/**
 * The texts of a graph that are searched, each once however many things have it (agreements of a region repeat each other), and the things that have them, by
 * numbers. Things are numbered in the code point order of their IRIs.
 */
export class SearchedTexts implements IndexedTexts {
  /** The folded texts. */
  readonly keys: readonly string[];
  /** How many UTF-16 code units a key has on average; 1 if there are none. */
  readonly averageLength: number;
  readonly #graph: MemoryGraph;
  /** Numbers of texts by their ids in the graph. */
  readonly #numbers = new Map<number, number>();
  readonly #textIds: readonly number[];
  readonly #thingIds: Uint32Array;
  readonly #thingTypes: Uint8Array;
  readonly #places: TextPlaces;

  constructor(graph: MemoryGraph) {
    const things = searchedThings(graph);
    this.#graph = graph;
    this.#thingIds = Uint32Array.from(things, ({ id }) => id);
    this.#thingTypes = Uint8Array.from(things, ({ type }) => type);
    this.#eachText((textId) => {
      if (!this.#numbers.has(textId)) this.#numbers.set(textId, this.#numbers.size);
    });
    this.#textIds = [...this.#numbers.keys()];
    this.#places = new TextPlaces(this.#textIds.length, (visit) =>
      this.#eachText((textId, thing, field) => visit(this.#numbers.get(textId) as number, thing, field)),
    );
    this.keys = this.#textIds.map((id) => fold(graph.term(id).value));
    const units = this.keys.reduce((sum, { length }) => sum + length, 0);
    this.averageLength = Math.max(1, units / Math.max(1, this.keys.length));
  }

  /** How many things there are: their numbers are below. */
  get size(): number {
    return this.#thingIds.length;
  }

  /** The text with a number, as the graph has it. */
  literal(text: number): Literal {
    return this.#graph.term(this.#textIds[text] as number) as Literal;
  }

  /** The thing with a number. */
  resource(thing: number): Resource {
    return this.#graph.term(this.#thingIds[thing] as number) as Resource;
  }

  /** What kind of thing it is. */
  typeOf(thing: number): SearchableType {
    return (SEARCHABLE[this.#thingTypes[thing] as number] as SearchableClass).type;
  }

  /** The texts of a thing, in the order of the fields, then of the graph. */
  ofThing(thing: number): readonly { readonly text: number; readonly field: SearchableField }[] {
    const id = this.#thingIds[thing] as number;
    const { fields } = SEARCHABLE[this.#thingTypes[thing] as number] as SearchableClass;
    return fields.flatMap((field) =>
      this.#graph.follow(id, out(field.property)).flatMap((textId) => {
        const text = this.#numbers.get(textId);
        return text === undefined ? [] : [{ text, field }];
      }),
    );
  }

  /** Shows each place in which a text stands, by thing, then in the order of the fields. */
  eachPlace(text: number, visit: (thing: number, field: SearchableField) => void): void {
    this.#places.eachOf(text, (thing, field) => visit(thing, FIELDS[field] as SearchableField));
  }

  /** Shows the id of each text of each thing, with the number of its field. */
  #eachText(visit: (textId: number, thing: number, field: number) => void): void {
    const walks = FIELDS.map(({ property }) => this.#graph.walkStep(out(property)));
    const fieldsOf = SEARCHABLE.map(({ fields }) => fields.map((field) => FIELDS.indexOf(field)));
    this.#thingIds.forEach((id, thing) => {
      for (const field of fieldsOf[this.#thingTypes[thing] as number] ?? []) {
        walks[field]?.(id, (textId) => {
          if (this.#graph.term(textId).termType === 'Literal') visit(textId, thing, field);
        });
      }
    });
  }
}

function searchedThings(graph: MemoryGraph): Thing[] {
  const things = SEARCHABLE.flatMap((searchable, type) => {
    const classId = graph.idOf(searchable.class);
    const members = classId < 0 ? [] : graph.follow(classId, back(rdf.type));
    return members.flatMap((id): Thing[] => {
      const term = graph.term(id);
      return term.termType === 'NamedNode' ? [{ id, iri: term.value, type }] : [];
    });
  });
  // Without surrogates the order of UTF-16 units, which is compared faster, is that of code points.
  const isPlain = !things.some(({ iri }) => /[\ud800-\udfff]/.test(iri));
  return things.sort((a, b) => (isPlain ? (a.iri < b.iri ? -1 : 1) : compareCodePoints(a.iri, b.iri)));
}
