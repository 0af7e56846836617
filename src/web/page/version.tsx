import type { JSX } from 'hono/jsx/jsx-runtime';
import { versionIri } from '../../catalog/citation.ts';
import type { ChangeCount, ChangeFile, ChangeSummary, NamedAgreement, Release } from '../../store/release.ts';
import { Citations } from './citation.tsx';
import { sizeText } from './dumps.tsx';
import { Day, Facts, Section, Words } from './elements.tsx';
import { shortIri } from './label.ts';
import type { Page } from './page.ts';
import { sayOfVersions, type VersionWord } from './version-words.ts';
import { Notes, VersionLink } from './versions.tsx';

/** A version of the dataset: when, what is new, what came and went, the files to reckon with, and how to cite it. */
export function VersionBody({ page, release }: { page: Page; release: Release }): JSX.Element {
  const { releases = [] } = page.parts;
  const say = sayer(page);
  const place = releases.indexOf(release);
  const other = (each: Release | undefined) => each && <VersionLink page={page} version={each.version} />;
  const cited = page.view.cited;
  return (
    <>
      <Facts
        facts={[
          [say('of'), <a href={page.addresses.page('doc/dataset')}>{page.view.dataset}</a>],
          [say('issued'), <Day page={page} iso={release.issued} />],
          [say('notes'), <Notes page={page} release={release} />],
          [say('previous'), other(releases[place + 1])],
          [say('next'), other(releases[place - 1])],
        ]}
      />
      {cited && (
        <Section title={page.say('cite')} id="cite">
          <Citations page={page} cited={cited} iri={versionIri(page.view.dataset, release.version)} />
        </Section>
      )}
      {release.summary && <Changes page={page} summary={release.summary} />}
      <Section title={say('files')} id="changes-files">
        <p>{say('filesNote')}</p>
        <ChangeFiles page={page} release={release} />
      </Section>
    </>
  );
}

function Changes({ page, summary }: { page: Page; summary: ChangeSummary }): JSX.Element {
  const say = sayer(page);
  const { added, changed, removed } = summary.agreements;
  return (
    <Section title={say('changes')} id="changes">
      <Facts
        facts={[
          [say('addedAgreements'), agreements(page, added)],
          [say('changedAgreements'), agreements(page, changed)],
          [say('removedAgreements'), agreements(page, removed)],
        ]}
      />
      <Counts page={page} title={say('byClass')} counts={summary.classes} />
      <Counts page={page} title={say('byGraph')} counts={summary.graphs} />
    </Section>
  );
}

/** Agreements by their titles: those of now where there are some, else those that the changes tell. */
function agreements(page: Page, listed: readonly NamedAgreement[]): JSX.Element | undefined {
  if (listed.length === 0) return undefined;
  return (
    <ul class="links">
      {listed.map(({ iri, title }) => {
        const thing = page.read.thing(iri);
        const label = title === undefined ? thing && page.label(thing) : { text: title, language: 'ja' };
        return (
          <li>
            <a href={page.addresses.of(iri)}>
              <Words page={page} text={label ?? { text: iri, language: '' }} />
            </a>
          </li>
        );
      })}
    </ul>
  );
}

type Counted = { readonly iri: string } & ChangeCount;

function Counts({ page, title, counts }: { page: Page; title: string; counts: readonly Counted[] }): JSX.Element {
  const say = sayer(page);
  const numbers = new Intl.NumberFormat(page.language);
  return (
    <details>
      <summary>{title}</summary>
      <div class="scroll">
        <table>
          <thead>
            <tr>
              <th scope="col">{title}</th>
              <th scope="col" class="numeric">
                {say('added')}
              </th>
              <th scope="col" class="numeric">
                {say('removed')}
              </th>
            </tr>
          </thead>
          <tbody>
            {counts.map(({ iri, added, removed }) => (
              <tr>
                <th scope="row">
                  <Name page={page} iri={iri} />
                </th>
                <td class="numeric">{numbers.format(added)}</td>
                <td class="numeric">{numbers.format(removed)}</td>
              </tr>
            ))}
          </tbody>
        </table>
      </div>
    </details>
  );
}

/** What a class or a graph is called. */
function Name({ page, iri }: { page: Page; iri: string }): JSX.Element {
  const thing = page.read.thing(iri);
  return thing ? <Words page={page} text={page.label(thing)} /> : <code>{shortIri(iri)}</code>;
}

function ChangeFiles({ page, release: { added, removed } }: { page: Page; release: Release }): JSX.Element {
  const say = sayer(page);
  return (
    <Facts
      facts={[
        [say('addedStatements'), <File page={page} file={added} />],
        [say('removedStatements'), <File page={page} file={removed} />],
      ]}
    />
  );
}

function File({ page, file: { path, mediaType, bytes, sha256, quads } }: { page: Page; file: ChangeFile }) {
  const numbers = new Intl.NumberFormat(page.language);
  return (
    <>
      <p>
        <a href={page.addresses.file(`/data/${path}`)} type={mediaType}>
          {path.split('/').at(-1)}
        </a>{' '}
        <span class="size">{sizeText(bytes)}</span>
      </p>
      <p>
        {page.say('statementCount')}: {numbers.format(quads)}
      </p>
      <p>
        SHA-256: <code>{sha256}</code>
      </p>
    </>
  );
}

function sayer({ language }: Page): (word: VersionWord) => string {
  return (word) => sayOfVersions(word, language);
}
