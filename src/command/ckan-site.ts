import { CkanClient } from '../ckan/ckan-client.ts';
import { CkanError } from '../ckan/ckan-error.ts';
import { ckanPlan } from '../ckan/ckan-plan.ts';
import { type CkanSite, readDataset, readSite, siteLicenceId } from '../ckan/ckan-site.ts';
import type { FoundDataset } from '../ckan/found-dataset.ts';
import { push } from '../ckan/push.ts';
import { type WantedDataset, wantedDataset } from '../ckan/wanted-dataset.ts';
import { type CkanOptions, ckanNames, sayCkanError } from './ckan.ts';
import { assertSameData, withoutAddress } from './ckan-bundle.ts';
import { type CkanData, ckanData } from './ckan-data.ts';
import { planJson, planText } from './ckan-plan-text.ts';
import { stepText } from './ckan-step-text.ts';
import type { ExitCode, Io } from './io.ts';
import { say } from './say.ts';

/** Options of the commands that talk to a site. */
export interface CkanSiteOptions extends CkanOptions {
  readonly url: string;
  readonly organization: string;
  /** Files stay with us and are linked to. */
  readonly link: boolean;
  /** The largest file that is uploaded, in MiB. */
  readonly uploadLimit: number;
  readonly private: boolean;
  /** Milliseconds between two calls. */
  readonly pause: number;
  /** Of the plan. */
  readonly format?: 'text' | 'json';
}

/** The environment variable that holds the token: never an option, which others on the machine could see. */
const TOKEN = 'RENKEI_CKAN_TOKEN';
const MEBIBYTE = 1024 * 1024;

/** `renkei ckan plan`: what a push would do; only reads, a token is needed for what only members see. */
export async function runCkanPlan(options: CkanSiteOptions, io: Io): Promise<ExitCode> {
  try {
    const prepared = await prepare(options, io);
    const plan = await ckanPlan(prepared.wanted, await prepared.read());
    io.progress.stop();
    if (options.format === 'json') io.stdout.write(planJson(plan, prepared.wanted, prepared.client.url));
    else io.stdout.write(planText(plan, prepared.wanted, prepared.client.url, options.lang));
    sayRemarks(prepared, options, io);
    return 0;
  } catch (error) {
    return sayCkanError(error, options.lang, io);
  }
}

/** `renkei ckan push`: brings the dataset on a site to what is published here, or is in a bundle. */
export async function runCkanPush(options: CkanSiteOptions, io: Io): Promise<ExitCode> {
  if (!io.environment[TOKEN]?.trim()) {
    say(io.stderr, options.lang, {
      ja: `エラー：環境変数 ${TOKEN} に、このサイトのAPIトークンを入れてください（サイトの自分のページで作れます）。`,
      en: `error: put an API token of the site into ${TOKEN} (made on your own page of the site).`,
    });
    return 2;
  }
  try {
    const prepared = await prepare(options, io);
    sayRemarks(prepared, options, io);
    return await carryOut(prepared, options, io);
  } catch (error) {
    return sayCkanError(error, options.lang, io);
  }
}

/** What both commands work with. */
interface Prepared {
  readonly client: CkanClient;
  readonly site: CkanSite;
  readonly wanted: WantedDataset;
  /** The licence has no id on the site. */
  readonly unknownLicence?: string;
  readonly read: () => Promise<FoundDataset | undefined>;
}

async function prepare(options: CkanSiteOptions, io: Io): Promise<Prepared> {
  const data = await ckanData(options);
  const { dataset, publication } = data.source;
  const client = clientFor(options, io);
  io.progress.step({ ja: `${client.url} に問い合わせ中`, en: `Asking ${client.url}` }[options.lang]);
  const site = await readSite(client, options.organization);
  const licenceId = options.licence ?? siteLicenceId(site, publication.licence);
  const { name } = ckanNames(data, options);
  return {
    ...{ client, site, wanted: await wantedFrom(data, licenceId, options) },
    ...(licenceId === undefined ? { unknownLicence: publication.licence } : {}),
    read: async () => {
      const found = await readDataset(client, name, site.organization);
      if (options.bundle !== undefined) assertSameData(found, dataset, name);
      return found;
    },
  };
}

