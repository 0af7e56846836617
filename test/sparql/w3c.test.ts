import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { parseSync } from '../../src/rdf/parse.ts';
import { namedNode, quad } from '../../src/rdf/term.ts';
import { publishedFolder } from '../support/published-folder.ts';
import { endpointOf } from './endpoint.ts';
import { listening } from './listening.ts';
import { loadTool } from './tools.ts';

/** The part of rdf-test-suite that is used here. */
interface Suite {
  readonly TestSuiteRunner: new () => {
    runManifest(url: string, engine: object, config: object): Promise<readonly TestResult[]>;
  };
}

interface TestResult {
  readonly test: { readonly uri: string; readonly name: string };
  readonly ok: boolean;
  readonly skipped?: boolean;
  readonly error?: Error;
}

const SPARQL11 = join(import.meta.dirname, '../../../shared/standards/w3c-rdf-tests/sparql/sparql11');
const ONLINE = 'https://w3c.github.io/rdf-tests/sparql/sparql11/';
const GRAPHS = 'http://kasei.us/2009/09/sparql/data/';

/** The tests that do not apply, and why. */
const SKIPPED: Readonly<Record<string, string>> = {
  update_dataset_default_graph: 'updates are refused',
  update_dataset_default_graphs: 'updates are refused',
  update_dataset_named_graphs: 'updates are refused',
  update_dataset_full: 'updates are refused',
  update_post_form: 'updates are refused',
  update_post_direct: 'updates are refused',
  update_base_uri: 'updates are refused',
};

/** The three graphs that the tests load, which this server has from the beginning. */
function testData() {
  return [1, 2, 3].flatMap((n) =>
    parseSync(readFileSync(join(SPARQL11, `protocol/data${n}.nt`), 'utf8'), {
      format: 'n-triples',
      file: `data${n}.nt`,
    }).map(({ subject, predicate, object }) => quad(subject, predicate, object, namedNode(`${GRAPHS}data${n}.rdf`))),
  );
}

/** The endpoint, with one thing added: what the suite sends to load its data is taken as done. */
async function address(): Promise<string> {
  const endpoint = await endpointOf(await publishedFolder(testData()));
  const origin = await listening(async (request) => {
    const body = await request.clone().text();
    if (body.startsWith('DROP SILENT ALL ;\nINSERT DATA')) return new Response(null, { status: 204 });
    return endpoint.handler.handle(request, {});
  });
  return `${origin}/sparql`;
}

async function results(folder: string): Promise<readonly TestResult[]> {
  if (suite === undefined) return [];
  const endpoint = await address();
  const engine = { parse: async () => undefined, query: async () => undefined };
  return new suite.TestSuiteRunner().runManifest(`${ONLINE}${folder}/manifest.ttl`, engine, {
    customEngingeOptions: { protocolEndpoint: endpoint, serviceDescriptionEndpoint: endpoint },
    testRegex: /./u,
    timeOutDuration: 10_000,
    urlToFileMapping: `${ONLINE}~${SPARQL11}/`,
  });
}

const suite = loadTool('rdf-test-suite') as Suite | undefined;
const isThere = existsSync(SPARQL11);
if (!isThere) process.stderr.write('Skipped: the tests of W3C are not there (../shared/standards/w3c-rdf-tests)\n');

describe.skipIf(!isThere).each([
  ['protocol', 34],
  ['service-description', 3],
])('The tests of W3C: %s', async (folder, count) => {
  const all = isThere ? await results(folder) : [];

  it.skipIf(suite === undefined)('are all there, and fail only where they do not apply', () => {
    expect(all.length).toBe(count);
    const failed = all.filter(({ ok }) => !ok).map(nameOf);
    expect(failed).toEqual(all.map(nameOf).filter((name) => name in SKIPPED));
  });

  for (const { ok, error, test } of all) {
    const name = nameOf({ test });
    if (name in SKIPPED) process.stderr.write(`Skipped: ${name} (${SKIPPED[name]})\n`);
    it.skipIf(name in SKIPPED)(name, () => {
      expect(error?.message ?? (ok ? '' : 'failed')).toBe('');
    });
  }
});

function nameOf({ test }: Pick<TestResult, 'test'>): string {
  return test.uri.replace(/.*#/, '');
}
