/** Damaged copies of the synthetic documents and of the real one: nothing is thrown or invented, and the text comes back. A thousand more: `npm run fuzz`. */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { baseDocuments } from '../fuzz/base-documents.ts';
import { DocumentCheck } from '../fuzz/check-document.ts';
import { fuzzCase } from '../fuzz/fuzz-case.ts';

const ROOT = join(import.meta.dirname, '../..');
const FOUND = join(import.meta.dirname, 'families-mutation');
/** How many damaged documents are made each time, and from which seed: the same ones each time. */
const RUNS = 150;
const SEED = 20_261_122;

const check = await DocumentCheck.for(ROOT);

describe('However a document of any family is damaged, nothing is thrown or invented, and the text comes back:', () => {
  const documents = baseDocuments(ROOT);
  it.each(documents)('$name is sound before', async ({ text, isHtml }) => {
    const bytes = new TextEncoder().encode(text);
    expect(await check.faults(bytes, isHtml ? 'document.html' : 'document.txt', { again: true })).toEqual([]);
  });

  it(`${RUNS} of them, of seed ${SEED}`, { timeout: 600_000 }, async () => {
    for (let index = 0; index < RUNS; index += 1) {
      const { what, form, text, bytesOf } = fuzzCase(documents, SEED, index);
      const depth = { again: index % 10 === 0, graph: index % 20 === 0 };
      expect(await check.faults(bytesOf(text), `document.${form}`, depth), `${index}: ${what}`).toEqual([]);
    }
  });
});

describe('What was once read wrongly', () => {
  const names = readdirSync(FOUND).filter((name) => name !== 'README.md');
  it.each(names)('is read as it should be: %s', async (name) => {
    expect(await check.faults(readFileSync(join(FOUND, name)), name, { again: true, graph: true })).toEqual([]);
  });

  it('is told of, each file with a line', () => {
    const told = readFileSync(join(FOUND, 'README.md'), 'utf8').matchAll(/^\| `([^`]+)`/gm);
    expect(Array.from(told, ([, name]) => name).sort()).toEqual(names.sort());
  });
});
