import { describe, expect, it } from 'vitest';
import { readGoldTable } from '../support/gold-table.ts';
import { committedRegistry } from './facts.ts';

const registry = committedRegistry();
const rows = readGoldTable<'written' | 'prefecture' | 'partners' | 'region' | 'answer' | 'remark'>(
  'corpus/names/names.csv',
);

/** Names that our data cannot settle, reported instead of guessed. By the remark of the table, never by the name. */
function reported({ remark, answer, written }: (typeof rows)[number]): string | undefined {
  // In Hokkaidō the list of areas names branch offices, not counties: both villages of the name are there.
  if (remark.startsWith('the county decides') && written.endsWith('泊村')) return 'ambiguous';
  // The table calls an old name with several successors unknown; the registry says which they are.
  if (/^old name(?:;.* was split| with (?:two|several) successors)/.test(remark) && answer === 'unknown')
    return 'ambiguous';
  return undefined;
}

describe('A name as documents write it', () => {
  it.each(rows.map((row) => ({ ...row, expected: reported(row) ?? row.answer })))(
    '$written $prefecture $partners $region is $expected: $remark.',
    ({ written, prefecture, partners, region, expected }) => {
      const resolution = registry.resolveName(written, {
        ...(prefecture && { prefecture }),
        partners: partners.split(' ').filter((code) => code !== ''),
        ...(region && { region: `https://w3id.org/renkei/id/region/${region}` }),
      });
      expect(resolution.kind === 'found' ? resolution.government.code6 : resolution.kind).toBe(expected);
    },
  );

  it('is in a table of at least 200 rows, of which four are reported and not resolved.', () => {
    expect(rows.length).toBeGreaterThanOrEqual(200);
    expect(rows.filter(reported).length).toBe(4);
  });
});
