import { readdir, readFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import type { NamedNode, Quad } from '@rdfjs/types';
import { CurationError } from '../agreement/curated.ts';
import { type AgreementNames, agreementNames } from '../agreement/names.ts';
import { iriBelow } from '../rdf/iri.ts';
import { xsd } from '../rdf/namespace.ts';
import { parse } from '../rdf/parse.ts';
import { sortedSet } from '../rdf/quad-set.ts';
import { compareCodePoints, literal, namedNode, quad } from '../rdf/term.ts';
import { rk } from '../rdf/vocabulary.generated.ts';
import { deriveMemberships } from '../registry/derive-memberships.ts';
import { deriveRegistry } from '../registry/derive-registry.ts';
import type { GraphKind, PublishedGraph } from './dataset-files.ts';
import { type Extraction, extractDocument, extractionQuads } from './extract.ts';
import type { Knowledge } from './knowledge.ts';
import type { Ledger } from './ledger.ts';
import { SourceError } from './source-error.ts';

/** A source folder read: `data/source/{slug}` with its document and what people state about it. */
export interface SourceDocument {
  readonly slug: string;
  readonly path: string;
  readonly extraction: Extraction;
  /** Text of `about.ttl`, if there is one. */
  readonly about?: string;
}

/** Reads every folder of `data/source`, in the order of the slugs; hidden folders are no sources. Throws a {@link SourceError}. */
export async function readSources(dataFolder: string, knowledge: Knowledge): Promise<SourceDocument[]> {
  const folder = join(dataFolder, 'source');
  const entries = await readdir(folder, { withFileTypes: true });
  const isSource = (name: string) => !name.startsWith('.');
  const slugs = entries.filter((entry) => entry.isDirectory() && isSource(entry.name)).map(({ name }) => name);
  return Promise.all(slugs.sort(compareCodePoints).map((slug) => readSource(folder, slug, knowledge)));
}

/** Reads one source folder. Throws a {@link SourceError} if it is not there, or does not hold exactly one `document.*`. */
export async function readSource(folder: string, slug: string, knowledge: Knowledge): Promise<SourceDocument> {
  const names = await readdir(join(folder, slug)).catch((error: NodeJS.ErrnoException) => {
    if (error.code !== 'ENOENT' && error.code !== 'ENOTDIR') throw error;
    throw new SourceError(`${join(folder, slug)}: there is no such folder.`, { cause: error });
  });
  const [document, another] = names.filter((name) => name.startsWith('document.'));
  if (document === undefined || another !== undefined)
    throw new SourceError(`${join(folder, slug)}: exactly one file document.* is needed.`);
  const path = join(folder, slug, document);
  const extraction = await extractDocument(await readFile(path), path, knowledge);
  const about = names.includes('about.ttl') ? { about: await readFile(join(folder, slug, 'about.ttl'), 'utf8') } : {};
  return { slug, path, extraction, ...about };
}

/** The graphs of the whole dataset, in the order of the manifest: vocabulary and registry together, then those of each agreement. */
export async function* datasetGraphs(
  base: string,
  sources: readonly SourceDocument[],
  ledger: Ledger,
  knowledge: Knowledge,
): AsyncGenerator<readonly PublishedGraph[]> {
  yield sharedGraphs(base, ledger, knowledge);
  for (const source of sources) {
    const entry = ledger.get(source.slug);
    if (!entry || entry.withdrawn) continue;
    const names = agreementNames(base, entry.key, source.extraction.file.sha256);
    yield agreementGraphs(names, await sourceQuads(source, names, knowledge));
  }
}

/** The graphs that all agreements share: vocabulary, registry, and what is derived of the registry. */
export function sharedGraphs(base: string, ledger: Ledger, knowledge: Knowledge): PublishedGraph[] {
  const registry = [...knowledge.registryQuads, ...withdrawals(base, ledger)];
  return [
    graphOf(iriBelow(base, 'graph/vocabulary'), 'vocabulary', [...knowledge.vocabulary, ...knowledge.shapes]),
    graphOf(iriBelow(base, 'graph/registry'), 'registry', registry),
    graphOf(iriBelow(base, 'graph/registry/derived'), 'registry-derived', [
      ...deriveRegistry(knowledge.registryQuads),
      ...deriveMemberships(knowledge.registryQuads),
    ]),
  ];
}

/** The three graphs of an agreement from its quads: main, evidence, derived. */
export function agreementGraphs(names: AgreementNames, quads: readonly Quad[]): PublishedGraph[] {
  const within = (graph: NamedNode) => quads.filter((statement) => statement.graph.equals(graph));
  const own = [
    graphOf(names.mainGraph.value, 'main', within(names.mainGraph)),
    graphOf(names.evidenceGraph.value, 'evidence', within(names.evidenceGraph)),
    graphOf(names.derivedGraph.value, 'derived', within(names.derivedGraph)),
  ];
  return own.map((graph) => ({ ...graph, turtleBase: `${names.agreement.value}/` }));
}

/** What document and `about.ttl` say together. Faults of `about.ttl` name its file. */
async function sourceQuads(
  source: SourceDocument,
  names: AgreementNames,
  knowledge: Knowledge,
): Promise<readonly Quad[]> {
  const file = aboutFile(source);
  const baseIri = names.agreement.value;
  const about = source.about === undefined ? [] : await parse(source.about, { format: 'turtle', file, baseIri });
  try {
    return extractionQuads(source.extraction, names, knowledge, about);
  } catch (error) {
    throw error instanceof CurationError ? new CurationError(`${file}: ${error.message}`, { cause: error }) : error;
  }
}

/** The path of the `about.ttl` beside a document, whether it is there or not. */
export function aboutFile({ path }: SourceDocument): string {
  return join(dirname(path), 'about.ttl');
}

function graphOf(iri: string, kind: GraphKind, quads: readonly Quad[]): PublishedGraph {
  const graph = namedNode(iri);
  return {
    iri,
    kind,
    quads: sortedSet(quads.map(({ subject, predicate, object }) => quad(subject, predicate, object, graph))),
  };
}

/** What is no longer published, so that its IRI can answer 410 with the reason. */
function withdrawals(base: string, ledger: Ledger): Quad[] {
  return Array.from(ledger.values()).flatMap(({ key, withdrawn }) => {
    if (!withdrawn) return [];
    const agreement = namedNode(iriBelow(base, `id/agreement/${key}`));
    const reasons = Object.entries(withdrawn.reason).map(([language, text]) =>
      quad(agreement, rk.withdrawalReason, literal(text, language)),
    );
    return [quad(agreement, rk.withdrawnOn, literal(withdrawn.on, xsd.date)), ...reasons];
  });
}

/** The file of the ledger below the data folder. */
export const LEDGER_FILE = join('registry', 'ledger.json');
