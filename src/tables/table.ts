import type { NamedNode } from '@rdfjs/types';
import type { BothLanguages } from '../store/publication.ts';

/** One datum. Days are ISO texts. */
export type Atom = string | number | boolean;

/** What stands in a cell: a datum, a list of them (only in columns that are declared `many`), or nothing. */
export type Cell = Atom | readonly Atom[] | undefined;

/** The datatypes of cells, by their names in CSVW, which are those of XML Schema. */
export type Datatype = 'string' | 'integer' | 'date' | 'boolean' | 'anyURI';

/** What the cells of a column say in RDF: that the thing of the row, or that named in another column, has them for a property. */
export interface Statement {
  readonly property: NamedNode;
  /** The name of the column that holds the subject's IRI; without it, the thing that the row is about. */
  readonly about?: string;
}

/** A column, without its cells. */
export interface ColumnFacts {
  /** ASCII, lower case with low lines: what data frames take as a variable name. */
  readonly name: string;
  readonly title: BothLanguages;
  /** Without it, the definition of the property in the ontology serves. */
  readonly description?: BothLanguages;
  readonly datatype: Datatype;
  /** The language of its texts, in BCP 47 case (`ja-Hira`). */
  readonly lang?: string;
  /** Whether a cell holds a list. */
  readonly many?: boolean;
  /** Whether no cell may be empty. */
  readonly required?: boolean;
  /** The property that a column shows. A list of IRIs is shown only: CSVW can say in RDF no more than one IRI for a cell. */
  readonly statement?: Statement;
}

/** A column with the way to its cells in rows of the kind `Row`. */
export interface Column<Row> extends ColumnFacts {
  readonly cell: (row: Row) => Cell;
}

/** A statement that every row makes, without a cell of its own; left out where a row has no IRI for it. `about` and `value` are names of columns that hold IRIs. */
export interface VirtualColumn {
  readonly name: string;
  readonly property: NamedNode;
  readonly about?: string;
  /** The object: the IRI in a column, or always the same. */
  readonly value: string | NamedNode;
}

/** That the cells of `columns` name, together, a row of another table by the columns `reference` of it. */
export interface ForeignKey {
  readonly columns: readonly string[];
  readonly table: string;
  readonly reference: readonly string[];
}

/** What a table is, without its cells. */
export interface TableFacts {
  /** Lower case with hyphens: the file is `table/{name}.csv`. */
  readonly name: string;
  readonly title: BothLanguages;
  readonly description: BothLanguages;
  /** The column that holds the IRI of what the row is about; without it, rows make no statements about a thing of their own. */
  readonly about?: string;
  readonly virtual?: readonly VirtualColumn[];
  /** Names of columns that together tell rows apart. */
  readonly primaryKey: readonly string[];
  readonly foreignKeys?: readonly ForeignKey[];
}

/** A table before it is filled: its rows in order, and the columns that read them. */
export interface TablePlan<Row> extends TableFacts {
  readonly rows: readonly Row[];
  readonly columns: readonly Column<Row>[];
}

/** A column of a table that is filled. */
export interface FilledColumn extends ColumnFacts {
  /** Whether its cells are, to the letter, what the graph has: only then may they be read back as statements. */
  readonly exact: boolean;
  /** Whether no cell is empty. */
  readonly complete: boolean;
}

/** A table with its cells, in the order of the columns. Every text is one line. */
export interface Table extends TableFacts {
  readonly columns: readonly FilledColumn[];
  readonly rows: readonly (readonly Cell[])[];
}
