import { existsSync } from 'node:fs';
import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { runRegistry } from '../../src/command/registry.ts';
import { FactsError } from '../../src/registry/facts-error.ts';
import { editFile, snapshot, temporaryData, temporaryFolder } from '../support/command.ts';

const FACTS = '../shared/facts';
const hasFacts = existsSync(join(FACTS, 'regions.json'));
if (!hasFacts) process.stderr.write(`Skipped: renkei registry over the facts, because ${FACTS} is not there.\n`);

/** Runs the command and gives what it printed. */
async function run(data: string, facts: string): Promise<string> {
  let out = '';
  const code = await runRegistry(
    { data, facts, takenOn: '2026-11-22' },
    {
      stdout: { write: (text) => (out += text) },
      stderr: { write: () => true },
      progress: { step: () => undefined, stop: () => undefined },
      environment: {},
    },
  );
  expect(code).toBe(0);
  return out;
}

describe.skipIf(!hasFacts)('renkei registry', () => {
  it('makes the committed files again, byte for byte, and says what is in them.', async () => {
    const data = await temporaryData();
    const before = await snapshot(join(data, 'registry'));
    await writeFile(join(data, 'registry/regions.ttl'), '');
    const out = await run(data, FACTS);
    expect(await snapshot(join(data, 'registry'))).toEqual(before);
    expect(out).toContain('38 regions with 40 core cities and 394 memberships of 376 municipalities.');
  });

  it('writes nothing for facts that contradict themselves, and says where.', async () => {
    const data = await temporaryData();
    const codes = await readFile(join(FACTS, 'municipality-codes.csv'), 'utf8');
    const changed = await temporaryFolder();
    await writeFile(join(changed, 'municipality-codes.csv'), codes.replace('432041,', '432042,'));
    await writeFile(join(changed, 'regions.json'), await readFile(join(FACTS, 'regions.json'), 'utf8'));
    const before = await snapshot(join(data, 'registry'));
    const attempt = run(data, changed);
    await expect(attempt).rejects.toThrow(FactsError);
    await expect(attempt).rejects.toThrow(/municipality-codes\.csv:\d+: not a municipality code.*432042/);
    expect(await snapshot(join(data, 'registry'))).toEqual(before);
  });

  it('asks for its own lists where they are missing or faulty.', async () => {
    const data = await temporaryData();
    await editFile(join(data, 'registry/successions.csv'), (text) => text.replace('2010-03-23', '2010-02-30'));
    await expect(run(data, FACTS)).rejects.toThrow(/successions\.csv:\d+: 2010-02-30 is not a date/);
  });
});
