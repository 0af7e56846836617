import { createHash } from 'node:crypto';
import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import type { Manifest, ManifestFile } from '../../src/store/manifest.ts';
import type { Publication } from '../../src/store/publication.ts';
import { temporaryFolder } from './command.ts';

const PUBLICATION: Publication = {
  identifier: 'renkei-kyoyaku',
  title: { ja: '連携協約データ', en: 'Cooperation agreements' },
  description: { ja: '連携協約を記述したデータ。', en: 'Data on agreements.' },
  keywords: { ja: ['連携協約', '教育・文化・スポーツ', '医'], en: ['open data'] },
  licence: 'https://creativecommons.org/licenses/by/4.0/',
  sourceRights: { ja: '本文は各団体のもの。', en: 'The texts belong to the local governments.' },
  publisher: { name: { ja: '熊本市', en: 'Kumamoto City' } },
  contact: { name: { ja: '政策企画課' }, email: 'kikaku@example.jp' },
};

const BASE = 'https://data.example.jp/';

/** A published dataset that catalogs can list, small and made up: two agreements, registry, vocabulary, a table. Goes away with the test. */
export interface CkanData {
  /** The data folder, for `--data`. */
  readonly data: string;
  /** Where the dataset is published. */
  readonly folder: string;
  /** Writes the manifest anew after `files` got other contents, `publication` other words. */
  change(files: Readonly<Record<string, string>>, publication?: Partial<Publication>): Promise<void>;
  /** Takes an agreement away. */
  removeAgreement(key: string): Promise<void>;
}

/** Writes such a dataset. */
export async function ckanData(): Promise<CkanData> {
  const data = join(await temporaryFolder(), 'data');
  const folder = join(data, 'published');
  let publication = PUBLICATION;
  let keys = ['431001-432041/2025-03-27', '431001-433675/2025-03-27'];
  const contents = new Map<string, string>();
  const write = async () => {
    for (const [path, text] of contents) {
      await mkdir(dirname(join(folder, path)), { recursive: true });
      await writeFile(join(folder, path), text);
    }
    await writeFile(join(folder, 'manifest.json'), JSON.stringify(manifestOf(contents, keys, publication)));
  };
  for (const path of ['vocabulary', 'registry', ...keys]) {
    for (const end of ['ttl', 'nq', 'jsonld']) contents.set(`graph/${path}.${end}`, `# ${path} as ${end}\n`);
  }
  for (const path of ['agreements.csv', 'agreements-excel.csv', 'agreements.jsonl', 'csv-metadata.json'])
    contents.set(`table/${path}`, `code,name\n431001,${path}\n`);
  await write();
  return {
    data,
    folder,
    change: async (files, words = {}) => {
      for (const [path, text] of Object.entries(files)) contents.set(path, text);
      publication = { ...publication, ...words };
      await write();
    },
    removeAgreement: async (key) => {
      keys = keys.filter((each) => each !== key);
      await write();
    },
  };
}

/** The bytes of a published file. */
export function published({ folder }: CkanData, path: string): Promise<Buffer> {
  return readFile(join(folder, path));
}

function manifestOf(
  contents: ReadonlyMap<string, string>,
  keys: readonly string[],
  publication: Publication,
): Manifest {
  const file = (path: string, mediaType: string): ManifestFile => {
    const text = contents.get(path) ?? '';
    const sha256 = createHash('sha256').update(text).digest('hex');
    return { path, mediaType, bytes: Buffer.byteLength(text), sha256 };
  };
  const graph = (name: string, kind: string) => ({
    iri: `${BASE}graph/${name}`,
    kind,
    quads: 1,
    files: [
      file(`graph/${name}.ttl`, 'text/turtle'),
      file(`graph/${name}.nq`, 'application/n-quads'),
      file(`graph/${name}.jsonld`, 'application/ld+json'),
    ],
  });
  const table = {
    name: 'agreements',
    title: { ja: '協約一覧', en: 'Agreements' },
    rows: 1,
    files: [
      file('table/agreements.csv', 'text/csv;charset=utf-8'),
      file('table/agreements-excel.csv', 'text/csv;charset=utf-8'),
      file('table/agreements.jsonl', 'application/jsonl'),
    ],
  };
  const graphs = [
    graph('vocabulary', 'vocabulary'),
    graph('registry', 'registry'),
    ...keys.map((key) => graph(key, 'main')),
  ];
  const quads = graphs.flatMap(({ files }) => files.filter(({ mediaType }) => mediaType === 'application/n-quads'));
  const whole = quads.map(({ path }) => contents.get(path)).join('');
  return {
    base: BASE,
    graphs,
    whole: {
      path: 'renkei.nq',
      mediaType: 'application/n-quads',
      bytes: Buffer.byteLength(whole),
      sha256: createHash('sha256').update(whole).digest('hex'),
    },
    publication,
    release: { version: '1.0.0', modified: '2026-11-22' },
    releases: [],
    tables: [table],
    tableMetadata: file('table/csv-metadata.json', 'application/csvm+json'),
  };
}
