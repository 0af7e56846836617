import { readFileSync } from 'node:fs';
import { Parser, Store } from 'n3';
import { askComunica } from './comunica.ts';
import { askLdkit } from './ldkit.ts';

/** Asks a peer what `everything.graphql` (or, with an IRI, `one.graphql`) asks, and tells the process that started this one: `ask.ts PEER FILE [IRI]`. */
const [peer, file, agreement] = process.argv.slice(2) as [string, string, string | undefined];
/** What is asked of one agreement is asked again, so that compiling code does not count. */
const TIMES = agreement === undefined ? 1 : 20;

const store = new Store(new Parser({ format: 'N-Triples' }).parse(readFileSync(file, 'utf8')));
const ask = peer === 'ldkit' ? askLdkit(store, agreement) : askComunica(store, agreement);
process.send?.('loaded');
for (let time = 0; time < TIMES; time++) {
  const begun = process.cpuUsage();
  const answer = await ask();
  const { user, system } = process.cpuUsage(begun);
  const milliseconds = (user + system) / 1000;
  process.send?.({ milliseconds, values: literalsOf(answer) });
}
process.disconnect();

/** The different literals of an answer, sorted. */
function literalsOf(answer: unknown): readonly string[] {
  const found = new Set<string>();
  const collect = (value: unknown, key: string): void => {
    if (value === null || value === undefined || ['id', '$id', '$type', 'type'].includes(key)) return;
    if (value instanceof Date) found.add(dayOf(value.toISOString()));
    else if (typeof value !== 'object') found.add(dayOf(String(value)));
    else for (const [name, each] of Object.entries(value)) collect(each, Array.isArray(value) ? key : name);
  };
  collect(answer, '');
  return [...found].sort();
}

/** Both peers read days as JavaScript does, as midnight of the day. */
function dayOf(text: string): string {
  return text.replace(/T00:00:00\.000Z$/, '');
}
