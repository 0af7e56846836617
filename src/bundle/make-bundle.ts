import type { OutputFile } from '../files/write-files.ts';
import { type DocumentFacts, documentFacts } from '../press/report/document-facts.ts';
import { type DocumentReport, documentReport } from '../press/report/document-report.ts';
import { reportJson } from '../press/report/report-json.ts';
import type { Publication } from '../store/publication.ts';
import type { Message } from '../text/diagnostic.ts';
import { BLANK_ADDRESS, type Blank, blanksOf } from './blanks.ts';
import { bundleDataset, bundleFacts, datasetIri } from './bundle-facts.ts';
import { type BundleFile, type BundleState, DATA_FOLDERS } from './bundle-file.ts';
import { type BundleDataset, manifestFile } from './bundle-manifest.ts';
import { catalogFiles, LANDING_PAGE } from './catalog-files.ts';
import { dataFiles } from './data-files.ts';
import { draftReasons } from './draft-reasons.ts';
import { indexPage } from './index-page.tsx';
import { originOf, type PublicationSettings, publicationOf } from './publication.ts';
import { type DocumentRead, type ReadInput, readDocument } from './read-document.ts';
import { readmeText } from './readme-text.ts';
import { bundleReport } from './report-page.tsx';
import { schemaOrgOf } from './search-description.ts';
import { type SourceAdvice, sourceGaps } from './source-advice.ts';
import { sourceFile } from './source-file.ts';
import { type BundleTables, bundleTables } from './table-files.ts';

/** What a bundle is made of. */
export interface BundleInput extends Omit<ReadInput, 'origin'> {
  /** Of the report and the pages. */
  readonly language: keyof Message;
  readonly settings: PublicationSettings;
  /** Adds to the report what others know: what the siblings of the agreement have and it lacks. */
  readonly finishReport: (report: DocumentReport, facts: DocumentFacts) => Promise<DocumentReport>;
}

/** A bundle, and what to tell whoever made it. */
export interface Bundle {
  readonly state: BundleState;
  readonly report: DocumentReport;
  /** Why it must not be published; none for a complete one. */
  readonly reasons: readonly Message[];
  /** What the publisher has still to say. */
  readonly blanks: readonly Blank[];
  /** What the publisher might say of the document. */
  readonly gaps: readonly SourceAdvice[];
  readonly files: readonly OutputFile[];
}

/** Makes all files of the bundle of one document. The same input gives the same bytes. Nothing in the document throws. */
export async function makeBundle(input: BundleInput): Promise<Bundle> {
  const { bytes, fileName, language, knowledge, settings, onStep } = input;
  const read = await readDocument({ ...input, origin: originOf(settings) });
  const plain = documentReport(read.extraction, fileName, knowledge, language);
  const report = plain.read ? await input.finishReport(plain, documentFacts(read.extraction, knowledge)) : plain;
  onStep('RDF, CSV, DCAT, CKAN');
  const source = sourceFile(bytes, fileName, read.extraction.file);
  const { publication, dataset, files: made } = await partsOf(read, report, input);
  const reasons = draftReasons(read, report);
  const blanks = publication ? blanksOf(settings) : [];
  const gaps = publication ? sourceGaps(read.shapes) : [];
  const files = [...reportFiles(report, read, input), ...made, source];
  const { state } = read;
  const readme = readmeFile(readmeText({ fileName, state, report, reasons, blanks, gaps, publication, files }));
  const listed = dataset ? { agreement: read.names.agreement.value, dataset } : {};
  const manifest = manifestFile({ state, ...listed, source: { fileName, path: source.path } }, [readme, ...files]);
  return { state, report, reasons, blanks, gaps, files: [readme, ...files, manifest] };
}

interface Parts {
  /** How it is published; absent for what must not be. */
  readonly publication?: Publication;
  readonly dataset?: BundleDataset;
  readonly files: readonly BundleFile[];
}

async function partsOf(read: DocumentRead, report: DocumentReport, input: BundleInput): Promise<Parts> {
  if (read.state === 'unread') return { files: [] };
  if (read.state === 'complete') return completeParts(read, report, input);
  const data = await dataFiles(DATA_FOLDERS.draft, read.graphs, input.knowledge.context);
  // What breaks the shapes may have two values where a cell has room for one.
  const tables = read.shapes.conforms ? bundleTables(DATA_FOLDERS.draft, read.whole, tableFacts(input)) : undefined;
  return { files: [...data, ...(tables ? allOf(tables) : [])] };
}

async function completeParts(read: DocumentRead, report: DocumentReport, input: BundleInput): Promise<Parts> {
  const { extraction, names, graphs, own, whole } = read;
  const { settings, knowledge, language } = input;
  if (extraction.key === undefined || !report.read) throw new Error('A complete bundle has a key and was read');
  const publication = publicationOf(extraction.key, report.read, settings);
  const data = await dataFiles(DATA_FOLDERS.complete, graphs, knowledge.context);
  const tables = bundleTables(DATA_FOLDERS.complete, whole, {
    ...tableFacts(input),
    dataset: datasetIri(names.agreement.value),
    licence: publication.licence,
  });
  const { address = BLANK_ADDRESS, modified } = settings;
  const agreement = names.agreement.value;
  const { governments: byOrdinal } = extraction.interpretation;
  const governments = extraction.agreement.parties.flatMap(({ ordinal }) => byOrdinal.get(ordinal) ?? []);
  const facts = bundleFacts({ agreement, publication, address, modified, governments, graph: own, data, tables });
  const catalog = await catalogFiles(facts, publication, address);
  const files = [...allOf(tables), ...data];
  const search = blanksOf(settings).length === 0 ? schemaOrgOf(facts, address, language) : undefined;
  const page = indexPage({ publication, read: report.read, files, search, extraction, knowledge, language });
  const dataset = bundleDataset(facts, publication, settings.address);
  return { publication, dataset, files: [landingFile(page), ...files, ...catalog] };
}

function tableFacts({ base, settings }: BundleInput) {
  return { base, licence: settings.publication?.licence ?? settings.licence };
}

function allOf({ tables, metadata }: BundleTables): BundleFile[] {
  return [...tables.flatMap(({ files }) => files), metadata];
}

function reportFiles(report: DocumentReport, read: DocumentRead, { knowledge, language }: BundleInput): BundleFile[] {
  return [
    {
      path: 'report.html',
      mediaType: 'text/html',
      content: bundleReport(report, read, { knowledge, language }),
      about: { ja: '読み取り報告（ダブルクリックで開きます）', en: 'The report (a double click opens it)' },
    },
    {
      path: 'report.json',
      mediaType: 'application/json',
      content: `${JSON.stringify(reportJson([report], language), undefined, 2)}\n`,
      about: { ja: '読み取り報告（プログラム用）', en: 'The report, for programs' },
    },
  ];
}

function landingFile(content: string): BundleFile {
  const about = { ja: '公開用のページ（協約の内容とデータへのリンク）', en: 'The page to be published' };
  return { path: LANDING_PAGE, mediaType: 'text/html', content, about };
}

function readmeFile(content: string): BundleFile {
  const about = { ja: 'はじめにお読みください', en: 'Read this first' };
  return { path: 'README.txt', mediaType: 'text/plain;charset=utf-8', content, about };
}
