import { basename } from 'node:path';
import type { Quad } from '@rdfjs/types';
import type { Agreement } from '../agreement/agreement.ts';
import { type Interpretation, interpret } from '../agreement/interpretation.ts';
import { type AgreementNames, agreementKey, agreementNames, unidentifiedNames } from '../agreement/names.ts';
import { readAgreement } from '../agreement/read-agreement.ts';
import { agreementJson } from '../agreement/to-json.ts';
import { agreementQuads } from '../agreement/write-agreement.ts';
import { readTree } from '../document/tree.ts';
import { type DocumentFile, readDocument } from '../intake/read-document.ts';
import type { Diagnostic, Message, Severity } from '../text/diagnostic.ts';
import type { SourceText } from '../text/source-text.ts';
import { type Knowledge, worldOf } from './knowledge.ts';

/** A document read as far as it can be, and everything found on the way, in the order of the text. */
export interface Extraction {
  readonly file: DocumentFile;
  readonly fileName: string;
  readonly agreement: Agreement;
  readonly interpretation: Interpretation;
  readonly diagnostics: readonly Diagnostic[];
  /** `431001-432041/2025-03-27`; absent for a document that cannot be identified. */
  readonly key?: string;
}

const NOTHING: Agreement = {
  parties: [],
  initiatives: [],
  execution: { holders: [] },
  changeAndEnd: [],
  references: [],
  blocks: [],
};

/** Reads a document: bytes → text → tree → record → what the registry makes of it. Never throws for what is in the document. */
export async function extractDocument(bytes: Uint8Array, path: string, knowledge: Knowledge): Promise<Extraction> {
  const file = await readDocument(bytes, path);
  const fileName = basename(path);
  if (!file.source) {
    return {
      file,
      fileName,
      agreement: NOTHING,
      interpretation: { governments: new Map(), positions: new Map() },
      diagnostics: file.diagnostics,
    };
  }
  const { agreement, diagnostics: found } = readAgreement(readTree(file.source), worldOf(knowledge));
  const diagnostics = [...file.diagnostics, ...found];
  const interpretation = interpret(agreement, knowledge.registry, file.source.text, diagnostics);
  const codes = agreement.parties.map(({ ordinal }) => interpretation.governments.get(ordinal)?.code6);
  const key = agreementKey(codes, agreement.concludedOn?.value);
  diagnostics.sort((a, b) => a.span.start - b.span.start);
  return { file, fileName, agreement, interpretation, diagnostics, ...(key !== undefined && { key }) };
}

/** Whether the document has a fault that stops publishing. */
export function hasErrors({ diagnostics }: Extraction): boolean {
  return diagnostics.some(({ severity }) => severity === 'error');
}

/** The names of an extraction under a base; a URN of its hash if it cannot be identified. */
export function namesOf({ key, file }: Extraction, base: string): AgreementNames {
  return key === undefined ? unidentifiedNames(file.sha256) : agreementNames(base, key, file.sha256);
}

/** The graph of an extraction: main, evidence and derived; empty for a file that is no text. */
export function extractionQuads(
  extraction: Extraction,
  names: AgreementNames,
  knowledge: Knowledge,
  about: readonly Quad[] = [],
): readonly Quad[] {
  const { file, fileName, agreement, interpretation } = extraction;
  if (!file.source) return [];
  const { mediaType, encoding, sha256, byteSize, source } = file;
  return agreementQuads({
    agreement,
    interpretation,
    names,
    source,
    file: { fileName, mediaType, encoding, sha256, byteSize, characterCount: source.codePointLength },
    rules: knowledge.rules,
    knownNames: knowledge.registry.names,
    about,
  });
}

/** The record of an extraction as JSON (see the JSON Schema of `renkei extract`). */
export function extractionJson(
  { agreement, interpretation, diagnostics, file }: Extraction,
  knowledge: Knowledge,
  language: keyof Message,
): object {
  const { registry, rules } = knowledge;
  return agreementJson({ agreement, interpretation, diagnostics, source: file.source, registry, rules, language });
}

/** What is found of a file, as a record has it. */
export interface FindingJson {
  readonly code: string;
  readonly severity: Severity;
  /** In the language of the record. */
  readonly message: string;
  readonly line: number | null;
  readonly column: number | null;
}

/** The record of a file that could not be read at all: nothing but why. */
export function unreadJson(findings: readonly FindingJson[], { registry, rules }: Knowledge): object {
  const interpretation: Interpretation = { governments: new Map(), positions: new Map() };
  const nothing = { agreement: NOTHING, interpretation, diagnostics: [], source: undefined, registry, rules };
  const diagnostics = findings.map(({ code, severity, message, line, column }) => ({
    code,
    severity,
    message,
    line,
    column,
  }));
  return { ...agreementJson({ ...nothing, language: 'ja' }), diagnostics };
}

/** What to call a document in messages about it, with its text if it has one. */
export function messageSource({ file }: Extraction, path: string): SourceText | { readonly name: string } {
  return file.source ?? { name: path };
}
