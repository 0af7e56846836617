import type { Quad } from '@rdfjs/types';
import { skos } from './namespace.ts';
import { compareCodePoints } from './term.ts';

/** An identifier of JavaScript, so that the constants can be written `rk.name`. */
const IDENTIFIER = /^[A-Za-z_][A-Za-z0-9_]*$/;

/**
 * The TypeScript module with a constant for every term that an ontology declares: `rk.Agreement` is a NamedNode, its doc comment
 * the English definition. `namespace` ends in `#` or `/`; terms are the subjects below it. Throws for a term without definition.
 */
export function vocabularyModule(ontology: readonly Quad[], name: string, namespace: string): string {
  const terms = ontology.map(({ subject }) => subject.value).filter((iri) => iri.startsWith(namespace));
  const members = [...new Set(terms)].sort(compareCodePoints).map((iri) => {
    const local = iri.slice(namespace.length);
    if (!IDENTIFIER.test(local)) throw new Error(`${iri}: the local name is no identifier`);
    return `  /** ${docComment(definition(ontology, iri))} */\n  ${local}: namedNode('${iri}'),\n`;
  });
  return `// Generated from the ontology by \`npm run codegen\`: do not edit.
import { namedNode } from './term.ts';

/** The terms of <${namespace}>. */
export const ${name} = {
${members.join('')}} as const;
`;
}

function definition(ontology: readonly Quad[], iri: string): string {
  const found = ontology.find(
    ({ subject, predicate, object }) =>
      subject.value === iri &&
      predicate.equals(skos.definition) &&
      object.termType === 'Literal' &&
      object.language === 'en',
  );
  if (found === undefined) throw new Error(`${iri} has no English skos:definition`);
  return found.object.value;
}

function docComment(text: string): string {
  return text.replaceAll('*/', '*∕').replaceAll(/\s+/g, ' ').trim();
}
