import { expect } from 'vitest';
import { deployment, holds, type Item } from '../item.ts';
import { ADDRESS, AGREEMENT, column, linked, linksOf, pathOf, typeOf, type World } from '../world.ts';

/** Where an address leads, step by step. */
async function way(
  { get }: World,
  path: string,
  accept: string,
): Promise<{ readonly steps: string[]; readonly status: number }> {
  const steps: string[] = [];
  let response = await get(path, accept);
  while (response.status >= 300 && response.status < 400 && steps.length < 6) {
    const location = response.headers.get('location') ?? '';
    steps.push(location);
    response = await get(location.slice(ADDRESS.length), accept);
  }
  return { steps, status: response.status };
}

/** Five stars, the principles of linked data, and cool URIs. */
export const LINKED_DATA: readonly Item[] = [
  holds('STAR-1', 'The data are under an open licence, by its IRI.', async (world) => {
    const found = linked(await world.get('/doc/dataset'), 'license');
    expect(found).toEqual(['https://creativecommons.org/licenses/by/4.0/']);
  }),
  deployment('STAR-1-resolves', 'The IRI of the licence answers.', 'asks another server: tests need no network'),
  holds('STAR-2', 'The data are structured: all of them as a set of statements.', async ({ get }) => {
    expect(typeOf(await get('/data/renkei.nq'))).toBe('application/n-quads');
  }),
  holds('STAR-3', 'The data are there as CSV as well, which no one owns.', async ({ get }) => {
    const response = await get('/data/table/agreements.csv');
    expect([response.status, typeOf(response)]).toEqual([200, 'text/csv']);
  }),
  holds(
    'STAR-4',
    'A hundred things from all over the data lead to documents that say something of them.',
    async (world) => {
      const sample = world.sample(100);
      expect(new Set(sample).size).toBe(100);
      for (const iri of sample) {
        const { steps, status } = await way(world, pathOf(world, iri), 'application/n-triples');
        expect([iri, steps.length, status]).toEqual([iri, 1, 200]);
        const text = await (await world.get((steps[0] ?? '').slice(ADDRESS.length), 'application/n-triples')).text();
        expect(text).toContain(`<${iri}>`);
      }
    },
  ),
  holds('STAR-5-links', 'There are at least fifty IRIs of others, and a thousand statements.', ({ quads, base }) => {
    const foreign = new Set(
      quads.flatMap(({ subject, predicate, object }) =>
        object.termType === 'NamedNode' &&
        subject.value.startsWith(`${base}id/`) &&
        !object.value.startsWith(base) &&
        !predicate.value.endsWith('ns#type')
          ? [object.value]
          : [],
      ),
    );
    expect(foreign.size).toBeGreaterThan(50);
    expect(quads.length).toBeGreaterThan(1_000);
  }),
  deployment('STAR-5-alive', 'None of the links is dead.', 'asks other servers: tests need no network'),
  holds('COOL-distinct', 'A thing is not the document about it: 303 from one to the other.', async (world) => {
    for (const iri of world.sample(20)) {
      const path = pathOf(world, iri);
      const response = await world.get(path);
      expect([response.status, response.headers.get('location')]).toEqual([
        303,
        ADDRESS + path.replace('/id/', '/doc/'),
      ]);
    }
  }),
  holds('COOL-topic', 'A document says what it is about.', async (world) => {
    for (const iri of world.sample(20)) {
      const path = pathOf(world, iri).replace('/id/', '/doc/');
      const select = `SELECT ?o { <${iri.replace('/id/', '/doc/')}> foaf:primaryTopic ?o }`;
      expect(column(await world.store(path), select)).toEqual([iri]);
    }
  }),
  holds('COOL-clean', 'No IRI of a thing has a file ending, port, query or number of a session.', ({ quads, base }) => {
    const own = new Set(quads.map(({ subject }) => subject.value).filter((iri) => iri.startsWith(`${base}id/`)));
    expect(own.size).toBeGreaterThan(1_000);
    expect(
      [...own].filter((iri) =>
        /\.(?:ttl|rdf|html?|php|jsp|asp|json|xml|csv)$|:\d|[?]|sid=/.test(iri.slice(base.length)),
      ),
    ).toEqual([]);
  }),
  holds('COOL-redirects', 'At most two steps lead to a document, each by an absolute address.', async (world) => {
    const paths = [
      `/id/${AGREEMENT}`,
      '/id/municipality/%E8%8D%92%E5%B0%BE%E5%B8%82',
      '/ontology/Agreement',
      '/doc/municipality/432041/',
    ];
    for (const path of paths) {
      const { steps, status } = await way(world, path, 'text/html');
      expect([path, status]).toEqual([path, 200]);
      expect(steps.length).toBeGreaterThan(0);
      expect(steps.length).toBeLessThanOrEqual(2);
      for (const step of steps) expect(new URL(step).href).toBe(step);
    }
  }),
  holds(
    'COOL-two-documents',
    'The page and the data have addresses of their own, which name one another.',
    async ({ get }) => {
      const page = await get(`/doc/${AGREEMENT}.html`);
      const [data = ''] = linked(page, 'describedby');
      expect(data).toBe(`${ADDRESS}/doc/${AGREEMENT}.ttl`);
      const back = linksOf(await get(data.slice(ADDRESS.length))).filter(
        ({ rel, type }) => rel === 'alternate' && type === 'text/html',
      );
      expect(back.map(({ href }) => href)).toEqual([`${ADDRESS}/doc/${AGREEMENT}.html`]);
      expect(await page.text()).toContain('rel="alternate" type="text/turtle"');
    },
  ),
  holds(
    'COOL-canonical',
    'Other ways to write an address lead to the one: case of hexadecimal digits, composed or not, full width, a slash at the end.',
    async (world) => {
      const name = '/id/municipality/つがる市';
      const goal = `${ADDRESS}/id/municipality/022098`;
      for (const path of [
        encodeURI(name),
        encodeURI(name).replace(/%[0-9A-F]{2}/g, (code) => code.toLowerCase()),
        encodeURI(name.normalize('NFD')),
      ]) {
        expect((await way(world, path, 'text/turtle')).steps[0]).toBe(goal);
      }
      for (const path of [encodeURI('/id/municipality/０２２０９８'), '/id/municipality/022098/']) {
        expect((await way(world, path, 'text/turtle')).steps).toEqual([`${ADDRESS}/doc/municipality/022098`]);
      }
    },
  ),
  deployment('COOL-https', 'http leads to https, once.', 'the proxy in front of the server ends TLS'),
];
