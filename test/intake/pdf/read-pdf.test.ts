import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { readDocument } from '../../../src/intake/read-document.ts';
import { makePdf, PAGE, type PdfPage, widthOf } from '../../support/make-pdf.ts';
import { setPages } from '../../support/pdf-pages.ts';

/** Radicals that fonts name in place of kanji. */
const RADICAL_FOR: Readonly<Record<string, string>> = { 長: '⻑', 民: '⺠', 西: '⻄', 食: '⻝', 青: '⻘' };
const FAMILIES = join(import.meta.dirname, '../../corpus/families');
const read = (pages: readonly PdfPage[]) => readDocument(makePdf(pages), 'document.pdf');
const textOf = async (pages: readonly PdfPage[]) => (await read(pages)).source?.text;
const page = (...texts: [number, number, string][]): PdfPage => ({
  texts: texts.map(([x, y, text]) => ({ x, y, text })),
});

/** A family's text without spaces, blank lines and lone page numbers. */
function bare(text = ''): string[] {
  const lines = text.replace(/[ \r\u3000\u2028]/g, '').split('\n');
  return lines.filter((line) => line.trim() !== '' && !/^\d+$/.test(line));
}

describe('readDocument, of a PDF made from a text of every kind of table', () => {
  const settings: readonly (readonly [string, readonly number[]])[] = [
    ['F1-1', [60, 170, 240]],
    ['F1-3', [60, 170, 240]],
    ['F2b-1', [60, 160, 280, 400]],
    ['F2b-2', [60, 140, 250, 400]],
    ['F4-1', [60, 140, 270, 400]],
    ['F5-1', [40, 110, 190, 310, 430]],
    ['F6-1', [60, 160, 280, 400]],
    ['F7-1', [40, 100, 170, 240, 340, 440]],
    ['F7-2', [60, 160, 260, 400]],
    ['F9b-1', [60, 170, 240]],
    ['F9e-2', [60, 140, 260, 350, 440]],
  ];
  for (const [family, columns] of settings) {
    for (const ruled of [true, false]) {
      it(`gives ${family} back, its tables ${ruled ? 'ruled' : 'in columns'}`, async () => {
        const slug = readdirSync(FAMILIES).find((each) => each.startsWith(`${family}-`)) ?? '';
        const text = (await readDocument(readFileSync(join(FAMILIES, slug, 'document.txt')), slug)).source?.text ?? '';
        const file = await read(setPages(text, { ruled, columns, numbered: true }));
        expect(bare(file.source?.text)).toEqual(bare(text));
        expect(file.mediaType).toBe('application/pdf');
        expect(file).not.toHaveProperty('encoding');
      });
    }
  }
});

