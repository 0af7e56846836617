/** The same agreement as text, web page, PDF and Word document is the same record. */
import { describe, expect, it } from 'vitest';
import { extractionJson } from '../../src/press/extract.ts';
import { makeHtml } from '../support/html-page.ts';
import { makeDocx, wordBlocks } from '../support/make-docx.ts';
import { makePdf } from '../support/make-pdf.ts';
import { setPages } from '../support/pdf-pages.ts';
import { extract, pressKnowledge, REAL_TEXT } from '../support/press.ts';

/** The record without its findings, whose lines and columns differ. */
async function record(document: string | Uint8Array): Promise<object> {
  const extraction = await extract(document);
  expect(extraction.file.diagnostics.filter(({ severity }) => severity !== 'note')).toEqual([]);
  return { ...extractionJson(extraction, await pressKnowledge(), 'ja'), diagnostics: [] };
}

describe('the agreement of 熊本 and 荒尾', () => {
  const forms: readonly (readonly [string, () => string | Uint8Array])[] = [
    ['a web page', () => makeHtml(REAL_TEXT)],
    ['a PDF with tables by columns', () => makePdf(setPages(REAL_TEXT))],
    ['a PDF with page numbers', () => makePdf(setPages(REAL_TEXT, { numbered: true }))],
    ['a PDF with narrow columns', () => makePdf(setPages(REAL_TEXT, { columns: [60, 140, 200] }))],
    ['a PDF with cells that end close to the next', () => makePdf(setPages(REAL_TEXT, { columns: [60, 176, 246] }))],
    [
      'a PDF with ruled tables and cells that end close to the next',
      () => makePdf(setPages(REAL_TEXT, { columns: [60, 176, 246], ruled: true })),
    ],
    ['a PDF with ruled tables', () => makePdf(setPages(REAL_TEXT, { ruled: true }))],
    ['a PDF with ruled tables and centred heads', () => makePdf(setPages(REAL_TEXT, { ruled: true, centred: true }))],
    ['a Word document', () => makeDocx(wordBlocks(REAL_TEXT))],
  ];
  for (const [title, make] of forms) {
    it(`gives the same record as ${title}`, async () => {
      expect(await record(make())).toEqual(await record(REAL_TEXT));
    });
  }
});
