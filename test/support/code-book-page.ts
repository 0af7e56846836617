/**
 * A text as a page of a code book of ぎょうせい (Super Reiki-Base), as municipalities have them: each line an element of class `eline`, captions and numbers of
 * articles marked up, tables with cells that span rows, and around it what the vendor adds.
 */
export function makeCodeBookPage(text: string): string {
  const body: string[] = [];
  let rows: string[][] = [];
  let caption: string | undefined;
  const endTable = () => {
    if (rows.length > 0) body.push(eline(tableOf(rows)));
    rows = [];
  };
  for (const line of text.split(/\r\n?|\n/)) {
    if (line.includes('\t')) {
      rows.push(line.split('\t'));
      continue;
    }
    if (line.trim() === '') continue;
    endTable();
    if (/^（[^（）]+）$/u.test(line)) {
      caption = line;
      continue;
    }
    body.push(eline(lineOf(line, caption)));
    caption = undefined;
  }
  endTable();
  return `<!DOCTYPE html>
<html lang="ja"><head><meta charset="UTF-8"><title>○連携協約</title><script>var dummy = "第9条";</script></head>
<body>
<div id="header"><p>例規集トップ</p><p>最終更新日 令和7年5月1日</p></div>
<div id="primary" class="joubun"><div id="primaryInner"><div id="primaryInner2">
${body.join('\n')}
</div></div></div>
<div id="secondary"><h2>改正履歴</h2><p>令和7年4月1日 告示第99号</p></div>
</body></html>
`;
}

function eline(content: string): string {
  return `<div><div class="eline">${content}</div></div>`;
}

function lineOf(line: string, caption: string | undefined): string {
  const article = /^(第\d+条) (.*)$/u.exec(line);
  const title = caption === undefined ? '' : `<p class="title"><span class="cm">${escaped(caption)}</span></p>`;
  if (!article) return `${title}<div class="head"><p class="p"><span class="cm">${escaped(line)}</span></p></div>`;
  const [, number = '', sentence = ''] = article;
  return `<div class="article">${title}<p class="num"><span class="num cm">${number}</span>　<span class="clause"><span class="p cm">${escaped(sentence)}</span></span></p></div>`;
}

function tableOf(rows: readonly (readonly string[])[]): string {
  const lines = rows.map((cells, row) => {
    const below = rows.slice(row + 1).findIndex(([first]) => first !== '');
    const span = below === -1 ? rows.length - row : below + 1;
    const [first = '', ...others] = cells;
    const head = first === '' ? '' : cell(first, ` rowspan="${span}"`);
    return `<tr>${head}${others.map((each) => cell(each)).join('')}</tr>`;
  });
  return `<div class="table_frame"><table class="b-on"><tbody>\n${lines.join('\n')}\n</tbody></table></div>`;
}

function cell(text: string, span = ''): string {
  return `<td class="bb-on br-on"${span}><p class="p"><span class="cm">${escaped(text)}</span></p></td>`;
}

function escaped(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;');
}
