/**
 * Old and variant forms of kanji (旧字体・異体字) that are written for one another: each pair is variant, then the plain form, which is in no pair a variant.
 * Pairs, not a limit: add what documents show. Forms that tell two present names apart are safe too: whoever looks names up takes an exact one first.
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
  缺欠 徵徴 揭掲 奬奨 獎奨 產産 彥彦 顏顔 旣既 歲歳 遙遥 瑤瑶 凜凛 穩穏 豔艶 豓艶 顚顛 塡填 屛屏 倂併 幷并 姬姫 頰頬 俠侠 萊莱 麵麺 麪麺 麴麹 嚙噛 囊嚢 蠟蝋 撹攪 搔掻 屢屡 蟬蝉 簞箪 鷗鴎 蔣蒋 醬醤 繡繍 繫繋 廐厩 廏厩 噓嘘 鹼鹸 冱冴 頴穎 壷壺
  鎚槌 諌諫 潅灌 枡桝 盃杯 侭儘 篭籠 兔兎 靱靭 賎賤 莓苺 劔剣 釼剣 剱剣 銕鉄 鐡鉄 體体 軆体 羣群 裡裏 泪涙 秌秋 穐秋 龝秋 秊年 烟煙 仝同 卆卒 伜倅 忰悴 凉涼 槀稿 稾稿 剝剥 𠮟叱 墻牆 娛娯 鈎鉤 鈆鉛 銳鋭 欝鬱 餝飾 鬭闘 鬬闘 騐験 麁粗 凾函 劵券
  卋世 厰廠 咒呪 咏詠 埓埒 壻婿 聟婿 姊姉 嫺嫻 寃冤 尅剋 巖巌 巗巌 嵳嵯 帋紙 庒荘 弃棄 恊協 恠怪 慙慚 慠傲 戝財 斈学 旛幡 旾春 昬昏 晧皓 暎映 暸瞭 朞期 杦杉 枩松 柹柿 栢柏 桺柳 楳梅 槪概 椶棕 橢楕 檝楫 殱殲 冰氷 沪濾 泻潟 潑溌 濳潜 澂澄 濶闊
  谿渓 煑煮 烱炯 煕熙 熈熙 燻薫 爼俎 牀床 犂犁 猨猿 璢瑠 甞嘗 甦蘇 畆畝 畂畝 畒畝 畵画 疉畳 疂畳 疏疎 踈疎 痲麻 癈廃 癢痒 皃貌 皷鼓 皐皋 盖蓋 葢蓋 盌椀 砿鉱 礦鉱 礙碍 穉稚 窗窓 牕窓 竒奇 竸競 竝並 笋筍 筝箏 筺筐 簒篡 簔蓑 粮糧 糺糾 綫線 緜綿
  纎繊 罎壜 罸罰 羮羹 翆翠 耻恥 聨聯 聦聡 脉脈 膓腸 舉挙 艸草 苅刈 菴庵 萠萌 薗園 蕚萼 蘂蕊 蟇蟆 蠅蝿 袵衽 襃褒 襍雑 觧解 譁嘩 譌訛 讎讐 豎竪 貓猫 貭質 贗贋 赱走 蹟跡 軄職 軰輩 輙輒 辧弁 迯逃 迴廻 迹跡 逹達 鄊郷 醱醗 鈩鑪 銹錆 鋪舗 舖舗 鎻鎖
  鑒鑑 閇閉 陦島 隝島 隯島 隂陰 鴈雁 鳫雁 雞鶏 霛霊 韭韮 頋顧 頚頸 頹頽 飃飄 饑飢 馿驢 駈駆 鰕蝦 鰮鰯 鱉鼈 鵄鴟 鵞鵝 麸麩 鼡鼠 拋抛 揷挿 撿検 攷考
`;

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

/** The kanji that a radical looks like; any other character as it is. */
export function kanjiOfRadical(sign: string): string {
  return unifiedOfRadical.get(sign) ?? sign.normalize('NFKC');
}

/** The plain form of an old or variant kanji. For comparing and for search; values keep the form the document wrote. */
export const plainOfVariant: ReadonlyMap<string, string> = pairs(KANJI);

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
