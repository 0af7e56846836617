import type { Literal, NamedNode, Quad, Term } from '@rdfjs/types';
import { rdf } from '../../src/rdf/namespace.ts';
import { termKey } from '../../src/rdf/term.ts';
import type { Condition, ValueTest } from '../../src/store/condition.ts';
import type { Path } from '../../src/store/path.ts';

/** The terms at the ends of the paths from `start`, each once, found by trying all quads. */
export function naiveEnds(quads: readonly Quad[], start: Term, paths: readonly Path[]): Term[] {
  const found = new Map<string, Term>();
  for (const path of paths) {
    let here: Term[] = [start];
    for (const { predicate, inverse } of path) {
      const keys = new Set(here.map(termKey));
      const leading = quads.filter((quad) => quad.predicate.equals(predicate));
      const next = leading
        .filter((quad) => keys.has(termKey(inverse ? quad.object : quad.subject)))
        .map((quad) => (inverse ? quad.subject : quad.object));
      here = [...new Map(next.map((term) => [termKey(term), term])).values()];
    }
    for (const term of here) found.set(termKey(term), term);
  }
  return [...found.values()];
}

/** Whether the quads say that `term` is of the class. */
export function naiveIsA(quads: readonly Quad[], term: Term, type: NamedNode): boolean {
  return naiveEnds(quads, term, [[{ predicate: rdf.type, inverse: false }]]).some((each) => each.equals(type));
}

/** Whether `term` meets `condition`, told from the definition of conditions and nothing else. */
export function naiveMeets(
  quads: readonly Quad[],
  term: Term,
  condition: Condition,
  fold: (text: string) => string = (text) => text,
): boolean {
  const meets = (each: Term, where: Condition) => naiveMeets(quads, each, where, fold);
  if ('all' in condition) return !condition.all.some((each) => !meets(term, each));
  if ('any' in condition) return condition.any.filter((each) => meets(term, each)).length > 0;
  if ('not' in condition) return !meets(term, condition.not);
  const ends = naiveEnds(quads, term, condition.paths);
  if ('tests' in condition) {
    return ends.some((end) => condition.tests.every((test) => naivePasses(end, test, fold)));
  }
  const { class: type } = condition;
  const things = ends.filter((end) => end.termType !== 'Literal' && (!type || naiveIsA(quads, end, type)));
  if ('count' in condition) {
    const { eq = things.length, lt = Infinity, lte = Infinity, gt = -1, gte = 0 } = condition.count;
    return (
      things.length === eq && things.length < lt && things.length <= lte && things.length > gt && things.length >= gte
    );
  }
  const good = things.filter((each) => meets(each, condition.where)).length;
  return { some: good > 0, none: good === 0, every: good === things.length }[condition.quantifier];
}

function naivePasses(term: Term, test: ValueTest, fold: (text: string) => string): boolean {
  if ('oneOf' in test) return test.oneOf.some((each) => termKey(each) === termKey(term));
  if ('language' in test) return term.termType === 'Literal' && rangeMatches(test.language, term.language);
  if ('compare' in test) {
    const [value, than] = [naiveValue(term), naiveValue(test.than)];
    if (value === undefined || than === undefined || value.kind !== than.kind) return false;
    const order = value.order < than.order ? -1 : value.order > than.order ? 1 : 0;
    return { lt: order < 0, lte: order <= 0, gt: order > 0, gte: order >= 0 }[test.compare];
  }
  if (term.termType === 'BlankNode') return false;
  const points = Array.from(term.value);
  if ('lexical' in test) return test.lexical.some((each) => each === term.value);
  if ('startsWith' in test) return isAt(points, Array.from(test.startsWith), 0);
  const [text, part] =
    'folded' in test ? [Array.from(fold(term.value)), Array.from(test.folded)] : [points, Array.from(test.contains)];
  return [...text, ''].some((_, index) => isAt(text, part, index));
}

function isAt(text: readonly string[], part: readonly string[], index: number): boolean {
  return part.every((character, offset) => text[index + offset] === character);
}

/** Basic filtering (RFC 4647, section 3.3.1), subtag by subtag; the empty range stands for no tag. */
function rangeMatches(range: string, tag: string): boolean {
  if (range === '' || tag === '') return range === tag;
  const subtags = tag.toLowerCase().split('-');
  const wanted = range === '*' ? [] : range.toLowerCase().split('-');
  return wanted.every((subtag, index) => subtags[index] === subtag);
}

/** The value of a literal, as something that `<` puts in order among those of its kind. */
export function naiveValue(term: Term | Literal): { kind: string; order: bigint } | undefined {
  if (term.termType !== 'Literal') return undefined;
  const kind = term.datatype.value.split('#')[1] ?? '';
  const { value } = term;
  if (kind === 'integer' && /^[-+]?[0-9]+$/.test(value)) {
    const digits = BigInt(value.replace(/^[-+]/, ''));
    return { kind, order: value.startsWith('-') ? -digits : digits };
  }
  if (kind === 'boolean' && ['true', '1', 'false', '0'].includes(value)) {
    return { kind, order: value === 'true' || value === '1' ? 1n : 0n };
  }
  if (kind === 'date' && /^\d{4}-\d\d-\d\d(Z|[-+]\d\d:\d\d)?$/.test(value) && !value.startsWith('0000')) {
    const day = value.slice(0, 10);
    const time = Date.parse(`${day}T00:00:00Z`);
    const isDay = !Number.isNaN(time) && new Date(time).toISOString().startsWith(day);
    return isDay ? { kind, order: BigInt(day.replaceAll('-', '')) } : undefined;
  }
  return undefined;
}
