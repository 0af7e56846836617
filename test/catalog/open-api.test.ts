import { Validator } from '@seriousme/openapi-schema-validator';
import { afterAll, describe, expect, it } from 'vitest';
import { createApp } from '../../src/app.ts';
import { executableSchema } from '../../src/graphql/executable-schema.ts';
import { processMetrics } from '../../src/http/metrics.ts';
import { fold } from '../../src/search/fold.ts';
import { lazySearcher } from '../../src/search/lazy-searcher.ts';
import { sharedNQuads } from '../../src/sparql/shared-n-quads.ts';
import { sparqlHandler } from '../../src/sparql/sparql-handler.ts';
import { MemorySource } from '../../src/store/memory-source.ts';
import { graphqlNames } from '../../src/web/page/graphql-names.ts';
import { pageRenderer } from '../../src/web/page/render-page.tsx';
import { webHandler } from '../../src/web/web-handler.ts';
import { PUBLISHED, publishedDataset } from '../support/web.ts';

interface Parameter {
  readonly name: string;
  readonly in: 'path' | 'query';
  readonly example?: string | number;
}

interface Operation {
  readonly operationId: string;
  readonly parameters?: readonly Parameter[];
  readonly responses: Readonly<Record<string, { readonly content?: Readonly<Record<string, object>> }>>;
}

interface PathItem {
  readonly get: Operation;
  readonly post?: Operation;
  readonly parameters?: readonly Parameter[];
}

const dataset = await publishedDataset();
const { manifest, version, graph } = dataset;
const log = { error: (_message: string, cause: unknown) => faults.push(cause) };
const faults: unknown[] = [];
const nQuads = () => sharedNQuads(PUBLISHED, manifest);
const sparql = sparqlHandler({ manifest, version, nQuads, log, limits: { size: 1 } });
sparql.start();
const searcher = lazySearcher(graph);
const page = pageRenderer({
  graph,
  searcher,
  dataBase: manifest.base,
  graphs: manifest.graphs,
  graphqlNames: graphqlNames(executableSchema()),
});
const app = createApp({
  config: { maximumBodyBytes: 1_000_000, log, metrics: processMetrics() },
  source: new MemorySource(graph, { version, fold }),
  searcher,
  sparql,
  web: webHandler({ dataset, dataDir: PUBLISHED, page }),
});
afterAll(() => sparql.close());

const ask = (path: string, init?: RequestInit) => app(new Request(`http://localhost:8080${path}`, init));
const response = await ask('/openapi.json');
const document = await response.json();
const paths = Object.entries(document.paths as Record<string, PathItem>);

/** What only an answer to a SELECT can be, and one. */
const RESULTS = /sparql-results|csv|tab-separated/;
const SELECT = `?${new URLSearchParams({ query: 'SELECT ?s { ?s ?p ?o } LIMIT 1' })}`;

/** The address of an operation with its examples filled in. */
function address(path: string, { parameters = [] }: { readonly parameters?: readonly Parameter[] }): string {
  const value = ({ example }: Parameter) => encodeURI(String(example));
  const inPath = parameters.filter((parameter) => parameter.in === 'path');
  const filled = inPath.reduce((text, parameter) => text.replace(`{${parameter.name}}`, value(parameter)), path);
  const query = parameters.flatMap((each) =>
    each.in === 'query' && each.example !== undefined ? [[each.name, String(each.example)]] : [],
  );
  return query.length === 0 ? filled : `${filled}?${new URLSearchParams(query)}`;
}

