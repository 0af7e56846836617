import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Quad } from '@rdfjs/types';
import { Ajv2020, type ValidateFunction } from 'ajv/dist/2020.js';
import { agreementText } from '../../src/agreement/to-text.ts';
import {
  type Extraction,
  extractDocument,
  extractionJson,
  extractionQuads,
  hasErrors,
  messageSource,
  namesOf,
} from '../../src/press/extract.ts';
import { type Knowledge, readKnowledge } from '../../src/press/knowledge.ts';
import { areIsomorphic } from '../../src/rdf/canonical.ts';
import { sharedBase } from '../../src/rdf/iri.ts';
import { oa, rdf } from '../../src/rdf/namespace.ts';
import { parseSync } from '../../src/rdf/parse.ts';
import { toTrig } from '../../src/rdf/trig.ts';
import { assertWellFormed } from '../../src/rdf/well-formed.ts';
import { validate } from '../../src/shacl/validate.ts';
import { printDiagnostic } from '../../src/text/print-diagnostic.ts';
import { everyValueStandsInSource } from '../support/stands-in-source.ts';

/** How much is checked: `again`: read twice and compared; `graph`: written as TriG, parsed again, and validated by the shapes. Both cost. */
export interface Depth {
  readonly again?: boolean;
  readonly graph?: boolean;
}

/** What must hold of a document however it is damaged. */
export class DocumentCheck {
  readonly #knowledge: Knowledge;
  readonly #isRecord: ValidateFunction;

  private constructor(knowledge: Knowledge, schema: object) {
    this.#knowledge = knowledge;
    const ajv = new Ajv2020({ strict: true, strictTypes: false, allErrors: true, formats: { date: true } });
    this.#isRecord = ajv.compile(schema);
  }

  /** Reads `ontology/`, `data/registry/` and the JSON Schema below the project's folder. */
  static async for(root: string): Promise<DocumentCheck> {
    const knowledge = await readKnowledge({ ontology: join(root, 'ontology'), data: join(root, 'data') });
    return new DocumentCheck(knowledge, JSON.parse(readFileSync(join(root, 'schema/extract.schema.json'), 'utf8')));
  }

