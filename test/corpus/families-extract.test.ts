/**
 * What is read of every synthetic document, against its `expected.json`, field by field. `score.json` of each corpus folder holds the fields that each document
 * attains: one that is lost fails the test; one that is won is to be added to it (`RENKEI_SCORE=1` prints the new lists). `RENKEI_CORPUS` names other folders.
 */
import { existsSync, readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { beforeAll, describe, expect, test } from 'vitest';
import { agreementText } from '../../src/agreement/to-text.ts';
import { extractionQuads, namesOf } from '../../src/press/extract.ts';
import { sharedBase } from '../../src/rdf/iri.ts';
import { assertWellFormed } from '../../src/rdf/well-formed.ts';
import { deriveMemberships } from '../../src/registry/derive-memberships.ts';
import { deriveRegistry } from '../../src/registry/derive-registry.ts';
import { reportText } from '../../src/shacl/report.ts';
import { validate } from '../../src/shacl/validate.ts';
import { pressKnowledge } from '../support/press.ts';
import { everyValueStandsInSource } from '../support/stands-in-source.ts';
import { attained, documentsOf, extractionOf, type Score, scoreOf, scoreTable } from './extract-score.ts';

const FOLDERS = (process.env.RENKEI_CORPUS ?? 'families,unseen-a,unseen-b,unseen-c')
  .split(',')
  .map((name) => join(import.meta.dirname, name));

describe.each(FOLDERS)('%s', (folder) => {
  const slugs = documentsOf(folder);
  const scores = new Map<string, Score>();

  beforeAll(async () => {
    for (const slug of slugs) scores.set(slug, await scoreOf(folder, slug));
  }, 120_000);

  test('what is read of each document has not become less', () => {
    const now = new Map(Array.from(scores, ([slug, score]) => [slug, attained(score)] as const));
    process.stdout.write(`${basename(folder)}\n${scoreTable(scores)}\n`);
    if (process.env.RENKEI_SCORE) process.stdout.write(`SCORE ${JSON.stringify(Object.fromEntries(now))}\n`);
    const lost = Object.entries(attainedBefore(folder)).flatMap(([slug, fields]) =>
      fields.filter((field) => !now.get(slug)?.includes(field)).map((field) => `${slug} ${field}`),
    );
    expect(lost).toEqual([]);
  });

  test.each(slugs)('%s has no value that does not stand at its spans', async (slug) => {
    expect(everyValueStandsInSource(await extractionOf(folder, slug))).toEqual([]);
  });

  test.each(slugs)('the graph of %s gives its text back', async (slug) => {
    const { quads, agreement, text } = await graphOf(folder, slug);
    expect(agreementText(quads, agreement)).toBe(text);
  });

  test('the graphs of all documents validate', { timeout: 180_000 }, async () => {
    const graphs = await Promise.all(slugs.map((slug) => graphOf(folder, slug)));
    expect(await violations(graphs.flatMap(({ quads }) => quads))).toContain('No problems found.');
  });
});

/** The fields that each document of a folder has attained once; none for a folder that keeps no score. */
function attainedBefore(folder: string): Record<string, readonly string[]> {
  const path = join(folder, 'score.json');
  return existsSync(path) ? (JSON.parse(readFileSync(path, 'utf8')) as Record<string, readonly string[]>) : {};
}

/** The graph of a document under the shared base, well formed. */
async function graphOf(folder: string, slug: string) {
  const extraction = await extractionOf(folder, slug);
  const names = namesOf(extraction, sharedBase);
  const quads = extractionQuads(extraction, names, await pressKnowledge());
  assertWellFormed(quads);
  return { quads, agreement: names.agreement.value, text: extraction.file.source?.text };
}

/** The report on the graphs beside the vocabulary and the registry. */
async function violations(own: Awaited<ReturnType<typeof graphOf>>['quads']): Promise<string> {
  const { vocabulary, registryQuads, shapes } = await pressKnowledge();
  const subjects = new Set(own.map(({ subject }) => subject.value));
  const world = [
    ...vocabulary,
    ...registryQuads,
    ...deriveRegistry(registryQuads),
    ...deriveMemberships(registryQuads),
  ];
  const { results } = await validate([...own, ...world], shapes);
  const found = results.filter(({ severity, focusNode }) => severity === 'violation' && subjects.has(focusNode.value));
  return reportText({ conforms: found.length === 0, results: found.slice(0, 10) }, { language: 'en' });
}
