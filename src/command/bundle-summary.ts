import { join } from 'node:path';
import type { Bundle } from '../bundle/make-bundle.ts';
import { stateWords } from '../bundle/report-page.tsx';
import { isZipName } from '../bundle/write-bundle.ts';
import type { DocumentReport } from '../press/report/document-report.ts';
import { findingsText } from '../press/report/report-text.ts';
import { findingCount } from '../press/report/report-words.ts';
import type { Message } from '../text/diagnostic.ts';
import { makeVisible } from '../text/visible.ts';
import type { Io } from './io.ts';
import type { Language } from './options.ts';

/** What was made of what, where, and in which language it is told. */
export interface BundlePlaces {
  /** Of the document. */
  readonly path: string;
  /** The folder or ZIP file. */
  readonly out: string;
  readonly language: Language;
}

/** How many errors are shown; the report has them all. */
const SHOWN = 5;

/** Tells what came of a bundle: errors of the document on standard error; on standard output what was read, where it is, and what to do next. */
export function printBundle(bundle: Bundle, places: BundlePlaces, io: Io): void {
  const { path, language } = places;
  const { report } = bundle;
  const errors = report.notUnderstood.filter(({ severity }) => severity === 'error').slice(0, SHOWN);
  io.stderr.write(findingsText({ ...report, file: path, notUnderstood: errors, more: [] }, language));
  for (const line of summaryOf(bundle, places)) io.stdout.write(`${line[language]}\n`);
}

function summaryOf(bundle: Bundle, places: BundlePlaces): Message[] {
  const { report, state, reasons, blanks, gaps } = bundle;
  return [
    ...readLines(report),
    stateWords(state, report),
    ...reasons.map(({ ja, en }) => ({ ja: `  ・${ja}`, en: `  - ${en}` })),
    ...(blanks.length === 0 ? [] : [MISSING]),
    ...blanks.map(({ what, option }) => ({ ja: `  ・${what.ja}：${option}`, en: `  - ${what.en}: ${option}` })),
    ...(gaps.length === 0 ? [] : [gapLine(gaps)]),
    written(bundle, places),
    ...nextSteps(bundle, places),
  ];
}

const MISSING: Message = {
  ja: 'カタログの記載に、まだ記入されていない項目があります。次のオプションを付けてもう一度実行すると入ります。',
  en: 'The catalog entry still has blanks. Run it again with these options to fill them:',
};

/** What may be said of the document, on one line: it is no fault that nobody has. */
function gapLine(gaps: Bundle['gaps']): Message {
  const options = gaps.map(({ option }) => option).join(' ');
  return {
    ja: `もとの文書をどこから得たかは書かれていません（なくても公開できます。書くには：${options}）。`,
    en: `Nobody has said where the document is from; it may be left out, or said by: ${options}`,
  };
}

function readLines(report: DocumentReport): Message[] {
  const { read, missing } = report;
  if (!read) return [];
  const { parties, articles, initiatives, roles } = read;
  const title = read.title === null ? undefined : makeVisible(read.title);
  const count = findingCount(report);
  return [
    { ja: `読み取ったもの：${title ?? '（題名は読み取れません）'}`, en: `Read: ${title ?? '(no title found)'}` },
    {
      ja: `  当事者${parties.length}、条${articles}、取組${initiatives}件、役割${roles}件`,
      en: `  ${parties.length} parties, ${articles} articles, ${initiatives} initiatives, ${roles} roles`,
    },
    {
      ja: `  確かめていただきたい所${count}件、見当たらないもの${missing.length}件（くわしくは report.html にあります）`,
      en: `  ${count} place(s) to look at, ${missing.length} thing(s) missing (report.html tells more)`,
    },
  ];
}

function written({ files }: Bundle, { out }: BundlePlaces): Message {
  return { ja: `${out} に${files.length}個のファイルを作りました。`, en: `${files.length} files are in ${out}.` };
}

function nextSteps({ state, blanks }: Bundle, { out }: BundlePlaces): Message[] {
  const at = (path: string) => (isZipName(out) ? path : join(out, path));
  const open = {
    ja: `次に：${isZipName(out) ? 'ZIPファイルを展開し、' : ''}${at('report.html')} を開いて、もとの文書と見比べてください。`,
    en: `Next: ${isZipName(out) ? 'unpack the ZIP file, ' : ''}open ${at('report.html')} and compare it with the document.`,
  };
  if (state === 'unread') return [];
  if (state === 'draft' || blanks.some(({ isForCkan }) => isForCkan)) return [open];
  const plan = `renkei ckan plan --bundle ${/\s/.test(out) ? `"${out}"` : out} --url https://data.bodik.jp --organization 431001`;
  return [
    open,
    {
      ja: `CKAN（BODIKなど）に登録するには：${plan} で変わる点を確かめ、plan を push に替えて実行します。くわしくは ${at('README.txt')} にあります。`,
      en: `For CKAN: ${plan} shows what would change, push in place of plan does it. ${at('README.txt')} tells more.`,
    },
  ];
}
