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
const FOLDER = new URL('../../../assets/style/', import.meta.url);

const read = new Map<string, PageAsset>();

/** The style sheet of the pages. Read once. */
export function pageStyle(): PageAsset {
  return assetOf('page', 'css', 'text/css; charset=utf-8');
}

/** The picture that browsers show beside the title of a page. Read once. */
export function pageIcon(): PageAsset {
  return assetOf('icon', 'svg', 'image/svg+xml');
}

/** The file that is served at `path`, if there is one. */
export function pageAssetAt(path: string): PageAsset | undefined {
  return [pageStyle(), pageIcon()].find((each) => each.path === path);
}

function assetOf(name: string, suffix: string, mediaType: string): PageAsset {
  const file = `${name}.${suffix}`;
  const known = read.get(file);
  if (known !== undefined) return known;
  const text = readFileSync(new URL(file, FOLDER), 'utf8');
  const hash = createHash('sha256').update(text).digest('hex').slice(0, 12);
  const asset = { path: `/assets/${name}-${hash}.${suffix}`, mediaType, text };
  read.set(file, asset);
  return asset;
}
