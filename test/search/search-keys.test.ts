import { describe, expect, it } from 'vitest';
import { rdf, skos } from '../../src/rdf/namespace.ts';
import { literal, namedNode, quad } from '../../src/rdf/term.ts';
import { rk } from '../../src/rdf/vocabulary.generated.ts';
import { searchKeyQuads } from '../../src/search/search-keys.ts';

const a = namedNode('urn:thing:a');

function keys(...quads: Parameters<typeof searchKeyQuads>[0] extends Iterable<infer Each> ? Each[] : never): string[] {
  return searchKeyQuads(quads).map(({ object }) => object.value);
}

describe('The search keys', () => {
  it('join the folded texts of a thing with a space, in the order of the fields', () => {
    const statements = [
      quad(a, rk.content, literal('取り組みを行う。', 'ja')),
      quad(a, rk.heading, literal('経済の けん引', 'ja')),
      quad(a, rdf.type, rk.Initiative),
    ];
    expect(searchKeyQuads(statements)).toEqual([
      quad(a, rk.searchKey, literal('経済牽引 取組を行う'.replace('経済', '経済の'))),
    ]);
  });

  it('have what folds alike once', () => {
    expect(
      keys(
        quad(a, rdf.type, rk.Agreement),
        quad(a, rk.title, literal('連携 協約', 'ja')),
        quad(a, rk.coverTitle, literal('連携協約', 'ja')),
      ),
    ).toEqual(['連携協約']);
  });

  it('take values of one property by language, then by text, whatever the order of the statements', () => {
    const labels = [literal('観光', 'ja'), literal('tourism', 'en'), literal('旅', 'ja')];
    const quads = labels.map((label) => quad(a, skos.prefLabel, label));
    const type = quad(a, rdf.type, rk.PolicyField);
    expect(keys(type, ...quads)).toEqual(['tourism 旅 観光']);
    expect(keys(...[...quads].reverse(), type)).toEqual(['tourism 旅 観光']);
  });

  it('are made for things that are searched only, and for those with a letter or digit', () => {
    expect(keys(quad(a, rdf.type, rk.Party), quad(a, rk.text, literal('市', 'ja')))).toEqual([]);
    expect(keys(quad(a, rdf.type, rk.Role), quad(a, rk.text, literal('…', 'ja')))).toEqual([]);
    expect(keys(quad(a, rdf.type, rk.Role))).toEqual([]);
  });
});
