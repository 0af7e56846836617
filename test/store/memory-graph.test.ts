import type { DatasetCore, NamedNode, Quad, Term } from '@rdfjs/types';
import { Store } from 'n3';
import { describe, expect, it } from 'vitest';
import { rdf, xsd } from '../../src/rdf/namespace.ts';
import { inGraph } from '../../src/rdf/quad-set.ts';
import { defaultGraph, literal, namedNode, quad, termKey } from '../../src/rdf/term.ts';
import { rk } from '../../src/rdf/vocabulary.generated.ts';
import { GraphBuilder } from '../../src/store/graph-builder.ts';
import type { MemoryGraph } from '../../src/store/memory-graph.ts';
import { back, out } from '../../src/store/path.ts';
import { asTerm } from '../../src/store/resource.ts';
import { quads as arbitraryQuads } from '../support/arbitrary-quads.ts';
import { fc } from '../support/seeded.ts';

const ex = (name: string) => namedNode(`https://example.org/${name}`);

function graphOf(quads: Iterable<Quad>): MemoryGraph {
  const builder = new GraphBuilder();
  for (const each of quads) builder.add(each);
  return builder.build();
}

function values(graph: MemoryGraph, subject: string, predicate: NamedNode): string[] {
  return (graph.resource(subject)?.objects(predicate) ?? []).map(({ value }) => value);
}

const keys = (terms: Iterable<Term>) => [...terms].map(termKey);

describe('A graph in memory', () => {
  it('gives back the quads it was made of, each in its graph', () => {
    fc.assert(
      fc.property(arbitraryQuads, (quads) => {
        const set = new Set(keys(quads));
        expect(new Set(keys(graphOf(quads).table.quads()))).toEqual(set);
      }),
    );
  });

  it('gives the quads of each named graph, and none of a graph that there is not', () => {
    fc.assert(
      fc.property(arbitraryQuads, (quads) => {
        const { table } = graphOf(quads);
        for (const { graph } of quads.filter((each) => each.graph.termType === 'NamedNode')) {
          const own = quads.filter((each) => each.graph.equals(graph));
          expect(new Set(keys(table.quadsOf(graph.value)))).toEqual(new Set(keys(own)));
        }
        expect([...table.quadsOf('https://example.org/no-graph')]).toEqual([]);
      }),
    );
  });

  it('gives the triples of the union that have some terms, each once', () => {
    fc.assert(
      fc.property(arbitraryQuads, fc.array(fc.boolean(), { minLength: 3, maxLength: 3 }), (quads, [s, p, o]) => {
        const graph = graphOf(quads);
        const union: DatasetCore = new Store(inGraph(quads, defaultGraph()));
        for (const { subject, predicate, object } of quads) {
          const wanted = [s ? subject : null, p ? predicate : null, o ? object : null] as const;
          const found = keys(graph.triples(...wanted));
          expect(new Set(found)).toEqual(new Set(keys(union.match(...wanted))));
          expect(found.length).toBe(new Set(found).size);
        }
        expect([...graph.triples(ex('nothing'))]).toEqual([]);
      }),
    );
  });

  it('counts triples, subjects and objects, of all and of each predicate, as sets of them do', () => {
    fc.assert(
      fc.property(arbitraryQuads, (quads) => {
        const graph = graphOf(quads);
        const extentOf = (all: readonly Quad[]) => ({
          triples: new Set(keys(inGraph(all, defaultGraph()))).size,
          distinctSubjects: new Set(keys(all.map(({ subject }) => subject))).size,
          distinctObjects: new Set(keys(all.map(({ object }) => object))).size,
        });
        const { whole, properties } = graph.extents();
        expect(whole).toEqual(extentOf(quads));
        for (const { predicate } of quads) {
          const same = quads.filter((each) => each.predicate.equals(predicate));
          expect(properties.get(graph.idOf(predicate))).toEqual(extentOf(same));
        }
        expect(properties.size).toBe(new Set(quads.map(({ predicate }) => predicate.value)).size);
      }),
    );
  });

  it('knows the graphs of every triple', () => {
    fc.assert(
      fc.property(arbitraryQuads, (quads) => {
        const graph = graphOf(quads);
        for (const { subject, predicate, object } of quads) {
          const same = quads.filter(
            (each) => each.subject.equals(subject) && each.predicate.equals(predicate) && each.object.equals(object),
          );
          expect(new Set(keys(graph.table.graphsOf(subject, predicate, object)))).toEqual(
            new Set(keys(same.map((each) => each.graph))),
          );
        }
      }),
    );
  });

  it('follows every step forwards and back, as trying all quads does, each thing once', () => {
    fc.assert(
      fc.property(arbitraryQuads, (quads) => {
        const graph = graphOf(quads);
        const reached = (from: Term, predicate: Quad['predicate'], inverse: boolean) => {
          const id = graph.idOf(from);
          const step = { predicate: namedNode(predicate.value), inverse };
          return id === undefined
            ? []
            : Array.from(graph.follow(id, step), (each) => termKey(asTerm(graph.term(each)))).sort();
        };
        for (const { subject, predicate, object } of quads) {
          const sameStep = quads.filter((each) => each.predicate.equals(predicate));
          const forwards = sameStep.filter((each) => each.subject.equals(subject)).map((each) => each.object);
          const backwards = sameStep.filter((each) => each.object.equals(object)).map((each) => each.subject);
          expect(reached(subject, predicate, false)).toEqual([...new Set(keys(forwards))].sort());
          expect(reached(object, predicate, true)).toEqual([...new Set(keys(backwards))].sort());
        }
      }),
    );
  });

  it('states a triple once, however many graphs have it', () => {
    const graph = graphOf(['main', 'derived'].map((name) => quad(ex('a'), ex('p'), ex('b'), ex(name))));
    expect(values(graph, ex('a').value, ex('p'))).toEqual([ex('b').value]);
    expect(keys(graph.table.graphsOf(ex('a'), ex('p'), ex('b')))).toEqual(keys([ex('main'), ex('derived')]));
  });

  it('keeps the language and the datatype of literals, tags in lower case, and tells terms of one text apart', () => {
    const objects = [literal('1'), literal('1', 'ja-Hira'), literal('1', xsd.integer), ex('1')];
    const graph = graphOf(objects.map((object) => quad(ex('a'), ex('p'), object)));
    const found = graph.resource(ex('a').value)?.objects(ex('p')) ?? [];
    expect(new Set(keys(found.map(asTerm)))).toEqual(new Set(keys(objects)));
    expect(found.map((value) => value.termType === 'Literal' && value.language)).toContain('ja-hira');
  });

  it('has one object for equal terms', () => {
    const graph = graphOf([quad(ex('a'), ex('p'), ex('b')), quad(ex('b'), ex('p'), ex('a'))]);
    const [b] = graph.resource(ex('a').value)?.objects(ex('p')) ?? [];
    expect(b).toBe(graph.resource(ex('b').value));
  });

  it('describes nothing that is only spoken of', () => {
    const graph = graphOf([quad(ex('a'), ex('p'), ex('b'))]);
    expect(graph.resource(ex('b').value)).toBeUndefined();
    expect(graph.resource(ex('p').value)).toBeUndefined();
  });

  it('follows what it does not know to nowhere', () => {
    const graph = graphOf([quad(ex('a'), ex('p'), ex('b'))]);
    const a = graph.idOf(ex('a'));
    expect([...graph.follow(a, out(ex('unknown'))), ...graph.follow(a, back(ex('p')))]).toEqual([]);
    expect([graph.idOf(ex('unknown')), graph.idOf(literal('熊本'))]).toEqual([-1, -1]);
  });
});

