(function(){let e=`http://www.w3.org/1999/02/22-rdf-syntax-ns#`,t=`http://www.w3.org/2001/XMLSchema#`,n=`http://www.w3.org/2000/10/swap/`,{rdf:r,xsd:i}={xsd:{decimal:`${t}decimal`,boolean:`${t}boolean`,dateTime:`${t}dateTime`,double:`${t}double`,integer:`${t}integer`,string:`${t}string`},rdf:{type:`${e}type`,nil:`${e}nil`,first:`${e}first`,rest:`${e}rest`,langString:`${e}langString`,dirLangString:`${e}dirLangString`,reifies:`${e}reifies`},owl:{sameAs:`http://www.w3.org/2002/07/owl#sameAs`},r:{forSome:`${n}reify#forSome`,forAll:`${n}reify#forAll`},log:{implies:`${n}log#implies`,isImpliedBy:`${n}log#isImpliedBy`}},a,o=0,s={namedNode:f,blankNode:p,variable:m,literal:ne,defaultGraph:re,quad:h,triple:h,fromTerm:g,fromQuad:_};var c=class e{constructor(e){this.id=e}get value(){return this.id}equals(t){return t instanceof e?this.id===t.id&&this.termType===t.termType:!!t&&this.termType===t.termType&&this.value===t.value}hashCode(){return 0}toJSON(){return{termType:this.termType,value:this.value}}},l=class extends c{constructor(e){e===``?(super(`<>`),Object.defineProperty(this,"value",{value:``})):super(e)}get termType(){return`NamedNode`}},u=class e extends c{constructor(e){super(e)}get termType(){return`Literal`}get value(){return this.id.substring(1,this.id.lastIndexOf(`"`))}get language(){let e=this.id,t=e.lastIndexOf(`"`)+1,n=e.lastIndexOf(`--`);return t<e.length&&e[t++]===`@`?(n>t?e.substr(0,n):e).substr(t).toLowerCase():``}get direction(){let e=this.id,t=e.lastIndexOf(`"`),n=e[t+1]===`@`?e.lastIndexOf(`--`):-1;return n>t&&n+2<e.length?e.substr(n+2).toLowerCase():``}get datatype(){return new l(this.datatypeString)}get datatypeString(){let e=this.id,t=e.lastIndexOf(`"`)+1,n=t<e.length?e[t]:``;return n===`^`?e.substr(t+2):n===`@`?e.indexOf(`--`,t)>0?r.dirLangString:r.langString:i.string}equals(t){return t instanceof e?this.id===t.id:!!t&&!!t.datatype&&this.termType===t.termType&&this.value===t.value&&this.language===t.language&&(this.direction===t.direction||this.direction===``&&!t.direction)&&this.datatype.value===t.datatype.value}toJSON(){return{termType:this.termType,value:this.value,language:this.language,direction:this.direction,datatype:{termType:`NamedNode`,value:this.datatypeString}}}},ee=class extends c{constructor(e){super(`_:${e}`)}get termType(){return`BlankNode`}get value(){return this.id.substr(2)}},te=class extends c{constructor(e){super(`?${e}`)}get termType(){return`Variable`}get value(){return this.id.substr(1)}};a=new class extends c{constructor(){return super(``),a||this}get termType(){return`DefaultGraph`}equals(e){return this===e||!!e&&this.termType===e.termType}};var d=class extends c{constructor(e,t,n,r){super(``),this._subject=e,this._predicate=t,this._object=n,this._graph=r||a}get termType(){return`Quad`}get subject(){return this._subject}get predicate(){return this._predicate}get object(){return this._object}get graph(){return this._graph}toJSON(){return{termType:this.termType,subject:this._subject.toJSON(),predicate:this._predicate.toJSON(),object:this._object.toJSON(),graph:this._graph.toJSON()}}equals(e){return!!e&&this._subject.equals(e.subject)&&this._predicate.equals(e.predicate)&&this._object.equals(e.object)&&this._graph.equals(e.graph)}};function f(e){return new l(e)}function p(e){return new ee(e||`n3-${o++}`)}function ne(e,t){if(typeof t==`string`)return new u(`"${e}"@${t.toLowerCase()}`);if(t!==void 0&&!(`termType`in t))return new u(`"${e}"@${t.language.toLowerCase()}${t.direction?`--${t.direction.toLowerCase()}`:``}`);let n=t?t.value:``;return n===``&&(typeof e==`boolean`?n=i.boolean:typeof e==`number`?Number.isFinite(e)?n=Number.isInteger(e)&&Math.abs(e)<1e21?i.integer:i.double:(n=i.double,Number.isNaN(e)||(e=e>0?`INF`:`-INF`)):typeof e==`bigint`?n=i.integer:e instanceof Date&&!Number.isNaN(e.getTime())&&(n=i.dateTime,e=e.toISOString())),n===``||n===i.string?new u(`"${e}"`):new u(`"${e}"^^${n}`)}function m(e){return new te(e)}function re(){return a}function h(e,t,n,r){return new d(e,t,n,r)}function g(e){if(e instanceof c)return e;switch(e.termType){case`NamedNode`:return f(e.value);case`BlankNode`:return p(e.value);case`Variable`:return m(e.value);case`DefaultGraph`:return a;case`Literal`:return ne(e.value,e.language?e.direction?{language:e.language,direction:e.direction}:e.language:e.datatype);case`Quad`:return _(e);default:throw Error(`Unexpected termType: ${e.termType}`)}}function _(e){if(e instanceof d)return e;if(e.termType!==`Quad`)throw Error(`Unexpected termType: ${e.termType}`);return h(g(e.subject),g(e.predicate),g(e.object),g(e.graph))}function v(e){return s.namedNode(e)}function y(e,t){let n=typeof t==`string`?t.toLowerCase():t;return s.literal(e,n)}function b(e,t){let n=Math.min(e.length,t.length);for(let r=0;r<n;r++){let n=e.charCodeAt(r),i=t.charCodeAt(r);if(n!==i)return x(n)-x(i)}return e.length-t.length}function x(e){return e>=55296&&e<=57343?e+65536:e}let ie=oe(`
  ⺁厂 ⺂乛 ⺃乚 ⺄乙 ⺅亻 ⺆冂 ⺈刀 ⺉刂 ⺊卜 ⺋㔾 ⺌小 ⺍小 ⺎兀 ⺏尣 ⺐尢 ⺒巳 ⺓幺 ⺔彑 ⺕彐 ⺖忄 ⺗心 ⺘扌 ⺙攵 ⺛旡 ⺜日 ⺝月 ⺞歺 ⺠民 ⺡氵 ⺢氺 ⺣灬 ⺤爫 ⺥爫 ⺦丬 ⺧牛 ⺨犭
  ⺩王 ⺫目 ⺬示 ⺭礻 ⺯糹 ⺰纟 ⺱罓 ⺲罒 ⺳㓁 ⺴冗 ⺶羊 ⺹耂 ⺺肀 ⺻聿 ⺼肉 ⺾艹 ⺿艹 ⻀艹 ⻁虎 ⻂衤 ⻃覀 ⻄西 ⻅见 ⻆角 ⻈讠 ⻉贝 ⻋车 ⻌辶 ⻍辶 ⻎辶 ⻏邑 ⻐钅 ⻑長 ⻒镸 ⻓长 ⻔门
  ⻖阝 ⻗雨 ⻘青 ⻙韦 ⻚页 ⻛风 ⻜飞 ⻝食 ⻟飠 ⻠饣 ⻢马 ⻣骨 ⻤鬼 ⻥鱼 ⻦鸟 ⻧卤 ⻨麦 ⻩黄 ⻪黾 ⻫斉 ⻬齐 ⻭歯 ⻮齿 ⻯竜 ⻰龙 ⻱龜 ⻲亀
`),ae=oe(`
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
`);function oe(e){let t=e.trim().split(/\s+/).map(e=>Array.from(e));return new Map(t.flatMap(([e=``,t=``])=>e===t?[]:[[e,t]]))}let S=new Map(Object.entries({附:`付`,綜:`総`,稀:`希`,聯:`連`,輌:`両`,輛:`両`,劃:`画`,廻:`回`,蒐:`収`,輯:`集`,之:`の`,癌:`がん`})),C=`[\\p{M}ﾞﾟ]`,se=[...ae.keys(),...S.keys()].join(``),ce=/^[\p{L}\p{N}._]$/u,w=`[0-9０-９〇一二三四五六七八九十百千万億]`,T=`[\\p{Script=Latin}\\p{Nd}]`,le=/^[\p{Script=Latin}\p{Script=Greek}\p{Script=Cyrillic}]$/u,E=/* @__PURE__ */ new Map,D=[{pattern:/(?<=[ァ-ヺーｦ-ﾟ])[‐‑‒–—―−─━－]/gu,write:()=>`ー`},{pattern:/(?<=[〇一二三四五六七八九○◯])[○◯]/gu,write:()=>`〇`},{pattern:RegExp(`(?<=${T}{2})[\\p{P}\\s]+(?=${T})|(?<=${T})[\\p{P}\\s]+(?=${T}{2})`,`gu`),write:e=>/\s/u.test(e)?`_`:e},{pattern:/(?<=[0-9０-９])[,，](?=[0-9０-９]{3}(?![0-9０-９]))/gu,write:()=>``},{pattern:RegExp(`(?<=${w})[、，,．.・･/／‐‑–—―−－~～〜:：-](?=${w})`,`gu`),write:()=>`.`},{pattern:RegExp(`[^ぁ-ゖァ-ヺー々a-z0-9一-鿿㐀-䶿]${C}*|[${se}]${C}*|[^]${C}+`,`gu`),write:ue},{pattern:RegExp(`(?<!${w})\\.|\\.(?!${w})`,`gu`),write:()=>``},{pattern:RegExp(`(?<!${T})_|_(?!${T})`,`gu`),write:()=>``}];function ue(e){let t=E.get(e);if(t!==void 0)return t;let n=e.normalize(`NFKC`).toLowerCase().normalize(`NFKC`),r=Array.from(n,de).join(``);return E.size<2e4&&E.set(e,r),r}function de(e){let t=ie.get(e)??e,n=ae.get(t)??t,r=S.get(n);if(r!==void 0)return r;let i=le.test(n)?n.normalize(`NFD`).replace(/\p{M}/gu,``):n;return ce.test(i)?i:``}function O(e,{pattern:t,write:n}){return e.replace(t,(e,t)=>n(e,typeof t==`string`?t:``))}function fe(e){let t=[],n=[];for(let r of e){let e=t.length;for(let i=0;i<r.length;i++)t.push(e),n.push(e+r.length)}return{text:e,starts:t,ends:n}}function pe(e,{pattern:t,write:n}){let r=Array.from(e.text.matchAll(t));if(r.length===0)return e;let i=new me(e);for(let e of r)i.keepUpTo(e.index),i.replace(e[0].length,n(e[0],e[1]??``));return i.keepUpTo(e.text.length),i.result()}var me=class{#e;#t=[];#n=[];#r=``;#i=0;constructor(e){this.#e=e}keepUpTo(e){for(this.#r+=this.#e.text.slice(this.#i,e);this.#i<e;this.#i++)this.#a(this.#i,this.#i)}replace(e,t){let[n,r]=[this.#i,this.#i+e-1],i=t.length===e;for(let e=0;e<t.length;e++)i?this.#a(n+e,n+e):this.#a(n,r);this.#r+=t,this.#i+=e}result(){return{text:this.#r,starts:this.#t,ends:this.#n}}#a(e,t){this.#t.push(this.#e.starts[e]),this.#n.push(this.#e.ends[t])}};let he=new Map(Array.from(`ぁあぃいぅうぇえぉおっつゃやゅゆょよゎわゕかゖけ`.matchAll(/(.)(.)/gu),([,e=``,t=``])=>[e,t])),ge={ァ:`バ`,ア:`バ`,ィ:`ビ`,イ:`ビ`,ェ:`ベ`,エ:`ベ`,ォ:`ボ`,オ:`ボ`},_e={ヷ:`ば`,ヸ:`び`,ヹ:`べ`,ヺ:`ぼ`,ゐ:`い`,ゑ:`え`,ゔ:`ぶ`},k=[{pattern:/(?<=[ァ-ヺー]{2})([ァ-ヺ])ー+(?![ァ-ヺー])/gu,write:(e,t)=>t},{pattern:/[ヶヵゕゖ]/gu,write:()=>`が`},{pattern:/(?<![ァ-ヺー])[ケカ](?=\p{Script=Han})/gu,write:()=>`が`},{pattern:/ヴ([ァアィイェエォオ])/gu,write:(e,t)=>ge[t]??``},{pattern:/[ァ-ヺぁぃぅぇぉっゃゅょゎゐゑゔ]/gu,write:ve},{pattern:/[か箇個](?=[所月年国条])/gu,write:()=>`が`},{pattern:/(?<=([か-こさ-そた-とは-ほかきくけこ]))[ゞヾ]/gu,write:(e,t)=>ye(t)},{pattern:/(?<=([ぁ-ゖ]))[ゝヽゞヾ]+/gu,write:(e,t)=>t.repeat(e.length)},{pattern:/(?<=(\p{Script=Han}))(?<![々〻])[々〻]+/gu,write:(e,t)=>t.repeat(e.length)}];function ve(e){let t=e.charCodeAt(0),n=t>=12449&&t<=12534?String.fromCharCode(t-96):e;return he.get(n)??_e[n]??n}function ye(e){return`${e}\u3099`.normalize(`NFC`)}let A=`〇一二三四五六七八九`,be={零:`〇`,壱:`一`,弐:`二`,参:`三`,拾:`十`},xe=/^(?:([一二三四五六七八九])?(千))?(?:([一二三四五六七八九])?(百))?(?:([一二三四五六七八九])?(十))?([一二三四五六七八九])?$/,Se=/^(?:([^兆億万]+)兆)?(?:([^兆億万]+)億)?(?:([^兆億万]*)万)?([^兆億万]*)$/;function Ce(e){if(e===``||e.length>40)return;let t=/^[0-9０-９]+$/.test(e)?Number(e.normalize(`NFKC`)):we(e);return t!==void 0&&Number.isSafeInteger(t)?t:void 0}function we(e){let t=e.replace(/[零壱弐参拾]/g,e=>be[e]??e);return j(t)??Te(t)}function j(e){if(/^[〇一二三四五六七八九]+$/.test(e))return Number(Array.from(e,e=>A.indexOf(e)).join(``))}function Te(e){let t=Se.exec(e);if(!t)return;let n=t.slice(1),r=n.findIndex(e=>e!==void 0),i=0;for(let[e,t]of n.entries()){let a=Ee(t,e===r,e===n.length-1);if(a===void 0)return;i=i*1e4+a}return i}function Ee(e,t,n){if(e===void 0||e===``&&n)return 0;if(e===``)return t?1:void 0;let r=t?/^[^〇].{0,3}$/:/^.{4}$/;return De(e)??(r.test(e)?j(e):void 0)}function De(e){let t=xe.exec(e);if(!t)return;let[,n,r,i,a,o,s,c]=t,l=(e,t)=>e===void 0?t===void 0?0:1:A.indexOf(e);return l(n,r)*1e3+l(i,a)*100+l(o,s)*10+l(c,void 0)}let M=`〇一二三四五六七八九十百千万億`,Oe=[{pattern:RegExp(`(?<=第|条の)[${M}]+|(?<![統唯同均画単随逐専])${`(?<![${M}])[${M}]+`}(?=(?:[条項号章節款目年月日時回期次件人名円枚通校園室棟台階級位者歳才箇県本]|世[代帯]|市町|が[所月年国条]))`,`gu`),write:ke},{pattern:/(?<=令和|平成|昭和|大正|明治)元(?=年)/gu,write:()=>`1`},{pattern:/(?<=[0-9])才/gu,write:()=>`歳`},{pattern:/(?<![0-9])\.|\.(?![0-9])/gu,write:()=>``}];function ke(e){return/^[千万億]+$/u.test(e)?e:Ce(e)?.toString()??e}let Ae={い:`払扱買合使言違習伝洗追思吸問願祝誓拾縫救担養補負失奪疑誘囲襲舞沿添揃`,し:`申貸出渡直話押回返流落起興試通示残戻消増足立移写指越崩催差引干`,て:`当立建捨`},N=`(?![ぁ-ゖー])`,je=[P(`(\\p{Script=Han})[きけちりれみめげぎえびべね](?:${N}|(?=を))`),...Object.entries(Ae).map(([e,t])=>P(`([${t}])${e}(?:${N}|(?=を))`)),{pattern:RegExp(`(?:[組込]み|[受付届請向]け|入れ|[扱合払買]い|[決定]め|[引続空開]き|[上下]げ|[当立]て|[替換支]え|[直通]し|[売割振積]り)(?=[のはがにでとへやも])`,`gu`),write:e=>e.slice(0,1)}];function P(e){return{pattern:new RegExp(e,`gu`),write:(e,t)=>t}}let F=Ne(`
  牽引 けん引
  障害 障がい 障碍
  子供 子ども こども 小供
  引きこもり ひきこもり 引き籠もり 引籠もり 引き籠り 引籠り 引こもり
  一人親 ひとり親
  一人暮 ひとり暮 独り暮
  まちづくり 街づくり 町づくり まち作り 街作り 町作り まち創り
  ものづくり もの作り 物づくり 物作り
  地域づくり 地域作り
  健康づくり 健康作り
  人づくり ひとづくり 人作り
  魅力づくり 魅力作り
  手作 手づくり
  見守 みまもり
  支え合い 支えあい ささえあい
  助け合い 助けあい たすけあい
  触れ合い 触れあい ふれあい
  話し合い 話しあい はなしあい
  学び合い 学びあい まなびあい
  呼びかけ 呼び掛け 呼掛け
  働きかけ 働き掛け 働掛け
  声かけ 声掛け 声がけ
  取りまとめ 取まとめ 取り纏め 取纏め とりまとめ
  下支え 下ささえ
  働 はたら
  暮し くらし
  仕事 しごと
  明ら 明か
  生きがい 生き甲斐 生甲斐 いきがい
  若者 わかもの
  引越 引っ越
  及び および
  並びに ならびに
  又は または
  若しくは もしくは
  全て すべて 総て 凡て
  様々 さまざま
  更に さらに
  ともに 共に
  基づ もとづ
  一層 いっそう
  誰 だれ
  捻出 ねん出
  逼迫 ひっ迫
  緻密 ち密
  改竄 改ざん
  漏洩 漏えい
  隠蔽 隠ぺい
  補填 補てん
  装填 装てん
  充填 充てん
  進捗 進ちょく
  煤煙 ばい煙
  屎尿 し尿
  屠畜 と畜
  斡旋 あっせん
  隘路 あい路
  涵養 かん養
  啓蒙 啓もう
  破綻 破たん
  伝播 伝ぱ
  払拭 払しょく
  腎臓 じん臓
  裨益 ひ益
  研鑽 研さん
  均霑 均てん
  花卉 花き
  家禽 家きん
  急遽 急きょ
  牽制 けん制
  真摯 真し
  竣工 しゅん工
  浚渫 しゅんせつ しゅん渫
  灌漑 かんがい かん漑
  氾濫 はん濫 はんらん
  埠頭 ふ頭
  乖離 かい離
  酪農 らく農
  嚥下 えん下
  喘息 ぜん息 ぜんそく
  痴呆 痴ほう
  挨拶 あいさつ
  曖昧 あいまい
  萎縮 委縮 い縮
  瓦礫 がれき
  毀損 き損 棄損
  脆弱 ぜい弱
  遡及 そ及
  堆積 たい積
  堆肥 たい肥
  貼付 ちょう付
  剥離 はく離
  汎用 はん用
  遮蔽 遮へい
  捕捉 捕そく
  哺乳 ほ乳
  明瞭 明りょう
  拉致 ら致
  賄賂 わいろ
  処方箋 処方せん
  肥沃 肥よく
  溜池 ため池 溜め池
  法面 のり面
  嵩上 かさ上
  暗渠 暗きょ
  塵芥 じん芥 じんかい
  怪我 けが
  煙草 たばこ
  椅子 いす
  玩具 おもちゃ
  猪 いのしし
  蜜柑 みかん
  椎茸 しいたけ
  溶接 熔接
  英知 叡智 叡知
  知恵 智慧 智恵 知慧
  沈殿 沈澱
  援護 掩護
  散布 撒布
  了解 諒解
  回復 恢復 快復
  刺激 刺戟
  編集 編緝
  高揚 昂揚
  憶測 臆測
  薫製 燻製 くん製
  扇動 煽動
  先端 尖端
  枯渇 涸渇
  奇跡 奇蹟
  行 行な 行なわ
  表 表わ
  現 現わ
  断 断わ
  著 著わ
  当 当た
  終 終わ
  変 変わ
  代 代わ
  替 替わ
  換 換わ
  関 関わ 係わ
  合 合わ
  起 起こ
  落 落と
  暮 暮ら
  集 集ま
  向 向か
  浮 浮か
  生れ 生まれ
  積 積も
  聞え 聞こえ
  捕え 捕らえ
  果 果た
  交 交わ
  伴 伴な
  預 預か
  デジタル ディジタル
  シミュレーション シュミレーション
  インターフェース インタフェース インターフェイス インタフェイス
  スマートフォン スマートホン スマホ
  プラットフォーム プラットホーム
  ダイヤ ダイア
  メンテナンス メインテナンス
  ウイルス ヴィールス ビールス
`),Me=[{pattern:Fe([...F.keys()]),write:e=>F.get(e)??e}];function Ne(e){let t=e.trim().split(`
`).map(e=>e.trim().split(` `).map(Pe));return new Map(t.flatMap(([e=``,...t])=>t.map(t=>[t,e])))}function Pe(e){return[...D,...k].reduce(O,e)}function Fe(e){let t=[...e].sort((e,t)=>t.length-e.length||b(e,t)),n=new Set(e.flatMap(e=>Array.from(e).slice(0,1)));return RegExp(`(?=[${[...n].join(``)}])(?:${t.join(`|`)})`,`gu`)}let I=[...D,...k,...Me,...Oe,...je];function L(e){let t=e;for(let e=0;e<8;e++){let e=t;if(t=I.reduce(O,t),t===e)break}return t}function Ie(e){let t=fe(e);for(let e=0;e<8;e++){let e=t.text;if(t=I.reduce(pe,t),t.text===e)break}return t}function R(e,t){let n=t.trim().split(/\s+/);return Object.fromEntries(n.map(t=>[t,v(`${e}${t}`)]))}let z={adms:`http://www.w3.org/ns/adms#`,"cost-sharing":`https://w3id.org/renkei/id/cost-sharing/`,dc:`http://purl.org/dc/elements/1.1/`,dcat:`http://www.w3.org/ns/dcat#`,dcatap:`http://data.europa.eu/r5r/`,dcterms:`http://purl.org/dc/terms/`,dqv:`http://www.w3.org/ns/dqv#`,eli:`http://data.europa.eu/eli/ontology#`,foaf:`http://xmlns.com/foaf/0.1/`,"instrument-type":`https://w3id.org/renkei/id/instrument-type/`,m8g:`http://data.europa.eu/m8g/`,municipality:`https://w3id.org/renkei/id/municipality/`,oa:`http://www.w3.org/ns/oa#`,org:`http://www.w3.org/ns/org#`,owl:`http://www.w3.org/2002/07/owl#`,pillar:`https://w3id.org/renkei/id/pillar/`,position:`https://w3id.org/renkei/id/position/`,prefecture:`https://w3id.org/renkei/id/prefecture/`,prov:`http://www.w3.org/ns/prov#`,rdf:`http://www.w3.org/1999/02/22-rdf-syntax-ns#`,rdfs:`http://www.w3.org/2000/01/rdf-schema#`,region:`https://w3id.org/renkei/id/region/`,rk:`https://w3id.org/renkei/ontology#`,rksh:`https://w3id.org/renkei/shapes#`,"role-comparison":`https://w3id.org/renkei/id/role-comparison/`,"role-type":`https://w3id.org/renkei/id/role-type/`,rule:`https://w3id.org/renkei/id/rule/`,scheme:`https://w3id.org/renkei/id/scheme/`,sd:`http://www.w3.org/ns/sparql-service-description#`,sh:`http://www.w3.org/ns/shacl#`,skos:`http://www.w3.org/2004/02/skos/core#`,spdx:`http://spdx.org/rdf/terms#`,subject:`https://w3id.org/renkei/id/subject/`,vann:`http://purl.org/vocab/vann/`,vcard:`http://www.w3.org/2006/vcard/ns#`,void:`http://rdfs.org/ns/void#`,"wording-group":`https://w3id.org/renkei/id/wording-group/`,xsd:`http://www.w3.org/2001/XMLSchema#`};R(z.rdf,`
  type first rest nil List Property Statement subject predicate object langString
  `),R(z.rdfs,`
  Class Literal Resource comment domain isDefinedBy label range seeAlso subClassOf subPropertyOf
  `),R(z.owl,`
  Class DatatypeProperty ObjectProperty NamedIndividual Ontology deprecated equivalentClass inverseOf unionOf
  versionIRI versionInfo imports sameAs
  `),R(z.xsd,`
  anyURI boolean date dateTime decimal double gYear integer nonNegativeInteger string
  `);let B=R(z.skos,`
  Concept ConceptScheme altLabel broader broadMatch closeMatch definition editorialNote example exactMatch
  hasTopConcept hiddenLabel inScheme member narrower notation note prefLabel related relatedMatch scopeNote
  topConceptOf
  `);R(z.dcterms,`
  conformsTo created creator date description format hasPart identifier isPartOf isReferencedBy isVersionOf issued language
  license modified provenance publisher references rights source spatial subject temporal title type
  `),R(z.oa,`
  SpecificResource TextPositionSelector TextQuoteSelector end exact hasSelector hasSource prefix start suffix
  `),R(z.eli,`LegalResource LegalResourceSubdivision is_part_of cites`),R(z.sh,`
  ClosedConstraintComponent Info NodeShape PropertyShape Violation Warning class conforms datatype description focusNode in inversePath
  languageIn maxCount message minCount minLength name node alternativePath nodeKind oneOrMorePath or order path
  pattern property resultMessage resultPath resultSeverity severity sourceConstraintComponent sourceShape
  targetClass value targetNode targetObjectsOf targetSubjectsOf uniqueLang zeroOrMorePath zeroOrOnePath result
  `),R(z.org,`
  Membership Organization OrganizationalCollaboration classification hasMembership member organization
  `),R(z.vann,`preferredNamespacePrefix preferredNamespaceUri`),R(z.foaf,`Document primaryTopic homepage`),R(z.void,`
  Dataset DatasetDescription Linkset class classPartition classes dataDump distinctObjects distinctSubjects entities
  exampleResource feature inDataset linkPredicate objectsTarget properties property propertyPartition sparqlEndpoint
  subjectsTarget subset triples uriRegexPattern uriSpace vocabulary
  `),R(z.dcat,`
  Catalog CatalogRecord DataService Dataset Distribution accessService accessURL byteSize catalog compressFormat
  contactPoint dataset distribution downloadURL endDate endpointDescription endpointURL hasCurrentVersion hasVersion isVersionOf
  keyword landingPage mediaType packageFormat previousVersion record Resource
  servesDataset service startDate theme themeTaxonomy version
  `),R(z.dqv,`Metric QualityMeasurement computedOn expectedDataType hasQualityMeasurement isMeasurementOf value`),R(z.adms,`identifier versionNotes`),R(z.spdx,`Checksum ChecksumAlgorithm algorithm checksum checksumAlgorithm_sha256 checksumValue`),R(z.prov,`Activity Entity generated used`);let V={Agreement:v(`https://w3id.org/renkei/ontology#Agreement`),Annex:v(`https://w3id.org/renkei/ontology#Annex`),AnnexRow:v(`https://w3id.org/renkei/ontology#AnnexRow`),AnnexSection:v(`https://w3id.org/renkei/ontology#AnnexSection`),Article:v(`https://w3id.org/renkei/ontology#Article`),Closing:v(`https://w3id.org/renkei/ontology#Closing`),CostArrangement:v(`https://w3id.org/renkei/ontology#CostArrangement`),Cover:v(`https://w3id.org/renkei/ontology#Cover`),Evidence:v(`https://w3id.org/renkei/ontology#Evidence`),ForeseenInstrument:v(`https://w3id.org/renkei/ontology#ForeseenInstrument`),Initiative:v(`https://w3id.org/renkei/ontology#Initiative`),Item:v(`https://w3id.org/renkei/ontology#Item`),LawProvision:v(`https://w3id.org/renkei/ontology#LawProvision`),LegalEvent:v(`https://w3id.org/renkei/ontology#LegalEvent`),LiaisonMeeting:v(`https://w3id.org/renkei/ontology#LiaisonMeeting`),LocalGovernment:v(`https://w3id.org/renkei/ontology#LocalGovernment`),Membership:v(`https://w3id.org/renkei/ontology#Membership`),Method:v(`https://w3id.org/renkei/ontology#Method`),Municipality:v(`https://w3id.org/renkei/ontology#Municipality`),Paragraph:v(`https://w3id.org/renkei/ontology#Paragraph`),Party:v(`https://w3id.org/renkei/ontology#Party`),PolicyField:v(`https://w3id.org/renkei/ontology#PolicyField`),Preamble:v(`https://w3id.org/renkei/ontology#Preamble`),Prefecture:v(`https://w3id.org/renkei/ontology#Prefecture`),Region:v(`https://w3id.org/renkei/ontology#Region`),Role:v(`https://w3id.org/renkei/ontology#Role`),Rule:v(`https://w3id.org/renkei/ontology#Rule`),SignatureBlock:v(`https://w3id.org/renkei/ontology#SignatureBlock`),Source:v(`https://w3id.org/renkei/ontology#Source`),Span:v(`https://w3id.org/renkei/ontology#Span`),TextBlock:v(`https://w3id.org/renkei/ontology#TextBlock`),TitleBlock:v(`https://w3id.org/renkei/ontology#TitleBlock`),Unknown:v(`https://w3id.org/renkei/ontology#Unknown`),WordingGroup:v(`https://w3id.org/renkei/ontology#WordingGroup`),address:v(`https://w3id.org/renkei/ontology#address`),agreement:v(`https://w3id.org/renkei/ontology#agreement`),alias:v(`https://w3id.org/renkei/ontology#alias`),amends:v(`https://w3id.org/renkei/ontology#amends`),annex:v(`https://w3id.org/renkei/ontology#annex`),appliesTo:v(`https://w3id.org/renkei/ontology#appliesTo`),article:v(`https://w3id.org/renkei/ontology#article`),byteSize:v(`https://w3id.org/renkei/ontology#byteSize`),caption:v(`https://w3id.org/renkei/ontology#caption`),changeAndEnd:v(`https://w3id.org/renkei/ontology#changeAndEnd`),characterCount:v(`https://w3id.org/renkei/ontology#characterCount`),closing:v(`https://w3id.org/renkei/ontology#closing`),code5:v(`https://w3id.org/renkei/ontology#code5`),code6:v(`https://w3id.org/renkei/ontology#code6`),concludedOn:v(`https://w3id.org/renkei/ontology#concludedOn`),concludes:v(`https://w3id.org/renkei/ontology#concludes`),content:v(`https://w3id.org/renkei/ontology#content`),convenedBy:v(`https://w3id.org/renkei/ontology#convenedBy`),copies:v(`https://w3id.org/renkei/ontology#copies`),copiesPerHolder:v(`https://w3id.org/renkei/ontology#copiesPerHolder`),copyHolder:v(`https://w3id.org/renkei/ontology#copyHolder`),coreCity:v(`https://w3id.org/renkei/ontology#coreCity`),corporateNumber:v(`https://w3id.org/renkei/ontology#corporateNumber`),costArrangement:v(`https://w3id.org/renkei/ontology#costArrangement`),costSharing:v(`https://w3id.org/renkei/ontology#costSharing`),county:v(`https://w3id.org/renkei/ontology#county`),cover:v(`https://w3id.org/renkei/ontology#cover`),coverTitle:v(`https://w3id.org/renkei/ontology#coverTitle`),curated:v(`https://w3id.org/renkei/ontology#curated`),date:v(`https://w3id.org/renkei/ontology#date`),decidedBy:v(`https://w3id.org/renkei/ontology#decidedBy`),declaredOn:v(`https://w3id.org/renkei/ontology#declaredOn`),determination:v(`https://w3id.org/renkei/ontology#determination`),documentNumber:v(`https://w3id.org/renkei/ontology#documentNumber`),eStatCode:v(`https://w3id.org/renkei/ontology#eStatCode`),encoding:v(`https://w3id.org/renkei/ontology#encoding`),event:v(`https://w3id.org/renkei/ontology#event`),eventType:v(`https://w3id.org/renkei/ontology#eventType`),fileName:v(`https://w3id.org/renkei/ontology#fileName`),firstAgreementOn:v(`https://w3id.org/renkei/ontology#firstAgreementOn`),firstVisionOn:v(`https://w3id.org/renkei/ontology#firstVisionOn`),formationInstrument:v(`https://w3id.org/renkei/ontology#formationInstrument`),foundedBy:v(`https://w3id.org/renkei/ontology#foundedBy`),frequency:v(`https://w3id.org/renkei/ontology#frequency`),governedBy:v(`https://w3id.org/renkei/ontology#governedBy`),heading:v(`https://w3id.org/renkei/ontology#heading`),inferred:v(`https://w3id.org/renkei/ontology#inferred`),infers:v(`https://w3id.org/renkei/ontology#infers`),initiative:v(`https://w3id.org/renkei/ontology#initiative`),input:v(`https://w3id.org/renkei/ontology#input`),instrumentType:v(`https://w3id.org/renkei/ontology#instrumentType`),item:v(`https://w3id.org/renkei/ontology#item`),joinedLater:v(`https://w3id.org/renkei/ontology#joinedLater`),joinedOn:v(`https://w3id.org/renkei/ontology#joinedOn`),knownOn:v(`https://w3id.org/renkei/ontology#knownOn`),label:v(`https://w3id.org/renkei/ontology#label`),law:v(`https://w3id.org/renkei/ontology#law`),lawArticle:v(`https://w3id.org/renkei/ontology#lawArticle`),lawItem:v(`https://w3id.org/renkei/ontology#lawItem`),lawParagraph:v(`https://w3id.org/renkei/ontology#lawParagraph`),legalBasis:v(`https://w3id.org/renkei/ontology#legalBasis`),liaisonMeeting:v(`https://w3id.org/renkei/ontology#liaisonMeeting`),localGovernment:v(`https://w3id.org/renkei/ontology#localGovernment`),locatedIn:v(`https://w3id.org/renkei/ontology#locatedIn`),mannerOfExecution:v(`https://w3id.org/renkei/ontology#mannerOfExecution`),mediaType:v(`https://w3id.org/renkei/ontology#mediaType`),meetingName:v(`https://w3id.org/renkei/ontology#meetingName`),member:v(`https://w3id.org/renkei/ontology#member`),membership:v(`https://w3id.org/renkei/ontology#membership`),method:v(`https://w3id.org/renkei/ontology#method`),name:v(`https://w3id.org/renkei/ontology#name`),nameAsWritten:v(`https://w3id.org/renkei/ontology#nameAsWritten`),nationalScheme:v(`https://w3id.org/renkei/ontology#nationalScheme`),normalised:v(`https://w3id.org/renkei/ontology#normalised`),notBefore:v(`https://w3id.org/renkei/ontology#notBefore`),number:v(`https://w3id.org/renkei/ontology#number`),obtainedOn:v(`https://w3id.org/renkei/ontology#obtainedOn`),office:v(`https://w3id.org/renkei/ontology#office`),order:v(`https://w3id.org/renkei/ontology#order`),ordinal:v(`https://w3id.org/renkei/ontology#ordinal`),origin:v(`https://w3id.org/renkei/ontology#origin`),paragraph:v(`https://w3id.org/renkei/ontology#paragraph`),partOf:v(`https://w3id.org/renkei/ontology#partOf`),party:v(`https://w3id.org/renkei/ontology#party`),pattern:v(`https://w3id.org/renkei/ontology#pattern`),pillar:v(`https://w3id.org/renkei/ontology#pillar`),position:v(`https://w3id.org/renkei/ontology#position`),preamble:v(`https://w3id.org/renkei/ontology#preamble`),prefecture:v(`https://w3id.org/renkei/ontology#prefecture`),priority:v(`https://w3id.org/renkei/ontology#priority`),purpose:v(`https://w3id.org/renkei/ontology#purpose`),rawText:v(`https://w3id.org/renkei/ontology#rawText`),reading:v(`https://w3id.org/renkei/ontology#reading`),refersTo:v(`https://w3id.org/renkei/ontology#refersTo`),region:v(`https://w3id.org/renkei/ontology#region`),replaces:v(`https://w3id.org/renkei/ontology#replaces`),rights:v(`https://w3id.org/renkei/ontology#rights`),role:v(`https://w3id.org/renkei/ontology#role`),roleComparison:v(`https://w3id.org/renkei/ontology#roleComparison`),roleType:v(`https://w3id.org/renkei/ontology#roleType`),row:v(`https://w3id.org/renkei/ontology#row`),rule:v(`https://w3id.org/renkei/ontology#rule`),searchKey:v(`https://w3id.org/renkei/ontology#searchKey`),section:v(`https://w3id.org/renkei/ontology#section`),sha256:v(`https://w3id.org/renkei/ontology#sha256`),signatory:v(`https://w3id.org/renkei/ontology#signatory`),signatureBlock:v(`https://w3id.org/renkei/ontology#signatureBlock`),source:v(`https://w3id.org/renkei/ontology#source`),span:v(`https://w3id.org/renkei/ontology#span`),statedIn:v(`https://w3id.org/renkei/ontology#statedIn`),statedOn:v(`https://w3id.org/renkei/ontology#statedOn`),strength:v(`https://w3id.org/renkei/ontology#strength`),subject:v(`https://w3id.org/renkei/ontology#subject`),succeededBy:v(`https://w3id.org/renkei/ontology#succeededBy`),supersededBy:v(`https://w3id.org/renkei/ontology#supersededBy`),text:v(`https://w3id.org/renkei/ontology#text`),title:v(`https://w3id.org/renkei/ontology#title`),titleBlock:v(`https://w3id.org/renkei/ontology#titleBlock`),undertakenBy:v(`https://w3id.org/renkei/ontology#undertakenBy`),unknown:v(`https://w3id.org/renkei/ontology#unknown`),unlessPattern:v(`https://w3id.org/renkei/ontology#unlessPattern`),validFrom:v(`https://w3id.org/renkei/ontology#validFrom`),validUntil:v(`https://w3id.org/renkei/ontology#validUntil`),verbatim:v(`https://w3id.org/renkei/ontology#verbatim`),verified:v(`https://w3id.org/renkei/ontology#verified`),visionPage:v(`https://w3id.org/renkei/ontology#visionPage`),withdrawalReason:v(`https://w3id.org/renkei/ontology#withdrawalReason`),withdrawnOn:v(`https://w3id.org/renkei/ontology#withdrawnOn`),wordingGroup:v(`https://w3id.org/renkei/ontology#wordingGroup`)},H=[{type:`AGREEMENT`,class:V.Agreement,fields:[{property:V.title,weight:3},{property:V.coverTitle,weight:2}]},{type:`INITIATIVE`,class:V.Initiative,fields:[{property:V.heading,weight:3},{property:V.content,weight:1.5}]},{type:`ROLE`,class:V.Role,fields:[{property:V.text,weight:1}]},{type:`TEXT_BLOCK`,class:V.TextBlock,fields:[{property:V.caption,weight:2},{property:V.heading,weight:2},{property:V.text,weight:1}]},{type:`LOCAL_GOVERNMENT`,class:V.LocalGovernment,fields:[{property:V.name,weight:4},{property:V.reading,weight:3},{property:V.county,weight:1}]},{type:`REGION`,class:V.Region,fields:[{property:V.name,weight:4},{property:B.altLabel,weight:3},{property:V.reading,weight:3}]},{type:`POLICY_FIELD`,class:V.PolicyField,fields:[{property:B.prefLabel,weight:3},{property:B.altLabel,weight:2}]}];var Le=class{#e;#t;#n;constructor(e,t){this.#e=new Uint32Array(e+1),t(e=>{this.#e[e+1]=this.#e[e+1]+1});for(let t=0;t<e;t++)this.#e[t+1]=this.#e[t+1]+this.#e[t];this.#t=new Uint32Array(this.#e[e]),this.#n=new Uint8Array(this.#t.length);let n=this.#e.slice();t((e,t,r)=>{let i=n[e];this.#t[i]=t,this.#n[i]=r,n[e]=i+1})}eachOf(e,t){let n=this.#e[e+1];for(let r=this.#e[e];r<n;r++)t(this.#t[r],this.#n[r])}};function U({things:e}){let t=``;return e.map(([e,n])=>(t=t.slice(0,e)+n,t))}var Re=class{keys;averageLength;#e;#t;#n;constructor(e){this.#e=e,this.#t=U(e),this.keys=e.texts.map(e=>L(typeof e==`string`?e:e[0]));let t=this.keys.reduce((e,{length:t})=>e+t,0);this.averageLength=Math.max(1,t/Math.max(1,this.keys.length)),this.#n=new Le(this.keys.length,t=>{for(let[n,r]of e.things.entries())W(r,(e,r)=>t(e,n,r))})}get size(){return this.#e.things.length}literal(e){let t=this.#e.texts[e];return typeof t==`string`?y(t,`ja`):y(...t)}resource(e){let t=this.#t[e];return{termType:`NamedNode`,value:t,equals:e=>e?.value===t,objects:()=>[]}}typeOf(e){return this.#i(e).type}ofThing(e){let{fields:t}=this.#i(e),n=[];return W(this.#r(e),(e,r)=>n.push({text:e,field:t[r]})),n}eachPlace(e,t){this.#n.eachOf(e,(e,n)=>t(e,this.#i(e).fields[n]))}#r(e){return this.#e.things[e]}#i(e){return H[this.#r(e)[2]]}};function W([,,,...e],t){for(let n=0;n+1<e.length;n+=2)t(e[n],e[n+1])}var ze=class{#e;#t=0;constructor(e){this.#e=e}tick(){this.#t++,this.#t%1024==0&&this.#e?.check()}};function Be(e,t,n=[]){let r=Math.min(e.length,t.length);for(let i=0;i<r;i++){let r=Ve(e[i]??null,t[i]??null,n[i]===`desc`?-1:1);if(r!==0)return r}return e.length-t.length}function Ve(e,t,n){return e===t?0:e===null?1:t===null?-1:n*He(e,t)}function He(e,t){return typeof e==`number`?typeof t==`number`?e-t:-1:typeof t==`number`?1:b(e,t)}function Ue(e,t,n){let{after:r,before:i,first:a,last:o}=n,s=n.orderBy?.map(({direction:e})=>e),c=(e,n)=>Be(t(e),n,s),l=r===void 0?0:G(e,e=>c(e,r)>0),u=i===void 0?e:G(e,e=>c(e,i)>=0);return u=Math.max(l,u),a!==void 0&&(u=Math.min(u,l+a)),o!==void 0&&(l=Math.max(l,u-o)),{start:l,end:u}}function G(e,t){let n=0,r=e;for(;n<r;){let e=n+r>>>1;t(e)?r=e:n=e+1}return n}var We=class{#e=/* @__PURE__ */ new Map;#t;#n=0;constructor(e){this.#t=e}get(e){let t=this.#e.get(e);if(t!==void 0)return this.#e.delete(e),this.#e.set(e,t),t.value}set(e,t,n){if(this.#r(e),!(n>this.#t)){this.#e.set(e,{value:t,weight:n}),this.#n+=n;for(let e of this.#e.keys()){if(this.#n<=this.#t)break;this.#r(e)}}}#r(e){this.#n-=this.#e.get(e)?.weight??0,this.#e.delete(e)}};function Ge(e,t){return Math.log(1+(e-t+.5)/(t+.5))}function Ke(e,t,n,r){let i=qe(t,n.key),a=.5+.5*t.length/r;return i*2.2/(i+1.2*a)*(t===n.key?2:t.startsWith(n.key)?1.2:1)*(e.includes(n.written)?1.2:1)}function qe(e,t){let n=0;for(let r=e.indexOf(t);r>=0;r=e.indexOf(t,r+t.length))n++;return n}function Je(e,t,n,r){let i=t.textsWith(n.key),a=Ge(e.keys.length,i.length);return i.map(t=>{r.tick();let i=e.keys[t];return{text:t,score:a*Ke(e.literal(t).value,i,n,e.averageLength)}})}var Ye=class{texts;#e;#t;#n;#r;#i;constructor(e){this.texts=e,this.#e=Xe(e),this.#t=this.#e.reduce((e,t)=>Math.max(e,t),0)+1;let t=/* @__PURE__ */ new Map;this.#l(e=>t.set(e,(t.get(e)??0)+1)),this.#n=Uint32Array.from(t.keys()).sort(),this.#r=new Uint32Array(this.#n.length+1);let n=/* @__PURE__ */ new Map;this.#n.forEach((e,r)=>{let i=this.#r[r];n.set(e,i),this.#r[r+1]=i+t.get(e)}),this.#i=new Uint32Array(this.#r.at(-1)),this.#l((e,t)=>{let r=n.get(e);this.#i[r]=t,n.set(e,r+1)})}get byteLength(){return[this.#e,this.#n,this.#r,this.#i].reduce((e,t)=>e+t.byteLength,0)}textsWith(e){let t=[],n=e.length===1?this.#a(e):this.#o(e);for(let r of n)this.texts[r].includes(e)&&t.push(r);return t}#a(e){let t=this.#e[e.charCodeAt(0)]*this.#t;if(t===0)return[];let[n,r]=[this.#c(t),this.#c(t+this.#t)],i=this.#i.subarray(this.#r[n],this.#r[r]);return Array.from(Uint32Array.from(new Set(i)).sort())}#o(e){let t;for(let n=0;n+1<e.length;n++){let r=this.#e[e.charCodeAt(n)],i=this.#e[e.charCodeAt(n+1)],a=r===0||i===0?/* @__PURE__ */ new Uint32Array:this.#s(r*this.#t+i);(t===void 0||a.length<t.length)&&(t=a)}return t??/* @__PURE__ */ new Uint32Array}#s(e){let t=this.#c(e);return this.#n[t]===e?this.#i.subarray(this.#r[t],this.#r[t+1]):/* @__PURE__ */ new Uint32Array}#c(e){let t=0,n=this.#n.length;for(;t<n;){let r=t+n>>>1;this.#n[r]<e?t=r+1:n=r}return t}#l(e){let t=/* @__PURE__ */ new Set;this.texts.forEach((n,r)=>{t.clear();for(let i=0;i<n.length;i++){let a=i+1<n.length?this.#e[n.charCodeAt(i+1)]:0,o=this.#e[n.charCodeAt(i)]*this.#t+a;t.has(o)||(t.add(o),e(o,r))}})}};function Xe(e){let t=/* @__PURE__ */ new Uint16Array(65536),n=0;for(let r of e)for(let e=0;e<r.length;e++){let i=r.charCodeAt(e);t[i]===0&&(t[i]=++n)}return t}let K=1e3,q=1e6*K;var Ze=class e{#e;#t;constructor(e,t){this.#e=e,this.#t=t}static of(t){let n=t.length,r=new Float64Array(t.reduce((e,t)=>t>0?e+1:e,0)),i=0;return t.forEach((e,t)=>{if(e===0)return;let a=Math.min(q,Math.max(1,Math.round(e*K)));r[i++]=(q-a)*n+t}),new e(r.sort(),n)}get length(){return this.#e.length}thingAt(e){return this.#e[e]%this.#t}scoreAt(e){return(q-Math.floor(this.#e[e]/this.#t))/K}kept(t){return new e(this.#e.filter(e=>t(e%this.#t)),this.#t)}};function Qe(e,t){let n=$e(Ie(e),t),r=et(e,n),i=[],a=(t,n,r)=>{n>t&&i.push({text:e.slice(t,n),isMatch:r})},o=r.start;for(let{start:e,end:t}of n.filter(e=>e.start>=r.start&&e.end<=r.end))a(o,e,!1),a(e,t,!0),o=t;a(o,r.end,!1);let s={text:`…`,isMatch:!1};return[...r.start>0?[s]:[],...i,...r.end<e.length?[s]:[]]}function $e({text:e,starts:t,ends:n},{words:r}){let i=r.flatMap(({key:r})=>{let i=[];for(let a=e.indexOf(r);a>=0;a=e.indexOf(r,a+r.length))i.push({start:t[a],end:n[a+r.length-1]});return i});i.sort((e,t)=>e.start-t.start||e.end-t.end);let a=[];for(let e of i){let t=a.at(-1);t===void 0||e.start>t.end?a.push(e):a[a.length-1]={start:t.start,end:Math.max(t.end,e.end)}}return a}function et(e,t){if(e.length<=120)return{start:0,end:e.length};let n=({start:e})=>t.filter(t=>t.start>=e&&t.end<=e+120-24).reduce((e,t)=>e+t.end-t.start,0),r=t.reduce((e,t)=>e!==void 0&&n(e)>=n(t)?e:t,void 0),i=Math.max(0,(r?.start??0)-24),a=J(e,Math.min(i,e.length-120));return{start:a,end:J(e,Math.max(Math.min(a+120,e.length),r?.end??0))}}function J(e,t){let n=e.codePointAt(t-1);return n!==void 0&&n>65535?t-1:t}var tt=class{#e;#t;#n=new We(4e6);constructor(e){this.#e=e,this.#t=new Ye(this.#e.keys)}get size(){return{texts:this.#e.keys.length,things:this.#e.size,gramBytes:this.#t.byteLength}}search({query:e,types:t,page:n},r){let i=this.#i(e,new ze(r)),a=t===void 0?i.ranking:i.ranking.kept(e=>this.#r(e,t)),{start:o,end:s}=Ue(a.length,e=>[-a.scoreAt(e),this.#e.resource(a.thingAt(e)).value],n);return{hits:Array.from({length:s-o},(t,n)=>this.#o(a,o+n,i,e)),totalCount:a.length,hasPreviousPage:o>0,hasNextPage:s<a.length,types:i.types}}#r(e,t){return t.includes(this.#e.typeOf(e))}#i(e,t){let n=JSON.stringify(e.words.map(({key:e,written:t})=>[e,t])),r=this.#n.get(n);if(r!==void 0)return r;let i=e.words.map(e=>Je(this.#e,this.#t,e,t)),a=this.#a(i,t),o={answers:i,ranking:a,types:this.#c(a)};return this.#n.set(n,o,a.length+i.reduce((e,{length:t})=>e+t,0)),o}#a(e,t){let n;for(let r of e){let e=n,i=new Float64Array(this.#e.size);for(let{text:n,score:a}of r)this.#e.eachPlace(n,(n,{weight:r})=>{t.tick();let o=e===void 0?0:e[n];(e===void 0||o!==0)&&(i[n]=(i[n]||o)+a*r)});n=i}return Ze.of(n??/* @__PURE__ */ new Float64Array)}#o(e,t,n,r){let i=e.thingAt(t),a=this.#e.resource(i),o=e.scoreAt(t),{property:s,text:c}=this.#s(i,n);return{resource:a,type:this.#e.typeOf(i),score:o,place:[-o,a.value],property:s,text:c,snippet:Qe(c.value,r)}}#s(e,t){return this.#e.ofThing(e).map(({text:e,field:n})=>{let r=t.answers.reduce((t,n)=>t+nt(n,e),0);return{property:n.property,text:this.#e.literal(e),score:r*n.weight}}).reduce((e,t)=>t.score>e.score?t:e)}#c(e){let t=/* @__PURE__ */ new Map;for(let n=0;n<e.length;n++){let r=this.#e.typeOf(e.thingAt(n));t.set(r,(t.get(r)??0)+1)}return H.map(({type:e})=>({type:e,count:t.get(e)??0})).filter(({count:e})=>e>0).sort((e,t)=>t.count-e.count)}};function nt(e,t){let n=0,r=e.length;for(;n<r;){let i=n+r>>>1;e[i].text<t?n=i+1:r=i}let i=e[n];return i?.text===t?i.score:0}let rt=/"([^"]*)"|＂([^＂]*)＂|“([^”]*)”|「([^」]*)」|『([^』]*)』|[^\s"＂“「『]+|["＂“「『]/gu;function it(e){if(e.length>200&&Array.from(e).length>200)return`TOO_LONG`;let t=/* @__PURE__ */ new Map;for(let[n,...r]of e.matchAll(rt)){let e=r.find(e=>e!==void 0)??n,i=L(e);i!==``&&!t.has(i)&&t.set(i,{written:e.trim(),key:i})}return t.size===0?`EMPTY`:t.size>10?`TOO_MANY_WORDS`:{words:[...t.values()]}}let at={EMPTY:{ja:`言葉を空白で区切ると、すべてを含むものを探します。全角と半角、かなと旧字体などの違いは区別しません。`,en:`Words between spaces must all occur. Full and half width, kana and old forms of kanji make no difference.`},TOO_LONG:{ja:`検索の言葉が長すぎます。`,en:`The question is too long.`},TOO_MANY_WORDS:{ja:`検索の言葉が長すぎます。`,en:`The question is too long.`},NO_SEARCH:{ja:`ここでは検索できません。`,en:`There is no search here.`}};function Y(e,t){return at[e][t]}function ot(e,t,n){if(e===0)return{ja:`見つかりませんでした。`,en:`Nothing was found.`}[n];let r={ja:`（はじめの50件）`,en:` (the first 50)`}[n];return`${{ja:`${e}件`,en:`${e} found`}[n]}${t?r:``}`}let st=document.getElementById(`results`),X=document.documentElement.lang,{index:ct}=document.currentScript.dataset,Z=new URLSearchParams(location.search).get(`q`)??``;function Q(e,t,...n){let r=document.createElement(e);for(let[e,n]of Object.entries(t))n&&r.setAttribute(e,n);return r.append(...n),r}function lt([e,t=e]=[]){return X===`en`?t:e}function ut([e,t]){return t&&t!==X?Q(`span`,{lang:t},e):e}function dt(e){globalThis.renkeiSearchTexts=e;let t=Q(`script`,{src:ct});t.addEventListener(`error`,()=>$(Q(`p`,{role:`status`},Y(`NO_SEARCH`,X)))),document.head.append(t)}function $(...e){st.replaceChildren(...e)}function ft({resource:e,text:t,snippet:n},r){let{stem:i,title:a,kind:o}=r.get(e.value),s=Q(`a`,{href:`${i}.${X}.html`},ut(a)),c=o?[` `,Q(`span`,{class:`chip`},ut(o))]:[],l=n.map(e=>e.isMatch?Q(`mark`,{},e.text):e.text);return Q(`li`,{},Q(`p`,{class:`hit`},s,...c),Q(`p`,{class:`snippet`,lang:t.language},...l))}function pt(e,{listing:t,shown:n,titles:r,kinds:i,addresses:a}){let o=new Map(U(t).map((e,t)=>{let[o,s,c=e.replace(...a)]=n[t];return[e,{stem:c,title:lt(r[o]),kind:lt(i[s])}]})),{hits:s,totalCount:c,hasNextPage:l}=new tt(new Re(t)).search({query:e,page:{first:50}});$(Q(`p`,{role:`status`},ot(c,l,X)),Q(`ol`,{class:`results`},...s.map(e=>ft(e,o))))}if(Z.trim()!==``){for(let e of document.querySelectorAll(`input[name="q"]`))e.value=Z;for(let e of document.querySelectorAll(`a[data-keeps-question]`))e.search=location.search;let e=it(Z);typeof e==`string`?$(Q(`p`,{role:`status`},Y(e,X))):dt(t=>pt(e,t))}})();