import { join } from 'node:path';
import { expect, it } from 'vitest';
import { baseDocuments } from '../fuzz/base-documents.ts';
import { DocumentCheck } from '../fuzz/check-document.ts';
import { fuzzCase } from '../fuzz/fuzz-case.ts';
import { extract, REAL_SLUG, REAL_TEXT } from '../support/press.ts';
import { everyValueStandsInSource } from '../support/stands-in-source.ts';

const ROOT = join(import.meta.dirname, '../..');
/** How many damaged copies are made each time, and from which seed: the same ones each time. */
const RUNS = 100;
const SEED = 20_250_327;

it('However the document is damaged: nothing is thrown or invented, the text comes back, and every quote is true.', {
  timeout: 600_000,
}, async () => {
  const check = await DocumentCheck.for(ROOT);
  const documents = baseDocuments(ROOT).filter(({ name }) => name === REAL_SLUG);
  expect(documents).toHaveLength(1);
  for (let index = 0; index < RUNS; index += 1) {
    const { what, form, text, bytesOf } = fuzzCase(documents, SEED, index, ['txt']);
    expect(await check.faults(bytesOf(text), 'document.txt'), `${index}: ${what} as ${form}`).toEqual([]);
  }
});

it('The check for invented values finds them.', async () => {
  const real = await extract(REAL_TEXT);
  const { agreement } = real;
  const [party, ...parties] = agreement.parties;
  const [initiative, ...initiatives] = agreement.initiatives;
  const [role] = initiative?.roles ?? [];
  if (!party || !initiative || !role || !agreement.concludedOn || !agreement.legalBasis) throw new Error('unread');
  const invented: Partial<typeof agreement>[] = [
    { title: { value: '連携協約', spans: agreement.title?.spans ?? [], rules: [] } },
    { concludedOn: { ...agreement.concludedOn, value: '2025-03-28' } },
    { legalBasis: { ...agreement.legalBasis, value: { ...agreement.legalBasis.value, paragraph: 2 } } },
    { parties: [{ ...party, alias: { value: '丙', spans: party.alias?.spans ?? [], rules: [] } }, ...parties] },
    { initiatives: [{ ...initiative, heading: { ...initiative.heading, value: '' } }, ...initiatives] },
    {
      initiatives: [
        { ...initiative, roles: [{ ...role, parties: role.parties.map((each) => ({ ...each, value: 2 })) }] },
        ...initiatives,
      ],
    },
    {
      execution: {
        ...agreement.execution,
        copies: { value: 3, spans: agreement.execution.copies?.spans ?? [], rules: [] },
      },
    },
    { blocks: agreement.blocks.slice(1) },
  ];
  expect(everyValueStandsInSource(real)).toEqual([]);
  for (const lie of invented) {
    expect(everyValueStandsInSource({ ...real, agreement: { ...agreement, ...lie } }), Object.keys(lie)[0]).not.toEqual(
      [],
    );
  }
});