describe('Canonical order', () => {
  const agreement = ex('agreement');
  const initiative = (name: string, order: string) => [
    quad(ex(name), rdf.type, rk.Initiative),
    quad(ex(name), rk.agreement, agreement),
    quad(ex(name), rk.order, literal(order, xsd.integer)),
    quad(agreement, rk.initiative, ex(name)),
  ];

  it('is that of the document, by number', () => {
    const graph = graphOf([...initiative('x', '10'), ...initiative('y', '9'), ...initiative('z', '1')]);
    expect(values(graph, agreement.value, rk.initiative)).toEqual([ex('z').value, ex('y').value, ex('x').value]);
  });

  it('is that of the initiatives for roles, then their own', () => {
    const role = (name: string, of: string, order: string) => [
      quad(ex(name), rdf.type, rk.Role),
      quad(ex(name), rk.agreement, agreement),
      quad(ex(name), rk.order, literal(order, xsd.integer)),
      quad(ex(of), rk.role, ex(name)),
      quad(ex(name), rk.undertakenBy, ex('party')),
      quad(ex('party'), rdf.type, rk.Party),
    ];
    const graph = graphOf([
      ...initiative('second', '2'),
      ...initiative('first', '1'),
      ...role('a', 'second', '1'),
      ...role('b', 'first', '2'),
      ...role('c', 'first', '1'),
    ]);
    const party = graph.idOf(ex('party'));
    const roles = Array.from(graph.follow(party, back(rk.undertakenBy)), (id) => graph.term(id).value);
    expect(roles).toEqual([ex('c').value, ex('b').value, ex('a').value]);
  });

  it('is by code point where no document orders: ｱ before 𠮷', () => {
    const graph = graphOf(['𠮷', 'ｱ', 'あ'].map((name) => quad(ex('a'), ex('p'), ex(name))));
    expect(values(graph, ex('a').value, ex('p'))).toEqual([ex('あ').value, ex('ｱ').value, ex('𠮷').value]);
  });

  it('does not depend on the order in which quads come', () => {
    fc.assert(
      fc.property(
        fc.shuffledSubarray([...initiative('x', '10'), ...initiative('y', '9'), ...initiative('z', '1')], {
          minLength: 12,
        }),
        (quads) => {
          expect(values(graphOf(quads), agreement.value, rk.initiative)).toEqual([
            ex('z').value,
            ex('y').value,
            ex('x').value,
          ]);
        },
      ),
    );
  });
});
