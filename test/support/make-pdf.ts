/** A text on a page: `x` and `y` of the begin of its base line in points, from the lower left corner of the page; `size` of its font, 10 unless told. */
export interface PlacedText {
  readonly x: number;
  readonly y: number;
  readonly text: string;
  readonly size?: number;
}

/** A straight line on a page, in points from its lower left corner: `[x1, y1, x2, y2]`. */
export type Stroke = readonly [number, number, number, number];

/** A page: what stands on it. */
export interface PdfPage {
  readonly texts: readonly PlacedText[];
  readonly strokes?: readonly Stroke[];
}

/** Size of every page in points: A4. */
export const PAGE = { width: 595, height: 842 } as const;

/** How wide a text is set, in points: ASCII half as wide as high, all else square. */
export function widthOf(text: string, size = 10): number {
  return Array.from(text).reduce((sum, sign) => sum + (sign < '\x7f' ? size / 2 : size), 0);
}

/**
 * Makes a PDF 1.7 with a text layer (ISO 32000-1): one Type 0 font that is not embedded, glyphs numbered in order of their first use, told by a ToUnicode map.
 * Viewers show boxes; what it says can be read. `encrypt` adds an encryption dictionary whose password nobody has;
 * `vertical` sets the text from the top down.
 */
export function makePdf(pages: readonly PdfPage[], { encrypt = false, vertical = false } = {}): Uint8Array {
  const signs = Array.from(new Set(pages.flatMap(({ texts }) => texts.flatMap(({ text }) => Array.from(text)))));
  const glyphs = new Map(signs.map((sign, index) => [sign, index + 1]));
  const first = 7;
  const kids = pages.map((_, index) => `${first + 2 * index} 0 R`).join(' ');
  const objects = [
    '<< /Type /Catalog /Pages 2 0 R >>',
    `<< /Type /Pages /Count ${pages.length} /Kids [${kids}] /MediaBox [0 0 ${PAGE.width} ${PAGE.height}] >>`,
    `<< /Type /Font /Subtype /Type0 /BaseFont /Mincho /Encoding /Identity-${vertical ? 'V' : 'H'} /DescendantFonts [4 0 R] /ToUnicode 6 0 R >>`,
    `<< /Type /Font /Subtype /CIDFontType2 /BaseFont /Mincho /CIDSystemInfo << /Registry (Adobe) /Ordering (Identity) /Supplement 0 >> /DW 1000 /W [${widths(glyphs)}] /FontDescriptor 5 0 R >>`,
    '<< /Type /FontDescriptor /FontName /Mincho /Flags 4 /FontBBox [0 -120 1000 880] /ItalicAngle 0 /Ascent 880 /Descent -120 /CapHeight 700 /StemV 80 >>',
    stream(toUnicode(glyphs)),
    ...pages.flatMap((page, index) => [
      `<< /Type /Page /Parent 2 0 R /Resources << /Font << /F1 3 0 R >> >> /Contents ${first + 2 * index + 1} 0 R >>`,
      stream(content(page, glyphs)),
    ]),
  ];
  const secret = '00'.repeat(32);
  const trailer = encrypt
    ? ` /Encrypt << /Filter /Standard /V 1 /R 2 /P -4 /O <${secret}> /U <${secret}> >> /ID [<00> <00>]`
    : '';
  return assemble(objects, trailer);
}

function assemble(objects: readonly string[], trailer: string): Uint8Array {
  let file = '%PDF-1.7\n';
  const offsets = objects.map((object, index) => {
    const offset = file.length;
    file += `${index + 1} 0 obj\n${object}\nendobj\n`;
    return offset;
  });
  const table = offsets.map((offset) => `${String(offset).padStart(10, '0')} 00000 n \n`).join('');
  const size = objects.length + 1;
  const start = file.length;
  file += `xref\n0 ${size}\n0000000000 65535 f \n${table}trailer\n<< /Size ${size} /Root 1 0 R${trailer} >>\nstartxref\n${start}\n%%EOF\n`;
  return Uint8Array.from(file, (sign) => sign.charCodeAt(0));
}

function stream(data: string): string {
  return `<< /Length ${data.length} >>\nstream\n${data}\nendstream`;
}

function content({ texts, strokes = [] }: PdfPage, glyphs: ReadonlyMap<string, number>): string {
  const code = (sign: string) => hex(glyphs.get(sign) ?? 0);
  const shown = texts.map(({ x, y, text, size = 10 }) => {
    return `BT /F1 ${size} Tf 1 0 0 1 ${x} ${y} Tm <${Array.from(text, code).join('')}> Tj ET`;
  });
  return [...strokes.map(([x1, y1, x2, y2]) => `${x1} ${y1} m ${x2} ${y2} l S`), ...shown].join('\n');
}

function widths(glyphs: ReadonlyMap<string, number>): string {
  const narrow = Array.from(glyphs).filter(([sign]) => sign < '\x7f');
  return narrow.map(([, glyph]) => `${glyph} [500]`).join(' ');
}

function toUnicode(glyphs: ReadonlyMap<string, number>): string {
  const utf16 = (sign: string) => Array.from({ length: sign.length }, (_, at) => hex(sign.charCodeAt(at))).join('');
  const all = Array.from(glyphs, ([sign, glyph]) => `<${hex(glyph)}> <${utf16(sign)}>`);
  const blocks: string[] = [];
  for (let at = 0; at < all.length; at += 100) {
    const block = all.slice(at, at + 100);
    blocks.push(`${block.length} beginbfchar\n${block.join('\n')}\nendbfchar`);
  }
  return [
    '/CIDInit /ProcSet findresource begin 12 dict begin begincmap /CMapName /ToUnicode def /CMapType 2 def',
    '1 begincodespacerange <0000> <FFFF> endcodespacerange',
    ...blocks,
    'endcmap CMapName currentdict /CMap defineresource pop end end',
  ].join('\n');
}

function hex(value: number): string {
  return value.toString(16).padStart(4, '0');
}
