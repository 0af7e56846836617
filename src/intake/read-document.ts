import { createHash } from 'node:crypto';
import type { Diagnostic } from '../text/diagnostic.ts';
import { SourceText } from '../text/source-text.ts';
import { decodeText, type EncodingName } from './decode-text.ts';
import { formatOfBytes, formatOfText } from './format.ts';
import { findLostCharacters } from './lost-characters.ts';
import { binaryFile, blankFile, emptyFile, tooLargeFile, undecodableFile, unsupportedFormat } from './unreadable.ts';

/** The largest file that is read, in bytes. */
export const LARGEST_FILE = 64 * 2 ** 20;

/** What was found in a file: its text, if it could be had, and what the graph says about the file itself. */
export interface DocumentFile {
  /** The text, BOM excluded, line endings as in the file. Absent exactly when a diagnostic is an error. */
  readonly source?: SourceText;
  /** Absent when the file is not text, or in no encoding that is known. */
  readonly encoding?: EncodingName;
  /** IANA media type; `application/octet-stream` for bytes that tell nothing. */
  readonly mediaType: string;
  /** Of the whole file, lower-case hexadecimal. */
  readonly sha256: string;
  readonly byteSize: number;
  readonly diagnostics: readonly Diagnostic[];
}

/** What a reader of one format makes of a file. */
type Contents = Pick<DocumentFile, 'source' | 'encoding' | 'mediaType' | 'diagnostics'>;

/**
 * Reads a document file: plain text in a recognised encoding. `name` is what messages call it. Never throws for what is in the file: an empty, blank, binary,
 * undecodable or oversized file gives an error among the diagnostics and no source.
 */
export function readDocument(bytes: Uint8Array, name: string): DocumentFile {
  const sha256 = createHash('sha256').update(bytes).digest('hex');
  return { ...readContents(bytes, name), sha256, byteSize: bytes.byteLength };
}

function readContents(bytes: Uint8Array, name: string): Contents {
  if (bytes.byteLength === 0) return failed('text/plain', emptyFile());
  const format = formatOfBytes(bytes);
  if (format) return failed(format.mediaType, unsupportedFormat(format));
  if (bytes.byteLength > LARGEST_FILE)
    return failed('application/octet-stream', tooLargeFile(bytes.byteLength, LARGEST_FILE));
  return readText(bytes, name);
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
  const format = formatOfText(text);
  if (format) return { ...failed(format.mediaType, unsupportedFormat(format)), encoding };
  return {
    source: new SourceText(name, text),
    encoding,
    mediaType: 'text/plain',
    diagnostics: findLostCharacters(text),
  };
}

function failed(mediaType: string, diagnostic: Diagnostic): Contents {
  return { mediaType, diagnostics: [diagnostic] };
}
