import { assertSameValues, dataOf, graphqlValues, sparqlValues } from './answer-values.ts';
import type { OxigraphAsked } from './oxigraph-asked.ts';
import { questionRequest, readOperation } from './question.ts';
import { type App, pagedServer, type Requests, server } from './server.ts';
import type { Contender } from './side-by-side.ts';
import { askDeep, askFacetPage, nestedQuery } from './sparql-questions.ts';

/** One question, and who is asked: renkei, graphql-yoga over plain objects, and where there is a query for it, oxigraph. */
export interface Question {
  readonly name: string;
  readonly contenders: readonly [ours: Contender, theirs: Contender, ...sparql: Contender[]];
  /** Asked of the peers in other processes too: about one agreement, or all. */
  readonly peers?: { readonly agreement?: string };
}

interface Asked {
  readonly ours: App;
  readonly theirs: App;
  readonly oxigraph: OxigraphAsked;
}

/** The questions about agreements with these IRIs. */
export function questions(agreements: readonly string[], { ours, theirs, oxigraph }: Asked): readonly Question[] {
  // Spread over all agreements: neighbours in the list are not neighbours in memory.
  const agreement = (index: number) => agreements[(index * 7919) % agreements.length] as string;
  const servers = (requests: Requests) =>
    [server('renkei', ours, requests), server('plain objects', theirs, requests)] as const;
  const [deep, page, facetPage, one, everything] = [
    'test/graphql/operations/initiatives.graphql',
    ...['page', 'facet-page', 'one', 'everything'].map((name) => `bench/operations/${name}.graphql`),
  ].map(readOperation) as [string, string, string, string, string];
  const next = (after: string | null) => questionRequest(everything, { first: PAGE, after });
  return [
    {
      name: 'one agreement, deep',
      contenders: [
        ...servers((index) => questionRequest(deep, { agreement: agreement(index) })),
        oxigraph.contender((ask, index) => askDeep(ask, agreement(index))),
      ],
    },
    {
      name: 'one agreement, as in everything',
      contenders: [
        ...servers((index) => questionRequest(one, { agreement: agreement(index) })),
        oxigraph.contender((ask, index) => [ask(nestedQuery(agreement(index)))]),
      ],
      peers: { agreement: agreement(0) },
    },
    { name: 'a page of 20 with counts', contenders: servers(() => questionRequest(page)) },
    {
      name: 'a page of 20 with counts and three facets',
      contenders: [
        ...servers(() => questionRequest(facetPage)),
        oxigraph.contender((ask) => askFacetPage(ask, undefined)),
      ],
    },
    {
      name: 'the same, from another day each time',
      contenders: [
        ...servers((index) => questionRequest(facetPage, { where: { concludedOn: { gte: day(index) } } })),
        oxigraph.contender((ask, index) => askFacetPage(ask, day(index))),
      ],
    },
    {
      name: 'everything, nested',
      contenders: [
        pagedServer('renkei', ours, next),
        pagedServer('plain objects', theirs, next),
        oxigraph.contender((ask) => [ask(nestedQuery())]),
      ],
      peers: {},
    },
  ];
}

/** How many agreements on one page of everything: the most that may be asked for. */
const PAGE = 100;

/** A day within the years of the synthetic agreements, spread so that no day comes again for 3,001 questions. */
function day(index: number): string {
  return new Date(Date.UTC(2014, 3, 1) + ((index * 1009) % 3001) * 86_400_000).toISOString().slice(0, 10);
}

/** Throws unless all contenders give the same answers: the servers the same data, byte for byte, oxigraph the same literals. The literals of the first. */
export async function assertSameAnswers({ name, contenders, peers }: Question): Promise<readonly string[]> {
  const [ours, theirs, sparql] = contenders;
  let first: readonly string[] | undefined;
  const repeats = peers !== undefined && peers.agreement === undefined ? 1 : 20;
  for (let index = 0; index < repeats; index++) {
    const [our, their] = [await ours.prepare(index)(), await theirs.prepare(index)()];
    const [ourData, theirData] = [dataOf(our), dataOf(their)];
    if (ourData !== theirData) {
      throw new Error(`${name}: not the same answer.\n${ourData.slice(0, 3000)}\n${theirData.slice(0, 3000)}`);
    }
    const values = graphqlValues(our);
    if (sparql !== undefined) assertSameValues(`${name}, SPARQL`, values, sparqlValues(await sparql.prepare(index)()));
    first ??= values;
  }
  return first ?? [];
}
