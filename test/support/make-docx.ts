import { crc32 } from 'node:zlib';

/** A paragraph of Word, or a table as rows of cells; a cell that is `null` continues the one above it. */
export type WordBlock = string | { readonly rows: readonly (readonly (string | null)[])[] };

/** A text as blocks: rows of cells are tables, an empty first cell continues the one above. */
export function wordBlocks(text: string): WordBlock[] {
  const blocks: WordBlock[] = [];
  let rows: (string | null)[][] = [];
  for (const line of `${text}\n`.split(/\r\n?|\n/)) {
    if (line.includes('\t'))
      rows.push(line.split('\t').map((cell, index) => (index === 0 && cell === '' ? null : cell)));
    else if (line.trim() !== '') {
      if (rows.length > 0) blocks.push({ rows });
      rows = [];
      blocks.push(line);
    }
  }
  return rows.length > 0 ? [...blocks, { rows }] : blocks;
}

/** Makes a Word document (ECMA-376), as small as can be: plain paragraphs and tables. `numbered` paragraphs count themselves. */
export function makeDocx(blocks: readonly WordBlock[], numbered: readonly string[] = []): Uint8Array {
  const body = [...blocks.map(blockXml), ...numbered.map((text) => paragraphXml(text, NUMBERED))].join('');
  const word = 'http://schemas.openxmlformats.org/wordprocessingml/2006/main';
  const level = '<w:lvl w:ilvl="0"><w:numFmt w:val="decimal"/><w:lvlText w:val="第%1条"/></w:lvl>';
  return zip({
    '[Content_Types].xml': `<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Override PartName="/word/document.xml" ContentType="application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml"/></Types>`,
    '_rels/.rels': relationships('officeDocument', 'word/document.xml'),
    'word/_rels/document.xml.rels': relationships('numbering', 'numbering.xml'),
    'word/numbering.xml': `<w:numbering xmlns:w="${word}"><w:abstractNum w:abstractNumId="0">${level}</w:abstractNum><w:num w:numId="1"><w:abstractNumId w:val="0"/></w:num></w:numbering>`,
    'word/document.xml': `<w:document xmlns:w="${word}"><w:body>${body}</w:body></w:document>`,
  });
}

const NUMBERED = '<w:pPr><w:numPr><w:ilvl w:val="0"/><w:numId w:val="1"/></w:numPr></w:pPr>';

function relationships(type: string, target: string): string {
  const schemas = 'http://schemas.openxmlformats.org';
  return `<Relationships xmlns="${schemas}/package/2006/relationships"><Relationship Id="r1" Type="${schemas}/officeDocument/2006/relationships/${type}" Target="${target}"/></Relationships>`;
}

function blockXml(block: WordBlock): string {
  if (typeof block === 'string') return paragraphXml(block);
  const rows = block.rows.map((row, index) => {
    const cells = row.map((cell, column) => {
      const opens = cell !== null && block.rows[index + 1]?.[column] === null;
      const merge = cell === null ? '<w:vMerge/>' : opens ? '<w:vMerge w:val="restart"/>' : '';
      return `<w:tc><w:tcPr>${merge}</w:tcPr>${paragraphXml(cell ?? '')}</w:tc>`;
    });
    return `<w:tr>${cells.join('')}</w:tr>`;
  });
  return `<w:tbl>${rows.join('')}</w:tbl>`;
}

function paragraphXml(text: string, properties = ''): string {
  const escaped = text.replaceAll('&', '&amp;').replaceAll('<', '&lt;');
  return `<w:p>${properties}<w:r><w:t xml:space="preserve">${escaped}</w:t></w:r></w:p>`;
}

/** An archive of files that are stored, not packed. */
export function zip(files: Readonly<Record<string, string>>): Uint8Array {
  const local: Buffer[] = [];
  const directory: Buffer[] = [];
  let offset = 0;
  for (const [name, text] of Object.entries(files)) {
    const data = Buffer.from(text);
    const label = Buffer.from(name);
    const common = Buffer.alloc(26);
    common.writeUInt16LE(20, 0);
    common.writeUInt16LE(0x0800, 2); // Names in UTF-8.
    common.writeUInt32LE(crc32(data), 10);
    common.writeUInt32LE(data.length, 14);
    common.writeUInt32LE(data.length, 18);
    common.writeUInt16LE(label.length, 22);
    local.push(Buffer.from('PK\x03\x04', 'latin1'), common, label, data);
    const rest = Buffer.alloc(14);
    rest.writeUInt32LE(offset, 10);
    directory.push(Buffer.from('PK\x01\x02\x14\0', 'latin1'), common, rest, label);
    offset += 30 + label.length + data.length;
  }
  const size = directory.reduce((sum, { length }) => sum + length, 0);
  const end = Buffer.alloc(18);
  const count = Object.keys(files).length;
  end.writeUInt16LE(count, 4);
  end.writeUInt16LE(count, 6);
  end.writeUInt32LE(size, 8);
  end.writeUInt32LE(offset, 12);
  return Uint8Array.from(Buffer.concat([...local, ...directory, Buffer.from('PK\x05\x06', 'latin1'), end]));
}
