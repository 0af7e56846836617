import { inPath, inQuery, operation } from './open-api-part.ts';

const RESULT = 'application/graphql-response+json';
const RESULTS = [
  'application/sparql-results+json',
  'application/sparql-results+xml',
  'text/csv',
  'text/tab-separated-values',
];
const STATEMENTS = [
  'text/turtle',
  'application/ld+json',
  'application/rdf+xml',
  'application/n-triples',
  'application/n-quads',
  'application/trig',
];
/** The things of an answer, described. */
const DESCRIBED = ['application/ld+json', 'text/turtle', 'application/n-triples'];
const TEXT = { type: 'string' };
/** Of the operation that stands as the example. */
const EXAMPLE_VARIABLE = inQuery('code', 'A variable of `municipality`.', { example: '432041' });
const GRAPHS = { schema: { type: 'array', items: { type: 'string', format: 'uri' } } };

/** What can be asked: GraphQL, SPARQL, search. */
export function questionPaths(): Readonly<Record<string, object>> {
  return { ...graphqlPaths(), '/sparql': sparql(), '/search': { get: search() } };
}

function graphqlPaths() {
  const variables = inQuery('variables', 'A JSON object.');
  const refused = { 400: 'The operation is refused; the errors say why.', 429: 'Too many requests of this client.' };
  return {
    '/graphql': {
      get: operation({
        id: 'askGraphQLByGet',
        summary:
          'A GraphQL query (GraphQL over HTTP); without one, the editor, to browsers. Answers can be had as RDF too.',
        tag: 'questions',
        types: [RESULT, 'application/json', 'text/html', ...DESCRIBED],
        parameters: [
          inQuery('query', 'The GraphQL document.', { example: '{ __typename }' }),
          inQuery('operationName', 'Which operation of the document.'),
          variables,
        ],
        others: refused,
      }),
      post: operation({
        id: 'askGraphQL',
        summary: 'A GraphQL query (GraphQL over HTTP).',
        tag: 'questions',
        types: [RESULT, 'application/json', ...DESCRIBED],
        body: { 'application/json': { schema: { $ref: '#/components/schemas/GraphQLRequest' } } },
        others: { ...refused, 413: 'The body is too large.', 415: 'The body is not JSON.' },
      }),
    },
    '/graphql/q': {
      get: operation({
        id: 'listOperations',
        summary: 'The GraphQL operations that have addresses, with their variables.',
        tag: 'questions',
        types: ['application/json'],
        others: { 429: 'Too many requests of this client.' },
      }),
    },
    '/graphql/q/{operation}': {
      get: operation({
        id: 'askOperation',
        summary: 'One of the listed operations. Its variables are parameters of the query.',
        tag: 'questions',
        types: [RESULT, 'application/json', ...DESCRIBED],
        parameters: [
          inPath('operation', 'Its name or its SHA-256, as `/graphql/q` lists them.', 'municipality'),
          EXAMPLE_VARIABLE,
        ],
        others: { ...refused, 404: 'There is no operation of this name.' },
      }),
    },
  };
}

function sparql(): object {
  const dataset = [
    inQuery('default-graph-uri', 'Named graphs that make the default graph.', GRAPHS),
    inQuery('named-graph-uri', 'Named graphs that the query may name.', GRAPHS),
  ];
  const common = { tag: 'questions', types: [...RESULTS, ...STATEMENTS] } as const;
  const others = {
    400: 'BadRequest',
    406: 'NotAcceptable',
    413: 'The query or its result is too large.',
    429: 'TooManyRequests',
    503: 'The query took too long, or the workers are still loading the data.',
  };
  return {
    get: operation({
      ...common,
      id: 'askSparqlByGet',
      summary: 'A SPARQL 1.1 query; without one, the service description, to browsers a page to write queries on.',
      types: [...common.types, 'text/html'],
      parameters: [inQuery('query', 'The SPARQL query.'), ...dataset],
      others,
    }),
    post: operation({
      ...common,
      id: 'askSparql',
      summary: 'A SPARQL 1.1 query, as a form or as it is.',
      parameters: dataset,
      body: {
        'application/x-www-form-urlencoded': {
          schema: { type: 'object', required: ['query'], properties: { query: TEXT } },
        },
        'application/sparql-query': { schema: TEXT },
      },
      others,
    }),
  };
}

function search(): object {
  return operation({
    id: 'search',
    summary: 'A page with what was found.',
    tag: 'questions',
    types: ['text/html'],
    parameters: [
      inQuery('q', 'Words in Japanese, in any spelling.', { example: '救急' }),
      inQuery('lang', 'Of the page.', { schema: { enum: ['ja', 'en'] } }),
    ],
  });
}