describe('The OpenAPI document', () => {
  it('is valid OpenAPI 3.1, as its media type says', async () => {
    expect(response.headers.get('content-type')).toBe('application/vnd.oai.openapi+json;version=3.1');
    const validator = new Validator();
    const { valid, errors } = await validator.validate(structuredClone(document));
    expect([valid, errors]).toEqual([true, undefined]);
    expect(validator.version).toBe('3.1');
    expect(document.servers).toEqual([{ url: 'http://localhost:8080' }]);
  });

  it('tells the media types of all published files, and how documents may be asked for', async () => {
    const operations = new Map(paths);
    const told = Object.keys(operations.get('/data/{file}')?.get.responses[200]?.content ?? {});
    const names = [
      'manifest.json',
      'renkei.nq',
      'graph/registry.ttl',
      'graph/registry.jsonld',
      'graph/registry.trig',
      'table/roles.csv',
      'table/roles.jsonl',
      'table/csv-metadata.json',
      'release/1.0.0/added.nq.gz',
    ];
    const types = await Promise.all(
      names.map(async (name) => {
        const answer = await ask(`/data/${name}`, { method: 'HEAD' });
        return [name, answer.status, told.includes((answer.headers.get('content-type') ?? '').split(';')[0] ?? '')];
      }),
    );
    expect(types).toEqual(names.map((name) => [name, 200, true]));
    for (const path of ['/catalog', '/.well-known/void', '/ontology']) {
      const { parameters = [], responses } = operations.get(path)?.get ?? { responses: {} };
      expect([path, parameters.map(({ name }) => name)]).toEqual([path, ['lang', '_mediatype', '_profile']]);
      expect(Object.keys(responses)).toContain('406');
    }
  });

  it('names each operation once', () => {
    const ids = paths.flatMap(([, { get, post }]) => [get, ...(post ? [post] : [])].map((each) => each.operationId));
    expect(new Set(ids).size).toBe(ids.length);
  });

  it('tells every door of the server', () => {
    const doors = ['/', '/id/', '/doc/', '/ontology', '/shapes', '/graph/', '/data/', '/context.jsonld', '/sparql'];
    const more = ['/graphql', '/graphql/q', '/graphql/q/', '/search', '/health/live', '/health/ready', '/metrics'];
    const own = [
      '/.well-known/void',
      '/.well-known/api-catalog',
      '/openapi.json',
      '/schema.graphql',
      '/changes.atom',
      '/sitemap.xml',
      '/robots.txt',
      '/catalog',
    ];
    const told = new Set(paths.map(([path]) => path.replace(/\{.*/, '')));
    expect([...told].sort()).toEqual([...doors, ...more, ...own, '/sitemap-'].sort());
  });

  for (const [path, item] of paths.filter(([each]) => each !== '/health/ready')) {
    it(`tells the truth of ${path}`, async () => {
      const parameters = [...(item.parameters ?? []), ...(item.get.parameters ?? [])];
      const { responses } = item.get;
      const types = Object.keys(responses[200]?.content ?? {});
      const expected = types.length === 0 ? 303 : 200;
      for (const type of types.length === 0 ? ['*/*'] : types) {
        const url = address(path, { parameters }) + (RESULTS.test(type) ? SELECT : '');
        const answer = await ask(url, { headers: { accept: type } });
        expect([url, type, answer.status]).toEqual([url, type, expected]);
        if (types.length > 0) expect(types).toContain(mediaTypeOf(answer, types));
        await answer.body?.cancel();
      }
      expect(await ask(address(path, { parameters }), { method: 'HEAD' })).toHaveProperty('status', expected);
    });
  }

  it('tells the truth of nonsense', async () => {
    for (const [path, { get, parameters }] of paths) {
      if (!path.includes('{') || parameters !== undefined) continue;
      const answer = await ask(path.replace(/\{.*/, 'no-such-thing'));
      expect([path, answer.status]).toEqual([path, 404]);
      expect(Object.keys(get.responses)).toContain('404');
    }
    expect(faults).toEqual([]);
  });
});

/** As the document writes it: with its parameters if it has some there. */
function mediaTypeOf(answer: Response, types: readonly string[]): string | undefined {
  const whole = answer.headers.get('content-type') ?? '';
  return types.includes(whole) ? whole : whole.split(';')[0];
}
