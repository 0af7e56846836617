import type { AppConfig } from '../../src/app.ts';
import { plainApp } from './plain-app.ts';
import { plainObjects } from './plain-objects.ts';
import { readPublished } from './published.ts';
import { questionRequest, readOperation } from './question.ts';
import { createApp, executableSchema, GraphBuilder, MemorySource } from './renkei.ts';
import { type App, type Requests, sideBySide } from './side-by-side.ts';
import type { Spread } from './spread.ts';
import { type SyntheticOptions, syntheticAgreements } from './synthetic.ts';

/** A fault is a fault of the measurement: it ends it. */
const config: AppConfig = {
  maximumBodyBytes: 1_000_000,
  log: {
    error: (message, cause) => {
      throw new Error(message, { cause });
    },
  },
};

/** Asks renkei and graphql-yoga over plain objects the same questions about the same synthetic agreements; `say` takes the lines of a Markdown table. */
export async function compareQuestions(
  options: SyntheticOptions,
  rounds: number,
  say: (line: string) => void,
): Promise<void> {
  const { source, agreements, quads } = load(options);
  const schema = executableSchema();
  const ours = createApp({ config, source });
  const theirs = plainApp(schema, plainObjects(schema, source.load({ branches: [] })));
  say(`${options.count} agreements (${options.shape}), ${quads} quads; ${rounds} rounds; Node ${process.version}`);
  say('');
  say('| question | ratio: median | quartiles | range | renkei, requests/s | plain objects, requests/s |');
  say('|---|---|---|---|---|---|');
  for (const [name, requests] of questions(agreements)) say(await row(name, ours, theirs, requests, rounds));
  say('');
}

function load(options: SyntheticOptions) {
  const published = readPublished();
  const builder = new GraphBuilder();
  const agreements: string[] = [];
  let quads = published.shared.length;
  for (const quad of published.shared) builder.add(quad);
  for (const agreement of syntheticAgreements(published, options)) {
    agreements.push(`https://w3id.org/renkei/id/agreement/${agreement.key}`);
    for (const quad of agreement.quads) builder.add(quad);
    quads += agreement.quads.length;
  }
  return { source: new MemorySource(builder.build()), agreements, quads };
}

function questions(agreements: readonly string[]): readonly (readonly [string, Requests])[] {
  const initiatives = readOperation('test/graphql/operations/initiatives.graphql');
  const page = readOperation('bench/operations/page.graphql');
  // Spread over all agreements: neighbours in the list are not neighbours in memory.
  const agreement = (index: number) => agreements[(index * 7919) % agreements.length];
  return [
    ['one agreement, deep', (index) => questionRequest(initiatives, { agreement: agreement(index) })],
    ['a page of 20 with counts', () => questionRequest(page)],
  ];
}

async function row(name: string, ours: App, theirs: App, requests: Requests, rounds: number): Promise<string> {
  const comparison = await sideBySide(ours, theirs, requests, rounds);
  const { ratio } = comparison;
  const rate = ({ median }: Spread) => median.toFixed(0);
  const [quartiles, range] = [
    [ratio.lowerQuartile, ratio.upperQuartile],
    [ratio.minimum, ratio.maximum],
  ].map((pair) => pair.map((each) => each.toFixed(2)).join('–'));
  return `| ${name} | ${ratio.median.toFixed(2)} | ${quartiles} | ${range} | ${rate(comparison.ours)} | ${rate(comparison.theirs)} |`;
}
