import type { RdfSyntaxError } from '../rdf/rdf-syntax-error.ts';

/** A broken RDF file as a line of a report: `about.ttl:3:7: Expected entity but got eof`. */
export function syntaxFault({ file, line, column, message }: RdfSyntaxError): string {
  return `${[file, line, column].filter((part) => part !== undefined).join(':')}: ${message}`;
}
