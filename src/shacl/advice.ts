import type { NamedNode } from '@rdfjs/types';
import { prefixes } from '../rdf/namespace.ts';

/** A sentence in both languages of the reports. */
export interface Advice {
  readonly ja: string;
  readonly en: string;
}

const DEFAULT: Advice = {
  ja: '上のメッセージに従って、元のデータ又はそれを作る規則を直してください。',
  en: 'Correct the source data, or the rule that produced it, as the message says.',
};

/** What to do about a broken constraint, by the local name of its component (SHACL, section 4). */
const BY_COMPONENT: Readonly<Record<string, Advice>> = {
  MinCountConstraintComponent: {
    ja: '足りない値を補ってください。元の文書にもない場合は、ないことを確かめてください。',
    en: 'Add the missing value; if the document does not have it either, make sure of that.',
  },
  MaxCountConstraintComponent: {
    ja: '値が多すぎます。正しいものだけを残してください。',
    en: 'There are too many values: keep only the right ones.',
  },
  UniqueLangConstraintComponent: {
    ja: '同じ言語の値が重複しています。一つだけを残してください。',
    en: 'The same language occurs more than once: keep one value for it.',
  },
  DatatypeConstraintComponent: {
    ja: '値の書き方とデータ型を確かめてください。日付は「2025-03-27」のように書きます。',
    en: 'Check how the value is written and its datatype; dates look like 2025-03-27.',
  },
  LanguageInConstraintComponent: {
    ja: '言語タグを付けるか、正しいもの（日本語は ja、読みは ja-hira、英語は en）に直してください。',
    en: 'Add or correct the language tag (Japanese ja, readings ja-hira, English en).',
  },
  ClassConstraintComponent: {
    ja: '値が指す IRI の誤りか、指された側の型（rdf:type）の欠落です。両方を確かめてください。',
    en: 'Either the value names the wrong IRI or the thing it names lacks its type (rdf:type): check both.',
  },
  NodeKindConstraintComponent: {
    ja: 'IRI とリテラルを取り違えていないか確かめてください。',
    en: 'Check that an IRI has not been taken for a literal, or a literal for an IRI.',
  },
  PatternConstraintComponent: {
    ja: '値の形式（桁数、文字の種類、区切り）を直してください。',
    en: 'Correct the form of the value: its length, characters or separators.',
  },
  ClosedConstraintComponent: {
    ja: '綴りを確かめてください。ontology/README.md の表に、使える用語がすべて載っています。',
    en: 'Check the spelling: the table in ontology/README.md lists every term there is.',
  },
  InConstraintComponent: {
    ja: '許された値の一覧にあるものを使ってください。',
    en: 'Use one of the listed values.',
  },
};

/** What a person should do about a broken constraint of the given component. */
export function adviceFor(component: NamedNode): Advice {
  return BY_COMPONENT[component.value.slice(prefixes.sh.length)] ?? DEFAULT;
}
