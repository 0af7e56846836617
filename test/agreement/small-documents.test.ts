/** Small documents, each for one thing that the reader once got wrong or did not know. All invented. */
import { describe, expect, it } from 'vitest';
import { extractionJson } from '../../src/press/extract.ts';
import { extract, pressKnowledge } from '../support/press.ts';
import { everyValueStandsInSource } from '../support/stands-in-source.ts';

interface Role {
  readonly parties: readonly string[];
  readonly text: string;
}

interface Json {
  readonly title: string | null;
  readonly concludedOn: string | null;
  readonly parties: readonly { readonly name: string; readonly representative: unknown; readonly address: unknown }[];
  readonly legalBasis: unknown;
  readonly initiatives: readonly {
    readonly number: string | null;
    readonly heading: string;
    readonly content: string | null;
    readonly roles: readonly Role[];
  }[];
  readonly diagnostics: readonly { readonly code: string; readonly severity: string; readonly line: number }[];
}

interface Parts {
  readonly front?: string;
  readonly one?: string;
  readonly body?: string;
  readonly closing?: string;
  readonly annex?: string;
}

const FRONT = `北九州市及び宮若市における連携中枢都市圏形成に係る連携協約
北九州市（以下「甲」という。）及び宮若市（以下「乙」という。）は、地方自治法（昭和22年法律第67号。以下「法」という。）第252条の2第1項の規定に基づき、次のとおり連携協約を締結する。`;
const ONE = '第1条　この連携協約は、連携して取り組む事項を定める。';
const CLOSING = `この連携協約の締結を証するため、本書2通を作成し、甲及び乙が記名押印の上、各自その1通を保有する。
平成28年4月18日`;
const SIGNATURES = `甲　福岡県北九州市城内1番1号
北九州市長　北　太郎
乙　福岡県宮若市宮田29番地1
宮若市長　若　花子`;

/** A document of two articles, with what a test puts in. */
function documentOf({ front = FRONT, one = ONE, body = '', closing = CLOSING, annex = '' }: Parts): string {
  const two = `第2条　甲及び乙が連携する取組は、次のとおりとする。${body && `\n${body}`}`;
  return [
    front,
    '（目的）',
    one,
    '（取組）',
    two,
    closing,
    SIGNATURES,
    annex && `別表（第2条関係）\n${annex}`,
    '',
  ].join('\n');
}

/** What is read of a document; every value stands in it, whatever it is. */
async function read(text: string) {
  const extraction = await extract(text);
  expect(everyValueStandsInSource(extraction)).toEqual([]);
  const json = extractionJson(extraction, await pressKnowledge(), 'ja') as Json;
  const errors = json.diagnostics.filter(({ severity }) => severity === 'error');
  return { json, extraction, errors: errors.map(({ code, line }) => `${line} ${code}`) };
}

const rolesOf = (json: Json) =>
  json.initiatives.map(({ roles }) => roles.map(({ parties, text }) => `${parties.join('+')}: ${text}`));

const TABLE = (first: string, second: string) => `取組\t取組の内容\t${first}\t${second}
圏域全体の経済成長のけん引
港の活用\t船便の案内を行う。\t案内板を作る。\t案内板を置く。
市場の開催\t市場を開く。\t場所を用意する。\t出店を募る。
道の整備\t道を直す。\t工事を行う。\t標識を置く。`;

