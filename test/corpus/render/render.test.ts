/**
 * Any agreement, rendered in any family, gives its record back. `RENKEI_RUNS` sets the agreements for each family (40), `RENKEI_SEED` where they begin (`test/support/seeded.ts`);
 * a failure prints the seed, the document and what differs.
 */
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeAll, describe, expect, test } from 'vitest';
import { agreementText } from '../../../src/agreement/to-text.ts';
import { extractDocument, extractionJson, extractionQuads, namesOf } from '../../../src/press/extract.ts';
import type { Knowledge } from '../../../src/press/knowledge.ts';
import { sharedBase } from '../../../src/rdf/iri.ts';
import { pressKnowledge } from '../../support/press.ts';
import { fc } from '../../support/seeded.ts';
import { everyValueStandsInSource } from '../../support/stands-in-source.ts';
import { agreementArbitrary } from './agreement-arbitrary.ts';
import { Context } from './context.ts';
import { expectedRecord } from './expected-record.ts';
import { FAMILIES } from './families.ts';
import type { Family } from './family.ts';
import { documentText } from './layout.ts';
import { styleArbitrary, withCommas } from './style.ts';

const RUNS = Number(process.env.RENKEI_RUNS ?? 40);

let knowledge: Knowledge;
beforeAll(async () => {
  knowledge = await pressKnowledge();
});

/** White space is all that may differ in a text; the line feeds between the items of a list count. */
const bare = (value: unknown): unknown =>
  JSON.parse(JSON.stringify(value, (_, part) => (typeof part === 'string' ? part.replace(/[^\S\n]/gu, '') : part)));

interface Json {
  readonly diagnostics: readonly { readonly severity: string; readonly code: string; readonly line: number }[];
}

/** What a document gives, and what it should. */
async function compare(context: Context) {
  const text = documentText(context);
  const extraction = await extractDocument(new TextEncoder().encode(text), 'document.txt', knowledge);
  const { diagnostics, ...record } = extractionJson(extraction, knowledge, 'ja') as Json;
  const errors = diagnostics.filter(({ severity }) => severity === 'error').map(({ code, line }) => `${line}: ${code}`);
  return { text, actual: { ...record, errors, invented: everyValueStandsInSource(extraction) } };
}

/** The text that the graph of a document gives again. */
async function textAgain(text: string): Promise<string | undefined> {
  const extraction = await extractDocument(new TextEncoder().encode(text), 'document.txt', knowledge);
  const names = namesOf(extraction, sharedBase);
  return agreementText(extractionQuads(extraction, names, knowledge), names.agreement.value);
}

const arbitraryOf = (family: Family) =>
  fc.record({
    model: agreementArbitrary(knowledge.registry, {
      kind: family.kind,
      partyCount: family.partyCount,
      withLists: true,
    }),
    style: styleArbitrary,
  });

describe.each(FAMILIES.map((family) => [family.name, family] as const))('%s', (name, family) => {
  test(`any agreement in the form of ${name} gives its record back`, { timeout: 600_000 }, async () => {
    await fc.assert(
      fc.asyncProperty(arbitraryOf(family), async ({ model, style }) => {
        const context = new Context(model, style, family);
        const { text, actual } = await compare(context);
        const record = JSON.parse(withCommas(style, JSON.stringify(expectedRecord(context)))) as object;
        const expected = { ...record, errors: [], invented: [] };
        if (JSON.stringify(bare(actual)) !== JSON.stringify(bare(expected)))
          keep(name, text, [bare(actual), bare(expected)]);
        expect(bare(actual)).toEqual(bare(expected));
      }),
      { numRuns: RUNS },
    );
  });

  test(`the graph of any agreement in the form of ${name} gives its text back`, { timeout: 600_000 }, async () => {
    await fc.assert(
      fc.asyncProperty(arbitraryOf(family), async ({ model, style }) => {
        const text = documentText(new Context(model, style, family));
        expect(await textAgain(text)).toBe(text);
      }),
      { numRuns: Math.ceil(RUNS / 20) },
    );
  });
});

/** The last document that failed, for a look at it: in the folder that `RENKEI_KEEP` names. */
function keep(name: string, text: string, both: readonly unknown[]): void {
  const folder = process.env.RENKEI_KEEP;
  if (!folder) return;
  mkdirSync(folder, { recursive: true });
  writeFileSync(join(folder, `${name}.txt`), text);
  writeFileSync(join(folder, `${name}.json`), JSON.stringify(both));
}
