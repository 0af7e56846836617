import {
  buildASTSchema,
  type DocumentNode,
  type GraphQLSchema,
  Kind,
  parse,
  specifiedScalarTypes,
  visit,
} from 'graphql';

const SPECIFIED = new Set(specifiedScalarTypes.map(({ name }) => name));

/**
 * The schema that a text describes although types are missing in it: those that are generated from the rest. In their places stand scalars. For
 * reading only.
 */
export function schemaWithGaps(text: string): GraphQLSchema {
  const document = parse(text);
  const missing = missingTypes(document).map((name) => `scalar ${name}`);
  return buildASTSchema(parse([text, ...missing].join('\n')), { assumeValid: true, assumeValidSDL: true });
}

/** A schema without the arguments and fields whose types it does not define. */
export function withoutGaps(document: DocumentNode): DocumentNode {
  const missing = new Set(missingTypes(document));
  const isMissing = (node: object) => missing.has(namedType(node));
  return visit(document, {
    FieldDefinition: (node) => (isMissing(node.type) ? null : undefined),
    InputValueDefinition: (node) => (isMissing(node.type) ? null : undefined),
  });
}

function missingTypes(document: DocumentNode): readonly string[] {
  const defined = new Set(document.definitions.flatMap((each) => ('name' in each && each.name ? each.name.value : [])));
  const used = new Set<string>();
  visit(document, { NamedType: (node) => void used.add(node.name.value) });
  return [...used].filter((name) => !defined.has(name) && !SPECIFIED.has(name));
}

function namedType(type: object): string {
  let name = '';
  visit(type as DocumentNode, {
    [Kind.NAMED_TYPE]: (node: { readonly name: { readonly value: string } }) => {
      name = node.name.value;
    },
  });
  return name;
}
