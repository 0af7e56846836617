import { loadavg } from 'node:os';
import type { AppConfig } from '../../src/app/app-config.ts';
import { comparePeers, type PeerQuestion } from './compare-peers.ts';
import { OxigraphAsked } from './oxigraph-asked.ts';
import { PeerData } from './peer-data.ts';
import { plainApp } from './plain-app.ts';
import { plainObjects } from './plain-objects.ts';
import { readPublished } from './published.ts';
import { assertSameAnswers, type Question, questions } from './questions.ts';
import { createApp, executableSchema, GraphBuilder, MemorySource } from './renkei.ts';
import { type Comparison, sideBySide } from './side-by-side.ts';
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

/** Peers that take seconds for what takes milliseconds are only asked where there are few agreements. */
const MOST_FOR_PEERS = 1000;

/** Asks renkei and others the same questions (those whose name holds `word`) about the same synthetic agreements; `say` takes the lines of a Markdown table. */
export async function compareQuestions(
  options: SyntheticOptions,
  rounds: number,
  word: string,
  say: (line: string) => void,
): Promise<void> {
  const { source, oxigraph, peerData, agreements, quads } = load(options);
  const schema = executableSchema();
  const ours = createApp({ config, source });
  const theirs = plainApp(schema, plainObjects(schema, source.load({ branches: [] })));
  say(
    `${options.count} agreements (${options.shape}), ${quads} quads; Node ${process.version}; up to ${rounds} rounds`,
  );
  say(`Load average ${loadavg()[0]?.toFixed(1)}.`);
  say('');
  say('| question | against | ratio: median | quartiles | range | rounds | renkei, a second | they, a second |');
  say('|---|---|---|---|---|---|---|---|');
  const asked: PeerQuestion[] = [];
  for (const question of questions(agreements, { ours, theirs, oxigraph })) {
    if (!question.name.includes(word)) continue;
    const values = await assertSameAnswers(question);
    const [our, ...others] = await sideBySide(question.contenders, rounds);
    for (const other of others) say(row(question, our as Comparison, other));
    if (question.peers !== undefined) {
      asked.push({
        name: question.name,
        agreement: question.peers.agreement,
        milliseconds: 1000 / (our as Comparison).rate.median,
        values,
      });
    }
  }
  say('');
  if (asked.length > 0 && options.count <= MOST_FOR_PEERS) await comparePeers(peerData, asked, say);
}

function load(options: SyntheticOptions) {
  const published = readPublished();
  const builder = new GraphBuilder();
  const oxigraph = new OxigraphAsked();
  const peerData = new PeerData();
  const agreements: string[] = [];
  let quads = published.shared.length;
  for (const quad of published.shared) builder.add(quad);
  oxigraph.add(published.shared);
  for (const agreement of syntheticAgreements(published, options)) {
    agreements.push(`https://w3id.org/renkei/id/agreement/${agreement.key}`);
    for (const quad of agreement.quads) builder.add(quad);
    oxigraph.add(agreement.quads);
    if (options.count <= MOST_FOR_PEERS) peerData.add(agreement.quads);
    quads += agreement.quads.length;
  }
  return { source: new MemorySource(builder.build()), oxigraph, peerData, agreements, quads };
}

function row({ name }: Question, our: Comparison, { contender, rate, ratio, rounds }: Comparison): string {
  const shown = (value: number) => (value < 10 ? value.toFixed(2) : value.toFixed(0));
  const pair = (...values: readonly number[]) => values.map(shown).join('–');
  const median = (spread: Spread) => shown(spread.median);
  const spread = `${pair(ratio.lowerQuartile, ratio.upperQuartile)} | ${pair(ratio.minimum, ratio.maximum)}`;
  return `| ${name} | ${contender.name} | **${median(ratio)}** | ${spread} | ${rounds} | ${median(our.rate)} | ${median(rate)} |`;
}
