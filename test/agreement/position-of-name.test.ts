import { describe, expect, it } from 'vitest';
import { extract } from '../support/press.ts';

const DOCUMENT = `野洲市、草津市及び甲賀市における定住自立圏の形成に関する協定書
野洲市（以下「甲」という。）と草津市（以下「乙」という。）と中心市宣言を行った甲賀市（以下「丙」という。）は、定住自立圏の形成に関し、次のとおり協定を締結する。
第1条　この協定は、中心市である丙と周辺の甲及び乙とが、必要な事項を定めることを目的とする。
令和元年5月2日
甲　滋賀県野洲市手取本町1番1号
野洲市長　山田　太郎
乙　滋賀県草津市手取本町1番1号
草津市長　山田　太郎
丙　滋賀県甲賀市手取本町1番1号
甲賀市長　山田　太郎
`;

describe('The position of a party', () => {
  it('is not that of another one whose name begins with its alias: 甲, 甲賀市', async () => {
    const { interpretation } = await extract(DOCUMENT);
    expect(Array.from(interpretation.positions).sort()).toEqual([
      [1, 'partner'],
      [2, 'partner'],
      [3, 'core-city'],
    ]);
  });
});
