import type { Quad } from '@rdfjs/types';
import { Store } from 'oxigraph';
import { describe, expect, it } from 'vitest';
import { canonicalNQuads } from '../../src/rdf/canonical.ts';
import { parseSync } from '../../src/rdf/parse.ts';
import { NotRdfXmlError, toRdfXml } from '../../src/rdf/rdf-xml.ts';
import { literal, namedNode, quad } from '../../src/rdf/term.ts';

/** The statements of an RDF/XML text, read by oxigraph. */
async function read(text: string): Promise<string> {
  const store = new Store();
  store.load(text, { format: 'application/rdf+xml' });
  return canonicalNQuads(store.match() as unknown as Quad[]);
}

const about = (predicate: string, text: string) => [
  quad(namedNode('http://example.jp/a'), namedNode(predicate), literal(text)),
];

describe('RDF/XML', () => {
  it.each([
    ['kanji, markup and quotation marks', '<http://e.jp/荒尾市> <http://e.jp/p> "<b>&\\"荒尾市𠮷</b>\'"@ja .'],
    ['white space as it is', '<http://e.jp/a> <http://e.jp/p> " a\\r\\n\\tb " .'],
    ['datatypes', '<http://e.jp/a> <http://e.jp/p> "2025-03-27"^^<http://www.w3.org/2001/XMLSchema#date> , 3 .'],
    ['blank nodes in a circle', '_:a <http://e.jp/p> _:b . _:b <http://e.jp/p> _:a , "x"@ja-hira .'],
    ['lists', '<http://e.jp/a> <http://e.jp/p> ( "1" <http://e.jp/b> () ) .'],
    ['IRIs with & and %', '<http://e.jp/a?x=1&y=%20> a <http://e.jp/B> ; <http://e.jp/?q&r> <http://e.jp/?q&s> .'],
    [
      'predicates with digits and full stops in them',
      '<http://e.jp/a> <http://e.jp/1a.b-2> 1 ; <http://e.jp/役割> 2 .',
    ],
    [
      'namespaces that begin alike',
      '<http://e.jp/a> <http://e.jp/x/p> 1 ; <http://e.jp/y/p> 2 ; <http://e.jp/x#p> 3 .',
    ],
    ['nothing', ''],
  ])('keeps %s', async (_name, turtle) => {
    const quads = parseSync(turtle, { format: 'turtle', file: 'test.ttl' });
    expect(await read(await toRdfXml(quads))).toBe(await canonicalNQuads(quads));
  });

  it('is the same for the same statements, in any order', async () => {
    const quads = parseSync('_:a <http://e.jp/p> _:b , 1 . <http://e.jp/c> a <http://e.jp/D> .', {
      format: 'turtle',
      file: 'test.ttl',
    });
    expect(await toRdfXml([...quads].reverse())).toBe(await toRdfXml(quads));
  });

  it('uses the prefixes it is given, types first', async () => {
    const quads = parseSync('<http://e.jp/a> <http://e.jp/p> "x" ; a <http://e.jp/B> .', {
      format: 'turtle',
      file: '',
    });
    const text = await toRdfXml(quads, { e: 'http://e.jp/' });
    expect(text).toContain('xmlns:e="http://e.jp/"');
    expect(text).toMatch(/rdf:type rdf:resource="http:\/\/e.jp\/B"\/>\s+<e:p>x<\/e:p>/);
  });

  it.each([
    ['http://e.jp/p/', 'x'],
    ['http://e.jp/123', 'x'],
    ['http://www.w3.org/1999/02/22-rdf-syntax-ns#li', 'x'],
    ['http://e.jp/p', '\u0001'],
    ['http://e.jp/p', '\uffff'],
  ])('refuses what it cannot say: %s %j', async (predicate, text) => {
    await expect(toRdfXml(about(predicate, text))).rejects.toBeInstanceOf(NotRdfXmlError);
  });
});
