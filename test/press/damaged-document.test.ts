import { readFileSync } from 'node:fs';
import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { agreementText } from '../../src/agreement/to-text.ts';
import { extractionQuads, hasErrors, namesOf } from '../../src/press/extract.ts';
import { sharedBase } from '../../src/rdf/iri.ts';
import { renkei, temporaryFolder } from '../support/command.ts';
import { readMarks } from '../support/marked-text.ts';
import { extract, pressKnowledge, REAL_TEXT } from '../support/press.ts';
import { everyValueStandsInSource } from '../support/stands-in-source.ts';

/** See `test/corpus/bad-input/README.md`. */
interface Damage {
  readonly what: string;
  readonly edits: readonly (readonly [string, string])[];
  readonly cutBefore?: string;
  readonly findings: readonly string[];
  readonly printed?: readonly string[];
  readonly initiatives: number;
  readonly roles: number;
  readonly date?: string | null;
  readonly codes?: readonly (string | null)[];
}

const CORPUS = join(import.meta.dirname, '../corpus/bad-input');
const DAMAGES: readonly Damage[] = JSON.parse(readFileSync(join(CORPUS, 'damages.json'), 'utf8'));

function applied({ edits, cutBefore }: Damage): string {
  const edited = edits.reduce((text, [from, to]) => {
    expect(text.split(from).length, `"${from}" must stand in the text once`).toBe(2);
    return text.replace(from, () => to);
  }, REAL_TEXT);
  const end = cutBefore === undefined ? edited.length : edited.lastIndexOf(cutBefore);
  expect(end, 'the words of the cut').toBeGreaterThan(0);
  return edited.slice(0, end);
}

describe('A document with', () => {
  it.each(DAMAGES)('$what tells the places of its faults, and the rest comes out', async (damage) => {
    const { text, spans } = readMarks(applied(damage));
    const extraction = await extract(text);
    const found = extraction.diagnostics.map(({ severity, code, span }) => ({
      finding: `${severity} ${code}`,
      span,
      at: text.slice(span.start, span.end),
    }));
    const expected = damage.findings.map((finding, at) => {
      const span = spans[at] ?? { start: -1, end: -1 };
      return { finding, span, at: text.slice(span.start, span.end) };
    });
    expect(found).toEqual(expected);
    expect(extraction.agreement.initiatives).toHaveLength(damage.initiatives);
    expect(extraction.agreement.initiatives.flatMap(({ roles }) => roles)).toHaveLength(damage.roles);
    expect(everyValueStandsInSource(extraction)).toEqual([]);

    const names = namesOf(extraction, sharedBase);
    const quads = extractionQuads(extraction, names, await pressKnowledge());
    expect(agreementText(quads, names.agreement.value)).toBe(text);
  });

  it.each(DAMAGES)('$what is printed by renkei extract with line and caret', async (damage) => {
    const { text } = readMarks(applied(damage));
    const folder = await temporaryFolder();
    const file = join(folder, 'document.txt');
    await writeFile(file, text);
    const { code, out, err } = await renkei(['extract', file, '--format', 'json']);
    expect(code).toBe(damage.findings.some((finding) => finding.startsWith('error')) ? 1 : 0);
    const lines = err.replaceAll(`${folder}/`, '').split('\n');
    for (const line of damage.printed ?? []) {
      expect(line.startsWith(' ') ? lines : lines.map((each) => each.slice(-line.length))).toContain(line);
    }
    const { concludedOn, parties, diagnostics } = JSON.parse(out);
    expect(concludedOn).toBe(damage.date === undefined ? '2025-03-27' : damage.date);
    expect(parties.map(({ code6 }: { code6: string | null }) => code6)).toEqual(damage.codes ?? ['431001', '432041']);
    expect(diagnostics).toHaveLength(damage.findings.length);
  });
});

describe('An annex', () => {
  it('may be cut anywhere: what stands before the cut comes out, and nothing is made up', async () => {
    const start = REAL_TEXT.indexOf('別表第1（第3条第1号関係）');
    for (let end = start; end < REAL_TEXT.length; end += 37) {
      const extraction = await extract(REAL_TEXT.slice(0, end));
      expect(everyValueStandsInSource(extraction), `cut at ${end}`).toEqual([]);
      expect(extraction.key).toBe('431001-432041/2025-03-27');
      // Before the last annex begins, the articles that name the missing ones betray the cut.
      if (end <= REAL_TEXT.lastIndexOf('別表第3')) expect(hasErrors(extraction), `cut at ${end}`).toBe(true);
    }
  });
});
