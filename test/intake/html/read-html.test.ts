import { describe, expect, it } from 'vitest';
import type { ExtractedText } from '../../../src/intake/extracted-text.ts';
import { readHtml } from '../../../src/intake/html/read-html.ts';
import { fc } from '../../support/seeded.ts';

function extract(html: string): ExtractedText {
  const extracted = readHtml(html);
  if ('severity' in extracted) throw new Error(extracted.message.en);
  return extracted;
}

const linesOf = (html: string) => extract(html).text.split('\n').slice(0, -1);
const tableOf = (rows: string) => linesOf(`<table>${rows}</table>`);

describe('readHtml, of running text', () => {
  it('makes a line of every block and collapses white space as browsers do', () => {
    expect(linesOf('<h1>連携協約</h1>\n<p> 甲は、\n   乙と <b>連携</b>\n する。 </p><div>第1条　目的</div>')).toEqual([
      '連携協約',
      '甲は、乙と 連携 する。',
      '第1条　目的',
    ]);
  });

  it('breaks at br unless a sentence goes on or it stands before a marker', () => {
    expect(linesOf('<p>熊本市<br>熊本市長<br>大西</p>')).toEqual(['熊本市', '熊本市長', '大西']);
    expect(linesOf('<p>規定に基づき、<br>次のとおり</p>')).toEqual(['規定に基づき、次のとおり']);
    expect(linesOf('<p>次のとおり、<br>(1)　医療</p>')).toEqual(['次のとおり、', '(1)　医療']);
  });

  it('drops readings above kanji, scripts, and what is hidden', () => {
    const html = '<p><ruby>牽<rp>(</rp><rt>けん</rt><rp>)</rp></ruby>引<script>第9条</script><span hidden>x</span></p>';
    expect(linesOf(`${html}<p style="display: none">隠す</p>`)).toEqual(['牽引']);
  });

  it('keeps the lines and TABs of preformatted text', () => {
    expect(linesOf('<pre>第1条 甲\n(1) 医療\t取組内容\t保つ。\n</pre>')).toEqual([
      '第1条 甲',
      '(1) 医療\t取組内容\t保つ。',
    ]);
  });

  it('writes a space for &nbsp; and the sign for a reference', () => {
    expect(linesOf('<p>甲&nbsp;&#30333;壁 &amp; 乙</p>')).toEqual(['甲 白壁 & 乙']);
  });
});

describe('readHtml, of tables', () => {
  it('leaves the cells under a leading rowspan empty and repeats one that is not leading', () => {
    const rows = '<tr><td rowspan=2>分野<td>港<td rowspan=2>共に。</tr><tr><td>船</tr>';
    expect(tableOf(rows)).toEqual(['分野\t港\t共に。', '\t船\t共に。']);
  });

  it('puts the text of a colspan in its first column, and marks the others as covered', () => {
    expect(tableOf('<tr><th>取組<th colspan=2>役割分担</tr><tr><td>a<td>b<td>c</tr>')).toEqual([
      '取組\t役割分担\t\u2028',
      'a\tb\tc',
    ]);
  });

  it('writes a cell over all columns as a line of its own', () => {
    expect(tableOf('<tr><td colspan=3>1 医療</tr><tr><td>a<td>b<td>c</tr>')).toEqual(['1 医療', 'a\tb\tc']);
  });

  it('keeps a row on one line, the pieces of a cell parted by U+2028', () => {
    expect(tableOf('<tr><td>役割<td>(1) 配る。<br>(2) 集める。</tr>')).toEqual(['役割\t(1) 配る。\u2028(2) 集める。']);
    expect(tableOf('<tr><td>役割<td><ul><li>配る。<li>集める。</ul></tr>')).toEqual(['役割\t配る。\u2028集める。']);
  });

  it('leaves out rows without text and fills short ones up', () => {
    expect(tableOf('<tr><td><td><td></tr><tr><td>a<td>b<td>c</tr><tr><td>d</tr>')).toEqual(['a\tb\tc', 'd\t\t']);
  });

  it('walks through tables that only place things', () => {
    expect(linesOf('<table><tr><td>左<td><table><tr><td>a<td>b</table></table>')).toEqual(['左', 'a\tb']);
  });

  it('reads a table with wild spans in bounded time', () => {
    const wild = `<tr>${'<td colspan=1000 rowspan=65534>x'.repeat(50)}</tr>`;
    expect(tableOf(wild.repeat(100)).length).toBeLessThanOrEqual(100);
  });
});

describe('readHtml, of pages', () => {
  it('takes the main part of a site and tells in a note what it left out', () => {
    const html = '<nav>ホーム</nav><main><p>更新日：2020年4月1日</p><p>第1条　目的</p></main><footer>電話</footer>';
    const { text, diagnostics } = extract(html);
    expect(text).toBe('第1条　目的\n');
    expect(diagnostics).toMatchObject([{ code: 'page-chrome-left-out', severity: 'note' }]);
    expect(diagnostics[0]?.message.ja).toContain('「ホーム」');
    expect(diagnostics[0]?.message.ja).toContain('3行');
  });

  it('does not leave out an agreement that stands in a menu', () => {
    expect(linesOf('<main>案内</main><div class="menu"><p>第1条　目的</p></div>')).toEqual(['案内', '第1条　目的']);
  });

  it('says nothing of a page that is all text', () => {
    expect(extract('<p>第1条　目的</p>').diagnostics).toEqual([]);
  });

  it('names elements by position where their id is not theirs alone', () => {
    const { originOf, text } = extract('<div id=a><p>甲</p></div><div id=b><p>乙</p></div><p id=b>丙</p>');
    const path = (sign: string) => originOf(text.indexOf(sign));
    expect(path('甲')).toEqual([{ kind: 'element', path: '#a > p:nth-child(1)' }]);
    expect(path('乙')).toEqual([
      { kind: 'element', path: 'html > body:nth-child(2) > div:nth-child(2) > p:nth-child(1)' },
    ]);
    expect(path('丙')).toEqual([{ kind: 'element', path: 'html > body:nth-child(2) > p:nth-child(3)' }]);
    expect(originOf({ start: 0, end: text.length })).toHaveLength(3);
    expect(originOf(text.indexOf('\n'))).toEqual([]);
  });

  it('is not brought down by depth', () => {
    expect(linesOf(`${'<div>'.repeat(5000)}甲${'<b>'.repeat(200)}乙`)).toEqual(['甲乙']);
    expect(readHtml('<div>'.repeat(1_000_000))).toMatchObject({ code: 'page-too-deep', severity: 'error' });
  });

  it('never throws, and comes from somewhere with every sign', () => {
    const tag = fc.constantFrom(
      '<p>',
      '</p>',
      '<table>',
      '<tr>',
      '<td rowspan=2>',
      '<td colspan=0>',
      '</table>',
      '<br>',
      '<div class=eline>',
      '<pre>',
    );
    const text = fc.constantFrom('甲', ' ', '\n', '第1条　', '&nbsp;', '\t');
    fc.assert(
      fc.property(fc.array(fc.oneof(tag, text), { maxLength: 60 }), (parts) => {
        const { text, originOf } = extract(parts.join(''));
        const lost = Array.from(text.matchAll(/\S/g)).filter(({ index }) => originOf(index).length !== 1);
        expect(lost).toEqual([]);
      }),
    );
  });
});
