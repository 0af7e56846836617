import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';

/** A file that pages refer to, and where it is served: its name changes with its content, so it may be kept for ever. */
export interface PageAsset {
  /** `/assets/page-….css`. */
  readonly path: string;
  readonly mediaType: string;
  readonly text: string;
}

/** Below the root of the package, from `src/web/page/` and from `dist/web/page/` alike. */
const FOLDER = new URL('../../../assets/', import.meta.url);

const TYPES = {
  css: 'text/css; charset=utf-8',
  js: 'text/javascript; charset=utf-8',
  svg: 'image/svg+xml',
} as const;

const read = new Map<string, PageAsset>();

/** The style sheet of the pages. Read once. */
export function pageStyle(): PageAsset {
  return assetOf('style/page.css');
}

/** The picture that browsers show beside the title of a page. Read once. */
export function pageIcon(): PageAsset {
  return assetOf('style/icon.svg');
}

/** The script of the search page, for sites without a server. Read once. */
export function searchScript(): PageAsset {
  return assetOf('search/offline-search.generated.js');
}

/** The files that the pages of every dataset refer to. */
export function pageAssets(): readonly PageAsset[] {
  return [pageStyle(), pageIcon(), searchScript()];
}

/** A file named for its content. */
export function namedByContent(name: string, suffix: keyof typeof TYPES, text: string): PageAsset {
  const hash = createHash('sha256').update(text).digest('hex').slice(0, 12);
  return { path: `/assets/${name}-${hash}.${suffix}`, mediaType: TYPES[suffix], text };
}

/** The file at `path` below the folder of assets: `style/page.css` is served as `page-….css`. */
function assetOf(path: string): PageAsset {
  const known = read.get(path);
  if (known !== undefined) return known;
  const [, name = '', suffix = ''] = /([^/.]+)[^/]*\.(\w+)$/.exec(path) ?? [];
  const asset = namedByContent(name, suffix as keyof typeof TYPES, readFileSync(new URL(path, FOLDER), 'utf8'));
  read.set(path, asset);
  return asset;
}
