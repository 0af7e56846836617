import { skos } from '../rdf/namespace.ts';
import { rk } from '../rdf/vocabulary.generated.ts';
import type { MemoryGraph } from '../store/memory-graph.ts';
import type { Resource } from '../store/resource.ts';
import { columnsOf, type Derived, derived } from './columns.ts';
import { commonTypes } from './common-types.ts';
import { fillTable } from './fill-table.ts';
import { LINE_MARK } from './one-line.ts';
import { inOrder, instancesOf, linkOf, linksOf, literalOf } from './reading.ts';
import type { Table } from './table.ts';

const own = columnsOf((region: Resource) => region);
const instrument = columnsOf<Resource>((region) => linkOf(region, rk.formationInstrument), 'formation_instrument_iri');

/** One row for each region. Which core cities it has is told in the table `memberships`, one a row. */
export function regionTable(graph: MemoryGraph): Table {
  const regions = inOrder(instancesOf(graph, rk.Region), ({ value }) => [value]);
  return fillTable<Resource>({
    name: 'regions',
    title: { ja: '圏域', en: 'Regions' },
    description: { ja: '圏域。1行は一つの圏域。', en: 'The regions of cooperation. A row is one region.' },
    about: 'iri',
    primaryKey: ['iri'],
    virtual: commonTypes(regions),
    rows: regions,
    columns: [
      own.iri('iri', { ja: '圏域のIRI', en: 'IRI of the region' }, { ja: '圏域を指すIRI。', en: 'Names the region.' }),
      own.text('name', { ja: '名称', en: 'name' }, rk.name, 'ja'),
      own.text('reading', { ja: '読み', en: 'reading' }, rk.reading, 'ja-Hira'),
      own.links('core_city_iris', { ja: '中心となる市のIRI', en: 'IRIs of the core cities' }, rk.coreCity),
      derived('core_city_codes', CORE_CODES, (each) =>
        coreCities(each).map((city) => literalOf(city, rk.code6)?.value ?? ''),
      ),
      derived('core_city_names', CORE_NAMES, (each) =>
        coreCities(each).map((city) => literalOf(city, rk.name, 'ja')?.value ?? ''),
      ),
      own.literal('declared_on', { ja: '宣言日', en: 'declared on' }, rk.declaredOn, 'date'),
      own.literal(
        'first_agreement_on',
        { ja: '最初の協約の締結日', en: 'first agreement on' },
        rk.firstAgreementOn,
        'date',
      ),
      own.literal('first_vision_on', { ja: '最初のビジョンの策定日', en: 'first vision on' }, rk.firstVisionOn, 'date'),
      own.link(
        'formation_instrument_iri',
        { ja: '形成の手段のIRI', en: 'IRI of the formation instrument' },
        rk.formationInstrument,
      ),
      ...instrument.concept('formation_instrument', { ja: '形成の手段', en: 'formation instrument' }),
      derived('member_count', MEMBER_COUNT, (each) => linksOf(each, rk.membership).length),
      own.link('vision_page_iri', { ja: 'ビジョンのページ', en: 'page of the vision' }, rk.visionPage),
      derived('note', NOTE, (each) => notes(each)),
      own.sourcePages('source_page_iris', { ja: '出典', en: 'sources' }),
    ],
  });
}

function coreCities(region: Resource): Resource[] {
  return linksOf(region, rk.coreCity);
}

function notes(region: Resource): string | undefined {
  const all = region.objects(skos.editorialNote).map(({ value }) => value);
  return all.length === 0 ? undefined : all.join(LINE_MARK);
}

const CORE_CODES: Derived = {
  title: { ja: '中心となる市の団体コード', en: 'codes of the core cities' },
  description: { ja: '団体コード（6桁）。IRIの列と同じ順。', en: '6-digit codes, in the order of the column of IRIs.' },
  many: true,
};

const CORE_NAMES: Derived = {
  title: { ja: '中心となる市の名称', en: 'names of the core cities' },
  description: { ja: '名称。IRIの列と同じ順。', en: 'Names, in the order of the column of IRIs.' },
  lang: 'ja',
  many: true,
};

const MEMBER_COUNT: Derived = {
  title: { ja: '構成市町村の数', en: 'number of members' },
  description: {
    ja: '把握している構成市町村の数（中心となる市を含む）。日付ごとの構成は表membershipsによる。',
    en: 'How many members are known, core cities included. For the members on a day see the table memberships.',
  },
  datatype: 'integer',
};

const NOTE: Derived = {
  title: { ja: '注記', en: 'note' },
  description: { ja: '調べた際の注記。', en: 'What the compilers noted.' },
  lang: 'ja',
};
