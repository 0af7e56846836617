/** A text as a page of an ordinary site: paragraphs, and tables whose first cell spans the rows below that begin with an empty one. */
export function makeHtml(text: string): string {
  const body: string[] = [];
  let rows: string[][] = [];
  const endTable = () => {
    if (rows.length > 0) body.push(tableOf(rows));
    rows = [];
  };
  for (const line of text.split(/\r\n?|\n/)) {
    if (line.includes('\t')) rows.push(line.split('\t'));
    else if (line.trim() !== '') {
      endTable();
      body.push(`<p>${escaped(line)}</p>`);
    }
  }
  endTable();
  return `<!DOCTYPE html>\n<html lang="ja"><head><meta charset="utf-8"><title>連携協約</title></head>\n<body>\n${body.join('\n')}\n</body></html>\n`;
}

function tableOf(rows: readonly (readonly string[])[]): string {
  const lines = rows.map((cells, row) => {
    const below = rows.slice(row + 1).findIndex(([first]) => first !== '');
    const span = below === -1 ? rows.length - row : below + 1;
    const [first = '', ...others] = cells;
    const head = first === '' ? '' : `<td rowspan="${span}">${escaped(first)}</td>`;
    return `<tr>${head}${others.map((cell) => `<td>${escaped(cell)}</td>`).join('')}</tr>`;
  });
  return `<table><tbody>\n${lines.join('\n')}\n</tbody></table>`;
}

function escaped(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;');
}
