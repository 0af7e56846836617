import type { JsonObject } from '../rdf/json-ld.ts';
import { prefixes } from '../rdf/namespace.ts';

const { adms, dcat, dcatap, dcterms, eli, foaf, owl, prov, rdfs, skos, spdx, vcard, xsd } = prefixes;

/**
 * The JSON-LD context of the catalog, to be written into it: harvesters read without asking the network for another. It abbreviates, and nothing else, so that what
 * looks for `dcat:dataset` finds it.
 */
export const CATALOG_CONTEXT: JsonObject = {
  adms,
  dcat,
  dcatap,
  dcterms,
  eli,
  foaf,
  owl,
  prov,
  rdfs,
  skos,
  spdx,
  vcard,
  xsd,
};
