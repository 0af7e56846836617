/** The ways in which an agreement names its parties. Each variation stands for a class of documents; all say the same. */
import { describe, expect, test } from 'vitest';
import { errorsIn, read } from './agreement.ts';

const BASIS = '地方自治法（昭和22年法律第67号）第252条の2第1項の規定に基づき、次のとおり連携協約を締結する。';

const RECITALS: Readonly<Record<string, string>> = {
  'を甲とし、を乙とし': `岐阜市を甲とし、本巣市を乙とし、甲及び乙は、${BASIS}`,
  'を「甲」、を「乙」とし': `岐阜市を「甲」、本巣市を「乙」とし、${BASIS}`,
  'aliases alone in brackets': `岐阜市（甲）と本巣市（乙）は、${BASIS}`,
  'aliases in turn': `岐阜市及び本巣市（以下それぞれ「甲」及び「乙」という。）は、${BASIS}`,
  'aliases in turn without a joiner': `岐阜市と本巣市（以下順に「甲」、「乙」と称する。）は、${BASIS}`,
  'a comma behind 以下': `岐阜市（以下、「甲」という。）と本巣市（以下、「乙」という。）は、${BASIS}`,
  'quotes lost': `岐阜市（以下甲という。）と本巣市（以下乙という。）は、${BASIS}`,
  'quotes of another form, 称する': `岐阜市（以下『甲』と称する。）と本巣市（以下『乙』と称する。）は、${BASIS}`,
  'no full stop in the brackets': `岐阜市（以下「甲」という）と本巣市（以下「乙」という）は、${BASIS}`,
  'nothing but the alias behind 以下': `岐阜市（以下「甲」）と本巣市（以下「乙」）は、${BASIS}`,
  'aliases first': `甲を岐阜市、乙を本巣市とし、${BASIS}`,
  'aliases first, names in brackets': `甲（岐阜市）と乙（本巣市）は、${BASIS}`,
  'aliases before the names': `甲　岐阜市　と　乙　本巣市　は、${BASIS}`,
  'prefectures before the names': `岐阜県岐阜市（以下「甲」という。）及び岐阜県本巣市（以下「乙」という。）は、${BASIS}`,
  'the head in the brackets too': `岐阜市（代表者岐阜市長。以下「甲」という。）と本巣市（代表者本巣市長。以下「乙」という。）は、${BASIS}`,
  'full-width commas': `岐阜市（以下「甲」という。）及び本巣市（以下「乙」という。）は，${BASIS.replaceAll('、', '，')}`,
  'half-width punctuation': `岐阜市(以下｢甲｣という｡)及び本巣市(以下｢乙｣という｡)は､${BASIS}`,
  'a sentence at the end': `岐阜市と本巣市は、${BASIS}なお、以下岐阜市を「甲」、本巣市を「乙」という。`,
  'lines that break within': `　清らかな川の流れに沿って互いに結ばれてきた岐阜市（以下\n「甲」という。）及び山と田の恵みを受けて栄えてきた本\n巣市（以下「乙」という。）は、${BASIS}`,
};

const ARTICLES: Readonly<Record<string, string>> = {
  'an article of definitions': '（定義）\n第1条　この協約において「甲」とは岐阜市を、「乙」とは本巣市をいう。',
  'definitions in items':
    '（定義）\n第1条　この協約における用語は、次のとおりとする。\n(1)　甲　岐阜市\n(2)　乙　本巣市',
  'definitions in items, as sentences':
    '（定義）\n第1条　用語の意義は、次による。\n(1)　甲　岐阜市をいう。\n(2)　乙　本巣市をいう。',
};
const REST = '（取組）\n第2条　甲及び乙が連携する取組は、別表のとおりとする。';

describe('The parties', () => {
  test.each(Object.entries(RECITALS))('are read from a recital with %s', async (_, recital) => {
    const record = await read({ recital });
    expect(record.parties.map(({ alias, name }) => [alias, name])).toEqual([
      ['甲', '岐阜市'],
      ['乙', '本巣市'],
    ]);
    expect(record.legalBasis?.article).toBe('252_2');
    expect(record.initiatives.map(({ roles }) => roles.map(({ parties }) => parties))).toEqual([
      [['甲'], ['乙']],
      [['甲'], ['乙']],
    ]);
    expect(errorsIn(record)).toEqual([]);
  });

  test.each(Object.entries(ARTICLES))('are read from %s', async (_, article) => {
    const record = await read({ recital: `岐阜市と本巣市は、${BASIS}`, articles: `${article}\n${REST}` });
    expect(record.parties.map(({ alias, name }) => [alias, name])).toEqual([
      ['甲', '岐阜市'],
      ['乙', '本巣市'],
    ]);
    expect(errorsIn(record)).toEqual([]);
  });

  test('are read from the first article where there is no recital, and so is the law', async () => {
    const record = await read({
      recital: '平成29年12月1日\n告示第5号',
      articles: `（趣旨）\n第1条　岐阜市（以下「甲」という。）及び本巣市（以下「乙」という。）は、${BASIS}\n${REST}`,
    });
    expect(record.parties.map(({ alias, name }) => [alias, name])).toEqual([
      ['甲', '岐阜市'],
      ['乙', '本巣市'],
    ]);
    expect(record.legalBasis?.article).toBe('252_2');
    expect(record.concludedOn).toBe('2017-11-02');
    expect(errorsIn(record)).toEqual([]);
  });
});
