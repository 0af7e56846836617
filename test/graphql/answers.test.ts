import { existsSync, readdirSync, readFileSync } from 'node:fs';
import type { ExecutionResult } from 'graphql';
import { describe, expect, it } from 'vitest';
import { fold } from '../../src/search/fold.ts';
import { FIXTURE_VERSION, fixtureSource, testApp } from '../support/fixture-app.ts';
import { PlannedOnlySource } from '../support/planned-only-source.ts';
import { fixtureQuads } from '../support/published-folder.ts';

/** What an operation is asked with and answered: `variables`, then `data` and the codes of its errors by path. */
interface Answer {
  readonly variables?: object;
  readonly data: unknown;
  readonly errors?: readonly { readonly path: string; readonly code: string }[];
}

const near = testApp(await fixtureSource());
const far = testApp(new PlannedOnlySource(await fixtureQuads(), fold, FIXTURE_VERSION));

const operations = ['filters', 'orders', 'facets', 'peers'].flatMap((folder) => {
  const files = new URL(`${folder}/`, import.meta.url);
  if (!existsSync(files)) return [];
  const names = readdirSync(files).filter((name) => name.endsWith('.graphql'));
  return names.map((name) => ({
    name: `${folder}/${name}`,
    query: readFileSync(new URL(name, files), 'utf8'),
    answer: JSON.parse(readFileSync(new URL(name.replace('.graphql', '.json'), files), 'utf8')) as Answer,
  }));
});

function shown({ data, errors }: ExecutionResult, variables: object | undefined): Answer {
  const coded = errors?.map(({ path, extensions }) => ({
    path: (path ?? []).join('.'),
    code: String(extensions?.code),
  }));
  return { ...(variables && { variables }), data, ...(coded && { errors: coded }) };
}

describe('An operation of the examples', () => {
  it.each(operations)(
    '$name has its answer, from the store in memory and from one that reads quad by quad',
    async (example) => {
      const { query, answer } = example;
      for (const app of [near, far]) {
        expect(shown(await app.answer(query, answer.variables), answer.variables)).toEqual(answer);
        expect(app.faults).toEqual([]);
      }
    },
  );
});
