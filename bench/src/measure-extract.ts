import { makeHtml } from '../../test/support/html-page.ts';
import { makeDocx, wordBlocks } from '../../test/support/make-docx.ts';
import { makePdf } from '../../test/support/make-pdf.ts';
import { setPages } from '../../test/support/pdf-pages.ts';
import { HARD_TEXTS } from './hard-text.ts';
import { type Family, longAgreement } from './long-agreement.ts';
import { pressKnowledge } from './press-knowledge.ts';
import { extractDocument, extractionJson, extractionQuads, namesOf } from './renkei.ts';
import { exponentOf } from './slope.ts';
import { spreadOf } from './spread.ts';

const PAGES = [5, 10, 50, 100, 250, 500];
/** From how many pages on the exponent counts: below, what each document costs weighs more than its length. */
const LONG = 50;
const HARD_LENGTHS = [30_000, 60_000, 120_000, 240_000];
const BASE = 'https://example.org/';

interface Measured {
  readonly name: string;
  /** Pages, or characters. */
  readonly size: number;
  readonly bytes: Uint8Array;
  /** Milliseconds of computing. Of a document in another format than text, the graph is that of the text and is not written again. */
  readonly times: { readonly read: number[]; readonly graph?: number[] };
}

/**
 * How long documents take to be read, and their graphs to be written, against their length, in milliseconds for a page or for 1,000 characters; `say` takes the
 * lines of Markdown tables. `only`: those whose name holds it.
 */
export async function measureExtract(
  rounds: number,
  only: string | undefined,
  say: (line: string) => void,
): Promise<void> {
  const isWanted = (name: string) => only === undefined || name.includes(only);
  const documents = FORMS.filter(([name]) => isWanted(name)).flatMap(([name, family, make]) =>
    PAGES.map((pages) => measured(name, pages, make(longAgreement(family, pages, 1)), make === utf8)),
  );
  await measure(documents, rounds);
  say(
    `| document | stage | ${PAGES.map((pages) => `${pages} pages`).join(' | ')} | exponent, ${LONG}–${PAGES.at(-1)} pages |`,
  );
  say(`|---|---|${PAGES.map(() => '---|').join('')}---|`);
  for (const row of rowsOf(documents, LONG)) say(row);

  const hard = Object.entries(HARD_TEXTS)
    .filter(([name]) => isWanted(name))
    .flatMap(([name, make]) => HARD_LENGTHS.map((length) => measured(name, length / 1000, utf8(make(length)), true)));
  await measure(hard, 1);
  say(`\n| text | stage | ${HARD_LENGTHS.map((length) => `${length / 1000},000 characters`).join(' | ')} | exponent |`);
  say(`|---|---|${HARD_LENGTHS.map(() => '---|').join('')}---|`);
  for (const row of rowsOf(hard, 0)) say(row);
}

const utf8 = (text: string) => new TextEncoder().encode(text);

/** Names, families and file formats of the documents. */
const FORMS: readonly (readonly [string, Family, (text: string) => Uint8Array])[] = [
  ['annexes, text', 'annexes', utf8],
  ['enumeration, text', 'enumeration', utf8],
  ['table, text', 'table', utf8],
  ['table, HTML', 'table', (text) => utf8(makeHtml(text))],
  ['annexes, Word', 'annexes', (text) => makeDocx(wordBlocks(text))],
  ['annexes, PDF', 'annexes', (text) => makePdf(setPages(text))],
  ['annexes, PDF, ruled', 'annexes', (text) => makePdf(setPages(text, { ruled: true }))],
];

const measured = (name: string, size: number, bytes: Uint8Array, withGraph: boolean): Measured => ({
  name,
  size,
  bytes,
  times: withGraph ? { read: [], graph: [] } : { read: [] },
});

/** Milliseconds this process has computed: what else the machine does counts little. */
function cpuTime(): number {
  const { user, system } = process.cpuUsage();
  return (user + system) / 1000;
}

/** Each document once a round, the shortest first; before that, each short one once, which is not counted. */
async function measure(documents: readonly Measured[], rounds: number): Promise<void> {
  const knowledge = await pressKnowledge();
  const once = async ({ bytes, times }: Measured) => {
    const start = cpuTime();
    const extraction = await extractDocument(bytes, 'document', knowledge);
    JSON.stringify(extractionJson(extraction, knowledge, 'ja'));
    times.read.push(cpuTime() - start);
    if (!times.graph) return;
    const read = cpuTime();
    extractionQuads(extraction, namesOf(extraction, BASE), knowledge);
    times.graph.push(cpuTime() - read);
  };
  const inOrder = documents.toSorted((a, b) => a.size - b.size);
  const shortest = inOrder[0]?.size;
  for (const each of inOrder.filter(({ size }) => size === shortest)) {
    await once({ ...each, times: measured('', 0, each.bytes, each.times.graph !== undefined).times });
  }
  for (let round = 0; round < rounds; round += 1) for (const each of inOrder) await once(each);
}

/** A row for each document and stage: milliseconds for each unit of size, and the exponent from a size on. */
function rowsOf(documents: readonly Measured[], from: number): string[] {
  const names = [...new Set(documents.map(({ name }) => name))];
  return names.flatMap((name) => {
    const all = documents.filter((each) => each.name === name);
    return (['read', 'graph'] as const).flatMap((stage) => {
      const points = all.flatMap(({ size, times }) => {
        const values = times[stage];
        return values ? [[size, spreadOf(values).median] as const] : [];
      });
      if (points.length === 0) return [];
      const cells = points.map(([size, time]) => (time / size).toFixed(2));
      const long = points.filter(([size]) => size >= from);
      return [`| ${name} | ${stage} | ${cells.join(' | ')} | **${exponentOf(long).toFixed(2)}** |`];
    });
  });
}
