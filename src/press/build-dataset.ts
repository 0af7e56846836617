import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { NamedNode, Quad } from '@rdfjs/types';
import { agreementNames } from '../agreement/names.ts';
import { iriBelow } from '../rdf/iri.ts';
import { xsd } from '../rdf/namespace.ts';
import { parse } from '../rdf/parse.ts';
import { sortedSet } from '../rdf/quad-set.ts';
import { literal, namedNode, quad } from '../rdf/term.ts';
import { rk } from '../rdf/vocabulary.generated.ts';
import { deriveRegistry } from '../registry/derive-registry.ts';
import type { GraphKind, PublishedGraph } from './dataset-files.ts';
import { type Extraction, extractDocument, extractionQuads } from './extract.ts';
import type { Knowledge } from './knowledge.ts';
import type { Ledger, LedgerEntry } from './ledger.ts';

/** A source folder read: `data/source/{slug}` with its document and what people state about it. */
export interface SourceDocument {
  readonly slug: string;
  readonly path: string;
  readonly extraction: Extraction;
  /** Text of `about.ttl`, if there is one. */
  readonly about?: string;
}

/** Reads every folder of `data/source`, in the order of the slugs. Throws if a folder holds no `document.*`, or more than one. */
export async function readSources(dataFolder: string, knowledge: Knowledge): Promise<SourceDocument[]> {
  const folder = join(dataFolder, 'source');
  const entries = await readdir(folder, { withFileTypes: true });
  const slugs = entries.filter((entry) => entry.isDirectory()).map(({ name }) => name);
  return Promise.all(slugs.sort().map((slug) => readSource(folder, slug, knowledge)));
}

/** Reads one source folder; see {@link readSources}. */
export async function readSource(folder: string, slug: string, knowledge: Knowledge): Promise<SourceDocument> {
  const names = await readdir(join(folder, slug));
  const [document, another] = names.filter((name) => name.startsWith('document.'));
  if (document === undefined || another !== undefined)
    throw new Error(`${join(folder, slug)}: exactly one file document.* is needed.`);
  const path = join(folder, slug, document);
  const extraction = extractDocument(await readFile(path), path, knowledge);
  const about = names.includes('about.ttl') ? { about: await readFile(join(folder, slug, 'about.ttl'), 'utf8') } : {};
  return { slug, path, extraction, ...about };
}

/** The graphs of the whole dataset, in the order of the manifest: vocabulary, registry, then each agreement's. */
export async function datasetGraphs(
  base: string,
  sources: readonly SourceDocument[],
  ledger: Ledger,
  knowledge: Knowledge,
): Promise<PublishedGraph[]> {
  const registry = [...knowledge.registryQuads, ...withdrawals(base, ledger)];
  const shared: PublishedGraph[] = [
    graphOf(iriBelow(base, 'graph/vocabulary'), 'vocabulary', [...knowledge.vocabulary, ...knowledge.shapes]),
    graphOf(iriBelow(base, 'graph/registry'), 'registry', registry),
    graphOf(iriBelow(base, 'graph/registry/derived'), 'registry-derived', deriveRegistry(knowledge.registryQuads)),
  ];
  const own: PublishedGraph[] = [];
  for (const source of sources) {
    const entry = ledger.get(source.slug);
    if (entry && !entry.withdrawn) own.push(...(await agreementGraphs(base, source, entry, knowledge)));
  }
  return [...shared, ...own];
}

async function agreementGraphs(
  base: string,
  source: SourceDocument,
  entry: LedgerEntry,
  knowledge: Knowledge,
): Promise<PublishedGraph[]> {
  const names = agreementNames(base, entry.key, source.extraction.file.sha256);
  const baseIri = names.agreement.value;
  const about =
    source.about === undefined
      ? []
      : await parse(source.about, { format: 'turtle', file: `${source.slug}/about.ttl`, baseIri });
  const quads = extractionQuads(source.extraction, names, knowledge, about);
  const within = (graph: NamedNode) => quads.filter((statement) => statement.graph.equals(graph));
  return [
    graphOf(names.mainGraph.value, 'main', within(names.mainGraph)),
    graphOf(names.evidenceGraph.value, 'evidence', within(names.evidenceGraph)),
    graphOf(names.derivedGraph.value, 'derived', within(names.derivedGraph)),
  ];
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
