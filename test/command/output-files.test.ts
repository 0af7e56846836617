import { describe, expect, it } from 'vitest';
import { outputFiles } from '../../src/command/output-files.ts';

const places = (...files: string[]) => outputFiles(files, 'out', '.json');

describe('The places of results', () => {
  it('are the whole names with the extension of the format behind them', () => {
    expect(places('/x/a.txt')).toEqual(['out/a.txt.json']);
    expect(places('/x/a.txt', '/x/a.html', '/x/a')).toEqual(['out/a.txt.json', 'out/a.html.json', 'out/a.json']);
  });

  it('keep the folders that tell files apart', () => {
    expect(places('/x/a/d.txt', '/x/b/c/d.txt')).toEqual(['out/a/d.txt.json', 'out/b/c/d.txt.json']);
    expect(places('/a/d.txt', '/b/d.txt', '/d.txt')).toEqual([
      'out/a/d.txt.json',
      'out/b/d.txt.json',
      'out/d.txt.json',
    ]);
  });

  it('differ also where upper and lower case, or composed and decomposed letters, are one', () => {
    const [first, second] = ['が.txt'.normalize('NFC'), 'が.txt'.normalize('NFD')];
    expect(places('/x/A.txt', '/x/a.txt', '/x/a.TXT')).toEqual([
      'out/A.txt.json',
      'out/a.txt-2.json',
      'out/a.TXT-3.json',
    ]);
    expect(places(`/x/${first}`, `/x/${second}`)).toEqual([`out/${first}.json`, `out/${second}-2.json`]);
  });

  it('are one for a file that is given twice', () => {
    expect(places('/x/a.txt', '/x/../x/a.txt')).toEqual(['out/a.txt.json', 'out/a.txt.json']);
  });
});
