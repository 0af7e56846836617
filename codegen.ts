import { readFileSync } from 'node:fs';
import type { CodegenConfig } from '@graphql-codegen/cli';
import { type DocumentNode, Kind, parse, print } from 'graphql';
import { facetTypes } from './src/graphql/facet-schema.ts';
import { filterTypes } from './src/graphql/filter-schema.ts';
import { orderTypes } from './src/graphql/order-schema.ts';
import { propertyNameEnum } from './src/graphql/property-name.ts';
import { handWrittenSchema } from './src/graphql/schema-text.ts';
import { schemaWithGaps, withoutGaps } from './src/graphql/written-schema.ts';
import { prefixes } from './src/rdf/namespace.ts';
import { parseSync } from './src/rdf/parse.ts';
import { vocabularyModule } from './src/rdf/vocabulary-module.ts';

const ONTOLOGY = 'ontology/renkei.ttl';

const ontology = parseSync(readFileSync(ONTOLOGY, 'utf8'), { format: 'turtle', file: ONTOLOGY });
const handWritten = handWrittenSchema();
const propertyNames = propertyNameEnum(parse(handWritten), ontology);
const withNames = schemaWithGaps(`${handWritten}\n${propertyNames}`);
/** What follows from the fields that are written by hand. */
const generated = {
  'property-name': propertyNames,
  filter: filterTypes(withNames),
  order: orderTypes(withNames),
  facet: facetTypes(withNames),
};
/** The schema with all of it as it will be written, so that one run settles everything. */
const schema = [handWritten, ...Object.values(generated)].join('\n');
/** What resolvers are written for by hand. What is generated has one resolver for all (`facet.ts`), and none looks into a filter. */
const resolved = withoutGaps(parse(`${handWritten}\n${propertyNames}`));

/** A generated file whose content depends on no GraphQL schema: `write` gives its text. */
function fileFrom(write: () => string): CodegenConfig['generates'][string] {
  return {
    // There must be one.
    schema: 'scalar Nothing',
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

/** What stands for what a search has found. */
const SEARCH_PARENTS: Readonly<Record<string, string>> = {
  SearchConnection: './resolvers/search.ts#FoundThings',
  SearchEdge: './resolvers/search.ts#FoundThing',
  SearchTypeCount: '../search/searcher.ts#TypeCount',
  SnippetPart: '../search/snippet.ts#SnippetPiece',
};

function parentOf(type: string): string {
  const ofSearch = SEARCH_PARENTS[type];
  if (ofSearch !== undefined) return ofSearch;
  if (type.endsWith('Connection')) return './connection.ts#Connection';
  if (type.endsWith('Edge')) return './connection.ts#Edge';
  if (type === 'PageInfo') return './connection.ts#Paged';
  if (type === 'Group' || type === 'GroupKey') return `./facet.ts#Value${type}`;
  if (type === 'AgreementStanding') return '../analysis/agreement-standing.ts#AgreementAnswer';
  if (type === 'MemberStanding') return './member-standing.ts#MemberOnDay';
  if (type === 'LanguageText') return '@rdfjs/types#Literal';
  if (type === 'LocalizedText') return './field-text.ts#ChosenText';
  return type === 'Term' ? '../store/resource.ts#Value' : '../store/resource.ts#Resource';
}

const scalars = { ID: 'string', Date: 'string', IRI: 'string' };
const strictness = { strictScalars: true, useTypeImports: true, enumsAsTypes: true, scalars };

const config: CodegenConfig = {
  generates: {
    'src/rdf/vocabulary.generated.ts': fileFrom(() => vocabularyModule(ontology, 'rk', prefixes.rk)),
    ...Object.fromEntries(
      Object.entries(generated).map(([name, text]) => [`schema/${name}.generated.graphql`, fileFrom(() => text)]),
    ),
    'src/graphql/types.generated.ts': {
      schema: print(resolved),
      plugins: [
        { add: { content: '// Generated from schema/*.graphql by `npm run codegen`: do not edit.' } },
        'typescript',
        'typescript-resolvers',
      ],
      config: {
        ...strictness,
        mappers: mappers(resolved),
        contextType: './context.ts#GraphQLContext',
        // A resolver that is missing is a compile error.
        avoidOptionals: { resolvers: true },
        immutableTypes: true,
      },
    },
    'test/graphql/client.generated.ts': {
      schema,
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
