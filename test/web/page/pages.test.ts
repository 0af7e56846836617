import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { fromJsonLd } from '../../../src/rdf/json-ld.ts';
import { rdf, skos } from '../../../src/rdf/namespace.ts';
import { literal, namedNode, quad } from '../../../src/rdf/term.ts';
import { rk } from '../../../src/rdf/vocabulary.generated.ts';
import { Addresses } from '../../../src/web/page/addresses.ts';
import { AGREEMENT, publishedQuads } from '../../support/published.ts';
import { attribute, BASE, documentsOf, graphOf, Pages, publishedPages, textOf } from './rendered-page.ts';

const quads = publishedQuads();
const subjectsOf = (type: { readonly value: string }) =>
  quads
    .filter(({ predicate, object }) => predicate.equals(rdf.type) && object.value === type.value)
    .map(({ subject }) => subject.value);
const problem = { code: 'CODE', title: 'Title', detail: 'Detail.' };

const hrefs = documentsOf;

describe('the page of an agreement', () => {
  const page = publishedPages().about(AGREEMENT);
  const [paper] = page.withClass('paper');
  const reading = textOf(paper).replace(/\s/g, '');

  it('has an anchor for every text block, initiative and role', () => {
    const anchored = [rk.TextBlock, rk.Initiative, rk.Role]
      .flatMap(subjectsOf)
      .filter((iri) => !/\/row\/\d+$/.test(iri));
    expect(anchored.length).toBeGreaterThan(95);
    expect(anchored.filter((iri) => page.byId(iri.slice(AGREEMENT.length + 1)) === undefined)).toEqual([]);
  });

  it('links each of them to its IRI', () => {
    const linked = new Set(page.withClass('permalink').map((each) => attribute(each, 'title')));
    const blocks = [rk.TextBlock, rk.Initiative, rk.Role].flatMap(subjectsOf).filter((iri) => !/\/row\/\d+$/.test(iri));
    expect(blocks.filter((iri) => !linked.has(iri))).toEqual([]);
  });

  it('reads as the document does: its texts, headings and roles in their order', () => {
    const { graph } = publishedPages();
    const texts = [rk.caption, rk.text, rk.heading, rk.content].flatMap((property) =>
      quads
        .filter(({ subject, predicate }) => predicate.equals(property) && subject.value.startsWith(`${AGREEMENT}/`))
        .map(({ object }) => object.value),
    );
    expect(texts.length).toBeGreaterThan(120);
    expect(texts.filter((text) => !reading.includes(text.replace(/\s/g, '')))).toEqual([]);
    const articles = [1, 2, 3, 4, 5].map(
      (number) => graph.resource(`${AGREEMENT}/article/${number}`)?.objects(rk.caption)[0]?.value ?? '',
    );
    const places = articles.map((caption) => reading.indexOf(caption));
    expect(places).toEqual([...places].sort((a, b) => a - b));
    expect(reading).toContain('令和7年3月27日');
  });

  it('sets the roles of the two parties side by side', () => {
    const tables = page.withClass('initiatives');
    expect(tables.length).toBe(5);
    for (const table of tables) {
      const heads = page
        .all('th')
        .filter((th) => attribute(th, 'scope') === 'col' && isIn(th, table))
        .map(textOf);
      expect(heads).toEqual(['取組', '甲の役割', '乙の役割']);
    }
    const row = page.byId('initiative/1-1');
    const cells = page
      .all('td')
      .filter((td) => td.parentNode === row)
      .map(textOf);
    expect(cells.length).toBe(2);
    expect(cells[0]).toContain('産学金官民の連携による新事業の創出のための事業を実施する。');
    expect(cells[1]).toContain('産学金官民の連携による新事業の創出に甲と連携して取り組む。');
  });

  it('shows the pillar and subjects of an initiative, and its evidence with quote, positions, method and rule', () => {
    const row = page.byId('initiative/1-1');
    const [head] = page.all('th').filter((th) => th.parentNode === row);
    const text = textOf(head);
    const [details] = page.all('details').filter((each) => isIn(each, head));
    expect(textOf(details)).toContain('リーディング産業');
    expect(textOf(details)).toContain('896–907');
    expect(textOf(details)).toContain('逐語');
    expect(hrefs(page)).toContain('/doc/rule/pillar-growth');
    expect(text).toContain('産業');
    expect(attribute(details, 'open')).toBeUndefined();
  });
});