function clientFor({ url, pause }: CkanSiteOptions, io: Io): CkanClient {
  const token = io.environment[TOKEN]?.trim();
  return new CkanClient({ url: siteUrl(url), pause, token: token === '' ? undefined : token });
}

async function wantedFrom(
  data: CkanData,
  licenceId: string | undefined,
  options: CkanSiteOptions,
): Promise<WantedDataset> {
  const { link, uploadLimit, publicUrl } = options;
  const wanted = await wantedDataset(data.source, {
    ...{ ...ckanNames(data, options), licenceId, files: data.files, isPrivate: options.private },
    services: options.services && data.services && (link || publicUrl !== undefined),
    uploadLimit: link ? 0 : uploadLimit * MEBIBYTE,
  });
  return data.address === undefined ? withoutAddress(wanted) : wanted;
}

async function carryOut(prepared: Prepared, options: CkanSiteOptions, io: Io): Promise<ExitCode> {
  const { client, wanted, read } = prepared;
  const { lang } = options;
  const { steps, altered } = await push({
    ...{ client, wanted, read },
    onStep: (step, done, total) => {
      const text = stepText(step, done, total, lang);
      io.progress.step(text, text);
    },
    onFailure: (error) => {
      if (error instanceof CkanError && error.transient) io.progress.step(error.said[lang], error.said[lang]);
    },
  });
  io.progress.stop();
  const page = `${client.url}/dataset/${wanted.fields.name}`;
  say(
    io.stdout,
    lang,
    steps.length === 0
      ? { ja: `変更はありません：${page}`, en: `Nothing to change: ${page}` }
      : { ja: `反映しました（${steps.length}回の更新）：${page}`, en: `Pushed, in ${steps.length} step(s): ${page}` },
  );
  if (altered.length > 0)
    say(io.stderr, lang, {
      ja: `サイトが独自の書き方に変えるため、次の実行でも違って見える項目：${altered.join('、')}`,
      en: `The site writes these in its own way, so the next run will find them different: ${altered.join(', ')}`,
    });
  return 0;
}

/** What somebody should know before a push. */
function sayRemarks(
  { client, site, wanted, unknownLicence }: Prepared,
  { lang, organization }: CkanSiteOptions,
  io: Io,
): void {
  io.progress.stop();
  if (site.isAllowed === false)
    say(io.stderr, lang, {
      ja: `注意：このトークンの利用者は、組織「${organization}」にデータセットを作れません（トークンが無効か、編集者・管理者ではありません）。`,
      en: `note: the user of this token may make no datasets for “${organization}” (the token is not valid, or its user is no editor or admin).`,
    });
  if (client.hasToken && isOpenLine(client.url))
    say(io.stderr, lang, {
      ja: '注意：http:// ではトークンが暗号化されずに送られます。サイトに https:// があれば、そちらを指定してください。',
      en: 'note: by http:// the token is sent unencrypted. Use https:// if the site has it.',
    });
  if (unknownLicence !== undefined)
    say(io.stderr, lang, {
      ja: `注意：このサイトのライセンス一覧に ${unknownLicence} がありません。license_id は送りません（説明文には書きます）。--licence で指定できます。`,
      en: `note: the licences of this site do not include ${unknownLicence}: license_id is left out (the notes tell the licence). --licence sets it.`,
    });
  for (const { resource, isTooLarge } of wanted.resources) {
    if (isTooLarge)
      say(io.stderr, lang, {
        ja: `注意：「${resource.name}」は --upload-limit より大きいため、${resource.url} へのリンクにします。`,
        en: `note: “${resource.name}” is larger than --upload-limit and will be a link to ${resource.url}`,
      });
  }
}

/** The front page of a site; the address of its API will do, too. */
function siteUrl(url: string): string {
  return url.replace(/\/api(?:\/3)?(?:\/action)?\/*$/, '').replace(/\/+$/, '');
}

function isOpenLine(url: string): boolean {
  const { protocol, hostname } = new URL(url);
  return protocol === 'http:' && !/^(?:localhost|127(?:\.\d+){3}|\[::1\])$/.test(hostname);
}
