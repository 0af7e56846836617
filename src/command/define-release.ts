import { Argument } from 'commander';
import type { Definition } from './definition.ts';
import { runRelease } from './release.ts';

/** Defines `release`. */
export function defineRelease({ io, done, add, option, base, values }: Definition): void {
  add(
    'release',
    'いまのデータに版番号を付けて、前の版との差分を残す',
    'give the data as they are a version number, and keep what changed since the last',
    ['release 1.1.0 --on 2027-04-01 --notes-ja "協約を3件追加" --notes-en "three agreements added"'],
  )
    .addArgument(new Argument('<version>', '1.1.0').argParser(values.releaseVersion))
    .addOption(base())
    .addOption(
      option(
        '--out <folder>',
        '公開する先（省略時: data の published/）',
        'where to publish (default: published/ in the data folder)',
      ).argParser(values.notEmpty),
    )
    .addOption(
      option('--on <day>', '版の日付（2027-04-01）', 'ISO day of the release')
        .argParser(values.isoDay)
        .makeOptionMandatory(),
    )
    .addOption(
      option('--notes-ja <text>', '何が変わったか（日本語）', 'what is new, in Japanese')
        .argParser(values.name)
        .makeOptionMandatory(),
    )
    .addOption(option('--notes-en <text>', '何が変わったか（英語）', 'what is new, in English').argParser(values.name))
    .action(async (version, options) => done(await runRelease(version, options, io)));
}
