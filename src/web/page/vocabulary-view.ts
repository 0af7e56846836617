import type { NamedNode } from '@rdfjs/types';
import { owl, rdfs, sh, skos } from '../../rdf/namespace.ts';
import { namedNode } from '../../rdf/term.ts';
import { rk } from '../../rdf/vocabulary.generated.ts';
import type { MemoryGraph } from '../../store/memory-graph.ts';
import type { Resource, Value } from '../../store/resource.ts';
import type { Page } from './page.ts';
import type { Reader } from './reader.ts';
import type { Word } from './words.ts';

/** A term of a vocabulary with everything that is known of it. */
export interface TermView {
  readonly term: Resource;
  /** The end of its IRI, after `#`. */
  readonly name: string;
  /** Definitions or, of shapes, messages. */
  readonly definitions: readonly Value[];
  readonly labels: readonly Value[];
  /** Its relations to other terms, ours and those of others: property and values. */
  readonly relations: readonly { readonly property: NamedNode; readonly values: readonly Value[] }[];
  /** The shapes that say how it is used. */
  readonly shapes: readonly Resource[];
  readonly graphql: readonly string[];
  /** Things of a class, statements with a property; absent for other terms. */
  readonly uses: number | undefined;
  /** A thing that it is used of. */
  readonly example: Resource | undefined;
}

/** Terms of one kind. */
export interface TermGroup {
  readonly title: Word;
  readonly terms: readonly TermView[];
}

const RELATIONS: readonly NamedNode[] = [
  rdfs.domain,
  rdfs.range,
  rdfs.subClassOf,
  rdfs.subPropertyOf,
  owl.equivalentClass,
  owl.inverseOf,
  rdfs.seeAlso,
  skos.closeMatch,
  sh.targetClass,
  sh.path,
  sh.class,
  sh.datatype,
  sh.nodeKind,
  sh.minCount,
  sh.maxCount,
  sh.pattern,
  sh.severity,
  sh.property,
];

const KINDS: readonly (readonly [Word, readonly NamedNode[]])[] = [
  ['classes', [owl.Class]],
  ['properties', [owl.ObjectProperty, owl.DatatypeProperty]],
  ['individuals', [owl.NamedIndividual]],
  ['nodeShapes', [sh.NodeShape]],
  ['propertyShapes', [sh.PropertyShape]],
];

/** Reads all terms of the vocabulary that a page is about, by kind. Terms of no kind that is known come last. */
export function vocabularyView({ view, read, parts }: Page): readonly TermGroup[] {
  const iris = (view.description?.quads ?? []).map(({ subject }) => subject.value);
  const terms = [...new Set(iris)]
    .filter((iri) => iri.startsWith(`${view.iri}#`))
    .flatMap((iri) => read.thing(iri) ?? []);
  const uses = usesOf(read.graph);
  const kindOf = (term: Resource) =>
    KINDS.find(([, types]) => types.some((type) => read.is(term, type)))?.[0] ?? 'otherTerms';
  const titles = [...KINDS.map(([title]) => title), 'otherTerms' as const];
  return titles
    .map((title) => ({
      title,
      terms: terms
        .filter((term) => kindOf(term) === title)
        .map((term) => termView(read, term, uses, parts.graphqlNames)),
    }))
    .filter((group) => group.terms.length > 0);
}

function termView(
  read: Reader,
  term: Resource,
  uses: ReadonlyMap<string, Use>,
  names: ReadonlyMap<string, readonly string[]> = new Map(),
): TermView {
  const use = uses.get(term.value);
  const isClass = read.is(term, owl.Class);
  const definitions = [skos.definition, sh.message].flatMap((property) => term.objects(property));
  return {
    term,
    name: term.value.slice(term.value.indexOf('#') + 1),
    labels: [rdfs.label, sh.name].flatMap((property) => term.objects(property)),
    definitions,
    relations: RELATIONS.map((property) => ({ property, values: term.objects(property) })).filter(
      ({ values }) => values.length > 0,
    ),
    shapes: [sh.targetClass, sh.path].flatMap((property) => read.incoming(term, property)),
    graphql: names.get(term.value) ?? [],
    uses: isClass ? read.memberCount(namedNode(term.value)) : isUsed(read, term) ? (use?.count ?? 0) : undefined,
    example: isClass ? read.oneOf(namedNode(term.value)) : use && read.thing(use.example),
  };
}

function isUsed(read: Reader, term: Resource): boolean {
  return read.is(term, owl.ObjectProperty) || read.is(term, owl.DatatypeProperty);
}

/** How often a property is used, and by which thing first. */
interface Use {
  readonly count: number;
  readonly example: string;
}

const counted = new WeakMap<MemoryGraph, ReadonlyMap<string, Use>>();

/** The uses of each property of our ontology, as statements. Counted once for a graph. */
function usesOf(graph: MemoryGraph): ReadonlyMap<string, Use> {
  const known = counted.get(graph) ?? countUses(graph);
  counted.set(graph, known);
  return known;
}

function countUses(graph: MemoryGraph): ReadonlyMap<string, Use> {
  const base = rk.Agreement.value.slice(0, -'Agreement'.length);
  const uses = new Map<string, Use>();
  let before = '';
  for (const { subject, predicate, object } of graph.table.quads()) {
    const { value } = predicate;
    if (!value.startsWith(base)) continue;
    // The same statement in two graphs stands twice, one after the other.
    const statement = `${subject.value} ${value} ${object.termType} ${object.value} ${'language' in object ? object.language : ''}`;
    if (statement === before) continue;
    before = statement;
    const use = uses.get(value);
    uses.set(value, { count: (use?.count ?? 0) + 1, example: use?.example ?? subject.value });
  }
  return uses;
}
