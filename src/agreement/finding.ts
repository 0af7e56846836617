import { findingMaker } from '../document/finding.ts';

/** Everything that can be found while an agreement is read from its tree, by its stable code. */
export const AGREEMENT_FINDINGS = {
  AGR_NO_PARTIES: {
    severity: 'error',
    message: {
      ja: '当事者が読み取れません。前文の「…（以下「甲」という。）及び…（以下「乙」という。）」を確かめてください。',
      en: 'The parties could not be read. Look at the recital: who concludes the agreement?',
    },
  },
  AGR_UNKNOWN_GOVERNMENT: {
    severity: 'error',
    message: {
      ja: '「{name}」という地方公共団体が見つかりません。{nearJa}誤字、旧市町村名、都道府県名や郡名の誤りがないか確かめ、締結日の時点の正式な名称に直してください。正しい名称なのに見つからないときは、登録簿（data/registry）にないので、renkei を管理している人に知らせてください。',
      en: 'There is no local government called “{name}”. {nearEn}Look for a slip, the name of a municipality that had ended, or a wrong prefecture or county, and write the official name of the day of conclusion. If the name is right, the registry (data/registry) lacks it: tell whoever maintains renkei.',
    },
  },
  AGR_AMBIGUOUS_GOVERNMENT: {
    severity: 'error',
    message: {
      ja: '「{name}」に当たる地方公共団体が複数あります（{candidates}）。読み取らせるファイルで、名称の前に都道府県名（町村は郡名も）を書き足すと定まります。',
      en: '“{name}” may be several local governments ({candidates}). Write its prefecture (of a town or village, its county too) before the name in the file that is read.',
    },
  },
  AGR_IMPOSSIBLE_DATE: {
    severity: 'error',
    message: { ja: '「{date}」という日はありません。{meantJa}', en: 'There is no such day as {date}. {meantEn}' },
  },
  AGR_NO_DATE: {
    severity: 'warning',
    message: {
      ja: '締結日（記名の上の日付）が見つかりません。',
      en: 'No date of conclusion (the date above the signatures) was found.',
    },
  },
  AGR_BLANK_DATE: {
    severity: 'note',
    message: {
      ja: '締結日が空欄です（案とみられます）。',
      en: 'The date of conclusion is left blank: this looks like a draft.',
    },
  },
  AGR_MISSING_ROLE: {
    severity: 'error',
    message: {
      ja: '取組「{heading}」に{party}の役割の行がありません。',
      en: 'The initiative “{heading}” has no row with the role of {party}.',
    },
  },
  AGR_MISSING_SIDE: {
    severity: 'error',
    message: {
      ja: '{party}の役割が、どの取組にもありません。役割の行や列が抜けていないか確かめてください。',
      en: 'No initiative has a role of {party}. Look for lost rows or a lost column.',
    },
  },
  AGR_MISSING_CONTENT: {
    severity: 'error',
    message: {
      ja: '取組「{heading}」に取組内容の行がありません。',
      en: 'The initiative “{heading}” has no row with its content (取組内容).',
    },
  },
  AGR_EMPTY_HEADING: {
    severity: 'error',
    message: { ja: '取組の名称が空です。', en: 'An initiative has no name.' },
  },
  AGR_UNKNOWN_CELL: {
    severity: 'warning',
    message: { ja: '「{label}」欄が何を表すか分かりません。', en: 'It is not clear what the cell “{label}” is.' },
  },
  AGR_UNKNOWN_PARTY: {
    severity: 'error',
    message: {
      ja: '「{label}」欄がありますが、{alias}という当事者はいません。',
      en: 'There is a cell “{label}”, but no party is called {alias}.',
    },
  },
  AGR_TEXT_CUT: {
    severity: 'error',
    message: {
      ja: '文が「。」で終わっていません。途中で切れていないか確かめてください。',
      en: 'The sentence does not end with 。: it may have been cut.',
    },
  },
  AGR_ANNEX_MISSING: {
    severity: 'error',
    message: { ja: '本文が引く{annex}が見つかりません。', en: 'The text refers to {annex}, which is not there.' },
  },
  AGR_ARTICLE_MISSING: {
    severity: 'warning',
    message: { ja: '本文が引く{article}が見つかりません。', en: 'The text refers to {article}, which is not there.' },
  },
  AGR_UNKNOWN_LAW: {
    severity: 'warning',
    message: {
      ja: '「{law}」は法令表にありません。リンクは付けません。',
      en: '“{law}” is not in the table of laws; no link is made.',
    },
  },
  AGR_COPIES: {
    severity: 'warning',
    message: {
      ja: '{copies}通作成して各自{each}通を持つとありますが、当事者は{parties}者です。',
      en: 'It says that {copies} copies are made and each keeps {each}, but there are {parties} parties.',
    },
  },
  AGR_UNBOUND_SIGNATURE: {
    severity: 'warning',
    message: { ja: 'どの当事者の記名か分かりません。', en: 'It is not clear whose signature this is.' },
  },
} as const;

/** A finding of the agreement layer. */
export const agreementFinding = findingMaker<keyof typeof AGREEMENT_FINDINGS>(AGREEMENT_FINDINGS);
