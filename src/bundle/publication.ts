import { day } from '../press/report/report-words.ts';
import type { WhatWasRead } from '../press/report/what-was-read.ts';
import { sha256 } from '../publish/published-file.ts';
import type { PublisherWords } from '../publish/read-publication.ts';
import type { Bilingual, Contact, Publication } from '../store/publication.ts';
import { BLANK_CONTACT, BLANK_PUBLISHER } from './blanks.ts';
import type { SourceOrigin } from './source-origin.ts';
import { SOURCE_RIGHTS } from './source-rights.ts';

/** What the publisher says of a bundle. */
export interface PublicationSettings {
  /** Who publishes and whom to ask, in place of name and contact, and whatever else the publisher says in its own words. */
  readonly publication?: PublisherWords;
  /** The publisher's name. */
  readonly publisher?: string;
  /** An e-mail address. */
  readonly contact?: string;
  /** The licence of the data, an IRI. */
  readonly licence: string;
  /** Where the folder will be; ends in `/`. */
  readonly address?: string;
  /** The day of publication (ISO). */
  readonly modified?: string;
  /** The page on which the document was made public, an IRI. Nothing is said of it without one of the days. */
  readonly origin?: string;
  /** The day on which the document was had from there (ISO). */
  readonly obtainedOn?: string;
  /** The rights of the document, in Japanese. */
  readonly sourceRights?: string;
}

/** Where the document is from, as the publisher states it on the day of publication, else on that on which it had the document. */
export function originOf(settings: PublicationSettings): SourceOrigin | undefined {
  const { origin, obtainedOn, modified = obtainedOn } = settings;
  if (origin === undefined || modified === undefined) return undefined;
  return { page: origin, obtainedOn, statedOn: modified, rights: sourceRightsOf(settings) };
}

function sourceRightsOf({ publication, sourceRights }: PublicationSettings): Bilingual {
  return publication?.sourceRights ?? (sourceRights === undefined ? SOURCE_RIGHTS : { ja: sourceRights });
}

const NO_TEXT = /[\p{Cc}\p{Cf}\p{Cs}\p{Noncharacter_Code_Point}]+/gu;

/** The longest name that catalogs take, with room for the code of a publisher before it. */
const LONGEST_IDENTIFIER = 90;

/** How the data of one agreement are published: as the publisher says, else with words made from what was read, and blanks for what was not said. `key` is the agreement's. */
export function publicationOf(key: string, readSo: WhatWasRead, settings: PublicationSettings): Publication {
  const read = inPlainText(readSo);
  return {
    identifier: identifierOf(key),
    title: titleOf(key, read),
    description: descriptionOf(read),
    keywords: keywordsOf(read),
    licence: settings.licence,
    publisher: { name: { ja: settings.publisher ?? BLANK_PUBLISHER } },
    contact: contactOf(settings),
    ...settings.publication,
    sourceRights: sourceRightsOf(settings),
  };
}

/** What was read without signs that are none of a text: catalogs are XML too, which cannot hold them. */
function inPlainText(read: WhatWasRead): WhatWasRead {
  const plain = (text: string) => text.replace(NO_TEXT, ' ').trim();
  const parties = read.parties.map((party) => ({ ...party, name: plain(party.name) }));
  return { ...read, title: read.title === null ? null : plain(read.title), parties };
}

/** The name of the dataset in catalogs: codes of the parties and the day, or a digest where these are too many. */
function identifierOf(key: string): string {
  const plain = `renkei-${key.replaceAll('/', '-')}`;
  if (plain.length <= LONGEST_IDENTIFIER) return plain;
  return `renkei-${key.slice(0, key.indexOf('-'))}-${sha256(key).slice(0, 12)}`;
}

function titleOf(key: string, { title, kind, concludedOn, parties }: WhatWasRead): Publication['title'] {
  const names = parties.map(({ name, code6 }) => (code6 === null ? name : `${name} (${code6})`));
  return {
    ja: `${title ?? `${kind ?? '協約'} ${key}`}（オープンデータ）`,
    en: `Open data of a cooperation agreement of local governments in Japan: ${names.join(', ')}, ${concludedOn}`,
  };
}

function descriptionOf({ title, concludedOn, parties, articles, initiatives, roles }: WhatWasRead) {
  const names = parties.map(({ name }) => name).join('、');
  const on = concludedOn === null ? '' : day(concludedOn, 'ja');
  return {
    ja: `${names}が${on}に締結した「${title ?? '協約'}」を、当事者、条文（${articles}条）、取組（${initiatives}件）、役割分担（${roles}件）まで記述したデータです。表（CSV）とRDFがあり、どの値からも、もとになった文をたどれます。`,
    en: `What a cooperation agreement of local governments in Japan says, concluded on ${concludedOn}: ${parties.length} parties, ${articles} articles, ${initiatives} initiatives, ${roles} roles, as tables (CSV) and as RDF. Every value leads back to the sentence that it was read from.`,
  };
}

function keywordsOf({ kind, region, parties }: WhatWasRead): Publication['keywords'] {
  const words = [kind, region, '広域連携', '地方自治', '役割分担', ...parties.map(({ name }) => name)];
  return {
    ja: [...new Set(words.flatMap((word) => word ?? []))],
    en: ['cooperation agreement', 'inter-municipal cooperation', 'local government', 'Japan'],
  };
}

function contactOf({ publisher, contact }: PublicationSettings): Contact {
  return { name: { ja: publisher ?? BLANK_CONTACT }, ...(contact === undefined ? {} : { email: contact }) };
}
