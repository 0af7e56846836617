import type { Message } from '../text/diagnostic.ts';
import type { PublicationSettings } from './publication.ts';

/** What stands where the publisher's name would: nobody can take it for one. */
export const BLANK_PUBLISHER = '（公開者の名前を記入してください）';

/** What stands where the contact's name would. */
export const BLANK_CONTACT = '（問合せ先を記入してください）';

/** What stands where the address of the folder would: a name that leads nowhere (RFC 2606, section 2). */
export const BLANK_ADDRESS = 'https://please-fill-in.invalid/';

/** Something that only the publisher can say: what it is, and the option that says it. */
export interface Blank {
  readonly what: Message;
  readonly option: string;
  /** Whether a CKAN site cannot do without it, as a copy of the files there has no need of their address. */
  readonly isForCkan: boolean;
}

/** What is still to be filled in before a catalog may have the entry, in the order in which people think of it. */
export function blanksOf({ publication, publisher, address, modified }: PublicationSettings): Blank[] {
  const isNameless = publication === undefined && publisher === undefined;
  return [
    ...(isNameless
      ? [
          {
            what: { ja: '公開者の名前（問合せ先）', en: 'name of the publisher, and whom to ask' },
            option: '--publisher "○○市" --contact kikaku@city.example.jp',
            isForCkan: true,
          },
        ]
      : []),
    ...(address === undefined
      ? [
          {
            what: { ja: 'ファイルを置く場所のURL', en: 'address at which the files will be' },
            option: '--public-url https://www.city.example.jp/opendata/renkei/',
            isForCkan: false,
          },
        ]
      : []),
    ...(modified === undefined
      ? [{ what: { ja: '公開日', en: 'day of publication' }, option: '--on 2027-04-01', isForCkan: false }]
      : []),
  ];
}
