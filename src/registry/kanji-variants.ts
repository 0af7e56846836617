/**
 * Old and variant forms of kanji (旧字体・異体字) that are written for one another in names: each pair is variant, then the form in which names are compared.
 * Pairs, not a limit: add what documents show. Forms that tell two present names apart are safe too: an exact name always goes before a folded one.
 */
const KANJI = `
  亞亜 惡悪 壓圧 圍囲 爲為 醫医 壹壱 弌一 弍二 弎三 稻稲 飮飲 隱隠 營営 榮栄 衞衛 驛駅 圓円 鹽塩 緣縁 應応 歐欧 奧奥 橫横 溫温 假仮 價価 畫画 會会 繪絵 壞壊 懷懐 擴拡 覺覚 學学 嶽岳 樂楽 渴渇 罐缶 卷巻 陷陥 勸勧 寬寛 關関
  歡歓 觀観 氣気 歸帰 龜亀 僞偽 戲戯 犧犠 舊旧 據拠 擧挙 虛虚 峽峡 挾挟 狹狭 鄕郷 曉暁 區区 驅駆 勳勲 薰薫 徑径 惠恵 溪渓 經経 繼継 莖茎 螢蛍 輕軽 鷄鶏 藝芸 擊撃 縣県 儉倹 劍剣 圈圏 檢検 權権 獻献 硏研 險険 顯顕 驗験 嚴厳
  效効 廣広 恆恒 黃黄 鑛鉱 號号 國国 黑黒 濟済 碎砕 齋斎 齊斉 劑剤 櫻桜 雜雑 參参 慘惨 棧桟 蠶蚕 贊賛 讚讃 殘残 絲糸 齒歯 兒児 辭辞 濕湿 實実 寫写 舍舎 釋釈 壽寿 收収 從従 澁渋 獸獣 縱縦 肅粛 處処 緖緒 敍叙 將将 燒焼 稱称
  證証 乘乗 剩剰 壤壌 孃嬢 條条 淨浄 狀状 疊畳 穰穣 讓譲 釀醸 囑嘱 觸触 寢寝 愼慎 晉晋 眞真 刄刃 盡尽 圖図 粹粋 醉酔 穗穂 隨随 髓髄 數数 樞枢 瀨瀬 淸清 聲声 靑青 靜静 攝摂 竊窃 專専 戰戦 淺浅 潛潜 纖繊 踐践 錢銭 禪禅 雙双
  壯壮 搜捜 插挿 爭争 總総 聰聡 莊荘 裝装 騷騒 增増 藏蔵 臟臓 卽即 屬属 續続 墮堕 對対 帶帯 滯滞 臺台 瀧滝 擇択 澤沢 單単 擔担 膽胆 團団 彈弾 斷断 癡痴 遲遅 晝昼 蟲虫 鑄鋳 廳庁 聽聴 敕勅 鎭鎮 遞逓 鐵鉄 轉転 點点 傳伝 黨党
  盜盗 燈灯 當当 鬪闘 德徳 獨独 讀読 屆届 繩縄 貳弐 惱悩 腦脳 霸覇 廢廃 拜拝 賣売 麥麦 發発 髮髪 拔抜 蠻蛮 祕秘 濱浜 濵浜 拂払 佛仏 甁瓶 邊辺 邉辺 變変 辨弁 瓣弁 辯弁 步歩 寶宝 豐豊 沒没 飜翻 槇槙 萬万 滿満 默黙 彌弥 譯訳
  藥薬 與与 譽誉 豫予 餘余 搖揺 樣様 謠謡 來来 賴頼 亂乱 覽覧 龍竜 龒竜 兩両 獵猟 綠緑 淚涙 壘塁 禮礼 勵励 戾戻 靈霊 隸隷 齡齢 曆暦 歷歴 戀恋 爐炉 勞労 樓楼 郞郎 祿禄 錄録 灣湾 內内 戶戸 吳呉 吿告 稅税 說説 悅悦 閱閲 脫脱
  敎教 每毎 舘館 餠餅 鍊錬 曾曽 巢巣 焰焔 堯尭 嶋島 嶌島 檮梼 濤涛 禱祷 﨑崎 嵜崎 碕崎 髙高 竈釜 竃釜 蘆芦 蘓蘇 祗祇 驒騨 礪砺 籔薮 藪薮 淵渕 渊渕 鰺鯵 檜桧 峯峰 冨富 靏鶴 鸖鶴 禰祢 𠮷吉 栁柳 桒桑 邨村 逎酒 鄰隣 崐昆 埜野
  埀垂 槗橋 梹浜 糓穀 靍鶴 尓爾 珎珍 寳宝 畧略 畊耕 峩峨 崕崖 莵菟 蛎蠣 鴬鶯 鷏鷆 﨟臈 圡土 凬風 圀国 囯国 囶国 塲場 舩船 躰体
`;

