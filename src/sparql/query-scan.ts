/** What kind of answer a request in the SPARQL language asks for. */
export type QueryForm = 'select' | 'ask' | 'construct' | 'describe' | 'update';

/** What the words of a request tell without reading its grammar. */
export interface QueryScan {
  /** Of the first word after the prologue; `undefined` if it is none that SPARQL knows. */
  readonly form: QueryForm | undefined;
  /** Whether it wants another server to be asked (SPARQL 1.1 Federated Query). */
  readonly usesService: boolean;
  /** Whether the same query may be answered differently the next time (SPARQL 1.1, sections 17.4.2.9 to 17.4.5). */
  readonly isVolatile: boolean;
  /** How many brackets are open at most at the same time. */
  readonly depth: number;
  /** The first prefix that is used without having been declared, with its offset in UTF-16 units. */
  readonly undeclared?: { readonly prefix: string; readonly offset: number };
}

const FORMS: Readonly<Record<string, QueryForm>> = {
  SELECT: 'select',
  ASK: 'ask',
  CONSTRUCT: 'construct',
  DESCRIBE: 'describe',
  ...Object.fromEntries(
    ['INSERT', 'DELETE', 'LOAD', 'CLEAR', 'DROP', 'CREATE', 'ADD', 'MOVE', 'COPY', 'WITH'].map((word) => [
      word,
      'update' as const,
    ]),
  ),
};

const PROLOGUE = ['BASE', 'PREFIX', 'VERSION'];
const VOLATILE = ['RAND', 'NOW', 'UUID', 'STRUUID', 'BNODE'];

/** The tokens that matter (SPARQL 1.1, section 19.8), each from where it starts. Long strings are found apart. */
const TOKEN = new RegExp(
  [
    String.raw`#[^\r\n]*`,
    String.raw`<(?:[^<>"{}|^${'`'}\\\u0000-\u0020]|\\[uU][0-9A-Fa-f]{4,8})*>`,
    String.raw`"(?:[^"\\\r\n]|\\.)*"|'(?:[^'\\\r\n]|\\.)*'`,
    String.raw`_:[\p{L}\p{N}_]|[?$][\p{L}\p{N}_]+|@[A-Za-z0-9-]+|\\[\s\S]`,
    String.raw`(?<prefix>[\p{L}\p{N}\p{M}_.·-]*):(?:[\p{L}\p{N}\p{M}_:.%·-]|\\[\s\S])*`,
    String.raw`(?<word>[\p{L}_][\p{L}\p{N}_-]*)`,
    String.raw`(?<bracket>[[({\])}])`,
  ].join('|'),
  'uy',
);

/** Scans a request in the SPARQL language, well-formed or not, in one pass. */
export function scanQuery(text: string): QueryScan {
  const declared = new Set<string>();
  let [form, usesService, isVolatile]: [QueryForm | undefined, boolean, boolean] = [undefined, false, false];
  let undeclared: QueryScan['undeclared'];
  let [before, isPrologue] = ['', true];
  let [open, depth] = [0, 0];
  for (const { word, prefix, bracket, offset } of tokens(text)) {
    if (bracket !== undefined) {
      open += '[({'.includes(bracket) ? 1 : -1;
      depth = Math.max(depth, open);
      continue;
    }
    if (prefix !== undefined) {
      if (before === 'PREFIX') declared.add(prefix);
      else if (!declared.has(prefix)) undeclared ??= { prefix, offset };
      before = '';
      continue;
    }
    before = word.toUpperCase();
    if (isPrologue && !PROLOGUE.includes(before)) {
      isPrologue = false;
      form = FORMS[before];
    }
    usesService ||= before === 'SERVICE';
    isVolatile ||= VOLATILE.includes(before);
  }
  return { form, usesService, isVolatile, depth, ...(undeclared === undefined ? {} : { undeclared }) };
}

/** A word, the prefix of a prefixed name, or a bracket. */
type Token = { readonly offset: number } & (
  | { readonly word: string; readonly prefix?: never; readonly bracket?: never }
  | { readonly prefix: string; readonly word?: never; readonly bracket?: never }
  | { readonly bracket: string; readonly word?: never; readonly prefix?: never }
);

function* tokens(text: string): Generator<Token> {
  for (let offset = 0; offset < text.length; ) {
    const longEnd = longStringEnd(text, offset);
    if (longEnd !== undefined) {
      offset = longEnd;
      continue;
    }
    TOKEN.lastIndex = offset;
    const match = TOKEN.exec(text);
    const { word, prefix, bracket } = match?.groups ?? {};
    if (word !== undefined) yield { word, offset };
    else if (prefix !== undefined) yield { prefix, offset };
    else if (bracket !== undefined) yield { bracket, offset };
    offset += match?.[0].length ?? 1;
  }
}

/** Where the long string that starts at `offset` ends, if one does. */
function longStringEnd(text: string, offset: number): number | undefined {
  const quotes = text.slice(offset, offset + 3);
  if (quotes !== '"""' && quotes !== "'''") return undefined;
  for (let at = offset + 3; at < text.length; at += text[at] === '\\' ? 2 : 1) {
    if (text.startsWith(quotes, at)) return at + 3;
  }
  return text.length;
}
