import type { DatasetFacts } from '../catalog/dataset-facts.ts';
import { distributionForm } from '../catalog/distribution-form.ts';
import { inForm } from '../catalog/distribution-words.ts';
import { type Distribution, fileDistribution, tableDistributions } from '../catalog/distributions.ts';
import { listed } from '../publish/published-file.ts';
import type { BothLanguages } from '../store/publication.ts';
import type { ManifestFile } from '../store/release.ts';
import { type BundleFile, DATA_FOLDERS } from './bundle-file.ts';

const AGREEMENT_TITLE: BothLanguages = { ja: '協約のデータ', en: 'The agreement as data' };

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

/** The files of a bundle that catalogs list: tables first, as of any dataset, then the agreement as RDF. */
export function bundleDistributions(facts: DatasetFacts, data: readonly BundleFile[]): Distribution[] {
  return [
    ...tableDistributions(facts),
    ...data.flatMap((file) => {
      const extension = file.path.slice(file.path.lastIndexOf('.') + 1);
      const description = AGREEMENT_FORMS[extension];
      if (description === undefined) return [];
      const words = inForm({ title: AGREEMENT_TITLE, description }, distributionForm(file.mediaType)?.name ?? '');
      return fileDistribution(facts, belowData(file), `agreement-${extension}`, words);
    }),
  ];
}

/** A file as catalogs have it: their paths are below `data/`. */
export function belowData(file: BundleFile): ManifestFile {
  return listed({ ...file, path: file.path.slice(`${DATA_FOLDERS.complete}/`.length) });
}