describe('A role', () => {
  it.each([
    ['中心市の役割', '近隣市町村の役割'],
    ['連携中枢都市の役割', '連携市町村の役割'],
    ['連携中枢都市', '周辺市町'],
  ])('is that of the party in the position that its label names: %s, %s', async (first, second) => {
    const { json, errors, extraction } = await read(documentOf({ annex: TABLE(first, second) }));
    expect(errors).toEqual([]);
    expect(rolesOf(json)[0]).toEqual(['甲: 案内板を作る。', '乙: 案内板を置く。']);
    expect(extraction.agreement.initiatives[0]?.roles[0]?.parties[0]?.rules).toEqual(['role-by-position']);
  });

  it('of a party that does not exist is an error, and then the role of the other is not missed too', async () => {
    const rows = (other: string) => `(1) 港の活用\t取組内容\t船便の案内を行う。
\t甲の役割\t案内板を作る。
\t${other}の役割\t案内板を置く。`;
    const annex = [rows('丙'), rows('乙').replace('(1)', '(2)'), rows('乙').replace('(1)', '(3)')].join('\n');
    const { errors } = await read(documentOf({ annex }));
    expect(errors).toEqual(['16 AGR_UNKNOWN_PARTY']);
  });

  it('that no initiative has of one party, though each has that of the other, is an error', async () => {
    const annex = TABLE('甲の役割', '乙の役割').replaceAll(/\t[^\t\n]*$/gmu, '');
    const { errors } = await read(documentOf({ annex }));
    expect(errors).toEqual(['16 AGR_MISSING_SIDE']);
  });

  it('of all stands in the first of the columns headed by names alone', async () => {
    const annex = `取組\t内容\t役割分担\t
\t\t甲\t乙
港の活用\t船便の案内を行う。\t甲及び乙は、案内板を作る。\t
市場の開催\t市場を開く。\t場所を用意する。\t出店を募る。`;
    const { json } = await read(documentOf({ annex }));
    expect(rolesOf(json)).toEqual([
      ['甲+乙: 甲及び乙は、案内板を作る。'],
      ['甲: 場所を用意する。', '乙: 出店を募る。'],
    ]);
  });

  it('is not taken for one where the name of an initiative ends in 役割分担', async () => {
    const body = `(1) 医療機関の役割分担
ア 取組の内容
病院の機能を分ける。
イ 甲の役割
病院を開く。
ウ 乙の役割
患者を送る。`;
    const { json, errors } = await read(documentOf({ body }));
    expect(errors).toEqual([]);
    expect(json.initiatives.map(({ heading }) => heading)).toEqual(['医療機関の役割分担']);
  });

  it('may be a list below a label without a mark, whose marks are also those of a rung above', async () => {
    const body = `(1) 圏域全体の経済成長のけん引
ア 港の活用
取組の内容
船便の案内を行う。
甲の役割
(1) 案内板を作る。
(2) 案内板を直す。
乙の役割
ア 案内板を置く。
イ 案内板を見る。
イ 市場の開催
取組の内容
市場を開く。
甲の役割
場所を用意する。
乙の役割
出店を募る。
(2) 高次の都市機能の集積・強化
ア 医療
取組の内容
(1) 医療を行う。
甲の役割
病院を開く。
乙の役割
患者を送る。`;
    const { json, errors } = await read(documentOf({ body }));
    expect(errors).toEqual([]);
    expect(json.initiatives.map(({ number, heading }) => `${number} ${heading}`)).toEqual([
      'ア 港の活用',
      'イ 市場の開催',
      'ア 医療',
    ]);
    expect(rolesOf(json)[0]).toEqual([
      '甲: (1)案内板を作る。\n(2)案内板を直す。',
      '乙: ア案内板を置く。\nイ案内板を見る。',
    ]);
  });
});

describe('A table', () => {
  it('with each cell on a line of its own is one, a broken cell and a page break included', async () => {
    const annex = `取組
内容
甲の役割
乙の役割
圏域全体の経済成長のけん引
港の活用
船便の案内を行う。
案内板を作り、船が着く
時刻を知らせる。
―

市場の開催
市場を開く。
場所を用意する。
出店を募る。`;
    const { json, errors } = await read(documentOf({ annex }));
    expect(errors).toEqual([]);
    expect(json.initiatives.map(({ heading, content }) => [heading, content])).toEqual([
      ['港の活用', '船便の案内を行う。'],
      ['市場の開催', '市場を開く。'],
    ]);
    expect(rolesOf(json)).toEqual([
      ['甲: 案内板を作り、船が着く時刻を知らせる。'],
      ['甲: 場所を用意する。', '乙: 出店を募る。'],
    ]);
  });

  it('of two columns has one TAB in each line', async () => {
    const annex = `取組\t役割分担
港の活用\t甲及び乙は、船便の案内を行う。
市場の開催\t甲及び乙は、市場を開く。`;
    const { json, errors } = await read(documentOf({ annex }));
    expect(errors).toEqual([]);
    expect(json.initiatives.map(({ heading }) => heading)).toEqual(['港の活用', '市場の開催']);
    expect(rolesOf(json)[1]).toEqual(['甲+乙: 甲及び乙は、市場を開く。']);
  });
});

