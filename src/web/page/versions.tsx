import type { JSX } from 'hono/jsx/jsx-runtime';
import { FEED_PATH } from '../../catalog/changes-feed.ts';
import { versionIri } from '../../catalog/citation.ts';
import type { Release } from '../../store/release.ts';
import { Day, Said, Section } from './elements.tsx';
import type { Page } from './page.ts';
import { sayOfVersions } from './version-words.ts';

/** The release whose IRI this is, if it is one. */
export function releaseAt({ parts, view }: Page, iri: string): Release | undefined {
  return parts.releases?.find(({ version }) => versionIri(view.dataset, version) === iri);
}

/** The versions of the dataset, the newest first, with what came and went. */
export function Versions({ page }: { page: Page }): JSX.Element {
  const say = (word: Parameters<typeof sayOfVersions>[0]) => sayOfVersions(word, page.language);
  const releases = page.parts.releases ?? [];
  const [newest] = releases;
  return (
    <Section title={say('versions')} id="versions">
      {newest === undefined && <p>{say('none')}</p>}
      {newest !== undefined && page.view.release !== newest.version && <p>{say('changedSince')}</p>}
      {newest !== undefined && (
        <>
          <VersionTable page={page} releases={releases} />
          <p>
            <a href={page.addresses.file(`/${FEED_PATH}`)}>{say('feed')}</a>
          </p>
        </>
      )}
    </Section>
  );
}

function VersionTable({ page, releases }: { page: Page; releases: readonly Release[] }): JSX.Element {
  const say = (word: Parameters<typeof sayOfVersions>[0]) => sayOfVersions(word, page.language);
  const numbers = new Intl.NumberFormat(page.language);
  return (
    <div class="scroll">
      <table>
        <thead>
          <tr>
            <th scope="col">{say('version')}</th>
            <th scope="col">{say('issued')}</th>
            <th scope="col">{say('notes')}</th>
            <th scope="col" class="numeric">
              {say('addedStatements')}
            </th>
            <th scope="col" class="numeric">
              {say('removedStatements')}
            </th>
          </tr>
        </thead>
        <tbody>
          {releases.map((release) => (
            <tr>
              <th scope="row">
                <VersionLink page={page} version={release.version} />
              </th>
              <td>
                <Day page={page} iso={release.issued} />
              </td>
              <td>
                <Notes page={page} release={release} />
              </td>
              <td class="numeric">{numbers.format(release.added.quads)}</td>
              <td class="numeric">{numbers.format(release.removed.quads)}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}

/** A link to the page of a version. */
export function VersionLink({ page, version }: { page: Page; version: string }): JSX.Element {
  return <a href={page.addresses.page(`doc/dataset/${version}`)}>{version}</a>;
}

/** What is new in a release, in the language of the page where it is told in that. */
export function Notes({ page, release: { notes } }: { page: Page; release: Release }): JSX.Element {
  return <Said page={page} text={notes} />;
}
