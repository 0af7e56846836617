import type { NamedNode, Quad } from '@rdfjs/types';
import { xsd } from '../../src/rdf/namespace.ts';
import { literal, namedNode, quad } from '../../src/rdf/term.ts';
import { csvRecords } from './csv.ts';

/** A column description, as far as it is read here. Unknown members are refused by {@link describedTable}. */
export interface DescribedColumn {
  readonly name: string;
  readonly titles?: Readonly<Record<string, string>>;
  readonly 'dc:description'?: readonly { readonly '@value': string; readonly '@language': string }[];
  readonly datatype?: 'string' | 'integer' | 'date' | 'boolean' | 'anyURI';
  readonly lang?: string;
  readonly separator?: string;
  readonly required?: boolean;
  readonly virtual?: boolean;
  readonly aboutUrl?: string;
  readonly propertyUrl?: string;
  readonly valueUrl?: string;
  readonly suppressOutput?: boolean;
}

/** A table description, as far as it is read here. */
export interface DescribedTable {
  readonly url: string;
  readonly 'dc:title': readonly { readonly '@value': string; readonly '@language': string }[];
  readonly 'dc:description': readonly { readonly '@value': string; readonly '@language': string }[];
  readonly tableSchema: {
    readonly aboutUrl?: string;
    readonly columns: readonly DescribedColumn[];
    readonly primaryKey: readonly string[];
    readonly foreignKeys?: readonly {
      readonly columnReference: readonly string[];
      readonly reference: { readonly resource: string; readonly columnReference: readonly string[] };
    }[];
  };
}

/** A statement that a table makes, and which column makes it. */
export interface MadeStatement {
  readonly column: DescribedColumn;
  readonly quad: Quad;
}

/**
 * The statements of a table after csv2rdf (https://www.w3.org/TR/csv2rdf/, section 4.6) in minimal mode, for the features that our metadata use. Throws for a
 * header that is not as described, for a cell that is not of its datatype and for an empty cell where one is required.
 */
export function csvwStatements(table: DescribedTable, csv: string): MadeStatement[] {
  const { columns, aboutUrl } = table.tableSchema;
  const [header, ...rows] = csvRecords(csv);
  const real = columns.filter(({ virtual }) => virtual !== true);
  if (JSON.stringify(header) !== JSON.stringify(real.map(({ name }) => name))) throw new Error(`Header: ${header}`);
  return rows.flatMap((row) => {
    const cells = new Map(real.map((column, index) => [column.name, cellOf(column, row[index] ?? '')] as const));
    return columns.flatMap((column) => {
      const items = cells.get(column.name) ?? [];
      if (column.suppressOutput === true || (column.virtual !== true && items.length === 0)) return [];
      const template = column.aboutUrl ?? aboutUrl;
      if (template === undefined) throw new Error(`${column.name} has no subject.`);
      const subject = namedNode(expand(template, cells));
      const property = namedNode(expand(column.propertyUrl ?? `${table.url}#${column.name}`, cells));
      return objectsOf(column, items, cells).map((object) => ({ column, quad: quad(subject, property, object) }));
    });
  });
}

type Cells = ReadonlyMap<string, readonly string[]>;

const LEXICAL = {
  string: /^/,
  anyURI: /^[a-z][a-z0-9+.-]*:\S+$/,
  integer: /^-?[0-9]+$/,
  date: /^\d{4}-\d{2}-\d{2}$/,
  boolean: /^(?:true|false)$/,
};

/** The items of a cell: none for null (the empty text), several where there is a separator. */
function cellOf({ name, separator, datatype = 'string', required }: DescribedColumn, text: string): string[] {
  if (text === '' && required === true) throw new Error(`${name} is empty.`);
  if (text === '') return [];
  const items = separator === undefined ? [text] : text.split(separator);
  const wrong = items.find((item) => !LEXICAL[datatype].test(item));
  if (wrong !== undefined) throw new Error(`${name}: not of the datatype ${datatype}: ${wrong}`);
  return items;
}

function objectsOf(column: DescribedColumn, items: readonly string[], cells: Cells) {
  const { valueUrl, datatype = 'string', lang } = column;
  if (valueUrl !== undefined) return [namedNode(expand(valueUrl, cells))];
  return items.map((item) =>
    literal(item, datatype === 'string' && lang !== undefined ? lang : (xsd[datatype] as NamedNode)),
  );
}

/** Reserved expansion (RFC 6570, section 3.2.3), the only kind that our templates use. */
function expand(template: string, cells: Cells): string {
  return template.replace(/\{\+(\w+)\}/g, (_, name: string) => {
    const items = cells.get(name);
    if (items === undefined) throw new Error(`No column ${name} for ${template}`);
    return items.join(',').replace(/%(?![0-9A-Fa-f]{2})|[^A-Za-z0-9\-._~:/?#[\]@!$&'()*+,;=%]/gu, encodeURIComponent);
  });
}
