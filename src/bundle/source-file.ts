import type { DocumentFile } from '../intake/read-document.ts';
import type { BundleFile } from './bundle-file.ts';

/** The ends of names of files that have none of their own, by media type. */
const EXTENSIONS: Readonly<Record<string, string>> = {
  'text/plain': '.txt',
  'text/html': '.html',
  'application/pdf': '.pdf',
  'application/vnd.openxmlformats-officedocument.wordprocessingml.document': '.docx',
};

/** The document itself, byte for byte. Its own name may be Japanese, which archives and catalogs spoil: it has a plain one, with the end of its own. */
export function sourceFile(bytes: Uint8Array, fileName: string, { mediaType }: DocumentFile): BundleFile {
  const own = /\.[a-z0-9]{1,8}$/i.exec(fileName)?.[0].toLowerCase();
  return {
    path: `source/document${own ?? EXTENSIONS[mediaType] ?? '.bin'}`,
    mediaType,
    content: bytes,
    about: { ja: 'もとの文書（そのままの写し）', en: 'The document itself, byte for byte' },
  };
}
