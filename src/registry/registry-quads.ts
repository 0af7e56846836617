import type { NamedNode, Quad } from '@rdfjs/types';
import { iriBelow, sharedBase } from '../rdf/iri.ts';
import { dcterms, rdf, skos, xsd } from '../rdf/namespace.ts';
import { literal, namedNode, quad } from '../rdf/term.ts';
import { rk } from '../rdf/vocabulary.generated.ts';
import type { CodeListRow } from './code-list.ts';
import { localGovernmentIri, prefectureCode } from './local-government-code.ts';
import type { RegionFacts } from './region-facts.ts';

/** The IRI of a region: `…/id/region/kumamoto`. */
export function regionIri(id: string): string {
  return iriBelow(sharedBase, `id/region/${id}`);
}

/** A municipality of the code list, whose page is `source`. */
export function municipalityToQuads({ code6, name, kana }: CodeListRow, source: NamedNode): Quad[] {
  const subject = namedNode(localGovernmentIri(code6));
  return [
    quad(subject, rdf.type, rk.LocalGovernment),
    quad(subject, rdf.type, rk.Municipality),
    quad(subject, rk.code6, literal(code6)),
    quad(subject, rk.name, literal(name, 'ja')),
    quad(subject, rk.reading, literal(kana, 'ja-hira')),
    quad(subject, rk.prefecture, namedNode(localGovernmentIri(prefectureCode(code6)))),
    quad(subject, dcterms.source, source),
  ];
}

/** The prefecture of a row of the code list, which gives its name and its number; the rest of its code follows from them. */
export function prefectureToQuads({ code6, prefecture }: CodeListRow, source: NamedNode): Quad[] {
  const code = prefectureCode(code6);
  const subject = namedNode(localGovernmentIri(code));
  return [
    quad(subject, rdf.type, rk.LocalGovernment),
    quad(subject, rdf.type, rk.Prefecture),
    quad(subject, rk.code6, literal(code)),
    quad(subject, rk.name, literal(prefecture, 'ja')),
    quad(subject, dcterms.source, source),
  ];
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
  return [
    quad(region, rdf.type, rk.Region),
    ...facts.sources.map((page) => quad(region, dcterms.source, namedNode(page))),
    ...facts.aliases.map((alias) => quad(region, skos.altLabel, literal(alias, 'ja'))),
    ...memberships.flatMap(({ iri }) => [quad(region, rk.membership, iri), quad(iri, rdf.type, rk.Membership)]),
    ...regionStatements(facts, region).flatMap((statement) => withEvidence(statement, facts, region, takenOn)),
    ...memberships.flatMap(({ iri, code6 }) =>
      membershipStatements(facts, iri, code6).flatMap((statement) => withEvidence(statement, facts, region, takenOn)),
    ),
  ];
}

/** A statement of the facts, with the name under which the facts say whether it was read on a page. */
interface Statement {
  readonly subject: NamedNode;
  readonly predicate: NamedNode;
  readonly object: NamedNode | ReturnType<typeof literal>;
  readonly fact: string;
  /** Which value of its property it is, from 1. */
  readonly index: number;
}

function regionStatements(facts: RegionFacts, subject: NamedNode): Statement[] {
  const statement = (predicate: NamedNode, object: Statement['object'], fact: string, index = 1): Statement => ({
    subject,
    predicate,
    object,
    fact,
    index,
  });
  const { reading, declaredOn, firstAgreementOn, visionPage } = facts;
  return [
    statement(rk.name, literal(facts.name, 'ja'), 'name_ja'),
    ...(reading === undefined ? [] : [statement(rk.reading, literal(reading, 'ja-hira'), 'name_reading')]),
    ...facts.coreCities.map((code6, index) =>
      statement(rk.coreCity, namedNode(localGovernmentIri(code6)), 'core_cities', index + 1),
    ),
    ...(declaredOn === undefined ? [] : [statement(rk.declaredOn, literal(declaredOn, xsd.date), 'declaration_date')]),
    ...(firstAgreementOn === undefined
      ? []
      : [statement(rk.firstAgreementOn, literal(firstAgreementOn, xsd.date), 'first_agreement_date')]),
    ...(visionPage === undefined ? [] : [statement(rk.visionPage, namedNode(visionPage), 'vision_url')]),
  ];
}

function membershipStatements(facts: RegionFacts, subject: NamedNode, code6: string): Statement[] {
  const fact = facts.coreCities.includes(code6) ? 'core_cities' : 'members';
  const joinedOn = facts.joinedOn.get(code6);
  return [
    { subject, predicate: rk.member, object: namedNode(localGovernmentIri(code6)), fact, index: 1 },
    ...(joinedOn === undefined
      ? []
      : [{ subject, predicate: rk.joinedOn, object: literal(joinedOn, xsd.date), fact: 'joined_later', index: 1 }]),
  ];
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
    quad(evidence, rk.verified, literal(String(facts.verified.has(fact)), xsd.boolean)),
    ...facts.sources.map((page) => quad(evidence, dcterms.source, namedNode(page))),
  ];
}

/** `{region}/evidence/region/name`, `{region}/evidence/membership/432041/joinedOn`, a second value with `/2`: the pattern of an agreement's evidence. */
function evidenceIri(region: NamedNode, subject: NamedNode, predicate: NamedNode, index: number): string {
  const path = subject.equals(region) ? 'region' : subject.value.slice(region.value.length + 1);
  const property = predicate.value.slice(predicate.value.lastIndexOf('#') + 1);
  return `${region.value}/evidence/${path}/${property}${index === 1 ? '' : `/${index}`}`;
}
