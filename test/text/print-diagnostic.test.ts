import stringWidth from 'string-width';
import { describe, expect, it, vi } from 'vitest';
import type { Diagnostic } from '../../src/text/diagnostic.ts';
import { printDiagnostic } from '../../src/text/print-diagnostic.ts';
import { SourceText } from '../../src/text/source-text.ts';
import { type Span, span } from '../../src/text/span.ts';

vi.mock('string-width', async (importOriginal) => {
  const original = await importOriginal<{ default: typeof stringWidth }>();
  return { default: vi.fn(original.default) };
});

const message = { ja: 'この日はありません。', en: 'There is no such day.' };
const diagnostic = (place: Span): Diagnostic => ({ code: 'no-such-day', severity: 'error', message, span: place });
const print = (text: string, place: Span) =>
  printDiagnostic(diagnostic(place), new SourceText('document.txt', text), 'en').split('\n');
const HEAD = 'error[no-such-day]: There is no such day.';

describe('printDiagnostic', () => {
  it('prints the place, the line and a caret under each column of the span', () => {
    const text = '熊本市\n締結 令和7年2月30日。\n';
    expect(print(text, span(7, 16))).toEqual([
      `document.txt:2:4: ${HEAD}`,
      '  締結 令和7年2月30日。',
      '       ^^^^^^^^^^^^^^',
    ]);
  });

  it('speaks Japanese', () => {
    const printed = printDiagnostic(diagnostic(span(0, 1)), new SourceText('協約.txt', '令和'), 'ja');
    expect(printed).toBe('協約.txt:1:1: error[no-such-day]: この日はありません。\n  令和\n  ^^');
  });

  it('puts one caret where the span is empty, at the end of a line too', () => {
    expect(print('ab\ncd', span(2, 2))).toEqual([`document.txt:1:3: ${HEAD}`, '  ab', '    ^']);
    expect(print('甲', span(0, 0))).toEqual([`document.txt:1:1: ${HEAD}`, '  甲', '  ^']);
  });

  it('marks a span over several lines on its first', () => {
    expect(print('第1条\n第2条', span(1, 7)).slice(1)).toEqual(['  第1条', '    ^^^']);
  });

  it('prints no excerpt of an empty line', () => {
    expect(print('a\n\nb', span(2, 2))).toEqual([`document.txt:2:1: ${HEAD}`]);
    expect(print('', span(0, 0))).toEqual([`document.txt:1:1: ${HEAD}`]);
  });

  it('keeps the carets in place after tabs, controls, wide, combined and supplementary characters', () => {
    const text = '\t\x1b[2J𠮷か\u3099甲の役割';
    const [, line, carets] = print(text, span(text.indexOf('役'), text.length));
    expect(line).toBe('      ␛[2J𠮷か\u3099甲の役割');
    expect(carets).toBe(`${' '.repeat(2 + 4 + 4 + 2 + 2 + 4)}^^^^`);
  });

  it('shortens a long line around the place', () => {
    const text = `${'あ'.repeat(300)}乙の役割${'い'.repeat(300)}`;
    const [head, line, carets] = print(text, span(300, 304));
    expect(head).toBe(`document.txt:1:301: ${HEAD}`);
    expect(line).toBe(`  ...${'あ'.repeat(20)}乙の役割${'い'.repeat(26)}...`);
    expect(carets).toBe(`${' '.repeat(2 + 3 + 40)}^^^^^^^^`);
  });

  it('shortens a long span', () => {
    const [, line, carets] = print('あ'.repeat(300), span(0, 300));
    expect(line).toBe(`  ${'あ'.repeat(50)}...`);
    expect(carets).toBe(`  ${'^'.repeat(100)}`);
  });

  it('shows a line of a hundred columns whole', () => {
    expect(print('あ'.repeat(50), span(49, 50))[1]).toBe(`  ${'あ'.repeat(50)}`);
    expect(print('あ'.repeat(51), span(0, 1))[1]).toBe(`  ${'あ'.repeat(50)}...`);
  });

  it('puts everything on its own line, whatever the name and message hold', () => {
    const hostile: Diagnostic = { ...diagnostic(span(0, 1)), message: { ja: '', en: 'bad\n\x1b[31m' } };
    expect(printDiagnostic(hostile, new SourceText('a\nb.txt', 'x'), 'en').split('\n')[0]).toBe(
      'a␊b.txt:1:1: error[no-such-day]: bad␊␛[31m',
    );
  });

  it('names only the file where there is no text', () => {
    expect(printDiagnostic(diagnostic(span(0, 0)), { name: 'scan.pdf' }, 'en')).toBe(`scan.pdf: ${HEAD}`);
  });

  it('takes no time over a line of many megabytes', () => {
    const started = performance.now();
    const [, line] = print('無'.repeat(10_000_000), span(5_000_000, 10_000_000));
    expect(line?.length).toBeLessThan(110);
    expect(performance.now() - started).toBeLessThan(5000);
  });

  it('measures no more of a line than it shows: there may be thousands of findings on one line', () => {
    vi.mocked(stringWidth).mockClear();
    print('㐂'.repeat(10_000), span(5000, 5300));
    print('é'.repeat(10_000), span(5000, 5003));
    expect(vi.mocked(stringWidth).mock.calls.length).toBeLessThan(500);
  });
});
