import { cp, mkdir, readFile, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { editFile, renkei, temporaryData } from '../support/command.ts';
import { REAL_SLUG, REAL_TEXT } from '../support/press.ts';

const KEY = '431001-432041/2025-03-27';
const IRI = `https://w3id.org/renkei/id/agreement/${KEY}`;
const ledgerFile = (data: string) => join(data, 'registry/ledger.json');
const readLedger = async (data: string) => JSON.parse(await readFile(ledgerFile(data), 'utf8')).agreements;
const mint = (data: string, slug: string, ...more: readonly string[]) =>
  renkei(['mint', slug, '--data', data, '--lang', 'en', ...more]);

async function withSource(slug: string, text: string): Promise<string> {
  const data = await temporaryData();
  await mkdir(join(data, 'source', slug));
  await writeFile(join(data, 'source', slug, 'document.txt'), text);
  return data;
}

describe('renkei mint', () => {
  it('gives a new slug its IRI and writes it to the ledger, which may not be there yet', async () => {
    const data = await temporaryData();
    await rm(ledgerFile(data));
    expect(await mint(data, REAL_SLUG)).toEqual({ code: 0, out: `${REAL_SLUG}: ${IRI}\n`, err: '' });
    expect(await readLedger(data)).toEqual({ [REAL_SLUG]: { key: KEY } });
    expect(await renkei(['build', '--data', data])).toMatchObject({ code: 0 });
  });

  it('gives -2, -3 … where the key is taken, be it by a withdrawn agreement, and sorts the ledger', async () => {
    const data = await withSource('again', REAL_TEXT);
    await cp(join(data, 'source/again'), join(data, 'source/a-third'), { recursive: true });
    const withdrawn = { on: '2026-11-22', reason: { ja: '取りやめ' } };
    await writeFile(ledgerFile(data), JSON.stringify({ agreements: { [REAL_SLUG]: { key: KEY, withdrawn } } }));
    expect((await mint(data, 'again')).out).toBe(`again: ${IRI}-2\n`);
    expect((await mint(data, 'a-third')).out).toBe(`a-third: ${IRI}-3\n`);
    expect(Object.entries(await readLedger(data))).toEqual([
      ['a-third', { key: `${KEY}-3` }],
      ['again', { key: `${KEY}-2` }],
      [REAL_SLUG, { key: KEY, withdrawn }],
    ]);
  });

  it('publishes two agreements of the same parties and day side by side', async () => {
    const data = await withSource(
      'again',
      REAL_TEXT.replace('熊本連携中枢都市圏形成\n', '熊本連携中枢都市圏形成（その二）\n'),
    );
    await mint(data, 'again');
    const { code, out } = await renkei(['build', '--data', data, '--lang', 'en']);
    expect(code).toBe(0);
    expect(out).toContain('2 agreement(s)');
    expect((await renkei(['text', `${IRI}-2`, '--data', data])).out).toContain('（その二）');
    expect((await renkei(['text', IRI, '--data', data])).out).toBe(REAL_TEXT);
  });

  it('names the IRI under the base that is given, and keeps the ledger free of bases', async () => {
    const data = await withSource('again', REAL_TEXT);
    const { out } = await mint(data, 'again', '--base', 'https://data.example.jp/');
    expect(out).toBe(`again: https://data.example.jp/id/agreement/${KEY}-2\n`);
    expect((await readLedger(data)).again).toEqual({ key: `${KEY}-2` });
  });

  it('never mints twice, not even from a better reading', async () => {
    const data = await temporaryData();
    const before = await readFile(ledgerFile(data), 'utf8');
    await editFile(join(data, 'source', REAL_SLUG, 'document.txt'), (text) => text.replace('3月27日', '3月28日'));
    expect(await mint(data, REAL_SLUG)).toEqual({
      code: 1,
      out: '',
      err: `${REAL_SLUG} already has the IRI ${IRI}.\n`,
    });
    expect(await readFile(ledgerFile(data), 'utf8')).toBe(before);
    expect(await renkei(['build', '--data', data])).toMatchObject({ code: 0 });
    expect((await renkei(['text', IRI, '--data', data])).out).toContain('3月28日');
  });

  const UNIDENTIFIED: readonly (readonly [string, string, string])[] = [
    ['an unknown town', REAL_TEXT.replaceAll('荒尾市', '無名市'), 'AGR_UNKNOWN_GOVERNMENT'],
    ['no date', REAL_TEXT.replace('令和7年3月27日\n', ''), 'AGR_NO_DATE'],
    ['an impossible date', REAL_TEXT.replace('令和7年3月27日', '平成32年4月1日'), 'AGR_IMPOSSIBLE_DATE'],
    ['a fault elsewhere', REAL_TEXT.replace('(3) 物流機能の強化', '物流機能の強化'), 'DOC_ROW_WITHOUT_NUMBER'],
    ['no text', '', 'empty-file'],
  ];
  it.each(UNIDENTIFIED)('refuses a document with %s, with its findings', async (_, text, finding) => {
    const data = await withSource('new', text);
    const before = await readFile(ledgerFile(data), 'utf8');
    const { code, out, err } = await mint(data, 'new');
    expect({ code, out }).toEqual({ code: 1, out: '' });
    expect(err).toContain(`[${finding}]`);
    expect(err).toContain('new cannot be given an IRI');
    expect(await readFile(ledgerFile(data), 'utf8')).toBe(before);
  });

  it('refuses a folder that is not there, and a name that leaves data/source', async () => {
    const data = await temporaryData();
    expect(await mint(data, 'nowhere')).toMatchObject({
      code: 1,
      err: expect.stringContaining('there is no such folder'),
    });
    for (const slug of ['../source', 'a/b', '.', '..', '.hidden', 'a\\b', '']) {
      expect(await mint(data, slug), slug).toMatchObject({ code: 2, out: '' });
    }
  });
});