describe('readDocument, of a PDF', () => {
  it('reads signs that are shown one by one, kanji as radicals among them, as browsers print them', async () => {
    const slug = readdirSync(FAMILIES).find((each) => each.startsWith('F1-3-')) ?? '';
    const text = (await readDocument(readFileSync(join(FAMILIES, slug, 'document.txt')), slug)).source?.text ?? '';
    const pages = setPages(text, { ruled: true, columns: [60, 170, 240] }).map(({ texts, strokes }) => ({
      ...(strokes && { strokes }),
      texts: texts.flatMap((each) => {
        let { x } = each;
        return Array.from(each.text, (sign) => {
          const placed = { ...each, x, text: RADICAL_FOR[sign] ?? sign };
          x += widthOf(sign, each.size);
          return placed;
        });
      }),
    }));
    expect(bare((await read(pages)).source?.text)).toEqual(bare(text));
  });

  it('joins wrapped sentences without a hyphen or a space, over pages too', async () => {
    const full = '甲及び乙は、連携中枢都市圏の形成に関し、次のとおり連携協約を締結する。熊本市及び荒尾市の住民';
    const pages = [
      page([60, 700, `${full}`], [60, 685, full]),
      page([60, 780, 'の暮らしを支える。'], [60, 760, '（目的）']),
    ];
    expect(await textOf(pages)).toBe(`${full}${full}の暮らしを支える。\n（目的）\n`);
  });

  it('does not join what begins something of its own', async () => {
    const full = '甲及び乙は、連携中枢都市圏の形成に関し、次のとおり連携協約を締結する。熊本市及び荒尾市の住民';
    const lines = ['第2条　甲は', '(1)　医療', '（目的）', '別表第1（第3条関係）', '2 前項の', '令和7年3月27日'];
    for (const line of lines) expect(await textOf([page([60, 700, full], [60, 685, line])])).toBe(`${full}\n${line}\n`);
    for (const line of ['第252条の2第1項の規定', '別表第1から別表第3までに', '（以下「甲」という。）']) {
      expect(await textOf([page([60, 700, full], [60, 685, line])])).toBe(`${full}${line}\n`);
    }
  });

  it('puts what is drawn in any order and in pieces into the order of the page', async () => {
    expect(await textOf([page([60, 600, '熊本市'], [85, 700, '（目的）'], [60, 700, '第1条'])])).toBe(
      '第1条（目的）\n熊本市\n',
    );
  });

  it('reads bold print that is drawn twice once', async () => {
    expect(await textOf([page([60, 700, '連携協約書についての定め'], [60.3, 700, '連携協約書についての定め'])])).toBe(
      '連携協約書についての定め\n',
    );
  });

  it('writes radicals as the kanji they look like', async () => {
    expect(await textOf([page([60, 700, '⽬的を達成するための⾏政'])])).toBe('目的を達成するための行政\n');
  });

  it('leaves out page numbers in the margin only, and says so', async () => {
    const file = await read([page([60, 700, '連携協約を締結する。'], [60, 400, '5'], [290, 30, '- 1 -'])]);
    expect(file.source?.text).toBe('連携協約を締結する。\n5\n');
    expect(file.diagnostics).toMatchObject([{ code: 'page-numbers-left-out', severity: 'note' }]);
  });

  it('keeps a cell that spans rows in the first and one that spans columns in the first', async () => {
    const x = [60, 160, 260, 360];
    const strokes = [
      ...[700, 640, 620].map((y) => [60, y, 360, y] as const),
      [160, 670, 360, 670] as const,
      ...[60, 360].map((at) => [at, 620, at, 700] as const),
      [160, 640, 160, 700] as const,
      [260, 640, 260, 670] as const,
    ];
    const texts = page(
      [65, 666, '分野'],
      [165, 680, '役割分担'],
      [165, 650, '甲'],
      [265, 650, '乙'],
      [65, 626, '1 医療の充実'],
    ).texts;
    expect(x).toHaveLength(4);
    expect(await textOf([{ texts, strokes }])).toBe('分野\t役割分担\t\u2028\n\t甲\t乙\n1 医療の充実\n');
  });

  it('leads every place back to its box', async () => {
    const file = await read([
      page([60, 700, '第1条　連携する。']),
      page([100, 650, '荒尾市長 浅田'], [60, 500, '甲の役割']),
    ]);
    const text = file.source?.text ?? '';
    const start = text.indexOf('浅田');
    const [origin, another] = file.originOf?.({ start, end: start + 2 }) ?? [];
    expect(another).toBeUndefined();
    expect(origin).toMatchObject({ kind: 'page', page: 2 });
    if (origin?.kind !== 'page') return;
    // Estimated as if all signs were of one width: half a sign off at most here.
    expect(Math.abs(origin.box.x - (100 + widthOf('荒尾市長 ')))).toBeLessThan(5);
    expect(origin.box.y).toBeCloseTo(PAGE.height - 650 - 8.8, 0);
    expect(origin.box.height).toBe(10);
    const whole = file.originOf?.({ start: 0, end: text.length }) ?? [];
    expect(whole.map((each) => each.kind === 'page' && each.page)).toEqual([1, 2, 2]);
    expect(whole[0]).toMatchObject({ box: { x: 60, width: widthOf('第1条　連携する。') } });
    expect(file.originOf?.(text.indexOf('\n'))).toEqual([]);
  });

  it('leads every sign of tables back to where the page shows it', async () => {
    const pages = setPages('(1) 医療\t取組内容\t当番の医師を置く。\n\t甲の役割\t当番表を作る。\n', { ruled: true });
    const file = await read(pages);
    const text = file.source?.text ?? '';
    for (const { index, 0: sign } of text.matchAll(/\S/g)) {
      const [origin] = file.originOf?.(index) ?? [];
      const shown = pages[0]?.texts.some(({ x, y, text }) => {
        if (origin?.kind !== 'page' || !text.includes(sign)) return false;
        return (
          origin.box.x >= x - 1 &&
          origin.box.x <= x + widthOf(text) &&
          Math.abs(PAGE.height - y - 8.8 - origin.box.y) < 1
        );
      });
      expect(shown, `${index} ${sign}`).toBe(true);
    }
  });
});

describe('readDocument, of a PDF that cannot be read', () => {
  const whole = makePdf([page([60, 700, '甲及び乙は、連携協約を締結する。'])]);
  const codesOf = async (bytes: Uint8Array) =>
    (await readDocument(bytes, 'x.pdf')).diagnostics.map(({ code, severity }) => `${severity} ${code}`);

  it('says of one without text that it is scanned', async () => {
    expect(await codesOf(makePdf([{ texts: [] }, { texts: [] }]))).toEqual(['error scanned-pdf']);
    expect(await codesOf(makePdf([page([290, 30, '1']), page([290, 30, '2'])]))).toEqual(['error scanned-pdf']);
    const [diagnostic] = (await readDocument(makePdf([{ texts: [] }]), 'x.pdf')).diagnostics;
    expect(diagnostic?.message.ja).toContain('OCR');
  });

  it('warns of single pages without text', async () => {
    const file = await read([page([60, 700, '甲及び乙は、連携協約を締結する。']), { texts: [] }]);
    expect(file.diagnostics).toMatchObject([{ code: 'page-without-text', severity: 'warning' }]);
    expect(file.diagnostics[0]?.message.ja).toContain('2ページ');
    expect(file.source?.text).toContain('連携協約');
  });

  it('warns of text that runs from the top down', async () => {
    const bytes = makePdf([page([300, 700, '甲及び乙は、連携協約を締結する。'])], { vertical: true });
    expect(await codesOf(bytes)).toEqual(['warning vertical-text']);
  });

  it('says that it is protected by a password', async () => {
    expect(await codesOf(makePdf([page([60, 700, '甲'])], { encrypt: true }))).toEqual(['error encrypted-pdf']);
  });

  it('has a text or an error, wherever the file is cut or damaged', async () => {
    for (let cut = 9; cut < whole.length; cut += 97) {
      const damaged = Uint8Array.from(whole);
      damaged.fill(0x20, cut, cut + 40);
      for (const bytes of [whole.subarray(0, cut), damaged]) {
        const file = await readDocument(bytes, 'x.pdf');
        expect(file.source === undefined, String(cut)).toBe(
          file.diagnostics.some(({ severity }) => severity === 'error'),
        );
      }
    }
  });

  it('leaves nothing open and its bytes as they were', async () => {
    const before = process.getActiveResourcesInfo().length;
    const bytes = Uint8Array.from(whole);
    await readDocument(bytes, 'x.pdf');
    expect(bytes).toEqual(whole);
    expect(process.getActiveResourcesInfo().length).toBeLessThanOrEqual(before);
  });
});
