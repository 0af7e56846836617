import { rk } from '../rdf/vocabulary.generated.ts';
import type { Report, Result } from '../shacl/result.ts';
import type { Message } from '../text/diagnostic.ts';

/** What nobody has said of the document, and the option of `renkei bundle` that says it. */
export interface SourceAdvice {
  readonly what: Message;
  readonly option: string;
}

const ADVICE: readonly (SourceAdvice & { readonly property: { readonly value: string } })[] = [
  {
    property: rk.origin,
    what: {
      ja: 'もとの文書を公表しているページ（入手元。入手日と一緒に書きます）',
      en: 'page on which the document was made public, with the day',
    },
    option: '--origin https://www.city.example.jp/kyoyaku.html',
  },
  {
    property: rk.obtainedOn,
    what: {
      ja: 'そのページから文書を入手した日（入手日。入手元と一緒に書きます）',
      en: 'day on which the document was had from that page',
    },
    option: '--obtained-on 2027-03-31',
  },
  {
    property: rk.rights,
    what: {
      ja: 'もとの文書の権利（入手元と一緒に書きます。入手元だけなら、一般的な文が入ります）',
      en: 'rights of the document, with its page; a page alone comes with a general sentence',
    },
    option: '--source-rights "本文は○○市と△△町の文書です。"',
  },
];

/** What to do about a result of the shapes that misses something about the document; `undefined` for other results. */
export function sourceAdvice({ path, severity }: Result): SourceAdvice | undefined {
  if (severity !== 'warning') return undefined;
  return ADVICE.find(({ property }) => property.value === path?.predicate?.value);
}

/** What nobody has said of the document, in the order of the options. */
export function sourceGaps(shapes: Report): SourceAdvice[] {
  const missing = shapes.results.map(sourceAdvice);
  return ADVICE.filter((each) => missing.includes(each)).map(({ what, option }) => ({ what, option }));
}
