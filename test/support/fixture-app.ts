import type { TypedDocumentNode } from '@graphql-typed-document-node/core';
import { type ExecutionResult, print } from 'graphql';
import { createApp } from '../../src/app.ts';
import type { Log } from '../../src/http/log.ts';
import { GraphBuilder } from '../../src/store/graph-builder.ts';
import type { GraphSource } from '../../src/store/graph-source.ts';
import { MemorySource } from '../../src/store/memory-source.ts';
import { fixtureQuads } from './published-folder.ts';

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
  return new MemorySource(builder.build());
}

/** A server of `source`. */
export function testApp(source: GraphSource, maximumBodyBytes = 1_000_000): TestApp {
  const faults: RecordedFault[] = [];
  const log: Log = { error: (message, cause) => faults.push({ message, cause }) };
  const fetch = createApp({ config: { maximumBodyBytes, log }, source });
  const ask = async (query: string, variables: object = {}): Promise<ExecutionResult> => {
    const response = await fetch(graphqlRequest({ query, variables }));
    return (await response.json()) as ExecutionResult;
  };
  return {
    faults,
    fetch,
    ask,
    async data<Data>(document: TypedDocumentNode<Data>, variables: object) {
      const { data, errors } = await ask(print(document), variables);
      if (errors !== undefined || data == null) throw new Error(JSON.stringify({ errors, faults: faults.map(String) }));
      return data as Data;
    },
  };
}

/** A POST request with a JSON body. */
export function graphqlRequest(body: object, headers: Record<string, string> = {}): Request {
  return new Request('http://localhost/graphql', {
    method: 'POST',
    headers: { 'content-type': 'application/json', accept: 'application/json', ...headers },
    body: JSON.stringify(body),
  });
}