function isIn(inner: { readonly parentNode: unknown }, outer: unknown): boolean {
  for (
    let each = inner as { readonly parentNode?: unknown } | null;
    each;
    each = (each.parentNode ?? null) as typeof each
  ) {
    if (each === outer) return true;
  }
  return false;
}

describe('the first page', () => {
  it('counts what it tells', () => {
    const text = publishedPages().page({ kind: 'home', language: 'en' }).withClass('figures').map(textOf).join();
    for (const type of [rk.Agreement, rk.Initiative, rk.Role, rk.Region, rk.Municipality, rk.Evidence]) {
      expect(text).toContain(new Intl.NumberFormat('en').format(new Set(subjectsOf(type)).size));
    }
  });

  it('leads to the agreement, to every region, to GraphQL, SPARQL and the dumps', () => {
    const links = hrefs(publishedPages().page({ kind: 'home' }));
    expect(links).toEqual(
      expect.arrayContaining(['/graphql', '/sparql', '/ontology', `/doc/${AGREEMENT.slice(`${BASE}id/`.length)}`]),
    );
    const regions = subjectsOf(rk.Region).map((iri) => `/doc/${iri.slice(`${BASE}id/`.length)}`);
    expect(regions.filter((path) => !links.includes(path))).toEqual([]);
    expect(links.filter((href) => href.startsWith('/data/graph/')).length).toBeGreaterThan(20);
  });
});

describe('the page of the ontology', () => {
  const page = publishedPages().about(`${BASE}ontology`, { language: 'en' });

  it('has every term, with definition, shape, GraphQL field, uses and an example', () => {
    const terms = [...new Set(quads.map(({ subject }) => subject.value))].filter((iri) =>
      iri.startsWith(`${BASE}ontology#`),
    );
    expect(terms.filter((iri) => page.byId(iri.split('#')[1] ?? '') === undefined)).toEqual([]);
    const term = textOf(page.byId('concludedOn'));
    expect(term).toContain('Agreement.concludedOn');
    expect(term).toContain('The date of conclusion given in the document.');
    expect(term).toContain('rksh:Agreement-concludedOn');
    expect(term).toContain('eli:date_document');
    expect(term).toMatch(/Uses\s*1\s*Example/);
  });

  it('counts the uses of a property as the data have them', () => {
    const roles = new Set(
      quads
        .filter(({ predicate }) => predicate.equals(rk.roleType))
        .map(({ subject, object }) => `${subject.value} ${object.value}`),
    );
    expect(textOf(page.byId('roleType'))).toMatch(new RegExp(`Uses\\s*${roles.size}\\s*Example`));
  });
});

