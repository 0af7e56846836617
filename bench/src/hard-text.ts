import { longAgreement } from './long-agreement.ts';

/** Repeats a piece to about so many characters. */
const fill = (piece: string, length: number) => piece.repeat(Math.ceil(length / piece.length));

const AGREEMENT = longAgreement('annexes', 5, 1);
const before = (words: string, what: string) => AGREEMENT.replace(words, () => `${what}${words}`);

/** Texts that are hard to read for their length (in characters), by what is in them. */
export const HARD_TEXTS: Readonly<Record<string, (length: number) => string>> = {
  'lines of one character': (length) => fill('あ\n', length),
  'lines of one mark': (length) => AGREEMENT + fill('(1)\n', length),
  'lines of one digit': (length) => AGREEMENT + fill('1\n', length),
  'one line': (length) => AGREEMENT + fill('漢', length),
  'blank lines': (length) => AGREEMENT + fill('\n', length),
  TABs: (length) => AGREEMENT + fill('\t', length),
  'articles of one word': (length) => before('（費用分担）', fill('第1条　甲\n', length)),
  'captions without articles': (length) => before('（費用分担）', fill('（目的）\n', length)),
  'items in one article': (length) => before('（費用分担）', fill('(1)　甲は、事業を行う。\n', length)),
  'a ladder that only climbs': (length) =>
    before('（費用分担）', fill('(1)　あ\nア　い\n(ア)　う\na　え\n(a)　お\ni　か\n', length)),
  'empty annexes': (length) => AGREEMENT + fill('別表第1\n', length),
  'rows without heads': (length) => AGREEMENT + fill('\t甲の役割\t行う。\n', length),
  'rows of one initiative': (length) => AGREEMENT + fill('(1) 港\t取組内容\t行う。\n', length),
  'an article without an end': (length) =>
    before('（費用分担）', `第3条の2　${fill('甲は、前条第1項の規定により、', length)}\n`),
  references: (length) => before('（費用分担）', fill('2　前条第1項及び次条に規定する別表第1の取組を行う。\n', length)),
  'a recital of towns': (length) => before('は、地方自治法', fill('、荒尾市（以下「丙」という。）', length)),
  'a signature of towns': (length) => before('乙　荒尾市宮内', fill('丙　荒尾市\n荒尾市長　某\n', length)),
  brackets: (length) => before('（費用分担）', `${fill('（「', length)}\n`),
  'unlike brackets': (length) => before('（費用分担）', `2　${fill('甲（「乙」、', length)}\n`),
  dates: (length) => AGREEMENT + fill('令和7年3月27日\n', length),
  'sentences of 19,000 kanji': (length) => before('（費用分担）', fill(`2　${fill('漢', 19_000)}\n`, length)),
  'headings of 19,000 commas': (length) =>
    AGREEMENT + fill(`(1) ${fill('、', 19_000)}\t取組内容\t行う。\n\t甲の役割\t行う。\n`, length),
  'roles that name nobody but 甲': (length) => AGREEMENT + fill(`(1) 港\t甲の役割\t${fill('甲', 15_000)}\n`, length),
  'roles of one item': (length) => before('（費用分担）', `(1)　港\n${fill('(ア)　甲の役割\n', length)}`),
  'groups by number': (length) => AGREEMENT + fill('1 医療\n', length),
  'neighbours of articles': (length) => before('（費用分担）', fill('第9条　前条の取組を行う。\n', length)),
  supplements: (length) => AGREEMENT + fill('附則\nこの協約は、公布の日から施行する。\n', length),
};
