/** A description of one operation, without what all have. */
export interface Operation {
  readonly id: string;
  readonly summary: string;
  readonly tag: 'data' | 'questions' | 'self-description' | 'operating';
  /** Media types of the answer 200. Without any, there is no such answer. */
  readonly types?: readonly string[];
  readonly parameters?: readonly object[];
  /** Media types of the body, with their schemas. */
  readonly body?: Readonly<Record<string, object>>;
  /** Answers besides 200, by status: a sentence, or the name of a shared one. */
  readonly others?: Readonly<Record<string, string>>;
}

/** The answers that many operations share. */
export const SHARED_RESPONSES = {
  NotModified: { description: 'The client has it already (`If-None-Match`, `If-Modified-Since`).' },
  NotFound: problem('There is nothing of this name.'),
  Gone: problem('It was withdrawn; the problem says when and why.'),
  NotAcceptable: problem('None of the forms is acceptable; the problem lists them.'),
  BadRequest: problem('The request cannot be understood; the problem says where.'),
  TooManyRequests: problem('Too many requests of this client; `Retry-After` or `RateLimit` says when to go on.'),
  Unavailable: problem('Not ready yet.'),
} as const;

/** An operation as OpenAPI has it. */
export function operation({ id, summary, tag, types = [], parameters, body, others = {} }: Operation): object {
  const content = Object.fromEntries(types.map((type) => [type, {}]));
  const ok = types.length === 0 ? {} : { 200: { description: 'What was asked for.', content } };
  const rest = Object.entries(others).map(([status, text]) => [
    status,
    text in SHARED_RESPONSES ? { $ref: `#/components/responses/${text}` } : { description: text },
  ]);
  return {
    operationId: id,
    summary,
    tags: [tag],
    ...(parameters === undefined ? {} : { parameters }),
    ...(body === undefined ? {} : { requestBody: { required: true, content: body } }),
    responses: { ...ok, ...Object.fromEntries(rest) },
  };
}

/** A segment of the path, with a value to try. */
export function inPath(name: string, description: string, example: string): object {
  return { name, in: 'path', required: true, description, schema: { type: 'string' }, example };
}

/** A parameter of the query. */
export function inQuery(name: string, description: string, more: object = {}): object {
  return { name, in: 'query', description, schema: { type: 'string' }, ...more };
}

function problem(description: string): object {
  const schema = { $ref: '#/components/schemas/Problem' };
  return { description, content: { 'application/problem+json': { schema } } };
}
