import type { Quad, Term } from '@rdfjs/types';
import { rdf } from './namespace.ts';

/** How the blank nodes of a dataset can be written without a label. */
export interface InlineNodes {
  /** Whether the node can stand as `[ … ]` where it is mentioned. */
  isInline(term: Term): boolean;
  /** The members of a list that can stand as `( … )` where its head is mentioned; `undefined` if `term` is no such list. */
  members(term: Term): readonly Term[] | undefined;
}

/**
 * Finds the blank nodes that need no label: mentioned once as an object, described in the same graph only, and not part of
 * a circle of such nodes. `quads` is the whole dataset, without repetitions.
 */
export function inlineNodes(quads: readonly Quad[]): InlineNodes {
  const described = group(quads, ({ subject }) => subject);
  const mentioned = group(quads, ({ object }) => object);
  const graphNames = new Set(quads.map(({ graph }) => blankLabel(graph)));

  const mentionedOnce = (label: string): boolean => {
    const mention = mentioned.get(label);
    if (mention?.length !== 1 || graphNames.has(label)) return false;
    return (described.get(label) ?? []).every(({ graph }) => mention[0]?.graph.equals(graph));
  };
  const inline = new Set(Array.from(mentioned.keys()).filter(mentionedOnce));
  const anchored = new Set<string>();
  for (const label of inline) {
    const way = wayUp(label, inline, anchored, mentioned);
    if (way === undefined) inline.delete(label);
    else for (const each of way) anchored.add(each);
  }

  const isInline = (term: Term): boolean => term.termType === 'BlankNode' && inline.has(term.value);
  return { isInline, members: (term) => listMembers(term, isInline, described) };
}

/** The nodes from `label` up to one that is written by itself or known to lead there; `undefined` if they go round in a circle. */
function wayUp(
  label: string,
  inline: ReadonlySet<string>,
  anchored: ReadonlySet<string>,
  mentioned: ReadonlyMap<string, readonly Quad[]>,
): ReadonlySet<string> | undefined {
  const way = new Set<string>();
  let current: string | undefined = label;
  while (current !== undefined && inline.has(current) && !anchored.has(current)) {
    if (way.has(current)) return undefined;
    way.add(current);
    current = blankLabel(mentioned.get(current)?.[0]?.subject);
  }
  return way;
}

/** The members, if every cell of the list is unlabelled and has one rdf:first, one rdf:rest and nothing else. */
function listMembers(
  head: Term,
  isInline: (term: Term) => boolean,
  described: ReadonlyMap<string, readonly Quad[]>,
): Term[] | undefined {
  const members: Term[] = [];
  let cell = head;
  while (!cell.equals(rdf.nil)) {
    const statements: readonly Quad[] = isInline(cell) ? (described.get(cell.value) ?? []) : [];
    const first = statements.find(({ predicate }) => predicate.equals(rdf.first));
    const rest = statements.find(({ predicate }) => predicate.equals(rdf.rest));
    if (statements.length !== 2 || first === undefined || rest === undefined) return undefined;
    members.push(first.object);
    cell = rest.object;
  }
  return members;
}

function group(quads: readonly Quad[], term: (quad: Quad) => Term): Map<string, Quad[]> {
  const groups = new Map<string, Quad[]>();
  for (const each of quads) {
    const label = blankLabel(term(each));
    if (label === undefined) continue;
    const group = groups.get(label);
    if (group) group.push(each);
    else groups.set(label, [each]);
  }
  return groups;
}

function blankLabel(term: Term | undefined): string | undefined {
  return term?.termType === 'BlankNode' ? term.value : undefined;
}
