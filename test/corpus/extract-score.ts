/** How much of what a synthetic document holds is read: its record against its `expected.json`, field by field. Texts are compared without white space, save the line feeds between the items of a list. */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { type Extraction, extractDocument, extractionJson } from '../../src/press/extract.ts';
import { pressKnowledge } from '../support/press.ts';

type Json = Record<string, unknown>;

/** How many of the values of a field are right, of how many that are expected or were read; the first that is wrong. */
export interface Count {
  readonly right: number;
  readonly of: number;
  readonly first?: string;
}

/** The counts of one document by field. */
export type Score = Readonly<Record<string, Count>>;

const PARTY_FIELDS = ['alias', 'name', 'code6', 'prefecture', 'core', 'representative', 'address'];
const INITIATIVE_FIELDS = ['number', 'heading', 'pillar', 'content', 'roles'];
const PLAIN_FIELDS = ['title', 'concludedOn', 'legalBasis', 'articles', 'costSharing', 'liaison', 'termination'];
const FIELDS = [
  ...PLAIN_FIELDS,
  ...PARTY_FIELDS.map((field) => `parties.${field}`),
  ...INITIATIVE_FIELDS.map((field) => `initiatives.${field}`),
  'errors',
];

/** The documents of a corpus folder: each is a folder with `document.*` and `expected.json`. */
export function documentsOf(folder: string): readonly string[] {
  return readdirSync(folder, { withFileTypes: true })
    .filter((entry) => entry.isDirectory())
    .map(({ name }) => name)
    .sort();
}

/** Reads a document of a corpus folder as `renkei extract` would. */
export async function extractionOf(folder: string, slug: string): Promise<Extraction> {
  const name = readdirSync(join(folder, slug)).find((file) => file.startsWith('document.')) ?? 'document.txt';
  return extractDocument(readFileSync(join(folder, slug, name)), name, await pressKnowledge());
}

/** The score of a document of a corpus folder. */
export async function scoreOf(folder: string, slug: string): Promise<Score> {
  const actual = extractionJson(await extractionOf(folder, slug), await pressKnowledge(), 'ja') as Json;
  const expected = JSON.parse(readFileSync(join(folder, slug, 'expected.json'), 'utf8')) as Json;
  const list = (json: Json, name: string) => json[name] as readonly Json[];
  const each = (name: string, fields: readonly string[]) =>
    fields.map((field): [string, Count] => {
      const values = (json: Json) => list(json, name).map((one) => one[field]);
      return [`${name}.${field}`, compare(values(actual), values(expected))];
    });
  const errors = (json: Json) => list(json, 'diagnostics').filter(({ severity }) => severity === 'error');
  const lines = (json: Json) => errors(json).map(({ line }) => line);
  return Object.fromEntries([
    ...PLAIN_FIELDS.map((field): [string, Count] => [field, compare([actual[field]], [expected[field]])]),
    ...each('parties', PARTY_FIELDS),
    ...each('initiatives', INITIATIVE_FIELDS),
    ['errors', compare([lines(actual)], [lines(expected)])] as [string, Count],
  ]);
}

function bare(value: unknown): string {
  return JSON.stringify(value ?? null).replace(/\\t|\s/gu, '');
}

function compare(actual: readonly unknown[], expected: readonly unknown[]): Count {
  const of = Math.max(actual.length, expected.length);
  const wrong = Array.from({ length: of }, (_, at) => at).filter((at) => bare(actual[at]) !== bare(expected[at]));
  const [at] = wrong;
  const first = at === undefined ? {} : { first: `[${at}] ${bare(actual[at])} ≠ ${bare(expected[at])}` };
  return { right: of - wrong.length, of, ...first };
}

function isRight({ right, of }: Count): boolean {
  return right === of;
}

/** The fields of which every value is right. */
export function attained(score: Score): readonly string[] {
  return FIELDS.filter((field) => isRight(score[field] ?? { right: 0, of: 1 }));
}

/** Right values of a field over all documents, and the first thing that is wrong in each. */
export function scoreTable(scores: ReadonlyMap<string, Score>): string {
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
