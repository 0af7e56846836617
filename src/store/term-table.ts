import type { Literal, Term } from '@rdfjs/types';
import type { Value } from './resource.ts';

/** Terms by number and numbers by term: equal terms are one object and have one id, counted from 0. */
export class TermTable {
  /** Ids of IRIs, and of blank nodes by their labels after `_:`, which no IRI begins with. */
  readonly #nodes = new Map<string, number>();
  /** Ids of literals by their text: the few that share one are told apart by looking. */
  readonly #literals = new Map<string, number | number[]>();
  readonly #terms: Value[] = [];

  /** How many terms there are. */
  get size(): number {
    return this.#terms.length;
  }

  /** The id of `term`, or undefined if it is not in the table. */
  idOf(term: Term): number | undefined {
    return term.termType === 'Literal' ? this.#literalId(term) : this.#nodes.get(nodeKey(term));
  }

  /** The id of the IRI `iri`, or undefined if it is not in the table. */
  idOfIri(iri: string): number | undefined {
    return this.#nodes.get(iri);
  }

  /** The id of `term`; a term that is not in the table yet is entered as `create` makes it. */
  intern(term: Term, create: (id: number) => Value): number {
    const known = this.idOf(term);
    if (known !== undefined) return known;
    const id = this.#terms.length;
    const created = create(id);
    this.#terms.push(created);
    if (created.termType === 'Literal') this.#enterLiteral(created.value, id);
    else this.#nodes.set(created.termType === 'NamedNode' ? created.value : nodeKey(term), id);
    return id;
  }

  /** The term with the id `id`, which must be one of the table. */
  term(id: number): Value {
    return this.#terms[id] as Value;
  }

  #literalId(literal: Literal): number | undefined {
    const found = this.#literals.get(literal.value);
    if (found === undefined) return undefined;
    const candidates = typeof found === 'number' ? [found] : found;
    return candidates.find((id) => this.term(id).equals(literal));
  }

  #enterLiteral(text: string, id: number): void {
    const found = this.#literals.get(text);
    if (found === undefined) this.#literals.set(text, id);
    else if (typeof found === 'number') this.#literals.set(text, [found, id]);
    else found.push(id);
  }
}

function nodeKey({ termType, value }: Term): string {
  return termType === 'NamedNode' ? value : `_:${value}`;
}
