import { describe, expect, it } from 'vitest';
import { changeSummary, titlesIn } from '../../src/publish/change-summary.ts';

const BASE = 'https://data.example.jp/';
const TYPE = '<http://www.w3.org/1999/02/22-rdf-syntax-ns#type>';
const RK = 'https://w3id.org/renkei/ontology#';
const [ARAO, UTO] = ['431001-432041/2025-03-27', '431001-432113/2016-03-30'];
const iri = (key = '') => `${BASE}id/agreement/${key}`;
const isOf = (key: string | undefined, type: string, graph = key) =>
  `<${iri(key)}> ${TYPE} <${RK}${type}> <${BASE}graph/${graph}> .`;
const title = (key: string | undefined, text: string) =>
  `<${iri(key)}> <${RK}title> "${text}"@ja <${BASE}graph/${key}> .`;
const note = (graph: string) => `_:c14n0 <http://example.org/says> "a <b> \\"c\\" <d> ." <${BASE}graph/${graph}> .`;
const summary = (added: string[], removed: string[]) =>
  changeSummary({ added, removed }, BASE, titlesIn([...removed, ...added]));

describe('The summary of changes', () => {
  it('tells agreements that came and went, by title', () => {
    const { agreements } = summary(
      [isOf(ARAO, 'Agreement'), title(ARAO, '熊本市及び荒尾市の協約')],
      [isOf(UTO, 'Agreement'), title(UTO, '熊本市及び宇土市の協約')],
    );
    expect(agreements).toEqual({
      added: [{ iri: iri(ARAO), title: '熊本市及び荒尾市の協約' }],
      changed: [],
      removed: [{ iri: iri(UTO), title: '熊本市及び宇土市の協約' }],
    });
  });

  it.each(['', '/evidence', '/derived'])('takes an agreement for changed if its graph%s is', (ending) => {
    const changed = [{ iri: iri(ARAO) }];
    expect(summary([note(ARAO + ending)], []).agreements).toEqual({ added: [], changed, removed: [] });
    expect(summary([], [note(ARAO + ending)]).agreements).toEqual({ added: [], changed, removed: [] });
  });

  it('takes no other graph for that of an agreement', () => {
    const graphs = ['registry', 'registry/derived', 'vocabulary', `${ARAO}/other`, '431001/2025-03-27'];
    expect(summary(graphs.map(note), []).agreements).toEqual({ added: [], changed: [], removed: [] });
  });

  it('takes an agreement whose class is stated in another graph now for changed', () => {
    const { agreements, classes } = summary(
      [isOf(ARAO, 'Agreement', `${ARAO}/derived`)],
      [isOf(ARAO, 'Agreement', ARAO)],
    );
    expect(agreements).toEqual({ added: [], changed: [{ iri: iri(ARAO) }], removed: [] });
    expect(classes).toEqual([]);
  });

  it('counts statements by graph and things by class, in order', () => {
    const { graphs, classes } = summary(
      [isOf('b', 'Party'), isOf('a', 'Party'), isOf('a', 'Article'), note('x')],
      [isOf('c', 'Party')],
    );
    expect(graphs).toEqual(
      [
        ['a', 2, 0],
        ['b', 1, 0],
        ['c', 0, 1],
        ['x', 1, 0],
      ].map(([name, added, removed]) => ({ iri: `${BASE}graph/${name}`, added, removed })),
    );
    expect(classes).toEqual([
      { iri: `${RK}Article`, added: 1, removed: 0 },
      { iri: `${RK}Party`, added: 2, removed: 1 },
    ]);
  });

  it('counts a thing once, in however many graphs its class is stated', () => {
    const { classes } = summary([isOf('a', 'Party', 'x'), isOf('a', 'Party', 'y')], []);
    expect(classes).toEqual([{ iri: `${RK}Party`, added: 1, removed: 0 }]);
  });
});
