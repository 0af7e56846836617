import type { Quad, Term } from '@rdfjs/types';
import { type InlineNodes, inlineNodes } from './inline-nodes.ts';
import { rdf } from './namespace.ts';
import type { PrefixedNames } from './prefixed-names.ts';
import { compareCodePoints } from './term.ts';
import { turtlePredicate, turtleTerm } from './turtle-term.ts';

/** A bracket whose text is no longer than this stays on one line. */
const ONE_LINE = 90;

/**
 * Writes the statements of single graphs of one dataset as blocks of Turtle: a paragraph per subject, types first, a line per
 * predicate, a line per object where there are several, lists and unshared blank nodes where they are mentioned.
 */
export class TurtleBlocks {
  readonly #inline: InlineNodes;
  readonly #names: PrefixedNames;
  #byBlankNode = new Map<string, readonly Quad[]>();

  /** `dataset`: canonical quads (see `canonicalQuads`), all graphs, so that a node that graphs share keeps its label. */
  constructor(dataset: readonly Quad[], names: PrefixedNames) {
    this.#inline = inlineNodes(dataset);
    this.#names = names;
  }

  /** The blocks of one graph, each ending in ` .`, without a final line break. `quads`: canonical quads of that graph. */
  write(quads: readonly Quad[]): string[] {
    const bySubject = runs(quads, ({ subject }) => subject);
    this.#byBlankNode = new Map(bySubject.map((run) => [(run[0] as Quad).subject.value, run]));
    return bySubject
      .filter((run) => !this.#inline.isInline((run[0] as Quad).subject))
      .map((run) => {
        const lines = this.#predicates(run);
        return `${turtleTerm((run[0] as Quad).subject, this.#names)} ${lines.join(' ;\n  ')} .`;
      });
  }

  /** A text per predicate, lines after the first indented to stand below a subject. */
  #predicates(statements: readonly Quad[]): string[] {
    const byPredicate = runs(statements, ({ predicate }) => predicate);
    const isType = (run: readonly Quad[]) => Number((run[0] as Quad).predicate.equals(rdf.type));
    return byPredicate
      .sort((a, b) => isType(b) - isType(a))
      .map((run) => `${turtlePredicate((run[0] as Quad).predicate, this.#names)}${this.#objects(run)}`);
  }

  /** The objects of one predicate, with the space or line break before them. */
  #objects(run: readonly Quad[]): string {
    const predicate = (run[0] as Quad).predicate;
    const objects = run.map(({ object }) => this.#object(object));
    const [only] = objects;
    if (objects.length === 1 && only !== undefined) return ` ${indent(only, '  ')}`;
    if (predicate.equals(rdf.type)) return ` ${objects.join(' , ')}`;
    // Brackets have no key of their own, so their text puts them in order.
    const bracketed = run.map(({ object }) => this.#inline.isInline(object));
    const plain = objects.filter((_, index) => !bracketed[index]);
    const brackets = objects.filter((_, index) => bracketed[index]).sort(compareCodePoints);
    return `\n    ${[...plain, ...brackets].map((text) => indent(text, '    ')).join(' ,\n    ')}`;
  }

  #object(term: Term): string {
    const members = this.#inline.members(term);
    if (members?.length === 0) return '()';
    if (members !== undefined) {
      const parts = members.map((member) => this.#object(member));
      return bracket('(', parts, '', ')');
    }
    if (!this.#inline.isInline(term)) return turtleTerm(term, this.#names);
    const lines = this.#predicates(this.#byBlankNode.get(term.value) ?? []);
    return lines.length === 0 ? '[]' : bracket('[', lines, ' ;', ']');
  }
}

/** Parts in a bracket: on one line if that is short, otherwise a line each. */
function bracket(open: string, parts: readonly string[], separator: string, close: string): string {
  const line = `${open} ${parts.join(`${separator} `)} ${close}`;
  if (line.length <= ONE_LINE && !line.includes('\n')) return line;
  return `${open}\n  ${parts.map((part) => (separator === '' ? indent(part, '  ') : part)).join(`${separator}\n  `)}\n${close}`;
}

/** Indents all lines but the first. No term holds a line break, so only layout is touched. */
function indent(text: string, by: string): string {
  return text.replaceAll('\n', `\n${by}`);
}

/** Divides sorted quads into runs of the same term. */
function runs(quads: readonly Quad[], term: (quad: Quad) => Term): Quad[][] {
  const result: Quad[][] = [];
  for (const each of quads) {
    const run = result.at(-1);
    if (run?.[0] !== undefined && term(run[0]).equals(term(each))) run.push(each);
    else result.push([each]);
  }
  return result;
}
