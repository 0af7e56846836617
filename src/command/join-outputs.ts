import { serialize } from '../press/dataset-files.ts';
import type { Knowledge } from '../press/knowledge.ts';
import { parse } from '../rdf/parse.ts';
import { EXTRACT_FORMATS, type ExtractFormat } from './extract-format.ts';
import type { Reading } from './read-request.ts';

/** The results of several documents as one text: JSON as a list as long as theirs, with `null` for a file that was not read; RDF as one dataset. */
export async function joinOutputs(
  readings: readonly Reading[],
  format: ExtractFormat,
  knowledge: Knowledge,
): Promise<string> {
  if (format === 'json') {
    const records = readings.map(({ output }) => indented(output ?? 'null'));
    return `[\n${records.join(',\n')}\n]\n`;
  }
  const quads = [];
  for (const { output, report } of readings)
    if (output !== undefined) quads.push(...(await parse(output, { format: 'n-quads', file: report.file })));
  return serialize(quads, EXTRACT_FORMATS[format], knowledge.context);
}

/** No string of JSON spans lines, so every line can be moved. */
function indented(json: string): string {
  return json.trimEnd().replace(/^/gm, '  ');
}
