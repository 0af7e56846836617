import type { Literal, NamedNode, Quad } from '@rdfjs/types';
import { iriBelow, sharedBase } from '../rdf/iri.ts';
import { dcterms, rdf, skos, xsd } from '../rdf/namespace.ts';
import { literal, namedNode, quad } from '../rdf/term.ts';
import { rk } from '../rdf/vocabulary.generated.ts';
import { localGovernmentIri } from './local-government-code.ts';
import type { RegionFacts } from './region-facts.ts';

/** The IRI of a region: `…/id/region/kumamoto`. */
export function regionIri(id: string): string {
  return iriBelow(sharedBase, `id/region/${id}`);
}

/**
 * A region with a membership for every municipality in it, core cities included, and evidence for every statement but structure. Founding members have no
 * date: the first agreement of a region is not the agreement of each of them.
 */
export function regionToQuads(facts: RegionFacts, takenOn: string): Quad[] {
  const region = namedNode(regionIri(facts.id));
  const memberships = [...facts.coreCities, ...facts.members].map((code6) => ({
    iri: namedNode(`${region.value}/membership/${code6}`),
    code6,
  }));
  const statements = [
    ...regionStatements(facts, region),
    ...memberships.flatMap(({ iri, code6 }) => membershipStatements(facts, iri, code6)),
  ];
  return [
    quad(region, rdf.type, rk.Region),
    ...facts.sources.map((page) => quad(region, dcterms.source, namedNode(page))),
    ...memberships.flatMap(({ iri }) => [quad(region, rk.membership, iri), quad(iri, rdf.type, rk.Membership)]),
    ...statements.flatMap((statement) => withEvidence(statement, facts, region, takenOn)),
  ];
}

/** A statement of the facts, with the name under which the facts say whether it was read on a page. */
interface Statement {
  readonly subject: NamedNode;
  readonly predicate: NamedNode;
  readonly object: NamedNode | Literal;
  readonly fact: string;
  /** Which value of its property it is, from 1. */
  readonly index: number;
}

/** The statements of one property: none for a value that is not known. */
function stated(
  subject: NamedNode,
  predicate: NamedNode,
  fact: string,
  ...values: readonly (NamedNode | Literal | undefined)[]
): Statement[] {
  return values
    .filter((value) => value !== undefined)
    .map((object, index) => ({ subject, predicate, object, fact, index: index + 1 }));
}

function regionStatements(facts: RegionFacts, region: NamedNode): Statement[] {
  const { name, reading, aliases, coreCities, declaredOn, firstAgreementOn, firstVisionOn, visionPage, notes } = facts;
  const instrument = optional(facts.formationInstrument, (type) =>
    namedNode(iriBelow(sharedBase, `id/instrument-type/${type}`)),
  );
  return [
    ...stated(region, rk.name, 'name_ja', literal(name, 'ja')),
    ...stated(
      region,
      rk.reading,
      'name_reading',
      optional(reading, (text) => literal(text, 'ja-hira')),
    ),
    ...stated(region, skos.altLabel, 'aliases', ...aliases.map((alias) => literal(alias, 'ja'))),
    ...stated(region, rk.coreCity, 'core_cities', ...coreCities.map((code) => namedNode(localGovernmentIri(code)))),
    ...stated(region, rk.declaredOn, 'declaration_date', optional(declaredOn, day)),
    ...stated(region, rk.firstAgreementOn, 'first_agreement_date', optional(firstAgreementOn, day)),
    ...stated(region, rk.firstVisionOn, 'vision_first_date', optional(firstVisionOn, day)),
    ...stated(region, rk.formationInstrument, 'instrument', instrument),
    ...stated(region, rk.visionPage, 'vision_url', optional(visionPage, namedNode)),
    ...stated(
      region,
      skos.editorialNote,
      'notes',
      optional(notes, (text) => literal(text, 'ja')),
    ),
  ];
}

function membershipStatements(facts: RegionFacts, membership: NamedNode, code6: string): Statement[] {
  const fact = facts.coreCities.includes(code6) ? 'core_cities' : 'members';
  const isLater = facts.joinedLater.has(code6) ? true : undefined;
  return [
    ...stated(membership, rk.member, fact, namedNode(localGovernmentIri(code6))),
    ...stated(membership, rk.joinedLater, 'joined_later', optional(isLater, truth)),
    ...stated(membership, rk.joinedOn, 'joined_later', optional(facts.joinedOn.get(code6), day)),
    ...stated(membership, rk.nationalScheme, 'national_scheme', optional(facts.nationalScheme.get(code6), truth)),
  ];
}

function optional<Value, Term>(value: Value | undefined, term: (value: Value) => Term): Term | undefined {
  return value === undefined ? undefined : term(value);
}

function day(date: string): Literal {
  return literal(date, xsd.date);
}

function truth(value: boolean): Literal {
  return literal(String(value), xsd.boolean);
}

/**
 * A statement and its evidence: curated, from the pages that the region's facts were compiled from. Verified means that it was read on one of them; the facts
 * do not tell on which, so all are named.
 */
function withEvidence(statement: Statement, facts: RegionFacts, region: NamedNode, takenOn: string): Quad[] {
  const { subject, predicate, object, fact, index } = statement;
  const evidence = namedNode(evidenceIri(region, subject, predicate, index));
  return [
    quad(subject, predicate, object),
    quad(evidence, rdf.type, rk.Evidence),
    quad(evidence, rdf.subject, subject),
    quad(evidence, rdf.predicate, predicate),
    quad(evidence, rdf.object, object),
    quad(evidence, rk.method, rk.curated),
    quad(evidence, rk.statedOn, literal(takenOn, xsd.date)),
    quad(evidence, rk.verified, truth(facts.verified.has(fact))),
    ...facts.sources.map((page) => quad(evidence, dcterms.source, namedNode(page))),
  ];
}

/** `{region}/evidence/region/name`, `{region}/evidence/membership/432041/joinedOn`, a second value with `/2`: the pattern of an agreement's evidence. */
function evidenceIri(region: NamedNode, subject: NamedNode, predicate: NamedNode, index: number): string {
  const path = subject.equals(region) ? 'region' : subject.value.slice(region.value.length + 1);
  const property = /[^/#]+$/.exec(predicate.value)?.[0] ?? '';
  return `${region.value}/evidence/${path}/${property}${index === 1 ? '' : `/${index}`}`;
}
