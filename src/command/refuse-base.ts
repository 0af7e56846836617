import { resolve } from 'node:path';
import { sharedBase } from '../rdf/iri.ts';
import type { ExitCode, Io } from './io.ts';
import type { Folders, Language } from './options.ts';
import { say } from './say.ts';

/** Refuses to put a dataset with another base where that of the project lies: exit code 2 with what to do, or `undefined` if there is nothing against it. */
export function refuseBase(
  { base, out, lang }: { readonly base: string; readonly out: string; readonly lang: Language },
  { published }: Folders,
  io: Io,
): ExitCode | undefined {
  if (base === sharedBase || resolve(out) !== resolve(published)) return undefined;
  say(io.stderr, lang, {
    ja: `${published} には ${sharedBase} のデータだけを置きます。ほかのベースIRI（${base}）では --out で別のフォルダーを指定してください。`,
    en: `With another base (${base}) name another folder with --out: ${published} is for ${sharedBase} only.`,
  });
  return 2;
}
