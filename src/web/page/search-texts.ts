import { listTexts, type TextListing } from '../../search/listed-texts.ts';
import { SearchedTexts } from '../../search/searched-texts.ts';
import type { MemoryGraph } from '../../store/memory-graph.ts';
import { Addresses } from './addresses.ts';
import { classLabel, type Label } from './label.ts';
import { namedByContent, type PageAsset } from './page-asset.ts';
import { Reader } from './reader.ts';
import { joined, titleOf } from './title.ts';

/** A label as `[text, language]` in Japanese and, where it is another, in English; none for what has no name. */
type LabelPair = readonly (readonly [text: string, language: string])[];

/** What the data are that search pages are made from. */
export interface SearchedData {
  readonly graph: MemoryGraph;
  /** The base of the data's IRIs; ends in `/`. */
  readonly dataBase: string;
}

/** What the search page is handed. */
export interface OfflineTexts {
  readonly listing: TextListing;
  /** For each thing of the listing the numbers of its title and its kind, and the address of its page without an ending, where that is not told by `addresses`. */
  readonly shown: readonly (readonly [title: number, kind: number, address?: string])[];
  /** Each title, and the name of each kind, once. */
  readonly titles: readonly LabelPair[];
  readonly kinds: readonly LabelPair[];
  /** What the IRIs of things begin with, and what the addresses of their pages begin with instead. */
  readonly addresses: readonly [iri: string, address: string];
}

/**
 * The file that a search without a server reads: a script that hands all searched texts, and the title and address of each thing that has them, to
 * `renkeiSearchTexts`. A script, for JSON cannot be read by a page that was opened from a folder.
 */
export function searchTexts({ graph, dataBase }: SearchedData): PageAsset {
  const read = new Reader(graph);
  const texts = new SearchedTexts(graph);
  const pages = new Addresses({ address: dataBase, dataBase, language: 'ja', at: '/search' });
  const [titles, kinds] = [new Table<LabelPair>(), new Table<LabelPair>()];
  const addresses = [`${dataBase}id/`, 'doc/'] as const;
  const shown = Array.from({ length: texts.size }, (_, number) => {
    const thing = texts.resource(number);
    const title = titles.numberOf(inBoth((language) => joined(titleOf(read, thing, language).heading)));
    const kind = kinds.numberOf(inBoth((language) => classLabel(read, thing, language)));
    const address = pages.of(thing.value)?.replace(/\.ja\.html$/, '');
    const isTold = address === thing.value.replace(...addresses);
    return isTold || address === undefined ? ([title, kind] as const) : ([title, kind, address] as const);
  });
  const data: OfflineTexts = {
    listing: listTexts(texts),
    shown,
    titles: titles.values,
    kinds: kinds.values,
    addresses,
  };
  return namedByContent('search-texts', 'js', `renkeiSearchTexts(${JSON.stringify(data)});\n`);
}

/** Values, each once, by numbers. */
class Table<Value> {
  readonly values: Value[] = [];
  readonly #numbers = new Map<string, number>();

  /** The number of a value: the same for the same JSON. */
  numberOf(value: Value): number {
    const key = JSON.stringify(value);
    const known = this.#numbers.get(key);
    if (known !== undefined) return known;
    this.#numbers.set(key, this.values.length);
    return this.values.push(value) - 1;
  }
}

function inBoth(label: (language: 'ja' | 'en') => Label | undefined): LabelPair {
  const [ja, en] = [label('ja'), label('en')];
  if (ja === undefined || en === undefined) return [];
  const isSame = ja.text === en.text && ja.language === en.language;
  return [[ja.text, ja.language], ...(isSame ? [] : [[en.text, en.language] as const])];
}
