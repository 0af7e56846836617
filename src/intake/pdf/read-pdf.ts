import { createRequire } from 'node:module';
import { dirname, join, sep } from 'node:path';
import type { Diagnostic } from '../../text/diagnostic.ts';
import { type ExtractedText, placeSpan } from '../extracted-text.ts';
import { pageNumbersLeftOut } from '../left-out.ts';
import type { PageOrigin } from '../origin.ts';
import { TracedText, type Traced } from '../traced-text.ts';
import { damagedPdf, encryptedPdf, longPdf, pagesWithoutText, scannedPdf } from '../unreadable.ts';
import { type Loaded, loadPages } from './load-pages.ts';
import { pageBlocks } from './page-blocks.ts';
import { withoutPageNumber } from './page-number.ts';
import { paragraphs } from './paragraphs.ts';
import type { Page, PagePlace } from './pdf-page.ts';

/** Below so many signs on a page of the whole on average, a text layer is a stamp or a page number. */
const FEWEST_SIGNS = 10;

/** The text layer of a PDF: sentences put together from their lines, tables as rows. An error instead for a file that is encrypted, damaged, too long or scanned. */
export async function readPdf(bytes: Uint8Array): Promise<ExtractedText | Diagnostic> {
  const loaded = await loadPages(bytes, packageFolder());
  if (loaded.kind !== 'pages') return faultOf(loaded);
  const signs = loaded.pages.map(({ items }) => items.reduce((sum, { text }) => sum + text.trim().length, 0));
  const total = signs.reduce((sum, count) => sum + count, 0);
  if (total < FEWEST_SIGNS * loaded.pages.length) return scannedPdf(loaded.pages.length);
  const empty = signs.flatMap((count, index) => (count === 0 ? index + 1 : []));
  return { ...extract(loaded.pages), ...withFindings(loaded.pages, empty) };
}

function faultOf(loaded: Exclude<Loaded, { kind: 'pages' }>): Diagnostic {
  if (loaded.kind === 'long') return longPdf(loaded.pages, loaded.limit);
  return loaded.kind === 'encrypted' ? encryptedPdf() : damagedPdf();
}

function extract(pages: readonly Page[]): Pick<ExtractedText, 'text' | 'originOf'> {
  const blocks = pages.flatMap((page) => pageBlocks(withoutPageNumber(page).page));
  const traced = new TracedText(paragraphs(blocks));
  return { text: traced.text, originOf: (place) => joined(traced.within(placeSpan(place)).map(originOf)) };
}

function withFindings(pages: readonly Page[], empty: readonly number[]): Pick<ExtractedText, 'diagnostics'> {
  const numbers = pages.flatMap((page) => withoutPageNumber(page).numbers);
  return {
    diagnostics: [
      ...(empty.length > 0 ? [pagesWithoutText(empty)] : []),
      ...(numbers.length > 0 ? [pageNumbersLeftOut(numbers)] : []),
    ],
  };
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
