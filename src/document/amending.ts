import { type Block, walkBlocks } from './block.ts';

/** A title of an agreement that changes another: `…連携協約の一部を変更する連携協約`. */
const TITLE = /(?:変更|改正)する|一部(?:変更|改正)/u;
/** The same in a recital: `…連携協約の一部を次のように変更する`. */
const RECITAL = /一部を(?:次の(?:とおり|通り|ように))?(?:変更|改正)(?:し[、，]|する(?:連携)?(?:協約|協定|。|こと))/u;

/**
 * Whether an agreement changes another (…の一部を変更する連携協約), as its title tells, or its recital if there is no title. It says how the words of the other are to
 * read: it needs no articles of its own, and the articles and annexes it names are those of the other.
 */
export function isAmending(blocks: readonly Block[]): boolean {
  const all = Array.from(walkBlocks(blocks));
  const compact = (kind: Block['kind']) => all.find((block) => block.kind === kind)?.text?.text.replace(/\s/gu, '');
  const title = compact('title');
  return title === undefined ? RECITAL.test(compact('preamble') ?? '') : TITLE.test(title);
}
