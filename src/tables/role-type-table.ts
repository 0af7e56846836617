import { rk } from '../rdf/vocabulary.generated.ts';
import type { MemoryGraph } from '../store/memory-graph.ts';
import type { Resource } from '../store/resource.ts';
import { columnsOf, derived, linkTo } from './columns.ts';
import { evidenceColumns, evidenceOf } from './evidence-columns.ts';
import { fillTable } from './fill-table.ts';
import { governmentColumns, governmentOf } from './government-columns.ts';
import { linksOf } from './reading.ts';
import type { Table } from './table.ts';
import { INITIATIVE_OF_ROLE, type Undertaking, undertakings } from './undertaking.ts';

/** An undertaking and one of the types of its role. */
interface TypedUndertaking extends Undertaking {
  readonly type: Resource;
}

const own = columnsOf<TypedUndertaking>(({ role }) => role);
const party = columnsOf<TypedUndertaking>((row) => row.party, 'party_iri');
const government = governmentOf<TypedUndertaking>((row) => row.party);
const type = columnsOf<TypedUndertaking>((row) => row.type, 'role_type_iri');

/** One row for each role, party and type, in long form: what a pivot table wants, with the very words that made the role one of that type. */
export function roleTypeTable(graph: MemoryGraph): Table {
  return fillTable<TypedUndertaking>({
    name: 'role-types',
    title: { ja: '役割種別', en: 'Types of roles' },
    description: {
      ja: '役割の種別（縦持ち）。1行は、一つの役割、一つの当事者、一つの種別。種別のない役割は現れない。',
      en: 'The types of the roles in long form. A row is one role, one party and one type. Roles without a type do not occur.',
    },
    about: 'role_iri',
    primaryKey: ['role_iri', 'party_iri', 'role_type_iri'],
    foreignKeys: [{ columns: ['role_iri', 'party_iri'], table: 'roles', reference: ['iri', 'party_iri'] }],
    rows: undertakings(graph).flatMap((row) => linksOf(row.role, rk.roleType).map((each) => ({ ...row, type: each }))),
    columns: [
      own.iri('role_iri', { ja: '役割のIRI', en: 'IRI of the role' }, { ja: '役割を指すIRI。', en: 'Names the role.' }),
      derived('initiative_iri', INITIATIVE_OF_ROLE, (row) => row.initiative?.value),
      linkTo(
        'party_iri',
        { ja: '当事者のIRI', en: 'IRI of the party' },
        { property: rk.undertakenBy },
        (row) => row.party,
      ),
      party.text('party_name', { ja: '当事者の名称', en: 'name of the party' }, rk.nameAsWritten, 'ja'),
      ...governmentColumns(party, government),
      linkTo(
        'role_type_iri',
        { ja: '役割種別のIRI', en: 'IRI of the role type' },
        { property: rk.roleType },
        (row) => row.type,
      ),
      ...type.concept('role_type', { ja: '役割種別', en: 'role type' }),
      ...evidenceColumns<TypedUndertaking>((row) => evidenceOf(graph, row.role, rk.roleType, row.type)),
    ],
  });
}
