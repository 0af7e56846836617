/**
 * `npm --prefix bench run scale -- --agreements 300 --out FOLDER [--seed 1] [--size 3]`: a project folder with so many invented agreements, for seeing what
 * renkei makes of many: `renkei build --data FOLDER/data`. Never to be published.
 */
import { cp, mkdir, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { agreementArbitrary } from '../../test/corpus/render/agreement-arbitrary.ts';
import { Context } from '../../test/corpus/render/context.ts';
import { FAMILIES } from '../../test/corpus/render/families.ts';
import { documentText } from '../../test/corpus/render/layout.ts';
import type { AgreementModel, InitiativeModel } from '../../test/corpus/render/model.ts';
import { styleArbitrary } from '../../test/corpus/render/style.ts';
import { fc } from '../../test/support/seeded.ts';
import { pressKnowledge } from './press-knowledge.ts';
import { extractDocument } from './renkei.ts';

const { values } = parseArgs({
  options: {
    agreements: { type: 'string', default: '300' },
    out: { type: 'string' },
    seed: { type: 'string', default: '1' },
    /** How many of the models that are drawn become one agreement: 3 make about as many initiatives as the real one has. */
    size: { type: 'string', default: '3' },
  },
});
if (values.out === undefined) throw new Error('--out FOLDER is needed: an empty or a new folder.');

/** What people state about each document: as little as may be. */
const ABOUT = `@prefix dcterms: <http://purl.org/dc/terms/> .
@prefix rdf: <http://www.w3.org/1999/02/22-rdf-syntax-ns#> .
@prefix rk: <https://w3id.org/renkei/ontology#> .
@prefix xsd: <http://www.w3.org/2001/XMLSchema#> .

<#rights> a rk:Evidence ;
  rdf:subject <#source> ; rdf:predicate rk:rights ; rdf:object "架空の協約"@ja ;
  dcterms:source <https://example.org/> ;
  rk:statedOn "2026-11-22"^^xsd:date .
`;

const data = path.join(values.out, 'data');
const source = fileURLToPath(new URL('../../data', import.meta.url));
await mkdir(data, { recursive: true });
await cp(path.join(source, 'registry'), path.join(data, 'registry'), { recursive: true });
await cp(path.join(source, 'publication.json'), path.join(data, 'publication.json'));

const agreements: Record<string, { key: string }> = {};
for await (const { key, text } of documents(Number(values.agreements), Number(values.seed), Number(values.size))) {
  const slug = `invented-${String(Object.keys(agreements).length + 1).padStart(5, '0')}`;
  const folder = path.join(data, 'source', slug);
  await mkdir(folder, { recursive: true });
  await writeFile(path.join(folder, 'document.txt'), text);
  await writeFile(path.join(folder, 'about.ttl'), ABOUT);
  agreements[slug] = { key };
}
await writeFile(path.join(data, 'registry/ledger.json'), `${JSON.stringify({ agreements }, undefined, 2)}\n`);
process.stdout.write(`${Object.keys(agreements).length} agreements in ${data}\n`);

/** Invented agreements that the press reads without an error, no two by the same parties on the same day. */
async function* documents(count: number, seed: number, size: number): AsyncGenerator<{ key: string; text: string }> {
  const knowledge = await pressKnowledge();
  const taken = new Set<string>();
  for (let round = 0; taken.size < count; round += 1) {
    const family = FAMILIES[round % FAMILIES.length] as (typeof FAMILIES)[number];
    const { kind, partyCount } = family;
    const model = agreementArbitrary(knowledge.registry, { kind, partyCount, withLists: true });
    const all = fc.record({ models: fc.array(model, { minLength: size, maxLength: size }), style: styleArbitrary });
    const [drawn] = fc.sample(all, { numRuns: 1, seed: seed * 1_000_003 + round });
    if (drawn === undefined) continue;
    const text = documentText(new Context(joined(drawn.models), drawn.style, family));
    const { key, diagnostics } = await extractDocument(new TextEncoder().encode(text), 'document.txt', knowledge);
    if (key === undefined || taken.has(key) || diagnostics.some(({ severity }) => severity === 'error')) continue;
    taken.add(key);
    yield { key, text };
  }
}

/** The first model, with the initiatives of the others, group by group; no two of a group have one heading. */
function joined([first, ...others]: readonly AgreementModel[]): AgreementModel {
  if (first === undefined) throw new RangeError('No model');
  const pillars = first.pillars.map((pillar, at) => ({
    ...pillar,
    groups: pillar.groups.map((group, place) => {
      const more = others.flatMap(({ pillars: theirs }) => theirs[at]?.groups[place]?.initiatives ?? []);
      return { ...group, initiatives: unlike([...group.initiatives, ...more]) };
    }),
  }));
  return { ...first, pillars };
}

function unlike(initiatives: readonly InitiativeModel[]): InitiativeModel[] {
  return [...new Map(initiatives.map((each) => [each.heading, each])).values()];
}