describe('other views', () => {
  const pages = publishedPages();

  it('shows the members of a region with the days on which they joined', () => {
    const page = pages.about(`${BASE}id/region/kumamoto`, { language: 'en' });
    const arao = page
      .all('tr')
      .map(textOf)
      .find((text) => text.includes('荒尾市'));
    expect(arao).toContain('27 March 2025');
  });

  it('shows a municipality with its region and agreement', () => {
    const links = hrefs(pages.about(`${BASE}id/municipality/432041`));
    expect(links).toEqual(
      expect.arrayContaining([
        '/doc/region/kumamoto',
        '/doc/prefecture/430005',
        '/doc/agreement/431001-432041/2025-03-27',
      ]),
    );
  });

  it('marks a quotation in the text around it', () => {
    const span = subjectsOf(rk.Span).find((iri) => iri.endsWith('/896-907')) ?? '';
    expect(pages.about(span).all('mark').map(textOf)).toEqual(['リーディング産業の育成']);
  });

  it('shows a scheme as a tree of its concepts', () => {
    const concepts = quads.filter(
      ({ predicate, object }) => predicate.equals(skos.inScheme) && object.value === `${BASE}id/scheme/pillar`,
    );
    const links = hrefs(pages.about(`${BASE}id/scheme/pillar`));
    expect(concepts.length).toBeGreaterThan(6);
    expect(concepts.filter(({ subject }) => !links.includes(subject.value.replace(`${BASE}id/`, '/doc/')))).toEqual([]);
  });

  it('cites blocks by their numbers in both languages', () => {
    const iri = `${AGREEMENT}/article/3/paragraph/1/item/1`;
    expect(textOf(pages.about(iri).all('h1')[0])).toBe('第3条第1項第1号');
    expect(textOf(pages.about(iri, { language: 'en' }).all('h1')[0])).toBe('Article 3, paragraph 1, item 1');
  });

  it('finds by the words of a question, and shows where they stand', () => {
    const page = pages.page({ kind: 'search', path: '/search', query: new URLSearchParams({ q: '周産期' }) });
    expect(page.withClass('results').length).toBe(1);
    expect(page.all('mark').map(textOf)).toContain('周産期');
    expect(attribute(page.byId('q-main'), 'value')).toBe('周産期');
  });

  it('says what is wrong with a search that finds nothing or cannot be made', () => {
    const search = (q: string) =>
      textOf(
        pages
          .page({ kind: 'search', path: '/search', language: 'en', query: new URLSearchParams({ q }) })
          .all('main')[0],
      );
    expect(search('qqqqq')).toContain('Nothing was found');
    expect(search('')).toContain('must all occur');
    expect(search('あ'.repeat(300))).toContain('too long');
  });

  it('tells of every problem in both languages', () => {
    for (const status of [400, 404, 405, 406, 410, 500]) {
      const titles = (['ja', 'en'] as const).map((language) => {
        const page = pages.page({ kind: 'problem', status, language, problem });
        expect(page.all('meta').some((meta) => attribute(meta, 'content') === 'noindex')).toBe(true);
        expect(page.all('link').some((link) => attribute(link, 'rel') === 'canonical')).toBe(false);
        return textOf(page.all('h1')[0]);
      });
      expect(new Set(titles).size, String(status)).toBe(2);
    }
  });

  it('gives the reason why a thing is no longer published', () => {
    const withdrawal = {
      on: '2026-01-02',
      reasons: new Map([
        ['ja', '誤りのため'],
        ['en', 'It was wrong'],
      ]),
    };
    const text = (language: 'ja' | 'en') =>
      textOf(
        pages.page({ kind: 'problem', status: 410, language, problem: { ...problem, withdrawal } }).all('main')[0],
      );
    expect(text('ja')).toContain('2026年1月2日 誤りのため');
    expect(text('en')).toContain('2 January 2026 It was wrong');
  });

  it('lists what may be meant by a name', () => {
    const choices = [`${BASE}id/municipality/132063`, `${BASE}id/municipality/342084`];
    const page = pages.page({ kind: 'choice', status: 300, choices });
    expect(page.withClass('choices').map(textOf).join()).toMatch(/府中市.*府中市/s);
  });

  it('offers the other forms where none was welcome', () => {
    const alternates = [{ suffix: 'ttl', name: 'Turtle', mediaType: 'text/turtle', path: '/doc/x.ttl' }];
    const page = pages.page({ kind: 'problem', status: 406, problem, alternates });
    expect(hrefs(page)).toContain('/doc/x.ttl');
  });
});

