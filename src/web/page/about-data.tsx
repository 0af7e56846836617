import type { JSX } from 'hono/jsx/jsx-runtime';
import { Citation } from './citation.tsx';
import { Day, Facts } from './elements.tsx';
import type { Label } from './label.ts';
import type { Page } from './page.ts';

/** The kinds of pages that there is something to cite on. */
const CITED: readonly string[] = ['home', 'resource', 'vocabulary', 'graph'];

/** How many characters of a version people are shown. */
const SHORT = 12;

/** At the end of every page: the forms in which the same can be had, how to cite it, the licence, the version, and where to tell of mistakes. */
export function AboutData({ page, title }: { page: Page; title: Label }): JSX.Element {
  const { view } = page;
  const isCited = view.cited !== undefined && CITED.includes(view.kind);
  return (
    <section aria-labelledby="about-data">
      <h2 id="about-data">{page.say('thisData')}</h2>
      <Facts
        facts={[
          [page.say('formats'), view.alternates.length > 0 ? <Formats page={page} /> : undefined],
          [page.say('cite'), isCited ? <Citation page={page} title={title.text} /> : undefined],
          [page.say('licence'), <a href={view.licence}>{licenceName(view.licence)}</a>],
          [page.say('version'), <Version page={page} />],
          [page.say('modified'), view.modified && <Day page={page} iso={view.modified} />],
          [page.say('report'), page.parts.reportUrl && <Report page={page} href={page.parts.reportUrl} />],
        ]}
      />
    </section>
  );
}

/** The release, and the bytes that it is made of. */
function Version({ page: { view, addresses } }: { page: Page }): JSX.Element {
  const digest = <code title={view.version}>{view.version.slice(0, SHORT)}</code>;
  return view.release === undefined ? (
    digest
  ) : (
    <>
      <a href={addresses.page('doc/dataset')}>{view.release}</a> ({digest})
    </>
  );
}

function Formats({ page }: { page: Page }): JSX.Element {
  return (
    <ul class="formats">
      {page.view.alternates.map(({ name, path, mediaType }) => (
        <li>
          <a href={page.addresses.file(path)} type={mediaType}>
            {name}
          </a>
        </li>
      ))}
    </ul>
  );
}

function Report({ page, href }: { page: Page; href: string }): JSX.Element {
  const subject = `?subject=${encodeURIComponent(page.view.iri)}`;
  return <a href={href.startsWith('mailto:') ? `${href}${subject}` : href}>{page.say('report')}</a>;
}

/** The short name of a Creative Commons licence; other licences by their address. */
function licenceName(licence: string): string {
  const [, kind, version] = /creativecommons\.org\/(?:licenses|publicdomain)\/([a-z-]+)\/([\d.]+)/.exec(licence) ?? [];
  if (kind === undefined) return licence;
  return kind === 'zero' ? `CC0 ${version}` : `CC ${kind.toUpperCase()} ${version}`;
}
