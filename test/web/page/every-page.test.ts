import { describe, expect, it } from 'vitest';
import { fromJsonLd } from '../../../src/rdf/json-ld.ts';
import { rdf } from '../../../src/rdf/namespace.ts';
import { defaultGraph, namedNode, quad } from '../../../src/rdf/term.ts';
import type { PageLanguage } from '../../../src/web/document-view.ts';
import { pageStyle } from '../../../src/web/page/page-asset.ts';
import '../../support/isomorphic.ts';
import { publishedQuads } from '../../support/published.ts';
import { attribute, BASE, documentsOf, type ParsedPage, publishedPages, textOf } from './rendered-page.ts';

const LANGUAGES: readonly PageLanguage[] = ['ja', 'en'];

/** One thing of every set of classes, by its IRI: the one with most statements. */
function oneOfEveryClass(): string[] {
  const types = new Map<string, string[]>();
  const sizes = new Map<string, number>();
  for (const { subject, predicate, object } of publishedQuads()) {
    if (!subject.value.startsWith(`${BASE}id/`)) continue;
    sizes.set(subject.value, (sizes.get(subject.value) ?? 0) + 1);
    if (predicate.equals(rdf.type)) types.set(subject.value, [...(types.get(subject.value) ?? []), object.value]);
  }
  const best = new Map<string, string>();
  for (const [iri, classes] of types) {
    const key = classes.sort().join(' ');
    const known = best.get(key);
    if (known === undefined || (sizes.get(iri) ?? 0) > (sizes.get(known) ?? 0)) best.set(key, iri);
  }
  return [...best.values()];
}

const THINGS = oneOfEveryClass();
const DOCUMENTS = [...THINGS, `${BASE}ontology`, `${BASE}shapes`];

const rendered = new Map<PageLanguage, (readonly [string, ParsedPage])[]>();

function pagesOf(language: PageLanguage): (readonly [string, ParsedPage])[] {
  const pages = publishedPages();
  const known = rendered.get(language);
  if (known !== undefined) return known;
  const all = [
    ...DOCUMENTS.map((iri) => [iri, pages.about(iri, { language })] as const),
    ['home', pages.page({ kind: 'home', language })],
    ['search', pages.page({ kind: 'search', language, path: '/search', query: new URLSearchParams({ q: '熊本' }) })],
    ['choice', pages.page({ kind: 'choice', status: 300, language, choices: THINGS.slice(0, 2) })],
    [
      'problem',
      pages.page({ kind: 'problem', status: 404, language, problem: { code: 'X', title: 'X', detail: 'x' } }),
    ],
    [
      'profiles',
      pages.page({
        kind: 'profiles',
        language,
        iri: `${BASE}id/municipality/432041`,
        path: '/doc/municipality/432041',
      }),
    ],
    ['graph', pages.page({ kind: 'graph', language, iri: `${BASE}graph/registry`, path: '/graph/registry' })],
  ] as const;
  rendered.set(language, [...all]);
  return [...all];
}

/** What is wrong with each page, by a check of one page. */
function faults(check: (page: ParsedPage, language: PageLanguage) => readonly string[]): string[] {
  return LANGUAGES.flatMap((language) =>
    pagesOf(language).flatMap(([name, page]) => check(page, language).map((fault) => `${language} ${name}: ${fault}`)),
  );
}