  /** Everything that does not hold, as `kind: what`; an exception is `thrown: …`. */
  async faults(bytes: Uint8Array, name: string, { again = false, graph = false }: Depth = {}): Promise<string[]> {
    try {
      const extraction = await extractDocument(bytes, name, this.#knowledge);
      const quads = this.#quads(extraction);
      const faults = [
        ...everyValueStandsInSource(extraction).map((fault) => `invented: ${fault}`),
        ...findingFaults(extraction),
        ...keyFaults(extraction),
        ...textFaults(extraction, quads),
        ...quoteFaults(extraction, quads),
        ...this.#recordFaults(extraction),
      ];
      if (again) faults.push(...(await this.#changeFaults(bytes, name, extraction, quads)));
      if (graph && quads.length > 0) faults.push(...(await this.#graphFaults(extraction, quads)));
      return faults;
    } catch (error) {
      return [`thrown: ${error instanceof Error ? error.stack : error}`];
    }
  }

  #quads(extraction: Extraction): readonly Quad[] {
    const quads = extractionQuads(extraction, namesOf(extraction, sharedBase), this.#knowledge);
    assertWellFormed(quads);
    return quads;
  }

  /** The JSON record fits its schema. */
  #recordFaults(extraction: Extraction): string[] {
    const record = JSON.parse(JSON.stringify(extractionJson(extraction, this.#knowledge, 'ja')));
    this.#isRecord(record);
    return (this.#isRecord.errors ?? []).map(({ instancePath, message }) => `schema: ${instancePath} ${message}`);
  }

  /** Read again, it is the same. */
  async #changeFaults(
    bytes: Uint8Array,
    name: string,
    first: Extraction,
    quads: readonly Quad[],
  ): Promise<readonly string[]> {
    const second = await extractDocument(bytes, name, this.#knowledge);
    const json = (each: Extraction) => JSON.stringify(extractionJson(each, this.#knowledge, 'en'));
    const secondQuads = this.#quads(second);
    const isSame =
      json(first) === json(second) &&
      quads.length === secondQuads.length &&
      quads.every((quad, at) => secondQuads[at]?.equals(quad));
    return isSame ? [] : ['changing: read twice, it is not the same'];
  }

  /** The graph survives being written, and a document without errors breaks no shape. */
  async #graphFaults(extraction: Extraction, quads: readonly Quad[]): Promise<string[]> {
    const written = parseSync(await toTrig(quads), { format: 'trig', file: 'document.trig' });
    const faults = (await areIsomorphic(written, quads)) ? [] : ['written: the TriG is another graph'];
    if (hasErrors(extraction) || extraction.key === undefined) return faults;
    const { vocabulary, registryQuads, shapes } = this.#knowledge;
    // Of the registry no more than the classes of those it names: to validate all of it takes seconds.
    const named = new Set(quads.map(({ object }) => object.value));
    const classes = registryQuads.filter((each) => each.predicate.equals(rdf.type) && named.has(each.subject.value));
    const { results } = await validate([...quads, ...vocabulary, ...classes], shapes);
    const known = new Set(registryQuads.map(({ subject }) => subject.value));
    const broken = results.filter(({ severity, focusNode }) => severity === 'violation' && !known.has(focusNode.value));
    return [
      ...faults,
      ...broken.map(({ shape, focusNode, messages }) => `shape: ${shape.value} ${focusNode.value} ${messages.en}`),
    ];
  }
}

/** Findings stand in the text, can be printed, and lead back to the original. */
function findingFaults(extraction: Extraction): string[] {
  const { file, diagnostics } = extraction;
  const length = file.source?.text.length ?? 0;
  const source = messageSource(extraction, 'document');
  return diagnostics.flatMap((diagnostic) => {
    const { code, span } = diagnostic;
    const isInside = 0 <= span.start && span.start <= span.end && span.end <= length;
    file.originOf?.(span);
    const printed = printDiagnostic(diagnostic, source, 'ja') + printDiagnostic(diagnostic, source, 'en');
    return [
      ...(isInside ? [] : [`position: ${code} at ${span.start}–${span.end} of ${length}`]),
      ...(/undefined|NaN|\[object/.test(printed) ? [`message: ${printed}`] : []),
      ...(/(?!\n)[\p{Cc}\p{Bidi_Control}]/u.test(printed) ? [`control: ${printed}`] : []),
    ];
  });
}

function keyFaults({ agreement }: Extraction): string[] {
  const keys = agreement.initiatives.map(({ key }) => key);
  return new Set(keys).size === keys.length ? [] : ['keys: two initiatives have one key'];
}

/** The text comes back from the graph alone, character by character. */
function textFaults(extraction: Extraction, quads: readonly Quad[]): string[] {
  const { source } = extraction.file;
  if (!source) return [];
  const text = agreementText(quads, namesOf(extraction, sharedBase).agreement.value);
  return text === source.text ? [] : ['text: it does not come back'];
}

/** Every selector's quote is what stands at its code points. */
function quoteFaults({ file }: Extraction, quads: readonly Quad[]): string[] {
  const points = Array.from(file.source?.text ?? '');
  const selectors = new Map<string, Record<string, string>>();
  for (const { subject, predicate, object } of quads) {
    const name = [oa.exact, oa.start, oa.end].findIndex((term) => term.equals(predicate));
    if (name >= 0) selectors.set(subject.value, { ...selectors.get(subject.value), [name]: object.value });
  }
  return Array.from(selectors).flatMap(([iri, { 0: quote, 1: start, 2: end }]) =>
    points.slice(Number(start), Number(end)).join('') === quote ? [] : [`quote: ${iri} ${quote}`],
  );
}
