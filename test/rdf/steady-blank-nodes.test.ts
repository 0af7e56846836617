import { expect, it } from 'vitest';
import { withSteadyBlankNodes } from '../../src/rdf/steady-blank-nodes.ts';
import { blankNode, literal, namedNode, quad } from '../../src/rdf/term.ts';
import '../support/isomorphic.ts';

it('names blank nodes in the order in which they come, whatever they were called', async () => {
  const made = () => {
    const [one, other] = [blankNode(), blankNode()];
    const [p, s] = [namedNode('urn:p'), namedNode('urn:s')];
    return [quad(s, p, other), quad(other, p, one), quad(one, p, literal('x')), quad(s, p, one)];
  };
  const [first, second] = [made(), made()];
  expect(first[0]?.object.value).not.toBe(second[0]?.object.value);
  expect(withSteadyBlankNodes(first).map(String)).toEqual(withSteadyBlankNodes(second).map(String));
  expect(withSteadyBlankNodes(first).map(({ object }) => object.value)).toEqual(['b1', 'b2', 'x', 'b2']);
  await expect(withSteadyBlankNodes(first)).toBeIsomorphic(first);
});
