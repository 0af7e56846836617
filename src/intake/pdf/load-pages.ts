import { AnnotationMode, getDocument, OPS, Util, VerbosityLevel } from 'pdfjs-dist/legacy/build/pdf.mjs';
import { drawnRules } from './drawn-rules.ts';
import { DrawnText, matrixOf } from './drawn-text.ts';
import type { Page, Rule } from './pdf-page.ts';
import { withoutStrayRejections } from './stray-rejections.ts';

/** Longer files are no agreements. */
const MOST_PAGES = 1000;
const MOST_ITEMS = 1_000_000;
/** Pages with more are drawings, no tables. */
const MOST_RULES = 20_000;

/** The pages of a PDF, or why there are none. */
export type Loaded =
  | { readonly kind: 'pages'; readonly pages: readonly Page[] }
  | { readonly kind: 'encrypted' }
  | { readonly kind: 'damaged' }
  | { readonly kind: 'long'; readonly pages: number; readonly limit: number };

/** Reads the text layer and the rulings of all pages by pdf.js, whose package is at `folder`. Everything it opened is closed again. */
export function loadPages(bytes: Uint8Array, folder: string): Promise<Loaded> {
  return withoutStrayRejections(() => load(bytes, folder));
}

async function load(bytes: Uint8Array, folder: string): Promise<Loaded> {
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
  const { fnArray, argsArray } = await page.getOperatorList({ annotationMode: AnnotationMode.DISABLE });
  const toPage: number[] = [...transform];
  const text = new DrawnText();
  const rules: Rule[] = [];
  const saved: number[][] = [];
  let current = toPage;
  for (const [index, operator] of fnArray.entries()) {
    const args: unknown = argsArray[index];
    const isBegin = operator === OPS.paintFormXObjectBegin;
    if (operator === OPS.save || isBegin) saved.push(current);
    else if (operator === OPS.restore || operator === OPS.paintFormXObjectEnd) current = saved.pop() ?? current;
    if (operator === OPS.transform || isBegin) current = Util.transform(current, [...matrixOf(args)]);
    if (operator === OPS.constructPath && rules.length < MOST_RULES) rules.push(...drawnRules(args, current));
    text.take(isBegin ? OPS.save : operator === OPS.paintFormXObjectEnd ? OPS.restore : operator, args, current);
  }
  const isVertical = Array.from(text.fonts).some((name) => isVerticalFont(page, name));
  page.cleanup();
  return { number, width, height, items: text.items, rules: rules.length < MOST_RULES ? rules : [], isVertical };
}

function isVerticalFont({ commonObjs }: PdfPage, name: string): boolean {
  const font: unknown = commonObjs.has(name) ? commonObjs.get(name) : undefined;
  return typeof font === 'object' && font !== null && 'vertical' in font && font.vertical === true;
}
