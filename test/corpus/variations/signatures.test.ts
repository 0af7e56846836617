/** The ways in which parties sign. Each variation stands for a class of documents; all say the same. */
import { describe, expect, test } from 'vitest';
import { errorsIn, read } from './agreement.ts';

const A = '岐阜県岐阜市司町99番地';
const B = '岐阜県本巣市文殊3240番地5';

/** Signatures, and the office of each party as it is printed there. */
const SIGNATURES: Readonly<Record<string, readonly [string, string, string]>> = {
  'aliases in brackets': [
    `（甲）　${A}\n　　岐阜市\n　　岐阜市長　日比野　宏　明\n（乙）　${B}\n　　本巣市\n　　本巣市長　林　　　節　子`,
    '岐阜市長',
    '本巣市長',
  ],
  'a colon behind the alias': [
    `甲：${A}\n　　岐阜市長　日比野　宏明\n乙：${B}\n　　本巣市長　林　節子`,
    '岐阜市長',
    '本巣市長',
  ],
  'the alias on a line of its own': [
    `甲\n　${A}\n　岐阜市\n　岐阜市長　日比野　宏明\n乙\n　${B}\n　本巣市\n　本巣市長　林　節子`,
    '岐阜市長',
    '本巣市長',
  ],
  'no aliases': [
    `${A}\n岐阜市\n岐阜市長　日比野　宏明　印\n\n${B}\n本巣市\n本巣市長　林　節子　印`,
    '岐阜市長',
    '本巣市長',
  ],
  'offices without the name of the city': [
    `甲　${A}\n　　岐阜市\n　　市　長　　日比野　宏明　（印）\n乙　${B}\n　　本巣市\n　　市　長　　林　節子　（印）`,
    '市長',
    '市長',
  ],
  'all on one line': [`甲　${A}　岐阜市長　日比野　宏明　㊞\n乙　${B}　本巣市長　林　節子　㊞`, '岐阜市長', '本巣市長'],
  'the name before the address': [
    `甲　岐阜市\n　　${A}\n　　岐阜市長　日比野　宏明\n乙　本巣市\n　　${B}\n　　本巣市長　林　節子`,
    '岐阜市長',
    '本巣市長',
  ],
  'printed labels': [
    `甲　住　所　${A}\n　　名　称　岐阜市\n　　代表者　岐阜市長　日比野　宏明　公印\n乙　住　所　${B}\n　　名　称　本巣市\n　　代表者　本巣市長　林　節子　公印`,
    '岐阜市長',
    '本巣市長',
  ],
  'printed labels with colons': [
    `甲　所在地：${A}\n　　団体名：岐阜市\n　　職氏名：岐阜市長　日比野　宏明\n乙　所在地：${B}\n　　団体名：本巣市\n　　職氏名：本巣市長　林　節子`,
    '岐阜市長',
    '本巣市長',
  ],
  'two columns with a TAB': [
    `${A}\t${B}\n岐阜市\t本巣市\n岐阜市長　日比野　宏明　印\t本巣市長　林　　節　子　印`,
    '岐阜市長',
    '本巣市長',
  ],
  'two columns with a TAB, aliases': [
    `甲　${A}\t乙　${B}\n　　岐阜市\t　　本巣市\n　　岐阜市長　日比野　宏明\t　　本巣市長　林　節子`,
    '岐阜市長',
    '本巣市長',
  ],
  'two columns with spaces': [
    `甲　${A}　　　　　　　乙　${B}\n　　岐阜市　　　　　　　　　　　　　　　　　　本巣市\n　　岐阜市長　日比野　宏　明　　　　　　　　　本巣市長　林　　節　子`,
    '岐阜市長',
    '本巣市長',
  ],
  'a witness': [
    `甲　${A}\n　　岐阜市長　日比野　宏明\n乙　${B}\n　　本巣市長　林　節子\n立会人　岐阜県知事　工藤　弘`,
    '岐阜市長',
    '本巣市長',
  ],
  'a witness with address': [
    `甲　${A}\n　　岐阜市長　日比野　宏明\n乙　${B}\n　　本巣市長　林　節子\n立会人\n　岐阜県岐阜市薮田南2丁目1番1号\n　岐阜県知事　工藤　弘　印`,
    '岐阜市長',
    '本巣市長',
  ],
};

describe('The signatures', () => {
  test.each(Object.entries(SIGNATURES))('are read with %s', async (_, [signatures, first, second]) => {
    const { parties, ...record } = await read({ signatures });
    const found = parties.map(({ address, representative }) => [address, representative?.title, representative?.name]);
    expect(found).toEqual([
      [A, first, '日比野宏明'],
      [B, second, '林節子'],
    ]);
    expect(record.initiatives).toHaveLength(2);
    expect(errorsIn({ parties, ...record })).toEqual([]);
  });

  const WITHOUT_ADDRESS: Readonly<Record<string, string>> = {
    aliases: '甲　岐阜市長　日比野　宏明\n乙　本巣市長　林　節子',
    'no aliases': '岐阜市長　日比野　宏明\n本巣市長　林　節子',
    'the names of the cities above': '　岐阜市\n　岐阜市長　日比野　宏明　印\n\n　本巣市\n　本巣市長　林　節子　印',
    'both on one line': '岐阜市長　日比野　宏明　　　　　本巣市長　林　節子',
  };

  test.each(Object.entries(WITHOUT_ADDRESS))('are read without addresses, with %s', async (_, signatures) => {
    const record = await read({ signatures });
    const found = record.parties.map(({ address, representative }) => [
      address,
      representative?.title,
      representative?.name,
    ]);
    expect(found).toEqual([
      [null, '岐阜市長', '日比野宏明'],
      [null, '本巣市長', '林節子'],
    ]);
    expect(errorsIn(record)).toEqual([]);
  });

  const SEALS = [
    '㊞',
    '印',
    '（印）',
    '(印)',
    '[印]',
    '〔印〕',
    '【印】',
    '「印」',
    '○印',
    '公印',
    '職印',
    '（公印）',
    '印影',
    '(公印省略)',
    '㊞㊞',
  ];
  test.each(SEALS)('name nobody with the seal %s', async (seal) => {
    const signatures = `甲　${A}\n　　岐阜市長　日比野　宏明　${seal}\n乙　${B}\n　　本巣市長　林　節子　　${seal}`;
    const { parties } = await read({ signatures });
    expect(parties.map(({ representative }) => representative?.name)).toEqual(['日比野宏明', '林節子']);
  });
});
