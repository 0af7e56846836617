import { DatasetError, type DatasetErrorCode } from '../store/dataset-error.ts';
import type { Message } from '../text/diagnostic.ts';
import type { ServeOptions } from './serve-options.ts';
import type { Shelf } from './shelf.ts';

/** The line that says what is served, and where. */
export function listening({ agreements = 0 }: Shelf, { endpoint }: ServeOptions, address: string): Message {
  if (endpoint !== undefined) {
    return {
      ja: `SPARQLエンドポイント ${endpoint.url} のデータを ${address} で提供しています（GraphQLのみ。検索、ページ、/sparql はありません）`,
      en: `the data of the SPARQL endpoint ${endpoint.url} at ${address} (GraphQL only: no search, no pages, no /sparql)`,
    };
  }
  return {
    ja: `協約${agreements}件を ${address} で提供しています`,
    en: `${agreements} ${agreements === 1 ? 'agreement' : 'agreements'} at ${address}`,
  };
}

/** The sentence for an error that its reader can do something about. */
export function reasonFor(error: unknown, { host, port }: ServeOptions): Message | undefined {
  if (error instanceof DatasetError) return datasetReason(error);
  switch ((error as NodeJS.ErrnoException).code) {
    case 'EADDRINUSE':
      return {
        ja: `${host} のポート${port}は使用中です。別のポートを選んでください：renkei serve --port ${port + 1}`,
        en: `Port ${port} on ${host} is in use. Choose another: renkei serve --port ${port + 1}`,
      };
    case 'EACCES':
      return {
        ja: `${host} のポート${port}を使う権限がありません。1024以上のポートを選んでください。`,
        en: `Port ${port} on ${host} needs more rights than this process has. Choose one above 1023.`,
      };
    case 'EADDRNOTAVAIL':
    case 'ENOTFOUND':
      return {
        ja: `このコンピューターには、待ち受けるアドレス ${host} がありません。`,
        en: `This machine has no address ${host} to listen on.`,
      };
    default:
      return undefined;
  }
}

/** Why a dataset cannot be served: in Japanese what kind of fault it is, with the file and the rest as the error has it. */
export function datasetReason({ code, message }: DatasetError): Message {
  const kinds = {
    DATASET_MISSING: '公開するデータがありません',
    MANIFEST_INVALID: '公開するデータの manifest.json が正しくありません',
    FILE_MISSING: '公開するデータのファイルが足りません',
    FILE_CHANGED: '公開するデータのファイルが、作られたときのものと違います',
    FILE_UNREADABLE: '公開するデータのファイルが読めません',
  } as const satisfies Record<DatasetErrorCode, string>;
  return { ja: `${kinds[code]}。renkei build で作り直してください（${message}）`, en: message };
}
