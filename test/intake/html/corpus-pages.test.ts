/** Every value of the corpus pages stands in the extracted text, as a whole cell, and leads back to the element it is from. */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'parse5';
import { describe, expect, it } from 'vitest';
import { type DocumentFile, readDocument } from '../../../src/intake/read-document.ts';
import { selectElements, textContent } from '../../support/select-element.ts';

interface Expected {
  readonly title: string;
  readonly articles: readonly { readonly number: string; readonly branch: string | null; readonly caption: string }[];
  readonly initiatives: readonly {
    readonly number: string | null;
    readonly heading: string;
    readonly content: string;
    readonly roles: readonly { readonly text: string }[];
  }[];
}

const FOLDER = join(import.meta.dirname, '../../corpus/families');
const slugs = readdirSync(FOLDER).filter((slug) => slug.includes('-html-'));

const plain = (text: string) => text.replace(/[\s]/gu, '').normalize('NFKC');

async function read(slug: string): Promise<{ file: DocumentFile; text: string; expected: Expected; html: string }> {
  const bytes = readFileSync(join(FOLDER, slug, 'document.html'));
  const file = await readDocument(bytes, 'document.html');
  const expected = JSON.parse(readFileSync(join(FOLDER, slug, 'expected.json'), 'utf8')) as Expected;
  const html = new TextDecoder(file.encoding).decode(bytes);
  return { file, text: file.source?.text ?? '', expected, html };
}

it('finds pages of all kinds', () => {
  expect(slugs.length).toBeGreaterThanOrEqual(5);
});

describe.each(slugs)('%s', (slug) => {
  it('is a web page whose text needs no warning', async () => {
    const { file } = await read(slug);
    expect(file).toMatchObject({
      mediaType: 'text/html',
      encoding: slug.includes('shift-jis') ? 'Shift_JIS' : 'UTF-8',
    });
    expect(file.diagnostics.filter(({ severity }) => severity !== 'note')).toEqual([]);
  });

  it('keeps title, captions and articles as lines', async () => {
    const { text, expected } = await read(slug);
    const lines = text.split('\n').map((line) => plain(line));
    expect(lines.filter((line) => line.replace('○', '') === plain(expected.title))).toHaveLength(1);
    for (const { number, branch, caption } of expected.articles) {
      const article = lines.findIndex(
        (line) =>
          line.startsWith(`第${number}条${branch ? `の${branch}` : ''}`) && !/^第\d+条の/.test(branch ? '' : line),
      );
      expect(lines[article - 1], caption).toBe(`(${plain(caption)})`);
    }
  });

  it('keeps headings, contents and roles as cells of their rows', async () => {
    const { text, expected } = await read(slug);
    const rows = text.split('\n').map((line) => line.split('\t').map(plain));
    const cells = new Set(rows.flat());
    for (const { number, heading, content, roles } of expected.initiatives) {
      const head = plain(`${number ?? ''}${heading}`);
      expect(
        rows.some((row) => row.includes(head) && row.includes(plain(content))),
        heading,
      ).toBe(true);
      expect(roles.map(({ text }) => plain(text)).filter((role) => !cells.has(role))).toEqual([]);
    }
  });

  it('leaves out what the site adds', async () => {
    const { text } = await read(slug);
    for (const chrome of [
      '最終更新日',
      '例規集トップ',
      '改正履歴',
      '条文目次',
      '一部改正',
      '更新日：',
      'お問い合わせ',
      'けん)',
      'dummy',
    ]) {
      expect(text).not.toContain(chrome);
    }
  });

  it('leads every cell back to the elements it is from', async () => {
    const { file, text, html } = await read(slug);
    const document = parse(html);
    let checked = 0;
    for (const { index, 0: cell } of text.matchAll(/[^\t\n]+/gu)) {
      const origins = file.originOf?.({ start: index, end: index + cell.length }) ?? [];
      const found = origins.map((origin) => (origin.kind === 'element' ? selectElements(document, origin.path) : []));
      expect(
        found.every(({ length }) => length === 1),
        cell,
      ).toBe(true);
      const shown = found
        .flat()
        .map((element) => plain(textContent(element)))
        .join('');
      expect(
        [...plain(cell)].every((sign) => shown.includes(sign)),
        cell,
      ).toBe(true);
      checked += 1;
    }
    expect(checked).toBeGreaterThan(50);
  });
});
