import { readFile } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import type { Quad } from '@rdfjs/types';
import { agreementNames } from './agreement/names.ts';
import { assertReplaceable, bytesOf, listFiles, type OutputFile, replaceFolder } from './files/write-files.ts';
import { aboutFile, datasetGraphs, LEDGER_FILE, readSources, type SourceDocument } from './press/build-dataset.ts';
import { hasErrors } from './press/extract.ts';
import { type PressFolders, readKnowledge } from './press/knowledge.ts';
import { type Ledger, readLedger } from './press/ledger.ts';
import { placeFinder } from './press/place.ts';
import { assertOnlyOurs } from './publish/assert-only-ours.ts';
import { datasetFiles, type WrittenDataset, writeDataset } from './publish/dataset-files.ts';
import { type GatheredGraph, gatherDataset } from './publish/gathered-dataset.ts';
import { UnionDataset } from './publish/union-dataset.ts';
import { compareCodePoints } from './rdf/term.ts';
import type { Report, Result } from './shacl/result.ts';
import { validate } from './shacl/validate.ts';

/** What to publish, and where to. */
export interface PublishOptions extends PressFolders {
  /** The publisher's base IRI. */
  readonly base: string;
  /** The folder that is replaced, all or nothing. */
  readonly out: string;
  /** Compare with `out` and write nothing. */
  readonly checkOnly: boolean;
  /** Called with the name of each step. */
  readonly onStep: (step: string) => void;
}

/** What came of it. Nothing was written unless `kind` is `published`. */
export type PublishOutcome =
  /** Faults in documents, slugs without an entry in the ledger, entries whose folder is gone. */
  | {
      readonly kind: 'faulty-sources';
      readonly sources: readonly SourceDocument[];
      readonly unminted: readonly SourceDocument[];
      readonly vanished: readonly string[];
    }
  /** The graph breaks its shapes; `where` leads to the lines of the sources. */
  | { readonly kind: 'violations'; readonly report: Report; readonly where: (result: Result) => readonly string[] }
  | {
      readonly kind: 'published' | 'fresh';
      readonly report: Report;
      readonly graphs: readonly GatheredGraph[];
      /** What was written, or would have been, but for what its releases say. */
      readonly dataset: WrittenDataset;
      /** Those published: the withdrawn ones are not among them. */
      readonly sources: readonly SourceDocument[];
    }
  /** `checkOnly`: files that differ, are missing or too many. */
  | { readonly kind: 'stale'; readonly report: Report; readonly paths: readonly string[] };

/**
 * The gate between press and shelf: reads `data/` and `ontology/`, builds every graph, validates their union, and replaces `out`, all or nothing. The same
 * input gives the same bytes: no clock, no chance. Throws the errors of reading (SourceError, LedgerError, CurationError, RdfSyntaxError …) and an
 * OutputFolderError for a folder that holds something else.
 */
export async function publish(options: PublishOptions): Promise<PublishOutcome> {
  if (!options.checkOnly)
    await assertReplaceable(
      resolve(options.out),
      [options.data, options.ontology].map((each) => resolve(each)),
    );
  options.onStep('Reading ontology and registry');
  const knowledge = await readKnowledge(options);
  const ledger = await readLedger(join(options.data, LEDGER_FILE));
  options.onStep('Reading agreements');
  const sources = await readSources(options.data, knowledge);
  const faults = findFaults(sources, ledger);
  if (faults) return faults;
  const gathered = await gatherDataset(datasetGraphs(options.base, sources, ledger, knowledge));
  options.onStep('Validating the graph');
  const union = new UnionDataset(gathered.store);
  const report = await validate(union, knowledge.shapes);
  if (!report.conforms) return { kind: 'violations', report, where: placesIn(union, options.base, sources, ledger) };
  const dataset = await writeDataset({ ...options, gathered, knowledge, report });
  const files = await datasetFiles(dataset);
  if (!options.checkOnly) {
    await assertOnlyOurs(resolve(options.out), files);
    await replaceFolder(options.out, files);
  }
  const paths = options.checkOnly ? await differences(options.out, files) : [];
  if (paths.length > 0) return { kind: 'stale', report, paths };
  const published = sources.filter(({ slug }) => !ledger.get(slug)?.withdrawn);
  return {
    kind: options.checkOnly ? 'fresh' : 'published',
    report,
    graphs: gathered.graphs,
    dataset,
    sources: published,
  };
}

function findFaults(sources: readonly SourceDocument[], ledger: Ledger): PublishOutcome | undefined {
  const faulty = sources.filter(({ slug, extraction }) => !ledger.get(slug)?.withdrawn && hasErrors(extraction));
  const unminted = sources.filter(({ slug }) => !ledger.has(slug));
  const slugs = new Set(sources.map(({ slug }) => slug));
  const vanished = Array.from(ledger).flatMap(([slug, { withdrawn }]) => (withdrawn || slugs.has(slug) ? [] : [slug]));
  if (faulty.length + unminted.length + vanished.length === 0) return undefined;
  return { kind: 'faulty-sources', sources: faulty, unminted, vanished };
}

function placesIn(
  quads: Iterable<Quad>,
  base: string,
  sources: readonly SourceDocument[],
  ledger: Ledger,
): (result: Result) => readonly string[] {
  const named = sources.flatMap((source) => {
    const entry = ledger.get(source.slug);
    return entry ? [{ source, names: agreementNames(base, entry.key, source.extraction.file.sha256) }] : [];
  });
  const texts = named.flatMap(({ source: { extraction }, names }) =>
    extraction.file.source ? [[names.source.value, extraction.file.source] as const] : [],
  );
  const abouts = named.map(({ source, names }) => [names.agreement.value, aboutFile(source)] as const);
  return placeFinder(quads, new Map(texts), new Map(abouts));
}

/** The paths of files that are not as they should be. Files that nobody would write now count too. */
async function differences(folder: string, files: readonly OutputFile[]): Promise<string[]> {
  const wanted = new Map(files.map(({ path, content }) => [path, content]));
  const present = await listFiles(folder);
  const stale: string[] = [];
  for (const [path, content] of wanted) {
    const now = present.has(path) ? await readFile(join(folder, path)) : undefined;
    if (!now?.equals(bytesOf(content))) stale.push(path);
  }
  return [...stale, ...[...present].filter((path) => !wanted.has(path))].sort(compareCodePoints);
}
