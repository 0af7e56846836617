import type { NamedNode } from '@rdfjs/types';
import type { Block } from '../document/block.ts';
import { iriBelow, iriSegment, sharedBase } from '../rdf/iri.ts';
import { namedNode } from '../rdf/term.ts';
import type { Span } from '../text/span.ts';
import type { Initiative, Role } from './agreement.ts';

/** The IRIs of one agreement and everything inside it (the table of the graph model). `{A}` is the agreement's own IRI. */
export class AgreementNames {
  constructor(
    readonly agreement: NamedNode,
    /** Begins the IRIs of the agreement's graphs. */
    readonly graphBase: string,
    /** First 12 hex digits of the source's SHA-256. */
    readonly sourceKey: string,
  ) {}

  /** A thing below the agreement by its path: `party/1`, `article/3`. */
  below(path: string): NamedNode {
    return namedNode(`${this.agreement.value}/${path}`);
  }

  block(block: Block): NamedNode {
    return this.below(block.path);
  }

  party(ordinal: number): NamedNode {
    return this.below(`party/${ordinal}`);
  }

  initiative({ key }: Initiative): NamedNode {
    return this.below(`initiative/${key}`);
  }

  /** A role by who undertakes it: `role/2`, jointly `role/1+2`; a further role of the same parties in one initiative `role/2/2`. */
  role(initiative: Initiative, role: Role): NamedNode {
    const who = partiesOf(role);
    const before = initiative.roles.slice(0, initiative.roles.indexOf(role));
    const count = before.filter((other) => partiesOf(other) === who).length + 1;
    return this.below(`initiative/${initiative.key}/role/${who}${count > 1 ? `/${count}` : ''}`);
  }

  get source(): NamedNode {
    return this.below(`source/${this.sourceKey}`);
  }

  /** A span of the source, by its code points. */
  span({ start, end }: Span): NamedNode {
    return namedNode(`${this.source.value}/span/${start}-${end}`);
  }

  selector(range: Span): NamedNode {
    return namedNode(`${this.span(range).value}/selector`);
  }

  /** Evidence for a property of a subject: by the subject's path below the agreement; `law/…` for a provision of a law. */
  evidence(subject: NamedNode, property: string, count: number): NamedNode {
    return this.below(`evidence/${this.#evidencePath(subject)}/${property}${count > 1 ? `/${count}` : ''}`);
  }

  #evidencePath(subject: NamedNode): string {
    const { value } = this.agreement;
    if (subject.value === value) return 'agreement';
    if (subject.value.startsWith(`${value}/`)) return subject.value.slice(value.length + 1);
    return subject.value
      .replace(/^[a-z]+:\/\//, '')
      .split(/[/#]/)
      .filter((part) => part !== '')
      .map(iriSegment)
      .join('/');
  }

  get mainGraph(): NamedNode {
    return namedNode(this.graphBase);
  }

  get evidenceGraph(): NamedNode {
    return namedNode(`${this.graphBase}/evidence`);
  }

  get derivedGraph(): NamedNode {
    return namedNode(`${this.graphBase}/derived`);
  }
}

/** The names of an agreement of a publisher: `key` is its path below `id/agreement/`, as the ledger holds it. */
export function agreementNames(base: string, key: string, sha256: string): AgreementNames {
  const agreement = namedNode(iriBelow(base, `id/agreement/${key}`));
  return new AgreementNames(agreement, iriBelow(base, `graph/${key}`), sha256.slice(0, 12));
}

/** The names of a document that cannot be identified: a URN of its hash, which `build` refuses. */
export function unidentifiedNames(sha256: string): AgreementNames {
  const urn = `urn:renkei:sha256:${sha256}`;
  return new AgreementNames(namedNode(urn), `${urn}/graph`, sha256.slice(0, 12));
}

/** The key of an agreement: codes of the parties in document order, then the date. `undefined` if any is not known. */
export function agreementKey(
  codes: readonly (string | undefined)[],
  concludedOn: string | undefined,
): string | undefined {
  if (codes.length < 2 || concludedOn === undefined || codes.includes(undefined)) return undefined;
  return `${codes.join('-')}/${concludedOn}`;
}

/** A concept of one of the shared schemes: `concept('pillar', 'life-living')`. */
export function concept(scheme: string, name: string): NamedNode {
  return namedNode(`${sharedBase}id/${scheme}/${name}`);
}

/** A rule of `ontology/rules.ttl` by its name. */
export function ruleIri(name: string): NamedNode {
  return namedNode(`${sharedBase}id/rule/${name}`);
}

function partiesOf({ parties }: Role): string {
  return parties.map(({ value }) => value).join('+');
}
