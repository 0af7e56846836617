import { parseArgs } from 'node:util';
import { compareQuestions } from './compare-questions.ts';
import { measureLoading } from './measure-loading.ts';
import type { Shape } from './shape.ts';

const { values } = parseArgs({
  options: {
    agreements: { type: 'string', default: '1000' },
    shape: { type: 'string' },
    rounds: { type: 'string', default: '31' },
    seed: { type: 'string', default: '1' },
    only: { type: 'string' },
  },
});

const count = Number(values.agreements);
const say = (line: string) => process.stdout.write(`${line}\n`);

if (values.only !== 'loading') {
  const shape = (values.shape ?? (count > 2000 ? 'small' : 'texts')) as Shape;
  await compareQuestions({ count, shape, seed: Number(values.seed) }, Number(values.rounds), say);
}
if (values.only !== 'questions') await measureLoading(Number(values.seed), say);
