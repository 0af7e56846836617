import type { BothLanguages } from '../store/publication.ts';

/** The rights of the document, of which the publisher has said nothing else. */
export const SOURCE_RIGHTS: BothLanguages = {
  ja: 'このデータの利用条件は、もとの協約の本文そのものには及びません。本文は、協約を結んだ地方公共団体の文書です。',
  en: 'The licence of these data does not extend to the text of the agreement, which is a document of the local governments that concluded it.',
};
