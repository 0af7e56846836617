import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { ExportedFile } from '../../src/export/export-manifest.ts';
import { attribute, ParsedPage } from '../web/page/rendered-page.ts';
import { plainHost } from './static-host.ts';

/** What leads from a page to files of the same site. */
export function linked(page: ParsedPage): string[] {
  const elements = page.all('a', 'link', 'script', 'form', 'img');
  const values = elements.flatMap((each) =>
    ['href', 'src', 'action', 'data-index'].map((name) => attribute(each, name)),
  );
  return values.filter((value): value is string => value !== undefined && !/^(?:[a-z]+:|#)/.test(value));
}

/**
 * The links of the pages of an exported folder, and those of them that lead to no file. `root`: the path below which the page for what is missing thinks that it
 * is served.
 */
export async function checkLinks(folder: string, files: readonly ExportedFile[], root: string) {
  const host = plainHost(folder);
  const there = new Map<string, boolean>();
  const missing = new Set<string>();
  for (const { path } of files.filter((each) => each.path.endsWith('.html'))) {
    const page = new ParsedPage(await readFile(join(folder, path), 'utf8'), `/${encodeURI(path)}`);
    for (const href of linked(page)) {
      const resolved = page.resolved(href).replace(/[?#].*$/, '');
      const target = resolved.startsWith(root) ? `/${resolved.slice(root.length)}` : resolved;
      if (!there.has(target)) there.set(target, (await host(target)).status === 200);
      if (!there.get(target)) missing.add(`${path} → ${target}`);
    }
  }
  return { count: there.size, missing: [...missing] };
}
