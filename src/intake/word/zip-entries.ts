/** A file in a ZIP archive, as the directory of the archive has it. */
export interface ZipEntry {
  readonly name: string;
  /** Unpacked, in bytes. */
  readonly size: number;
}

const END_SIGNATURE = 0x06054b50;
const END_LENGTH = 22;
const LONGEST_COMMENT = 65_535;
const ENTRY_SIGNATURE = 0x02014b50;
const ENTRY_LENGTH = 46;

/** What a ZIP archive says it holds (APPNOTE 4.3.12); nothing for one without a readable directory. */
export function zipEntries(bytes: Uint8Array): readonly ZipEntry[] {
  const data = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const end = endRecord(data);
  if (end === undefined) return [];
  const entries: ZipEntry[] = [];
  let at = data.readUInt32LE(end + 16);
  while (at + ENTRY_LENGTH <= end && data.readUInt32LE(at) === ENTRY_SIGNATURE) {
    const nameEnd = at + ENTRY_LENGTH + data.readUInt16LE(at + 28);
    entries.push({ name: data.toString('utf8', at + ENTRY_LENGTH, nameEnd), size: data.readUInt32LE(at + 24) });
    at = nameEnd + data.readUInt16LE(at + 30) + data.readUInt16LE(at + 32);
  }
  return entries;
}

/** Whether a ZIP archive is a Word document (ECMA-376). */
export function isWord(bytes: Uint8Array): boolean {
  return zipEntries(bytes).some(({ name }) => name === 'word/document.xml');
}

/** Where the record stands that ends an archive, a comment of up to 64 KiB behind it. */
function endRecord(data: Buffer): number | undefined {
  const first = Math.max(0, data.length - END_LENGTH - LONGEST_COMMENT);
  for (let at = data.length - END_LENGTH; at >= first; at -= 1) {
    if (data.readUInt32LE(at) === END_SIGNATURE) return at;
  }
  return undefined;
}
