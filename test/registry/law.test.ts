import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { parseSync } from '../../src/rdf/parse.ts';
import { Laws, lawProvisionIri } from '../../src/registry/law.ts';

const file = 'data/registry/laws.ttl';
const laws = Laws.fromQuads(parseSync(readFileSync(file, 'utf8'), { format: 'turtle', file }));

describe('A law', () => {
  it('is found by its name and by its ID.', () => {
    expect(laws.lawByName('地方自治法')?.lawId).toBe('322AC0000000067');
    expect(laws.lawByName('地方 自治法')?.number).toBe('昭和22年法律第67号');
    expect(laws.lawById('322AC0000000067')?.iri).toBe('https://laws.e-gov.go.jp/law/322AC0000000067');
    expect(laws.lawByName('地方自治法施行令')).toBeUndefined();
  });

  it.each(['昭和22年法律第67号', '昭和２２年法律第６７号', '昭和二十二年法律第六十七号', '昭和 22 年 法律第 67 号'])(
    'is found by its number %s.',
    (number) => {
      expect(laws.lawByNumber(number)?.names).toEqual(['地方自治法']);
    },
  );

  it.each(['昭和22年法律第68号', '昭和22年政令第67号', '平成22年法律第67号', '第67号', ''])(
    'is not found by the number %j.',
    (number) => {
      expect(laws.lawByNumber(number)).toBeUndefined();
    },
  );

  it('is refused without its number.', () => {
    const turtle =
      '<https://laws.e-gov.go.jp/law/322AC0000000067> a <http://data.europa.eu/eli/ontology#LegalResource> .';
    expect(() => Laws.fromQuads(parseSync(turtle, { format: 'turtle', file: 'test' }))).toThrow('lacks');
  });
});

describe('The IRI of a provision', () => {
  it.each([
    [{ article: '252_2', paragraph: 1 }, '#Mp-At_252_2-Pr_1'],
    [{ article: '709' }, '#Mp-At_709'],
    [{ article: '2', paragraph: 1, item: 14 }, '#Mp-At_2-Pr_1-It_14'],
    [{ article: '96', item: 1 }, '#Mp-At_96-Pr_1-It_1'],
    [{ article: '252_2_2', paragraph: 3 }, '#Mp-At_252_2_2-Pr_3'],
  ])('of %j ends in %s.', (place, fragment) => {
    expect(lawProvisionIri('322AC0000000067', place)).toBe(`https://laws.e-gov.go.jp/law/322AC0000000067${fragment}`);
  });

  it.each([
    [{ article: '252の2' }],
    [{ article: '' }],
    [{ article: '0' }],
    [{ article: '1', paragraph: 0 }],
    [{ article: '1', paragraph: 1.5 }],
  ])('is refused for %j.', (place) => {
    expect(() => lawProvisionIri('322AC0000000067', place)).toThrow(RangeError);
  });

  it('is refused for what is not a law ID.', () => {
    expect(() => lawProvisionIri('地方自治法', { article: '1' })).toThrow(RangeError);
  });
});
