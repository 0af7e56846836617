import type { Diagnostic } from '../text/diagnostic.ts';
import { span } from '../text/span.ts';

/** Warnings about characters that were lost before the file came to us, each with the first place: U+FFFD left by some conversion, and 外字 of the private use area. */
export function findLostCharacters(text: string): readonly Diagnostic[] {
  return [...findReplaced(text), ...findPrivateUse(text)];
}

function findReplaced(text: string): readonly Diagnostic[] {
  const place = findFirst(text, /\uFFFD/g);
  if (!place) return [];
  const { start, count } = place;
  const message = {
    ja: `置換文字（U+FFFD）が${count}か所あります。以前の変換で文字が失われています。原本で確かめてください。`,
    en: `Replacement characters (U+FFFD): ${count}. Some conversion lost what stood here: check the original.`,
  };
  return [{ code: 'replacement-character', severity: 'warning', message, span: span(start, start + 1) }];
}

function findPrivateUse(text: string): readonly Diagnostic[] {
  const place = findFirst(text, /[\uE000-\uF8FF]/g);
  if (!place) return [];
  const { start, count } = place;
  const message = {
    ja: `外字（私用領域の文字）が${count}か所あります。環境によって別の字に見えます。原本で確かめて、Unicodeの文字に置き換えてください。`,
    en: `Private use characters (gaiji): ${count}. They look different on every system: check the original and write them in Unicode.`,
  };
  return [{ code: 'private-use-character', severity: 'warning', message, span: span(start, start + 1) }];
}

function findFirst(text: string, pattern: RegExp): { readonly start: number; readonly count: number } | undefined {
  const start = text.search(pattern);
  if (start === -1) return undefined;
  let count = 0;
  for (const _ of text.matchAll(pattern)) count += 1;
  return { start, count };
}

/** The error that the file ends inside a character; `text` is what was read before it. */
export function cutCharacter(text: string): Diagnostic {
  const message = {
    ja: 'ファイルが文字の途中で切れています。ここから後は失われています。元のファイルを入手し直してください。',
    en: 'The file ends in the middle of a character: what came after this was lost. Get the file again.',
  };
  return { code: 'cut-character', severity: 'error', message, span: span(text.length, text.length) };
}
