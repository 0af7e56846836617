import { CATALOG_PATH } from './dcat-place.ts';

/** The media type of {@link apiCatalog} (RFC 9727, section 4). */
export const API_CATALOG_TYPE = 'application/linkset+json; profile="https://www.rfc-editor.org/info/rfc9727"';

const OPEN_API = 'application/vnd.oai.openapi+json;version=3.1';

/** The interfaces of this server and what describes each, as a linkset (RFC 9727; relations of RFC 8631). `address` ends in `/`; `hasCatalog`: whether there is one of DCAT. */
export function apiCatalog(address: string, hasCatalog: boolean): string {
  const at = (path: string, type: string) => ({ href: address + path, type });
  const status = [at('health/ready', 'application/json')];
  const described = { 'service-desc': [at('openapi.json', OPEN_API)], status };
  const linkset = [
    {
      anchor: `${address}.well-known/api-catalog`,
      item: ['graphql', 'sparql', 'doc/dataset'].map((path) => ({ href: address + path })),
    },
    {
      anchor: `${address}graphql`,
      ...described,
      'service-desc': [...described['service-desc'], at('schema.graphql', 'application/graphql')],
      'service-doc': [at('graphql', 'text/html')],
    },
    {
      anchor: `${address}sparql`,
      ...described,
      'service-doc': [at('sparql', 'text/html')],
      'service-meta': [at('sparql', 'text/turtle')],
    },
    {
      anchor: `${address}doc/dataset`,
      ...described,
      'service-doc': [at('', 'text/html')],
      'service-meta': [at('.well-known/void', 'text/turtle'), ...(hasCatalog ? [at(CATALOG_PATH, 'text/turtle')] : [])],
    },
  ];
  return `${JSON.stringify({ linkset }, undefined, 2)}\n`;
}
