import type { PublishedGraph } from '../press/dataset-files.ts';
import { serialize } from '../press/dataset-files.ts';
import { formats } from '../rdf/format.ts';
import type { JsonObject } from '../rdf/json-ld.ts';
import { inGraph } from '../rdf/quad-set.ts';
import { defaultGraph } from '../rdf/term.ts';
import type { Message } from '../text/diagnostic.ts';
import type { BundleFile } from './bundle-file.ts';

/** The forms of an agreement's data: what the agreement says as triples; all of it, with the place of every value in the document, as quads. */
const FORMS = [
  {
    format: 'turtle',
    isWhole: false,
    about: { ja: '協約のデータ（RDF、Turtle）', en: 'The agreement as RDF (Turtle)' },
  },
  {
    format: 'json-ld',
    isWhole: false,
    about: { ja: '協約のデータ（RDF、JSON-LD）', en: 'The agreement as RDF (JSON-LD)' },
  },
  {
    format: 'n-quads',
    isWhole: true,
    about: {
      ja: '協約のデータと、その根拠になる原文の位置（RDF、N-Quads）',
      en: 'The agreement, and where in the document each value stands (RDF, N-Quads)',
    },
  },
  {
    format: 'trig',
    isWhole: true,
    about: {
      ja: '協約のデータと、その根拠になる原文の位置（RDF、TriG）',
      en: 'The agreement, and where in the document each value stands (RDF, TriG)',
    },
  },
] as const satisfies readonly { format: string; isWhole: boolean; about: Message }[];

/** The RDF files of an agreement in a folder: `agreement.ttl`, `.jsonld` without the evidence; `agreement.nq`, `.trig` with all, each graph by its name. */
export async function dataFiles(
  folder: string,
  graphs: readonly PublishedGraph[],
  context: JsonObject,
): Promise<BundleFile[]> {
  const all = graphs.flatMap(({ quads }) => quads);
  const said = graphs.filter(({ kind }) => kind !== 'evidence').flatMap(({ quads }) => quads);
  const triples = inGraph(said, defaultGraph());
  const turtleBase = graphs[0]?.turtleBase;
  const files: BundleFile[] = [];
  for (const { format, isWhole, about } of FORMS) {
    const { extension, mediaType } = formats[format];
    const content = await serialize(isWhole ? all : triples, format, context, turtleBase);
    files.push({ path: `${folder}/agreement${extension}`, mediaType, content, about });
  }
  return files;
}
