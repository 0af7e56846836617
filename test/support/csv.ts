/**
 * The records of a CSV text after RFC 4180, written without a look at our writer: fields between commas, lines end in CRLF, a field in quotes may hold
 * anything. Throws for whatever the RFC does not allow.
 */
export function csvRecords(text: string): string[][] {
  const records: string[][] = [];
  let record: string[] = [];
  let at = 0;
  while (at < text.length) {
    const field = /^(?:"((?:[^"]|"")*)"|([^",\r\n]*))(,|\r\n)/.exec(text.slice(at, at + 100_000));
    if (field === null) throw new Error(`No CSV field at ${at}: ${JSON.stringify(text.slice(at, at + 40))}`);
    record.push(field[1]?.replaceAll('""', '"') ?? (field[2] as string));
    at += field[0].length;
    if (field[3] !== '\r\n') continue;
    records.push(record);
    record = [];
  }
  if (record.length > 0) throw new Error('The last line has no end.');
  return records;
}

/** The rows of a CSV text with a header, as objects. Throws if a row is not as long as the header. */
export function csvRows(text: string): Record<string, string>[] {
  const [header, ...rows] = csvRecords(text);
  if (header === undefined) throw new Error('There is no header.');
  return rows.map((row, index) => {
    if (row.length !== header.length)
      throw new Error(`Row ${index + 1} has ${row.length} cells, not ${header.length}.`);
    return Object.fromEntries(header.map((name, column) => [name, row[column] as string]));
  });
}
