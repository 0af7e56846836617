import { describe, expect, it } from 'vitest';
import { apacheRules } from '../../src/export/apache-rules.ts';
import type { ExportedFile } from '../../src/export/export-manifest.ts';
import { manifestText } from '../../src/export/export-manifest.ts';
import { filePath } from '../../src/export/file-path.ts';
import { headerRules, redirectRules } from '../../src/export/host-rules.ts';
import { mediaTypeRules, mostFrequent } from '../../src/export/media-type-rules.ts';
import { RDF_FORMS } from '../../src/web/form.ts';

const file = (path: string, mediaType: string): ExportedFile => ({ path, mediaType, bytes: 1, sha256: '00' });

describe('the path of a file', () => {
  it.each([
    ['doc/rule/%E7%94%B2%20x.html', 'doc/rule/甲 x.html'],
    ['doc/rule/甲.html', 'doc/rule/甲.html'],
    // A step that would leave its folder, or be two, stays as it is in the address.
    ['doc/%2E%2E/x.html', 'doc/%2E%2E/x.html'],
    ['doc/a%2Fb.html', 'doc/a%2Fb.html'],
    ['doc/a%5Cb.html', 'doc/a%5Cb.html'],
    ['doc/%00.html', 'doc/%00.html'],
    ['doc/100%.html', 'doc/100%.html'],
    ['doc/%FF.html', 'doc/%FF.html'],
  ])('of %s is %s', (address, path) => {
    expect(filePath(address)).toBe(path);
  });
});

describe('the rules for media types', () => {
  const files = [
    file('index.html', 'text/html'),
    file('data/manifest.json', 'application/json'),
    file('data/table/a.json', 'application/json'),
    file('data/table/csv-metadata.json', 'application/csvm+json'),
    file('data/table/a.csv', 'text/csv'),
    file('data/release/1.0.0/added.nq.gz', 'application/gzip'),
    file('doc/1.0.0.ttl', 'text/turtle'),
    file('doc/1.0.0.linkset.json', 'application/linkset+json'),
    file('doc/x.html', 'text/html'),
    file('.well-known/void', 'text/turtle'),
  ];

  it('put every file into one group, by its folder and its ending', () => {
    const rules = mediaTypeRules(files);
    expect(rules.flatMap((rule) => rule.files).length).toBe(files.length);
    expect(rules.map(({ folder, ending, mediaType }) => `${folder}|${ending}|${mediaType}`)).toEqual([
      '|html|text/html',
      'data/|json|application/json',
      'data/|csv|text/csv',
      'data/|gz|application/gzip',
      'doc/|ttl|text/turtle',
      'doc/|linkset.json|application/linkset+json',
      'doc/|html|text/html',
      '.well-known/||text/turtle',
    ]);
    expect(rules[1]?.others.map(({ path }) => path)).toEqual(['data/table/csv-metadata.json']);
    expect(mostFrequent(['a', 'b', 'b', 'a'])).toBe('a');
  });

  it('give each address one media type in _headers', () => {
    const facts = {
      base: 'x/',
      publicUrl: 'x/',
      withdrawn: [],
      documents: [],
      listed: [],
      versions: [],
      forms: RDF_FORMS,
    };
    const rules = [
      ...headerRules({ ...facts, types: mediaTypeRules(files) }).matchAll(
        /^(\/\S*)\n(?: {2}\S.*\n)* {2}content-type: (.*)$/gm,
      ),
    ];
    for (const { path, mediaType } of files) {
      const matching = rules.filter(([, pattern = '']) => {
        const [start = '', end] = pattern.split('*');
        return end === undefined ? `/${path}` === start : `/${path}`.startsWith(start) && path.endsWith(end);
      });
      expect(
        matching.map(([, , type]) => type),
        path,
      ).toEqual([mediaType]);
    }
  });
});

describe('the rules of hosts that read no more than so many', () => {
  const facts = { base: 'x/', publicUrl: 'x/', withdrawn: [], documents: [], versions: [], forms: RDF_FORMS };
  const page = 'text/html; charset=utf-8';

  it('are no more for more files', () => {
    const small = ['doc/a.html', 'doc/a.ttl', 'index.html'].map((path) =>
      file(path, path.endsWith('html') ? page : 'x'),
    );
    const more = Array.from({ length: 999 }, (_, place) => [
      file(`doc/${place}.html`, page),
      file(`doc/${place}.ttl`, 'x'),
    ]);
    const rules = (files: ExportedFile[]) => headerRules({ ...facts, listed: [], types: mediaTypeRules(files) });
    expect(rules([...small, ...more.flat()])).toBe(rules(small));
  });

  it('lead what only the catalog tells of there by its folder, where there are no documents in it', () => {
    const listed = [
      'catalog',
      'service/sparql',
      ...Array.from({ length: 3_000 }, (_, place) => `dataset/distribution/${place}`),
    ];
    const types = mediaTypeRules([file('doc/dataset/1.0.0.html', page), file('doc/service/x.html', page)]);
    const lines = redirectRules({ ...facts, listed, types }).split('\n');
    expect(lines.slice(0, 3)).toEqual([
      '/id/catalog /catalog 303',
      '/id/service/sparql /catalog 303',
      '/id/dataset/distribution/* /catalog 303',
    ]);
    expect(lines.length).toBeLessThan(10);
  });

  it('give no type by an ending that a page may have, where a full stop stands for any sign', () => {
    const files = ['doc/Agreement.html', 'doc/x.nt', 'graph/y.nt', 'doc/x.ttl'].map((path) =>
      file(path, path.slice(-3)),
    );
    const rules = headerRules({ ...facts, listed: [], types: mediaTypeRules(files) });
    expect(rules).not.toContain('/doc/*.nt');
    expect(rules).not.toMatch(/^[/][*][.]nt$/m);
    expect(rules).toContain('/graph/*.nt');
    expect(rules).toContain('/*.ttl');
  });
});

it('writes no IRI into .htaccess that would end a line or an argument of it', () => {
  const facts = {
    base: 'https://x.example/',
    publicUrl: 'https://x.example/',
    documents: [],
    listed: [],
    versions: [],
    forms: RDF_FORMS,
  };
  const rules = apacheRules({ ...facts, types: [], withdrawn: ['agreement/a%20b%0AOptions%20All', 'x.y(z)'] });
  expect(rules).toContain('RewriteRule ^(?:id|doc)/agreement/a.b.Options.All(?:[./].*)?$ - [G,END]\n');
  expect(rules).toContain('RewriteRule ^(?:id|doc)/x[.]y[(]z[)](?:[./].*)?$ - [G,END]\n');
});

it('writes a manifest as JSON with one line for each file', () => {
  const manifest = {
    ...{ renkei: '1', base: 'b/', publicUrl: 'u/', dataset: 'd', leftOut: [] },
    files: [file('a"b.ttl', 'text/turtle'), file('b.ttl', 'text/turtle')],
  };
  const text = manifestText(manifest);
  expect(JSON.parse(text)).toEqual(manifest);
  expect(text.split('\n').filter((line) => line.includes('"path"')).length).toBe(2);
});
