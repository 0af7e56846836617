import { describe, expect, it } from 'vitest';
import { asking, PUBLISHED, publishedDataset } from '../support/web.ts';

/** A link as a header or a link set has it. */
interface Link {
  readonly href: string;
  readonly rel: string;
  readonly type?: string;
  readonly profile?: string;
  readonly anchor?: string;
}

type LinkContext = { readonly anchor: string } & Readonly<Record<string, readonly Omit<Link, 'rel'>[]>>;

const dataset = await publishedDataset();
const ask = asking({ dataset, dataDir: PUBLISHED });
const { base } = dataset.manifest;
const ADDRESS = 'http://localhost:8080';
const A = 'agreement/431001-432041/2025-03-27';
const DOCUMENTS = [A, `${A}/initiative/3-1-4`, 'municipality/432041', 'scheme/pillar', 'dataset', 'ontology/Agreement'];

/** Citations are no RDF: no shapes tell what they are. */
const CITATIONS = ['application/x-bibtex', 'application/vnd.citationstyles.csl+json'];

/** The links of a `Link` header (RFC 8288, section 3), by a reader of its own. */
function linksOf(response: Response): Link[] {
  const header = response.headers.get('link') ?? '';
  return Array.from(header.matchAll(/<([^>]*)>((?:\s*;\s*[a-z]+="[^"]*")*)/g), ([, href = '', parameters = '']) => {
    const pairs = Array.from(parameters.matchAll(/([a-z]+)="([^"]*)"/g), ([, name = '', value = '']) => [name, value]);
    return { href, rel: '', ...Object.fromEntries(pairs) };
  });
}

function byRelation(links: readonly Link[], relation: string): Link[] {
  return links.filter(({ rel }) => rel === relation);
}

/** Every link of a set, with where it starts from. */
function flat(linkset: readonly LinkContext[]): [anchor: string, link: Link][] {
  return linkset.flatMap(({ anchor, ...relations }) =>
    Object.entries(relations).flatMap(([rel, targets]) =>
      targets.map((target): [string, Link] => [anchor, { ...target, rel }]),
    ),
  );
}

function get(href: string, method = 'GET', accept = '*/*'): Promise<Response> {
  return ask(href.slice(ADDRESS.length), { accept }, method);
}

describe.each(DOCUMENTS)('Signposting at level 1, /doc/%s', async (name) => {
  const page = `${ADDRESS}/doc/${name}`;
  const response = await get(page, 'HEAD', 'text/html');
  const links = linksOf(response);

  it('has one persistent name, a page with its type, and at most one licence', () => {
    expect(response.headers.get('content-type')).toContain('text/html');
    expect(byRelation(links, 'cite-as')).toHaveLength(1);
    expect(byRelation(links, 'cite-as')[0]?.href.startsWith(base)).toBe(true);
    expect(byRelation(links, 'license')).toHaveLength(1);
    const types = byRelation(links, 'type').flatMap(({ href, anchor }) => (anchor === undefined ? href : []));
    expect(types).toContain('https://schema.org/AboutPage');
    expect(types.length).toBeGreaterThan(1);
  });

  it('leads to data about it, of the type and profile it tells, which lead back', async () => {
    const metadata = byRelation(links, 'describedby');
    expect(metadata.length).toBeGreaterThan(0);
    for (const { href, type, profile } of metadata) {
      const data = await get(href, 'HEAD');
      expect([href, data.status, data.headers.get('content-type')?.split(';')[0]]).toEqual([href, 200, type]);
      expect([type, profile]).toEqual([type, CITATIONS.includes(type ?? '') ? undefined : `${base}shapes`]);
      expect(byRelation(linksOf(data), 'describes')).toEqual([{ href: page, rel: 'describes', type: 'text/html' }]);
      expect(byRelation(linksOf(data), 'describedby')).toEqual([]);
    }
  });

  it('leads to its set of links, where all of them are, and those that lead back (level 2)', async () => {
    const [set, ...more] = byRelation(links, 'linkset');
    expect([set?.type, more]).toEqual(['application/linkset+json', []]);
    const answer = await get(set?.href as string);
    expect([answer.status, answer.headers.get('content-type')]).toEqual([200, 'application/linkset+json']);
    const all = flat(((await answer.json()) as { linkset: LinkContext[] }).linkset);
    const ofPage = all.filter(([anchor]) => anchor === page).map(([, link]) => link);
    const own = links.filter(({ anchor }) => anchor === undefined);
    for (const link of own) expect(ofPage.map(asHeader)).toContainEqual(link);
    expect(ofPage).toHaveLength(own.length);
    expect(all.filter(([anchor]) => anchor === `${base}shapes`)).toEqual([
      [`${base}shapes`, { href: 'http://www.w3.org/ns/dx/prof/Profile', rel: 'type', token: ['shapes'] }],
    ]);
    for (const { href } of byRelation(links, 'describedby')) {
      expect(all).toContainEqual([href, { href: page, rel: 'describes', type: 'text/html' }]);
    }
    for (const { href } of byRelation(links, 'item')) {
      expect(all).toContainEqual([href, { href: page, rel: 'collection', type: 'text/html' }]);
    }
  });
});

describe('Signposting of the files', () => {
  it('leads from the dataset to each, of the type it tells, and back', async () => {
    const items = byRelation(linksOf(await get(`${ADDRESS}/doc/dataset`, 'HEAD', 'text/html')), 'item');
    expect(items.length).toBeGreaterThan(0);
    for (const { href, type } of items) {
      const file = await get(href, 'HEAD');
      expect([file.status, file.headers.get('content-type')?.split(';')[0]]).toEqual([200, type]);
      expect(byRelation(linksOf(file), 'collection').map((link) => link.href)).toEqual([`${ADDRESS}/doc/dataset`]);
    }
  });
});

/** An IRI as a header has it. */
function asHeader(link: Link): Link {
  return { ...link, href: encodeURI(decodeURI(link.href)) };
}
