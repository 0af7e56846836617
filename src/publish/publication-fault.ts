import type { ErrorObject } from 'ajv';
import type { Message } from '../text/diagnostic.ts';

/** A fault of a publication: the JSON Pointer of what is wrong, and what is. */
export interface PublicationFault {
  readonly pointer: string;
  readonly said: Message;
}

/** What Ajv found, each for people: in Japanese by our own words, in English by Ajv's, with what a pattern means. */
export function schemaFault(error: ErrorObject): PublicationFault {
  const { instancePath, keyword, message = '', params, parentSchema } = error;
  const name = 'additionalProperty' in params ? `: ${params.additionalProperty}` : '';
  const meaning = keyword === 'pattern' && parentSchema?.description ? ` (${parentSchema.description})` : '';
  const pointer = name === '' ? instancePath : `${instancePath}/${params.additionalProperty}`;
  return { pointer, said: { ja: inJapanese(error), en: `${instancePath || '/'} ${message}${name}${meaning}` } };
}

/** What a template has in place of what only the publisher can say. */
export const TO_FILL_IN = '記入してください';

/** The texts of a template that nobody has filled in. */
export function blankFaults(value: unknown, pointer = ''): PublicationFault[] {
  if (typeof value === 'string') return value.includes(TO_FILL_IN) ? [{ pointer, said: blank(pointer) }] : [];
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([key, part]) => blankFaults(part, `${pointer}/${key}`));
}

/** A JSON Pointer as people write it: `contact.email`. */
export function fieldName(pointer: string): string {
  return pointer.slice(1).replaceAll('/', '.');
}

const TYPES: Readonly<Record<string, string>> = {
  string: '「"」で囲んだ文字列',
  object: '{ } で囲んだもの（例：{ "ja": "○○市" }）',
  array: '[ ] で囲んだ一覧',
};

/** What texts must be like, by the definition of the schema that asks for it. */
const PATTERNS: readonly (readonly [RegExp, string])[] = [
  [/\/email\/pattern$/, 'kikaku@city.example.jp のような電子メールアドレスにしてください'],
  [/\/iri\/pattern$/, 'http:// か https:// で始まるURLにしてください'],
  [/\/line\/pattern$/, '改行などの制御文字を除き、1行にしてください'],
  [/\/paragraphs\/pattern$/, '制御文字を除いてください'],
  [
    /\/keywords\/items\/pattern$/,
    '文字、数字、空白、- _ . だけの2〜100字にしてください（「・」などはカタログが受け付けません）',
  ],
  [/\/identifier\/pattern$/, '英小文字、数字、- _ だけの2〜90字にしてください'],
];

function inJapanese({ keyword, params, schemaPath, parentSchema }: ErrorObject): string {
  switch (keyword) {
    case 'required':
      return `「${params.missingProperty}」がありません`;
    case 'additionalProperties':
      return `そのような項目はありません。書ける項目：${Object.keys(parentSchema?.properties ?? {}).join('、')}`;
    case 'type':
      return `${TYPES[String(params.type)] ?? params.type}にしてください`;
    case 'minLength':
      return `${params.limit}字以上にしてください`;
    case 'maxLength':
      return `${params.limit}字以下にしてください`;
    case 'uniqueItems':
      return '同じ語が二度あります';
    default:
      return PATTERNS.find(([pattern]) => pattern.test(schemaPath))?.[1] ?? '使えない値です';
  }
}

function blank(pointer: string): Message {
  return { ja: 'まだ記入されていません', en: `${pointer} has not been filled in` };
}
