import type { JSX } from 'hono/jsx/jsx-runtime';
import { dayText } from './day.ts';
import { Day, Facts, Words } from './elements.tsx';
import type { Label } from './label.ts';
import type { Page } from './page.ts';

/** The kinds of pages that there is something to cite on. */
const CITED: readonly string[] = ['home', 'resource', 'vocabulary', 'graph'];

/** How many characters of a version people are shown. */
const SHORT = 12;

/** At the end of every page: the forms in which the same can be had, how to cite it, the licence, the version, and where to tell of mistakes. */
export function AboutData({ page, title }: { page: Page; title: Label }): JSX.Element {
  const { view } = page;
  const version = <code title={view.version}>{view.version.slice(0, SHORT)}</code>;
  return (
    <section aria-labelledby="about-data">
      <h2 id="about-data">{page.say('thisData')}</h2>
      <Facts
        facts={[
          [page.say('formats'), view.alternates.length > 0 ? <Formats page={page} /> : undefined],
          [page.say('cite'), CITED.includes(view.kind) ? <Citation page={page} title={title} /> : undefined],
          [page.say('licence'), <a href={view.licence}>{licenceName(view.licence)}</a>],
          [page.say('version'), version],
          [page.say('modified'), view.modified && <Day page={page} iso={view.modified} />],
          [page.say('report'), page.parts.reportUrl && <Report page={page} href={page.parts.reportUrl} />],
        ]}
      />
    </section>
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

function Citation({ page, title }: { page: Page; title: Label }): JSX.Element {
  return (
    <p class="citation">
      <Words page={page} text={{ text: citation(page, title.text), language: '' }} />
    </p>
  );
}

/** A plain-text citation, which names the thing, the version and the address. */
function citation({ view, language }: Page, title: string): string {
  const version = view.version.slice(0, SHORT);
  const day = view.modified === undefined ? '' : `, ${dayText(view.modified, language)}`;
  const iri = decodeIri(view.iri);
  return language === 'ja'
    ? `「${title}」『renkei 連携協約のリンクトオープンデータ』版 ${version}${day}. ${iri}`
    : `“${title}”. renkei: linked open data of Japanese cooperation agreements, version ${version}${day}. ${iri}`;
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

function decodeIri(iri: string): string {
  try {
    return decodeURI(iri);
  } catch {
    return iri;
  }
}
