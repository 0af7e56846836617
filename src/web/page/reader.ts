import type { Literal, NamedNode } from '@rdfjs/types';
import { rdf } from '../../rdf/namespace.ts';
import { namedNode } from '../../rdf/term.ts';
import { rk } from '../../rdf/vocabulary.generated.ts';
import type { MemoryGraph } from '../../store/memory-graph.ts';
import { isResource, type Resource, type Value } from '../../store/resource.ts';
import type { PageLanguage } from '../document-view.ts';

/** The classes that say less than another class of the same thing, and those of other vocabularies. */
const GENERAL: readonly NamedNode[] = [rk.TextBlock, rk.LocalGovernment];

/** Reads the data of a page: one index step a question, everything in canonical order. */
export class Reader {
  constructor(readonly graph: MemoryGraph) {}

  /** The thing `iri`, if the graph says anything about it. */
  thing(iri: string): Resource | undefined {
    return this.graph.resource(iri);
  }

  /** The first value of a property. */
  value(thing: Resource, predicate: NamedNode): Value | undefined {
    return thing.objects(predicate)[0];
  }

  /** The first value of a property, as a string. */
  string(thing: Resource, predicate: NamedNode): string | undefined {
    return this.value(thing, predicate)?.value;
  }

  /** The first value of a property that is a thing. */
  link(thing: Resource, predicate: NamedNode): Resource | undefined {
    return this.links(thing, predicate)[0];
  }

  /** The values of a property that are things. */
  links(thing: Resource, predicate: NamedNode): readonly Resource[] {
    return thing.objects(predicate).filter(isResource);
  }

  /** The text of a property in a language, else in Japanese, else in any. */
  text(thing: Resource, predicate: NamedNode, language: PageLanguage): Literal | undefined {
    const texts = thing.objects(predicate).filter((value): value is Literal => value.termType === 'Literal');
    return texts.find((each) => each.language === language) ?? texts.find((each) => each.language === 'ja') ?? texts[0];
  }

  /** The things that have `thing` as a value of `predicate`. */
  incoming(thing: Resource, predicate: NamedNode): readonly Resource[] {
    const ids = this.graph.follow(this.graph.idOf(namedNode(thing.value)), { predicate, inverse: true });
    return ids.map((id) => this.graph.term(id)).filter(isResource);
  }

  /** How many things have `thing` as a value of `predicate`. */
  incomingCount(thing: NamedNode, predicate: NamedNode): number {
    return this.graph.follow(this.graph.idOf(thing), { predicate, inverse: true }).length;
  }

  /** The things of a class. */
  members(type: NamedNode): readonly Resource[] {
    const ids = this.graph.follow(this.graph.idOf(type), { predicate: rdf.type, inverse: true });
    return ids.map((id) => this.graph.term(id)).filter(isResource);
  }

  /** How many things of a class there are. */
  memberCount(type: NamedNode): number {
    return this.incomingCount(type, rdf.type);
  }

  /** One thing of a class, the first in canonical order. */
  oneOf(type: NamedNode): Resource | undefined {
    const [id] = this.graph.follow(this.graph.idOf(type), { predicate: rdf.type, inverse: true });
    const term = id === undefined ? undefined : this.graph.term(id);
    return term && isResource(term) ? term : undefined;
  }

  /** Whether a thing is of a class. */
  is(thing: Resource, type: NamedNode): boolean {
    return thing.objects(rdf.type).some((each) => each.equals(type));
  }

  /** The class that says most about a thing. */
  mainClass(thing: Resource): Resource | undefined {
    const types = this.links(thing, rdf.type);
    const own = types.filter(({ value }) => value.startsWith(RK));
    return own.find((each) => !GENERAL.some((general) => general.equals(each))) ?? own[0] ?? types[0];
  }
}

const RK = rk.Agreement.value.slice(0, -'Agreement'.length);
