import { rk } from '../rdf/vocabulary.generated.ts';
import type { MemoryGraph } from '../store/memory-graph.ts';
import type { Resource } from '../store/resource.ts';
import { columnsOf } from './columns.ts';
import { commonTypes } from './common-types.ts';
import { fillTable } from './fill-table.ts';
import { inOrder, instancesOf, linkOf } from './reading.ts';
import type { Table } from './table.ts';

const own = columnsOf((municipality: Resource) => municipality);
const prefecture = columnsOf<Resource>((municipality) => linkOf(municipality, rk.prefecture), 'prefecture_iri');

/** One row for each municipality, those that no longer exist included. */
export function municipalityTable(graph: MemoryGraph): Table {
  const municipalities = inOrder(instancesOf(graph, rk.Municipality), ({ value }) => [value]);
  return fillTable<Resource>({
    name: 'municipalities',
    title: { ja: '市区町村', en: 'Municipalities' },
    description: {
      ja: '市区町村。1行は一つの団体コード。廃止された団体も含み、現存するものは廃止日（valid_until）が空欄。',
      en: 'The municipalities. A row is one code. Those that were abolished are included; where valid_until is empty, the municipality exists today.',
    },
    about: 'iri',
    primaryKey: ['iri'],
    virtual: commonTypes(municipalities),
    rows: municipalities,
    columns: [
      own.iri('iri', { ja: '市区町村のIRI', en: 'IRI of the municipality' }, IRI),
      own.literal('code', { ja: '団体コード（6桁）', en: 'code (6 digits)' }, rk.code6),
      own.literal('code5', { ja: '団体コード（5桁）', en: 'code (5 digits)' }, rk.code5),
      own.literal('corporate_number', { ja: '法人番号', en: 'corporate number' }, rk.corporateNumber),
      own.text('name', { ja: '名称', en: 'name' }, rk.name, 'ja'),
      own.text('reading', { ja: '読み', en: 'reading' }, rk.reading, 'ja-Hira'),
      own.text('county', { ja: '郡', en: 'county' }, rk.county, 'ja'),
      own.link('prefecture_iri', { ja: '都道府県のIRI', en: 'IRI of the prefecture' }, rk.prefecture),
      prefecture.literal(
        'prefecture_code',
        { ja: '都道府県コード（6桁）', en: 'code of the prefecture (6 digits)' },
        rk.code6,
      ),
      prefecture.text('prefecture_name', { ja: '都道府県名', en: 'name of the prefecture' }, rk.name, 'ja'),
      own.link('e_stat_code_iri', { ja: 'e-Statの標準地域コードのIRI', en: 'IRI of the code in e-Stat' }, rk.eStatCode),
      own.literal('valid_from', { ja: '設置日', en: 'valid from' }, rk.validFrom, 'date'),
      own.literal('valid_until', { ja: '廃止日', en: 'valid until' }, rk.validUntil, 'date'),
      own.links('succeeded_by_iris', { ja: '承継団体のIRI', en: 'IRIs of the successors' }, rk.succeededBy),
      own.sourcePages('source_page_iris', { ja: '出典', en: 'sources' }),
    ],
  });
}

const IRI = { ja: '市区町村を指すIRI。', en: 'Names the municipality.' };
