import mammoth from 'mammoth';
import type { Diagnostic } from '../../text/diagnostic.ts';
import type { ExtractedText } from '../extracted-text.ts';
import { readHtml } from '../html/read-html.ts';
import { automaticNumbers, damagedWord, tooLargeFile } from '../unreadable.ts';
import { zipEntries } from './zip-entries.ts';

/** The largest document, unpacked, that is read: a small file may be packed from a huge one. In bytes. */
const LARGEST_CONTENT = 256 * 2 ** 20;

/** The text of a Word document, by way of the HTML that mammoth makes of it, in which its origins point. An error instead for one that is damaged or too large. */
export async function readWord(bytes: Uint8Array): Promise<ExtractedText | Diagnostic> {
  const size = zipEntries(bytes).reduce((sum, entry) => sum + entry.size, 0);
  if (size > LARGEST_CONTENT) return tooLargeFile(size, LARGEST_CONTENT);
  const html = await htmlOf(bytes);
  if (html === undefined) return damagedWord();
  const extracted = readHtml(html);
  if ('severity' in extracted) return extracted;
  // mammoth turns automatic numbers into list items, without what was printed before them.
  const isNumbered = /<ol>/.test(html);
  return { ...extracted, diagnostics: [...extracted.diagnostics, ...(isNumbered ? [automaticNumbers()] : [])] };
}

async function htmlOf(bytes: Uint8Array): Promise<string | undefined> {
  const convertImage = mammoth.images.imgElement(async () => ({ src: '' }));
  try {
    const result = await mammoth.convertToHtml(
      { buffer: Buffer.from(bytes) },
      { convertImage, externalFileAccess: false },
    );
    return result.value;
  } catch {
    return undefined; // Whatever unpacking or parsing throws, it is about the file.
  }
}
