import type { Message } from '../text/diagnostic.ts';

/** What is wrong with a JSON text: as the parser calls it, with the text from there on, or what only people trip over. */
export type FoundFault =
  | { readonly kind: 'parser'; readonly codes: readonly string[]; readonly rest: string }
  | { readonly kind: 'comma-behind-last' }
  | { readonly kind: 'twice'; readonly key: string };

/** Says what is wrong with a JSON text, and what to write instead, to people who write it by hand. `codes` are those of jsonc-parser, the first at the fault. */
export function jsonFaultText(fault: FoundFault): Message {
  if (fault.kind === 'comma-behind-last') return TOO_MANY;
  if (fault.kind === 'twice') return twice(fault.key);
  const { codes, rest } = fault;
  if (rest.trim() === '') return ENDS;
  const [sign = ''] = rest;
  const half = halfWidth(sign);
  if (half !== undefined) return fullWidth(sign, half);
  // Behind a sign that is none of JSON, the parser says what it waited for.
  const code = codes.find((each) => each !== 'InvalidSymbol') ?? '';
  return BY_CODE[codes[0] ?? '']?.(sign) ?? BY_CODE[code]?.(sign) ?? unexpected(sign);
}

/** The sign of JSON that is meant by one that looks like it. */
function halfWidth(sign: string): string | undefined {
  const half = sign
    .normalize('NFKC')
    .replace(/[“”„‟＂「」『』]/u, '"')
    .replace('、', ',');
  return half !== sign && /^[",:{}[\]]$/.test(half) ? half : undefined;
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
const CONTROL: Message = {
  ja: '文字列の中に、見えない制御文字（タブなど）があります。消すか、タブなら \\t と書きます。',
  en: 'there is a control character in the text, such as a TAB: take it away, or write \\t.',
};
const ENDS: Message = {
  ja: '途中で終わっています。「}」などが足りません。',
  en: 'it ends too early: a } or the like is missing.',
};
const COMMENT: Message = { ja: '注釈は書けません。消してください。', en: 'JSON has no comments: take it away.' };

const unexpected = (sign: string): Message => ({
  ja: `ここに「${sign}」は書けません。文字列は「"」で囲みます。`,
  en: `${sign} cannot stand here; texts stand between ".`,
});

/** By the names of jsonc-parser's error codes. */
const BY_CODE: Readonly<Record<string, (sign: string) => Message>> = {
  InvalidCommentToken: () => COMMENT,
  UnexpectedEndOfComment: () => COMMENT,
  UnexpectedEndOfString: () => OPEN,
  InvalidEscapeCharacter: () => ESCAPE,
  InvalidUnicode: () => ESCAPE,
  InvalidCharacter: () => CONTROL,
  PropertyNameExpected: (sign) => ({
    ja: `項目の名前は「"」で囲みます（ここは「${sign}」です）。`,
    en: `the name of an item stands between " (here is ${sign}).`,
  }),
  ColonExpected: (sign) => ({
    ja: `項目の名前のあとに「:」がありません（ここは「${sign}」です）。`,
    en: `there is no : behind the name of the item (here is ${sign}).`,
  }),
  CommaExpected: (sign) => ({
    ja: `ここの前に「,」がないか、ここにある「${sign}」が余分です。`,
    en: `there is no comma before ${sign}, or it is too many.`,
  }),
};

function fullWidth(sign: string, half: string): Message {
  return { ja: `「${sign}」は使えません。半角の ${half} にしてください。`, en: `${sign} is not JSON: write ${half}` };
}

function twice(key: string): Message {
  return { ja: `「${key}」が二度書かれています。`, en: `“${key}” stands here twice.` };
}
