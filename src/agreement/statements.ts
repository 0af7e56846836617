import type { Literal, NamedNode, Quad, Quad_Object } from '@rdfjs/types';
import { type Block, walkBlocks } from '../document/block.ts';
import { dcterms, oa, rdf, xsd } from '../rdf/namespace.ts';
import { literal, quad } from '../rdf/term.ts';
import { rk } from '../rdf/vocabulary.generated.ts';
import type { SourceText } from '../text/source-text.ts';
import { contains, type Span, slice } from '../text/span.ts';
import type { AgreementNames } from './names.ts';
import { ruleIri } from './names.ts';
import type { RuleName, Value } from './value.ts';

/** What an inferred statement rests on. */
export interface Grounds {
  readonly rules: readonly (RuleName | NamedNode)[];
  /** Evidence of the statements it was inferred from, or the resources that were looked up. */
  readonly inputs: readonly NamedNode[];
  /** The very words that decided, if any. */
  readonly spans?: readonly Span[];
}

/** A statement by a person, with its page and day. */
export interface Curation {
  readonly page: NamedNode;
  /** ISO day. */
  readonly statedOn: string;
  /** Whether somebody has compared the value with its page. */
  readonly verified?: Literal;
}

/**
 * Writes the statements of one agreement, each with its evidence: there is no way to state something without saying how it is known, structure (type, part-of,
 * order) apart. Main statements go to the main graph, inferred ones to the derived graph, evidence and spans to the evidence graph.
 */
export class Statements {
  #quads: Quad[] = [];
  readonly #counts = new Map<string, number>();
  readonly #spans = new Set<string>();
  /** In document order: their own spans touch. */
  readonly #blocks: readonly Block[];

  constructor(
    readonly names: AgreementNames,
    readonly source: SourceText,
    blocks: readonly Block[],
  ) {
    this.#blocks = Array.from(walkBlocks(blocks));
  }

  get quads(): readonly Quad[] {
    return this.#quads;
  }

  /** A statement of structure in the main graph (or the derived one, for what only is there by inference). */
  structure(subject: NamedNode, predicate: NamedNode, object: Quad_Object, graph = this.names.mainGraph): void {
    this.#quads.push(quad(subject, predicate, object, graph));
  }

  /** A statement read from the text: verbatim if its value is the characters of its one span, else normalised by its rules. */
  read(subject: NamedNode, predicate: NamedNode, object: Quad_Object, from: Value<unknown>): NamedNode {
    this.#quads.push(quad(subject, predicate, object, this.names.mainGraph));
    const method = from.rules.length === 0 && from.spans.length === 1 ? rk.verbatim : rk.normalised;
    const evidence = this.#evidence(subject, predicate, object, method);
    for (const rule of from.rules) this.#add(evidence, rk.rule, ruleIri(rule));
    for (const span of from.spans) this.#add(evidence, rk.span, this.#span(span));
    return evidence;
  }

  /** A statement inferred by rules, in the derived graph. */
  infer(
    subject: NamedNode,
    predicate: NamedNode,
    object: Quad_Object,
    grounds: Grounds,
    graph = this.names.derivedGraph,
  ): NamedNode {
    this.#quads.push(quad(subject, predicate, object, graph));
    const evidence = this.#evidence(subject, predicate, object, rk.inferred);
    for (const rule of grounds.rules) this.#add(evidence, rk.rule, typeof rule === 'string' ? ruleIri(rule) : rule);
    for (const input of grounds.inputs) this.#add(evidence, rk.input, input);
    for (const span of grounds.spans ?? []) this.#add(evidence, rk.span, this.#span(span));
    return evidence;
  }

  /** A statement by a person, in the main graph. */
  curate(
    subject: NamedNode,
    predicate: NamedNode,
    object: Quad_Object,
    { page, statedOn, verified }: Curation,
  ): NamedNode {
    this.#quads.push(quad(subject, predicate, object, this.names.mainGraph));
    const evidence = this.#evidence(subject, predicate, object, rk.curated);
    this.#add(evidence, dcterms.source, page);
    this.#add(evidence, rk.statedOn, literal(statedOn, xsd.date));
    if (verified) this.#add(evidence, rk.verified, verified);
    return evidence;
  }

  /** Takes back the statement behind an evidence in favour of another; the evidence stays and says so. False if there is no such evidence. */
  supersede(old: NamedNode, by: NamedNode): boolean {
    const part = (predicate: NamedNode) =>
      this.#quads.find((q) => q.subject.equals(old) && q.predicate.equals(predicate))?.object;
    const [subject, predicate, object] = [part(rdf.subject), part(rdf.predicate), part(rdf.object)];
    if (!subject || !predicate || !object) return false;
    const isStatement = (q: Quad) =>
      !q.graph.equals(this.names.evidenceGraph) &&
      q.subject.equals(subject) &&
      q.predicate.equals(predicate) &&
      q.object.equals(object);
    this.#quads = this.#quads.filter((q) => !isStatement(q));
    this.#add(old, rk.supersededBy, by);
    return true;
  }

  #evidence(subject: NamedNode, predicate: NamedNode, object: Quad_Object, method: NamedNode): NamedNode {
    const property = predicate.value.replace(/^.*[#/]/, '');
    const key = `${subject.value} ${property}`;
    const count = (this.#counts.get(key) ?? 0) + 1;
    this.#counts.set(key, count);
    const evidence = this.names.evidence(subject, property, count);
    this.#add(evidence, rdf.type, rk.Evidence);
    this.#add(evidence, rdf.subject, subject);
    this.#add(evidence, rdf.predicate, predicate);
    this.#add(evidence, rdf.object, object);
    this.#add(evidence, rk.method, method);
    return evidence;
  }

  /** The node of a span, described once (W3C Web Annotation: a specific resource with quote and position selectors in one). */
  #span(range: Span): NamedNode {
    const points = this.source.codePoints(range);
    const node = this.names.span(points);
    if (this.#spans.has(node.value)) return node;
    this.#spans.add(node.value);
    const selector = this.names.selector(points);
    const block = this.#blockAround(range);
    for (const type of [rk.Span, oa.SpecificResource]) this.#add(node, rdf.type, type);
    this.#add(node, oa.hasSource, this.names.source);
    if (block) this.#add(node, rk.locatedIn, this.names.block(block));
    this.#add(node, oa.hasSelector, selector);
    for (const type of [oa.TextQuoteSelector, oa.TextPositionSelector]) this.#add(selector, rdf.type, type);
    this.#add(selector, oa.exact, literal(slice(this.source.text, range)));
    this.#add(selector, oa.start, literal(String(points.start), xsd.integer));
    this.#add(selector, oa.end, literal(String(points.end), xsd.integer));
    return node;
  }

  /** The block in whose own text a span lies, by halving: there may be as many spans as blocks. */
  #blockAround(range: Span): Block | undefined {
    let low = 0;
    let high = this.#blocks.length;
    while (low < high) {
      const middle = (low + high) >>> 1;
      if ((this.#blocks[middle]?.own.start ?? 0) <= range.start) low = middle + 1;
      else high = middle;
    }
    const block = this.#blocks[low - 1];
    return block && contains(block.own, range) ? block : undefined;
  }

  #add(subject: NamedNode, predicate: NamedNode, object: Quad_Object): void {
    this.#quads.push(quad(subject, predicate, object, this.names.evidenceGraph));
  }
}
