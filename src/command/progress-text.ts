import type { Message } from '../text/diagnostic.ts';
import type { Language } from './options.ts';

const BAR = 20;

/** What is being done with the files, unless another is named. */
const READING = { ja: '読み取り中', en: 'Reading' };

/** How far a run over many files is: a bar, the count, and about how long the rest will take. `elapsed` in milliseconds. */
export function progressText(
  done: number,
  total: number,
  elapsed: number,
  language: Language,
  doing: Message = READING,
): string {
  const filled = Math.floor((done / total) * BAR);
  const bar = '█'.repeat(filled) + '░'.repeat(BAR - filled);
  const count = `${done}/${total}`;
  const percent = Math.floor((done / total) * 100);
  const rest = done === 0 || done === total ? '' : duration(((total - done) * elapsed) / done, language);
  return {
    ja: `${doing.ja} ${bar} ${count}（${percent}%）${rest && `残り約${rest}`}`,
    en: `${doing.en} ${bar} ${count} (${percent}%)${rest && `, about ${rest} left`}`,
  }[language];
}

/** Whether another tenth of the files is done: where nobody watches, these are worth a line. */
export function isTenth(done: number, total: number): boolean {
  return Math.floor((done * 10) / total) > Math.floor(((done - 1) * 10) / total);
}

function duration(milliseconds: number, language: Language): string {
  const seconds = Math.ceil(milliseconds / 1000);
  const [minutes, rest] = [Math.floor(seconds / 60), seconds % 60];
  const parts = {
    ja: [minutes > 0 ? `${minutes}分` : '', `${rest}秒`],
    en: [minutes > 0 ? `${minutes} min ` : '', `${rest} s`],
  }[language];
  return parts.join('');
}
