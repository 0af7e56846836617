import { rk } from '../rdf/vocabulary.generated.ts';
import type { Resource } from '../store/resource.ts';
import { type ColumnsOf, columnsOf } from './columns.ts';
import { linkOf } from './reading.ts';
import type { Column } from './table.ts';

/** The name of the column with the IRI of the local government that a party is. */
const IRI = 'local_government_iri';

/** The columns of the local government that a party is. `of` finds the party of a row. */
export function governmentOf<Row>(of: (row: Row) => Resource | undefined): ColumnsOf<Row> {
  return columnsOf<Row>((row) => linkOf(of(row), rk.localGovernment), IRI);
}

/** IRI and code of the local government that a party is. */
export function governmentColumns<Row>(party: ColumnsOf<Row>, government: ColumnsOf<Row>): readonly Column<Row>[] {
  const code = { ja: '団体コード（6桁）', en: 'code of the local government (6 digits)' };
  return [
    party.link(IRI, { ja: '地方公共団体のIRI', en: 'IRI of the local government' }, rk.localGovernment),
    government.literal('local_government_code', code, rk.code6),
  ];
}
