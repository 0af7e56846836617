/** A text in Japanese, and in English where somebody wrote it. */
export interface Bilingual {
  readonly ja: string;
  readonly en?: string;
}

/** A text in both languages. */
export type BothLanguages = Required<Bilingual>;

/** A text in a language, else in Japanese. */
export function inLanguage({ ja, en = ja }: Bilingual, language: keyof Bilingual): string {
  return language === 'ja' ? ja : en;
}

/** What the publisher of a dataset says of it: `data/publication.json`, by `schema/publication.schema.json`. Our software never claims to be the city. */
export interface Publication {
  /** The name of the dataset in catalogs: small ASCII letters, digits, `-` and `_`. */
  readonly identifier: string;
  readonly title: Bilingual;
  readonly description: Bilingual;
  /** Safe for the tags of catalogs. */
  readonly keywords: { readonly ja: readonly string[]; readonly en?: readonly string[] };
  /** The licence of the data, an IRI. */
  readonly licence: string;
  /** The rights of the texts that were read, which are not the publisher's to license. */
  readonly sourceRights?: Bilingual;
  readonly publisher: Publisher;
  readonly contact: Contact;
}

/** Who publishes: `type` is one of the concepts of http://purl.org/adms/publishertype/. */
export interface Publisher {
  readonly iri?: string;
  readonly name: Bilingual;
  readonly homepage?: string;
  readonly type?: string;
}

/** Whom to ask: `page` is an IRI. */
export interface Contact {
  readonly name: Bilingual;
  readonly email?: string;
  readonly page?: string;
}
