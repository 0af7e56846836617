import type { TypedDocumentNode } from '@graphql-typed-document-node/core';
import { type ExecutionResult, print } from 'graphql';
import { createApp } from '../../src/app.ts';
import { OPERATION_LIMITS, type OperationLimits } from '../../src/graphql/operation-limits.ts';
import type { Log } from '../../src/http/log.ts';
import { fold } from '../../src/search/fold.ts';
import { lazySearcher } from '../../src/search/lazy-searcher.ts';
import type { Searcher } from '../../src/search/searcher.ts';
import { GraphBuilder } from '../../src/store/graph-builder.ts';
import type { GraphSource } from '../../src/store/graph-source.ts';
import { MemorySource } from '../../src/store/memory-source.ts';
import { PlannedOnlySource } from './planned-only-source.ts';
import { fixtureQuads } from './published-folder.ts';

/** The version of the small dataset, as far as cursors care. */
export const FIXTURE_VERSION = 'f1f1f1f1f1f1f1f1';

/** Limits for tests that ask for everything there is in one operation. */
export const EVERYTHING: OperationLimits = {
  document: { tokens: 1_000_000, depth: 100, aliases: 100_000, fields: 1_000_000 },
  cost: 1_000_000_000,
  milliseconds: 60_000,
};

/** What a log was told. */
export interface RecordedFault {
  readonly message: string;
  readonly cause: unknown;
}

/** A server without a port, and what it has logged. */
export interface TestApp {
  readonly faults: readonly RecordedFault[];
  fetch(request: Request): Promise<Response>;
  /** The result of an operation that is sent by POST. */
  ask(query: string, variables?: object): Promise<ExecutionResult>;
  /** The same without what the server tells of the operation: data and errors only. */
  answer(query: string, variables?: object): Promise<ExecutionResult>;
  /** The same for a generated operation: its data, which must come without errors. */
  data<Data, Variables extends object>(
    document: TypedDocumentNode<Data, Variables>,
    variables: Variables,
  ): Promise<Data>;
}

/** The small dataset of these tests as a source. */
export async function fixtureSource(): Promise<MemorySource> {
  const builder = new GraphBuilder();
  for (const quad of await fixtureQuads()) builder.add(quad);
  return new MemorySource(builder.build(), { version: FIXTURE_VERSION, fold });
}

/** A server of `source`. */
export function testApp(
  source: GraphSource,
  maximumBodyBytes = 1_000_000,
  operationLimits: OperationLimits = OPERATION_LIMITS,
): TestApp {
  const faults: RecordedFault[] = [];
  const log: Log = { error: (message, cause) => faults.push({ message, cause }) };
  const fetch = createApp({
    config: { maximumBodyBytes, log, operationLimits },
    source,
    ...searcherOf(source),
  });
  const ask = async (query: string, variables: object = {}): Promise<ExecutionResult> => {
    const response = await fetch(graphqlRequest({ query, variables }));
    return (await response.json()) as ExecutionResult;
  };
  return {
    faults,
    fetch,
    ask,
    async answer(query, variables) {
      const { extensions: _told, ...answer } = await ask(query, variables);
      return answer;
    },
    async data<Data>(document: TypedDocumentNode<Data>, variables: object) {
      const { data, errors } = await ask(print(document), variables);
      if (errors !== undefined || data == null) throw new Error(JSON.stringify({ errors, faults: faults.map(String) }));
      return data as Data;
    },
  };
}

/** What searches the data of a source, if it can be searched. */
function searcherOf(source: GraphSource): { readonly searcher?: Searcher } {
  if (source instanceof PlannedOnlySource) return { searcher: source.searcher };
  return source instanceof MemorySource ? { searcher: lazySearcher(source.graph) } : {};
}

/** A POST request with a JSON body. */
export function graphqlRequest(body: object, headers: Record<string, string> = {}): Request {
  return new Request('http://localhost/graphql', {
    method: 'POST',
    headers: { 'content-type': 'application/json', accept: 'application/json', ...headers },
    body: JSON.stringify(body),
  });
}
