import type { Literal, NamedNode, Term } from '@rdfjs/types';
import type { Resource, Value } from './resource.ts';

/** Whoever knows the statements about the terms it has numbered. */
export interface StatementReader {
  objects(id: number, predicate: NamedNode): readonly Value[];
}

/** Stands for a reader that is made after its terms. */
export class LateReader implements StatementReader {
  reader: StatementReader | undefined;

  objects(id: number, predicate: NamedNode): readonly Value[] {
    if (this.reader === undefined) throw new Error('The graph is read before it is built.');
    return this.reader.objects(id, predicate);
  }
}

/** A resource of a graph in memory. */
export class MemoryResource implements Resource {
  readonly #reader: StatementReader;

  constructor(
    reader: StatementReader,
    /** Its number in the graph. */
    readonly id: number,
    readonly termType: 'NamedNode' | 'BlankNode',
    readonly value: string,
  ) {
    this.#reader = reader;
  }

  objects(predicate: NamedNode): readonly Value[] {
    return this.#reader.objects(this.id, predicate);
  }

  equals(other: Term | null | undefined): boolean {
    return other?.termType === this.termType && other.value === this.value;
  }
}

/** A literal with its parts as plain properties: n3 takes them out of one string each time they are read. */
export class MemoryLiteral implements Literal {
  readonly termType = 'Literal';

  constructor(
    readonly value: string,
    /** Language tag in lower case, or empty. */
    readonly language: string,
    readonly datatype: NamedNode,
  ) {}

  equals(other: Term | null | undefined): boolean {
    return (
      other?.termType === 'Literal' &&
      other.value === this.value &&
      other.language.toLowerCase() === this.language &&
      other.datatype.value === this.datatype.value
    );
  }
}
