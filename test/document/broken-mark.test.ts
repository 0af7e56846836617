import { describe, expect, it } from 'vitest';
import { extractDocument, extractionJson } from '../../src/press/extract.ts';
import { pressKnowledge } from '../support/press.ts';

/** The first articles of a document as they were rendered, and misread: broken at a margin, with a space behind the numeral of a name. */
const documentOf = (first: string) => `八戸市及び三戸町における連携中枢都市圏形成に係る連携協約
八戸市と三戸町は、地方自治法第252条の2第
1項の規定に基づき、八戸圏域連携中枢都市圏に
おける連携中枢都市圏の形成について、次のとお
り連携協約を締結する。
(目的)
${first}
(基本方針)
第2条　八戸市及び三戸町が連携する分野は、次のとおりとする。
令和2年3月1日
`;

async function read(text: string) {
  const knowledge = await pressKnowledge();
  const extraction = await extractDocument(new TextEncoder().encode(text), 'document.txt', knowledge);
  const { articles } = extractionJson(extraction, knowledge, 'ja') as { articles: { number: string }[] };
  return {
    articles: articles.map(({ number }) => number),
    codes: extraction.diagnostics.map(({ code }) => code),
    blocks: JSON.stringify(extraction.agreement.blocks),
  };
}

describe('A kanji numeral with a space at the head of a line', () => {
  it('is a part of the sentence above that ends in a particle', async () => {
    const { articles, codes } = await read(
      documentOf(
        '第1条　この連携協約は、八 戸市及び三戸町が\n八 戸圏域連携中枢都市 圏において連携して\n取り組む事項を定める。',
      ),
    );
    expect(articles).toEqual(['1', '2']);
    expect(codes).not.toContain('DOC_NUMBER_JUMP');
  });

  it.each([
    ['二 百五十二条の 二第四項', '第'],
    ['百 五十二条の 二第四項', '第二'],
    ['2 52条の2第4項', '第'],
    ['四 年法律第六十七号', '昭和二十'],
  ])('is the rest of a number that was broken: %s behind %s', async (rest, above) => {
    const { articles, codes } = await read(
      documentOf(`第1条　変更しようとするときは、地 方自治法${above}\n${rest}の規定によ\nる。`),
    );
    expect(articles).toEqual(['1', '2']);
    expect(codes).not.toContain('DOC_NUMBER_JUMP');
  });

  it('is the rest of a number also where a row waits for it', async () => {
    const { codes, blocks } = await read(
      documentOf('第1条　次のとおりとする。\n一　地方自治法第\n二 百五十二条の規定による\n二　介護の充実'),
    );
    expect(codes).not.toContain('DOC_NUMBER_JUMP');
    expect(blocks).toContain('"text":"二 百五十二条の規定による"');
  });

  it('is a part of a sentence in lines too short for a margin, where no row of such numerals is open', async () => {
    const { articles, codes } = await read(
      documentOf('第1条　この連携協約は、岡\n垣町及び北\n九 州市が協議し、特に必要があるときは、北\n九 州市が定める。'),
    );
    expect(articles).toEqual(['1', '2']);
    expect(codes).not.toContain('DOC_NUMBER_JUMP');
  });

  it('is the number of the next paragraph below an item that ends in that of an annex', async () => {
    const { blocks } = await read(
      documentOf(
        '第1条　取組は、次のとおりとする。\n(1)　経済成長のけん引　別表第1\n(2)　都市機能の集積　別表第2\n2　具体的な事業は、甲が定める。',
      ),
    );
    expect(blocks).toContain('"path":"article/1/paragraph/2"');
  });

  it('is still the number of a row that was lost, below one that is whole', async () => {
    const { codes } = await read(documentOf('第1条　取組は、次のとおりとする。\n一　医療の充実\n三　介護の充実'));
    expect(codes).toContain('DOC_NUMBER_JUMP');
  });
});
