/** What the report says of the real agreement and of synthetic ones of three families, whole: read the files in `expected/` as an officer would. */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { Ajv2020 } from 'ajv/dist/2020.js';
import { describe, expect, it } from 'vitest';
import { documentFacts } from '../../../src/press/report/document-facts.ts';
import { type DocumentReport, documentReport, unreadReport } from '../../../src/press/report/document-report.ts';
import { missingBesideSiblings } from '../../../src/press/report/missing-beside-siblings.ts';
import { MISSING_ITEMS } from '../../../src/press/report/missing-item.ts';
import { reportJson } from '../../../src/press/report/report-json.ts';
import { reportMarkdown } from '../../../src/press/report/report-markdown.ts';
import { documentText } from '../../../src/press/report/report-text.ts';
import { extract, pressKnowledge, REAL_TEXT } from '../../support/press.ts';

const ROOT = join(import.meta.dirname, '../../..');
const FAMILIES = join(ROOT, 'test/corpus/families');
const schema = JSON.parse(readFileSync(join(ROOT, 'schema/report.schema.json'), 'utf8'));
const validate = new Ajv2020({ strict: true, strictTypes: false, allErrors: true }).compile(schema);

/** What the schema has against a value. */
function faults(value: unknown): string[] {
  validate(value);
  return (validate.errors ?? []).map(({ instancePath, message }) => `${instancePath} ${message}`);
}

function documentOf(slug: string): Uint8Array {
  const name = readdirSync(join(FAMILIES, slug)).find((each) => each.startsWith('document.')) ?? '';
  return readFileSync(join(FAMILIES, slug, name));
}

async function report(document: string | Uint8Array, language: 'ja' | 'en' = 'ja', name = 'document.txt') {
  return documentReport(await extract(document, name), name, await pressKnowledge(), language);
}

const DOCUMENTS: readonly (readonly [string, () => string | Uint8Array])[] = [
  ['kumamoto-arao-2025', () => REAL_TEXT],
  ['F1-5-damaged-missing-row', () => documentOf('F1-5-damaged-missing-row')],
  ['F4-1-city-names-four-columns-cost-in-cells', () => documentOf('F4-1-city-names-four-columns-cost-in-cells')],
  ['F9a-1-settlement-ladder-role-lists', () => documentOf('F9a-1-settlement-ladder-role-lists')],
];

describe.each(DOCUMENTS)('The report of %s', (name, read) => {
  it('says in plain Japanese and English what was read, what to look at, and what is missing', async () => {
    await expect(documentText(await report(read()), 'ja')).toMatchFileSnapshot(`expected/${name}.txt`);
    await expect(documentText(await report(read(), 'en'), 'en')).toMatchFileSnapshot(`expected/${name}.en.txt`);
  });

  it('says the same as Markdown', async () => {
    await expect(reportMarkdown([await report(read())], 'ja')).toMatchFileSnapshot(`expected/${name}.md`);
  });

  it('is plain data that goes through threads and JSON unchanged', async () => {
    const plain = await report(read());
    expect(JSON.parse(JSON.stringify(plain))).toEqual(plain);
    expect(structuredClone(plain)).toEqual(plain);
  });
});

describe('The JSON Schema of the report', () => {
  it('accepts the reports of all documents there are, in both languages, and of files that were not read', async () => {
    const slugs = readdirSync(FAMILIES, { withFileTypes: true }).filter((entry) => entry.isDirectory());
    const reports: DocumentReport[] = [unreadReport('gone.txt', 'FILE_NOT_FOUND', 'そのようなファイルはありません')];
    for (const { name } of slugs) reports.push(await report(documentOf(name)));
    for (const text of ['', ' ', 'あ', '%PDF-1.7', REAL_TEXT.slice(0, 300)]) reports.push(await report(text, 'en'));
    expect(faults(reportJson(reports, 'ja'))).toEqual([]);
    const { totals } = reportJson(reports, 'ja') as { totals: Record<string, number> };
    const { documents = 0, fine = 0, warnings = 0, errors = 0, unread = 0 } = totals;
    expect(documents).toBe(reports.length);
    expect(fine + warnings + errors + unread).toBe(documents);
  });

  it('accepts what siblings have', async () => {
    const facts = documentFacts(await extract(REAL_TEXT), await pressKnowledge());
    const siblings = ['a', 'b', 'c'].map((identity) => ({ ...facts, identity }));
    const missing = missingBesideSiblings({ ...facts, features: [] }, siblings, [], 'ja');
    expect(missing.length).toBeGreaterThan(10);
    expect(faults(reportJson([{ ...(await report(REAL_TEXT)), missing }], 'ja'))).toEqual([]);
  });

  it('refuses what is no report', async () => {
    const good = reportJson([await report(REAL_TEXT)], 'ja') as Record<string, unknown>;
    const wrong = [{}, null, [], { ...good, language: 'fr' }, { ...good, documents: [] }, { ...good, more: 1 }];
    for (const value of wrong) expect(faults(value), JSON.stringify(value)?.slice(0, 80)).not.toEqual([]);
  });

  it('lists the codes of what can be missing, each once', () => {
    expect(schema.$defs.missing.properties.code.enum).toEqual(Object.keys(MISSING_ITEMS));
  });

  it('describes every key in Japanese and English', () => {
    const silent: string[] = [];
    const walk = (value: unknown, path: string): void => {
      if (typeof value !== 'object' || value === null) return;
      const { properties = {} } = value as { properties?: Record<string, { description?: string }> };
      for (const [key, { description = '' }] of Object.entries(properties))
        if (!/[ぁ-んァ-ン一-龠）]。/u.test(description) || !/[A-Za-z]{3}/.test(description))
          silent.push(`${path}/${key}`);
      for (const [key, inner] of Object.entries(value)) walk(inner, `${path}/${key}`);
    };
    walk(schema, '');
    expect(silent).toEqual([]);
  });
});

describe('The texts of the report', () => {
  it('escape what Markdown would take for its own', async () => {
    const markdown = reportMarkdown([unreadReport('a|b_*<i>`.txt', 'FILE_TROUBLE', '[x](y)')], 'ja');
    expect(markdown).toContain('## a\\|b\\_\\*\\<i\\>\\`.txt（読めません）');
    expect(markdown).toContain('\\[x\\](y)');
  });

  it('say how many more findings of a code there are', async () => {
    const rows = '\t甲の役割\t行う。\n'.repeat(500);
    const long = await report(`${REAL_TEXT}\n${rows}`);
    expect(long.more).toEqual([{ code: 'DOC_ROW_WITHOUT_HEAD', count: 450 }]);
    expect(documentText(long, 'ja')).toContain('…[DOC_ROW_WITHOUT_HEAD] がほかに450件あります。');
    expect(reportMarkdown([long], 'ja')).toContain('がほかに450件あります。');
  });
});
