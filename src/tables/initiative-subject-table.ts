import { rk } from '../rdf/vocabulary.generated.ts';
import type { MemoryGraph } from '../store/memory-graph.ts';
import type { Resource } from '../store/resource.ts';
import { columnsOf, linkTo } from './columns.ts';
import { evidenceColumns, evidenceOf } from './evidence-columns.ts';
import { fillTable } from './fill-table.ts';
import { initiativesOf } from './initiative-table.ts';
import { linksOf } from './reading.ts';
import type { Table } from './table.ts';

/** An initiative and one of its subjects. */
interface Classified {
  readonly initiative: Resource;
  readonly subject: Resource;
}

const own = columnsOf<Classified>(({ initiative }) => initiative);
const subject = columnsOf<Classified>((row) => row.subject, 'subject_iri');

/** One row for each initiative and subject, in long form, with the words that made the initiative one of that subject. */
export function initiativeSubjectTable(graph: MemoryGraph): Table {
  return fillTable<Classified>({
    name: 'initiative-subjects',
    title: { ja: '取組の主題', en: 'Subjects of initiatives' },
    description: {
      ja: '取組の主題（縦持ち）。1行は、一つの取組と一つの主題。主題のない取組は現れない。',
      en: 'The subjects of the initiatives in long form. A row is one initiative and one subject. Initiatives without a subject do not occur.',
    },
    about: 'initiative_iri',
    primaryKey: ['initiative_iri', 'subject_iri'],
    foreignKeys: [{ columns: ['initiative_iri'], table: 'initiatives', reference: ['iri'] }],
    rows: initiativesOf(graph).flatMap((initiative) =>
      linksOf(initiative, rk.subject).map((each) => ({ initiative, subject: each })),
    ),
    columns: [
      own.iri(
        'initiative_iri',
        { ja: '取組のIRI', en: 'IRI of the initiative' },
        { ja: '取組を指すIRI。', en: 'Names the initiative.' },
      ),
      own.text('initiative_heading', { ja: '取組の見出し', en: 'heading of the initiative' }, rk.heading, 'ja'),
      linkTo(
        'subject_iri',
        { ja: '主題のIRI', en: 'IRI of the subject' },
        { property: rk.subject },
        (row) => row.subject,
      ),
      ...subject.concept('subject', { ja: '主題', en: 'subject' }),
      ...evidenceColumns<Classified>((row) => evidenceOf(graph, row.initiative, rk.subject, row.subject)),
    ],
  });
}
