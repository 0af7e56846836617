import { CC_BY } from '../catalog/licence.ts';
import { TO_FILL_IN } from '../publish/publication-fault.ts';
import { SOURCE_RIGHTS } from './source-rights.ts';

/** The template of the file in which a publisher says who it is (JSON): what must be filled in is refused until it is; what need not be there can be taken away line by line. */
export function publicationTemplate(): string {
  const orTakeAway = (what: string) => `（${what}を${TO_FILL_IN}。なければこの行を消してください）`;
  const template = {
    publisher: {
      homepage: orTakeAway('自団体のホームページのURL'),
      name: { en: orTakeAway('公開者の英語の名前'), ja: `（公開者の名前を${TO_FILL_IN}。例：○○市）` },
    },
    contact: {
      email: orTakeAway('問合せ先の電子メールアドレス'),
      page: orTakeAway('問合せ先のページのURL'),
      name: { ja: `（問合せ先を${TO_FILL_IN}。例：○○市企画課）` },
    },
    licence: CC_BY,
    sourceRights: SOURCE_RIGHTS,
  };
  return `${JSON.stringify(template, undefined, 2)}\n`;
}
