import type { JSX } from 'hono/jsx/jsx-runtime';
import { WHOLE_FILE } from '../../catalog/distributions.ts';
import type { Page } from './page.ts';

const NAMES: Readonly<Record<string, string>> = { '/graphql': 'GraphQL', '/sparql': 'SPARQL' };

/** What the page about an endpoint is called on a site that has none. */
export function absentTitle({ view, language }: Page): string {
  const name = NAMES[view.path] ?? view.path;
  return { ja: `ここでは${name}は使えません`, en: `There is no ${name} here` }[language];
}

/** A site that is a folder of files answers no questions: why, and what to do instead. */
export function AbsentPage({ page }: { page: Page }): JSX.Element {
  const { addresses, language } = page;
  const why = {
    ja: 'このサイトはファイルだけでできていて、問い合わせに答えるサーバーがありません。データはすべてダウンロードでき、手もとの renkei serve やトリプルストアで問い合わせられます。',
    en: 'This site is made of files; no server is there to answer questions. All data can be downloaded, and asked by renkei serve or a triple store of your own.',
  }[language];
  return (
    <>
      <h1>{absentTitle(page)}</h1>
      <p class="lead">{why}</p>
      <ul>
        <li>
          <a href={addresses.file(`/data/${WHOLE_FILE}`)}>{page.say('whole')}</a>
        </li>
        <li>
          <a href={`${addresses.page('')}#dumps`}>{page.say('dumps')}</a>
        </li>
        <li>
          <a href={addresses.page('search')}>{page.say('search')}</a>
        </li>
      </ul>
    </>
  );
}
