/** What a worker is made with: the N-Quads text of each file of the dataset, as UTF-8, in memory that all workers share. */
export interface QueryWorkerData {
  readonly nQuads: readonly Uint8Array[];
  /** What relative IRIs in queries are relative to. */
  readonly baseIri: string;
  /** The most bytes that a result may have. */
  readonly maximumBytes: number;
  /** For the results that declare prefixes. */
  readonly prefixes: Readonly<Record<string, string>>;
}

/** The graphs that a request names in its parameters (SPARQL 1.1 Protocol, section 2.1.4). They replace those in the query. */
export interface QueryDataset {
  readonly defaultGraphs: readonly string[];
  readonly namedGraphs: readonly string[];
}

/** What a worker is asked: to answer a query, or to write down a text of RDF in another format. */
export type WorkerRequest =
  | {
      readonly kind: 'query';
      readonly query: string;
      /** The media type of the result. */
      readonly mediaType: string;
      readonly dataset?: QueryDataset;
    }
  | { readonly kind: 'convert'; readonly turtle: string; readonly mediaType: string };

/** What a worker answers. */
export type WorkerAnswer =
  | { readonly kind: 'ready' }
  | { readonly kind: 'result'; readonly body: Uint8Array<ArrayBuffer> }
  /** The query is not written as SPARQL asks, or asks for what does not exist. `line` and `column` count from 1, in code points. */
  | { readonly kind: 'invalid'; readonly message: string; readonly line?: number; readonly column?: number }
  | { readonly kind: 'too-large'; readonly bytes: number }
  /** The format cannot say it. */
  | { readonly kind: 'inexpressible'; readonly message: string }
  /** The engine has broken down and must not be asked again: no memory or no stack was left. */
  | { readonly kind: 'exhausted'; readonly reason: string };
