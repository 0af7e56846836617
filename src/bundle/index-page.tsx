import { raw } from 'hono/html';
import type { JSX } from 'hono/jsx/jsx-runtime';
import { licenceFacts } from '../catalog/licence.ts';
import { FactTable } from '../press/report/report-html.tsx';
import { reportPage } from '../press/report/report-page.tsx';
import { readLines } from '../press/report/report-words.ts';
import type { WhatWasRead } from '../press/report/what-was-read.ts';
import { inLanguage, type Publication } from '../store/publication.ts';
import type { Message } from '../text/diagnostic.ts';
import { scriptText } from '../web/page/json-ld-script.ts';
import type { BundleFile } from './bundle-file.ts';
import { Contents, type ContentsProps } from './contents.tsx';

const WORDS = {
  facts: { ja: 'この協約・協定', en: 'The agreement' },
  files: { ja: 'データ', en: 'Data' },
  terms: { ja: '利用条件と問合せ先', en: 'Licence and contact' },
  licence: { ja: 'データの利用条件', en: 'Licence of the data' },
  rights: { ja: 'もとの文書の権利', en: 'Rights of the source text' },
  publisher: { ja: '公開者', en: 'Publisher' },
  contact: { ja: '問合せ先', en: 'Contact' },
  contents: { ja: '内容', en: 'What it says' },
} as const satisfies Record<string, Message>;

/** What the page of a bundle is made of. */
export interface IndexInput extends ContentsProps {
  readonly publication: Publication;
  readonly read: WhatWasRead;
  /** To be downloaded. */
  readonly files: readonly BundleFile[];
  /** What search engines are told (JSON-LD); a page with blanks is kept from them. */
  readonly search?: object | undefined;
}

/** The page that readers of the published folder see: what the agreement is and says, its data, licence and contact. Links are relative. */
export function indexPage({ publication, read, files, search, ...contents }: IndexInput): string {
  const { language } = contents;
  return reportPage({
    title: inLanguage(publication.title, language),
    language,
    isPublic: search !== undefined,
    children: (
      <>
        <p>{inLanguage(publication.description, language)}</p>
        <h2>{WORDS.facts[language]}</h2>
        <FactTable rows={readLines(read, language)} />
        <h2>{WORDS.files[language]}</h2>
        <ul>
          {files.map(({ path, about }) => (
            <li>
              <a href={path}>{about[language]}</a> <code>{path}</code>
            </li>
          ))}
        </ul>
        <h2>{WORDS.terms[language]}</h2>
        <Terms publication={publication} language={language} />
        <h2>{WORDS.contents[language]}</h2>
        <Contents {...contents} />
        {search && <script type="application/ld+json">{raw(scriptText(search))}</script>}
      </>
    ),
  });
}

function Terms({ publication, language }: { publication: Publication; language: keyof Message }): JSX.Element {
  const { licence, publisher, contact, sourceRights } = publication;
  const address = contact.email === undefined ? contact.page : `mailto:${contact.email}`;
  const name = inLanguage(contact.name, language);
  return (
    <dl>
      <dt>{WORDS.licence[language]}</dt>
      <dd>
        <a rel="license" href={licence}>
          {licenceFacts(licence)?.title[language] ?? licence}
        </a>
      </dd>
      {sourceRights && <dt>{WORDS.rights[language]}</dt>}
      {sourceRights && <dd>{inLanguage(sourceRights, language)}</dd>}
      <dt>{WORDS.publisher[language]}</dt>
      <dd>{inLanguage(publisher.name, language)}</dd>
      <dt>{WORDS.contact[language]}</dt>
      <dd>{address === undefined ? name : <a href={address}>{name}</a>}</dd>
    </dl>
  );
}
