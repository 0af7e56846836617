import { Argument, type Option } from 'commander';
import { runBuild } from './build.ts';
import type { Definition } from './definition.ts';
import { runMint } from './mint.ts';
import { defaultPort } from './option-value.ts';
import { runRegistry } from './registry.ts';
import { runServe, type ServeCommandOptions } from './serve.ts';

/** Defines the commands that publish and serve: `build`, `mint`, `registry`, `serve`. */
export function definePublishing(definition: Definition): void {
  defineBuild(definition);
  defineMint(definition);
  defineRegistry(definition);
  defineServe(definition);
}

function defineBuild({ io, done, add, option, base, values }: Definition): void {
  add(
    'build',
    'data/ と ontology/ から data/published を作る（すべてか無か）',
    'build data/published from data/ and ontology/, all or nothing',
    ['build', 'build --check', 'build --base https://data.example.jp/ --out out/published'],
  )
    .addOption(base())
    .addOption(
      option(
        '--out <folder>',
        '公開する先（省略時: data の published/）',
        'where to publish (default: published/ in the data folder)',
      ).argParser(values.notEmpty),
    )
    .addOption(
      option(
        '--check',
        '何も書かない。公開済みのものが古ければ終了コード1',
        'write nothing; exit 1 if the published files are stale',
      ).default(false),
    )
    .action(async (options) => done(await runBuild(options, io)));
}

function defineMint({ io, done, add, base, values }: Definition): void {
  add(
    'mint',
    'data/source/SLUG の協約に IRI を一度だけ与える',
    'give the agreement in data/source/SLUG its IRI, once and for all',
    ['mint kumamoto-arao-2025'],
  )
    .addArgument(new Argument('<slug>', 'data/source/SLUG').argParser(values.notEmpty))
    .addOption(base())
    .action(async (slug, options) => done(await runMint(slug, options, io)));
}

function defineRegistry({ io, done, add, option, values }: Definition): void {
  add('registry', '事実の一覧から data/registry を検査して作る', 'build data/registry from facts, checked', [
    'registry --facts facts --taken-on 2026-11-22',
  ])
    .addOption(
      option(
        '--facts <folder>',
        'municipality-codes.csv と regions.json のあるフォルダー',
        'folder with municipality-codes.csv and regions.json',
      )
        .argParser(values.notEmpty)
        .makeOptionMandatory(),
    )
    .addOption(
      option('--taken-on <day>', '事実を取り入れた日（2026-11-22）', 'ISO day on which the facts were taken over')
        .argParser(values.isoDay)
        .makeOptionMandatory(),
    )
    .action(async (options) => done(await runRegistry(options, io)));
}

function defineServe(definition: Definition): void {
  const { io, done, add, option, values } = definition;
  const command = add(
    'serve',
    'data/published（または SPARQL エンドポイントのデータ）を提供する。何も作らず、何も書かない',
    'serve data/published (or the data of a SPARQL endpoint); builds nothing, writes nothing',
    [
      'serve',
      'serve --port 8080',
      'serve --host 0.0.0.0 --data /srv/renkei/data --public-url https://data.example.jp --trusted-proxies 1',
      'serve --endpoint https://sparql.example.jp/query',
    ],
  )
    .addOption(
      option(
        '--host <address>',
        '待ち受けるアドレス（環境変数 HOST でもよい）',
        'address to listen on (or HOST)',
      ).default(io.environment.HOST ?? '127.0.0.1'),
    )
    .addOption(
      option('--port <number>', '待ち受けるポート（環境変数 PORT でもよい）', 'port to listen on (or PORT)')
        .argParser(values.portNumber)
        .default(defaultPort(io)),
    );
  for (const each of [...serveAddressOptions(definition), ...serveEndpointOptions(definition)]) command.addOption(each);
  command
    .addOption(
      option('--quiet', '要求ごとのログを書かない（障害だけ書く）', 'log faults only, not each request').default(false),
    )
    .action(async (options: ServeCommandOptions) => {
      if (options.endpointVersion !== undefined && options.endpoint === undefined)
        command.error(versionAlone(definition));
      done(await runServe(options, io));
    });
}

/** Where the server stands, as others see it. */
function serveAddressOptions({ option, values }: Definition): readonly Option[] {
  return [
    option(
      '--public-url <url>',
      '利用者から見たこのサーバーのURL（プロキシの後ろに置くとき）',
      'where people reach this server, if it stands behind a proxy',
    ).argParser(values.publicUrl),
    option(
      '--report-url <url>',
      'ページに載せる、誤りの連絡先（https: か mailto:）',
      'where readers of the pages report mistakes (https: or mailto:)',
    ).argParser(values.reportUrl),
    option(
      '--trusted-proxies <number>',
      '前に置いた自分のプロキシの数。その分だけ X-Forwarded-For を信じる',
      'how many proxies of yours stand in front; so much of X-Forwarded-For is believed',
    )
      .argParser(values.proxyCount)
      .default(0),
    option(
      '--metrics-for <addresses>',
      '/metrics を読める、このマシン以外のIPアドレスか範囲（192.0.2.7,10.0.0.0/8）',
      'IP addresses or ranges that may read /metrics, besides this machine (192.0.2.7,10.0.0.0/8)',
    ).argParser(values.addresses),
  ];
}

/** Data that lie elsewhere. */
function serveEndpointOptions({ option, values }: Definition): readonly Option[] {
  return [
    option(
      '--endpoint <url>',
      'data/published の代わりに、この SPARQL 1.1 エンドポイントのデータを GraphQL だけで提供する',
      'serve the data of this SPARQL 1.1 endpoint in place of data/published, by GraphQL only',
    )
      .argParser(values.httpUrl)
      .conflicts(['data', 'reportUrl']),
    option(
      '--endpoint-version <text>',
      'エンドポイントのデータの版。変わらない間はキャッシュが使われる（省略時: 起動ごとに新しい）',
      'version of the data there; caches hold while it stays (default: a new one with each start)',
    ).argParser(values.version),
  ];
}

function versionAlone({ language }: Definition): string {
  return {
    ja: 'エラー：--endpoint-version は --endpoint と一緒に使います',
    en: 'error: --endpoint-version needs --endpoint',
  }[language];
}
