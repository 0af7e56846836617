import { rk } from '../rdf/vocabulary.generated.ts';
import type { MemoryGraph } from '../store/memory-graph.ts';
import type { Resource } from '../store/resource.ts';
import { columnsOf, conceptLists, derived } from './columns.ts';
import { commonTypes } from './common-types.ts';
import { evidenceColumns, evidenceFinder } from './evidence-columns.ts';
import { fillTable } from './fill-table.ts';
import { inOrder, instancesOf, integerOf, linkOf, linksOf } from './reading.ts';
import type { Table } from './table.ts';

const self = (initiative: Resource) => initiative;
const own = columnsOf(self);
const pillar = columnsOf<Resource>((initiative) => linkOf(initiative, rk.pillar), 'pillar_iri');
const comparison = columnsOf<Resource>((initiative) => linkOf(initiative, rk.roleComparison), 'role_comparison_iri');

/** The initiatives of a dataset: by agreement, in the order of the document. */
export function initiativesOf(graph: MemoryGraph): Resource[] {
  return inOrder(instancesOf(graph, rk.Initiative), (initiative) => [
    linkOf(initiative, rk.agreement)?.value,
    integerOf(initiative, rk.order),
    initiative.value,
  ]);
}

/** One row for each initiative. Its subjects stand in one cell, and one each in the table `initiative-subjects`. */
export function initiativeTable(graph: MemoryGraph): Table {
  const initiatives = initiativesOf(graph);
  return fillTable<Resource>({
    name: 'initiatives',
    title: { ja: '取組', en: 'Initiatives' },
    description: {
      ja: '協約・協定に定められた取組。1行は一つの取組。同じ文言の取組が圏域の複数の協約に現れるので、事業の数としては数えない（wording_group_iriで束ねられる）。',
      en: 'The initiatives of the agreements, one a row. The same wording occurs in several agreements of a region, so the rows are not to be counted as projects (wording_group_iri joins them).',
    },
    about: 'iri',
    primaryKey: ['iri'],
    foreignKeys: [{ columns: ['agreement_iri'], table: 'agreements', reference: ['iri'] }],
    virtual: [
      ...commonTypes(initiatives),
      { name: 'initiative_of', about: 'agreement_iri', property: rk.initiative, value: 'iri' },
    ],
    rows: initiatives,
    columns: [
      own.iri(
        'iri',
        { ja: '取組のIRI', en: 'IRI of the initiative' },
        { ja: '取組を指すIRI。', en: 'Names the initiative.' },
      ),
      own.link('agreement_iri', { ja: '協約のIRI', en: 'IRI of the agreement' }, rk.agreement, 'required'),
      own.literal('order', { ja: '順番', en: 'order' }, rk.order, 'integer'),
      own.text('label', { ja: '番号の表示', en: 'label' }, rk.label, 'ja'),
      own.literal('number', { ja: '番号', en: 'number' }, rk.number),
      own.text('heading', { ja: '見出し', en: 'heading' }, rk.heading, 'ja'),
      own.text('content', { ja: '取組内容', en: 'content' }, rk.content, 'ja'),
      own.link('pillar_iri', { ja: '柱のIRI', en: 'IRI of the pillar' }, rk.pillar),
      ...pillar.concept('pillar', { ja: '柱', en: 'pillar' }),
      own.links('subject_iris', { ja: '主題のIRI', en: 'IRIs of the subjects' }, rk.subject),
      ...conceptLists<Resource>('subject', { ja: '主題', en: 'subjects' }, (each) => linksOf(each, rk.subject)),
      own.link(
        'role_comparison_iri',
        { ja: '役割の対比のIRI', en: 'IRI of the comparison of roles' },
        rk.roleComparison,
      ),
      ...comparison.concept('role_comparison', { ja: '役割の対比', en: 'comparison of roles' }),
      derived('role_count', ROLE_COUNT, (each) => linksOf(each, rk.role).length),
      own.link('wording_group_iri', { ja: '同一文言群のIRI', en: 'IRI of the wording group' }, rk.wordingGroup),
      own.link('stated_in_iri', { ja: '記載箇所のIRI', en: 'IRI of where it is stated' }, rk.statedIn),
      ...evidenceColumns(evidenceFinder(graph, self, [rk.heading])),
    ],
  });
}

const ROLE_COUNT = {
  title: { ja: '役割の数', en: 'number of roles' },
  description: { ja: 'この取組に属する役割の数。', en: 'How many roles belong to the initiative.' },
  datatype: 'integer',
} as const;
