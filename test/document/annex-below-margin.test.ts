import { describe, expect, it } from 'vitest';
import { extractDocument, extractionJson } from '../../src/press/extract.ts';
import { pressKnowledge } from '../support/press.ts';

/** A document broken at a margin, which its last item reaches. */
const DOCUMENT = `青森市及び平内町の連携中枢都市圏形成に係る連携協約
青森市（以下「甲」という。）及び平内町（以下「乙」とい
う。）は、地方自治法（昭和22年法律第67号）第252
条の2第1項の規定に基づき、青森圏域連携中枢都市圏にお
ける連携中枢都市圏の形成に係る連携協約を次のとおり締結
する。
(連携する取組)
第1条　甲及び乙が連携する取組並びにその役割分担は、次
に掲げる政策分野の区分に応じ、別表に定めるとおりとする
。
(1)　圏域全体の経済成長のけん引に係る分野（別表第1）
別表第1(第1条第1号関係)
圏域全体の経済成長のけん引
(1)　販路の拡大	取組内容	商談会を開催する。
	甲の役割	商談会を開催する。
	乙の役割	商談会に協力する。
`;

describe('An annex below a line that reaches the margin', () => {
  it('begins behind a bracket, with which a list may end', async () => {
    const knowledge = await pressKnowledge();
    const extraction = await extractDocument(new TextEncoder().encode(DOCUMENT), 'document.txt', knowledge);
    const { initiatives } = extractionJson(extraction, knowledge, 'ja') as { initiatives: { heading: string }[] };
    expect(initiatives.map(({ heading }) => heading)).toEqual(['販路の拡大']);
  });

  it('is the rest of a sentence that goes on', async () => {
    const knowledge = await pressKnowledge();
    const text = DOCUMENT.replace(
      '(1)　圏域全体の経済成長のけん引に係る分野（別表第1）',
      '(1)　圏域全体の経済成長のけん引に係る分野のうち、次の',
    ).replace('別表第1(第1条第1号関係)\n', '別表第1\nに掲げるとおりとする。\n別表第1(第1条第1号関係)\n');
    const extraction = await extractDocument(new TextEncoder().encode(text), 'document.txt', knowledge);
    const { initiatives } = extractionJson(extraction, knowledge, 'ja') as { initiatives: { heading: string }[] };
    expect(initiatives.map(({ heading }) => heading)).toEqual(['販路の拡大']);
    expect(extraction.diagnostics.map(({ code }) => code)).not.toContain('DOC_ANNEX_JUMP');
  });
});