describe('A law', () => {
  it('is found by the name that the text gives it, and as 同法', async () => {
    const one = '第1条　この連携協約は、法第252条の2第4項及び同法第96条第2項の規定により変更する。';
    const { json, extraction } = await read(documentOf({ one }));
    expect(json.legalBasis).toEqual({ law: '322AC0000000067', article: '252_2', paragraph: 1 });
    const provisions = extraction.agreement.references.flatMap(({ to: { value } }) =>
      'lawId' in value ? `${value.lawId} ${value.article} ${value.paragraph}` : [],
    );
    expect(provisions).toEqual(['322AC0000000067 252_2 1', '322AC0000000067 252_2 4', '322AC0000000067 96 2']);
  });
});

describe('The date of conclusion', () => {
  const noDate = CLOSING.replace(/\n.*/u, '');

  it('may stand on the cover only', async () => {
    const front = `連携協約書\n\n平成28年4月18日\n\n北九州市　宮若市\n\n${FRONT}`;
    expect((await read(documentOf({ front, closing: noDate }))).json.concludedOn).toBe('2016-04-18');
  });

  it('is none in an era that no era was as long as', async () => {
    const { json, errors } = await read(documentOf({ closing: CLOSING.replace('平成28年', '令和99年') }));
    expect(json.concludedOn).toBeNull();
    expect(errors).toEqual(['8 AGR_IMPOSSIBLE_DATE']);
  });
});

describe('The closing sentence', () => {
  it('may be broken before the words that tell it, and tells the copies all the same', async () => {
    const closing = `この連携協約の締結を証
するため、本書2通を作成し、甲及び乙が記名押
印の上、各自その1通を保有する。
平成28年4月18日`;
    const { extraction, json } = await read(documentOf({ closing }));
    const { manner, copies, copiesPerHolder, holders } = extraction.agreement.execution;
    expect([manner?.value, copies?.value, copiesPerHolder?.value, holders.length]).toEqual(['記名押印', 2, 1, 2]);
    expect(json.diagnostics.filter(({ code }) => code === 'DOC_UNKNOWN_LINE')).toEqual([]);
  });

  it('contradicts itself if there are more copies than the parties keep, but not if a witness keeps one', async () => {
    const warningsOf = async (closing: string) =>
      (await read(documentOf({ closing }))).json.diagnostics
        .map(({ code }) => code)
        .filter((code) => code === 'AGR_COPIES');
    const three = CLOSING.replace('2通', '3通');
    expect(await warningsOf(CLOSING)).toEqual([]);
    expect(await warningsOf(three)).toEqual(['AGR_COPIES']);
    expect(await warningsOf(three.replace('甲及び乙が記名', '甲、乙及び立会人が記名'))).toEqual([]);
  });
});

describe('The articles', () => {
  const four = (numbers: readonly number[]) => `北九州市及び宮若市における連携中枢都市圏形成に係る連携協約
${numbers.map((number) => `第${number}条　甲は、努める。`).join('\n')}\n`;

  it.each([
    [[1, 999, 3, 4], 1],
    [[0, 2, 3, 4], 1],
    [[1, 2, 4, 5], 1],
    [[1, 2, 2, 3], 1],
    [[1, 3, 5, 6], 2],
    [[1, 2, 3, 4], 0],
  ])('%j jump %i times: a wrong number is one fault', async (numbers, count) => {
    const { errors } = await read(four(numbers));
    expect(errors.filter((error) => error.endsWith('DOC_ARTICLE_JUMP'))).toHaveLength(count);
  });
});

