import { CITATION_FORMS } from '../web/citation-response.ts';
import { LINKSET } from '../web/document-links.ts';
import type { ExportedFile } from './export-manifest.ts';

/** Endings with a full stop in them that are told from their last part. */
const COMPOUND: readonly string[] = [LINKSET.suffix, ...CITATION_FORMS.map(({ suffix }) => suffix)];

/** The files of one folder of the root with one ending. */
export interface EndingRule {
  /** Ends in `/`; empty for the root itself. */
  readonly folder: string;
  /** Without a full stop in front; empty for files without one. */
  readonly ending: string;
  /** Of most of them. */
  readonly mediaType: string;
  readonly files: readonly ExportedFile[];
  /** Those that are of another. */
  readonly others: readonly ExportedFile[];
}

/** Which files are of which media type: every file is in one rule. */
export function mediaTypeRules(files: readonly ExportedFile[]): EndingRule[] {
  const groups = new Map<string, ExportedFile[]>();
  for (const file of files) {
    const key = `${folderOf(file.path)} ${endingOf(file.path)}`;
    const group = groups.get(key);
    if (group === undefined) groups.set(key, [file]);
    else group.push(file);
  }
  return Array.from(groups.values(), (group) => {
    const [{ path }] = group as [ExportedFile];
    const mediaType = mostFrequent(group.map((each) => each.mediaType));
    const others = group.filter((each) => each.mediaType !== mediaType);
    return { folder: folderOf(path), ending: endingOf(path), mediaType, files: group, others };
  });
}

/** The text that there is most of; of equals the first. */
export function mostFrequent(texts: readonly string[]): string {
  const counts = new Map<string, number>();
  for (const text of texts) counts.set(text, (counts.get(text) ?? 0) + 1);
  return [...counts].reduce((best, each) => (each[1] > best[1] ? each : best), ['', 0])[0];
}

function folderOf(path: string): string {
  return path.slice(0, path.indexOf('/') + 1);
}

function endingOf(path: string): string {
  const name = path.slice(path.lastIndexOf('/') + 1);
  return COMPOUND.find((each) => name.endsWith(`.${each}`)) ?? /[^.]\.([a-z0-9]+)$/.exec(name)?.[1] ?? '';
}
