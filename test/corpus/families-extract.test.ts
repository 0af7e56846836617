/**
 * What is read of every synthetic document, against its `expected.json`, field by field. `families/score.json` holds the fields that each document attains: one
 * that is lost fails the test; one that is won is to be added to it (the table that is printed tells). Expected texts are compared without white space.
 */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeAll, describe, expect, test } from 'vitest';
import { agreementText } from '../../src/agreement/to-text.ts';
import { extractDocument, extractionJson, extractionQuads, namesOf } from '../../src/press/extract.ts';
import { sharedBase } from '../../src/rdf/iri.ts';
import { assertWellFormed } from '../../src/rdf/well-formed.ts';
import { deriveMemberships } from '../../src/registry/derive-memberships.ts';
import { deriveRegistry } from '../../src/registry/derive-registry.ts';
import { reportText } from '../../src/shacl/report.ts';
import { validate } from '../../src/shacl/validate.ts';
import { pressKnowledge } from '../support/press.ts';
import { everyValueStandsInSource } from '../support/stands-in-source.ts';

const FOLDER = join(import.meta.dirname, 'families');
const SLUGS = readdirSync(FOLDER, { withFileTypes: true })
  .filter((entry) => entry.isDirectory())
  .map(({ name }) => name)
  .sort();
const SCORE = JSON.parse(readFileSync(join(FOLDER, 'score.json'), 'utf8')) as Record<string, readonly string[]>;

type Json = Record<string, unknown>;
const PARTY_FIELDS = ['alias', 'name', 'code6', 'prefecture', 'core', 'representative', 'address'];
const INITIATIVE_FIELDS = ['number', 'heading', 'pillar', 'content', 'roles'];
const PLAIN_FIELDS = ['title', 'concludedOn', 'legalBasis', 'articles', 'costSharing', 'liaison', 'termination'];
const FIELDS = [
  ...PLAIN_FIELDS,
  ...PARTY_FIELDS.map((field) => `parties.${field}`),
  ...INITIATIVE_FIELDS.map((field) => `initiatives.${field}`),
  'errors',
];

/** How many of the values of a field are right, of how many that are expected or were read. */
interface Count {
  readonly right: number;
  readonly of: number;
  readonly first?: string;
}

const bare = (value: unknown) => JSON.stringify(value ?? null).replace(/\\[nt]|\s/gu, '');

function compare(actual: readonly unknown[], expected: readonly unknown[]): Count {
  const of = Math.max(actual.length, expected.length);
  const wrong = Array.from({ length: of }, (_, at) => at).filter((at) => bare(actual[at]) !== bare(expected[at]));
  const [at] = wrong;
  const first = at === undefined ? {} : { first: `[${at}] ${bare(actual[at])} ≠ ${bare(expected[at])}` };
  return { right: of - wrong.length, of, ...first };
}

function scoreOf(actual: Json, expected: Json): Record<string, Count> {
  const list = (json: Json, name: string) => json[name] as readonly Json[];
  const each = (name: string, fields: readonly string[]) =>
    fields.map((field): [string, Count] => [
      `${name}.${field}`,
      compare(
        list(actual, name).map((one) => one[field]),
        list(expected, name).map((one) => one[field]),
      ),
    ]);
  const errors = (json: Json) => list(json, 'diagnostics').filter(({ severity }) => severity === 'error');
  const lines = (json: Json) => errors(json).map(({ line }) => line);
  const plain = PLAIN_FIELDS.map((field): [string, Count] => [field, compare([actual[field]], [expected[field]])]);
  return Object.fromEntries([
    ...plain,
    ...each('parties', PARTY_FIELDS),
    ...each('initiatives', INITIATIVE_FIELDS),
    ['errors', compare([lines(actual)], [lines(expected)])] as [string, Count],
  ]);
}

const documentOf = (slug: string) =>
  readdirSync(join(FOLDER, slug)).find((name) => name.startsWith('document.')) ?? 'document.txt';

