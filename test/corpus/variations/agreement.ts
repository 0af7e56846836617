import { extractionJson } from '../../../src/press/extract.ts';
import { extract, pressKnowledge } from '../../support/press.ts';

/** A small invented agreement between 岐阜市 and 本巣市, of parts that a variation may replace. White space in the parts is as a document has it. */
export interface Parts {
  readonly title: string;
  readonly recital: string;
  readonly articles: string;
  readonly closing: string;
  readonly date: string;
  readonly signatures: string;
  readonly annex: string;
}

const PARTS: Parts = {
  title: '岐阜市及び本巣市における連携中枢都市圏形成に係る連携協約',
  recital:
    '　岐阜市（以下「甲」という。）及び本巣市（以下「乙」という。）は、地方自治法（昭和22年法律第67号）第252条の2第1項の規定に基づき、次のとおり連携協約を締結する。',
  articles: `（目的）
第1条　この協約は、甲及び乙が連携して圏域の活力を保つことを目的とする。
（取組）
第2条　甲及び乙が連携する取組は、別表のとおりとする。
（費用分担）
第3条　取組に要する費用は、甲及び乙が協議して定める。
（協約の廃止）
第4条　甲又は乙は、この協約を廃止しようとするときは、相手方に通知する。`,
  closing: '　この協約の締結を証するため、本書2通を作成し、甲及び乙が記名押印の上、各自1通を保有する。',
  date: '平成29年11月2日',
  signatures: `甲　岐阜県岐阜市司町99番地
　　岐阜市
　　岐阜市長　日比野　宏　明　㊞
乙　岐阜県本巣市文殊3240番地5
　　本巣市
　　本巣市長　林　　　節　子　㊞`,
  annex: `別表（第2条関係）
取組	取組の内容	甲の役割	乙の役割
休日の診療	休日に診療所を開く。	医師を派遣する。	場所を用意する。
図書館の利用	互いの図書館を使えるようにする。	本を貸し出す。	本を返しに行く。`,
};

/** The text of the agreement with some parts replaced. */
export function agreementWith(parts: Partial<Parts> = {}): string {
  const { title, recital, articles, closing, date, signatures, annex } = { ...PARTS, ...parts };
  return [title, recital, articles, closing, date, signatures, annex].join('\n\n');
}

/** A record as `renkei extract` prints it, as far as the variations ask. */
export interface Extracted {
  readonly title: string | null;
  readonly concludedOn: string | null;
  readonly legalBasis: { readonly article: string } | null;
  readonly termination: boolean;
  readonly articles: readonly {
    readonly number: string;
    readonly caption: string | null;
    readonly paragraphs: number;
  }[];
  readonly parties: readonly {
    readonly alias: string | null;
    readonly name: string;
    readonly address: string | null;
    readonly representative: { readonly title: string | null; readonly name: string } | null;
  }[];
  readonly initiatives: readonly {
    readonly number: string | null;
    readonly heading: string;
    readonly pillar: string | null;
    readonly content: string | null;
    readonly roles: readonly { readonly parties: readonly string[]; readonly text: string }[];
  }[];
  readonly diagnostics: readonly { readonly severity: string; readonly code: string; readonly line: number }[];
}

/** The errors that were found: a document of which nothing is wrong has none. */
export function errorsIn({ diagnostics }: Extracted): readonly string[] {
  return diagnostics.filter(({ severity }) => severity === 'error').map(({ code, line }) => `${code} ${line}`);
}

/** The record of a document, as `renkei extract` would print it. */
export async function readRecord(document: string, name?: string): Promise<Extracted> {
  return extractionJson(await extract(document, name), await pressKnowledge(), 'ja') as Extracted;
}

/** The record of the agreement with some parts replaced. */
export function read(parts: Partial<Parts>): Promise<Extracted> {
  return readRecord(agreementWith(parts));
}
