import type { Resource } from '../../store/resource.ts';
import type { DocumentView, PageLanguage } from '../document-view.ts';
import { Addresses } from './addresses.ts';
import { type Label, labelOf } from './label.ts';
import type { PageParts } from './page-parts.ts';
import type { Reader } from './reader.ts';
import { say, type Word } from './words.ts';

/** One page being written: what it is about, the data, and how it speaks and links. */
export interface Page {
  readonly view: DocumentView;
  readonly parts: PageParts;
  readonly read: Reader;
  readonly language: PageLanguage;
  readonly addresses: Addresses;
  /** What the page says for a word, in its language. */
  say(word: Word): string;
  /** What a thing is called. */
  label(thing: Resource): Label;
}

/** Whether a page may be shown at any address: a host without a program sends one page for whatever is not there. */
function isAnywhere({ kind }: DocumentView): boolean {
  return kind === 'problem';
}

/** The page for a view. */
export function pageOf(view: DocumentView, parts: PageParts, read: Reader): Page {
  const { language, address } = view;
  const { dataBase } = parts;
  return {
    view,
    parts,
    read,
    language,
    addresses: new Addresses({
      address,
      dataBase,
      language,
      ...(isAnywhere(view) ? {} : { at: view.at, own: view.path }),
    }),
    say: (word) => say(word, language),
    label: (thing) => labelOf(read, thing, language),
  };
}