describe('every page', () => {
  it('is there for a thing of every class', () => {
    expect(THINGS.length).toBeGreaterThan(30);
  });

  it('has its language, a title, one main, one h1, and headings that skip no level', () => {
    const wrong = faults((page, language) => {
      const levels = page.all('h1', 'h2', 'h3', 'h4', 'h5', 'h6').map(({ tagName }) => Number(tagName[1]));
      const skips = levels.filter((level, place) => place > 0 && level > (levels[place - 1] ?? 0) + 1);
      const [html] = page.all('html');
      return [
        ...(html && attribute(html, 'lang') === language ? [] : ['lang']),
        ...(page.all('main').length === 1 ? [] : ['main']),
        ...(levels.filter((level) => level === 1).length === 1 && levels[0] === 1 ? [] : [`h1 ${levels.slice(0, 3)}`]),
        ...(skips.length === 0 ? [] : [`skips to h${skips}`]),
        ...(textOf(page.all('title')[0] ?? page.all('html')[0]).length > 3 ? [] : ['title']),
        ...page
          .all('h1', 'h2', 'h3', 'h4')
          .filter((each) => textOf(each).trim() === '')
          .map(({ tagName }) => `empty ${tagName}`),
      ];
    });
    expect(wrong).toEqual([]);
  });

  it('says of every Japanese text that it is Japanese', () => {
    const isJapanese = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}]/u;
    const wrong = faults((page) =>
      page
        .texts()
        .filter(
          ({ text, language, parent }) =>
            isJapanese.test(text) && !/^ja\b/.test(language) && !['script', 'title'].includes(parent),
        )
        .map(({ text, parent }) => `<${parent}> ${text.trim().slice(0, 40)}`),
    );
    expect([...new Set(wrong)].slice(0, 20)).toEqual([]);
  });

  it('loads nothing from elsewhere and runs nothing', () => {
    const wrong = faults((page) => [
      ...page
        .all('script')
        .filter((each) => attribute(each, 'type') !== 'application/ld+json')
        .map(() => 'script'),
      ...page.all('style', 'iframe', 'object', 'embed', 'img', 'base').map(({ tagName }) => tagName),
      ...page
        .all()
        .flatMap(({ attrs }) => attrs.filter(({ name }) => /^on|^style$|^src$/.test(name)).map(({ name }) => name)),
      ...page
        .all('link')
        .filter(
          (each) =>
            attribute(each, 'rel') === 'stylesheet' &&
            page.resolved(attribute(each, 'href') ?? '') !== pageStyle().path,
        )
        .map(() => 'style sheet'),
    ]);
    expect(wrong).toEqual([]);
  });

  it('has each id once, labels its fields, tables and navigation, and begins with a link to its content', () => {
    const wrong = faults((page) => {
      const ids = page.all().flatMap((each) => attribute(each, 'id') ?? []);
      const double = ids.filter((id, place) => ids.indexOf(id) !== place);
      const labels = page.all('label').map((each) => attribute(each, 'for'));
      const first = page.all('a')[0];
      return [
        ...double.map((id) => `id ${id}`),
        ...page
          .all('th')
          .filter((each) => attribute(each, 'scope') === undefined)
          .map(() => 'th without scope'),
        ...page
          .all('input')
          .filter((each) => attribute(each, 'type') !== 'hidden' && !labels.includes(attribute(each, 'id')))
          .map(() => 'input'),
        ...page
          .all('nav')
          .filter((each) => !attribute(each, 'aria-label') && !attribute(each, 'aria-labelledby'))
          .map(() => 'nav'),
        ...page
          .all()
          .flatMap((each) => attribute(each, 'aria-labelledby') ?? [])
          .filter((id) => !ids.includes(id)),
        ...page
          .all('a')
          .filter((each) => textOf(each).trim() === '')
          .map(() => 'empty link'),
        ...(first && attribute(first, 'href') === '#main' && ids.includes('main') ? [] : ['skip link']),
      ];
    });
    expect(wrong).toEqual([]);
  });

  it('gives every landmark a name of its own', () => {
    const wrong = faults((page) => {
      const names = page.all('nav', 'section', 'article').flatMap((each) => {
        const by = attribute(each, 'aria-labelledby');
        const name = attribute(each, 'aria-label') ?? (by === undefined ? undefined : textOf(page.byId(by)));
        return name === undefined ? [] : `${each.tagName} ${name}`;
      });
      return names.filter((name, place) => names.indexOf(name) !== place);
    });
    expect(wrong).toEqual([]);
  });

  it('links only to what is there', () => {
    const { graph } = publishedPages();
    const isThere = (href: string, page: ParsedPage): boolean => {
      if (/^(?:https?|mailto):/.test(href)) return !href.startsWith(`${BASE}id/`);
      if (href.startsWith('#')) return page.byId(decodeURIComponent(href.slice(1))) !== undefined;
      const { pathname, hash } = new URL(href, 'http://x');
      const path = decodeURI(pathname);
      // The graph holds nothing of the dataset itself; that its page is there is tested where pages are served.
      if (path === '/doc/dataset') return true;
      if (path.startsWith('/doc/'))
        return (
          graph.resource(`${BASE}id/${path.slice(5)}`) !== undefined ||
          /\.(?:html|ttl|jsonld|rdf|nt|nq|trig)$/.test(path)
        );
      if (/^\/(?:ontology|shapes)$/.test(path))
        return hash === '' || graph.resource(BASE + path.slice(1) + hash) !== undefined;
      return /^\/(?:$|graphql$|sparql$|search(?:\.\w\w\.html)?$|data\/|graph\/|(?:ontology|shapes)\.)/.test(path);
    };
    const wrong = faults((page) => {
      const hrefs = documentsOf(page);
      return hrefs.filter((href) => !isThere(href, page));
    });
    expect([...new Set(wrong)].slice(0, 20)).toEqual([]);
  });

  it('embeds the statements of its thing as JSON-LD', async () => {
    const pages = publishedPages();
    for (const iri of DOCUMENTS) {
      const [script, ...more] = pages.about(iri).all('script');
      expect(more).toEqual([]);
      const found = await fromJsonLd(textOf(script), { file: iri });
      const stated = (iri.includes('/id/') ? pages.describe : pages.describeVocabulary)(iri)?.stated ?? [];
      const triples = stated.map(({ subject, predicate, object }) => quad(subject, predicate, object, defaultGraph()));
      await expect(found).toBeIsomorphic(triples);
    }
  });

  it('names its own address, its forms, licence, version and citation', () => {
    const page = publishedPages().about(THINGS[0] ?? '', { language: 'en' });
    const rels = page.all('link').map((each) => attribute(each, 'rel'));
    expect(rels).toEqual(expect.arrayContaining(['canonical', 'stylesheet', 'alternate', 'license']));
    const footer = textOf(page.all('footer')[0]);
    expect(footer).toContain('CC BY 4.0');
    expect(footer).toContain('0123456789ab');
    expect(footer).toContain(THINGS[0]);
    expect(page.withClass('formats')[0]?.childNodes.length).toBe(7);
    expect(attribute(page.all('a').at(-1), 'href')).toMatch(/^mailto:report@example\.org\?subject=https%3A/);
  });

  it('keeps the language chosen in its links', () => {
    const query = new URLSearchParams({ lang: 'en' });
    const page = publishedPages().about(THINGS[0] ?? '', { language: 'en', query });
    const own = page
      .links()
      .filter((href) => /^\/(?:doc|ontology)\b/.test(href) && !/(?<!\.en|\.ja)\.[a-z]+$/.test(href));
    expect(own.length).toBeGreaterThan(5);
    expect(own.filter((href) => !/\.(?:en|ja)\.html(?:#|$)/.test(href))).toEqual([]);
    expect(own.filter((href) => /\.ja\.html/.test(href)).length).toBe(1);
  });

  it('is the same for the same view', () => {
    const iri = THINGS[0] ?? '';
    expect(publishedPages().about(iri).html).toBe(publishedPages().about(iri).html);
    expect(namedNode(iri).value).toBe(iri);
  });
});
