import type { Quad } from '@rdfjs/types';
import { type Representation, textRepresentation } from '../http/representation.ts';
import { Recent } from '../store/recent.ts';
import type { RdfForm } from './form.ts';

/** What is kept of graphs that were written lately, in bytes. */
const KEPT_BYTES = 32_000_000;

/** Writes a named graph in a form that there is no published file of, and keeps it for the next who asks. Rejects with a `NotRdfXmlError`. */
export type WriteGraph = (iri: string, form: RdfForm) => Promise<Representation>;

/** A writer of the graphs of a dataset, each of whose quads `quadsOf` gives. Those who ask at the same time wait for the same work. */
export function graphWriter(quadsOf: (iri: string) => Iterable<Quad>): WriteGraph {
  const written = new Recent<Representation>(KEPT_BYTES);
  const underWay = new Map<string, Promise<Representation>>();
  const write = async (key: string, iri: string, form: RdfForm) => {
    const representation = textRepresentation(form.mediaType, await form.write([...quadsOf(iri)]));
    written.set(key, representation, representation.bytes.byteLength);
    return representation;
  };
  return async (iri, form) => {
    const key = `${iri} ${form.suffix}`;
    const known = written.get(key) ?? underWay.get(key);
    if (known !== undefined) return known;
    const work = write(key, iri, form).finally(() => underWay.delete(key));
    underWay.set(key, work);
    return work;
  };
}
