import { rk } from '../rdf/vocabulary.generated.ts';
import type { MemoryGraph } from '../store/memory-graph.ts';
import type { Resource } from '../store/resource.ts';
import { columnsOf } from './columns.ts';
import { commonTypes } from './common-types.ts';
import { evidenceColumns, evidenceFinder } from './evidence-columns.ts';
import { fillTable } from './fill-table.ts';
import { governmentColumns, governmentOf } from './government-columns.ts';
import { inOrder, instancesOf, integerOf, linkOf } from './reading.ts';
import type { Table } from './table.ts';

const self = (party: Resource) => party;
const own = columnsOf(self);
const government = governmentOf(self);
const position = columnsOf<Resource>((party) => linkOf(party, rk.position), 'position_iri');

/** One row for each side of each agreement. */
export function partyTable(graph: MemoryGraph): Table {
  const parties = inOrder(instancesOf(graph, rk.Party), (party) => [
    linkOf(party, rk.agreement)?.value,
    integerOf(party, rk.ordinal),
    party.value,
  ]);
  return fillTable<Resource>({
    name: 'parties',
    title: { ja: '当事者', en: 'Parties' },
    description: {
      ja: '協約・協定の当事者。1行は、一つの協約・協定における一つの当事者。',
      en: 'The parties of the agreements. A row is one party of one agreement.',
    },
    about: 'iri',
    primaryKey: ['iri'],
    foreignKeys: [{ columns: ['agreement_iri'], table: 'agreements', reference: ['iri'] }],
    virtual: [...commonTypes(parties), { name: 'party_of', about: 'agreement_iri', property: rk.party, value: 'iri' }],
    rows: parties,
    columns: [
      own.iri('iri', { ja: '当事者のIRI', en: 'IRI of the party' }, IRI),
      own.link('agreement_iri', { ja: '協約のIRI', en: 'IRI of the agreement' }, rk.agreement, 'required'),
      own.literal('ordinal', { ja: '順番', en: 'ordinal' }, rk.ordinal, 'integer'),
      own.literal('alias', { ja: '略称（甲・乙など）', en: 'alias' }, rk.alias),
      own.text('name_as_written', { ja: '記載された名称', en: 'name as written' }, rk.nameAsWritten, 'ja'),
      ...governmentColumns(own, government),
      government.text(
        'local_government_name',
        { ja: '地方公共団体名', en: 'name of the local government' },
        rk.name,
        'ja',
      ),
      own.link('position_iri', { ja: '立場のIRI', en: 'IRI of the position' }, rk.position),
      ...position.concept('position', { ja: '立場', en: 'position' }),
      own.text('address', { ja: '住所', en: 'address' }, rk.address, 'ja'),
      own.text('office', { ja: '署名者の職', en: 'office of the signatory' }, rk.office, 'ja'),
      own.text('signatory', { ja: '署名者', en: 'signatory' }, rk.signatory, 'ja'),
      ...evidenceColumns(evidenceFinder(graph, self, [rk.nameAsWritten])),
    ],
  });
}

const IRI = { ja: '当事者を指すIRI。', en: 'Names the party.' };
