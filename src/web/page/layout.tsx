import { raw } from 'hono/html';
import type { Child } from 'hono/jsx';
import type { JSX } from 'hono/jsx/jsx-runtime';
import { ATOM_TYPE, FEED_PATH } from '../../catalog/changes-feed.ts';
import type { DocumentView, PageLanguage } from '../document-view.ts';
import { MISSING_PATH } from '../page-address.ts';
import { AboutData } from './about-data.tsx';
import { jsonLdScript, scriptText } from './json-ld-script.ts';
import type { Label } from './label.ts';
import type { Page } from './page.ts';
import { pageIcon, pageStyle } from './page-asset.ts';
import { SearchForm } from './search-form.tsx';
import { sayOfVersions } from './version-words.ts';

/** Pages that have an address of their own in each language. */
const HAS_PAGE_ADDRESSES: readonly string[] = [
  'home',
  'resource',
  'vocabulary',
  'catalog',
  'graph',
  'search',
  'absent',
];

/** Pages that have a search box of their own. */
const HAS_OWN_SEARCH: readonly string[] = ['home', 'search'];

/** What goes into the frame of a page. */
interface LayoutProps {
  readonly page: Page;
  /** Of the window; the name of the site comes after it. */
  readonly title: Label;
  /** The way to this page, from the whole to the part. */
  readonly breadcrumbs?: Child;
  readonly children?: Child;
}

/** A whole page: head, skip link, navigation, what it is about, and what people need to use the data. Nothing in it runs or comes from elsewhere. */
export function documentOf(props: LayoutProps): string {
  return `<!doctype html>\n${String(<Layout {...props} />)}\n`;
}

function Layout({ page, title, breadcrumbs, children }: LayoutProps): JSX.Element {
  return (
    <html lang={page.language}>
      <Head page={page} title={title} />
      <body>
        <a class="skip" href="#main">
          {page.say('skip')}
        </a>
        <SiteHeader page={page} />
        {breadcrumbs && (
          <nav class="breadcrumbs" aria-label={page.say('breadcrumbs')}>
            {breadcrumbs}
          </nav>
        )}
        <main id="main" tabindex={-1}>
          {children}
        </main>
        <footer>
          <AboutData page={page} title={title} />
        </footer>
      </body>
    </html>
  );
}

function Head({ page, title }: { page: Page; title: Label }): JSX.Element {
  const { view, addresses } = page;
  const isFound = view.status < 300;
  return (
    <head>
      <meta charset="utf-8" />
      <meta name="viewport" content="width=device-width, initial-scale=1" />
      <meta name="color-scheme" content="light dark" />
      <title lang={title.language === page.language ? undefined : title.language || undefined}>
        {`${title.text} – ${page.say(view.kind === 'home' ? 'tagline' : 'site')}`}
      </title>
      {view.kind === 'home' && <meta name="description" content={page.say('about')} />}
      {!isFound && <meta name="robots" content="noindex" />}
      {isFound && <link rel="canonical" href={view.document} />}
      <link rel="icon" href={addresses.file(pageIcon().path)} type="image/svg+xml" />
      <link rel="stylesheet" href={addresses.file(pageStyle().path)} />
      {isFound &&
        (['ja', 'en'] as const).map((language) => (
          <link rel="alternate" hreflang={language} href={languageAddress(page, language)} />
        ))}
      {view.alternates
        .filter(({ suffix }) => suffix !== 'html')
        .map(({ path, mediaType, name }) => (
          <link rel="alternate" type={mediaType} title={name} href={addresses.file(path)} />
        ))}
      {(page.parts.releases ?? []).length > 0 && (
        <link
          rel="alternate"
          type={ATOM_TYPE}
          title={sayOfVersions('feed', page.language)}
          href={addresses.file(`/${FEED_PATH}`)}
        />
      )}
      {isFound && <link rel="license" href={view.licence} />}
      <JsonLd view={view} />
    </head>
  );
}

/** What programs that read pages find: of the dataset, what search engines ask for, as its statements are many and have addresses of their own; else all that is stated. */
function JsonLd({ view: { listing, description } }: { view: DocumentView }): JSX.Element | null {
  if (listing) return <script type="application/ld+json">{raw(scriptText(listing.schemaOrg))}</script>;
  return description ? <script type="application/ld+json">{raw(jsonLdScript(description.stated))}</script> : null;
}

function SiteHeader({ page }: { page: Page }): JSX.Element {
  const { addresses } = page;
  const other = page.language === 'ja' ? 'en' : 'ja';
  return (
    <header class="site">
      <a class="brand" href={addresses.page('')}>
        <span class="name">renkei</span> <span class="tagline">{page.say('tagline')}</span>
      </a>
      {!HAS_OWN_SEARCH.includes(page.view.kind) && <SearchForm page={page} />}
      <nav aria-label={page.say('navigation')}>
        <ul>
          <li>
            <a href={addresses.page('doc/dataset')}>{page.say('data')}</a>
          </li>
          <li>
            <a href={addresses.page('ontology')}>{page.say('ontology')}</a>
          </li>
          <li>
            <a href={addresses.page('graphql')}>GraphQL</a>
          </li>
          <li>
            <a href={addresses.page('sparql')}>SPARQL</a>
          </li>
          <li>
            <a
              href={languageAddress(page, other)}
              hreflang={other}
              lang={other}
              data-keeps-question={page.view.kind === 'search' ? '' : undefined}
            >
              {page.say('otherLanguage')}
            </a>
          </li>
        </ul>
      </nav>
    </header>
  );
}

/** This page in another language, with the question that was asked. */
function languageAddress({ view, addresses }: Page, language: PageLanguage): string {
  const query = new URLSearchParams(view.query);
  query.delete('lang');
  const kept = view.kind === 'search' && query.size > 0 ? `?${query}` : '';
  if (HAS_PAGE_ADDRESSES.includes(view.kind) || view.path === MISSING_PATH)
    return addresses.page(view.path.slice(1), language) + kept;
  query.set('lang', language);
  return `${addresses.file(view.path)}?${query}`;
}
