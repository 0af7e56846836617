import { dirname, join, relative, resolve, sep } from 'node:path';

/**
 * Where the result of each file goes below a folder: under its whole name with the extension of the format behind it (`a.txt` → `a.txt.json`), and with the folders
 * that tell it from the others. So no two different files share a name, also where upper and lower case or forms of Unicode are one; a file that is given twice
 * has one place.
 */
export function outputFiles(files: readonly string[], folder: string, extension: string): string[] {
  const absolute = files.map((file) => resolve(file));
  const common = commonFolder(absolute);
  const taken = new Map<string, string>();
  return absolute.map((file) => {
    const wish = relative(common, file);
    let name = wish;
    for (let n = 2; (taken.get(folded(name)) ?? file) !== file; n += 1) name = `${wish}-${n}`;
    taken.set(folded(name), file);
    return join(folder, `${name}${extension}`);
  });
}

/** Names that some file systems take for the same. */
function folded(name: string): string {
  return name.normalize('NFC').toLowerCase();
}

/** The deepest folder that holds all files. */
function commonFolder(files: readonly string[]): string {
  const [first = [], ...others] = files.map((file) => dirname(file).split(sep));
  const end = first.findIndex((step, index) => others.some((other) => other[index] !== step));
  return (end < 0 ? first : first.slice(0, end)).join(sep) || sep;
}
