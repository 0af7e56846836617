import type { Message } from '../text/diagnostic.ts';

/** What is said of a CKAN site and of what it answered, by stable code. `{name}` stands for a detail. */
export const CKAN_MESSAGES = {
  UNREACHABLE: {
    ja: '{site} につながりません（{reason}）。URLとネットワークを確かめてください。プロキシを通す必要があるネットワークでは、HTTPS_PROXY と NODE_USE_ENV_PROXY=1 を環境変数に設定します（Node.js 22.21以降、24.5以降）。',
    en: '{site} cannot be reached ({reason}). Check the URL and the network. Where a proxy is needed, set HTTPS_PROXY and NODE_USE_ENV_PROXY=1 (Node.js 22.21 or later, 24.5 or later).',
  },
  CUT: {
    ja: '{action}：{site} との接続が途中で切れました（{reason}）。',
    en: '{action}: the connection to {site} was cut ({reason}).',
  },
  TIMED_OUT: {
    ja: '{action}：{site} が{seconds}秒以内に答えませんでした。',
    en: '{action}: {site} did not answer within {seconds} s.',
  },
  REDIRECTED: {
    ja: '{site} は {target} へ転送します。トークンを別の宛先へ送らないよう、転送には従いません。正しければ --url に転送先のサイトを指定してください。',
    en: '{site} redirects to {target}. Redirects are not followed, so that the token goes nowhere else; if that is right, name the site there with --url.',
  },
  NOT_CKAN: {
    ja: '{action}：{site} の応答（HTTP {status}{title}）はCKANのAPIのものではありません。--url にはCKANのトップページのURLを指定します。',
    en: '{action}: what {site} answers (HTTP {status}{title}) is not from the API of CKAN. --url takes the address of the front page of a CKAN site.',
  },
  ANSWER_TOO_LONG: {
    ja: '{action}：{site} の応答（HTTP {status}）が {size} を超えたため、読むのをやめました。--url がCKANのサイトのものか確かめてください。',
    en: '{action}: the answer of {site} (HTTP {status}) is longer than {size} and was not read to its end. Check that --url is that of a CKAN site.',
  },
  BAD_REQUEST: {
    ja: '{action}：{site} が要求を受け付けません（HTTP {status}）：{details}',
    en: '{action}: {site} does not take the request (HTTP {status}): {details}',
  },
  ACTION_UNKNOWN: {
    ja: '{site} には {action} がありません。CKAN 2.9 以降が必要です。',
    en: '{site} has no {action}. CKAN 2.9 or later is needed.',
  },
  OLD_CKAN: {
    ja: '{site} は CKAN {version} です。途中で失敗しても壊れない更新（package_revise）のある CKAN 2.9 以降が必要です。',
    en: '{site} runs CKAN {version}. CKAN 2.9 or later is needed, for updates that leave nothing half done (package_revise).',
  },
  FORBIDDEN: {
    ja: '{action}：{site} に許されませんでした（HTTP {status}）：{details}\n  確かめること：RENKEI_CKAN_TOKEN のトークンが正しく、期限内であること。トークンの利用者が、組織の編集者（editor）か管理者（admin）であること。',
    en: '{action}: {site} does not allow it (HTTP {status}): {details}\n  Check that the token in RENKEI_CKAN_TOKEN is right and has not expired, and that its user is an editor or admin of the organization.',
  },
  NOT_FOUND: {
    ja: '{action}：{site} に見つかりません：{details}',
    en: '{action}: not found on {site}: {details}',
  },
  NO_ORGANIZATION: {
    ja: '{site} に組織「{organization}」はありません。組織のページのURLの最後の部分（BODIKでは6桁の団体コード）を --organization に指定してください。',
    en: '{site} has no organization “{organization}”. Give --organization the last part of the address of its page (on BODIK, the 6-digit code).',
  },
  REFUSED: {
    ja: '{action}：{site} が内容を受け付けません（HTTP {status}）：{details}',
    en: '{action}: {site} refuses the contents (HTTP {status}): {details}',
  },
  CHANGED_MEANWHILE: {
    ja: '同じデータセットが、同時にほかから変更されています。あとでもう一度実行してください（{details}）。',
    en: 'Somebody else is changing the same dataset. Run it again later ({details}).',
  },
  NAME_TAKEN: {
    ja: '「{name}」という名前は、このトークンでは見えないデータセット（非公開か、削除されて残っているもの）に使われています。トークンが正しいことを確かめてください。正しければ、--name で別の名前を指定するか、サイトの管理者に尋ねてください。',
    en: 'The name “{name}” belongs to a dataset that this token may not see (private, or deleted but not purged). Check that the token is right; if it is, choose another with --name, or ask the administrators of the site.',
  },
  DELETED: {
    ja: 'データセット「{name}」はこのサイトで削除されています。復元するか完全に消去してから、もう一度実行してください。',
    en: 'The dataset “{name}” was deleted on this site. Restore or purge it there, then run this again.',
  },
  OTHER_ORGANIZATION: {
    ja: 'データセット「{name}」は別の組織「{other}」のものです。--name で別の名前を指定してください。',
    en: 'The dataset “{name}” belongs to another organization, “{other}”. Choose another name with --name.',
  },
  TOO_LARGE: {
    ja: '{site} は {file}（{size}）を大きすぎるとして受け取りません。サイトの上限（ckan.max_resource_size、前に立つサーバーの上限）を確かめるか、--upload-limit を下げてそのファイルをリンクにしてください。',
    en: '{site} takes no file as large as {file} ({size}). Ask for the limits of the site (ckan.max_resource_size, and that of the server before it), or lower --upload-limit, so that the file is linked to.',
  },
  TOO_MANY: {
    ja: '{action}：{site} に要求が多すぎると言われました（HTTP 429）。{wait}--pause で間隔を延ばせます。',
    en: '{action}: {site} says that there are too many requests (HTTP 429). {wait}--pause leaves more time between them.',
  },
  SITE_FAULT: {
    ja: '{action}：{site} に障害があります（HTTP {status}{title}）。{details}',
    en: '{action}: {site} has a fault (HTTP {status}{title}). {details}',
  },
  TOKEN_INVALID: {
    ja: '環境変数 RENKEI_CKAN_TOKEN に、トークンに使えない文字（空白、改行、全角文字など）が含まれています。',
    en: 'RENKEI_CKAN_TOKEN holds characters that no token has (spaces, line breaks, non-ASCII).',
  },
  URI_NOT_KEPT: {
    ja: '{site} はリソースの uri を保存しません。これがないと、次の実行で同じリソースが二重にできるため、ここで止めます（追加済み：{name}）。',
    en: '{site} does not keep the uri of resources. Without it the next run would add them a second time, so this one stops here (added: {name}).',
  },
  FILE_CHANGED: {
    ja: '{file} が manifest.json の示すものと違います。renkei build を実行してください。',
    en: '{file} is not what manifest.json says. Run: renkei build',
  },
  NO_PUBLICATION: {
    ja: '{file} に、公開するデータの説明（タイトル、ライセンス、連絡先）がありません。data/publication.json を書いて renkei build を実行してください。',
    en: '{file} does not describe what is published (title, licence, contact). Write data/publication.json, then run: renkei build',
  },
} as const satisfies Record<string, Message>;

/** A code of {@link CKAN_MESSAGES}. */
export type CkanMessageCode = keyof typeof CKAN_MESSAGES;
