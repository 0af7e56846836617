import { fork } from 'node:child_process';
import { rmSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { assertSameValues } from './answer-values.ts';
import type { PeerData } from './peer-data.ts';

/** A question that was put to renkei. */
export interface PeerQuestion {
  readonly name: string;
  /** About one agreement, or all. */
  readonly agreement?: string | undefined;
  /** How long renkei took. */
  readonly milliseconds: number;
  /** The different literals of its answer, sorted. */
  readonly values: readonly string[];
}

/** What a peer's process tells: that the data are loaded, then one answer after another. */
type Told = 'loaded' | { readonly milliseconds: number; readonly values: readonly string[] };

const PEERS = { comunica: 'Comunica, GraphQL', ldkit: 'LDkit' };
/** How long a peer may take for one answer, in milliseconds. */
const LONGEST = 120_000;
const PROCESS = fileURLToPath(new URL('../peers/ask.ts', import.meta.url));

/** Asks each peer each question in a process of its own, which is ended after two minutes; `say` takes the lines of a Markdown table. */
export async function comparePeers(
  data: PeerData,
  questions: readonly PeerQuestion[],
  say: (line: string) => void,
): Promise<void> {
  const file = data.write();
  say('| question | peer | they, milliseconds | renkei, milliseconds | times faster |');
  say('|---|---|---|---|---|');
  for (const question of questions) {
    for (const [peer, name] of Object.entries(PEERS)) {
      const took = await fastest(peer, file, question);
      const ours = question.milliseconds.toFixed(question.milliseconds < 10 ? 2 : 0);
      say(
        took === undefined
          ? `| ${question.name} | ${name} | *did not finish* in 120 s | ${ours} | – |`
          : `| ${question.name} | ${name} | ${took.toFixed(0)} | ${ours} | **${Math.floor(took / question.milliseconds)}** |`,
      );
    }
  }
  say('');
  rmSync(path.dirname(file), { recursive: true });
}

/** The fastest of its answers in milliseconds; nothing if none came in time. Throws if an answer is not ours. */
function fastest(peer: string, file: string, { name, agreement, values }: PeerQuestion): Promise<number | undefined> {
  return new Promise((resolve, reject) => {
    const times: number[] = [];
    let fault: unknown;
    const child = fork(PROCESS, [peer, file, ...(agreement === undefined ? [] : [agreement])], {
      execArgv: ['--max-old-space-size=8192', '--import', 'tsx'],
    });
    let timer: NodeJS.Timeout | undefined;
    child.on('message', (told: Told) => {
      clearTimeout(timer);
      timer = setTimeout(() => child.kill('SIGKILL'), LONGEST);
      if (told === 'loaded') return;
      try {
        assertSameValues(`${name}, ${peer}`, values, told.values);
        times.push(told.milliseconds);
      } catch (error) {
        fault = error;
        child.kill('SIGKILL');
      }
    });
    child.on('exit', (code, signal) => {
      clearTimeout(timer);
      if (fault !== undefined) reject(fault);
      else if (times.length > 0) resolve(Math.min(...times));
      else if (signal === 'SIGKILL') resolve(undefined);
      else reject(new Error(`${peer} ended with ${code ?? signal} before it answered.`));
    });
  });
}
