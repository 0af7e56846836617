import type { NamedNode, Quad, Term } from '@rdfjs/types';
import { rdf, skos } from '../rdf/namespace.ts';
import { compareCodePoints } from '../rdf/term.ts';
import { rk } from '../rdf/vocabulary.generated.ts';
import type { LocalGovernment } from './local-government.ts';
import { isCode6, localGovernmentIri, prefectureCode } from './local-government-code.ts';
import type { Membership, Region } from './region.ts';

/** All that is wrong with registry data: a fault of ours, thrown when they are loaded. */
export class RegistryError extends Error {
  override readonly name = 'RegistryError';

  constructor(readonly problems: readonly string[]) {
    super(`Registry data that cannot be used:\n${problems.map((problem) => `- ${problem}`).join('\n')}`);
  }
}

/** Values by subject IRI and property IRI. */
type Statements = ReadonlyMap<string, ReadonlyMap<string, readonly Term[]>>;

/** The local governments (by code) and regions (by IRI) of a graph. Throws {@link RegistryError} for wrong codes, missing names and members that are not there. */
export function readRegistry(quads: Iterable<Quad>): { governments: LocalGovernment[]; regions: Region[] } {
  const statements = indexStatements(quads);
  const problems: string[] = [];
  const governments = [...instances(statements, rk.Municipality), ...instances(statements, rk.Prefecture)].map((iri) =>
    readGovernment(statements, iri, problems),
  );
  const regions = instances(statements, rk.Region).map((iri) => readRegion(statements, iri, problems));
  if (problems.length > 0) throw new RegistryError(problems);
  return {
    governments: governments.sort((a, b) => compareCodePoints(a.code6, b.code6)),
    regions: regions.sort((a, b) => compareCodePoints(a.iri, b.iri)),
  };
}

function indexStatements(quads: Iterable<Quad>): Statements {
  const statements = new Map<string, Map<string, Term[]>>();
  for (const { subject, predicate, object } of quads) {
    const values = statements.get(subject.value) ?? new Map<string, Term[]>();
    statements.set(subject.value, values);
    const terms = values.get(predicate.value) ?? [];
    values.set(predicate.value, terms);
    if (!terms.some((term) => term.equals(object))) terms.push(object);
  }
  return statements;
}

function instances(statements: Statements, type: NamedNode): string[] {
  return Array.from(statements).flatMap(([iri, values]) =>
    (values.get(rdf.type.value) ?? []).some((term) => term.equals(type)) ? [iri] : [],
  );
}

function valuesOf(statements: Statements, iri: string, property: NamedNode): string[] {
  return (statements.get(iri)?.get(property.value) ?? []).map(({ value }) => value);
}

function required(statements: Statements, iri: string, property: NamedNode, problems: string[]): string {
  const values = valuesOf(statements, iri, property);
  if (values.length !== 1) problems.push(`<${iri}> has ${values.length} values of ${property.value}, one is needed`);
  return values[0] ?? '';
}

function readGovernment(statements: Statements, iri: string, problems: string[]): LocalGovernment {
  const code6 = required(statements, iri, rk.code6, problems);
  const kind = instancesOf(statements, iri, rk.Prefecture) ? 'prefecture' : 'municipality';
  if (!isCode6(code6))
    problems.push(`<${iri}> has the code ${JSON.stringify(code6)}: not six digits with the right check digit`);
  else if (localGovernmentIri(code6) !== iri)
    problems.push(`<${iri}> has the code ${code6}, whose IRI is <${localGovernmentIri(code6)}>`);
  return {
    iri,
    kind,
    code6,
    name: required(statements, iri, rk.name, problems),
    formerNames: valuesOf(statements, iri, skos.altLabel),
    reading: valuesOf(statements, iri, rk.reading)[0],
    prefectureCode: isCode6(code6) ? prefectureCode(code6) : '',
    county: valuesOf(statements, iri, rk.county)[0],
    validFrom: valuesOf(statements, iri, rk.validFrom)[0],
    validUntil: valuesOf(statements, iri, rk.validUntil)[0],
    succeededBy: valuesOf(statements, iri, rk.succeededBy).map((successor) =>
      codeOf(statements, successor, iri, problems),
    ),
  };
}

/** The code of a local government that `iri` links to. */
function codeOf(statements: Statements, linked: string, iri: string, problems: string[]): string {
  const [code6 = ''] = valuesOf(statements, linked, rk.code6);
  if (code6 === '') problems.push(`<${iri}> names <${linked}>, which the registry does not describe`);
  return code6;
}

function instancesOf(statements: Statements, iri: string, type: NamedNode): boolean {
  return valuesOf(statements, iri, rdf.type).includes(type.value);
}

function readRegion(statements: Statements, iri: string, problems: string[]): Region {
  const code = (municipality: string): string => codeOf(statements, municipality, iri, problems);
  const memberships = valuesOf(statements, iri, rk.membership).map(
    (membership): Membership => ({
      iri: membership,
      member: code(required(statements, membership, rk.member, problems)),
      joinedLater: valuesOf(statements, membership, rk.joinedLater)[0] === 'true',
      joinedOn: valuesOf(statements, membership, rk.joinedOn)[0],
    }),
  );
  return {
    iri,
    name: required(statements, iri, rk.name, problems),
    aliases: valuesOf(statements, iri, skos.altLabel),
    coreCities: valuesOf(statements, iri, rk.coreCity).map(code),
    memberships: memberships.sort((a, b) => compareCodePoints(a.member, b.member)),
  };
}
