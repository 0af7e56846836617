import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import type { Item } from './item.ts';
import { DATA_PRACTICES } from './items/best-practices-data.ts';
import { METADATA_PRACTICES } from './items/best-practices-metadata.ts';
import { DCAT } from './items/dcat.ts';
import { FUJI, SIGNPOSTING } from './items/fair.ts';
import { FOOPS } from './items/foops.ts';
import { BY_PROFILE, CORS, HTTP } from './items/http.ts';
import { LINKED_DATA } from './items/linked-data.ts';
import { OOPS } from './items/oops.ts';
import { RIVAL } from './items/rival.ts';
import { SPARQL } from './items/sparql.ts';
import { UMAKA } from './items/umaka.ts';
import { VOID_ITEMS } from './items/void.ts';
import { theWorld } from './world.ts';

const LISTS: Readonly<Record<string, readonly Item[]>> = {
  'Data on the Web Best Practices': [...METADATA_PRACTICES, ...DATA_PRACTICES],
  'Five stars, cool URIs': LINKED_DATA,
  'FOOPS!': FOOPS,
  'OOPS!': OOPS,
  'F-UJI': FUJI,
  'FAIR Signposting': SIGNPOSTING,
  'Umaka score': UMAKA,
  VoID: VOID_ITEMS,
  'DCAT, schema.org, change': DCAT,
  'SPARQL Protocol, Service Description': SPARQL,
  HTTP,
  'Negotiation by profile': BY_PROFILE,
  CORS,
  'Defects of others': RIVAL,
};

const world = await theWorld();

for (const [name, items] of Object.entries(LISTS)) {
  describe(name, () => {
    for (const { id, says, check, pending } of items) {
      if (check === undefined) continue;
      if (pending === undefined) it(`${id}: ${says}`, async () => check(world), 60_000);
      else {
        it(`${id} waits for ${pending}: ${says}`, async () => {
          const outcome = await Promise.resolve(check(world)).then(
            () => 'holds: it waits for nothing',
            () => 'fails',
          );
          expect(outcome).toBe('fails');
        });
      }
    }
  });
}

describe('The lists', () => {
  const all = Object.values(LISTS).flat();

  it('have at least 78 items, each told once, each with a check or a reason', () => {
    expect(all.length).toBeGreaterThanOrEqual(78);
    expect(new Set(all.map(({ id }) => id)).size).toBe(all.length);
    for (const item of all) {
      const ways = [item.check, item.deployment, item.notApplicable].filter((each) => each !== undefined);
      expect([item.id, ways.length]).toEqual([item.id, 1]);
    }
  });

  it('are counted in the README of this folder as they are here', () => {
    const readme = readFileSync(new URL('README.md', import.meta.url), 'utf8');
    const lines = Object.entries({ ...LISTS, '**All**': all }).map(
      ([name, items]) => `| ${[name, ...counts(items)].join(' | ')} |`,
    );
    process.stdout.write(`${lines.at(-1)}\n`);
    expect(readme.split('\n').filter((line) => /^\| .*\d \|$/.test(line))).toEqual(lines);
  });

  it('give their reasons there', () => {
    const readme = readFileSync(new URL('README.md', import.meta.url), 'utf8');
    const reasons = all.flatMap(({ id, deployment, notApplicable }) => {
      const reason = deployment ?? notApplicable;
      return reason === undefined ? [] : [`- ${id}: ${reason}`];
    });
    expect(readme.split('\n').filter((line) => /^- [A-Z][\w.-]+: /.test(line))).toEqual(reasons);
  });
});

/** Items: all, that hold, that wait, that need a deployment, that do not apply. */
function counts(items: readonly Item[]): number[] {
  const waiting = items.filter(({ pending }) => pending !== undefined).length;
  const [deployed, elsewhere] = (['deployment', 'notApplicable'] as const).map(
    (reason) => items.filter((item) => item[reason] !== undefined).length,
  );
  return [
    items.length,
    items.filter(({ check }) => check !== undefined).length - waiting,
    waiting,
    deployed ?? 0,
    elsewhere ?? 0,
  ];
}
