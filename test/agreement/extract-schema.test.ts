import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { Ajv2020 } from 'ajv/dist/2020.js';
import { describe, expect, it } from 'vitest';
import { extractionJson, unreadJson } from '../../src/press/extract.ts';
import { readMarks } from '../support/marked-text.ts';
import { extract, pressKnowledge, REAL_TEXT } from '../support/press.ts';

const ROOT = join(import.meta.dirname, '../..');
const readJson = (path: string) => JSON.parse(readFileSync(join(ROOT, path), 'utf8'));
const schema = readJson('schema/extract.schema.json');
// The pattern beside it says what format "date" would.
const validate = new Ajv2020({ strict: true, strictTypes: false, allErrors: true, formats: { date: true } }).compile(
  schema,
);

/** What the schema has against a value. */
function faults(value: unknown): string[] {
  validate(value);
  return (validate.errors ?? []).map(({ instancePath, message }) => `${instancePath} ${message}`);
}

const record = async (document: string | Uint8Array) =>
  extractionJson(await extract(document), await pressKnowledge(), 'ja');

describe('The JSON Schema of the record', () => {
  it('accepts the record of the real agreement, and its gold record', async () => {
    expect(faults(await record(REAL_TEXT))).toEqual([]);
    const gold = readJson('test/corpus/kumamoto-arao-2025/record.json');
    expect(faults({ diagnostics: [], ...gold })).toEqual([]);
  });

  it('accepts the record of a file that could not be read', async () => {
    const finding = {
      code: 'FILE_NOT_FOUND',
      severity: 'error',
      message: 'ありません',
      line: null,
      column: null,
    } as const;
    expect(faults(unreadJson([finding], await pressKnowledge()))).toEqual([]);
  });

  it('accepts the records of damaged documents, however little they hold', async () => {
    const damages: { edits: [string, string][] }[] = readJson('test/corpus/bad-input/damages.json');
    for (const { edits } of damages) {
      const text = edits.reduce((all, [from, to]) => all.replace(from, () => to), REAL_TEXT);
      expect(faults(await record(readMarks(text).text))).toEqual([]);
    }
    const fragments = [
      '',
      ' ',
      '%PDF-1.7',
      'あ',
      '第1条 甲及び乙は、',
      '別表\n(1) 港\t取組内容\t',
      REAL_TEXT.slice(0, 300),
    ];
    for (const fragment of fragments) expect(faults(await record(fragment)), fragment).toEqual([]);
    expect(faults(await record(Uint8Array.of(0, 1, 2)))).toEqual([]);
  });

  it('accepts a list, with null for a file that could not be read', async () => {
    expect(faults([await record(REAL_TEXT), null])).toEqual([]);
    expect(faults([await record(REAL_TEXT)])).toEqual([]);
  });

  it('refuses what is not such a record', async () => {
    const real = (await record(REAL_TEXT)) as Record<string, unknown>;
    const { title: _, ...withoutTitle } = real;
    const wrong = [
      {},
      null,
      [],
      [withoutTitle],
      withoutTitle,
      { ...real, more: 1 },
      { ...real, concludedOn: '2025年3月27日' },
    ];
    for (const value of wrong) expect(faults(value), JSON.stringify(value)?.slice(0, 80)).not.toEqual([]);
  });

  it('describes every key in Japanese and English', () => {
    const silent: string[] = [];
    const walk = (value: unknown, path: string): void => {
      if (typeof value !== 'object' || value === null) return;
      const { properties = {}, description } = value as { properties?: Record<string, object>; description?: string };
      for (const [key, property] of Object.entries(properties)) {
        const { description: text = '' } = property as { description?: string };
        if (!/[ぁ-ん]|。/u.test(text) || !/[A-Za-z]{3}/.test(text)) silent.push(`${path}/${key}`);
      }
      for (const [key, inner] of Object.entries(value)) if (inner !== description) walk(inner, `${path}/${key}`);
    };
    walk(schema, '');
    expect(silent).toEqual([]);
  });
});
