import { describe, expect, it } from 'vitest';
import { type DocumentRead, readDocument } from '../../src/bundle/read-document.ts';
import { sourceAdvice, sourceGaps } from '../../src/bundle/source-advice.ts';
import type { SourceOrigin } from '../../src/bundle/source-origin.ts';
import { pressKnowledge, REAL_TEXT } from '../support/press.ts';

async function readWith(origin?: SourceOrigin): Promise<DocumentRead> {
  return readDocument({
    bytes: new TextEncoder().encode(REAL_TEXT),
    fileName: 'document.txt',
    base: 'https://w3id.org/renkei/',
    origin,
    knowledge: await pressKnowledge(),
    onStep: () => undefined,
  });
}

const PAGE = { page: 'https://www.city.example.jp/kyoyaku.html', statedOn: '2026-11-22' };

describe('What the shapes miss about the document', () => {
  it('has an option each, and none is missed once all have been given', async () => {
    const { shapes } = await readWith();
    expect(shapes.results.filter((result) => !sourceAdvice(result))).toEqual([]);
    expect(sourceGaps(shapes).map(({ option }) => option.split(' ')[0])).toEqual([
      ...['--origin', '--obtained-on', '--source-rights'],
    ]);
    const withPage = await readWith({ ...PAGE, rights: { ja: '本文は両市の文書。' } });
    expect(sourceGaps(withPage.shapes).map(({ option }) => option.split(' ')[0])).toEqual(['--obtained-on']);
    const withAll = await readWith({ ...PAGE, obtainedOn: '2026-11-01', rights: { ja: '本文は両市の文書。' } });
    expect(withAll.shapes.results).toEqual([]);
  });
});
