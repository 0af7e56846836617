import { iriBelow, sharedBase } from '../rdf/iri.ts';

/** Codes of the six villages of the northern territories: they have no administration, hence no 法人番号. */
const WITHOUT_CORPORATE_NUMBER = /^01(?:69[5-9]|700)\d$/;

/**
 * The check digit of 全国地方公共団体コード (JIS X 0402) for a code of five digits: weights 6 to 2, the last digit of 11 − (sum mod 11);
 * a sum below 11 is subtracted from 11 itself. Throws a RangeError for anything but five digits.
 */
export function codeCheckDigit(code5: string): string {
  if (!/^\d{5}$/.test(code5))
    throw new RangeError(`Not a local government code of five digits: ${JSON.stringify(code5)}`);
  const sum = Array.from(code5, (digit, index) => Number(digit) * (6 - index)).reduce(
    (total, product) => total + product,
    0,
  );
  return String((11 - (sum % 11)) % 10);
}

/** Whether `text` is a code of six digits whose last is the right check digit and whose first two are a prefecture (01–47). */
export function isCode6(text: string): boolean {
  return /^(?:0[1-9]|[1-3]\d|4[0-7])\d{4}$/.test(text) && codeCheckDigit(text.slice(0, 5)) === text.slice(5);
}

/** The code without its check digit, as statistics use it: `431001` → `43100`. Throws a RangeError for what is not a code of six digits. */
export function code5Of(code6: string): string {
  return assertCode6(code6).slice(0, 5);
}

/** A code of five digits with its check digit: `43100` → `431001`. Throws a RangeError. */
export function code6Of(code5: string): string {
  return assertCode6(code5 + codeCheckDigit(code5));
}

/** The code of the prefecture that a code belongs to: `431001` → `430005`; a prefecture's own code is its own. Throws a RangeError. */
export function prefectureCode(code6: string): string {
  return code6Of(`${assertCode6(code6).slice(0, 2)}000`);
}

/** Whether a code is that of a prefecture: the three digits after its number are 0. */
export function isPrefectureCode(code6: string): boolean {
  return isCode6(code6) && code6.slice(2, 5) === '000';
}

/**
 * The 法人番号 (13 digits) of a local government: a check digit before 000020 and the code. Check digit: 9 − (Σ Pₙ·Qₙ mod 9), digits counted from the right,
 * weights 1, 2, 1, 2 … (法人番号の指定等に関する省令). `undefined` for the six villages of the northern territories, which have none. Throws a RangeError.
 */
export function corporateNumber(code6: string): string | undefined {
  const base = `000020${assertCode6(code6)}`;
  if (WITHOUT_CORPORATE_NUMBER.test(code6)) return undefined;
  const weighted = Array.from(base, (digit, index) => Number(digit) * (index % 2 === 0 ? 2 : 1));
  return String(9 - (weighted.reduce((total, product) => total + product, 0) % 9)) + base;
}

/** The IRI of the standard area code in e-Stat's linked data. It denotes a code, not the local government; `http`, as e-Stat publishes it. Throws a RangeError. */
export function eStatCodeIri(code6: string): string {
  return `http://data.e-stat.go.jp/lod/sac/C${code5Of(code6)}`;
}

/** The IRI of a local government: `…/id/municipality/431001`, `…/id/prefecture/430005`. Throws a RangeError. */
export function localGovernmentIri(code6: string): string {
  const kind = isPrefectureCode(assertCode6(code6)) ? 'prefecture' : 'municipality';
  return iriBelow(sharedBase, `id/${kind}/${code6}`);
}

function assertCode6(code6: string): string {
  if (isCode6(code6)) return code6;
  throw new RangeError(`Not a local government code of six digits with its check digit: ${JSON.stringify(code6)}`);
}
