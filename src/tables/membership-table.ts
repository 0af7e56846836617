import { rk } from '../rdf/vocabulary.generated.ts';
import type { MemoryGraph } from '../store/memory-graph.ts';
import type { Resource } from '../store/resource.ts';
import { columnsOf, type Derived, derived, linkTo } from './columns.ts';
import { commonTypes } from './common-types.ts';
import { evidenceFinder } from './evidence-columns.ts';
import { fillTable } from './fill-table.ts';
import { inOrder, instancesOf, linkedFrom, linkOf, linksOf } from './reading.ts';
import type { Table } from './table.ts';

/** A membership, its region and what it rests on. */
interface Member {
  readonly membership: Resource;
  readonly region: Resource | undefined;
  readonly municipality: Resource | undefined;
  readonly evidence: Resource | undefined;
}

const own = columnsOf<Member>(({ membership }) => membership);
const region = columnsOf<Member>((row) => row.region, 'region_iri');
const municipality = columnsOf<Member>((row) => row.municipality, 'municipality_iri');
const evidence = columnsOf<Member>((row) => row.evidence, 'evidence_iri');

/** One row for each membership of a municipality in a region. */
export function membershipTable(graph: MemoryGraph): Table {
  const rows = members(graph);
  return fillTable<Member>({
    name: 'memberships',
    title: { ja: '圏域への参加', en: 'Memberships' },
    description: {
      ja: '市区町村の圏域への参加。1行は、一つの圏域への一つの市区町村の参加。ある日に構成市町村だったかは三通りに分かれる。joined_on（なければknown_on）からknown_on（なければjoined_on）までは「はい」、joined_on（なければnot_before）より前は「いいえ」、それ以外は「不明」。',
      en: 'Memberships of municipalities in regions, one a row. Whether it held on a day has three answers: from joined_on (else known_on) to known_on (else joined_on) yes, before joined_on (else not_before) no, otherwise unknown.',
    },
    about: 'iri',
    primaryKey: ['iri'],
    foreignKeys: [
      { columns: ['region_iri'], table: 'regions', reference: ['iri'] },
      { columns: ['municipality_iri'], table: 'municipalities', reference: ['iri'] },
    ],
    virtual: [
      ...commonTypes(rows.map(({ membership }) => membership)),
      { name: 'membership_of', about: 'region_iri', property: rk.membership, value: 'iri' },
    ],
    rows,
    columns: [
      own.iri(
        'iri',
        { ja: '参加のIRI', en: 'IRI of the membership' },
        { ja: '圏域への参加を指すIRI。', en: 'Names the membership.' },
      ),
      derived('region_iri', REGION, (row) => row.region?.value),
      region.text('region_name', { ja: '圏域名', en: 'name of the region' }, rk.name, 'ja'),
      own.link('municipality_iri', { ja: '市区町村のIRI', en: 'IRI of the municipality' }, rk.member),
      municipality.literal(
        'municipality_code',
        { ja: '団体コード（6桁）', en: 'code of the municipality (6 digits)' },
        rk.code6,
      ),
      municipality.text('municipality_name', { ja: '市区町村名', en: 'name of the municipality' }, rk.name, 'ja'),
      derived('is_core_city', IS_CORE, isCore),
      linkTo('core_city_iri', CORE, { property: rk.coreCity, about: 'region_iri' }, (row) =>
        isCore(row) ? row.municipality : undefined,
      ),
      own.literal('joined_on', { ja: '参加日', en: 'joined on' }, rk.joinedOn, 'date'),
      own.literal('not_before', { ja: '参加はこの日以後', en: 'not before' }, rk.notBefore, 'date'),
      own.literal('known_on', { ja: '参加が確認された日', en: 'known on' }, rk.knownOn, 'date'),
      own.literal('joined_later', { ja: '後からの参加か', en: 'joined later' }, rk.joinedLater, 'boolean'),
      own.literal(
        'national_scheme',
        { ja: '国の制度によるか', en: 'under the national scheme' },
        rk.nationalScheme,
        'boolean',
      ),
      own.links('founded_by_iris', { ja: '根拠となる協約のIRI', en: 'IRIs of the founding agreements' }, rk.foundedBy),
      derived('evidence_iri', EVIDENCE, (row) => row.evidence?.value),
      evidence.literal('stated_on', { ja: '出典を確認した日', en: 'stated on' }, rk.statedOn, 'date'),
      evidence.literal('verified', { ja: '出典と照合済みか', en: 'verified' }, rk.verified, 'boolean'),
      evidence.sourcePages('source_page_iris', { ja: '出典', en: 'sources' }),
    ],
  });
}

function members(graph: MemoryGraph): Member[] {
  const findEvidence = evidenceFinder<Resource>(graph, (membership) => membership, [rk.member]);
  const all = instancesOf(graph, rk.Membership).map((membership) => ({
    membership,
    region: linkedFrom(graph, membership, rk.membership)[0],
    municipality: linkOf(membership, rk.member),
    evidence: findEvidence(membership),
  }));
  return inOrder(all, (row) => [row.region?.value, row.municipality?.value, row.membership.value]);
}

function isCore({ region, municipality }: Member): boolean {
  return linksOf(region, rk.coreCity).some((city) => city.value === municipality?.value);
}

const REGION: Derived = {
  title: { ja: '圏域のIRI', en: 'IRI of the region' },
  description: { ja: '参加している圏域。', en: 'The region of the membership.' },
  datatype: 'anyURI',
};

const IS_CORE: Derived = {
  title: { ja: '中心となる市か', en: 'is a core city' },
  description: { ja: 'その圏域の中心となる市か。', en: 'Whether it is a core city of the region.' },
  datatype: 'boolean',
};

const CORE = { ja: '中心となる市のIRI', en: 'IRI of the core city' };

const EVIDENCE: Derived = {
  title: { ja: '根拠のIRI', en: 'IRI of the evidence' },
  description: { ja: '参加の根拠を述べるIRI。', en: 'Where it is told on what the membership rests.' },
  datatype: 'anyURI',
};
