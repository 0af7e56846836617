import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { missingByFrame } from '../../../src/press/report/missing-by-frame.ts';
import { extract, pressKnowledge, REAL_TEXT } from '../../support/press.ts';

const family = (slug: string, name = 'document.txt') =>
  readFileSync(join(import.meta.dirname, '../../corpus/families', slug, name));

async function missing(document: string | Uint8Array, language: 'ja' | 'en' = 'ja') {
  return missingByFrame(await extract(document), await pressKnowledge(), language);
}

async function codes(document: string | Uint8Array): Promise<string[]> {
  return (await missing(document)).map(({ code }) => code);
}

/** The real text with a change that must change something. */
function changed(from: string | RegExp, to: string): string {
  const text = REAL_TEXT.replace(from, to);
  if (text === REAL_TEXT) throw new Error(`nothing to change: ${from}`);
  return text;
}

/** The real text without an article: from its caption to the next one's. */
const withoutArticle = (caption: string) =>
  changed(new RegExp(`（${caption}）\\n[\\s\\S]*?(?=\\n（|\\nこの連携協約の)`, 'u'), '');

describe('What an agreement lacks of that which law and guideline have it hold', () => {
  it('is, of the real agreement, only term, change and end', async () => {
    expect(await codes(REAL_TEXT)).toEqual(['MISSING_CHANGE_AND_END']);
  });

  const LACKS: readonly (readonly [string, string, string, string])[] = [
    ['目的', 'MISSING_PURPOSE', 'note', 'guideline'],
    ['基本方針', 'MISSING_BASIC_POLICY', 'warning', 'law'],
    ['費用分担', 'MISSING_COST_SHARING', 'note', 'guideline'],
    ['連絡会議', 'MISSING_LIAISON', 'note', 'guideline'],
  ];
  it.each(LACKS)('names the article （%s） that is not there: %s', async (caption, code, severity, ground) => {
    const items = await missing(withoutArticle(caption));
    expect(items.find((item) => item.code === code)).toMatchObject({ severity, ground });
  });

  it('names the law for the basic policy and the roles, which the law itself demands', async () => {
    const [item] = (await missing(withoutArticle('基本方針'))).filter(({ ground }) => ground === 'law');
    expect(item).toMatchObject({
      source: '地方自治法第252条の2第1項',
      message: '基本的な方針を定めた条が見当たりません。',
      advice:
        '本文にあるのに読み取れていない場合は、条の見出しが「（基本方針）」のように書かれているか確かめてください。',
    });
    const english = await missing(withoutArticle('基本方針'), 'en');
    expect(english.every(({ message, advice }) => /^[A-Z]/.test(message) && /^[A-Z]/.test(advice))).toBe(true);
  });

  it('names the pillars without an initiative, and initiatives that are not there at all', async () => {
    const withoutSecond = changed(/別表第2（[\s\S]*?(?=別表第3（)/u, '');
    const pillar = (await missing(withoutSecond)).filter(({ code }) => code === 'MISSING_PILLAR');
    expect(pillar.map(({ message }) => message)).toEqual(['「高次の都市機能の集積・強化」の取組がありません。']);
    expect(await codes(changed(/\n別表第1（[\s\S]*$/u, '\n'))).toContain('MISSING_INITIATIVES');
  });

  it('names a party without a role, and roles that are not there at all', async () => {
    const alone = (await missing(REAL_TEXT.replace(/\n\t乙の役割\t.*/gu, ''))).filter(({ ground }) => ground === 'law');
    expect(alone.map(({ code, message }) => [code, message])).toEqual([
      ['MISSING_ROLE_OF_PARTY', '荒尾市（乙）の役割が一つも読み取れません。'],
    ]);
    const none = await codes(REAL_TEXT.replace(/\n\t[甲乙]の役割\t.*/gu, ''));
    expect(none).toContain('MISSING_ROLES');
    expect(none).not.toContain('MISSING_ROLE_OF_PARTY');
  });

  it('names the law that is not cited', async () => {
    expect(await codes(changed('第252条の2第1項', '第252条の14第1項'))).toEqual(['MISSING_CHANGE_AND_END']);
    expect(await codes(changed(/地方自治法（昭和22年法律第67号）第252条の2第1項/u, '法律'))).toContain(
      'MISSING_LEGAL_BASIS',
    );
  });

  it('asks of a settlement agreement what its own guideline has: no law, no regular meeting', async () => {
    expect(await codes(family('F9a-1-settlement-ladder-role-lists'))).toEqual([]);
    const text = family('F9b-1-three-annexes-by-sub-pillar-three-rows').toString('utf8');
    const items = await missing(text.replaceAll('基本方針', '事項'));
    expect(items.map(({ code, ground, source }) => [code, ground, source])).toEqual([
      ['MISSING_BASIC_POLICY', 'guideline', '定住自立圏構想推進要綱'],
    ]);
  });

  it('asks nothing of an agreement that amends another, of what is no agreement, and of a file without text', async () => {
    expect(await codes(family('F5-3-amending-agreement'))).toEqual([]);
    for (const text of ['', 'これは協約ではない。\n', '連携協約\n\n本文は別にある。\n'])
      expect(await codes(text)).toEqual([]);
  });
});
