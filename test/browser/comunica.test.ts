import { describe, expect, it } from 'vitest';
import { sharedBase } from '../../src/rdf/iri.ts';
import { loadTool } from '../sparql/tools.ts';
import { served } from './served.ts';

/** The part of Comunica that is used here. */
interface Comunica {
  readonly QueryEngine: new () => {
    queryBindings(query: string, context: object): Promise<{ toArray(): Promise<readonly Bindings[]> }>;
  };
}

interface Bindings {
  get(name: string): { readonly value: string } | undefined;
}

const comunica = loadTool('@comunica/query-sparql') as Comunica | undefined;
const AGREEMENT = 'id/agreement/431001-432041/2025-03-27';
const TITLE = '熊本市及び荒尾市における連携中枢都市圏の形成に係る連携協約';

describe.skipIf(comunica === undefined)('Comunica, which is given the IRI of a thing only', async () => {
  const origin = comunica === undefined ? '' : await served();
  const engine = comunica === undefined ? undefined : new comunica.QueryEngine();

  /** The values of `?value`, where `path` leads from the agreement to it. */
  async function values(path: string, context: { readonly sources: readonly string[]; readonly fetch?: typeof fetch }) {
    const query = `PREFIX rk: <https://w3id.org/renkei/ontology#>
      SELECT ?value WHERE { <${sharedBase}${AGREEMENT}> ${path} ?value } ORDER BY ?value`;
    const rows = await (await engine?.queryBindings(query, context))?.toArray();
    return rows?.map((row) => row.get('value')?.value);
  }

  it('follows the address of the thing on this server to its statements', async () => {
    expect(await values('rk:title', { sources: [`${origin}/${AGREEMENT}`] })).toEqual([TITLE]);
  });

  it('joins things by their published IRIs, where the redirector leads to this server', async () => {
    const asked: string[] = [];
    const redirector: typeof fetch = (input, init) => {
      const { href } = new URL(input instanceof Request ? input.url : input);
      if (!href.startsWith(sharedBase)) throw new Error(`Asks for ${href}, which is not of the data`);
      asked.push(href);
      return fetch(href.replace(sharedBase, `${origin}/`), init);
    };
    const sources = ['', '/party/1', '/party/2'].map((part) => `${sharedBase}${AGREEMENT}${part}`);
    expect(await values('rk:party/rk:nameAsWritten', { sources, fetch: redirector })).toEqual(['熊本市', '荒尾市']);
    expect(new Set(asked)).toEqual(new Set(sources));
  });
});
