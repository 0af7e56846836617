/** The program as it is built and served (`dist/`), with the types of its sources. What is measured is what runs. */
const built = (file: string): Promise<unknown> => import(new URL(`../../dist/${file}`, import.meta.url).href);

export const { createApp } = (await built('app.js')) as typeof import('../../src/app.ts');
export const { readDataset } = (await built('store/dataset.js')) as typeof import('../../src/store/dataset.ts');
export const { GraphBuilder } = (await built(
  'store/graph-builder.js',
)) as typeof import('../../src/store/graph-builder.ts');
export const { MemorySource } = (await built(
  'store/memory-source.js',
)) as typeof import('../../src/store/memory-source.ts');
export const { executableSchema } = (await built(
  'graphql/executable-schema.js',
)) as typeof import('../../src/graphql/executable-schema.ts');
export const { schemaText } = (await built(
  'graphql/schema-text.js',
)) as typeof import('../../src/graphql/schema-text.ts');
export const { bindingOf, isConnection, isResourceType, itemType } = (await built(
  'graphql/field-binding.js',
)) as typeof import('../../src/graphql/field-binding.ts');
export const { classOf } = (await built('graphql/directive.js')) as typeof import('../../src/graphql/directive.ts');
export const { parseSync } = (await built('rdf/parse.js')) as typeof import('../../src/rdf/parse.ts');
export const { literal, namedNode, quad } = (await built('rdf/term.js')) as typeof import('../../src/rdf/term.ts');
export const { readKnowledge } = (await built('press/knowledge.js')) as typeof import('../../src/press/knowledge.ts');
export const { extractDocument, extractionJson, extractionQuads, namesOf } = (await built(
  'press/extract.js',
)) as typeof import('../../src/press/extract.ts');