describe('data with ill intent', () => {
  const EVIL = '</script><script>alert(1)</script><img src=x onerror=alert(2)>" onmouseover="alert(3)\u2028\u2029&amp;';
  const region = namedNode(`${BASE}id/region/evil`);
  const graph = graphOf([
    quad(region, rdf.type, rk.Region),
    quad(region, rk.name, literal(EVIL, 'ja')),
    quad(region, rk.visionPage, namedNode('javascript:alert(4)')),
    quad(region, rk.label, literal(EVIL, 'x-"><b>')),
    quad(region, rk.membership, namedNode(`${BASE}id/region/evil/membership/%22%3E%3Cb%3E`)),
    quad(namedNode(`${BASE}id/region/evil/membership/%22%3E%3Cb%3E`), rk.name, literal(EVIL)),
  ]);
  const pages = new Pages(graph);
  const page = pages.about(region.value, { query: new URLSearchParams({ q: EVIL }) });

  it('stays text', () => {
    expect(page.all('script').length).toBe(1);
    expect(page.all('img', 'b')).toEqual([]);
    expect(page.all().flatMap(({ attrs }) => attrs.filter(({ name }) => name.startsWith('on')))).toEqual([]);
    expect(textOf(page.all('h1')[0])).toBe(EVIL);
  });

  it('never becomes a link that runs', () => {
    expect(hrefs(page).filter((href) => !/^(?:\/|#|https?:|mailto:)/.test(href))).toEqual([]);
  });

  it('cannot end the embedded JSON-LD, which keeps it', async () => {
    const json = textOf(page.all('script')[0]);
    expect(json).not.toMatch(/[<>&\u2028\u2029]/);
    expect((await fromJsonLd(json, { file: 'evil' })).some(({ object }) => object.value === EVIL)).toBe(true);
  });
});

describe('links', () => {
  it('are relative, so that they stay below the path of a proxy and work in a folder', () => {
    const page = publishedPages().about(AGREEMENT, { address: 'https://data.example.org/renkei/' });
    const own = page.all().flatMap((each) => attribute(each, 'href') ?? []);
    expect(own.filter((href) => href.startsWith('/'))).toEqual([]);
    expect(own).toContain('../../../ontology.ja.html#concludedOn');
    expect(own).toContain('2025-03-27/article/1.ja.html');
  });

  it('begin at the root on the page of a problem, which a host may show anywhere', () => {
    const page = publishedPages().page({
      ...{ kind: 'problem', status: 404, problem, path: '/404', at: '/404.html' },
      address: 'https://data.example.org/renkei/',
    });
    const own = page.all('a', 'link').flatMap((each) => attribute(each, 'href') ?? []);
    expect(own.filter((href) => !/^(?:\/renkei\/|#|https:|mailto:)/.test(href))).toEqual([]);
    expect(own).toContain('/renkei/404.en.html');
  });

  it('never look like a scheme, and stay on the page where they lead to a part of it', () => {
    const addresses = new Addresses({
      address: 'http://localhost/',
      dataBase: BASE,
      language: 'en',
      at: '/doc/x:y/z.html',
      own: '/ontology',
    });
    expect(addresses.of(`${BASE}id/x:y/a:b`)).toBe('./a:b.en.html');
    expect(addresses.of(`${BASE}id/x:y`)).toBe('../x:y.en.html');
    expect(addresses.of(`${BASE}id/x:y/z/w`)).toBe('z/w.en.html');
    expect(addresses.of(`${BASE}ontology#Agreement`)).toBe('#Agreement');
    expect(addresses.page('')).toBe('../../index.en.html');
    expect(addresses.page('', 'ja')).toBe('../../index.ja.html');
  });

  it('lead to this server for things of a publisher with a base of its own, and for shared ones', () => {
    const base = 'https://data.example.org/';
    const agreement = namedNode(`${base}id/agreement/甲`);
    const region = namedNode(`${BASE}id/region/kumamoto`);
    const graph = graphOf([
      quad(agreement, rdf.type, rk.Agreement),
      quad(agreement, rk.title, literal('題', 'ja')),
      quad(agreement, rk.region, region),
      quad(region, rdf.type, rk.Region),
    ]);
    const pages = new Pages(graph, { dataBase: base });
    const links = hrefs(pages.page({ kind: 'home' }));
    expect(links).toContain('/doc/agreement/%E7%94%B2');
    expect(links).toContain('/doc/region/kumamoto');
  });
});

describe('the style sheet', () => {
  const css = readFileSync(new URL('../../../assets/style/page.css', import.meta.url), 'utf8');
  const schemes = [css.slice(0, css.indexOf('@media')), css.slice(css.indexOf('prefers-color-scheme: dark'))];

  it('loads nothing', () => {
    expect(css).not.toMatch(/url\(|@import|@font-face/);
  });

  it('has colours with enough contrast, in light and dark (WCAG 2.2, 1.4.3)', () => {
    const pairs = [
      ['ink', 'paper'],
      ['ink', 'ground'],
      ['ink', 'wash'],
      ['ink', 'mark'],
      ['soft', 'paper'],
      ['soft', 'ground'],
      ['soft', 'wash'],
      ['indigo', 'paper'],
      ['indigo', 'ground'],
      ['indigo', 'wash'],
      ['indigo', 'mark'],
      ['gold', 'gold-wash'],
      ['gold', 'ground'],
      ['green', 'green-wash'],
      ['paper', 'indigo'],
      ['soft', 'mark'],
    ] as const;
    const low = schemes.flatMap((text, scheme) =>
      pairs
        .filter(([front, back]) => contrast(colour(text, front), colour(text, back)) < 4.5)
        .map((pair) => `${scheme} ${pair} ${contrast(colour(text, pair[0]), colour(text, pair[1])).toFixed(2)}`),
    );
    expect(low).toEqual([]);
  });
});

function colour(css: string, name: string): number {
  const [, digits = ''] = new RegExp(`--${name}: #([0-9a-f]{3,6});`).exec(css) ?? [];
  const full = digits.length === 3 ? digits.replace(/./g, '$&$&') : digits;
  const [red = 0, green = 0, blue = 0] = (full.match(/../g) ?? []).map((pair) => {
    const value = Number.parseInt(pair, 16) / 255;
    return value <= 0.04045 ? value / 12.92 : ((value + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}

function contrast(a: number, b: number): number {
  return (Math.max(a, b) + 0.05) / (Math.min(a, b) + 0.05);
}
