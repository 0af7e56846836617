import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { rk } from '../../src/rdf/vocabulary.generated.ts';
import { readDataset } from '../../src/store/dataset.ts';
import { MemorySource } from '../../src/store/memory-source.ts';
import { testApp } from '../support/fixture-app.ts';
import {
  CarriedOutDocument,
  CostAndLiaisonDocument,
  InitiativesAndRolesDocument,
  JointRulesDocument,
  NormalisedWordingDocument,
  PartiesDocument,
  ReferencesDocument,
  SamePromisesDocument,
  WhereHeadingsStandDocument,
  WhoCoordinatesDocument,
} from './client.generated.ts';

type Row = Readonly<Record<string, string | undefined>>;

/** A text block as far as the questions ask for it: itself and what it is part of. */
interface Place {
  readonly __typename?: string;
  readonly label: string | null;
  readonly order?: number;
  readonly partOf?: Place | null;
}

const ANSWERS = new URL('../corpus/kumamoto-arao-2025/questions/', import.meta.url);
const agreement = 'https://w3id.org/renkei/id/agreement/431001-432041/2025-03-27';
const published = fileURLToPath(new URL('../../data/published', import.meta.url));
const app = testApp(new MemorySource((await readDataset(published)).graph));

/** The block and all around it, innermost first. */
function outwards(place: Place | null | undefined): readonly Place[] {
  return place == null ? [] : [place, ...outwards(place.partOf)];
}

const text = (value: string | number | null | undefined) => (value == null ? undefined : String(value));
const hasRoleType = (type: string) => (role: { readonly roleTypes: readonly { readonly id: string }[] }) =>
  role.roleTypes.some(({ id }) => id === `https://w3id.org/renkei/id/role-type/${type}`);

