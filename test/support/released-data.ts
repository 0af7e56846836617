import { cp, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterAll } from 'vitest';
import { editFile, publishedData, type Ran, renkei, temporaryFolder } from './command.ts';
import { REAL_SLUG } from './press.ts';

/** A release of {@link releasedData}: what the command said, and the whole dataset then, as N-Quads lines. */
export interface Issued {
  readonly version: string;
  readonly ran: Ran;
  readonly dump: ReadonlySet<string>;
}

/** The arguments of `renkei release` for a folder. */
export function releaseArgs(data: string, version: string, on: string, ...more: readonly string[]): string[] {
  return ['release', version, '--on', on, '--notes-ja', `版${version}の内容`, '--data', data, '--lang', 'en', ...more];
}

let made: Promise<{ readonly folder: string; readonly issued: readonly Issued[] }> | undefined;

/** A copy of data with three releases, which goes away with the test: the first; a name corrected; the agreement withdrawn. Made once for a test file. */
export async function releasedData(): Promise<{ readonly data: string; readonly issued: readonly Issued[] }> {
  made ??= makeOnce();
  const { folder, issued } = await made;
  const data = join(await temporaryFolder(), 'data');
  await cp(folder, data, { recursive: true });
  return { data, issued };
}

afterAll(async () => {
  if (made) await rm(dirname((await made).folder), { recursive: true, force: true });
});

async function makeOnce() {
  const folder = join(await mkdtemp(join(tmpdir(), 'renkei-test-')), 'data');
  await cp(await publishedData(), folder, { recursive: true });
  const issued = [await issue(folder, '1.0.0', '2026-11-22', '--notes-en', 'The first version')];
  await correctSignatory(folder);
  issued.push(await issueBuilt(folder, '1.1.0', '2026-11-22'));
  await withdraw(folder);
  issued.push(await issueBuilt(folder, '2.0.0', '2027-04-01', '--notes-en', 'Withdrawn & <gone>'));
  return { folder, issued };
}

async function issueBuilt(folder: string, ...release: readonly [string, string, ...string[]]): Promise<Issued> {
  const { code, err } = await renkei(['build', '--data', folder]);
  if (code !== 0) throw new Error(err);
  return issue(folder, ...release);
}

async function issue(folder: string, version: string, on: string, ...more: readonly string[]): Promise<Issued> {
  const ran = await renkei(releaseArgs(folder, version, on, ...more));
  return { version, ran, dump: await dumpOf(join(folder, 'published')) };
}

/** All statements of a published dataset, read from the N-Quads files that its manifest lists. */
export async function dumpOf(published: string): Promise<Set<string>> {
  const { graphs } = JSON.parse(await readFile(join(published, 'manifest.json'), 'utf8'));
  const paths = (graphs as { files: { path: string }[] }[]).flatMap(({ files }) => files.map(({ path }) => path));
  const texts = await Promise.all(
    paths.filter((path) => path.endsWith('.nq')).map((path) => readFile(join(published, path), 'utf8')),
  );
  return new Set(texts.flatMap((text) => text.split('\n').filter((line) => line !== '')));
}

/** Corrects one value in `about.ttl`; gives what undoes it. */
export async function correctSignatory(data: string): Promise<() => Promise<void>> {
  const file = join(data, 'source', REAL_SLUG, 'about.ttl');
  const before = await readFile(file, 'utf8');
  const added = `<#added> a rk:Evidence ; rdf:subject <#party/2> ; rdf:predicate rk:signatory ; rdf:object "浅田 敏彦"@ja ;
  dcterms:source <https://www.city.arao.lg.jp/> ; rk:statedOn "2026-11-22"^^xsd:date .
<#evidence/party/2/signatory> rk:supersededBy <#added> .`;
  await writeFile(file, `${before}\n${added}\n`);
  return () => writeFile(file, before);
}

async function withdraw(data: string): Promise<void> {
  await editFile(join(data, 'registry/ledger.json'), (text) => {
    const ledger = JSON.parse(text);
    ledger.agreements[REAL_SLUG].withdrawn = { on: '2027-04-01', reason: { ja: '試し', en: 'trial' } };
    return JSON.stringify(ledger);
  });
}
