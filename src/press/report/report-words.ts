import type { Message, Severity } from '../../text/diagnostic.ts';
import type { DocumentReport, ReportResult } from './document-report.ts';
import type { WhatWasRead } from './what-was-read.ts';

/** The words of the report for people, in both languages. */
export const WORDS = {
  report: { ja: '連携協約の読み取り報告', en: 'Report on the agreements read' },
  read: { ja: '読み取ったもの', en: 'What was read' },
  notUnderstood: { ja: '確かめていただきたい所', en: 'What to look at' },
  missing: { ja: '見当たらないもの', en: 'What is missing' },
  none: { ja: 'ありません。', en: 'Nothing.' },
  ground: { ja: '根拠', en: 'Why' },
  advice: { ja: '対応', en: 'What to do' },
  unread: { ja: 'このファイルは読めませんでした。', en: 'This file was not read.' },
} as const satisfies Record<string, Message>;

/** What a result is called. */
export const RESULTS: Readonly<Record<ReportResult, Message>> = {
  fine: { ja: '正常', en: 'fine' },
  warnings: { ja: '要確認', en: 'look at it' },
  errors: { ja: '誤りあり', en: 'errors' },
  unread: { ja: '読めません', en: 'not read' },
};

/** What a severity is called. */
export const SEVERITIES: Readonly<Record<Severity, Message>> = {
  error: { ja: '誤り', en: 'error' },
  warning: { ja: '注意', en: 'warning' },
  note: { ja: '参考', en: 'note' },
};

const COST: Readonly<Record<WhatWasRead['costSharing'], Message>> = {
  article: { ja: '条で定める', en: 'in an article' },
  vision: { ja: 'ビジョンで定める', en: 'left to the vision' },
  table: { ja: '役割の欄で定める', en: 'in the cells of the roles' },
  none: { ja: '見当たりません', en: 'not found' },
};

/** What was read, as labels and values in the language of the report. */
export function readLines(read: WhatWasRead, language: keyof Message): readonly (readonly [string, string])[] {
  const unknown = { ja: '読み取れません', en: 'not found' }[language];
  const yesNo = (has: boolean) =>
    (has ? { ja: 'あり', en: 'yes' } : { ja: '見当たりません', en: 'not found' })[language];
  const rows: readonly (readonly [Message, string])[] = [
    [{ ja: '種別', en: 'Kind' }, read.kind ?? unknown],
    [{ ja: '題名', en: 'Title' }, read.title ?? unknown],
    [{ ja: '締結日', en: 'Concluded on' }, read.concludedOn === null ? unknown : day(read.concludedOn, language)],
    [{ ja: '圏域', en: 'Region' }, read.region ?? { ja: '特定できません', en: 'not known' }[language]],
    [{ ja: '当事者', en: 'Parties' }, partiesLine(read, language) || unknown],
    [{ ja: '条', en: 'Articles' }, { ja: `${read.articles}条`, en: `${read.articles}` }[language]],
    [{ ja: '取組', en: 'Initiatives' }, initiativesLine(read, language)],
    [{ ja: '役割', en: 'Roles' }, number(read.roles, language)],
    [{ ja: '費用の分担', en: 'Cost sharing' }, COST[read.costSharing][language]],
    [{ ja: '定期的な協議', en: 'Consultation' }, yesNo(read.liaison)],
    [{ ja: '期間・変更・廃止', en: 'Term, change, end' }, yesNo(read.termination)],
  ];
  return rows.map(([label, value]) => [label[language], value]);
}

function partiesLine({ parties }: WhatWasRead, language: keyof Message): string {
  return parties
    .map(({ alias, name, code6, roles }) => {
      const called = alias === null ? name : `${alias} ${name}`;
      const detail = { ja: [code6, `役割${roles}件`], en: [code6, `${roles} roles`] }[language].filter(Boolean);
      return { ja: `${called}（${detail.join('、')}）`, en: `${called} (${detail.join(', ')})` }[language];
    })
    .join({ ja: '、', en: ', ' }[language]);
}

function initiativesLine({ initiatives, pillars }: WhatWasRead, language: keyof Message): string {
  const all = number(initiatives, language);
  if (pillars.length === 0) return all;
  const unknown = { ja: '分野不明', en: 'pillar unknown' }[language];
  const parts = pillars.map((each) => `${each.label ?? unknown} ${number(each.initiatives, language)}`);
  return { ja: `${all}（${parts.join('、')}）`, en: `${all} (${parts.join(', ')})` }[language];
}

/** A number of things. */
function number(count: number, language: keyof Message): string {
  return { ja: `${count}件`, en: `${count}` }[language];
}

/** An ISO day as people write it. */
export function day(iso: string, language: keyof Message): string {
  const [year, month, date] = iso.split('-').map(Number);
  return { ja: `${year}年${month}月${date}日`, en: iso }[language];
}

/** A heading with the number of things under it. */
export function headingWithCount(heading: Message, count: number, language: keyof Message): string {
  return { ja: `${heading.ja}（${count}件）`, en: `${heading.en} (${count})` }[language];
}

/** How many findings there are, those not written out included. */
export function findingCount({ notUnderstood, more }: DocumentReport): number {
  return more.reduce((sum, { count }) => sum + count, notUnderstood.length);
}

/** The line for findings that are not written out. */
export function moreLine({ code, count }: { code: string; count: number }, language: keyof Message): string {
  return { ja: `…[${code}] がほかに${count}件あります。`, en: `… and ${count} more [${code}].` }[language];
}

/** Something in brackets behind a text. */
export function inBrackets(text: string, language: keyof Message): string {
  return { ja: `（${text}）`, en: ` (${text})` }[language];
}
