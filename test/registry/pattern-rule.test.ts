import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { parseSync } from '../../src/rdf/parse.ts';
import { RuleError, readPatternRules } from '../../src/registry/pattern-rule.ts';
import { compilePattern } from '../../src/registry/rule-pattern.ts';
import { committedRules } from './facts.ts';

const prefixes = `@prefix rk: <https://w3id.org/renkei/ontology#> . @prefix rdfs: <http://www.w3.org/2000/01/rdf-schema#> .
  @base <https://w3id.org/renkei/id/rule/> . `;
const sound =
  'a rk:Rule ; rdfs:label "規則"@ja ; rk:appliesTo rk:heading ; rk:infers rk:subject ; rk:concludes <../subject/roads>';

function read(turtle: string): ReturnType<typeof readPatternRules> {
  return readPatternRules(parseSync(prefixes + turtle, { format: 'turtle', file: 'test' }));
}

describe('A rule', () => {
  it('is read with its patterns, compiled.', () => {
    const [rule] = read(`<x> ${sound} ; rk:pattern "道路" ; rk:strength "stem" ; rk:priority 3 .`);
    expect(rule).toMatchObject({
      label: '規則',
      strength: 'stem',
      priority: 3,
      concludes: 'https://w3id.org/renkei/id/subject/roads',
    });
    expect(rule?.patterns.map(({ source, flags }) => `${source}/${flags}`)).toEqual(['道路/gu']);
  });

  it('that says nothing to match or conclude is not a pattern rule.', () => {
    expect(read('<x> a rk:Rule ; rdfs:label "規則"@ja ; rk:infers rk:region .')).toEqual([]);
  });

  it.each([
    ['a pattern that does not compile', `<x> ${sound} ; rk:pattern "道(路" .`, /"道\(路" does not compile/],
    ['an unknown placeholder', `<x> ${sound} ; rk:pattern "{partner}と連携" .`, /unknown placeholder \{partner\}/],
    ['a pattern that matches nothing at all', `<x> ${sound} ; rk:pattern "道?" .`, /matches the empty text/],
    ['an unknown strength', `<x> ${sound} ; rk:pattern "道" ; rk:strength "weak" .`, /rk:strength is "weak"/],
    ['two conclusions', `<x> ${sound} , <../subject/ict> ; rk:pattern "道" .`, /has 2 values/],
    [
      'no conclusion',
      '<x> a rk:Rule ; rdfs:label "規則"@ja ; rk:appliesTo rk:heading ; rk:infers rk:subject ; rk:pattern "道" .',
      /go together/,
    ],
    ['no property to read', '<x> a rk:Rule ; rdfs:label "規則"@ja ; rk:pattern "道" .', /rk:appliesTo is missing/],
    ['no label', '<x> a rk:Rule ; rk:appliesTo rk:heading ; rk:pattern "道" .', /rdfs:label is missing/],
  ])('with %s is refused, by name.', (_fault, turtle, message) => {
    expect(() => read(turtle)).toThrow(RuleError);
    expect(() => read(turtle)).toThrow(message);
    expect(() => read(turtle)).toThrow('<https://w3id.org/renkei/id/rule/x>');
  });

  it('may count characters: {2} is no placeholder.', () => {
    expect(compilePattern('[一-龠]{2,3}').test('道路')).toBe(true);
  });
});

describe('The committed rules', () => {
  const rules = committedRules();

  it('conclude only concepts of the schemes, and every subject, role type and comparison has a rule.', () => {
    const file = 'ontology/schemes.ttl';
    const schemes = parseSync(readFileSync(file, 'utf8'), { format: 'turtle', file });
    const concepts = new Set(
      schemes.filter(({ predicate }) => predicate.value.endsWith('core#inScheme')).map(({ subject }) => subject.value),
    );
    const concluded = [rules.pillar, rules.subject, rules.roleType, rules.roleComparison].map(
      (group) => new Set(group.map(({ concludes }) => concludes ?? '')),
    );
    expect(concluded.flatMap((group) => [...group]).filter((concept) => !concepts.has(concept))).toEqual([]);
    const kinds = ['pillar', 'subject', 'role-type', 'role-comparison'];
    const inSchemes = kinds.map((kind) => new Set([...concepts].filter((concept) => concept.includes(`/id/${kind}/`))));
    expect(concluded).toEqual(inSchemes);
  });

  it('have one rule without a pattern among those for role types.', () => {
    expect(rules.roleType.filter(({ patterns }) => patterns.length === 0).map(({ iri }) => iri)).toEqual([
      'https://w3id.org/renkei/id/rule/role-other',
    ]);
    expect([...rules.pillar, ...rules.subject].every(({ patterns }) => patterns.length > 0)).toBe(true);
  });
});
