import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { radicals } from '../../src/document/radicals.ts';
import { extractDocument } from '../../src/press/extract.ts';
import { pressKnowledge } from '../support/press.ts';

const TEXT = readFileSync('data/source/kumamoto-arao-2025/document.txt', 'utf8');

describe('Signs that only look like kanji', () => {
  it('are one error, at the first of them, with the kanji that are meant', () => {
    const [finding, ...more] = radicals('圏域の成⻑と⺠生、⻑期の⽇程');
    expect(more).toEqual([]);
    expect(finding).toMatchObject({ code: 'DOC_RADICAL', severity: 'error', span: { start: 4, end: 5 } });
    expect(finding?.message.ja).toContain('（部首の文字：⻑ ⺠ ⽇）が、全部で4字');
    expect(finding?.message.ja).toContain('（長 民 日）');
  });

  it('make a document one that is not right, where they were silently lost before', async () => {
    const copied = TEXT.replaceAll('長', '⻑').replaceAll('西', '⻄');
    const { diagnostics } = await extractDocument(
      new TextEncoder().encode(copied),
      'copied.txt',
      await pressKnowledge(),
    );
    expect(diagnostics.filter(({ code }) => code === 'DOC_RADICAL')).toHaveLength(1);
  });

  it('are in no ordinary text', () => {
    expect(radicals(TEXT)).toEqual([]);
  });
});
