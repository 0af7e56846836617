/** The synthetic documents of `families/` agree with their own `expected.json`; the extractor is not asked here. */
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';

interface ExpectedParty {
  alias: string | null;
  name: string;
  code6: string | null;
  prefecture: string | null;
  core: boolean | null;
  representative: { title: string; name: string } | null;
  address: string | null;
}

interface ExpectedInitiative {
  number: string | null;
  heading: string;
  pillar: string;
  content: string;
  roles: { parties: string[]; text: string }[];
}

interface Expected {
  title: string;
  concludedOn: string | null;
  parties: ExpectedParty[];
  legalBasis: { law: string; article: string; paragraph: number } | null;
  articles: { number: string; branch: string | null; caption: string; paragraphs: number }[];
  initiatives: ExpectedInitiative[];
  costSharing: string;
  liaison: boolean;
  termination: boolean;
  diagnostics: { severity: string; line: number; about: string }[];
}

const folder = join(import.meta.dirname, 'families');
const slugs = readdirSync(folder, { withFileTypes: true })
  .filter((entry) => entry.isDirectory())
  .map((entry) => entry.name);
const families = 'F1 F2 F2b F3 F4 F5 F6 F7 F8 F9a F9b F9c F9d F9e'.split(' ');
const encodings = ['utf-8', 'utf-16le', 'shift_jis', 'euc-jp'];
const pillars = 'growth function life life.living life.network life.management other'.split(' ');

const documentPath = (slug: string): string =>
  ['txt', 'html'].map((ending) => join(folder, slug, `document.${ending}`)).find((path) => existsSync(path)) ?? '';
const expectedOf = (slug: string): Expected =>
  JSON.parse(readFileSync(join(folder, slug, 'expected.json'), 'utf8')) as Expected;
const withoutSpace = (text: string): string => text.replace(/\s/gu, '');

/** What stands to be read in an HTML file: tags, readings above kanji and scripts gone, references resolved. */
function visible(html: string): string {
  return html
    .replace(/<(script|style|rt|rp|head)\b[^>]*>.*?<\/\1>/gisu, '')
    .replace(/<[^>]*>/gu, '')
    .replace(/&#(\d+);/gu, (_, code: string) => String.fromCodePoint(Number(code)))
    .replaceAll('&nbsp;', ' ');
}

/** The text of a document in the first encoding in which its title can be read; empty if there is none. */
function textOf(slug: string): string {
  const path = documentPath(slug);
  const title = withoutSpace(expectedOf(slug).title);
  for (const encoding of encodings) {
    try {
      const text = new TextDecoder(encoding, { fatal: true }).decode(readFileSync(path));
      const shown = path.endsWith('.html') ? visible(text) : text;
      if (withoutSpace(shown).includes(title)) return shown;
    } catch {
      // Not this encoding: the next one is tried.
    }
  }
  return '';
}

test('every family has at least two documents', () => {
  const counted = families.map((family) => slugs.filter((slug) => slug.startsWith(`${family}-`)).length);
  expect(Math.min(...counted)).toBeGreaterThanOrEqual(2);
  expect(slugs.filter((slug) => !families.includes(slug.split('-')[0] ?? ''))).toEqual([]);
});

describe.each(slugs)('%s', (slug) => {
  test('has a readable document, an expected record and a remark', () => {
    expect(existsSync(join(folder, slug, 'remark.txt'))).toBe(true);
    expect(textOf(slug)).not.toBe('');
  });

  test('holds every text of its expected record once white space is left out', () => {
    const expected = expectedOf(slug);
    const texts = [
      ...expected.initiatives.flatMap(({ heading, content, roles }) => [heading, content, ...roles.map((r) => r.text)]),
      ...expected.articles.map(({ caption }) => caption),
      ...expected.parties.flatMap(({ name, address, representative }) => [
        name,
        address ?? '',
        representative?.title ?? '',
        representative?.name ?? '',
      ]),
    ];
    const document = withoutSpace(textOf(slug));
    expect(texts.filter((text) => !document.includes(withoutSpace(text)))).toEqual([]);
  });

  test('gives its initiatives in the order of the document', () => {
    const document = withoutSpace(textOf(slug));
    let from = 0;
    for (const { heading, content } of expectedOf(slug).initiatives) {
      const at = document.indexOf(withoutSpace(content), from);
      expect(at, heading).toBeGreaterThanOrEqual(from);
      from = at + withoutSpace(content).length;
    }
  });

  test('uses only the values the record allows', () => {
    const expected = expectedOf(slug);
    const labels = expected.parties.map(({ alias, name }) => alias ?? name);
    expect(['article', 'vision', 'table', 'none']).toContain(expected.costSharing);
    for (const party of expected.parties) expect(party.code6 === null).toBe(party.prefecture === null);
    for (const { number, branch } of expected.articles) expect(`${number}_${branch ?? '1'}`).toMatch(/^\d+_\d+$/u);
    for (const { number, pillar, roles } of expected.initiatives) {
      expect(pillars).toContain(pillar);
      expect(number?.normalize('NFKC')).toBe(number ?? undefined);
      for (const role of roles) expect(labels).toEqual(expect.arrayContaining(role.parties));
    }
  });

  test('places its errors on lines that are there', () => {
    const lines = textOf(slug).split(/\r?\n/u).length;
    for (const { severity, line } of expectedOf(slug).diagnostics) {
      expect(severity).toBe('error');
      expect(line).toBeGreaterThan(0);
      expect(line).toBeLessThanOrEqual(lines);
    }
  });
});
