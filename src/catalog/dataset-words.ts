import type { Bilingual } from '../store/publication.ts';
import { CC_BY } from './licence.ts';

/** What a dataset is called whose publisher has not said. */
export const DATASET_TITLE: Bilingual = {
  ja: '連携協約のリンクトオープンデータ（renkei）',
  en: 'Linked open data of inter-municipal cooperation agreements in Japan (renkei)',
};

/** What such a dataset is. */
export const DATASET_DESCRIPTION: Bilingual = {
  ja: '地方公共団体の連携協約を、当事者、条文、取組、役割、根拠まで記述したデータ。',
  en: 'Cooperation agreements (renkei kyōyaku) of local governments in Japan, down to parties, articles, initiatives, roles and the evidence for every statement.',
};

/** The licence of the data whose publisher names none: CC BY 4.0. */
export const DEFAULT_LICENCE = CC_BY;
