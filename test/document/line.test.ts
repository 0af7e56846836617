import { describe, expect, it } from 'vitest';
import { readLines } from '../../src/document/line.ts';
import { annexLine } from '../../src/document/rule/annex-line.ts';
import { articleLine } from '../../src/document/rule/article-line.ts';
import { captionLine } from '../../src/document/rule/caption-line.ts';
import { dateLine } from '../../src/document/rule/date-line.ts';
import { markLine } from '../../src/document/rule/mark-line.ts';
import { rowHead } from '../../src/document/rule/row-head.ts';
import { rowLine } from '../../src/document/rule/row-line.ts';
import { signatureLine } from '../../src/document/rule/signature-line.ts';
import { SourceText } from '../../src/text/source-text.ts';
import { fc } from '../support/seeded.ts';

/** Rule, specimen, and the pieces that matter; `null`: the rule must not take the line. */
const SPECIMENS = [
  [articleLine, '第1条 この協約は、', { label: '第1条', text: 'この協約は、' }],
  [articleLine, '　第３条の２　甲及び乙は、', { label: '第３条の２', text: '甲及び乙は、' }],
  [articleLine, '第三十六条 委員は、', { label: '第三十六条', text: '委員は、' }],
  [articleLine, '第3条の規定により、', null],
  [articleLine, '第二百五十二条の二 第四項の規定により、あ らかじめ', null],
  [captionLine, '（費用分担）', { caption: '費用分担' }],
  [captionLine, '(目的)', { caption: '目的' }],
  [captionLine, '(1)', null],
  [annexLine, '別表第1（第3条第1号関係）', { label: '別表第1', relation: '（第3条第1号関係）' }],
  [annexLine, '別表（第2条、第3条関係）', { label: '別表', relation: '（第2条、第3条関係）' }],
  [annexLine, '別表第２', { label: '別表第２', relation: '' }],
  [annexLine, '別表第1のとおりとする。', null],
  [markLine, '- (1) 圏域全体の経済', { bullet: '- ', mark: '(1)', text: '圏域全体の経済' }],
  [markLine, '（１）　港の活用', { mark: '（１）', text: '港の活用' }],
  [markLine, '2 結び付きやネットワーク', { mark: '2', text: '結び付きやネットワーク' }],
  [markLine, 'ア 医療', { mark: 'ア', text: '医療' }],
  [markLine, '(ア) 夜間の診療', { mark: '(ア)', text: '夜間の診療' }],
  [markLine, 'ii 乙の役割', { mark: 'ii', text: '乙の役割' }],
  [markLine, '①案内', { mark: '①', text: '案内' }],
  [markLine, '2通を作成し、', null],
  [rowLine, '(1) 港\t取組内容\t船便の案内。', { head: '(1) 港', label: '取組内容', text: '船便の案内。' }],
  [rowLine, '\t甲の役割\t案内板を作る。', { head: '', label: '甲の役割', text: '案内板を作る。' }],
  [rowLine, '甲の役割\t案内板', null],
  [rowHead, '(4) D V被害者への支援等', { mark: '(4)', heading: 'D V被害者への支援等' }],
  [rowHead, '6次産業化の推進', { mark: '', heading: '6次産業化の推進' }],
  [rowHead, '物流機能の強化', { mark: '', heading: '物流機能の強化' }],
  [dateLine, '平成28年 7月 8日', { date: '平成28年 7月 8日' }],
  [dateLine, '令和元年５月１日から', null],
  [signatureLine, '甲 熊本市中央区手取本町1番1号', { alias: '甲', address: '熊本市中央区手取本町1番1号' }],
  [signatureLine, '甲佐町大字豊内719番地4', null],
] as const;

describe('A line rule', () => {
  it.each(SPECIMENS)('of specimen %# reads what it should and writes it back: %j', (rule, line, expected) => {
    const pieces = rule.parse(line, 7) as
      | Record<string, { text: string; span: { start: number; end: number } }>
      | undefined;
    if (expected === null) return expect(pieces).toBeUndefined();
    for (const [name, text] of Object.entries(expected)) expect(pieces?.[name]?.text).toBe(text);
    expect((rule.format as (p: unknown) => string)(pieces)).toBe(line);
    for (const { text, span } of Object.values(pieces ?? {}))
      expect(line.slice(span.start - 7, span.end - 7)).toBe(text);
  });
});

describe('The lines of a text', () => {
  it('touch and cover it, whatever it is.', () => {
    const piece = fc.oneof(
      fc.constantFrom('第1条 ', '\t', '\r\n', '\n', '\r', '（目的）', '(1) ', '別表第1', '令和7年3月27日', '　', '𠮷'),
      fc.string(),
    );
    fc.assert(
      fc.property(fc.array(piece), (parts) => {
        const source = new SourceText('x', parts.join(''));
        const lines = readLines(source);
        expect(lines.map(({ span }) => source.text.slice(span.start, span.end)).join('')).toBe(source.text);
        expect(lines.every((line, index) => line.span.start === (lines[index - 1]?.span.end ?? 0))).toBe(true);
      }),
    );
  });

  it('are rows before anything else when they hold two TABs.', () => {
    const [line] = readLines(new SourceText('x', '第1条 の\t甲の役割\t案内'));
    expect(line?.kind).toBe('row');
  });
});
