import { distributionForm } from '../catalog/distribution-form.ts';
import { CSVW_WORDS, type DistributionWords, inForm, tableWords } from '../catalog/distribution-words.ts';
import type { Distribution } from '../catalog/distributions.ts';
import { listed } from '../publish/published-file.ts';
import type { BothLanguages } from '../store/publication.ts';
import type { ManifestFile } from '../store/release.ts';
import { type BundleFile, DATA_FOLDERS } from './bundle-file.ts';
import type { BundleTables } from './table-files.ts';

/** The forms of the agreement that catalogs are told of, by the end of the file's name; TriG says what N-Quads does. */
const AGREEMENT_FORMS: Readonly<Record<string, BothLanguages>> = {
  ttl: {
    ja: '協約の当事者、条文、取組、役割分担。',
    en: 'Parties, articles, initiatives and roles of the agreement.',
  },
  jsonld: {
    ja: '協約の当事者、条文、取組、役割分担。',
    en: 'Parties, articles, initiatives and roles of the agreement.',
  },
  nq: {
    ja: '協約の当事者、条文、取組、役割分担と、それぞれの根拠になる原文の位置。',
    en: 'Parties, articles, initiatives and roles of the agreement, and where in the document each value stands.',
  },
};

/** The files of a bundle that catalogs list: tables first, then the agreement as RDF. `dataset` is the IRI of the dataset. */
export function bundleDistributions(
  dataset: string,
  { tables, metadata }: BundleTables,
  data: readonly BundleFile[],
): Distribution[] {
  const make = (file: BundleFile, slug: string, words: DistributionWords): Distribution[] => {
    const form = distributionForm(file.mediaType);
    const part = belowData(file);
    return form ? [{ ...form, ...words, ...part, slug, iri: `${dataset}/distribution/${slug}`, parts: [part] }] : [];
  };
  return [
    ...tables.flatMap(({ table: { name, title }, files }) =>
      files.flatMap((file) => {
        const forExcel = file.path.endsWith('-excel.csv');
        return make(file, `${name}-${forExcel ? 'excel' : 'csv'}`, tableWords(title, 'CSV', forExcel));
      }),
    ),
    ...make(metadata, 'tables-csvw', CSVW_WORDS),
    ...data.flatMap((file) => {
      const extension = file.path.slice(file.path.lastIndexOf('.') + 1);
      const description = AGREEMENT_FORMS[extension];
      const name = distributionForm(file.mediaType)?.name ?? '';
      const title = { ja: '協約のデータ', en: 'The agreement as data' };
      return description ? make(file, `agreement-${extension}`, inForm({ title, description }, name)) : [];
    }),
  ];
}

/** A file as catalogs have it: their paths are below `data/`. */
export function belowData(file: BundleFile): ManifestFile {
  return listed({ ...file, path: file.path.slice(`${DATA_FOLDERS.complete}/`.length) });
}
