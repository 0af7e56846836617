import type { Command } from 'commander';
import { type CkanOptions, runCkanPackage } from './ckan.ts';
import { type CkanSiteOptions, runCkanPlan, runCkanPush } from './ckan-site.ts';
import type { Definition } from './definition.ts';

/** Defines the commands for government data catalogs: `ckan package`, `ckan plan`, `ckan push`. */
export function defineCatalog(definition: Definition): void {
  const ckan = definition.group(
    'ckan',
    'CKAN のデータカタログに載せる',
    'put the dataset, or one agreement, into a CKAN catalog',
  );
  defineCkanPackage(definition, ckan);
  defineCkanPlan(definition, ckan);
  defineCkanPush(definition, ckan);
}

function defineCkanPackage(definition: Definition, ckan: Command): void {
  const { io, done, add, option, values } = definition;
  const command = add(
    'package',
    '公開済みデータの CKAN パッケージ（JSON）を表示する',
    'print the CKAN package (JSON) of the published dataset',
    ['ckan package', 'ckan package --public-url https://data.example.jp > package.json'],
    ckan,
  );
  addNames(command, definition);
  command
    .addOption(
      option('--organization <id>', '組織のID（owner_org）', 'id of the organization (owner_org)').argParser(
        values.ckanName,
      ),
    )
    .action(async (options: CkanOptions) => done(await runCkanPackage(options, io)));
}

function defineCkanPlan(definition: Definition, ckan: Command): void {
  const { io, done, add, option } = definition;
  const command = add(
    'plan',
    'push で何が変わるかを示す（サイトから読むだけ）',
    'show what push would change; only reads from the site',
    [
      'ckan plan --url https://data.bodik.jp --organization 431001',
      'ckan plan --bundle kyoyaku-data --url https://data.bodik.jp --organization 431001',
    ],
    ckan,
  );
  addSite(command, definition);
  command
    .addOption(
      option('--format <format>', '出力の形式', 'format of the output').choices(['text', 'json']).default('text'),
    )
    .action(async (options: CkanSiteOptions) => done(await runCkanPlan(options, io)));
}

function defineCkanPush(definition: Definition, ckan: Command): void {
  const { io, done, add } = definition;
  const command = add(
    'push',
    'サイトのデータセットを公開済みデータに合わせる。違うところだけを送る（環境変数 RENKEI_CKAN_TOKEN にトークン）',
    'bring the dataset on the site to what is published; sends only what differs (token in RENKEI_CKAN_TOKEN)',
    [
      'ckan push --url https://data.bodik.jp --organization 431001',
      'ckan push --bundle kyoyaku-data --url https://data.bodik.jp --organization 431001',
      'ckan push --url https://ckan.example.jp --organization kikaku --link --public-url https://data.example.jp',
    ],
    ckan,
  );
  addSite(command, definition);
  command.action(async (options: CkanSiteOptions) => done(await runCkanPush(options, io)));
}

/** What all three have. */
function addNames(command: Command, { option, values }: Definition): void {
  command
    .addOption(
      option(
        '--bundle <place>',
        'renkei bundle で作ったフォルダー又はZIPファイル。その協約1件を対象にする（省略時: 公開済みデータ全体）',
        'a folder or ZIP file that renkei bundle made: that one agreement (default: the whole published dataset)',
      )
        .argParser(values.notEmpty)
        .conflicts(['data']),
    )
    .addOption(
      option(
        '--name <name>',
        'サイトでのデータセット名。英小文字、数字、-、_（省略時: publication.json の identifier。組織が6桁のコードならその後に付ける）',
        'name of the dataset there: a-z, 0-9, - and _ (default: identifier of publication.json, after a 6-digit organization)',
      ).argParser(values.ckanName),
    )
    .addOption(
      option(
        '--public-url <url>',
        'ページとファイルの公開先のURL（省略時: データのベースIRI。--bundle では、作ったときのもの）',
        'where our pages and files are (default: the base IRI of the data, or what the bundle was made with)',
      ).argParser(values.publicUrl),
    )
    .addOption(
      option(
        '--licence <id>',
        'サイトでのライセンスのID（省略時: サイトの一覧から選ぶ）',
        "id of the licence on the site (default: found in the site's list)",
      ).argParser(values.notEmpty),
    )
    .addOption(
      option(
        '--no-services',
        'GraphQL と SPARQL へのリンクを載せない（サーバーを動かさないとき）',
        'leave out the links to GraphQL and SPARQL (where no server runs)',
      ),
    );
}

/** What the two that talk to a site have. */
function addSite(command: Command, definition: Definition): void {
  const { option, values } = definition;
  command
    .addOption(
      option('--url <url>', 'CKANサイトのトップページ', 'front page of the CKAN site')
        .argParser(values.publicUrl)
        .makeOptionMandatory(),
    )
    .addOption(
      option('--organization <id>', '組織のID（BODIKでは6桁の団体コード）', 'id of the organization')
        .argParser(values.ckanName)
        .makeOptionMandatory(),
    );
  addNames(command, definition);
  command
    .addOption(
      option(
        '--link',
        'ファイルをアップロードせず、公開先のファイルへのリンクにする',
        'link to the public files in place of uploading them',
      ).default(false),
    )
    .addOption(
      option('--upload-limit <MiB>', 'これより大きいファイルはリンクにする', 'files above this size are linked to')
        .argParser(values.mebibytes)
        .default(10),
    )
    .addOption(
      option(
        '--private',
        '新しく作るときに非公開にする（既にあるものの公開範囲は変えない）',
        'make a new dataset private (of one that is there nothing changes)',
      ).default(false),
    )
    .addOption(
      option('--pause <ms>', '呼び出しの間隔（ミリ秒）', 'milliseconds between calls')
        .argParser(values.milliseconds)
        .default(500),
    );
}
