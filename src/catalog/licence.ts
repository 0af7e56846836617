import type { BothLanguages } from '../store/publication.ts';

/** What catalogs are told of a licence. */
export interface Licence {
  readonly title: BothLanguages;
  /** Its kind, of http://purl.org/adms/licencetype/. */
  readonly type: string;
  /** The same licence in the list of the EU. */
  readonly inEuropeanList?: string;
  readonly note?: BothLanguages;
}

/** Creative Commons Attribution 4.0 International. */
export const CC_BY = 'https://creativecommons.org/licenses/by/4.0/';

/** CC0 1.0 Universal. */
export const CC0 = 'https://creativecommons.org/publicdomain/zero/1.0/';

/** The terms of use for public data that Japan's government has decided on (2024-07-05). */
export const PUBLIC_DATA_LICENSE = 'https://www.digital.go.jp/resources/open_data/public_data_license_v1.0';

const LICENCES: Readonly<Record<string, Licence>> = {
  [CC_BY]: {
    title: {
      ja: 'クリエイティブ・コモンズ 表示 4.0 国際',
      en: 'Creative Commons Attribution 4.0 International',
    },
    type: 'http://purl.org/adms/licencetype/Attribution',
    inEuropeanList: 'http://publications.europa.eu/resource/authority/licence/CC_BY_4_0',
    note: {
      ja: `公共データ利用規約（第1.0版）（PDL1.0、${PUBLIC_DATA_LICENSE}）は、CC BY 4.0と互換性があると定めています。PDL1.0で公開されているデータは、CC BY 4.0に従って、このデータと併せて利用できます。`,
      en: `The Public Data License 1.0 of Japan (PDL 1.0, ${PUBLIC_DATA_LICENSE}) declares itself compatible with CC BY 4.0: what is published under it may be used under CC BY 4.0, together with these data.`,
    },
  },
  [CC0]: {
    title: { ja: 'CC0 1.0 全世界', en: 'CC0 1.0 Universal' },
    type: 'http://purl.org/adms/licencetype/PublicDomain',
    inEuropeanList: 'http://publications.europa.eu/resource/authority/licence/CC0',
  },
  [PUBLIC_DATA_LICENSE]: {
    title: { ja: '公共データ利用規約（第1.0版）', en: 'Public Data License (Version 1.0)' },
    type: 'http://purl.org/adms/licencetype/Attribution',
    note: {
      ja: 'CC BY 4.0と互換性があり、CC BY 4.0に従って利用することもできます。',
      en: 'Compatible with CC BY 4.0, under which the data may be used as well.',
    },
  },
};

/** What is known of a licence; `undefined` for others, of which only the IRI is told. */
export function licenceFacts(iri: string): Licence | undefined {
  return LICENCES[iri];
}
