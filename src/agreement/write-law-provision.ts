import type { NamedNode } from '@rdfjs/types';
import { rdf, xsd } from '../rdf/namespace.ts';
import { literal, namedNode } from '../rdf/term.ts';
import { rk } from '../rdf/vocabulary.generated.ts';
import { lawProvisionIri } from '../registry/law.ts';
import type { LawProvision } from './agreement.ts';
import type { Statements } from './statements.ts';

/** The e-Gov IRI of a provision. */
export function provisionNode({ lawId, ...provision }: LawProvision): NamedNode {
  return namedNode(lawProvisionIri(lawId, provision));
}

/** Describes the provisions an agreement cites, each once: law, article, paragraph, item, inferred from the reference that cites it first. */
export class LawProvisions {
  readonly #statements: Statements;
  readonly #written = new Set<string>();

  constructor(statements: Statements) {
    this.#statements = statements;
  }

  write(provision: LawProvision, citedBy: NamedNode): void {
    const node = provisionNode(provision);
    if (this.#written.has(node.value)) return;
    this.#written.add(node.value);
    const grounds = { rules: ['law-provision-iri'], inputs: [citedBy] };
    this.#statements.structure(node, rdf.type, rk.LawProvision, this.#statements.names.derivedGraph);
    this.#statements.infer(node, rk.law, namedNode(node.value.replace(/#.*$/, '')), grounds);
    this.#statements.infer(node, rk.lawArticle, literal(provision.article), grounds);
    for (const [property, value] of [
      [rk.lawParagraph, provision.paragraph],
      [rk.lawItem, provision.item],
    ] as const) {
      if (value !== undefined) this.#statements.infer(node, property, literal(String(value), xsd.integer), grounds);
    }
  }
}
