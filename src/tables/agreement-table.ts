import type { NamedNode } from '@rdfjs/types';
import { rk } from '../rdf/vocabulary.generated.ts';
import type { MemoryGraph } from '../store/memory-graph.ts';
import type { Resource } from '../store/resource.ts';
import { columnsOf, type Derived, derived } from './columns.ts';
import { commonTypes } from './common-types.ts';
import { evidenceColumns, evidenceFinder } from './evidence-columns.ts';
import { fillTable } from './fill-table.ts';
import { inOrder, instancesOf, integerOf, linkOf, linksOf, literalOf } from './reading.ts';
import type { Column, Table } from './table.ts';

const self = (agreement: Resource) => agreement;
const own = columnsOf(self);
/** The columns of what an agreement is linked to. */
const linked = (property: NamedNode, about: string) =>
  columnsOf<Resource>((agreement) => linkOf(agreement, property), about);
const instrumentType = linked(rk.instrumentType, 'instrument_type_iri');
const law = linked(rk.legalBasis, 'legal_basis_iri');
const region = linked(rk.region, 'region_iri');
const cost = linked(rk.costArrangement, 'cost_arrangement_iri');
const costSharing = columnsOf<Resource>(
  (agreement) => linkOf(linkOf(agreement, rk.costArrangement), rk.costSharing),
  'cost_sharing_iri',
);
const meeting = linked(rk.liaisonMeeting, 'liaison_meeting_iri');

/** One row for each agreement. */
export function agreementTable(graph: MemoryGraph): Table {
  const agreements = inOrder(instancesOf(graph, rk.Agreement), ({ value }) => [value]);
  return fillTable<Resource>({
    name: 'agreements',
    title: { ja: '協約・協定', en: 'Agreements' },
    description: {
      ja: '連携協約など、連携に関する協約・協定。1行は一つの協約・協定。',
      en: 'The cooperation agreements. A row is one agreement.',
    },
    about: 'iri',
    primaryKey: ['iri'],
    foreignKeys: [{ columns: ['region_iri'], table: 'regions', reference: ['iri'] }],
    virtual: commonTypes(agreements),
    rows: agreements,
    columns: [
      own.iri(
        'iri',
        { ja: '協約のIRI', en: 'IRI of the agreement' },
        { ja: '協約・協定を指すIRI。', en: 'Names the agreement.' },
      ),
      own.text('title', { ja: '題名', en: 'title' }, rk.title, 'ja'),
      own.text('cover_title', { ja: '表紙の題名', en: 'title on the cover' }, rk.coverTitle, 'ja'),
      own.literal('concluded_on', { ja: '締結日', en: 'concluded on' }, rk.concludedOn, 'date'),
      own.link('instrument_type_iri', { ja: '文書の種類のIRI', en: 'IRI of the instrument type' }, rk.instrumentType),
      ...instrumentType.concept('instrument_type', { ja: '文書の種類', en: 'instrument type' }),
      ...legalBasis,
      own.link('region_iri', { ja: '圏域のIRI', en: 'IRI of the region' }, rk.region),
      region.text('region_name', { ja: '圏域名', en: 'name of the region' }, rk.name, 'ja'),
      derived('party_codes', PARTY_CODES, (each) => partiesOf(each).map((party) => codeOf(party))),
      derived('party_names', PARTY_NAMES, (each) => partiesOf(each).map((party) => nameOf(party))),
      derived('initiative_count', INITIATIVE_COUNT, (each) => linksOf(each, rk.initiative).length),
      ...arrangements,
      own.text(
        'manner_of_execution',
        { ja: '署名・押印の方法', en: 'manner of execution' },
        rk.mannerOfExecution,
        'ja',
      ),
      own.literal('copies', { ja: '作成通数', en: 'copies' }, rk.copies, 'integer'),
      own.literal(
        'copies_per_holder',
        { ja: '各保有者の通数', en: 'copies for each holder' },
        rk.copiesPerHolder,
        'integer',
      ),
      own.links(
        'change_and_end_iris',
        { ja: '変更・廃止の定めのIRI', en: 'IRIs of the provisions on change and end' },
        rk.changeAndEnd,
      ),
      own.links('amends_iris', { ja: '変更する協約のIRI', en: 'IRIs of the agreements amended' }, rk.amends),
      own.links('replaces_iris', { ja: '置き換える協約のIRI', en: 'IRIs of the agreements replaced' }, rk.replaces),
      own.links('source_iris', { ja: '原文ファイルのIRI', en: 'IRIs of the source files' }, rk.source),
      ...evidenceColumns(evidenceFinder(graph, self, [rk.title])),
    ],
  });
}

const legalBasis: readonly Column<Resource>[] = [
  own.link('legal_basis_iri', { ja: '根拠法令のIRI', en: 'IRI of the legal basis' }, rk.legalBasis),
  law.literal('legal_basis_article', { ja: '根拠法令の条', en: 'article of the legal basis' }, rk.lawArticle),
  law.literal(
    'legal_basis_paragraph',
    { ja: '根拠法令の項', en: 'paragraph of the legal basis' },
    rk.lawParagraph,
    'integer',
  ),
];

const arrangements: readonly Column<Resource>[] = [
  own.link(
    'cost_arrangement_iri',
    { ja: '費用分担の定めのIRI', en: 'IRI of the cost arrangement' },
    rk.costArrangement,
  ),
  cost.text('cost_determination', { ja: '費用の定め方', en: 'how costs are determined' }, rk.determination, 'ja'),
  cost.link('cost_sharing_iri', { ja: '費用分担の種類のIRI', en: 'IRI of the kind of cost sharing' }, rk.costSharing),
  ...costSharing.concept('cost_sharing', { ja: '費用分担の種類', en: 'kind of cost sharing' }),
  own.link('liaison_meeting_iri', { ja: '連絡会議の定めのIRI', en: 'IRI of the liaison meeting' }, rk.liaisonMeeting),
  meeting.text('liaison_meeting_name', { ja: '会議の名称', en: 'name of the meeting' }, rk.meetingName, 'ja'),
  meeting.text('liaison_meeting_frequency', { ja: '会議の頻度', en: 'frequency of the meeting' }, rk.frequency, 'ja'),
  meeting.text('liaison_meeting_purpose', { ja: '会議の目的', en: 'purpose of the meeting' }, rk.purpose, 'ja'),
];

function partiesOf(agreement: Resource): Resource[] {
  return inOrder(linksOf(agreement, rk.party), (party) => [integerOf(party, rk.ordinal), party.value]);
}

function codeOf(party: Resource): string {
  return literalOf(linkOf(party, rk.localGovernment), rk.code6)?.value ?? '';
}

function nameOf(party: Resource): string {
  return literalOf(party, rk.nameAsWritten, 'ja')?.value ?? '';
}

const PARTY_CODES: Derived = {
  title: { ja: '当事者の団体コード', en: 'codes of the parties' },
  description: {
    ja: '当事者の団体コード（6桁）。当事者の順。分からないものは空。',
    en: 'The 6-digit codes of the parties, in their order; empty where unknown.',
  },
  many: true,
};

const PARTY_NAMES: Derived = {
  title: { ja: '当事者の名称', en: 'names of the parties' },
  description: { ja: '当事者の名称。当事者の順。', en: 'The names of the parties, in their order.' },
  lang: 'ja',
  many: true,
};

const INITIATIVE_COUNT: Derived = {
  title: { ja: '取組の数', en: 'number of initiatives' },
  description: { ja: 'この協約・協定の取組の数。', en: 'How many initiatives the agreement has.' },
  datatype: 'integer',
};
