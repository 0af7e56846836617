import { getDocument, Util, VerbosityLevel } from 'pdfjs-dist/legacy/build/pdf.mjs';
import type { Item, Page } from './pdf-page.ts';
import { drawnRules } from './pdf-rules.ts';

/** Longer files are no agreements. */
const MOST_PAGES = 1000;
const MOST_ITEMS = 1_000_000;

/** The pages of a PDF, or why there are none. */
export type Loaded =
  | { readonly kind: 'pages'; readonly pages: readonly Page[] }
  | { readonly kind: 'encrypted' }
  | { readonly kind: 'damaged' }
  | { readonly kind: 'long'; readonly pages: number; readonly limit: number };

/** Reads the text layer and the rulings of all pages by pdf.js, whose package is at `folder`. Everything it opened is closed again. */
export async function loadPages(bytes: Uint8Array, folder: string): Promise<Loaded> {
  const task = getDocument({
    data: Uint8Array.from(bytes), // pdf.js takes the buffer away from its owner.
    cMapUrl: `${folder}cmaps/`,
    cMapPacked: true,
    standardFontDataUrl: `${folder}standard_fonts/`,
    disableFontFace: true,
    useSystemFonts: false,
    maxImageSize: 1, // Images are not looked at.
    verbosity: VerbosityLevel.ERRORS,
  });
  try {
    const document = await task.promise;
    if (document.numPages > MOST_PAGES) return { kind: 'long', pages: document.numPages, limit: MOST_PAGES };
    const pages: Page[] = [];
    let items = 0;
    for (let number = 1; number <= document.numPages && items < MOST_ITEMS; number += 1) {
      const page = await loadPage(await document.getPage(number), number);
      items += page.items.length;
      pages.push(page);
    }
    return { kind: 'pages', pages };
  } catch (error) {
    // Whatever pdf.js throws, it is about the file.
    return { kind: error instanceof Error && error.name === 'PasswordException' ? 'encrypted' : 'damaged' };
  } finally {
    await task.destroy();
  }
}

type PdfPage = Awaited<ReturnType<Awaited<ReturnType<typeof getDocument>['promise']>['getPage']>>;

async function loadPage(page: PdfPage, number: number): Promise<Page> {
  const { transform, width, height } = page.getViewport({ scale: 1 });
  const { items } = await page.getTextContent({ disableNormalization: true });
  const toPage: number[] = [...transform];
  const placed = items.flatMap((item): Item[] => {
    if (!('str' in item) || item.str.trim() === '') return [];
    const [, , c = 0, d = 0, x = 0, y = 0]: number[] = Util.transform(toPage, item.transform);
    return [{ text: item.str, x, y, width: item.width, size: Math.hypot(c, d) }];
  });
  const rules = drawnRules(await page.getOperatorList(), toPage);
  page.cleanup();
  return { number, width, height, items: placed, rules };
}
