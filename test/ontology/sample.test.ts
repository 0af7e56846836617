import { readFileSync } from 'node:fs';
import type { Quad } from '@rdfjs/types';
import { describe, expect, it } from 'vitest';
import { prefixes } from '../../src/rdf/namespace.ts';
import { parseSync } from '../../src/rdf/parse.ts';
import { literal, namedNode, quad } from '../../src/rdf/term.ts';
import { validate } from '../../src/shacl/validate.ts';
import { ontologyQuads, turtleFiles } from '../support/ontology.ts';

const { rk, rksh } = prefixes;
const shapesQuads = ontologyQuads('shapes.ttl');
const ontologyGraph = turtleFiles.filter((name) => name !== 'shapes.ttl').flatMap(ontologyQuads);

describe('the sample', () => {
  const sample = parseSync(readFileSync(new URL('sample.trig', import.meta.url), 'utf8'), {
    format: 'trig',
    file: 'sample.trig',
  });
  const A = 'https://example.org/id/agreement/1';

  it('keeps every shape without a warning, and so do the ontology, the schemes and the rules', async () => {
    const { results } = await validate([...sample, ...ontologyGraph], shapesQuads);
    expect(results.map(({ messages, focusNode }) => `${focusNode.value} ${messages.en}`)).toEqual([]);
  });

  it.each([
    ['a title left out', 'Agreement-title', 'violation', without(A, 'title')],
    [
      'one party only',
      'Agreement-party',
      'violation',
      (quads: Quad[]) =>
        quads.filter(({ predicate, object }) => !(predicate.value === `${rk}party` && object.value === `${A}/party/2`)),
    ],
    [
      'a date that the calendar does not have',
      'Agreement-concludedOn',
      'violation',
      withValue(A, 'concludedOn', '2025-02-30'),
    ],
    ['a missing date', 'Agreement-concludedOn-expected', 'warning', without(A, 'concludedOn')],
    [
      'a party that no local government was found for',
      'Party-localGovernment-expected',
      'warning',
      without(`${A}/party/2`, 'localGovernment'),
    ],
    ['an initiative without roles', 'Initiative-role-expected', 'warning', without(`${A}/initiative/1-1`, 'role')],
    [
      'a pillar taken from the scheme of subjects',
      'Initiative-pillar',
      'violation',
      withValue(`${A}/initiative/1-1`, 'pillar', 'https://w3id.org/renkei/id/subject/tourism'),
    ],
    ['a role by nobody', 'Role-undertakenBy', 'violation', without(`${A}/initiative/1-1/role/1+2`, 'undertakenBy')],
    [
      'a code of five digits',
      'LocalGovernment-code6',
      'violation',
      withValue('https://w3id.org/renkei/id/municipality/990011', 'code6', '99001'),
    ],
    [
      'a hash in capitals',
      'Source-sha256',
      'violation',
      withValue(`${A}/source/2408d809afed`, 'sha256', 'A'.repeat(64)),
    ],
    [
      'a reference to what is neither text nor law',
      'TextBlock-refersTo',
      'violation',
      withValue(`${A}/article/1/paragraph/1`, 'refersTo', `${A}/party/1`),
    ],
    [
      'a paragraph outside of any article',
      'Paragraph-partOf',
      'violation',
      without(`${A}/article/1/paragraph/1`, 'partOf'),
    ],
    [
      'normalised evidence without a passage',
      'NormalisedEvidence',
      'violation',
      without(`${A}/evidence/initiative/1-1/heading`, 'span'),
    ],
    [
      'inferred evidence without a rule',
      'EvidenceByRule',
      'violation',
      without(`${A}/evidence/party/1/localGovernment`, 'rule'),
    ],
    [
      'an agreement that founds a membership but is not here',
      'Membership-foundedBy-known',
      'warning',
      withValue(
        'https://w3id.org/renkei/id/region/kitahama/membership/990020',
        'foundedBy',
        'https://example.org/elsewhere',
      ),
    ],
  ] as const)('told of %s', async (_case, shape, severity, change) => {
    const { results } = await validate([...change(sample), ...ontologyGraph], shapesQuads);
    expect(results.map((result) => `${result.severity} ${result.shape.value.slice(rksh.length)}`)).toContain(
      `${severity} ${shape}`,
    );
  });

  function without(subject: string, name: string) {
    return (quads: Quad[]) =>
      quads.filter((each) => each.subject.value !== subject || each.predicate.value !== rk + name);
  }

  /** The value in the place of the old one, of the same kind: literals keep their datatype. */
  function withValue(subject: string, name: string, value: string) {
    const changed = (old: Quad['object']) =>
      old.termType === 'Literal' ? literal(value, old.language || old.datatype) : namedNode(value);
    return (quads: Quad[]) =>
      quads.map((each) =>
        each.subject.value === subject && each.predicate.value === rk + name
          ? quad(each.subject, each.predicate, changed(each.object), each.graph)
          : each,
      );
  }
});
