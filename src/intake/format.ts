import type { Message } from '../text/diagnostic.ts';

/** A file format other than plain text: its media type, and what to call it in a message. */
export interface Format {
  readonly mediaType: string;
  readonly name: Message;
}

interface Signature extends Format {
  /** The first bytes of every such file, one character for a byte. */
  readonly magic: string;
}

const SIGNATURES: readonly Signature[] = [
  { magic: '%PDF-', mediaType: 'application/pdf', name: { ja: 'PDF', en: 'a PDF' } },
  {
    magic: 'PK\x03\x04',
    mediaType: 'application/zip',
    name: {
      ja: 'ZIP形式のファイル（Excelの文書など）',
      en: 'a ZIP file (such as an Excel document)',
    },
  },
  {
    magic: '\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1',
    mediaType: 'application/x-cfb',
    name: { ja: '旧形式のWord・Excel・一太郎などの文書', en: 'a document of an old Word, Excel or Ichitaro' },
  },
  { magic: '{\\rtf', mediaType: 'application/rtf', name: { ja: 'リッチテキスト（RTF）', en: 'rich text (RTF)' } },
  { magic: 'GIF8', mediaType: 'image/gif', name: { ja: 'GIF画像', en: 'a GIF image' } },
  { magic: '\xff\xd8\xff', mediaType: 'image/jpeg', name: { ja: 'JPEG画像', en: 'a JPEG image' } },
  { magic: '\x89PNG\r\n', mediaType: 'image/png', name: { ja: 'PNG画像', en: 'a PNG image' } },
  { magic: 'II*\0', mediaType: 'image/tiff', name: { ja: 'TIFF画像', en: 'a TIFF image' } },
  { magic: 'MM\0*', mediaType: 'image/tiff', name: { ja: 'TIFF画像', en: 'a TIFF image' } },
  { magic: '\x1f\x8b', mediaType: 'application/gzip', name: { ja: '圧縮されたファイル（gzip）', en: 'a gzip file' } },
];

const MARKUP: readonly (Format & { readonly start: RegExp })[] = [
  { start: /^\s*<\?xml\b/i, mediaType: 'application/xml', name: { ja: 'XML', en: 'an XML file' } },
];

/** The binary format that the first bytes of a file tell, if it is one of those that agreements come in. */
export function formatOfBytes(bytes: Uint8Array): Format | undefined {
  const isMagic = ({ magic }: Signature) => Array.from(magic).every((sign, at) => bytes[at] === sign.charCodeAt(0));
  return SIGNATURES.find(isMagic);
}

/** The markup that a decoded text begins with, if it is not plain text. */
export function formatOfText(text: string): Format | undefined {
  return MARKUP.find(({ start }) => start.test(text));
}