/** Signs that stand for the same sound between kanji: 外ヶ浜 and 外ケ浜, 西之表 and 西ノ表. */
const SIGNS = 'ヶケ ヵケ がケ ガケ カケ 之の ノの';

/**
 * CJK radicals that PDF files write for whole characters: ⻑ for 長. Equivalent_Unified_Ideograph of the Unicode Character Database 14.0 for the block CJK Radicals
 * Supplement (U+2E80–U+2EF3); the Kangxi radicals are compatibility characters and go with NFKC.
 */
const RADICALS = `
  ⺁厂 ⺂乛 ⺃乚 ⺄乙 ⺅亻 ⺆冂 ⺈刀 ⺉刂 ⺊卜 ⺋㔾 ⺌小 ⺍小 ⺎兀 ⺏尣 ⺐尢 ⺒巳 ⺓幺 ⺔彑 ⺕彐 ⺖忄 ⺗心 ⺘扌 ⺙攵 ⺛旡 ⺜日 ⺝月 ⺞歺 ⺠民 ⺡氵 ⺢氺 ⺣灬 ⺤爫 ⺥爫 ⺦丬 ⺧牛 ⺨犭
  ⺩王 ⺫目 ⺬示 ⺭礻 ⺯糹 ⺰纟 ⺱罓 ⺲罒 ⺳㓁 ⺴冗 ⺶羊 ⺹耂 ⺺肀 ⺻聿 ⺼肉 ⺾艹 ⺿艹 ⻀艹 ⻁虎 ⻂衤 ⻃覀 ⻄西 ⻅见 ⻆角 ⻈讠 ⻉贝 ⻋车 ⻌辶 ⻍辶 ⻎辶 ⻏邑 ⻐钅 ⻑長 ⻒镸 ⻓长 ⻔门
  ⻖阝 ⻗雨 ⻘青 ⻙韦 ⻚页 ⻛风 ⻜飞 ⻝食 ⻟飠 ⻠饣 ⻢马 ⻣骨 ⻤鬼 ⻥鱼 ⻦鸟 ⻧卤 ⻨麦 ⻩黄 ⻪黾 ⻫斉 ⻬齐 ⻭歯 ⻮齿 ⻯竜 ⻰龙 ⻱龜 ⻲亀
`;

/** The character that stands for a radical of PDF text. */
export const unifiedOfRadical: ReadonlyMap<string, string> = pairs(RADICALS);
/** The form of a kanji or sign in which names are compared. */
export const plainOfVariant: ReadonlyMap<string, string> = pairs(`${KANJI} ${SIGNS}`);

function pairs(text: string): Map<string, string> {
  const characters = text
    .trim()
    .split(/\s+/)
    .map((pair) => Array.from(pair));
  return new Map(
    characters.flatMap(([variant = '', plain = '']): [string, string][] =>
      variant === plain ? [] : [[variant, plain]],
    ),
  );
}
