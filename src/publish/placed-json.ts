import type { Message } from '../text/diagnostic.ts';

/** What keeps a text from being JSON (RFC 8259), and where it is. */
export class JsonFault extends Error {
  override readonly name = 'JsonFault';

  constructor(
    /** In UTF-16 code units from the start of the text. */
    readonly at: number,
    readonly said: Message,
  ) {
    super(said.en);
  }
}

/** A value of JSON, and where its parts stand. */
export interface PlacedJson {
  readonly value: unknown;
  /** Where the value of a JSON Pointer (RFC 6901) begins, its key if it has one; of what is not there, where that which would hold it begins. */
  placeOf(pointer: string): number;
}

/** Reads a JSON text, with the place of everything in it. Throws a {@link JsonFault} at the first thing that people who write JSON by hand get wrong. */
export function readPlacedJson(text: string): PlacedJson {
  const reader = new Reader(text);
  reader.readAll();
  const placeOf = (pointer: string): number =>
    reader.places.get(pointer) ?? placeOf(pointer.slice(0, Math.max(0, pointer.lastIndexOf('/'))));
  return { value: JSON.parse(text), placeOf };
}

const LITERAL = /(?:true|false|null|-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][+-]?\d+)?)(?![\w.+-])/y;
// Of the control characters, JSON forbids those below U+0020.
const STRING = /"(?:[^"\\\p{Cc}]|[\x7f-\x9f]|\\(?:["\\/bfnrt]|u[0-9a-fA-F]{4}))*"/uy;

class Reader {
  /** By JSON Pointer. */
  readonly places = new Map<string, number>([['', 0]]);
  readonly #text: string;
  #at = 0;

  constructor(text: string) {
    this.#text = text;
  }

  readAll(): void {
    this.#value('');
    if (this.#next() !== '') throw this.#unexpected('value');
  }

  #value(pointer: string): void {
    const first = this.#next();
    if (!this.places.has(pointer)) this.places.set(pointer, this.#at);
    if (first === '{') this.#members('}', () => this.#member(pointer));
    else if (first === '[') this.#elements(pointer);
    else if (first === '"') this.#string();
    else if (this.#take(LITERAL) === undefined) throw this.#unexpected('value');
  }

  #elements(pointer: string): void {
    let index = 0;
    this.#members(']', () => this.#value(`${pointer}/${index++}`));
  }

  #members(end: string, read: () => void): void {
    this.#at += 1;
    if (this.#next() === end) {
      this.#at += 1;
      return;
    }
    for (;;) {
      read();
      const after = this.#next();
      if (after !== ',' && after !== end) throw this.#unexpected('comma');
      this.#at += 1;
      if (after === end) return;
      if (this.#next() === end) throw new JsonFault(this.#text.lastIndexOf(',', this.#at), TOO_MANY);
    }
  }

  #member(pointer: string): void {
    if (this.#next() !== '"') throw this.#unexpected('key');
    const start = this.#at;
    const key = JSON.parse(this.#string()) as string;
    const own = `${pointer}/${key.replaceAll('~', '~0').replaceAll('/', '~1')}`;
    if (this.places.has(own)) throw new JsonFault(start, twice(key));
    this.places.set(own, start);
    if (this.#next() !== ':') throw this.#unexpected('colon');
    this.#at += 1;
    this.#value(own);
  }

  #string(): string {
    const start = this.#at;
    const found = this.#take(STRING);
    if (found !== undefined) return found;
    const line = /^[^\n\r]*/.exec(this.#text.slice(start))?.[0] ?? '';
    throw new JsonFault(start, /\\/.test(line) && /[^\\]"/.test(line) ? ESCAPE : OPEN);
  }

  /** The next sign that is no space; empty at the end. */
  #next(): string {
    while (/[ \t\n\r]/.test(this.#text[this.#at] ?? '')) this.#at += 1;
    return this.#text[this.#at] ?? '';
  }

  #take(pattern: RegExp): string | undefined {
    pattern.lastIndex = this.#at;
    const found = pattern.exec(this.#text)?.[0];
    if (found) this.#at += found.length;
    return found;
  }

  #unexpected(wanted: keyof typeof WANTED): JsonFault {
    const sign = String.fromCodePoint(this.#text.codePointAt(this.#at) ?? 0);
    if (this.#at >= this.#text.length) return new JsonFault(this.#at, ENDS);
    if (this.#text.startsWith('//', this.#at) || this.#text.startsWith('/*', this.#at))
      return new JsonFault(this.#at, COMMENT);
    const half = sign
      .normalize('NFKC')
      .replace(/[“”„‟＂「」『』]/u, '"')
      .replace('、', ',');
    if (half !== sign && /^[",:{}[\]]$/.test(half)) return new JsonFault(this.#at, fullWidth(sign, half));
    return new JsonFault(this.#at, WANTED[wanted](sign));
  }
}

const TOO_MANY: Message = {
  ja: '最後の項目のあとに「,」があります。消してください。',
  en: 'there is a comma behind the last item: take it away.',
};
const OPEN: Message = {
  ja: '「"」で始まる文字列が、この行で閉じていません。改行は \\n と書きます。',
  en: 'the text that begins with " does not end on this line; a line break is written as \\n.',
};
const ESCAPE: Message = {
  ja: '文字列の中の「\\」は「\\\\」と書きます。',
  en: 'a \\ in a text is written as \\\\.',
};
const ENDS: Message = {
  ja: '途中で終わっています。「}」などが足りません。',
  en: 'it ends too early: a } or the like is missing.',
};
const COMMENT: Message = { ja: '注釈は書けません。消してください。', en: 'JSON has no comments: take it away.' };

const WANTED = {
  value: (sign: string) => ({
    ja: `ここに「${sign}」は書けません。文字列は「"」で囲みます。`,
    en: `${sign} cannot stand here; texts stand between ".`,
  }),
  key: (sign: string) => ({
    ja: `項目の名前は「"」で囲みます（ここは「${sign}」です）。`,
    en: `the name of an item stands between " (here is ${sign}).`,
  }),
  colon: (sign: string) => ({
    ja: `項目の名前のあとに「:」がありません（ここは「${sign}」です）。`,
    en: `there is no : behind the name of the item (here is ${sign}).`,
  }),
  comma: (sign: string) => ({
    ja: `ここの前に「,」がないか、ここにある「${sign}」が余分です。`,
    en: `there is no comma before ${sign}, or it is too many.`,
  }),
} as const satisfies Record<string, (sign: string) => Message>;

function fullWidth(sign: string, half: string): Message {
  return { ja: `「${sign}」は使えません。半角の ${half} にしてください。`, en: `${sign} is not JSON: write ${half}` };
}

function twice(key: string): Message {
  return { ja: `「${key}」が二度書かれています。`, en: `“${key}” stands here twice.` };
}
