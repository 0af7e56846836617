import { type Random, seededRandom } from './random.ts';

/** Families of agreements: annexes with three rows for each initiative, enumeration in the body, one table. */
export type Family = 'annexes' | 'enumeration' | 'table';

/** Characters of a page of an agreement, as printed. */
const PAGE = 850;
/** Initiatives under one head, before the next annex, item or pillar begins. */
const TOGETHER = 20;

const WHAT =
  '地域医療 生活路線バス 図書館 ごみの減量 周遊観光 産業人材 農水産物の販路 病児保育 防災 移住 合同の職員研修 消費生活相談 スポーツ大会 公共施設 伝統工芸'.split(
    ' ',
  );
const HOW = ['の推進', 'の充実', 'の相互利用', 'に係る体制の維持', 'の支援', 'の強化', 'の広域的な実施'];
const DO =
  '住民に制度を周知し、利用を促す。 事業者との調整を行い、実施に要する経費を負担する。 研修を企画し、職員を受け入れる。 圏域の情報を一つの窓口から発信する。 施設を整備し、その管理を行う。 調査を行い、その結果を相手方に提供する。 有識者による会議を設け、その庶務を行う。 甲と連携して、参加を希望する団体を募る。 必要な人員及び設備を確保し、乙に協力する。'.split(
    ' ',
  );

const FRONT = `熊本市及び荒尾市における連携中枢都市圏の形成に係る連携協約

熊本市（以下「甲」という。）及び荒尾市（以下「乙」という。）は、地方自治法（昭和22年法律第67号）第252条の2第1項の規定に基づき、次のとおり連携協約を締結する。

（目的）
第1条　この連携協約は、甲及び乙が連携して、圏域の住民の暮らしを支えることを目的とする。
（基本方針）
第2条　甲及び乙は、次条に規定する取組において相互に役割を分担し、連携を図るものとする。
（連携する取組及び役割分担）
`;
const CLOSING = `（費用分担）
第4条　前条に規定する取組に要する経費については、甲及び乙が協議して別に定める。
（連絡会議）
第5条　熊本市長及び荒尾市長は、毎年度、連絡会議を開催するものとする。

この連携協約の締結を証するため、本連携協約書2通を作成し、甲及び乙が記名押印の上、それぞれ各1通を保有する。

令和7年3月27日

甲　熊本市中央区手取本町1番1号
熊本市長　肥後　椿
乙　荒尾市宮内出目390番地
荒尾市長　荒尾　葵

`;

/** An invented agreement of a family, about so many pages long; the same seed gives the same text. */
export function longAgreement(family: Family, pages: number, seed: number): string {
  const random = seededRandom(seed);
  const rows: string[] = [];
  for (let length = FRONT.length + CLOSING.length, at = 0; length < pages * PAGE; at += 1) {
    const row = ROW[family](at, random);
    length += row.length;
    rows.push(row);
  }
  return WHOLE[family](rows.join(''));
}

const WHOLE: Readonly<Record<Family, (rows: string) => string>> = {
  annexes: (rows) => `${FRONT}第3条　取組及び役割は、別表に定めるとおりとする。\n${CLOSING}${rows}`,
  enumeration: (rows) => `${FRONT}第3条　取組並びに甲及び乙の役割は、次のとおりとする。\n${rows}${CLOSING}`,
  table: (rows) =>
    `${FRONT}第3条　取組及び役割は、別表に定めるとおりとする。\n${CLOSING}別表（第3条関係）\n取組\t内容\t甲の役割\t乙の役割\n${rows}`,
};

/** The `at`-th initiative of a family, with the head above it where one begins. */
const ROW: Readonly<Record<Family, (at: number, random: Random) => string>> = {
  annexes: (at, random) => {
    const number = (at % TOGETHER) + 1;
    const annex = Math.floor(at / TOGETHER) + 1;
    const head = number === 1 ? `別表第${annex}（第3条関係）\n圏域全体の経済成長のけん引に係る政策分野\n` : '';
    return `${head}(${number}) ${heading(random)}\t取組内容\t${texts(random, 3)}\n\t甲の役割\t${texts(random, 2)}\n\t乙の役割\t${texts(random, 2)}\n`;
  },
  enumeration: (at, random) => {
    const number = at % TOGETHER;
    const head = number === 0 ? `(${at / TOGETHER + 1})　圏域全体の生活関連機能サービスの向上\n` : '';
    const mark = String.fromCharCode(0x61 + number);
    return `${head}${mark}　${heading(random)}\n(a)　取組内容\n${texts(random, 3)}\n(b)　役割分担\ni　甲の役割\n${texts(random, 2)}\nii　乙の役割\n${texts(random, 2)}\n`;
  },
  table: (at, random) => {
    const head = at % TOGETHER === 0 ? '圏域全体の経済成長のけん引\n' : '';
    return `${head}${heading(random)}\t${texts(random, 3)}\t${texts(random, 2)}\t${texts(random, 2)}\n`;
  },
};

const of = (all: readonly string[], random: Random) => all[random(all.length)] ?? '';
const heading = (random: Random) => of(WHAT, random) + of(HOW, random);
const texts = (random: Random, most: number) =>
  Array.from({ length: 1 + random(most) }, () => `${of(WHAT, random)}について、${of(DO, random)}`).join('');