describe('A signature', () => {
  const signed = (front: string, ...blocks: readonly string[]) =>
    `${front}\n第1条　連携する。\n${CLOSING}\n${blocks.join('\n')}\n`;
  const between = (a: string, b: string) => `${a}と${b}との間における連携中枢都市圏形成に係る連携協約`;

  it.each([
    ['長野市', '千曲市', '長野県長野市緑町1番地'],
    ['郡山市', '須賀川市', '福島県郡山市朝日一丁目23番7号'],
  ])('of a city whose name the office begins with again: %s', async (name, other, address) => {
    const { json } = await read(signed(between(name, other), `${address}\n${name}\n${name}長　山田　太郎`));
    expect(json.parties[0]).toMatchObject({
      name,
      address,
      representative: { title: `${name}長`, name: '山田太郎' },
    });
  });

  it('of a town in a county whose name ends in 県', async () => {
    const front = `宮崎市（以下「甲」という。）及び東諸県郡綾町（以下「乙」という。）は、連携協約を締結する。`;
    const { json } = await read(
      signed(`宮崎市及び綾町における連携協約\n${front}`, '乙　宮崎県綾町大字南俣515番地\n綾町\n綾町長　山田　太郎'),
    );
    expect(json.parties[1]).toMatchObject({
      address: '宮崎県綾町大字南俣515番地',
      representative: { title: '綾町長' },
    });
  });

  it('of a city whose name ends in that of the other', async () => {
    const { json } = await read(
      signed(
        between('広島市', '東広島市'),
        '広島県広島市国泰寺町1番1号\n広島市\n広島市長　一　郎',
        '広島県東広島市西条栄町8番29号\n東広島市\n東広島市長　二　郎',
      ),
    );
    expect(json.parties.map(({ representative }) => representative)).toEqual([
      { title: '広島市長', name: '一郎' },
      { title: '東広島市長', name: '二郎' },
    ]);
  });

  it('of two side by side, copied line by line, gives no values, and says that it is not clear', async () => {
    const columns =
      '甲　福岡県北九州市城内1番1号　乙　福岡県宮若市宮田29番地1\n北九州市長　北　太郎　　宮若市長　若　花子';
    const text = signed(FRONT, columns);
    const { json } = await read(text);
    const told = JSON.stringify(json.parties);
    for (const wrong of ['北九州市長宮若市長', '太郎宮若', '1号乙']) expect(told).not.toContain(wrong);
  });
});

describe('The title', () => {
  it('is not a line of the recital that the layout broke behind 連携協約', async () => {
    const front = `北九州市及び宮若市における連携中枢都市圏形成に係る連携協約
北九州市と宮若市は、地方自治法第252条の2第1項の規定に基づ
き、連携中枢都市圏の形成について、次のとおり連携協約
を締結する。`;
    const { json } = await read(documentOf({ front }));
    expect(json.title).toBe('北九州市及び宮若市における連携中枢都市圏形成に係る連携協約');
    expect(json.parties.map(({ name }) => name)).toEqual(['北九州市', '宮若市']);
  });
});

describe('An agreement that changes another', () => {
  const TITLE = '大分市及び竹田市における連携中枢都市圏形成に係る連携協約の一部を変更する連携協約';
  const RECITAL = `大分市（以下「甲」という。）及び竹田市（以下「乙」という。）は、連携協約の一部を次のとおり変更する連携協約を締結する。`;
  const WORDS = `別表第1の(2)の項を削る。
別表(1)の項の次に次のように加える。
第3条第2項中「甲」を「乙」に改める。`;
  const ATTESTED = 'この変更協約の締結を証するため、本書2通を作成し、甲及び乙が記名押印の上、各自その1通を保有する。';
  const SIGNED = `令和3年3月31日
甲　大分市荷揚町２番31号
大分市長　一　太郎
乙　竹田市大字会々1650番地
竹田市長　二　花子`;

  it.each([
    ['a closing sentence', `${ATTESTED}\n`],
    ['a closing sentence that the layout broke', `${ATTESTED.replace('証する', '証\nする')}\n`],
    ['the date alone', ''],
  ])('without articles has its date and signatures below %s', async (_, closing) => {
    const { json } = await read(`${TITLE}\n${RECITAL}\n${WORDS}\n${closing}${SIGNED}\n`);
    expect(json.concludedOn).toBe('2021-03-31');
    expect(json.parties.map(({ representative }) => representative)).toEqual([
      { title: '大分市長', name: '一太郎' },
      { title: '竹田市長', name: '二花子' },
    ]);
    expect(json.diagnostics).toEqual([]);
  });

  it('names articles and annexes of the other, unless it calls them its own', async () => {
    const articles = (word: string) =>
      `第1条　第3条第2項中「甲」を「乙」に改め、別表第1を削る。\n第2条　${word}第5条による。`;
    const codes = async (word: string) =>
      (await read(`${TITLE}\n${RECITAL}\n${articles(word)}\n${ATTESTED}\n${SIGNED}\n`)).json.diagnostics.map(
        ({ code }) => code,
      );
    expect(await codes('連携協約')).toEqual([]);
    expect(await codes('この変更協約')).toEqual(['AGR_ARTICLE_MISSING']);
  });
});

