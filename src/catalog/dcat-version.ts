import type { Quad } from '@rdfjs/types';
import { adms, dcat, dcterms, prov, rdf } from '../rdf/namespace.ts';
import { namedNode } from '../rdf/term.ts';
import type { Bilingual } from '../store/publication.ts';
import type { Release } from '../store/release.ts';
import { versionIri } from './citation.ts';
import type { DatasetFacts } from './dataset-facts.ts';
import { about, dayOf, linksTo, plainText, textIn } from './statement.ts';

/**
 * The chain of versions (DCAT 3, section 11). A version is not typed as a dataset: harvesters would make a package of each. For the same reason they are told from
 * their own side (`dcat:isVersionOf`): DCAT-AP wants the object of `dcat:hasVersion` to be a dataset.
 */
export function versionStatements({ dataset, title, release, releases }: DatasetFacts): Quad[] {
  const [current, before] = releases;
  if (current === undefined) return [];
  const previous = release === current.version ? before : current;
  return [
    ...about(namedNode(dataset), [
      ...linksTo(dcat.hasCurrentVersion, versionIri(dataset, current.version)),
      ...(previous === undefined ? [] : linksTo(dcat.previousVersion, versionIri(dataset, previous.version))),
    ]),
    ...releases.flatMap((each, index) => ofVersion({ dataset, title }, each, releases[index + 1])),
  ];
}

/** What is said of a version wherever it is told of; `before` is the one before it. */
export function ofVersion(
  { dataset, title }: { readonly dataset: string; readonly title: Bilingual },
  release: Release,
  before: Release | undefined,
): Quad[] {
  const { version, issued, notes } = release;
  const { ja, en } = title;
  return about(namedNode(versionIri(dataset, version)), [
    [rdf.type, prov.Entity],
    ...textIn(dcterms.title, { ja: `${ja} 版 ${version}`, ...(en && { en: `${en}, version ${version}` }) }),
    ...plainText(dcat.version, version),
    ...dayOf(dcterms.issued, issued),
    ...textIn(adms.versionNotes, notes),
    ...linksTo(dcat.isVersionOf, dataset),
    ...(before === undefined ? [] : linksTo(dcat.previousVersion, versionIri(dataset, before.version))),
  ]);
}
