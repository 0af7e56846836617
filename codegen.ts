import { readFileSync } from 'node:fs';
import type { CodegenConfig } from '@graphql-codegen/cli';
import { type DocumentNode, Kind, parse } from 'graphql';
import { propertyNameEnum } from './src/graphql/property-name.ts';
import { schemaText } from './src/graphql/schema-text.ts';
import { prefixes } from './src/rdf/namespace.ts';
import { parseSync } from './src/rdf/parse.ts';
import { vocabularyModule } from './src/rdf/vocabulary-module.ts';

const ONTOLOGY = 'ontology/renkei.ttl';
const PROPERTY_NAMES = 'property-name.generated.graphql';

const ontology = parseSync(readFileSync(ONTOLOGY, 'utf8'), { format: 'turtle', file: ONTOLOGY });
const writtenSchema = schemaText(PROPERTY_NAMES);
const propertyNames = propertyNameEnum(parse(writtenSchema), ontology);
/** The schema with the enum as it will be written, so that one run settles both. */
const schema = `${writtenSchema}\n${propertyNames}`;

/** A generated file whose content depends on no GraphQL schema: `write` gives its text. */
function fileFrom(write: () => string): CodegenConfig['generates'][string] {
  return {
    preset: {
      buildGeneratesSection: ({ baseOutputDir }) => [
        {
          filename: baseOutputDir,
          pluginMap: { text: { plugin: () => write() } },
          plugins: [{ text: {} }],
          schema: { kind: 'Document', definitions: [] },
          documents: [],
          config: {},
        },
      ],
    },
  } as CodegenConfig['generates'][string];
}

/** What a resolver's parent is: a resource of the store for every type but those that shape a list or a literal. */
function mappers(document: DocumentNode): Record<string, string> {
  const types = document.definitions.flatMap((definition) =>
    definition.kind === Kind.OBJECT_TYPE_DEFINITION || definition.kind === Kind.INTERFACE_TYPE_DEFINITION
      ? definition.name.value
      : [],
  );
  return Object.fromEntries(types.filter((name) => name !== 'Query').map((name) => [name, parentOf(name)]));
}

function parentOf(type: string): string {
  if (type.endsWith('Connection')) return './connection.ts#Connection';
  if (type.endsWith('Edge')) return './connection.ts#Edge';
  if (type === 'PageInfo') return './connection.ts#Connection';
  if (type === 'MemberStanding') return './member-standing.ts#MemberOnDay';
  if (type === 'LanguageText') return '@rdfjs/types#Literal';
  return type === 'Term' ? '../store/resource.ts#Value' : '../store/resource.ts#Resource';
}

const scalars = { ID: 'string', Date: 'string', IRI: 'string' };
const strictness = { strictScalars: true, useTypeImports: true, enumsAsTypes: true, scalars };

const config: CodegenConfig = {
  schema,
  generates: {
    'src/rdf/vocabulary.generated.ts': fileFrom(() => vocabularyModule(ontology, 'rk', prefixes.rk)),
    [`schema/${PROPERTY_NAMES}`]: fileFrom(() => propertyNames),
    'src/graphql/types.generated.ts': {
      plugins: [
        { add: { content: '// Generated from schema/*.graphql by `npm run codegen`: do not edit.' } },
        'typescript',
        'typescript-resolvers',
      ],
      config: {
        ...strictness,
        mappers: mappers(parse(schema)),
        contextType: './context.ts#GraphQLContext',
        // A resolver that is missing is a compile error.
        avoidOptionals: { resolvers: true },
        immutableTypes: true,
      },
    },
    'test/graphql/client.generated.ts': {
      documents: 'test/graphql/{operations,questions}/*.graphql',
      plugins: [
        {
          add: { content: '// Generated from test/graphql/{operations,questions} by `npm run codegen`: do not edit.' },
        },
        'typescript-operations',
        'typed-document-node',
      ],
      // Without merging, every interface multiplies the types below it by those that implement it.
      config: { ...strictness, mergeFragmentTypes: true },
    },
  },
};

export default config;
