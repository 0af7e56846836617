import { createRequire } from 'node:module';
import { dirname, join, sep } from 'node:path';
import type { Diagnostic } from '../../text/diagnostic.ts';
import { type ExtractedText, placeSpan } from '../extracted-text.ts';
import { pageNumbersLeftOut } from '../left-out.ts';
import type { PageOrigin } from '../origin.ts';
import { type Traced, TracedText } from '../traced-text.ts';
import { damagedPdf, encryptedPdf, longPdf, pagesWithoutText, scannedPdf, verticalText } from '../unreadable.ts';
import { type Loaded, loadPages } from './load-pages.ts';
import { columnStartsOf, pageBlocks } from './page-blocks.ts';
import { withoutPageNumber } from './page-number.ts';
import { paragraphs } from './paragraphs.ts';
import type { Page, PagePlace } from './pdf-page.ts';

/** A page with fewer signs than this has a stamp or a header, no text. */
const FEWEST_SIGNS = 10;

/** The text layer of a PDF: sentences put together from their lines, tables as rows. An error instead for a file that is encrypted, damaged, too long or scanned. */
export async function readPdf(bytes: Uint8Array): Promise<ExtractedText | Diagnostic> {
  const loaded = await loadPages(bytes, packageFolder());
  if (loaded.kind !== 'pages') return faultOf(loaded);
  const bare = loaded.pages.map(withoutPageNumber);
  const pages = bare.map(({ page }) => page);
  if (pages.every((page) => signsOf(page) < FEWEST_SIGNS)) return scannedPdf(pages.length);
  const empty = pages.filter((page) => signsOf(page) === 0).map(({ number }) => number);
  const numbers = bare.flatMap((page) => page.numbers);
  return {
    ...extract(pages),
    diagnostics: [
      ...(empty.length > 0 ? [pagesWithoutText(empty)] : []),
      ...(pages.some(({ isVertical }) => isVertical) ? [verticalText()] : []),
      ...(numbers.length > 0 ? [pageNumbersLeftOut(numbers)] : []),
    ],
  };
}

function signsOf({ items }: Page): number {
  return items.reduce((sum, { text }) => sum + text.trim().length, 0);
}

function faultOf(loaded: Exclude<Loaded, { kind: 'pages' }>): Diagnostic {
  if (loaded.kind === 'long') return longPdf(loaded.pages, loaded.limit);
  return loaded.kind === 'encrypted' ? encryptedPdf() : damagedPdf();
}

function extract(pages: readonly Page[]): Pick<ExtractedText, 'text' | 'originOf'> {
  const starts = columnStartsOf(pages);
  const blocks = pages.flatMap((page) => pageBlocks(page, starts));
  const traced = new TracedText(paragraphs(blocks));
  return { text: traced.text, originOf: (place) => joined(traced.within(placeSpan(place)).map(originOf)) };
}

/** The part of the item's box, as if all its signs were of one width. */
function originOf({ place: { page, box }, run, part }: Traced<PagePlace>): PageOrigin {
  const sign = box.width / (run.end - run.start);
  const x = box.x + sign * (part.start - run.start);
  return { kind: 'page', page, box: { ...box, x, width: sign * (part.end - part.start) } };
}

/** Boxes that go on from each other on a line made one. */
function joined(origins: readonly PageOrigin[]): readonly PageOrigin[] {
  const kept: PageOrigin[] = [];
  for (const origin of origins) {
    const last = kept.at(-1);
    const gap = last && origin.box.x - (last.box.x + last.box.width);
    const goesOn = last?.page === origin.page && last.box.y === origin.box.y && gap !== undefined && Math.abs(gap) < 1;
    if (goesOn) kept.pop();
    kept.push(goesOn ? { ...last, box: { ...last.box, width: origin.box.x + origin.box.width - last.box.x } } : origin);
  }
  return kept;
}

/** Where pdf.js keeps its character maps and font metrics. */
function packageFolder(): string {
  return join(dirname(createRequire(import.meta.url).resolve('pdfjs-dist/package.json')), sep);
}
