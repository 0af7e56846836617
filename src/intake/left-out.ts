import type { Diagnostic } from '../text/diagnostic.ts';
import { span } from '../text/span.ts';

// Notes about what the extraction left out of the text, so that nobody has to wonder where it went.

/** Lines of a web page that are no part of the document: navigation, dates of the page, notes on amendments. At least one. */
export function chromeLeftOut(lines: readonly string[]): Diagnostic {
  const samples = lines.slice(0, 3).map((line) => `「${shortened(line)}」`);
  return note('page-chrome-left-out', {
    ja: `ウェブページのうち、協約の本文でない所（案内、更新日、改正の注記など）を${lines.length}行除きました。例：${samples.join('')}`,
    en: `Left out lines of the web page that are no text of the agreement (navigation, dates of the page, notes on amendments): ${lines.length}, such as ${samples.join(' ')}.`,
  });
}

/** Page numbers of a PDF or a word processor, given as printed. At least one. */
export function pageNumbersLeftOut(numbers: readonly string[]): Diagnostic {
  return note('page-numbers-left-out', {
    ja: `ページ番号と見られる行を${numbers.length}行除きました。例：「${shortened(numbers[0] ?? '')}」`,
    en: `Left out lines that look like page numbers: ${numbers.length}, such as 「${shortened(numbers[0] ?? '')}」.`,
  });
}

const LONGEST_SAMPLE = 24;

function shortened(text: string): string {
  const signs = Array.from(text.trim());
  return signs.length > LONGEST_SAMPLE ? `${signs.slice(0, LONGEST_SAMPLE).join('')}…` : signs.join('');
}

function note(code: string, message: Diagnostic['message']): Diagnostic {
  return { code, severity: 'note', message, span: span(0, 0) };
}
