import { rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { publishedData, renkei, temporaryData } from '../support/command.ts';
import { REAL_TEXT } from '../support/press.ts';

const IRI = 'https://w3id.org/renkei/id/agreement/431001-432041/2025-03-27';

describe('renkei text', () => {
  it('writes the source again from the graph alone, character for character', async () => {
    expect(await renkei(['text', IRI])).toEqual({ code: 0, out: REAL_TEXT, err: '' });
  });

  it('says so of an agreement that is not there, and of what is no agreement', async () => {
    for (const iri of [`${IRI}-2`, `${IRI}/party/1`, 'nonsense']) {
      const { code, out, err } = await renkei(['text', iri, '--lang', 'en']);
      expect({ code, out }).toEqual({ code: 1, out: '' });
      expect(err).toContain(`There is no agreement <${iri}>`);
      expect((await renkei(['text', iri])).err).toContain(`に協約 <${iri}> はありません。`);
    }
  });

  it('says what to do where nothing is published, and where the dataset is damaged', async () => {
    const data = await temporaryData();
    expect(await renkei(['text', IRI, '--data', data])).toMatchObject({
      code: 1,
      err: expect.stringContaining('Run: renkei build'),
    });
    const damaged = await publishedData();
    const graph = join(damaged, 'published/graph/431001-432041/2025-03-27.nq');
    await writeFile(graph, '<a> <b>');
    expect(await renkei(['text', IRI, '--data', damaged])).toMatchObject({
      code: 1,
      err: expect.stringContaining('2025-03-27.nq:1'),
    });
    await rm(graph);
    expect(await renkei(['text', IRI, '--data', damaged])).toMatchObject({
      code: 1,
      err: expect.stringContaining('そのようなファイルやフォルダーはありません'),
    });
    await writeFile(join(damaged, 'published/manifest.json'), '{}');
    expect(await renkei(['text', IRI, '--data', damaged])).toMatchObject({
      code: 1,
      err: expect.stringContaining('manifest.json'),
    });
  });
});
