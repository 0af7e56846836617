import type { Literal, Term } from '@rdfjs/types';
import type { Value } from './resource.ts';

/** Terms by number and numbers by term: equal terms are one object and have one id, counted from 0. */
export class TermTable {
  readonly #ids = new Map<string, number>();
  readonly #terms: Value[] = [];

  /** How many terms there are. */
  get size(): number {
    return this.#terms.length;
  }

  /** The id of `term`, or undefined if it is not in the table. */
  idOf(term: Term): number | undefined {
    return this.#ids.get(tableKey(term));
  }

  /** The id of the IRI `iri`, or undefined if it is not in the table. */
  idOfIri(iri: string): number | undefined {
    return this.#ids.get(iri);
  }

  /** The id of `term`; a term that is not in the table yet is entered as `create` makes it. */
  intern(term: Term, create: (id: number) => Value): number {
    const key = tableKey(term);
    const known = this.#ids.get(key);
    if (known !== undefined) return known;
    const id = this.#terms.length;
    this.#ids.set(key, id);
    this.#terms.push(create(id));
    return id;
  }

  /** The term with the id `id`, which must be one of the table. */
  term(id: number): Value {
    return this.#terms[id] as Value;
  }
}

/** IRIs as they are; what cannot be an IRI begins with a character that no IRI has. */
function tableKey(term: Term): string {
  switch (term.termType) {
    case 'NamedNode':
      return term.value;
    case 'Literal':
      return literalKey(term);
    default:
      return `<${term.termType}>${term.value}`;
  }
}

function literalKey({ value, language, datatype }: Literal): string {
  return `"${value}"${language === '' ? datatype.value : `@${language.toLowerCase()}`}`;
}