/** Each question's answer as the rows that its SPARQL gives: the operation asks, what is left here is laying out the table. */
const answers: Readonly<Record<string, () => Promise<readonly Row[]>>> = {
  async '01-initiatives-and-roles'() {
    const data = await app.data(InitiativesAndRolesDocument, { agreement });
    return (data.agreement?.initiatives?.nodes ?? []).map(({ label, heading, pillar, roles }) => {
      const roleOf = (alias: string) =>
        roles.find(({ parties }) => parties.some((party) => party.alias === alias))?.text;
      return {
        label: text(label),
        heading,
        pillar: pillar?.notation,
        roleOfKo: roleOf('甲'),
        roleOfOtsu: roleOf('乙'),
      };
    });
  },

  async '02-who-coordinates'() {
    const { node } = await app.data(WhoCoordinatesDocument, {});
    const roles = node && 'roles' in node ? (node.roles?.nodes ?? []) : [];
    return roles
      .filter((role) => role.agreement?.id === agreement)
      .flatMap(({ initiative, parties }) =>
        parties.map(({ localGovernment, position }) => ({
          municipality: localGovernment?.name,
          position: position?.id,
          pillar: initiative?.pillar?.notation,
          heading: initiative?.heading,
        })),
      );
  },

  async '03-same-promises'() {
    const { nodes } = await app.data(SamePromisesDocument, {});
    const initiatives = nodes.flatMap((node) =>
      node && 'initiatives' in node
        ? (node.initiatives?.nodes ?? []).map((initiative) => ({ ...initiative, comparison: node.id }))
        : [],
    );
    return initiatives
      .filter((initiative) => initiative.agreement?.id === agreement)
      .sort((a, b) => a.order - b.order)
      .map(({ heading, comparison }) => ({ heading, comparison }));
  },

  async '04-joint-rules'() {
    const { node } = await app.data(JointRulesDocument, {});
    const roles = node && 'roles' in node ? (node.roles?.nodes ?? []) : [];
    return roles.flatMap(({ initiative, parties, governedBy }) =>
      governedBy.map(({ nameAsWritten, legalBasis }) => ({
        alias: text(parties[0]?.alias),
        heading: initiative?.heading,
        instrument: nameAsWritten,
        law: legalBasis?.law,
        article: text(legalBasis?.article),
        paragraph: text(legalBasis?.paragraph),
        provision: legalBasis?.id,
      })),
    );
  },

  async '05-references'() {
    const data = await app.data(ReferencesDocument, { agreement });
    const pairs = (data.agreement?.textBlocks?.nodes ?? []).flatMap((block) =>
      block.refersTo
        .filter((target) => 'order' in target)
        .map((target) => ({ from: outwards(block).at(-1), to: outwards(target).at(-1) })),
    );
    const rows = pairs
      .filter(({ from, to }) => from?.label != null && to?.label != null)
      .sort((a, b) => (a.from?.order ?? 0) - (b.from?.order ?? 0) || (a.to?.order ?? 0) - (b.to?.order ?? 0))
      .map(({ from, to }) => ({ from: text(from?.label), to: text(to?.label) }));
    return [...new Map(rows.map((row) => [JSON.stringify(row), row])).values()];
  },

  async '06-cost-and-liaison'() {
    const { agreement: found } = await app.data(CostAndLiaisonDocument, { agreement });
    const articleOf = (place: Place | null | undefined) =>
      text(outwards(place).find(({ __typename }) => __typename === 'Article')?.label);
    const { costArrangement: cost, liaisonMeeting: meeting } = found ?? {};
    return [
      ...(cost?.decidedBy ?? []).map(({ nameAsWritten }) => ({
        article: articleOf(cost?.statedIn),
        matter: cost?.costSharing?.id,
        how: text(cost?.determination),
        who: nameAsWritten,
      })),
      ...(meeting?.convenedBy ?? []).map(({ nameAsWritten }) => ({
        article: articleOf(meeting?.statedIn),
        matter: text(meeting?.name),
        how: text(meeting?.frequency),
        who: nameAsWritten,
      })),
    ];
  },

  async '07-where-the-dv-heading-stands'() {
    const data = await app.data(WhereHeadingsStandDocument, { agreement });
    const initiatives = data.agreement?.initiatives?.nodes ?? [];
    return initiatives
      .filter(({ heading }) => heading === 'DV被害者への支援等')
      .flatMap(({ evidence }) => evidence)
      .flatMap(({ method, spans }) =>
        spans.flatMap(({ source, locatedIn, selectors }) =>
          selectors.map(({ exact, start, end }) => ({
            annex: text(outwards(locatedIn).find(({ __typename }) => __typename === 'Annex')?.label),
            start: text(start),
            end: text(end),
            quote: exact,
            method: rk[method.toLowerCase() as Lowercase<typeof method>].value,
            fileName: source?.fileName,
            sha256: source?.sha256,
          })),
        ),
      );
  },

  async '08-normalised-wording'() {
    const data = await app.data(NormalisedWordingDocument, { agreement });
    const evidence = (data.agreement?.initiatives?.nodes ?? []).flatMap((initiative) => initiative.evidence);
    return evidence
      .filter(({ method }) => method === 'NORMALISED')
      .flatMap(({ predicate, object, rules, spans }) =>
        rules.flatMap(({ id }) =>
          spans.flatMap(({ selectors }) =>
            selectors.map(({ exact, start }) => ({
              property: predicate,
              value: object.value,
              quote: exact,
              rule: id,
              start: String(start),
            })),
          ),
        ),
      )
      .sort((a, b) => Number(a.start) - Number(b.start));
  },

  async '09-carried-out-by-one-side'() {
    const data = await app.data(CarriedOutDocument, { agreement });
    return (data.agreement?.initiatives?.nodes ?? []).flatMap(({ heading, pillar, roles }) => {
      const [only, ...others] = roles.filter(hasRoleType('carries-out'));
      if (only === undefined || others.length > 0) return [];
      return only.parties.map(({ localGovernment, position }) => ({
        heading,
        pillar: pillar?.notation,
        municipality: localGovernment?.name,
        position: position?.id,
      }));
    });
  },

  async '10-parties'() {
    const data = await app.data(PartiesDocument, { agreement });
    return (data.agreement?.parties ?? []).map((party) => ({
      alias: text(party.alias),
      name: party.nameAsWritten,
      code6: party.localGovernment?.code6,
      corporateNumber: text(party.localGovernment?.corporateNumber),
      position: party.position?.id,
      address: text(party.address),
      office: text(party.office),
      signatory: text(party.signatory),
    }));
  },
};

describe('A researcher asks in GraphQL what was asked in SPARQL, and gets the same answer', () => {
  it('to all ten questions', () => {
    const asked = readdirSync(ANSWERS).filter((name) => name.endsWith('.json'));
    expect(asked.map((name) => name.replace('.json', ''))).toEqual(Object.keys(answers));
  });

  it.each(Object.entries(answers))('%s', async (name, answer) => {
    const { rows } = JSON.parse(readFileSync(new URL(`${name}.json`, ANSWERS), 'utf8')) as { readonly rows: Row[] };
    expect(await answer()).toEqual(rows);
    expect(app.faults).toEqual([]);
  });
});
