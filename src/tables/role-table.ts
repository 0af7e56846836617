import { rk } from '../rdf/vocabulary.generated.ts';
import type { MemoryGraph } from '../store/memory-graph.ts';
import { columnsOf, conceptLists, derived, linkTo } from './columns.ts';
import { commonTypes } from './common-types.ts';
import { evidenceColumns, evidenceFinder } from './evidence-columns.ts';
import { fillTable } from './fill-table.ts';
import { governmentColumns, governmentOf } from './government-columns.ts';
import { linkOf, linksOf } from './reading.ts';
import type { Table } from './table.ts';
import { INITIATIVE_OF_ROLE, type Undertaking, undertakings } from './undertaking.ts';

const own = columnsOf<Undertaking>(({ role }) => role);
const initiative = columnsOf<Undertaking>((row) => row.initiative, 'initiative_iri');
const pillar = columnsOf<Undertaking>((row) => linkOf(row.initiative, rk.pillar), 'pillar_iri');
const party = columnsOf<Undertaking>((row) => row.party, 'party_iri');
const government = governmentOf<Undertaking>((row) => row.party);
const position = columnsOf<Undertaking>((row) => linkOf(row.party, rk.position), 'position_iri');

/**
 * One row for each role and party that undertakes it, since the question asked of it is who does what; a joint role has a row for each of its parties, all with
 * the same IRI. Its types stand in one cell, and one each in the table `role-types`: so neither counting roles nor counting types goes wrong.
 */
export function roleTable(graph: MemoryGraph): Table {
  const rows = undertakings(graph);
  return fillTable<Undertaking>({
    name: 'roles',
    title: { ja: '役割', en: 'Roles' },
    description: {
      ja: '取組における役割。1行は、一つの役割と、それを引き受ける一つの当事者。共同の役割は当事者の数だけの行になる（IRIは同じ）ので、役割の数は異なるIRIの数で数える。',
      en: 'The roles in the initiatives. A row is one role and one party that undertakes it. A joint role has a row for each party, with the same IRI: count distinct IRIs to count roles.',
    },
    about: 'iri',
    primaryKey: ['iri', 'party_iri'],
    foreignKeys: [
      { columns: ['agreement_iri'], table: 'agreements', reference: ['iri'] },
      { columns: ['initiative_iri'], table: 'initiatives', reference: ['iri'] },
      { columns: ['party_iri'], table: 'parties', reference: ['iri'] },
    ],
    virtual: [
      ...commonTypes(rows.map(({ role }) => role)),
      { name: 'role_of', about: 'initiative_iri', property: rk.role, value: 'iri' },
    ],
    rows,
    columns: [
      own.iri('iri', { ja: '役割のIRI', en: 'IRI of the role' }, { ja: '役割を指すIRI。', en: 'Names the role.' }),
      own.link('agreement_iri', { ja: '協約のIRI', en: 'IRI of the agreement' }, rk.agreement, 'required'),
      derived('initiative_iri', INITIATIVE_OF_ROLE, (row) => row.initiative?.value),
      initiative.literal('initiative_order', { ja: '取組の順番', en: 'order of the initiative' }, rk.order, 'integer'),
      initiative.text('initiative_heading', { ja: '取組の見出し', en: 'heading of the initiative' }, rk.heading, 'ja'),
      initiative.link('pillar_iri', { ja: '柱のIRI', en: 'IRI of the pillar' }, rk.pillar),
      ...pillar.concept('pillar', { ja: '柱', en: 'pillar' }),
      own.literal('order', { ja: '取組の中での順番', en: 'order within the initiative' }, rk.order, 'integer'),
      own.text('label', { ja: '表示', en: 'label' }, rk.label, 'ja'),
      linkTo('party_iri', { ja: '当事者のIRI', en: 'IRI of the party' }, UNDERTAKEN, (row) => row.party),
      party.literal('party_alias', { ja: '当事者の略称', en: 'alias of the party' }, rk.alias),
      party.text('party_name', { ja: '当事者の名称', en: 'name of the party' }, rk.nameAsWritten, 'ja'),
      ...governmentColumns(party, government),
      party.link('position_iri', { ja: '立場のIRI', en: 'IRI of the position' }, rk.position),
      ...position.concept('position', { ja: '立場', en: 'position' }),
      own.links('role_type_iris', { ja: '役割種別のIRI', en: 'IRIs of the role types' }, rk.roleType),
      ...conceptLists<Undertaking>('role_type', { ja: '役割種別', en: 'role types' }, ({ role }) =>
        linksOf(role, rk.roleType),
      ),
      own.text('text', { ja: '役割の文言', en: 'text of the role' }, rk.text, 'ja'),
      own.links(
        'refers_to_iris',
        { ja: '引用する条項・法令のIRI', en: 'IRIs of what the text refers to' },
        rk.refersTo,
      ),
      own.links(
        'governed_by_iris',
        { ja: '定めるとする規約等のIRI', en: 'IRIs of the instruments foreseen' },
        rk.governedBy,
      ),
      ...evidenceColumns(evidenceFinder<Undertaking>(graph, ({ role }) => role, [rk.text])),
    ],
  });
}

const UNDERTAKEN = { property: rk.undertakenBy };
