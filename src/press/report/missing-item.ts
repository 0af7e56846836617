import type { Message, Severity } from '../../text/diagnostic.ts';
import { fillMessage } from '../../text/fill-message.ts';

/** What says that something should be there: the law, the guideline for the kind of agreement, or what its siblings have. */
export type Ground = 'law' | 'guideline' | 'siblings';

interface Kind {
  readonly severity: Exclude<Severity, 'error'>;
  /** `{name}` stands for a detail of the item. */
  readonly message: Message;
  /** What the reader can do about it. */
  readonly advice: Message;
}

const LOOK_FOR_CAPTION: Message = {
  ja: '本文にあるのに読み取れていない場合は、条の見出しが「（{caption}）」のように書かれているか確かめてください。',
  en: 'If the text has it, check that the article has a caption such as （{caption}）.',
};

/** Everything that a document can lack, by its stable code: the one list of them (`schema/report.schema.json` names the same). */
export const MISSING_ITEMS = {
  MISSING_LEGAL_BASIS: {
    severity: 'note',
    message: {
      ja: '根拠となる規定（地方自治法第252条の2第1項）が本文に引かれていません。',
      en: 'The text does not cite the provision it rests on (Local Autonomy Act, Article 252-2, paragraph 1).',
    },
    advice: {
      ja: '前文が省かれた写し（例規集など）ではないか確かめてください。',
      en: 'Check whether this is a copy without its recital, as code books have them.',
    },
  },
  MISSING_PURPOSE: {
    severity: 'note',
    message: { ja: '目的を定めた条が見当たりません。', en: 'There is no article on the purpose (目的).' },
    advice: LOOK_FOR_CAPTION,
  },
  MISSING_BASIC_POLICY: {
    severity: 'warning',
    message: {
      ja: '基本的な方針を定めた条が見当たりません。',
      en: 'There is no article on the basic policy (基本的な方針).',
    },
    advice: LOOK_FOR_CAPTION,
  },
  MISSING_INITIATIVES: {
    severity: 'warning',
    message: { ja: '連携する取組が一つも読み取れません。', en: 'Not one initiative (取組) could be read.' },
    advice: {
      ja: '別表が別のファイルになっていないか、本文の途中で切れていないか確かめてください。',
      en: 'Check whether the annex is in another file, or the text was cut.',
    },
  },
  MISSING_PILLAR: {
    severity: 'note',
    message: { ja: '「{pillar}」の取組がありません。', en: 'There is no initiative under “{pillar}”.' },
    advice: {
      ja: 'この分野では連携しないと決めたのであれば、そのままで差し支えありません。別表の一部が抜けていないか確かめてください。',
      en: 'Nothing is wrong if the parties chose not to cooperate there. Check that no part of the annex is missing.',
    },
  },
  MISSING_ROLES: {
    severity: 'warning',
    message: { ja: '役割分担が一つも読み取れません。', en: 'Not one role of a party could be read.' },
    advice: {
      ja: '別表に「甲の役割」「乙の役割」などの欄があるか確かめてください。',
      en: 'Check that the annex has cells such as 甲の役割 and 乙の役割.',
    },
  },
  MISSING_ROLE_OF_PARTY: {
    severity: 'note',
    message: { ja: '{party}の役割が一つも読み取れません。', en: 'Not one role of {party} could be read.' },
    advice: {
      ja: '役割の欄の見出しが、本文での呼び方（甲、乙、市町村名）と同じか確かめてください。',
      en: 'Check that the cells of the roles call the party as the text does.',
    },
  },
  MISSING_COST_SHARING: {
    severity: 'note',
    message: { ja: '費用の分担についての定めが見当たりません。', en: 'Nothing is said of how costs are shared.' },
    advice: {
      ja: '別の文書（覚書、ビジョンなど）で定めている場合は、そのままで差し支えありません。',
      en: 'Nothing is wrong if another document, such as a memorandum or the vision, settles it.',
    },
  },
  MISSING_LIAISON: {
    severity: 'note',
    message: {
      ja: '定期的な協議（連絡会議など）についての定めが見当たりません。',
      en: 'Nothing is said of regular consultation between the parties.',
    },
    advice: LOOK_FOR_CAPTION,
  },
  MISSING_CHANGE_AND_END: {
    severity: 'note',
    message: {
      ja: '期間、変更又は廃止についての定めが見当たりません。',
      en: 'Nothing is said of term, change or abolition.',
    },
    advice: {
      ja: '定めがなくても、変更や廃止は締結と同じ手続（協議、議会の議決、告示など）で行えます。抜けた条がないか確かめてください。',
      en: 'It can still be changed or abolished in the way it was concluded. Check that no article is missing.',
    },
  },
  SIBLINGS_HAVE_SUBJECT: {
    severity: 'note',
    message: {
      ja: '{siblingsJa}に「{subjectJa}」の取組がありますが、この文書にはありません。',
      en: '{siblingsEn} have an initiative on “{subjectEn}”; this document has none.',
    },
    advice: {
      ja: '意図して外したのか、別表の行が抜けたのかを確かめてください。',
      en: 'Check whether it was left out on purpose, or a row of the annex is missing.',
    },
  },
  SIBLINGS_HAVE_PROVISION: {
    severity: 'note',
    message: {
      ja: '{siblingsJa}に{subjectJa}の定めがありますが、この文書にはありません。',
      en: '{siblingsEn} have a provision on {subjectEn}; this document has none.',
    },
    advice: {
      ja: '意図して定めなかったのか、条が抜けたのかを確かめてください。',
      en: 'Check whether it was left out on purpose, or an article is missing.',
    },
  },
} as const satisfies Record<string, Kind>;

/** A code of {@link MISSING_ITEMS}. */
export type MissingCode = keyof typeof MISSING_ITEMS;

/** Something a document lacks, as the report tells it in its language. */
export interface MissingItem {
  readonly code: MissingCode;
  readonly severity: Severity;
  readonly ground: Ground;
  /** What says so, for people: `地方自治法第252条の2第1項`. */
  readonly source: string;
  readonly message: string;
  readonly advice: string;
  /** How many of how many siblings have it. */
  readonly siblings?: { readonly have: number; readonly of: number };
}

/** An item with its details filled in. */
export function missingItem(
  code: MissingCode,
  { ground, source }: { readonly ground: Ground; readonly source: Message },
  language: keyof Message,
  detail: Readonly<Record<string, string>> = {},
): MissingItem {
  const { severity, message, advice } = MISSING_ITEMS[code];
  return {
    code,
    severity,
    ground,
    source: source[language],
    message: fillMessage(message, detail)[language],
    advice: fillMessage(advice, detail)[language],
  };
}
