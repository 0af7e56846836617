import { listTexts } from '../../search/listed-texts.ts';
import { SearchedTexts } from '../../search/searched-texts.ts';
import type { MemoryGraph } from '../../store/memory-graph.ts';
import type { Resource } from '../../store/resource.ts';
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

/**
 * The file that a search without a server reads: a script that hands all searched texts, and the title and address of each thing that has them, to
 * `renkeiSearchTexts`. A script, for JSON cannot be read by a page that was opened from a folder.
 */
export function searchTexts({ graph, dataBase }: SearchedData): PageAsset {
  const read = new Reader(graph);
  const texts = new SearchedTexts(graph);
  const addresses = new Addresses({ address: dataBase, dataBase, language: 'ja', at: '/search' });
  const kinds = new Map<string, { readonly number: number; readonly labels: LabelPair }>();
  const kindOf = (thing: Resource) => {
    const key = read.mainClass(thing)?.value ?? '';
    const known = kinds.get(key);
    if (known !== undefined) return known.number;
    kinds.set(key, { number: kinds.size, labels: inBoth((language) => classLabel(read, thing, language)) });
    return kinds.size - 1;
  };
  const shown = Array.from({ length: texts.size }, (_, number) => {
    const thing = texts.resource(number);
    const titles = inBoth((language) => joined(titleOf(read, thing, language).heading));
    return [addresses.of(thing.value)?.replace(/\.ja\.html$/, ''), titles, kindOf(thing)];
  });
  const data = { listing: listTexts(texts), shown, kinds: [...kinds.values()].map(({ labels }) => labels) };
  return namedByContent('search-texts', 'js', `renkeiSearchTexts(${JSON.stringify(data)});\n`);
}

function inBoth(label: (language: 'ja' | 'en') => Label | undefined): LabelPair {
  const [ja, en] = [label('ja'), label('en')];
  if (ja === undefined || en === undefined) return [];
  const isSame = ja.text === en.text && ja.language === en.language;
  return [[ja.text, ja.language], ...(isSame ? [] : [[en.text, en.language] as const])];
}
