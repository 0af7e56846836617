import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { createContext, runInContext } from 'node:vm';
import { rolldown } from 'rolldown';
import { describe, expect, it } from 'vitest';
import { lazySearcher } from '../../src/search/lazy-searcher.ts';
import { searchScript } from '../../src/web/page/page-asset.ts';
import { searchTexts } from '../../src/web/page/search-texts.ts';
import { publishedQuads } from '../support/published.ts';
import { attribute, BASE, graphOf, Pages, textOf } from '../web/page/rendered-page.ts';

const graph = graphOf(publishedQuads());
const texts = searchTexts({ graph, dataBase: BASE });

/** The little of a document that the script needs. */
class Node {
  readonly attributes = new Map<string, string>();
  children: (Node | string)[] = [];
  onError: (() => void) | undefined;

  constructor(readonly name: string) {}

  setAttribute(name: string, value: string): void {
    this.attributes.set(name, value);
  }

  append(...children: (Node | string)[]): void {
    this.children.push(...children);
  }

  replaceChildren(...children: (Node | string)[]): void {
    this.children = children;
  }

  addEventListener(_: string, listener: () => void): void {
    this.onError = listener;
  }

  all(name: string): Node[] {
    const below = this.children.flatMap((child) => (typeof child === 'string' ? [] : child.all(name)));
    return this.name === name ? [this, ...below] : below;
  }

  text(): string {
    return this.children.map((child) => (typeof child === 'string' ? child : child.text())).join('');
  }
}

/** What the search page shows after its script has run, for the question in the address. Scripts that it adds are run, too. */
function pageFor(question: string, language: 'ja' | 'en', load = true) {
  const [results, head] = [new Node('div'), new Node('head')];
  const field = { value: '' };
  const context = createContext({
    URLSearchParams,
    location: { search: `?${new URLSearchParams({ q: question })}` },
    document: {
      currentScript: { dataset: { index: 'assets/texts.js' } },
      documentElement: { lang: language },
      head,
      getElementById: () => results,
      querySelectorAll: (selector: string) => (selector.startsWith('input') ? [field] : []),
      createElement: (name: string) => new Node(name),
    },
  });
  runInContext(searchScript().text, context);
  const [script] = head.all('script');
  if (load && script) runInContext(texts.text, context);
  if (!load) script?.onError?.();
  return { results, field, script };
}

describe('the search page without a server', () => {
  it('runs a script that is made of the sources as they are', async () => {
    const input = fileURLToPath(new URL('../../assets/search/offline-search.js', import.meta.url));
    const bundle = await rolldown({ input });
    const { output } = await bundle.generate({ format: 'iife', minify: true });
    await bundle.close();
    const made = readFileSync(new URL('../../assets/search/offline-search.generated.js', import.meta.url), 'utf8');
    expect(output[0].code === made, 'Run: npm run bundle').toBe(true);
  });

  it.each([
    ['ja', '地域医療'],
    ['ja', 'ＤＶ 被害'],
    ['ja', '市'],
    ['en', '熊本'],
    ['en', '荒尾市'],
    ['ja', '存在しない'],
  ] as const)('shows in %s for %s what the page of the server shows', (language, question) => {
    const pages = new Pages(graph, { searcher: lazySearcher(graph) });
    const query = new URLSearchParams({ q: question });
    const server = pages.page({ kind: 'search', path: '/search', at: '/search.html', language, query });
    const results = server.all('div').find((each) => attribute(each, 'id') === 'results');
    const offline = pageFor(question, language);
    expect(offline.results.text().replace(/\s/g, '')).toBe(textOf(results).replace(/\s/g, ''));
    const links = server
      .withClass('hit')
      .flatMap((hit) => hit.childNodes.flatMap((each) => ('tagName' in each ? (attribute(each, 'href') ?? []) : [])));
    expect(offline.results.all('a').map(({ attributes }) => attributes.get('href'))).toEqual(links);
    expect(offline.results.all('mark').length).toBe(server.all('mark').length);
    expect(offline.field.value).toBe(question);
  });

  it('says so where a question has no word, and loads nothing for it', () => {
    const { results, script } = pageFor('・', 'ja');
    expect(results.text()).toContain('言葉を空白で区切ると');
    expect(script).toBeUndefined();
  });

  it('says so where the texts cannot be loaded', () => {
    expect(pageFor('熊本', 'en', false).results.text()).toBe('There is no search here.');
  });

  it('has texts of a size that can be loaded', () => {
    expect(Buffer.byteLength(texts.text)).toBeLessThan(2_000_000);
    expect(Buffer.byteLength(searchScript().text)).toBeLessThan(60_000);
  });
});
