import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { walkBlocks } from '../../src/document/block.ts';
import { formatTree, readTree } from '../../src/document/tree.ts';
import { SourceText } from '../../src/text/source-text.ts';
import { fc } from '../support/seeded.ts';

const DOCUMENT = readFileSync(new URL('../../data/source/kumamoto-arao-2025/document.txt', import.meta.url), 'utf8');

function tree(text: string) {
  const source = new SourceText('d', text);
  const { blocks, diagnostics } = readTree(source);
  const again = formatTree(blocks, ({ own }) => text.slice(own.start, own.end));
  return { blocks: Array.from(walkBlocks(blocks)), diagnostics, again, codes: diagnostics.map(({ code }) => code) };
}

describe('The tree of 熊本–荒尾', () => {
  const { blocks, diagnostics, again } = tree(DOCUMENT);
  const count = (kind: string) => blocks.filter((block) => block.kind === kind).length;

  it('gives the text back, character for character.', () => {
    expect(again).toBe(DOCUMENT);
  });

  it('has every part of the document and nothing unknown.', () => {
    const kinds = [
      'cover',
      'title',
      'preamble',
      'article',
      'paragraph',
      'item',
      'closing',
      'signature',
      'annex',
      'section',
      'row',
      'unknown',
    ];
    expect(kinds.map((kind) => `${kind} ${count(kind)}`)).toEqual([
      'cover 1',
      'title 1',
      'preamble 1',
      'article 5',
      'paragraph 5',
      'item 3',
      'closing 1',
      'signature 2',
      'annex 3',
      'section 3',
      'row 26',
      'unknown 0',
    ]);
    expect(diagnostics).toEqual([]);
  });

  it('gives paths as the IRIs have them.', () => {
    const paths = new Set(blocks.map(({ path }) => path));
    for (const path of [
      'text/cover',
      'article/3/paragraph/1/item/2',
      'annex/2/row/3',
      'annex/3/section/1/row/12',
      'text/signature/2',
    ]) {
      expect(paths).toContain(path);
    }
    expect(paths.size).toBe(blocks.length);
  });
});

describe('Any text', () => {
  const lines = DOCUMENT.split('\n');
  const mutation = fc.oneof(
    fc.record({ how: fc.constant('delete' as const), at: fc.nat(lines.length - 1) }),
    fc.record({ how: fc.constant('double' as const), at: fc.nat(lines.length - 1) }),
    fc.record({ how: fc.constant('noise' as const), at: fc.nat(lines.length - 1), text: fc.string() }),
    fc.record({ how: fc.constant('cut' as const), at: fc.nat(lines.length - 1) }),
    fc.record({ how: fc.constant('crlf' as const), at: fc.nat(lines.length - 1) }),
  );

  it('comes back whole, however the document was damaged.', () => {
    fc.assert(
      fc.property(fc.array(mutation, { maxLength: 12 }), (mutations) => {
        const damaged = mutations.reduce<string[]>((text, change) => {
          if (change.how === 'delete') return text.toSpliced(change.at, 1);
          if (change.how === 'double') return text.toSpliced(change.at, 0, text[change.at] ?? '');
          if (change.how === 'noise') return text.toSpliced(change.at, 0, change.text);
          if (change.how === 'crlf') return text.map((line, index) => (index === change.at ? `${line}\r` : line));
          return text.slice(0, change.at + 1);
        }, lines);
        const text = damaged.join('\n');
        const { again, blocks } = tree(text);
        expect(again).toBe(text.trim() === '' ? '' : text);
        expect(new Set(blocks.map(({ path }) => path)).size).toBe(blocks.length);
      }),
      { numRuns: 300 },
    );
  });

  it('that is noise is one unknown block with one finding.', () => {
    const { blocks, codes } = tree('これは何か。\n別の行\n\n三行目');
    expect(blocks.map(({ kind }) => kind)).toEqual(['unknown']);
    expect(codes).toEqual(['DOC_UNKNOWN_LINE', 'DOC_NO_TITLE', 'DOC_NO_ARTICLE']);
  });
});

describe('A damaged annex', () => {
  const damage = (from: string | RegExp, to: string) => tree(DOCUMENT.replace(from, to));

  it('tells a row without a number.', () => {
    expect(damage('(3) 物流機能の強化', '物流機能の強化').codes).toEqual(['DOC_ROW_WITHOUT_NUMBER']);
  });

  it('tells a missing row by the jump of its numbers.', () => {
    const codes = damage(/\(2\) 6次産業化[\s\S]*?(?=\(3\) 物流)/, '').codes;
    expect(codes).toEqual(['DOC_NUMBER_JUMP']);
  });

  it('tells a row whose head was lost, and invents none.', () => {
    const { codes, blocks } = damage(/\(2\) 6次産業化.*\n/, '');
    expect(codes).toEqual(['DOC_ROW_WITHOUT_HEAD', 'DOC_NUMBER_JUMP']);
    expect(blocks.filter(({ kind, heading }) => kind === 'row' && !heading)).toHaveLength(1);
  });

  it('keeps a strange line inside a row as unknown, and the cell behind it with its row.', () => {
    const { codes, blocks } = damage('\t乙の役割\t熊本港の', '＊＊＊\n\t乙の役割\t熊本港の');
    expect(codes).toEqual(['DOC_UNKNOWN_LINE']);
    const row = blocks.find(({ heading }) => heading?.text === '物流機能の強化');
    expect(row?.cells?.map(({ label }) => label.text)).toEqual(['取組内容', '甲の役割', '乙の役割']);
  });

  it('tells a jump of articles.', () => {
    expect(damage(/（基本方針）[\s\S]*?(?=（連携する)/, '').codes).toEqual(['DOC_ARTICLE_JUMP']);
  });
});
