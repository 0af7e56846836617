import { prefixes, vocabulary } from '../rdf/namespace.ts';

/** What DCAT-AP adds to DCAT (https://semiceu.github.io/DCAT-AP/releases/3.0.1/). */
export const dcatap = vocabulary(prefixes.dcatap, 'applicableLegislation availability');

/** vCard (https://www.w3.org/TR/vcard-rdf/): whom to ask. */
export const vcard = vocabulary(prefixes.vcard, 'Kind Organization fn hasEmail hasURL');

/** The terms of Dublin Core that catalogs need and the data do not. */
export const dct = vocabulary(
  prefixes.dcterms,
  `
  Frequency LicenseDocument LinguisticSystem Location MediaType MediaTypeOrExtent PeriodOfTime ProvenanceStatement
  RightsStatement Standard accessRights accrualPeriodicity relation
  `,
);

/** The terms of FOAF for those who publish. */
export const agents = vocabulary(prefixes.foaf, 'Agent name');

/** The datatype of digests (https://www.w3.org/TR/xmlschema11-2/#hexBinary). */
export const { hexBinary } = vocabulary(prefixes.xsd, 'hexBinary');
