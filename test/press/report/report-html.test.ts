import { describe, expect, it } from 'vitest';
import { documentReport, unreadReport } from '../../../src/press/report/document-report.ts';
import { reportHtml } from '../../../src/press/report/report-html.tsx';
import { reportText } from '../../../src/press/report/report-text.ts';
import { extract, pressKnowledge, REAL_TEXT } from '../../support/press.ts';
import { ParsedPage } from '../../web/page/rendered-page.ts';

async function report(text: string, language: 'ja' | 'en' = 'ja', name = 'document.txt') {
  return documentReport(await extract(text, name), name, await pressKnowledge(), language);
}

describe('The report as a page', () => {
  it('says what the report as text says', async () => {
    const damaged = await report(REAL_TEXT.replace('令和7年3月27日', '令和7年2月30日'));
    const html = reportHtml([damaged], 'ja');
    for (const { message } of [...damaged.notUnderstood, ...damaged.missing]) expect(html).toContain(message);
    expect(damaged.notUnderstood.length).toBeGreaterThan(0);
    expect(reportText([damaged], 'ja')).toContain(damaged.notUnderstood[0]?.message);
    expect(html).toContain('熊本連携中枢都市圏');
    expect(html).toContain('誤りあり');
  });

  it('is whole by itself: no script, no style sheet, no picture from elsewhere', async () => {
    const page = new ParsedPage(reportHtml([await report(REAL_TEXT)], 'ja'));
    expect(page.all('script', 'link', 'img', 'iframe')).toEqual([]);
    expect(page.all('style')).toHaveLength(1);
    expect(page.all('h1')).toHaveLength(1);
  });

  it('shows names and texts as they are, whatever signs they hold', async () => {
    const html = reportHtml([await report(REAL_TEXT.replaceAll('荒尾市', '<b>市'), 'en', '<i>.txt')], 'en');
    const page = new ParsedPage(html);
    expect(page.all('b', 'i')).toEqual([]);
    expect(html).toContain('&lt;i&gt;.txt');
    expect(html).toContain('<html lang="en">');
  });

  it('tells of files that were not read', () => {
    const html = reportHtml([unreadReport('a.pdf', 'FILE_NOT_FOUND', 'ありません')], 'ja');
    expect(html).toContain('このファイルは読めませんでした。');
    expect(html).toContain('ありません');
  });
});
