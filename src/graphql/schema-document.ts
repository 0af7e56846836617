import { type Representation, represent, textRepresentation } from '../http/representation.ts';
import { schemaText } from './schema-text.ts';

/** Where the schema is, as a text. */
export const SCHEMA_PATH = '/schema.graphql';

/** Its media type; there is no registered one. */
const MEDIA_TYPE = 'application/graphql; charset=utf-8';

let written: Representation | undefined;

/**
 * The response with the schema in the schema definition language (https://spec.graphql.org/October2021/#sec-Type-System), for code generators: what introspection
 * tells, and the directives that lead each type and field to its RDF term, which introspection cannot tell.
 */
export function respondWithSchema(request: Request): Promise<Response> {
  written ??= textRepresentation(MEDIA_TYPE, schemaText());
  return represent(request, written);
}
