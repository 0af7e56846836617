import { describe, expect, it } from 'vitest';
import { readDocument } from '../../../src/intake/read-document.ts';
import { makeDocx, wordBlocks, zip } from '../../support/make-docx.ts';

const WORD = 'application/vnd.openxmlformats-officedocument.wordprocessingml.document';
const TEXT =
  '連携協約\n（目的）\n第1条　甲及び乙は、連携する。\n(1) 医療\t取組内容\t医師を置く。\n\t甲の役割\t当番表を作る。\n';

describe('readDocument, of a Word document', () => {
  it('gives its paragraphs as lines and its tables as rows', async () => {
    const file = await readDocument(makeDocx(wordBlocks(TEXT)), 'document.docx');
    expect(file).toMatchObject({ mediaType: WORD, diagnostics: [] });
    expect(file.source?.text).toBe(TEXT);
    expect(file).not.toHaveProperty('encoding');
  });

  it('leads every place back to an element of its HTML', async () => {
    const file = await readDocument(makeDocx(wordBlocks(TEXT)), 'document.docx');
    const path = (text: string) => file.originOf?.(file.source?.text.indexOf(text) ?? 0);
    expect(path('第1条')).toEqual([{ kind: 'element', path: 'html > body:nth-child(2) > p:nth-child(3)' }]);
    expect(path('医師')?.[0]).toMatchObject({
      path: expect.stringMatching(/table:nth-child\(4\) .*td:nth-child\(3\)/),
    });
  });

  it('warns that automatic numbers are not in the text', async () => {
    const file = await readDocument(makeDocx(['連携協約'], ['甲及び乙は、連携する。']), 'document.docx');
    expect(file.diagnostics).toMatchObject([{ code: 'automatic-numbers', severity: 'warning' }]);
    expect(file.source?.text).toBe('連携協約\n甲及び乙は、連携する。\n');
  });

  it('says what is the matter with a damaged one, an empty one, and other archives', async () => {
    const codes = async (bytes: Uint8Array) => {
      const { mediaType, diagnostics } = await readDocument(bytes, 'x');
      return [mediaType, ...diagnostics.map(({ code }) => code)];
    };
    expect(await codes(zip({ 'word/document.xml': '<w:document' }))).toEqual([WORD, 'damaged-word']);
    expect(await codes(makeDocx([]))).toEqual([WORD, 'no-text']);
    expect(await codes(zip({ 'xl/workbook.xml': '<x/>' }))).toEqual(['application/zip', 'unsupported-format']);
  });

  it('refuses one that says it is huge when unpacked', async () => {
    const bytes = Buffer.from(zip({ 'word/document.xml': 'x' }));
    bytes.writeUInt32LE(0xffff_ff00, bytes.indexOf('PK\x01\x02', 0, 'latin1') + 24);
    const file = await readDocument(Uint8Array.from(bytes), 'x.docx');
    expect(file.diagnostics.map(({ code }) => code)).toEqual(['file-too-large']);
  });

  it('has a text or an error, wherever the file is cut or damaged', async () => {
    const whole = makeDocx(wordBlocks(TEXT));
    for (let cut = 5; cut < whole.length; cut += 61) {
      const damaged = Uint8Array.from(whole);
      damaged.fill(0x20, cut, cut + 20);
      for (const bytes of [whole.subarray(0, cut), damaged]) {
        const file = await readDocument(bytes, 'x.docx');
        expect(file.source === undefined, String(cut)).toBe(
          file.diagnostics.some(({ severity }) => severity === 'error'),
        );
      }
    }
  });
});