describe('One who acts for the head', () => {
  const signed = (lines: string) => `大分市と竹田市との間における連携中枢都市圏形成に係る連携協約
第1条　連携する。\n${CLOSING}\n${lines}\n竹田市大字会々1650番地\n竹田市長　二　花子\n`;

  it.each([
    '大分市荷揚町２番31号\n大分市長職務代理者\n大分市副市長　桑田　龍太郎',
    '大分市荷揚町２番31号\n大分市長職務代理者　大分市副市長　桑田　龍太郎',
    '大分市荷揚町２番31号\n大分市\n大分市長職務代理者大分市副市長　桑田　龍太郎',
    '大分市荷揚町２番31号　大分市長職務代理者　大分市副市長　桑田　龍太郎',
  ])('signs with both offices: %j', async (lines) => {
    const { json } = await read(signed(lines));
    expect(json.parties[0]).toMatchObject({
      address: '大分市荷揚町２番31号',
      representative: { title: '大分市長職務代理者大分市副市長', name: '桑田龍太郎' },
    });
    expect(json.parties[1]).toMatchObject({ representative: { title: '竹田市長', name: '二花子' } });
  });

  it('may be called by offices without the name of the town', async () => {
    const { json } = await read(`宮崎市と綾町との間における連携中枢都市圏形成に係る連携協約
第1条　連携する。\n${CLOSING}\n宮崎県綾町大字南俣515番地\n綾町\n町長職務代理者\n副町長　山田　太郎\n`);
    expect(json.parties[1]).toMatchObject({
      address: '宮崎県綾町大字南俣515番地',
      representative: { title: '町長職務代理者副町長', name: '山田太郎' },
    });
  });
});

describe('A 定住自立圏形成協定', () => {
  const text = (core: string, frame: string) => `${frame}
高知市（以下「甲」という。）と土佐町（以下「乙」という。）は、次のとおり締結する。
第1条　${core}甲と乙は、連携する。\n${CLOSING}\n甲　高知市本町五丁目1番45号\n高知市長　一　郎\n乙　土佐町土居194番地\n土佐町長　二　郎\n`;

  it('is of no 連携中枢都市圏, and only its own words tell the centre', async () => {
    const settlement = '高知市と土佐町との定住自立圏の形成に関する協定書';
    const { extraction } = await read(text('', settlement));
    expect(extraction.interpretation.region).toBeUndefined();
    expect(extraction.interpretation.positions.size).toBe(0);
    const told = (await read(text('中心市である', settlement))).extraction.interpretation;
    expect(Array.from(told.positions)).toEqual([
      [1, 'core-city'],
      [2, 'partner'],
    ]);
  });

  it('differs in that from a 連携協約 of the same parties', async () => {
    const { extraction } = await read(text('', '高知市と土佐町との連携中枢都市圏形成に係る連携協約'));
    expect(extraction.interpretation.region?.region.name).toBe('れんけいこうち広域都市圏');
  });
});

describe('A date in 西暦', () => {
  it.each(['2020年3月28日', '２０２０年　３月２８日', '西暦2020年3月28日', '2020年（令和2年）3月28日'])(
    'is that of the conclusion: %s',
    async (date) => {
      const below = await read(documentOf({ closing: CLOSING.replace('平成28年4月18日', date) }));
      expect(below.json.concludedOn).toBe('2020-03-28');
      const front = FRONT.replace('\n', `\n${date}\n`);
      const above = await read(documentOf({ front, closing: CLOSING.replace(/\n.*/u, '') }));
      expect(above.json.concludedOn).toBe('2020-03-28');
    },
  );

  it('that is none is reported', async () => {
    const { json } = await read(documentOf({ closing: CLOSING.replace('平成28年4月18日', '2020年2月30日') }));
    expect(json.concludedOn).toBeNull();
    expect(json.diagnostics.map(({ code }) => code)).toContain('AGR_IMPOSSIBLE_DATE');
  });
});
