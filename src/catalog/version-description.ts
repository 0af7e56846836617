import type { Quad } from '@rdfjs/types';
import { dcat, dcterms, foaf, owl, rdf, spdx, xsd } from '../rdf/namespace.ts';
import { sortedSet } from '../rdf/quad-set.ts';
import { literal, namedNode } from '../rdf/term.ts';
import type { Bilingual } from '../store/publication.ts';
import type { ChangeFile, Release } from '../store/release.ts';
import { versionIri } from './citation.ts';
import { mediaTypeIri, SHA_256 } from './controlled-concepts.ts';
import { hexBinary } from './dcat-terms.ts';
import { ofVersion } from './dcat-version.ts';
import { about, linksTo, plainText, textIn } from './statement.ts';

/** What the versions of a dataset have in common. */
export interface Versioned {
  /** The base of the publisher's IRIs; ends in `/`. */
  readonly base: string;
  readonly dataset: string;
  /** The licence of the data, an IRI. */
  readonly licence: string;
  /** Of the dataset. */
  readonly title: Bilingual;
  /** An IRI. */
  readonly publisher?: string | undefined;
  /** The newest first. */
  readonly releases: readonly Release[];
}

/** A version of a dataset: what the catalog says of it, under which licence, by whom, and the files with the statements that came and went. */
export function versionDescription(versioned: Versioned, release: Release): Quad[] {
  const { base, dataset, licence, publisher, releases } = versioned;
  const { version, added, removed } = release;
  const files = [added, removed].map(({ path }) => `${base}data/${path}`);
  return sortedSet([
    ...ofVersion(versioned, release, releases[releases.indexOf(release) + 1]),
    ...about(namedNode(versionIri(dataset, version)), [
      ...plainText(owl.versionInfo, version),
      ...linksTo(dcterms.isVersionOf, dataset),
      ...linksTo(dcterms.license, licence),
      ...linksTo(dcterms.publisher, ...(publisher === undefined ? [] : [publisher])),
      ...linksTo(dcterms.hasPart, ...files),
    ]),
    ...changeFile(base, added, { ja: '追加された記述', en: 'Statements added' }),
    ...changeFile(base, removed, { ja: '削除された記述', en: 'Statements removed' }),
  ]);
}

function changeFile(base: string, { path, mediaType, bytes, sha256, quads }: ChangeFile, title: Bilingual): Quad[] {
  const file = `${base}data/${path}`;
  // A name, as in the catalog: the label of a blank node would change from one start of the server to the next, and the entity tags of pages with it.
  const checksum = namedNode(`${file}#checksum`);
  return [
    ...about(namedNode(file), [
      [rdf.type, foaf.Document],
      ...textIn(dcterms.title, title),
      ...linksTo(dcat.mediaType, mediaTypeIri(mediaType)),
      [dcat.byteSize, literal(String(bytes), xsd.nonNegativeInteger)],
      // Not void:triples: a triple that came in two graphs counts twice here.
      ...textIn(dcterms.description, {
        ja: `${quads}文（N-Quads、gzip圧縮）`,
        en: `${quads} quads (N-Quads, compressed by gzip)`,
      }),
      [spdx.checksum, checksum],
    ]),
    ...about(checksum, [
      [rdf.type, spdx.Checksum],
      ...linksTo(spdx.algorithm, SHA_256),
      [spdx.checksumValue, literal(sha256, hexBinary)],
    ]),
  ];
}
