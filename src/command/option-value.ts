import { InvalidArgumentError } from 'commander';
import { type AddressTest, addressList } from '../http/address-list.ts';
import { isVersion } from '../publish/version.ts';
import { isAbsoluteIri } from '../rdf/iri.ts';
import { isDate } from '../registry/succession-list.ts';
import { RDF_FORMS } from '../web/form.ts';
import type { Io } from './io.ts';
import { LICENCE_NAMES, licenceByName } from './licence-name.ts';
import type { Language } from './options.ts';
import { isReportFile, REPORT_EXTENSIONS } from './report-file.ts';

/** The port that is listened on if none is named. */
const DEFAULT_PORT = 4000;
const PORT_NUMBER = /^\d{1,5}$/;
const LARGEST_PORT = 65_535;

/** The longest time limit, in seconds: what a timer can wait. */
const LONGEST_LIMIT = 2_000_000;

/** The readers of the values of options: each gives the value, or throws commander's InvalidArgumentError with a sentence in the language. */
export function optionValues(language: Language) {
  const refuse = (ja: string, en: string) => new InvalidArgumentError({ ja, en }[language]);
  return {
    notEmpty(value: string): string {
      if (value.trim() === '') throw refuse('空です。', 'It is empty.');
      return value;
    },
    isoDay(value: string): string {
      if (!isDate(value)) throw refuse('日付は 2026-11-22 のように書きます。', 'A day is written as 2026-11-22.');
      return value;
    },
    portNumber(value: string): number {
      if (!isPort(value)) throw refuse('ポートは0から65535までの数です。', 'A port is a number from 0 to 65535.');
      return Number(value);
    },
    httpUrl(value: string): string {
      if (!isHttpUrl(value))
        throw refuse(
          'http:// か https:// で始まるURLです（利用者名や # の付かないもの）。',
          'It is a URL that begins with http:// or https://, without user name and #.',
        );
      return value;
    },
    publicUrl(value: string): string {
      if (!isHttpUrl(value) || value.includes('?'))
        throw refuse(
          'http:// か https:// で始まるURLです（利用者名、?、# の付かないもの）。',
          'It is a URL that begins with http:// or https://, without user name, ? and #.',
        );
      return value;
    },
    exportUrl(value: string): string {
      // The rules for Apache are written with this address, and read % and $ as commands.
      if (!isHttpUrl(value) || !/^[\w:/.~-]+$/.test(value))
        throw refuse(
          'http:// か https:// で始まり、英数字と . _ ~ - だけのURLです。',
          'It is a URL that begins with http:// or https:// and has only letters, digits and . _ ~ -',
        );
      return value;
    },
    rdfForms(value: string): readonly string[] {
      const known = RDF_FORMS.map(({ suffix }) => suffix);
      const asked = value.split(',').map((each) => each.trim());
      if (!asked.every((each) => known.includes(each)))
        throw refuse(
          `${known.join('、')} をコンマで区切って並べます。`,
          `It is a list, divided by commas, of: ${known.join(', ')}.`,
        );
      return asked;
    },
    reportUrl(value: string): string {
      if (!URL.canParse(value) || !/^(?:https:\/\/|mailto:[^@\s]+@[^@\s]+$)/i.test(value))
        throw refuse('https:// か mailto: で始まるURLです。', 'It is a URL that begins with https:// or mailto:.');
      return value;
    },
    proxyCount(value: string): number {
      if (!/^\d{1,2}$/.test(value)) throw refuse('0から99までの数です。', 'It is a number from 0 to 99.');
      return Number(value);
    },
    addresses(value: string): AddressTest {
      const test = addressList(value);
      if (test === undefined)
        throw refuse(
          'IPアドレスか範囲をコンマで区切って並べます（192.0.2.7,10.0.0.0/8）。',
          'It is a list of IP addresses or ranges, divided by commas (192.0.2.7,10.0.0.0/8).',
        );
      return test;
    },
    version(value: string): string {
      if (!/^[\w.:+-]{1,100}$/.test(value))
        throw refuse(
          '英数字と . _ : + - を100字まで使えます。',
          'It has up to 100 letters, digits and the signs . _ : + - only.',
        );
      return value;
    },
    releaseVersion(value: string): string {
      if (!isVersion(value)) throw refuse('版番号は 1.1.0 のように書きます。', 'A version is written as 1.1.0.');
      return value;
    },
    ckanName(value: string): string {
      if (!/^[a-z0-9_-]{2,100}$/.test(value))
        throw refuse(
          '英小文字、数字、-、_ だけの2〜100字です。',
          'It has 2 to 100 small letters, digits and the signs - _ only.',
        );
      return value;
    },
    mebibytes(value: string): number {
      if (!/^\d{1,4}$/.test(value) || Number(value) === 0)
        throw refuse('1から9999までの数（MiB）です。', 'It is a number of MiB from 1 to 9999.');
      return Number(value);
    },
    milliseconds(value: string): number {
      if (!/^\d{1,5}$/.test(value))
        throw refuse('0から99999までの数（ミリ秒）です。', 'It is a number of milliseconds from 0 to 99999.');
      return Number(value);
    },
    seconds(value: string): number {
      const seconds = Number(value);
      if (!(seconds > 0 && seconds <= LONGEST_LIMIT))
        throw refuse('0より大きい秒数を書きます。', 'It is a number of seconds above 0.');
      return seconds;
    },
    pageUrl(value: string): string {
      if (!isHttpUrl(value) || !isAbsoluteIri(value))
        throw refuse('http:// か https:// で始まるページのURLです。', 'It is the URL of a page: http:// or https://.');
      return value;
    },
    folderUrl(value: string): string {
      if (!isHttpUrl(value) || !isAbsoluteIri(value) || value.includes('?'))
        throw refuse(
          'http:// か https:// で始まるフォルダーのURLです。',
          'It is the URL of a folder: http:// or https://.',
        );
      return value.replace(/\/*$/, '/');
    },
    name(value: string): string {
      if (value.trim() === '' || /\p{Cc}/u.test(value))
        throw refuse('空か、改行などを含みます。', 'It is empty, or not one line.');
      return value.trim();
    },
    email(value: string): string {
      if (!/^[^@\s]+@[^@\s]+$/.test(value) || !isAbsoluteIri(`mailto:${value}`))
        throw refuse(
          '電子メールアドレスは kikaku@city.example.jp のように書きます。',
          'It is an address such as office@example.jp.',
        );
      return value;
    },
    licence(value: string): string {
      const licence = licenceByName(value);
      if (licence === undefined)
        throw refuse(
          `${LICENCE_NAMES.join('、')} のいずれか、又は https:// で始まるURLです。`,
          `It is one of ${LICENCE_NAMES.join(', ')}, or a URL.`,
        );
      return licence;
    },
    reportFile(value: string): string {
      const ends = REPORT_EXTENSIONS.join(' ');
      if (!isReportFile(value))
        throw refuse(`名前の終わりは ${ends} のいずれかです。`, `Its name ends in one of ${ends}.`);
      return value;
    },
  };
}

/** PORT, if it is one: what is set for other programs must not keep `build` from running. */
export function defaultPort({ environment: { PORT = '' } }: Io): number {
  return isPort(PORT) ? Number(PORT) : DEFAULT_PORT;
}

/** Whether PORT is set to what is no port. */
export function isPortWrong({ environment: { PORT } }: Io): boolean {
  return PORT !== undefined && !isPort(PORT);
}

/** Whether `value` is an absolute http(s) URL without a user (which `fetch` refuses) and without a fragment (which is never sent). */
function isHttpUrl(value: string): boolean {
  if (!/^https?:\/\/[^/]/i.test(value) || /[#\s]/.test(value) || !URL.canParse(value)) return false;
  const { username, password } = new URL(value);
  return username === '' && password === '';
}

function isPort(value: string): boolean {
  return PORT_NUMBER.test(value) && Number(value) <= LARGEST_PORT;
}
