import { describe, expect, it } from 'vitest';
import { parseCodeList } from '../../src/registry/code-list.ts';
import {
  code5Of,
  code6Of,
  codeCheckDigit,
  corporateNumber,
  eStatCodeIri,
  isCode6,
  isPrefectureCode,
  localGovernmentIri,
  prefectureCode,
} from '../../src/registry/local-government-code.ts';
import { facts } from './facts.ts';

describe('A local government code', () => {
  it.each([
    ['43100', '1'],
    ['43204', '1'],
    ['43000', '5'],
    ['01000', '6'],
    ['13000', '1'],
    ['01100', '2'],
    ['47382', '1'],
  ])('%s has the check digit %s.', (code5, digit) => {
    expect(codeCheckDigit(code5)).toBe(digit);
    expect(isCode6(code5 + digit)).toBe(true);
  });

  it.each(['431002', '43100', '4310011', '４３１００１', '481009', '000000', '', '43100a'])(
    'does not accept %j.',
    (text) => {
      expect(isCode6(text)).toBe(false);
      expect(() => code5Of(text)).toThrow(RangeError);
    },
  );

  it('leads to the prefecture, whose own code it keeps.', () => {
    expect(prefectureCode('431001')).toBe('430005');
    expect(prefectureCode('430005')).toBe('430005');
    expect(isPrefectureCode('430005')).toBe(true);
    expect(isPrefectureCode('431001')).toBe(false);
  });

  it('leads to the IRIs of the local government and of its code in e-Stat.', () => {
    expect(localGovernmentIri('431001')).toBe('https://w3id.org/renkei/id/municipality/431001');
    expect(localGovernmentIri('430005')).toBe('https://w3id.org/renkei/id/prefecture/430005');
    expect(eStatCodeIri('432041')).toBe('http://data.e-stat.go.jp/lod/sac/C43204');
  });

  it('goes to five digits and back, for every prefecture number.', () => {
    for (let number = 1; number <= 47; number++) {
      const code5 = `${String(number).padStart(2, '0')}000`;
      expect(code5Of(code6Of(code5))).toBe(code5);
    }
    expect(() => code6Of('48000')).toThrow(RangeError);
  });
});

describe('A 法人番号', () => {
  it.each([
    ['東京都', '130001', '8000020130001'],
    ['熊本県', '430005', '7000020430005'],
    ['熊本市', '431001', '9000020431001'],
    ['荒尾市', '432041', '8000020432041'],
    ['宇城市, whose number begins with 1,', '432130', '1000020432130'],
  ])('of %s is derived from its code.', (_name, code6, number) => {
    expect(corporateNumber(code6)).toBe(number);
  });

  it.each(['016951', '016969', '016977', '016985', '016993', '017001'])(
    'is not derived for the northern village %s.',
    (code6) => {
      expect(corporateNumber(code6)).toBeUndefined();
    },
  );
});

describe.skipIf(!facts)('The code list of the whole country', () => {
  it('has 1,741 municipalities and the six villages, all with the right check digit.', () => {
    const rows = parseCodeList(facts?.codeList ?? '');
    expect(rows.length).toBe(1741 + 6);
    expect(rows.every(({ code6 }) => isCode6(code6) && code6Of(code6.slice(0, 5)) === code6)).toBe(true);
    expect(rows.filter(({ code6 }) => corporateNumber(code6) === undefined).length).toBe(6);
    expect(new Set(rows.map(({ code6 }) => prefectureCode(code6))).size).toBe(47);
  });
});

describe('A faulty code list', () => {
  it.each([
    ['another header', 'code,name\n431001,熊本市', /municipality-codes\.csv:1: the header is/],
    [
      'a wrong check digit',
      'code6,prefecture,name,kana\n431002,熊本県,熊本市,くまもとし',
      /municipality-codes\.csv:2: not a municipality code/,
    ],
    [
      'a code twice',
      'code6,prefecture,name,kana\n431001,熊本県,熊本市,くまもとし\n431001,熊本県,熊本市,くまもとし',
      /municipality-codes\.csv:3: a code that occurred/,
    ],
    [
      'a prefecture with two names',
      'code6,prefecture,name,kana\n431001,熊本県,熊本市,くまもとし\n432041,大分県,荒尾市,あらおし',
      /municipality-codes\.csv:3: prefecture 43 is 熊本県/,
    ],
    [
      'quotes',
      'code6,prefecture,name,kana\n"431001",熊本県,熊本市,くまもとし',
      /municipality-codes\.csv:2: not 4 plain fields/,
    ],
    ['katakana', 'code6,prefecture,name,kana\n431001,熊本県,熊本市,クマモトシ', /municipality-codes\.csv:2: a reading/],
  ])('with %s is refused.', (_fault, text, message) => {
    expect(() => parseCodeList(text)).toThrow(message);
  });
});