async function extractionOf(slug: string) {
  const name = documentOf(slug);
  return extractDocument(readFileSync(join(FOLDER, slug, name)), name, await pressKnowledge());
}

const isRight = ({ right, of }: Count) => right === of;
const scores = new Map<string, Record<string, Count>>();

beforeAll(async () => {
  const knowledge = await pressKnowledge();
  for (const slug of SLUGS) {
    const actual = extractionJson(await extractionOf(slug), knowledge, 'ja') as Json;
    const expected = JSON.parse(readFileSync(join(FOLDER, slug, 'expected.json'), 'utf8')) as Json;
    scores.set(slug, scoreOf(actual, expected));
  }
}, 120_000);

/** Right values of a field over all documents, and the first thing that is wrong in each. */
function table(): string {
  const rows = FIELDS.map((field) => {
    const counts = Array.from(scores.values(), (score) => score[field] ?? { right: 0, of: 0 });
    const sum = (key: 'right' | 'of') => counts.reduce((total, count) => total + count[key], 0);
    return `${field.padEnd(24)} ${String(sum('right')).padStart(4)}/${sum('of')}`;
  });
  const wrong = Array.from(scores).flatMap(([slug, score]) =>
    Object.entries(score).flatMap(([field, count]) =>
      isRight(count) ? [] : [`${slug} ${field} ${count.right}/${count.of} ${(count.first ?? '').slice(0, 300)}`],
    ),
  );
  return [...rows, ...wrong].join('\n');
}

test('what is read of each document has not become less', () => {
  const attained = Array.from(
    scores,
    ([slug, score]) => [slug, FIELDS.filter((field) => isRight(score[field] ?? { right: 0, of: 1 }))] as const,
  );
  process.stdout.write(`${table()}\n`);
  if (process.env.RENKEI_SCORE) process.stdout.write(`SCORE ${JSON.stringify(Object.fromEntries(attained))}\n`);
  const now = new Map(attained);
  const lost = Object.entries(SCORE).flatMap(([slug, fields]) =>
    fields.filter((field) => !now.get(slug)?.includes(field)).map((field) => `${slug} ${field}`),
  );
  expect(lost).toEqual([]);
});

describe.each(SLUGS)('%s', (slug) => {
  test('has no value that does not stand at its spans', async () => {
    expect(everyValueStandsInSource(await extractionOf(slug))).toEqual([]);
  });
});

/** The graph of a document under the shared base, well formed. */
async function graphOf(slug: string) {
  const extraction = await extractionOf(slug);
  const names = namesOf(extraction, sharedBase);
  const quads = extractionQuads(extraction, names, await pressKnowledge());
  assertWellFormed(quads);
  return { quads, agreement: names.agreement.value, text: extraction.file.source?.text };
}

test.each(SLUGS)('the graph of %s gives its text back', async (slug) => {
  const { quads, agreement, text } = await graphOf(slug);
  expect(agreementText(quads, agreement)).toBe(text);
});

test('the graphs of all documents validate', { timeout: 180_000 }, async () => {
  const { vocabulary, registryQuads, shapes } = await pressKnowledge();
  const graphs = await Promise.all(SLUGS.map(graphOf));
  const own = graphs.flatMap(({ quads }) => quads);
  const subjects = new Set(own.map(({ subject }) => subject.value));
  const world = [
    ...vocabulary,
    ...registryQuads,
    ...deriveRegistry(registryQuads),
    ...deriveMemberships(registryQuads),
  ];
  const { results } = await validate([...own, ...world], shapes);
  const violations = results.filter(
    ({ severity, focusNode }) => severity === 'violation' && subjects.has(focusNode.value),
  );
  const shown = { conforms: violations.length === 0, results: violations.slice(0, 10) };
  expect(reportText(shown, { language: 'en' })).toContain('No problems found.');
});
