import type { Quad } from '@rdfjs/types';
import type { AgreementNames } from '../agreement/names.ts';
import { agreementGraphs, sharedGraphs } from '../press/build-dataset.ts';
import type { PublishedGraph } from '../press/dataset-files.ts';
import { type Extraction, extractDocument, extractionQuads, hasErrors, namesOf } from '../press/extract.ts';
import type { Knowledge } from '../press/knowledge.ts';
import { placeFinder } from '../press/place.ts';
import { withSearchKeys } from '../publish/with-search-keys.ts';
import type { Report, Result } from '../shacl/result.ts';
import { validate } from '../shacl/validate.ts';
import { GraphBuilder } from '../store/graph-builder.ts';
import type { MemoryGraph } from '../store/memory-graph.ts';
import type { BundleState } from './bundle-file.ts';
import { originQuads, type SourceOrigin } from './source-origin.ts';

/** What is read, and by what. */
export interface ReadInput {
  readonly bytes: Uint8Array;
  /** Without folders. */
  readonly fileName: string;
  /** The publisher's base IRI. */
  readonly base: string;
  /** Where the document is from, where that is known. */
  readonly origin?: SourceOrigin | undefined;
  readonly knowledge: Knowledge;
  /** Called with the name of each step. */
  readonly onStep: (step: string) => void;
}

/** A document read, its graphs as `renkei build` would publish them, and what the shapes say of them. */
export interface DocumentRead {
  readonly state: BundleState;
  readonly extraction: Extraction;
  readonly names: AgreementNames;
  /** Main, evidence, derived; empty for a file that is no text. */
  readonly graphs: readonly PublishedGraph[];
  /** The agreement alone. */
  readonly own: MemoryGraph;
  /** With registry and vocabulary, whose names its tables need. */
  readonly whole: MemoryGraph;
  /** What concerns the agreement, not the registry. */
  readonly shapes: Report;
  /** The lines of the document behind a result. */
  readonly where: (result: Result) => readonly string[];
}

/** Reads a document and holds it to the shapes, together with registry and vocabulary. Nothing in the document throws. */
export async function readDocument({
  bytes,
  fileName,
  base,
  origin,
  knowledge,
  onStep,
}: ReadInput): Promise<DocumentRead> {
  onStep(fileName);
  const extraction = await extractDocument(bytes, fileName, knowledge);
  const names = namesOf(extraction, base);
  const about = origin && extraction.file.source ? originQuads(names, origin) : [];
  const graphs = withSearchKeys(agreementGraphs(names, extractionQuads(extraction, names, knowledge, about)));
  const shared = sharedGraphs(base, new Map(), knowledge);
  const quads = graphs.flatMap((graph) => graph.quads);
  const all = [...quads, ...shared.flatMap((graph) => graph.quads)];
  onStep('SHACL');
  const shapes = extraction.file.source ? ofOwn(await validate(all, knowledge.shapes), quads) : NO_RESULTS;
  const { source } = extraction.file;
  return {
    state: stateOf(extraction, shapes),
    extraction,
    names,
    graphs,
    own: graphOf(quads),
    whole: graphOf(all),
    shapes,
    where: placeFinder(quads, new Map(source ? [[names.source.value, source]] : [])),
  };
}

const NO_RESULTS: Report = { conforms: true, results: [] };

function stateOf(extraction: Extraction, shapes: Report): BundleState {
  if (!extraction.file.source) return 'unread';
  return extraction.key === undefined || hasErrors(extraction) || !shapes.conforms ? 'draft' : 'complete';
}

/** The results about nodes that these quads describe. */
function ofOwn({ results }: Report, quads: readonly Quad[]): Report {
  const subjects = new Set(quads.map(({ subject }) => subject.value));
  const own = results.filter(({ focusNode }) => subjects.has(focusNode.value));
  return { results: own, conforms: !own.some(({ severity }) => severity === 'violation') };
}

function graphOf(quads: readonly Quad[]): MemoryGraph {
  const builder = new GraphBuilder();
  for (const quad of quads) builder.add(quad);
  return builder.build();
}
