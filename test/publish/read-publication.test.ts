import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { SourceError } from '../../src/press/source-error.ts';
import { readPublication } from '../../src/publish/read-publication.ts';
import { temporaryFolder } from '../support/command.ts';

const OWN = join(import.meta.dirname, '../../data/publication.json');
const own = JSON.parse(await readFile(OWN, 'utf8'));

/** Reads a publication that differs from ours; a member that is `undefined` is left out. */
async function reading(changes: object) {
  return readingText(JSON.stringify({ ...own, ...changes }));
}

async function readingText(text: string) {
  const file = join(await temporaryFolder(), 'publication.json');
  await writeFile(file, text);
  return readPublication(file);
}

describe('data/publication.json', () => {
  it('of this repository is read as it is, without the name of its schema', async () => {
    const { $schema, ...rest } = own;
    expect($schema).toContain('schema/publication.schema.json');
    expect(await readPublication(OWN)).toEqual(rest);
  });

  it('need not be there', async () => {
    expect(await readPublication(join(await temporaryFolder(), 'publication.json'))).toBeUndefined();
  });

  it('may begin with a byte order mark, as editors of Windows write one', async () => {
    expect(await readingText(`\uFEFF${JSON.stringify(own)}`)).toMatchObject({ identifier: own.identifier });
  });

  const FAULTS: readonly (readonly [string, object, string])[] = [
    ['without a licence', { licence: undefined }, "must have required property 'licence'"],
    ['with a title that is a text', { title: '題名' }, '/title must be object'],
    ['with a title in English only', { title: { en: 'Title' } }, "/title must have required property 'ja'"],
    ['with an empty title', { title: { ja: '' } }, '/title/ja must NOT have fewer than 1 characters'],
    ['with a member of another name', { license: 'x' }, '/ must NOT have additional properties: license'],
    ['with a licence that is no IRI', { licence: 'CC BY 4.0' }, '/licence must match pattern'],
    ['with a description of a few words', { description: { ja: '短い' } }, '/description/ja must NOT have fewer'],
    [
      'with a keyword that catalogs refuse',
      { keywords: { ja: ['教育・文化・スポーツ'] } },
      '/keywords/ja/0 must match',
    ],
    ['with a contact without a name', { contact: { email: 'a@example.jp' } }, '/contact must have required property'],
    ['with an identifier in capitals', { identifier: 'Renkei' }, '/identifier must match pattern'],
    // These would break RDF/XML, Atom, headers and N-Quads, long after.
    ['with a sign in its title that XML cannot hold', { title: { ja: '題\u0008名' } }, 'signs that XML cannot hold'],
    ['with a title of two lines', { title: { ja: '題\n名' } }, '/title/ja must match pattern'],
    ['with half a character', { title: { ja: '題', en: 'T\ud800' } }, '/title/en must match pattern'],
    ['with a licence with a control character', { licence: 'https://a.example/\u0001' }, '(an absolute http or https'],
    [
      'with an e-mail address that ends an IRI',
      { contact: { name: { ja: '係' }, email: 'a>@b.jp' } },
      '/contact/email',
    ],
  ];
  it.each(FAULTS)('%s is refused, with the path of the fault', async (_, changes, words) => {
    const error = await reading(changes).catch((each) => each);
    expect(error).toBeInstanceOf(SourceError);
    expect(error.message).toMatch(/publication\.json: not as schema\/publication\.schema\.json asks\.\n/);
    expect(error.message).toContain(words);
  });

  it('tells all faults at once', async () => {
    const error = await reading({ title: undefined, licence: 1, contact: {} }).catch((each) => each);
    expect(error.message.split('\n')).toHaveLength(4);
  });

  it('that is no JSON is refused by name', async () => {
    await expect(readingText('{')).rejects.toThrow(/publication\.json: not JSON: /);
    await expect(readingText('[]')).rejects.toThrow('/ must be object');
  });
});
