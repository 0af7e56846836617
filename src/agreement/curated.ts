import type { Literal, NamedNode, Quad, Quad_Object } from '@rdfjs/types';
import { dcterms, rdf } from '../rdf/namespace.ts';
import { namedNode } from '../rdf/term.ts';
import { rk } from '../rdf/vocabulary.generated.ts';
import type { AgreementNames } from './names.ts';
import type { Statements } from './statements.ts';

/** A statement by a person in `about.ttl`, and the evidence of what it takes the place of. */
interface CuratedStatement {
  readonly subject: NamedNode;
  readonly predicate: NamedNode;
  readonly object: NamedNode | Literal;
  readonly page: NamedNode;
  readonly statedOn: string;
  readonly verified?: Literal;
  readonly supersedes: readonly NamedNode[];
}

/** An `about.ttl` that does not say what it must. */
export class CurationError extends Error {
  override readonly name = 'CurationError';
}

/**
 * Writes the curated statements of an `about.ttl`, which is read with the agreement's IRI as its base: `<>` is the agreement, `<#source>` the document beside
 * it, `<#party/1>` a part. Each is an rk:Evidence with rdf:subject, predicate, object, dcterms:source (the page) and rk:statedOn (the day). A misread value is
 * put right by `<#evidence/agreement/title> rk:supersededBy <#1>`: the old statement goes, its evidence stays.
 *
 * @throws CurationError naming what is missing.
 */
export function writeCurated(about: readonly Quad[], statements: Statements): void {
  const resolve = resolver(statements.names);
  const quads = about.map((quad) => ({
    ...quad,
    subject: resolve(quad.subject),
    predicate: quad.predicate,
    object: resolve(quad.object),
  }));
  const nodes = quads
    .filter(({ predicate, object }) => predicate.equals(rdf.type) && object.equals(rk.Evidence))
    .map(({ subject }) => subject);
  refuseStray(quads, new Set(nodes.map(({ value }) => value)));
  for (const node of nodes) {
    const statement = readStatement(node as NamedNode, quads as unknown as readonly Quad[]);
    const evidence = statements.curate(statement.subject, statement.predicate, statement.object, statement);
    for (const old of statement.supersedes) {
      if (!statements.supersede(old, evidence))
        throw new CurationError(`There is no statement with the evidence <${old.value}> to supersede.`);
    }
  }
}

/** What a curated evidence may say of itself. */
const MAY_SAY: readonly NamedNode[] = [
  rdf.type,
  rdf.subject,
  rdf.predicate,
  rdf.object,
  dcterms.source,
  rk.statedOn,
  rk.verified,
];

/** A statement that would have no effect is a mistake of the person who wrote it, not something to pass over. */
function refuseStray(
  quads: readonly Pick<Quad, 'subject' | 'predicate' | 'object'>[],
  evidence: ReadonlySet<string>,
): void {
  for (const { subject, predicate, object } of quads) {
    if (predicate.equals(rk.supersededBy) && evidence.has(object.value)) continue;
    if (evidence.has(subject.value) && MAY_SAY.some((term) => term.equals(predicate))) continue;
    throw new CurationError(
      `<${subject.value}> <${predicate.value}>: every statement needs an rk:Evidence of its own, with rdf:subject, rdf:predicate, rdf:object, dcterms:source and rk:statedOn.`,
    );
  }
}

function readStatement(node: NamedNode, quads: readonly Quad[]): CuratedStatement {
  const { one, iri, any } = propertiesOf(node, quads);
  const object = one(rdf.object);
  if (object.termType !== 'NamedNode' && object.termType !== 'Literal')
    throw new CurationError(`<${node.value}>: its rdf:object must be an IRI or a literal.`);
  const supersedes = quads
    .filter((quad) => quad.predicate.equals(rk.supersededBy) && quad.object.equals(node))
    .map(({ subject }) => subject as NamedNode);
  return {
    subject: iri(rdf.subject),
    predicate: iri(rdf.predicate),
    object,
    page: iri(dcterms.source),
    statedOn: one(rk.statedOn).value,
    ...(any(rk.verified) && { verified: one(rk.verified) as Literal }),
    supersedes,
  };
}

/** Reads the properties of one node: `any` value at all, exactly `one`, and that an `iri`. */
function propertiesOf(node: NamedNode, quads: readonly Quad[]) {
  const values = (predicate: NamedNode): Quad_Object[] =>
    quads.filter((quad) => quad.subject.equals(node) && quad.predicate.equals(predicate)).map(({ object }) => object);
  const one = (predicate: NamedNode): Quad_Object => {
    const [value, another] = values(predicate);
    if (!value || another) throw new CurationError(`<${node.value}> needs exactly one <${predicate.value}>.`);
    return value;
  };
  const iri = (predicate: NamedNode): NamedNode => {
    const value = one(predicate);
    if (value.termType === 'NamedNode') return value;
    throw new CurationError(`<${node.value}>: <${predicate.value}> must be an IRI.`);
  };
  return { one, iri, any: (predicate: NamedNode) => values(predicate).length > 0 };
}

/** `{A}#source` → the source, `{A}#x` → `{A}/x`; everything else as it is. */
function resolver(names: AgreementNames) {
  const prefix = `${names.agreement.value}#`;
  return <T extends Quad['subject'] | Quad_Object>(term: T): T | NamedNode => {
    if (term.termType !== 'NamedNode' || !term.value.startsWith(prefix)) return term;
    const path = term.value.slice(prefix.length);
    return path === 'source' ? names.source : namedNode(`${names.agreement.value}/${path}`);
  };
}
