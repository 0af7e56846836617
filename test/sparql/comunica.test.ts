import { describe, expect, it } from 'vitest';
import { endpointOf, PUBLISHED } from './endpoint.ts';
import { listening } from './listening.ts';
import { loadTool } from './tools.ts';

/** The part of Comunica that is used here. */
interface Comunica {
  readonly QueryEngine: new () => {
    queryBindings(query: string, context: object): Promise<{ toArray(): Promise<readonly Bindings[]> }>;
    queryBoolean(query: string, context: object): Promise<boolean>;
    queryQuads(query: string, context: object): Promise<{ toArray(): Promise<readonly object[]> }>;
  };
}

interface Bindings {
  get(name: string): { readonly value: string } | undefined;
}

const comunica = loadTool('@comunica/query-sparql') as Comunica | undefined;
const RK = 'PREFIX rk: <https://w3id.org/renkei/ontology#>';

describe.skipIf(comunica === undefined)('Comunica, which is told the address only', async () => {
  const { handler } = await endpointOf(PUBLISHED);
  const context = { sources: [`${await listening((request) => handler.handle(request, {}))}/sparql`] };
  const engine = comunica === undefined ? undefined : new comunica.QueryEngine();

  it('finds out by itself that it is an endpoint, and selects', async () => {
    const query = `${RK} SELECT ?name WHERE { ?a a rk:Agreement ; rk:party/rk:nameAsWritten ?name } ORDER BY ?name`;
    const rows = await (await engine?.queryBindings(query, context))?.toArray();
    expect(rows?.map((row) => row.get('name')?.value)).toEqual(['熊本市', '荒尾市']);
  });

  it('asks, and constructs', async () => {
    expect(await engine?.queryBoolean(`${RK} ASK { ?a a rk:Agreement }`, context)).toBe(true);
    const query = `${RK} CONSTRUCT { ?i rk:heading ?h } WHERE { ?i a rk:Initiative ; rk:heading ?h }`;
    expect((await (await engine?.queryQuads(query, context))?.toArray())?.length).toBeGreaterThan(20);
  });
});
