import type { NamedNode } from '@rdfjs/types';
import type { BothLanguages } from '../store/publication.ts';
import { dct } from './dcat-terms.ts';

/** A list of concepts that others keep. */
export interface ControlledList {
  /** Its IRI. */
  readonly scheme: string;
  /** How the IRIs of its concepts begin. */
  readonly space: string;
  /** What it is called. */
  readonly title: string;
  /** The class of its concepts, besides `skos:Concept`. */
  readonly class?: NamedNode;
  /** Its concepts that we use, by the ends of their IRIs. */
  readonly labels: Readonly<Record<string, BothLanguages>>;
}

const EU = 'http://publications.europa.eu/resource/authority/';

/** A list of the Publications Office of the European Union, which DCAT-AP asks for (section "Controlled vocabularies"). */
function european(name: string, title: string, labels: ControlledList['labels'], type?: NamedNode): ControlledList {
  return { scheme: EU + name, space: `${EU}${name}/`, title, labels, ...(type === undefined ? {} : { class: type }) };
}

/** A list of ADMS, of what licences and publishers there are. */
function ofAdms(name: string, title: string, labels: ControlledList['labels']): ControlledList {
  const space = `http://purl.org/adms/${name}/`;
  return { scheme: `${space}1.0`, space, title, labels };
}

/** The controlled lists that catalogs of ours use. */
export const CONTROLLED_LISTS: readonly ControlledList[] = [
  european(
    'language',
    'Language',
    { JPN: { ja: '日本語', en: 'Japanese' }, ENG: { ja: '英語', en: 'English' } },
    dct.LinguisticSystem,
  ),
  european('country', 'Country', { JPN: { ja: '日本', en: 'Japan' } }, dct.Location),
  european('frequency', 'Frequency', { IRREG: { ja: '不定期', en: 'irregular' } }, dct.Frequency),
  european('data-theme', 'Data theme', {
    GOVE: { ja: '政府と公共部門', en: 'Government and public sector' },
    REGI: { ja: '地域と都市', en: 'Regions and cities' },
  }),
  european('planned-availability', 'Planned availability', { STABLE: { ja: '長期安定', en: 'stable' } }),
  european('access-right', 'Access right', { PUBLIC: { ja: '公開', en: 'public' } }, dct.RightsStatement),
  european(
    'file-type',
    'File type',
    {
      CSV: { ja: 'CSV', en: 'CSV' },
      JSON: { ja: 'JSON', en: 'JSON' },
      JSON_LD: { ja: 'JSON-LD', en: 'JSON-LD' },
      RDF_N_QUADS: { ja: 'N-Quads', en: 'RDF N-Quads' },
      RDF_TRIG: { ja: 'TriG', en: 'RDF TriG' },
      RDF_TURTLE: { ja: 'Turtle', en: 'RDF Turtle' },
    },
    dct.MediaTypeOrExtent,
  ),
  ofAdms('licencetype', 'Licence type', {
    Attribution: { ja: '表示', en: 'Attribution' },
    PublicDomain: { ja: 'パブリックドメイン', en: 'Public domain' },
  }),
  ofAdms('publishertype', 'Publisher type', {
    'Academia-ScientificOrganisation': { ja: '学術機関', en: 'Academia/Scientific organisation' },
    Company: { ja: '企業', en: 'Company' },
    IndustryConsortium: { ja: '産業団体', en: 'Industry consortium' },
    LocalAuthority: { ja: '市町村', en: 'Local Authority' },
    NationalAuthority: { ja: '国の機関', en: 'National authority' },
    NonGovernmentalOrganisation: { ja: '非政府組織', en: 'Non-Governmental Organisation' },
    NonProfitOrganisation: { ja: '非営利団体', en: 'Non-Profit Organisation' },
    'PrivateIndividual(s)': { ja: '個人', en: 'Private Individual(s)' },
    RegionalAuthority: { ja: '都道府県', en: 'Regional authority' },
    StandardisationBody: { ja: '標準化団体', en: 'Standardisation body' },
    SupraNationalAuthority: { ja: '国際機関', en: 'Supra-national authority' },
  }),
];

/** The list that a concept is in, and the end of its IRI; `undefined` for an IRI of none. */
export function listOf(iri: string): { readonly list: ControlledList; readonly code: string } | undefined {
  const list = CONTROLLED_LISTS.find(({ scheme, space }) => iri.startsWith(space) && iri !== scheme);
  return list && { list, code: iri.slice(list.space.length) };
}
