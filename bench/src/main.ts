import { parseArgs } from 'node:util';
import { compareQuestions } from './compare-questions.ts';
import { measureExtract } from './measure-extract.ts';
import { measureLoading } from './measure-loading.ts';
import type { Shape } from './shape.ts';

const { values } = parseArgs({
  options: {
    agreements: { type: 'string', default: '1000' },
    shape: { type: 'string' },
    rounds: { type: 'string', default: '31' },
    seed: { type: 'string', default: '1' },
    only: { type: 'string' },
    question: { type: 'string' },
    documents: { type: 'string' },
  },
});

const count = Number(values.agreements);
const say = (line: string) => process.stdout.write(`${line}\n`);

const rounds = Number(values.rounds);
const isWanted = (part: 'questions' | 'loading' | 'extract') => values.only === undefined || values.only === part;

if (isWanted('questions')) {
  const shape = (values.shape ?? (count > 2000 ? 'small' : 'texts')) as Shape;
  await compareQuestions({ count, shape, seed: Number(values.seed) }, rounds, values.question ?? '', say);
}
if (isWanted('loading')) await measureLoading(Number(values.seed), say);
if (isWanted('extract')) await measureExtract(Math.min(rounds, 3), values.documents, say);
