import type { Knowledge } from '../press/knowledge.ts';
import type { DocumentFacts } from '../press/report/document-facts.ts';
import { missingBesideSiblings } from '../press/report/missing-beside-siblings.ts';
import { RdfSyntaxError } from '../rdf/rdf-syntax-error.ts';
import { DatasetError } from '../store/dataset-error.ts';
import { isFileError } from './file-fault.ts';
import type { Io } from './io.ts';
import { commandMessage } from './message.ts';
import type { Language } from './options.ts';
import { publishedFacts } from './published-facts.ts';
import type { Reading } from './read-request.ts';

/**
 * Adds to the reports what most siblings of a document have and it lacks: those of the same run, and the published agreements of its region. A published dataset
 * that cannot be read is told of and left out.
 */
export async function compareWithSiblings(
  readings: readonly Reading[],
  published: string,
  knowledge: Knowledge,
  language: Language,
  io: Io,
): Promise<Reading[]> {
  const own = readings.flatMap(({ facts }) => facts ?? []);
  const others = await publishedOrNone(published, own, knowledge, language, io);
  return readings.map((reading) => {
    const { facts, report } = reading;
    if (!facts || report.read === null) return reading;
    const more = missingBesideSiblings(facts, [...own, ...others], report.missing, language);
    return { ...reading, report: { ...report, missing: [...report.missing, ...more] } };
  });
}

async function publishedOrNone(
  folder: string,
  own: readonly DocumentFacts[],
  knowledge: Knowledge,
  language: Language,
  io: Io,
): Promise<DocumentFacts[]> {
  try {
    return await publishedFacts(folder, own, knowledge);
  } catch (error) {
    if (!(error instanceof DatasetError || error instanceof RdfSyntaxError || isFileError(error))) throw error;
    io.progress.stop();
    io.stderr.write(`${commandMessage('COMPARISON_LEFT_OUT', language, { reason: error.message })}\n`);
    return [];
  }
}
