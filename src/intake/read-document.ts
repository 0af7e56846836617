import { createHash } from 'node:crypto';
import type { Diagnostic } from '../text/diagnostic.ts';
import { SourceText } from '../text/source-text.ts';
import { type DecodedText, decodeText, type EncodingName, type Undecodable } from './decode-text.ts';
import type { ExtractedText, OriginOf } from './extracted-text.ts';
import { type Format, formatOfBytes, formatOfText } from './format.ts';
import { decodeHtml, latin1Start, looksLikeHtml } from './html/html-encoding.ts';
import { readHtml } from './html/read-html.ts';
import { cutCharacter, findLostCharacters } from './lost-characters.ts';
import {
  binaryFile,
  blankFile,
  emptyFile,
  noText,
  tooLargeFile,
  undecodableFile,
  unsupportedFormat,
} from './unreadable.ts';
import { isWord } from './word/zip-entries.ts';

/** The largest file that is read, in bytes. */
export const LARGEST_FILE = 64 * 2 ** 20;

const HTML = 'text/html';
const PDF = 'application/pdf';
const WORD = 'application/vnd.openxmlformats-officedocument.wordprocessingml.document';
const ZIP = 'application/zip';

/** What was found in a file: its text, if it could be had, and what the graph says about the file itself. */
export interface DocumentFile {
  /**
   * The text, BOM excluded. Of plain text as it is in the file, line endings included; else as extracted: a line for each paragraph, cells of table rows with
   * TABs between them, lines within a cell with U+2028. Absent exactly when a diagnostic is an error, but for a text that was cut inside a character.
   */
  readonly source?: SourceText;
  /** Where in the original a place of the text is from; absent for plain text, where it is the place itself. */
  readonly originOf?: OriginOf;
  /** Absent when the file is not text, or in no encoding that is known. */
  readonly encoding?: EncodingName;
  /** IANA media type, told by the content; `application/octet-stream` for bytes that tell nothing. */
  readonly mediaType: string;
  /** Of the whole file, lower-case hexadecimal. */
  readonly sha256: string;
  readonly byteSize: number;
  readonly diagnostics: readonly Diagnostic[];
}

/** What a reader of one format makes of a file. */
type Contents = Pick<DocumentFile, 'source' | 'originOf' | 'encoding' | 'mediaType' | 'diagnostics'>;

/**
 * Reads a document file: plain text or HTML in a recognised encoding, PDF with a text layer, Word. `name` is what messages call it. Never throws for what is in
 * the file: an empty, blank, binary, undecodable, encrypted, damaged, scanned or oversized file gives an error among the diagnostics and no source.
 */
export async function readDocument(bytes: Uint8Array, name: string): Promise<DocumentFile> {
  const sha256 = createHash('sha256').update(bytes).digest('hex');
  return { ...(await readContents(bytes, name)), sha256, byteSize: bytes.byteLength };
}

async function readContents(bytes: Uint8Array, name: string): Promise<Contents> {
  if (bytes.byteLength === 0) return failed('text/plain', emptyFile());
  const format = formatOfBytes(bytes);
  if (bytes.byteLength > LARGEST_FILE) {
    return failed(format?.mediaType ?? 'application/octet-stream', tooLargeFile(bytes.byteLength, LARGEST_FILE));
  }
  if (format) return readFormat(format, bytes, name);
  if (looksLikeHtml(latin1Start(bytes))) return readMarkup(decodeHtml(bytes), bytes, name);
  return readText(bytes, name);
}

/** Loads the reader of a format only when there is such a file: they are large. */
async function readFormat(format: Format, bytes: Uint8Array, name: string): Promise<Contents> {
  if (format.mediaType === PDF) {
    const { readPdf } = await import('./pdf/read-pdf.ts');
    return extracted(await readPdf(bytes), PDF, name);
  }
  if (format.mediaType === ZIP && isWord(bytes)) {
    const { readWord } = await import('./word/read-word.ts');
    return extracted(await readWord(bytes), WORD, name);
  }
  return failed(format.mediaType, unsupportedFormat(format));
}

function readMarkup(decoded: DecodedText | Undecodable, bytes: Uint8Array, name: string): Contents {
  if ('tried' in decoded) return failed(HTML, undecodableFile(bytes, decoded));
  const { encoding, text } = decoded;
  return { ...extracted(readHtml(text), HTML, name), encoding };
}

function extracted(result: ExtractedText | Diagnostic, mediaType: string, name: string): Contents {
  if ('severity' in result) return failed(mediaType, result);
  const { text, originOf, diagnostics } = result;
  if (text.trim() === '') return failed(mediaType, noText());
  const all = [...diagnostics, ...findLostCharacters(text)];
  return { source: new SourceText(name, text), originOf, mediaType, diagnostics: all };
}

function readText(bytes: Uint8Array, name: string): Contents {
  const decoded = decodeText(bytes);
  if ('tried' in decoded) {
    const isBinary = !decoded.declared && bytes.includes(0);
    return failed('application/octet-stream', isBinary ? binaryFile() : undecodableFile(bytes, decoded));
  }
  const { encoding, text } = decoded;
  if (text.includes('\0')) return failed('application/octet-stream', binaryFile());
  if (text.trim() === '') return { ...failed('text/plain', blankFile()), encoding };
  if (looksLikeHtml(text)) return readMarkup(decoded, bytes, name); // UTF-16, which does not look so before it is decoded.
  const format = formatOfText(text);
  if (format) return { ...failed(format.mediaType, unsupportedFormat(format)), encoding };
  return {
    source: new SourceText(name, text),
    encoding,
    mediaType: 'text/plain',
    diagnostics: [...findLostCharacters(text), ...(decoded.cutBytes === undefined ? [] : [cutCharacter(text)])],
  };
}

function failed(mediaType: string, diagnostic: Diagnostic): Contents {
  return { mediaType, diagnostics: [diagnostic] };
}
