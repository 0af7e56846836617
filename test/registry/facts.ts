import { existsSync, readFileSync } from 'node:fs';
import { parseSync } from '../../src/rdf/parse.ts';
import type { RegistryFacts } from '../../src/registry/build-registry.ts';
import { Registry } from '../../src/registry/registry.ts';
import { type RuleBook, readRuleBook } from '../../src/registry/rule-book.ts';

/** The committed files of facts that are this project's own. */
const own = {
  counties: readFileSync('data/registry/counties.csv', 'utf8'),
  successions: readFileSync('data/registry/successions.csv', 'utf8'),
};

const codeListFile = '../shared/facts/municipality-codes.csv';
const regionsFile = '../shared/facts/regions.json';

/** The facts that the registry is built from, where they lie beside the project. Tests that need them say so and are skipped where they do not. */
export const facts: RegistryFacts | undefined =
  existsSync(codeListFile) && existsSync(regionsFile)
    ? {
        codeList: readFileSync(codeListFile, 'utf8'),
        regions: readFileSync(regionsFile, 'utf8'),
        ...own,
        takenOn: '2026-11-22',
      }
    : undefined;

if (!facts)
  process.stderr.write(
    `Skipped: tests over the whole country, because ${codeListFile} and ${regionsFile} are not there.\n`,
  );

/** The registry as it is committed. */
export function committedRegistry(): Registry {
  const files = ['municipalities.ttl', 'prefectures.ttl', 'regions.ttl', 'successions.ttl'].map(
    (name) => `data/registry/${name}`,
  );
  return Registry.fromQuads(files.flatMap((file) => parseSync(readFileSync(file, 'utf8'), { format: 'turtle', file })));
}

/** The rules as they are committed. */
export function committedRules(): RuleBook {
  const file = 'ontology/rules-pattern.ttl';
  return readRuleBook(parseSync(readFileSync(file, 'utf8'), { format: 'turtle', file }));
}

/** The last segment of an IRI. */
export function slug(iri: string): string {
  return iri.slice(iri.lastIndexOf('/') + 1);
}
