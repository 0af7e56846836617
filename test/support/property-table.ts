import { ontologyText } from './ontology.ts';

/** A row of the table of properties in `ontology/README.md`. */
export interface PropertyRow {
  /** With its prefix: `rk:title`. */
  readonly property: string;
  /** Local names of rk: classes; empty where the table has a dash. */
  readonly domains: readonly string[];
  /** `xsd:date`, `rdf:langString`, or the name of a class. */
  readonly range: string;
  readonly min: number;
  /** `undefined`: any number. */
  readonly max: number | undefined;
  /** Whether a missing value is a violation. */
  readonly bold: boolean;
  readonly languages: readonly string[];
  /** How a value is obtained, a letter for each method: `VN`. */
  readonly methods: string;
  /** The fields of the API that read it. */
  readonly fields: readonly { readonly type: string; readonly field: string; readonly inverse: boolean }[];
}

/** The table of properties: the contract between ontology, shapes, context and API. */
export function propertyTable(): PropertyRow[] {
  return ontologyText('README.md')
    .split('\n')
    .filter((line) => /^\| `\w+:\w+` +\|/.test(line))
    .map(propertyRow);
}

function propertyRow(line: string): PropertyRow {
  const [, property = '', domain = '', range = '', cardinality = '', language = '', methods = '', fields = ''] = line
    .split('|')
    .map((cell) => cell.trim());
  const [, bold, min, max] = /^(\*\*)?(\d+)\.\.(\d+|n)(?:\*\*)?$/.exec(cardinality) ?? [];
  if (min === undefined) throw new Error(`Not a cardinality: ${cardinality} (${property})`);
  return {
    property: property.replaceAll('`', ''),
    domains: domain === '—' ? [] : list(domain),
    range,
    min: Number(min),
    max: max === 'n' ? undefined : Number(max),
    bold: bold !== undefined,
    languages: list(language),
    methods,
    fields: Array.from(fields.matchAll(/`(\w+)\.(\w+)`( \^)?/g), ([, type = '', field = '', back]) => {
      return { type, field, inverse: back !== undefined };
    }),
  };
}

function list(cell: string): string[] {
  return cell === '' ? [] : cell.split(',').map((part) => part.trim());
}
