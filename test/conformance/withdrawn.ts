import { parseSync } from '../../src/rdf/parse.ts';
import { readDataset } from '../../src/store/dataset.ts';
import { publishedFolder } from '../support/published-folder.ts';
import { asking } from '../support/web.ts';

const THING = 'https://w3id.org/renkei/id/agreement/999999-999998/2020-01-01';
const REASON = '重複して登録したため';
const LEDGER = `@prefix rk: <https://w3id.org/renkei/ontology#> .
@prefix xsd: <http://www.w3.org/2001/XMLSchema#> .
<https://w3id.org/renkei/graph/registry> {
  <${THING}> rk:withdrawnOn "2026-11-01"^^xsd:date ; rk:withdrawalReason "${REASON}"@ja .
}`;

/** A server of data from which an agreement was withdrawn: its path, and the reason that is told. */
export async function withdrawnWorld() {
  const dataDir = await publishedFolder(parseSync(LEDGER, { format: 'trig', file: 'ledger' }));
  const ask = asking({ dataset: await readDataset(dataDir), dataDir });
  return {
    ask: (path: string, accept: string) => ask(path, { accept }),
    reason: REASON,
    path: new URL(THING).pathname.replace('/renkei', ''),
  };
}
