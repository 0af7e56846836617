import type { PushStep } from '../ckan/push-step.ts';
import { sizeText } from '../ckan/size-text.ts';
import type { Message } from '../text/diagnostic.ts';
import type { Language } from './options.ts';

/** What is being done on a CKAN site, and how far it is. */
export function stepText(step: PushStep, done: number, total: number, language: Language): string {
  return `[${done + 1}/${total}] ${messageOf(step)[language]}`;
}

function messageOf(step: PushStep): Message {
  switch (step.kind) {
    case 'create':
      return { ja: 'データセットを作成中', en: 'Making the dataset' };
    case 'revise':
      return { ja: 'データセットの説明を更新中', en: 'Changing what is said of the dataset' };
    case 'add':
    case 'replace': {
      const { file, resource } = step.wanted;
      if (!file) return { ja: `リンクを追加中：${resource.name}`, en: `Adding a link: ${resource.name}` };
      const what = `${file.name} (${sizeText(file.bytes)})`;
      return { ja: `アップロード中：${what}`, en: `Uploading ${what}` };
    }
  }
}
