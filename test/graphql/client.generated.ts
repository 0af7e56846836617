// Generated from test/graphql/{operations,questions} by `npm run codegen`: do not edit.
/** Internal type. DO NOT USE DIRECTLY. */
type Exact<T extends { [key: string]: unknown }> = { [K in keyof T]: T[K] };
/** Internal type. DO NOT USE DIRECTLY. */
export type Incremental<T> = T | { [P in keyof T]?: P extends ' $fragmentName' | '__typename' ? T[P] : never };
import type { TypedDocumentNode as DocumentNode } from '@graphql-typed-document-node/core';
/** Agreement への条件。書いたすべてが成り立つこと。 / A condition on things of the type Agreement: all that is written must hold. */
export type AgreementFilter = {
  /** すべて成り立つ。 / All of these hold. */
  AND?: Array<AgreementFilter> | null | undefined;
  /** 成り立たない。 / This does not hold. */
  NOT?: AgreementFilter | null | undefined;
  /** いずれかが成り立つ。 / At least one of these holds. */
  OR?: Array<AgreementFilter> | null | undefined;
  /** この協約を変更する協約。 / The agreements that amend it. */
  amendedBy?: AgreementListFilter | null | undefined;
  /** この協約が変更する協約。ここで公開していないものもありうる。 / The agreements it amends; some may not be published here. */
  amends?: TermFilter | null | undefined;
  /** 別表。 / The annexes. */
  annexes?: AnnexListFilter | null | undefined;
  /** 条。 / The articles. */
  articles?: ArticleListFilter | null | undefined;
  /** 変更・終了を定める本文ブロック。 / The blocks that provide for its change or end. */
  changeAndEnd?: TextBlockListFilter | null | undefined;
  /** 後文。 / The closing. */
  closing?: ClosingLinkFilter | null | undefined;
  /** 締結した日。発効の日ではない。 / Day on which it was concluded, not of its entry into force. */
  concludedOn?: DateFilter | null | undefined;
  /** 作成した通数。 / Number of copies made. */
  copies?: IntFilter | null | undefined;
  /** 各自が保有する通数。 / Number of copies each holder keeps. */
  copiesPerHolder?: IntFilter | null | undefined;
  /** 保有する当事者。 / The parties that keep the copies. */
  copyHolders?: PartyListFilter | null | undefined;
  /** 費用分担の定め。 / How costs are shared. */
  costArrangement?: CostArrangementLinkFilter | null | undefined;
  /** 表紙。 / The cover. */
  cover?: CoverLinkFilter | null | undefined;
  /** 表紙に書かれた題名。 / Title written on the cover. */
  coverTitle?: StringFilter | null | undefined;
  /** 議決、告示、届出など。 / Acts around it: resolutions, notices, filings. */
  events?: LegalEventListFilter | null | undefined;
  /** このものについて述べられた値と関係の根拠。 / The evidence for what is stated about this thing. */
  evidence?: EvidenceListFilter | null | undefined;
  /** この予定された規約等。協約が予定する別の文書。 / Other instruments it foresees, such as joint rules. */
  foreseenInstruments?: ForeseenInstrumentListFilter | null | undefined;
  /** このもののIRI。 / The IRI of this thing. */
  id?: IdFilter | null | undefined;
  /** 取組。文書の順。 / The initiatives, in the order of the document. */
  initiatives?: InitiativeListFilter | null | undefined;
  /** 文書の種類（連携協約、定住自立圏形成協定など）。 / Kind of instrument, such as a cooperation agreement. */
  instrumentType?: ConceptLinkFilter | null | undefined;
  /** 締結の根拠とされた法令の規定。 / Provision of law it names as its basis. */
  legalBasis?: LawProvisionLinkFilter | null | undefined;
  /** 連絡会議の定め。 / The liaison meeting. */
  liaisonMeeting?: LiaisonMeetingLinkFilter | null | undefined;
  /** 作成の方式（記名押印など）。 / Manner of execution, such as name and seal. */
  mannerOfExecution?: StringFilter | null | undefined;
  /** この協約に基づく圏域への参加。 / The memberships in a region that it founds. */
  memberships?: MembershipListFilter | null | undefined;
  /** 当事者。文書の順。 / The parties, in the order of the document. */
  parties?: PartyListFilter | null | undefined;
  /** 前文。 / The preamble. */
  preamble?: PreambleLinkFilter | null | undefined;
  /** この協約が形成する圏域。 / Region that it forms. */
  region?: RegionLinkFilter | null | undefined;
  /** この協約を置き換える協約。 / The agreements that replace it. */
  replacedBy?: AgreementListFilter | null | undefined;
  /** この協約が置き換える協約。ここで公開していないものもありうる。 / The agreements it replaces; some may not be published here. */
  replaces?: TermFilter | null | undefined;
  /** すべての取組の役割。文書の順。 / The roles in all its initiatives, in the order of the document. */
  roles?: RoleListFilter | null | undefined;
  /** 署名欄。 / The signature blocks. */
  signatureBlocks?: SignatureBlockListFilter | null | undefined;
  /** 出典ファイル。読み取った原本又は写し。 / The files it was read from. */
  sources?: SourceListFilter | null | undefined;
  /** すべての本文ブロック。文書の順で、あわせて文書の全体になる。 / All text blocks, in the order of the document; together they are the document. */
  textBlocks?: TextBlockListFilter | null | undefined;
  /** 協約の題名。 / Title of the agreement. */
  title?: StringFilter | null | undefined;
  /** 題名部。 / The block that holds the title. */
  titleBlock?: TitleBlockLinkFilter | null | undefined;
  /** 未判定部。種類を判定できなかった部分。 / Blocks whose kind could not be told. */
  unknownBlocks?: UnknownListFilter | null | undefined;
};

/** Agreement 一つへのつながりへの条件。 / A condition on a link to one Agreement. */
export type AgreementLinkFilter = {
  /** つながる先があるか。 / Whether there is one. */
  exists?: boolean | null | undefined;
  /** つながる先があり、この条件に合う。 / There is one, and it meets this. */
  is?: AgreementFilter | null | undefined;
  /** つながる先がこの条件に合わないか、つながる先がない。 / It does not meet this, or there is none. */
  isNot?: AgreementFilter | null | undefined;
};

/** いくつかの Agreement への条件。 / A condition on several of the type Agreement. */
export type AgreementListFilter = {
  /** いくつあるか。 / How many there are. */
  count?: CountFilter | null | undefined;
  /** すべてがこの条件に合う（一つもないときを含む）。 / Each of them meets this, or there are none. */
  every?: AgreementFilter | null | undefined;
  /** 一つでもあるか。 / Whether there are any. */
  exists?: boolean | null | undefined;
  /** この条件に合うものが一つもない。 / None of them meets this. */
  none?: AgreementFilter | null | undefined;
  /** 少なくとも一つがこの条件に合う。 / At least one meets this. */
  some?: AgreementFilter | null | undefined;
};

/** Agreement の並べ方。一つだけ選ぶ。 / How to order things of the type Agreement: choose one. */
export type AgreementOrder =
  {   /** 後文。 / The closing. */
  closing: ClosingOrder; concludedOn?: never; copies?: never; copiesPerHolder?: never; costArrangement?: never; cover?: never; coverTitle?: never; instrumentType?: never; legalBasis?: never; liaisonMeeting?: never; mannerOfExecution?: never; preamble?: never; region?: never; title?: never; titleBlock?: never; }
  |  { closing?: never;   /** 締結した日。発効の日ではない。 / Day on which it was concluded, not of its entry into force. */
  concludedOn: OrderDirection; copies?: never; copiesPerHolder?: never; costArrangement?: never; cover?: never; coverTitle?: never; instrumentType?: never; legalBasis?: never; liaisonMeeting?: never; mannerOfExecution?: never; preamble?: never; region?: never; title?: never; titleBlock?: never; }
  |  { closing?: never; concludedOn?: never;   /** 作成した通数。 / Number of copies made. */
  copies: OrderDirection; copiesPerHolder?: never; costArrangement?: never; cover?: never; coverTitle?: never; instrumentType?: never; legalBasis?: never; liaisonMeeting?: never; mannerOfExecution?: never; preamble?: never; region?: never; title?: never; titleBlock?: never; }
  |  { closing?: never; concludedOn?: never; copies?: never;   /** 各自が保有する通数。 / Number of copies each holder keeps. */
  copiesPerHolder: OrderDirection; costArrangement?: never; cover?: never; coverTitle?: never; instrumentType?: never; legalBasis?: never; liaisonMeeting?: never; mannerOfExecution?: never; preamble?: never; region?: never; title?: never; titleBlock?: never; }
  |  { closing?: never; concludedOn?: never; copies?: never; copiesPerHolder?: never;   /** 費用分担の定め。 / How costs are shared. */
  costArrangement: CostArrangementOrder; cover?: never; coverTitle?: never; instrumentType?: never; legalBasis?: never; liaisonMeeting?: never; mannerOfExecution?: never; preamble?: never; region?: never; title?: never; titleBlock?: never; }
  |  { closing?: never; concludedOn?: never; copies?: never; copiesPerHolder?: never; costArrangement?: never;   /** 表紙。 / The cover. */
  cover: CoverOrder; coverTitle?: never; instrumentType?: never; legalBasis?: never; liaisonMeeting?: never; mannerOfExecution?: never; preamble?: never; region?: never; title?: never; titleBlock?: never; }
  |  { closing?: never; concludedOn?: never; copies?: never; copiesPerHolder?: never; costArrangement?: never; cover?: never;   /** 表紙に書かれた題名。 / Title written on the cover. */
  coverTitle: OrderDirection; instrumentType?: never; legalBasis?: never; liaisonMeeting?: never; mannerOfExecution?: never; preamble?: never; region?: never; title?: never; titleBlock?: never; }
  |  { closing?: never; concludedOn?: never; copies?: never; copiesPerHolder?: never; costArrangement?: never; cover?: never; coverTitle?: never;   /** 文書の種類（連携協約、定住自立圏形成協定など）。 / Kind of instrument, such as a cooperation agreement. */
  instrumentType: ConceptOrder; legalBasis?: never; liaisonMeeting?: never; mannerOfExecution?: never; preamble?: never; region?: never; title?: never; titleBlock?: never; }
  |  { closing?: never; concludedOn?: never; copies?: never; copiesPerHolder?: never; costArrangement?: never; cover?: never; coverTitle?: never; instrumentType?: never;   /** 締結の根拠とされた法令の規定。 / Provision of law it names as its basis. */
  legalBasis: LawProvisionOrder; liaisonMeeting?: never; mannerOfExecution?: never; preamble?: never; region?: never; title?: never; titleBlock?: never; }
  |  { closing?: never; concludedOn?: never; copies?: never; copiesPerHolder?: never; costArrangement?: never; cover?: never; coverTitle?: never; instrumentType?: never; legalBasis?: never;   /** 連絡会議の定め。 / The liaison meeting. */
  liaisonMeeting: LiaisonMeetingOrder; mannerOfExecution?: never; preamble?: never; region?: never; title?: never; titleBlock?: never; }
  |  { closing?: never; concludedOn?: never; copies?: never; copiesPerHolder?: never; costArrangement?: never; cover?: never; coverTitle?: never; instrumentType?: never; legalBasis?: never; liaisonMeeting?: never;   /** 作成の方式（記名押印など）。 / Manner of execution, such as name and seal. */
  mannerOfExecution: OrderDirection; preamble?: never; region?: never; title?: never; titleBlock?: never; }
  |  { closing?: never; concludedOn?: never; copies?: never; copiesPerHolder?: never; costArrangement?: never; cover?: never; coverTitle?: never; instrumentType?: never; legalBasis?: never; liaisonMeeting?: never; mannerOfExecution?: never;   /** 前文。 / The preamble. */
  preamble: PreambleOrder; region?: never; title?: never; titleBlock?: never; }
  |  { closing?: never; concludedOn?: never; copies?: never; copiesPerHolder?: never; costArrangement?: never; cover?: never; coverTitle?: never; instrumentType?: never; legalBasis?: never; liaisonMeeting?: never; mannerOfExecution?: never; preamble?: never;   /** この協約が形成する圏域。 / Region that it forms. */
  region: RegionOrder; title?: never; titleBlock?: never; }
  |  { closing?: never; concludedOn?: never; copies?: never; copiesPerHolder?: never; costArrangement?: never; cover?: never; coverTitle?: never; instrumentType?: never; legalBasis?: never; liaisonMeeting?: never; mannerOfExecution?: never; preamble?: never; region?: never;   /** 協約の題名。 / Title of the agreement. */
  title: OrderDirection; titleBlock?: never; }
  |  { closing?: never; concludedOn?: never; copies?: never; copiesPerHolder?: never; costArrangement?: never; cover?: never; coverTitle?: never; instrumentType?: never; legalBasis?: never; liaisonMeeting?: never; mannerOfExecution?: never; preamble?: never; region?: never; title?: never;   /** 題名部。 / The block that holds the title. */
  titleBlock: TitleBlockOrder; };

/** Annex への条件。書いたすべてが成り立つこと。 / A condition on things of the type Annex: all that is written must hold. */
export type AnnexFilter = {
  /** すべて成り立つ。 / All of these hold. */
  AND?: Array<AnnexFilter> | null | undefined;
  /** 成り立たない。 / This does not hold. */
  NOT?: AnnexFilter | null | undefined;
  /** いずれかが成り立つ。 / At least one of these holds. */
  OR?: Array<AnnexFilter> | null | undefined;
  /** これを含む協約。 / The agreement it belongs to. */
  agreement?: AgreementLinkFilter | null | undefined;
  /** このものについて述べられた値と関係の根拠。 / The evidence for what is stated about this thing. */
  evidence?: EvidenceListFilter | null | undefined;
  /** 別表の見出し。 / Heading of the annex. */
  heading?: StringFilter | null | undefined;
  /** このもののIRI。 / The IRI of this thing. */
  id?: IdFilter | null | undefined;
  /** 書かれたとおりの番号（第3条 など）。 / Its label as written, such as 第3条. */
  label?: StringFilter | null | undefined;
  /** 読み取った番号（3 など）。 / Its number as read, such as 3. */
  number?: StringFilter | null | undefined;
  /** 文書全体での順番。1から。 / Its place in the whole document, from 1. */
  order?: IntFilter | null | undefined;
  /** これを囲む上位のブロック。最上位では null。 / The block around it; none at the top. */
  partOf?: TextBlockLinkFilter | null | undefined;
  /** 直下のブロック。文書の順。 / The blocks directly within it, in the order of the document. */
  parts?: TextBlockListFilter | null | undefined;
  /** 書かれたとおりの文字列。空白も含む。 / The text exactly as written, white space included. */
  rawText?: StringFilter | null | undefined;
  /** ここを参照している本文ブロック又は役割。 / The text blocks and roles that refer to it. */
  referredToBy?: ReferrerListFilter | null | undefined;
  /** 参照している法令の規定又は本文ブロック。 / Provisions of law or text blocks it refers to. */
  refersTo?: ReferenceListFilter | null | undefined;
  /** 節に属さない行。 / The rows that are in no section. */
  rows?: AnnexRowListFilter | null | undefined;
  /** 節。 / Its sections. */
  sections?: AnnexSectionListFilter | null | undefined;
  /** ここから値を読み取った該当箇所。 / The spans within it from which values were read. */
  spans?: SpanListFilter | null | undefined;
  /** ここに定められた取組、費用分担又は連絡会議。 / The initiatives, cost arrangement or meeting stated here. */
  states?: StatedListFilter | null | undefined;
  /** 割付けの空白を除いた本文。 / The text without layout spaces. */
  text?: StringFilter | null | undefined;
};

/** いくつかの Annex への条件。 / A condition on several of the type Annex. */
export type AnnexListFilter = {
  /** いくつあるか。 / How many there are. */
  count?: CountFilter | null | undefined;
  /** すべてがこの条件に合う（一つもないときを含む）。 / Each of them meets this, or there are none. */
  every?: AnnexFilter | null | undefined;
  /** 一つでもあるか。 / Whether there are any. */
  exists?: boolean | null | undefined;
  /** この条件に合うものが一つもない。 / None of them meets this. */
  none?: AnnexFilter | null | undefined;
  /** 少なくとも一つがこの条件に合う。 / At least one meets this. */
  some?: AnnexFilter | null | undefined;
};

/** AnnexRow への条件。書いたすべてが成り立つこと。 / A condition on things of the type AnnexRow: all that is written must hold. */
export type AnnexRowFilter = {
  /** すべて成り立つ。 / All of these hold. */
  AND?: Array<AnnexRowFilter> | null | undefined;
  /** 成り立たない。 / This does not hold. */
  NOT?: AnnexRowFilter | null | undefined;
  /** いずれかが成り立つ。 / At least one of these holds. */
  OR?: Array<AnnexRowFilter> | null | undefined;
  /** これを含む協約。 / The agreement it belongs to. */
  agreement?: AgreementLinkFilter | null | undefined;
  /** このものについて述べられた値と関係の根拠。 / The evidence for what is stated about this thing. */
  evidence?: EvidenceListFilter | null | undefined;
  /** このもののIRI。 / The IRI of this thing. */
  id?: IdFilter | null | undefined;
  /** 書かれたとおりの番号（第3条 など）。 / Its label as written, such as 第3条. */
  label?: StringFilter | null | undefined;
  /** 読み取った番号（3 など）。 / Its number as read, such as 3. */
  number?: StringFilter | null | undefined;
  /** 文書全体での順番。1から。 / Its place in the whole document, from 1. */
  order?: IntFilter | null | undefined;
  /** これを囲む上位のブロック。最上位では null。 / The block around it; none at the top. */
  partOf?: TextBlockLinkFilter | null | undefined;
  /** 直下のブロック。文書の順。 / The blocks directly within it, in the order of the document. */
  parts?: TextBlockListFilter | null | undefined;
  /** 書かれたとおりの文字列。空白も含む。 / The text exactly as written, white space included. */
  rawText?: StringFilter | null | undefined;
  /** ここを参照している本文ブロック又は役割。 / The text blocks and roles that refer to it. */
  referredToBy?: ReferrerListFilter | null | undefined;
  /** 参照している法令の規定又は本文ブロック。 / Provisions of law or text blocks it refers to. */
  refersTo?: ReferenceListFilter | null | undefined;
  /** ここから値を読み取った該当箇所。 / The spans within it from which values were read. */
  spans?: SpanListFilter | null | undefined;
  /** ここに定められた取組、費用分担又は連絡会議。 / The initiatives, cost arrangement or meeting stated here. */
  states?: StatedListFilter | null | undefined;
  /** 割付けの空白を除いた本文。 / The text without layout spaces. */
  text?: StringFilter | null | undefined;
};

/** いくつかの AnnexRow への条件。 / A condition on several of the type AnnexRow. */
export type AnnexRowListFilter = {
  /** いくつあるか。 / How many there are. */
  count?: CountFilter | null | undefined;
  /** すべてがこの条件に合う（一つもないときを含む）。 / Each of them meets this, or there are none. */
  every?: AnnexRowFilter | null | undefined;
  /** 一つでもあるか。 / Whether there are any. */
  exists?: boolean | null | undefined;
  /** この条件に合うものが一つもない。 / None of them meets this. */
  none?: AnnexRowFilter | null | undefined;
  /** 少なくとも一つがこの条件に合う。 / At least one meets this. */
  some?: AnnexRowFilter | null | undefined;
};

/** AnnexSection への条件。書いたすべてが成り立つこと。 / A condition on things of the type AnnexSection: all that is written must hold. */
export type AnnexSectionFilter = {
  /** すべて成り立つ。 / All of these hold. */
  AND?: Array<AnnexSectionFilter> | null | undefined;
  /** 成り立たない。 / This does not hold. */
  NOT?: AnnexSectionFilter | null | undefined;
  /** いずれかが成り立つ。 / At least one of these holds. */
  OR?: Array<AnnexSectionFilter> | null | undefined;
  /** これを含む協約。 / The agreement it belongs to. */
  agreement?: AgreementLinkFilter | null | undefined;
  /** このものについて述べられた値と関係の根拠。 / The evidence for what is stated about this thing. */
  evidence?: EvidenceListFilter | null | undefined;
  /** 節の見出し。 / Heading of the section. */
  heading?: StringFilter | null | undefined;
  /** このもののIRI。 / The IRI of this thing. */
  id?: IdFilter | null | undefined;
  /** 書かれたとおりの番号（第3条 など）。 / Its label as written, such as 第3条. */
  label?: StringFilter | null | undefined;
  /** 読み取った番号（3 など）。 / Its number as read, such as 3. */
  number?: StringFilter | null | undefined;
  /** 文書全体での順番。1から。 / Its place in the whole document, from 1. */
  order?: IntFilter | null | undefined;
  /** これを囲む上位のブロック。最上位では null。 / The block around it; none at the top. */
  partOf?: TextBlockLinkFilter | null | undefined;
  /** 直下のブロック。文書の順。 / The blocks directly within it, in the order of the document. */
  parts?: TextBlockListFilter | null | undefined;
  /** 書かれたとおりの文字列。空白も含む。 / The text exactly as written, white space included. */
  rawText?: StringFilter | null | undefined;
  /** ここを参照している本文ブロック又は役割。 / The text blocks and roles that refer to it. */
  referredToBy?: ReferrerListFilter | null | undefined;
  /** 参照している法令の規定又は本文ブロック。 / Provisions of law or text blocks it refers to. */
  refersTo?: ReferenceListFilter | null | undefined;
  /** 行。 / Its rows. */
  rows?: AnnexRowListFilter | null | undefined;
  /** ここから値を読み取った該当箇所。 / The spans within it from which values were read. */
  spans?: SpanListFilter | null | undefined;
  /** ここに定められた取組、費用分担又は連絡会議。 / The initiatives, cost arrangement or meeting stated here. */
  states?: StatedListFilter | null | undefined;
  /** 割付けの空白を除いた本文。 / The text without layout spaces. */
  text?: StringFilter | null | undefined;
};

/** いくつかの AnnexSection への条件。 / A condition on several of the type AnnexSection. */
export type AnnexSectionListFilter = {
  /** いくつあるか。 / How many there are. */
  count?: CountFilter | null | undefined;
  /** すべてがこの条件に合う（一つもないときを含む）。 / Each of them meets this, or there are none. */
  every?: AnnexSectionFilter | null | undefined;
  /** 一つでもあるか。 / Whether there are any. */
  exists?: boolean | null | undefined;
  /** この条件に合うものが一つもない。 / None of them meets this. */
  none?: AnnexSectionFilter | null | undefined;
  /** 少なくとも一つがこの条件に合う。 / At least one meets this. */
  some?: AnnexSectionFilter | null | undefined;
};

/** Article への条件。書いたすべてが成り立つこと。 / A condition on things of the type Article: all that is written must hold. */
export type ArticleFilter = {
  /** すべて成り立つ。 / All of these hold. */
  AND?: Array<ArticleFilter> | null | undefined;
  /** 成り立たない。 / This does not hold. */
  NOT?: ArticleFilter | null | undefined;
  /** いずれかが成り立つ。 / At least one of these holds. */
  OR?: Array<ArticleFilter> | null | undefined;
  /** これを含む協約。 / The agreement it belongs to. */
  agreement?: AgreementLinkFilter | null | undefined;
  /** 見出し（（目的） など）。括弧を除く。 / Its caption, without the brackets. */
  caption?: StringFilter | null | undefined;
  /** このものについて述べられた値と関係の根拠。 / The evidence for what is stated about this thing. */
  evidence?: EvidenceListFilter | null | undefined;
  /** このもののIRI。 / The IRI of this thing. */
  id?: IdFilter | null | undefined;
  /** 書かれたとおりの番号（第3条 など）。 / Its label as written, such as 第3条. */
  label?: StringFilter | null | undefined;
  /** 読み取った番号（3 など）。 / Its number as read, such as 3. */
  number?: StringFilter | null | undefined;
  /** 文書全体での順番。1から。 / Its place in the whole document, from 1. */
  order?: IntFilter | null | undefined;
  /** 項。 / Its paragraphs. */
  paragraphs?: ParagraphListFilter | null | undefined;
  /** これを囲む上位のブロック。最上位では null。 / The block around it; none at the top. */
  partOf?: TextBlockLinkFilter | null | undefined;
  /** 直下のブロック。文書の順。 / The blocks directly within it, in the order of the document. */
  parts?: TextBlockListFilter | null | undefined;
  /** 書かれたとおりの文字列。空白も含む。 / The text exactly as written, white space included. */
  rawText?: StringFilter | null | undefined;
  /** ここを参照している本文ブロック又は役割。 / The text blocks and roles that refer to it. */
  referredToBy?: ReferrerListFilter | null | undefined;
  /** 参照している法令の規定又は本文ブロック。 / Provisions of law or text blocks it refers to. */
  refersTo?: ReferenceListFilter | null | undefined;
  /** ここから値を読み取った該当箇所。 / The spans within it from which values were read. */
  spans?: SpanListFilter | null | undefined;
  /** ここに定められた取組、費用分担又は連絡会議。 / The initiatives, cost arrangement or meeting stated here. */
  states?: StatedListFilter | null | undefined;
  /** 割付けの空白を除いた本文。 / The text without layout spaces. */
  text?: StringFilter | null | undefined;
};

/** いくつかの Article への条件。 / A condition on several of the type Article. */
export type ArticleListFilter = {
  /** いくつあるか。 / How many there are. */
  count?: CountFilter | null | undefined;
  /** すべてがこの条件に合う（一つもないときを含む）。 / Each of them meets this, or there are none. */
  every?: ArticleFilter | null | undefined;
  /** 一つでもあるか。 / Whether there are any. */
  exists?: boolean | null | undefined;
  /** この条件に合うものが一つもない。 / None of them meets this. */
  none?: ArticleFilter | null | undefined;
  /** 少なくとも一つがこの条件に合う。 / At least one meets this. */
  some?: ArticleFilter | null | undefined;
};

/** 真偽への条件。 / A condition on a truth value. */
export type BooleanFilter = {
  /** この値に等しい。値のないものは、どちらにも当たらない。 / It is this; what has no value is neither. */
  eq?: boolean | null | undefined;
  /** 値があるか。 / Whether there is a value. */
  exists?: boolean | null | undefined;
};

/** Closing への条件。書いたすべてが成り立つこと。 / A condition on things of the type Closing: all that is written must hold. */
export type ClosingFilter = {
  /** すべて成り立つ。 / All of these hold. */
  AND?: Array<ClosingFilter> | null | undefined;
  /** 成り立たない。 / This does not hold. */
  NOT?: ClosingFilter | null | undefined;
  /** いずれかが成り立つ。 / At least one of these holds. */
  OR?: Array<ClosingFilter> | null | undefined;
  /** これを含む協約。 / The agreement it belongs to. */
  agreement?: AgreementLinkFilter | null | undefined;
  /** このものについて述べられた値と関係の根拠。 / The evidence for what is stated about this thing. */
  evidence?: EvidenceListFilter | null | undefined;
  /** このもののIRI。 / The IRI of this thing. */
  id?: IdFilter | null | undefined;
  /** 書かれたとおりの番号（第3条 など）。 / Its label as written, such as 第3条. */
  label?: StringFilter | null | undefined;
  /** 読み取った番号（3 など）。 / Its number as read, such as 3. */
  number?: StringFilter | null | undefined;
  /** 文書全体での順番。1から。 / Its place in the whole document, from 1. */
  order?: IntFilter | null | undefined;
  /** これを囲む上位のブロック。最上位では null。 / The block around it; none at the top. */
  partOf?: TextBlockLinkFilter | null | undefined;
  /** 直下のブロック。文書の順。 / The blocks directly within it, in the order of the document. */
  parts?: TextBlockListFilter | null | undefined;
  /** 書かれたとおりの文字列。空白も含む。 / The text exactly as written, white space included. */
  rawText?: StringFilter | null | undefined;
  /** ここを参照している本文ブロック又は役割。 / The text blocks and roles that refer to it. */
  referredToBy?: ReferrerListFilter | null | undefined;
  /** 参照している法令の規定又は本文ブロック。 / Provisions of law or text blocks it refers to. */
  refersTo?: ReferenceListFilter | null | undefined;
  /** ここから値を読み取った該当箇所。 / The spans within it from which values were read. */
  spans?: SpanListFilter | null | undefined;
  /** ここに定められた取組、費用分担又は連絡会議。 / The initiatives, cost arrangement or meeting stated here. */
  states?: StatedListFilter | null | undefined;
  /** 割付けの空白を除いた本文。 / The text without layout spaces. */
  text?: StringFilter | null | undefined;
};

/** Closing 一つへのつながりへの条件。 / A condition on a link to one Closing. */
export type ClosingLinkFilter = {
  /** つながる先があるか。 / Whether there is one. */
  exists?: boolean | null | undefined;
  /** つながる先があり、この条件に合う。 / There is one, and it meets this. */
  is?: ClosingFilter | null | undefined;
  /** つながる先がこの条件に合わないか、つながる先がない。 / It does not meet this, or there is none. */
  isNot?: ClosingFilter | null | undefined;
};

/** Closing の並べ方。一つだけ選ぶ。 / How to order things of the type Closing: choose one. */
export type ClosingOrder =
  {   /** これを含む協約。 / The agreement it belongs to. */
  agreement: AgreementOrder; label?: never; number?: never; order?: never; partOf?: never; rawText?: never; text?: never; }
  |  { agreement?: never;   /** 書かれたとおりの番号（第3条 など）。 / Its label as written, such as 第3条. */
  label: OrderDirection; number?: never; order?: never; partOf?: never; rawText?: never; text?: never; }
  |  { agreement?: never; label?: never;   /** 読み取った番号（3 など）。 / Its number as read, such as 3. */
  number: OrderDirection; order?: never; partOf?: never; rawText?: never; text?: never; }
  |  { agreement?: never; label?: never; number?: never;   /** 文書全体での順番。1から。 / Its place in the whole document, from 1. */
  order: OrderDirection; partOf?: never; rawText?: never; text?: never; }
  |  { agreement?: never; label?: never; number?: never; order?: never;   /** これを囲む上位のブロック。最上位では null。 / The block around it; none at the top. */
  partOf: TextBlockOrder; rawText?: never; text?: never; }
  |  { agreement?: never; label?: never; number?: never; order?: never; partOf?: never;   /** 書かれたとおりの文字列。空白も含む。 / The text exactly as written, white space included. */
  rawText: OrderDirection; text?: never; }
  |  { agreement?: never; label?: never; number?: never; order?: never; partOf?: never; rawText?: never;   /** 割付けの空白を除いた本文。 / The text without layout spaces. */
  text: OrderDirection; };

/** Concept への条件。書いたすべてが成り立つこと。 / A condition on things of the type Concept: all that is written must hold. */
export type ConceptFilter = {
  /** すべて成り立つ。 / All of these hold. */
  AND?: Array<ConceptFilter> | null | undefined;
  /** 成り立たない。 / This does not hold. */
  NOT?: ConceptFilter | null | undefined;
  /** いずれかが成り立つ。 / At least one of these holds. */
  OR?: Array<ConceptFilter> | null | undefined;
  /** この種類の協約。 / The agreements of this kind. */
  agreements?: AgreementListFilter | null | undefined;
  /** 上位の概念すべて。何段上でも（八段まで）。 / All broader concepts, however far up (eight steps at most). */
  ancestors?: ConceptListFilter | null | undefined;
  /** 上位の概念。 / Broader concepts. */
  broader?: ConceptListFilter | null | undefined;
  /** この定め方の費用分担。 / The cost arrangements of this kind. */
  costArrangements?: CostArrangementListFilter | null | undefined;
  /** 定義。 / Its definition. */
  definition?: StringFilter | null | undefined;
  /** 下位の概念すべて。何段下でも（八段まで）。 / All narrower concepts, however far down (eight steps at most). */
  descendants?: ConceptListFilter | null | undefined;
  /** この種類の手続。 / The acts of this kind. */
  events?: LegalEventListFilter | null | undefined;
  /** このもののIRI。 / The IRI of this thing. */
  id?: IdFilter | null | undefined;
  /** 役割の対比がこれに当たる取組。 / The initiatives whose roles compare in this way. */
  initiatives?: InitiativeListFilter | null | undefined;
  /** 項目の名称。 / Its name. */
  label?: StringFilter | null | undefined;
  /** 各言語での名称。 / Its name in each language. */
  labels?: LanguageTextFilter | null | undefined;
  /** 下位の概念。 / Narrower concepts. */
  narrower?: ConceptListFilter | null | undefined;
  /** 記号（life.living など）。 / Its notation, such as life.living. */
  notation?: StringFilter | null | undefined;
  /** この立場の当事者。 / The parties in this position. */
  parties?: PartyListFilter | null | undefined;
  /** この類型の役割。 / The roles of this kind. */
  roles?: RoleListFilter | null | undefined;
  /** 属する体系。 / The schemes it is in. */
  schemes?: IriFilter | null | undefined;
  /** これ自身、又はこれより下位のもの（IRIで指す）。 / It is this, by its IRI, or anywhere below it. */
  within?: string | null | undefined;
};

/** Concept 一つへのつながりへの条件。 / A condition on a link to one Concept. */
export type ConceptLinkFilter = {
  /** つながる先があるか。 / Whether there is one. */
  exists?: boolean | null | undefined;
  /** つながる先があり、この条件に合う。 / There is one, and it meets this. */
  is?: ConceptFilter | null | undefined;
  /** つながる先がこの条件に合わないか、つながる先がない。 / It does not meet this, or there is none. */
  isNot?: ConceptFilter | null | undefined;
};

/** いくつかの Concept への条件。 / A condition on several of the type Concept. */
export type ConceptListFilter = {
  /** いくつあるか。 / How many there are. */
  count?: CountFilter | null | undefined;
  /** すべてがこの条件に合う（一つもないときを含む）。 / Each of them meets this, or there are none. */
  every?: ConceptFilter | null | undefined;
  /** 一つでもあるか。 / Whether there are any. */
  exists?: boolean | null | undefined;
  /** この条件に合うものが一つもない。 / None of them meets this. */
  none?: ConceptFilter | null | undefined;
  /** 少なくとも一つがこの条件に合う。 / At least one meets this. */
  some?: ConceptFilter | null | undefined;
};

/** Concept の並べ方。一つだけ選ぶ。 / How to order things of the type Concept: choose one. */
export type ConceptOrder =
  {   /** 定義。 / Its definition. */
  definition: OrderDirection; label?: never; notation?: never; }
  |  { definition?: never;   /** 項目の名称。 / Its name. */
  label: OrderDirection; notation?: never; }
  |  { definition?: never; label?: never;   /** 記号（life.living など）。 / Its notation, such as life.living. */
  notation: OrderDirection; };

/** CostArrangement への条件。書いたすべてが成り立つこと。 / A condition on things of the type CostArrangement: all that is written must hold. */
export type CostArrangementFilter = {
  /** すべて成り立つ。 / All of these hold. */
  AND?: Array<CostArrangementFilter> | null | undefined;
  /** 成り立たない。 / This does not hold. */
  NOT?: CostArrangementFilter | null | undefined;
  /** いずれかが成り立つ。 / At least one of these holds. */
  OR?: Array<CostArrangementFilter> | null | undefined;
  /** これを含む協約。 / The agreement it belongs to. */
  agreement?: AgreementLinkFilter | null | undefined;
  /** 費用分担の定め方。 / Kind of cost sharing. */
  costSharing?: ConceptLinkFilter | null | undefined;
  /** 決める当事者。 / The parties that decide. */
  decidedBy?: PartyListFilter | null | undefined;
  /** どのように定めるか。 / How it is determined. */
  determination?: StringFilter | null | undefined;
  /** このものについて述べられた値と関係の根拠。 / The evidence for what is stated about this thing. */
  evidence?: EvidenceListFilter | null | undefined;
  /** このもののIRI。 / The IRI of this thing. */
  id?: IdFilter | null | undefined;
  /** これを定める本文ブロック。 / The block that states it. */
  statedIn?: TextBlockLinkFilter | null | undefined;
};

/** CostArrangement 一つへのつながりへの条件。 / A condition on a link to one CostArrangement. */
export type CostArrangementLinkFilter = {
  /** つながる先があるか。 / Whether there is one. */
  exists?: boolean | null | undefined;
  /** つながる先があり、この条件に合う。 / There is one, and it meets this. */
  is?: CostArrangementFilter | null | undefined;
  /** つながる先がこの条件に合わないか、つながる先がない。 / It does not meet this, or there is none. */
  isNot?: CostArrangementFilter | null | undefined;
};

/** いくつかの CostArrangement への条件。 / A condition on several of the type CostArrangement. */
export type CostArrangementListFilter = {
  /** いくつあるか。 / How many there are. */
  count?: CountFilter | null | undefined;
  /** すべてがこの条件に合う（一つもないときを含む）。 / Each of them meets this, or there are none. */
  every?: CostArrangementFilter | null | undefined;
  /** 一つでもあるか。 / Whether there are any. */
  exists?: boolean | null | undefined;
  /** この条件に合うものが一つもない。 / None of them meets this. */
  none?: CostArrangementFilter | null | undefined;
  /** 少なくとも一つがこの条件に合う。 / At least one meets this. */
  some?: CostArrangementFilter | null | undefined;
};

/** CostArrangement の並べ方。一つだけ選ぶ。 / How to order things of the type CostArrangement: choose one. */
export type CostArrangementOrder =
  {   /** これを含む協約。 / The agreement it belongs to. */
  agreement: AgreementOrder; costSharing?: never; determination?: never; statedIn?: never; }
  |  { agreement?: never;   /** 費用分担の定め方。 / Kind of cost sharing. */
  costSharing: ConceptOrder; determination?: never; statedIn?: never; }
  |  { agreement?: never; costSharing?: never;   /** どのように定めるか。 / How it is determined. */
  determination: OrderDirection; statedIn?: never; }
  |  { agreement?: never; costSharing?: never; determination?: never;   /** これを定める本文ブロック。 / The block that states it. */
  statedIn: TextBlockOrder; };

/** 件数への条件。すべてを満たすこと。 / A condition on how many there are, all of which must hold. */
export type CountFilter = {
  /** ちょうどこの件数。 / Exactly so many. */
  eq?: number | null | undefined;
  /** この件数より多い。 / More than this. */
  gt?: number | null | undefined;
  /** この件数以上。 / So many at least. */
  gte?: number | null | undefined;
  /** この件数より少ない。 / Fewer than this. */
  lt?: number | null | undefined;
  /** この件数以下。 / So many at most. */
  lte?: number | null | undefined;
};

/** Cover への条件。書いたすべてが成り立つこと。 / A condition on things of the type Cover: all that is written must hold. */
export type CoverFilter = {
  /** すべて成り立つ。 / All of these hold. */
  AND?: Array<CoverFilter> | null | undefined;
  /** 成り立たない。 / This does not hold. */
  NOT?: CoverFilter | null | undefined;
  /** いずれかが成り立つ。 / At least one of these holds. */
  OR?: Array<CoverFilter> | null | undefined;
  /** これを含む協約。 / The agreement it belongs to. */
  agreement?: AgreementLinkFilter | null | undefined;
  /** このものについて述べられた値と関係の根拠。 / The evidence for what is stated about this thing. */
  evidence?: EvidenceListFilter | null | undefined;
  /** このもののIRI。 / The IRI of this thing. */
  id?: IdFilter | null | undefined;
  /** 書かれたとおりの番号（第3条 など）。 / Its label as written, such as 第3条. */
  label?: StringFilter | null | undefined;
  /** 読み取った番号（3 など）。 / Its number as read, such as 3. */
  number?: StringFilter | null | undefined;
  /** 文書全体での順番。1から。 / Its place in the whole document, from 1. */
  order?: IntFilter | null | undefined;
  /** これを囲む上位のブロック。最上位では null。 / The block around it; none at the top. */
  partOf?: TextBlockLinkFilter | null | undefined;
  /** 直下のブロック。文書の順。 / The blocks directly within it, in the order of the document. */
  parts?: TextBlockListFilter | null | undefined;
  /** 書かれたとおりの文字列。空白も含む。 / The text exactly as written, white space included. */
  rawText?: StringFilter | null | undefined;
  /** ここを参照している本文ブロック又は役割。 / The text blocks and roles that refer to it. */
  referredToBy?: ReferrerListFilter | null | undefined;
  /** 参照している法令の規定又は本文ブロック。 / Provisions of law or text blocks it refers to. */
  refersTo?: ReferenceListFilter | null | undefined;
  /** ここから値を読み取った該当箇所。 / The spans within it from which values were read. */
  spans?: SpanListFilter | null | undefined;
  /** ここに定められた取組、費用分担又は連絡会議。 / The initiatives, cost arrangement or meeting stated here. */
  states?: StatedListFilter | null | undefined;
  /** 割付けの空白を除いた本文。 / The text without layout spaces. */
  text?: StringFilter | null | undefined;
};

/** Cover 一つへのつながりへの条件。 / A condition on a link to one Cover. */
export type CoverLinkFilter = {
  /** つながる先があるか。 / Whether there is one. */
  exists?: boolean | null | undefined;
  /** つながる先があり、この条件に合う。 / There is one, and it meets this. */
  is?: CoverFilter | null | undefined;
  /** つながる先がこの条件に合わないか、つながる先がない。 / It does not meet this, or there is none. */
  isNot?: CoverFilter | null | undefined;
};

/** Cover の並べ方。一つだけ選ぶ。 / How to order things of the type Cover: choose one. */
export type CoverOrder =
  {   /** これを含む協約。 / The agreement it belongs to. */
  agreement: AgreementOrder; label?: never; number?: never; order?: never; partOf?: never; rawText?: never; text?: never; }
  |  { agreement?: never;   /** 書かれたとおりの番号（第3条 など）。 / Its label as written, such as 第3条. */
  label: OrderDirection; number?: never; order?: never; partOf?: never; rawText?: never; text?: never; }
  |  { agreement?: never; label?: never;   /** 読み取った番号（3 など）。 / Its number as read, such as 3. */
  number: OrderDirection; order?: never; partOf?: never; rawText?: never; text?: never; }
  |  { agreement?: never; label?: never; number?: never;   /** 文書全体での順番。1から。 / Its place in the whole document, from 1. */
  order: OrderDirection; partOf?: never; rawText?: never; text?: never; }
  |  { agreement?: never; label?: never; number?: never; order?: never;   /** これを囲む上位のブロック。最上位では null。 / The block around it; none at the top. */
  partOf: TextBlockOrder; rawText?: never; text?: never; }
  |  { agreement?: never; label?: never; number?: never; order?: never; partOf?: never;   /** 書かれたとおりの文字列。空白も含む。 / The text exactly as written, white space included. */
  rawText: OrderDirection; text?: never; }
  |  { agreement?: never; label?: never; number?: never; order?: never; partOf?: never; rawText?: never;   /** 割付けの空白を除いた本文。 / The text without layout spaces. */
  text: OrderDirection; };

/** 日付への条件。すべてを満たすこと。 / A condition on a date, all of which must hold. */
export type DateFilter = {
  /** この日。 / On this day. */
  eq?: string | null | undefined;
  /** 日付があるか。 / Whether there is a date. */
  exists?: boolean | null | undefined;
  /** この日より後。 / After this day. */
  gt?: string | null | undefined;
  /** この日又はその後。 / On this day or after. */
  gte?: string | null | undefined;
  /** このいずれかの日。 / On one of these days. */
  in?: Array<string> | null | undefined;
  /** この日より前。 / Before this day. */
  lt?: string | null | undefined;
  /** この日又はその前。 / On this day or before. */
  lte?: string | null | undefined;
};

/** Evidence への条件。書いたすべてが成り立つこと。 / A condition on things of the type Evidence: all that is written must hold. */
export type EvidenceFilter = {
  /** すべて成り立つ。 / All of these hold. */
  AND?: Array<EvidenceFilter> | null | undefined;
  /** 成り立たない。 / This does not hold. */
  NOT?: EvidenceFilter | null | undefined;
  /** いずれかが成り立つ。 / At least one of these holds. */
  OR?: Array<EvidenceFilter> | null | undefined;
  /** このもののIRI。 / The IRI of this thing. */
  id?: IdFilter | null | undefined;
  /** 入力。推論の前提。 / What it was inferred from. */
  inputs?: TermFilter | null | undefined;
  /** 取得方法。値をどのように得たか。 / How the value was obtained. */
  method?: MethodFilter | null | undefined;
  /** 目的語。述べられた値。 / The object: the value stated. */
  object?: TermFilter | null | undefined;
  /** 述語。プロパティのIRI。 / The predicate, as the IRI of the property. */
  predicate?: IriFilter | null | undefined;
  /** 述語の、このAPIでの名。 / The predicate, by its name in this API. */
  property?: PropertyNameFilter | null | undefined;
  /** 用いた規則。 / The rules that were used. */
  rules?: RuleListFilter | null | undefined;
  /** 人が確かめたページ。 / The pages where a person found it. */
  sourcePages?: IriFilter | null | undefined;
  /** 該当箇所。文書の順。 / The spans of the source, in the order of the document. */
  spans?: SpanListFilter | null | undefined;
  /** 人が述べた日。 / Day on which a person stated it. */
  statedOn?: DateFilter | null | undefined;
  /** 主語。何について述べているか。 / The subject: what is spoken of. */
  subject?: TermFilter | null | undefined;
  /** これに代わった根拠。 / The evidence that took its place. */
  supersededBy?: EvidenceLinkFilter | null | undefined;
  /** これが取って代わった根拠。 / The evidence whose place it took. */
  supersedes?: EvidenceListFilter | null | undefined;
  /** 人がページの記載を確かめたか。 / Whether a person has checked what the page says. */
  verified?: BooleanFilter | null | undefined;
};

/** Evidence 一つへのつながりへの条件。 / A condition on a link to one Evidence. */
export type EvidenceLinkFilter = {
  /** つながる先があるか。 / Whether there is one. */
  exists?: boolean | null | undefined;
  /** つながる先があり、この条件に合う。 / There is one, and it meets this. */
  is?: EvidenceFilter | null | undefined;
  /** つながる先がこの条件に合わないか、つながる先がない。 / It does not meet this, or there is none. */
  isNot?: EvidenceFilter | null | undefined;
};

/** いくつかの Evidence への条件。 / A condition on several of the type Evidence. */
export type EvidenceListFilter = {
  /** いくつあるか。 / How many there are. */
  count?: CountFilter | null | undefined;
  /** すべてがこの条件に合う（一つもないときを含む）。 / Each of them meets this, or there are none. */
  every?: EvidenceFilter | null | undefined;
  /** 一つでもあるか。 / Whether there are any. */
  exists?: boolean | null | undefined;
  /** この条件に合うものが一つもない。 / None of them meets this. */
  none?: EvidenceFilter | null | undefined;
  /** 少なくとも一つがこの条件に合う。 / At least one meets this. */
  some?: EvidenceFilter | null | undefined;
};

/** ForeseenInstrument への条件。書いたすべてが成り立つこと。 / A condition on things of the type ForeseenInstrument: all that is written must hold. */
export type ForeseenInstrumentFilter = {
  /** すべて成り立つ。 / All of these hold. */
  AND?: Array<ForeseenInstrumentFilter> | null | undefined;
  /** 成り立たない。 / This does not hold. */
  NOT?: ForeseenInstrumentFilter | null | undefined;
  /** いずれかが成り立つ。 / At least one of these holds. */
  OR?: Array<ForeseenInstrumentFilter> | null | undefined;
  /** これを含む協約。 / The agreement it belongs to. */
  agreement?: AgreementLinkFilter | null | undefined;
  /** このものについて述べられた値と関係の根拠。 / The evidence for what is stated about this thing. */
  evidence?: EvidenceListFilter | null | undefined;
  /** このもののIRI。 / The IRI of this thing. */
  id?: IdFilter | null | undefined;
  /** 根拠とされた法令の規定。 / Provision of law named as its basis. */
  legalBasis?: LawProvisionLinkFilter | null | undefined;
  /** 文書に書かれたとおりの名称。 / Its name as written. */
  nameAsWritten?: StringFilter | null | undefined;
  /** その内容がこの文書に委ねられた役割。 / The roles whose content is left to it. */
  roles?: RoleListFilter | null | undefined;
};

/** いくつかの ForeseenInstrument への条件。 / A condition on several of the type ForeseenInstrument. */
export type ForeseenInstrumentListFilter = {
  /** いくつあるか。 / How many there are. */
  count?: CountFilter | null | undefined;
  /** すべてがこの条件に合う（一つもないときを含む）。 / Each of them meets this, or there are none. */
  every?: ForeseenInstrumentFilter | null | undefined;
  /** 一つでもあるか。 / Whether there are any. */
  exists?: boolean | null | undefined;
  /** この条件に合うものが一つもない。 / None of them meets this. */
  none?: ForeseenInstrumentFilter | null | undefined;
  /** 少なくとも一つがこの条件に合う。 / At least one meets this. */
  some?: ForeseenInstrumentFilter | null | undefined;
};

/** もの自身のIRIへの条件。 / A condition on the IRI of the thing itself. */
export type IdFilter = {
  /** このIRI。 / It is this IRI. */
  eq?: string | null | undefined;
  /** このいずれかのIRI。 / It is one of these IRIs. */
  in?: Array<string> | null | undefined;
};

/** IRIへの条件。すべてを、一つの値が満たすこと。 / A condition on an IRI: one value must meet all of it. */
export type IriFilter = {
  /** このIRI。 / It is this IRI. */
  eq?: string | null | undefined;
  /** 値があるか。 / Whether there is a value. */
  exists?: boolean | null | undefined;
  /** このいずれかのIRI。 / It is one of these IRIs. */
  in?: Array<string> | null | undefined;
  /** このIRIで始まる。 / It begins with this. */
  startsWith?: string | null | undefined;
};

/** Initiative への条件。書いたすべてが成り立つこと。 / A condition on things of the type Initiative: all that is written must hold. */
export type InitiativeFilter = {
  /** すべて成り立つ。 / All of these hold. */
  AND?: Array<InitiativeFilter> | null | undefined;
  /** 成り立たない。 / This does not hold. */
  NOT?: InitiativeFilter | null | undefined;
  /** いずれかが成り立つ。 / At least one of these holds. */
  OR?: Array<InitiativeFilter> | null | undefined;
  /** これを含む協約。 / The agreement it belongs to. */
  agreement?: AgreementLinkFilter | null | undefined;
  /** 取組内容。 / What it consists of (取組内容). */
  content?: StringFilter | null | undefined;
  /** このものについて述べられた値と関係の根拠。 / The evidence for what is stated about this thing. */
  evidence?: EvidenceListFilter | null | undefined;
  /** 取組の名称。 / Heading of the initiative. */
  heading?: StringFilter | null | undefined;
  /** このもののIRI。 / The IRI of this thing. */
  id?: IdFilter | null | undefined;
  /** 書かれたとおりの番号（(1) など）。 / Its number as written, such as (1). */
  label?: StringFilter | null | undefined;
  /** 読み取った番号（1 など）。 / Its number as read, such as 1. */
  number?: StringFilter | null | undefined;
  /** 協約における順番。1から。 / Its place in the agreement, from 1. */
  order?: IntFilter | null | undefined;
  /** 文書がこの取組を置いた柱。 / The pillar under which the document puts it. */
  pillar?: PolicyFieldLinkFilter | null | undefined;
  /** 双方の役割の対比（同文、対称など）。 / How the roles of the two sides compare. */
  roleComparison?: ConceptLinkFilter | null | undefined;
  /** 当事者の役割。文書の順。 / The roles of the parties, in the order of the document. */
  roles?: RoleListFilter | null | undefined;
  /** これを定める本文ブロック。 / The block that states it. */
  statedIn?: TextBlockLinkFilter | null | undefined;
  /** 取り扱う主題。柱とは別。 / What it is about, independent of the pillar. */
  subjects?: PolicyFieldListFilter | null | undefined;
  /** 同一文言群。同じ文言の取組。 / The group of initiatives with the same wording. */
  wordingGroup?: WordingGroupLinkFilter | null | undefined;
};

/** Initiative 一つへのつながりへの条件。 / A condition on a link to one Initiative. */
export type InitiativeLinkFilter = {
  /** つながる先があるか。 / Whether there is one. */
  exists?: boolean | null | undefined;
  /** つながる先があり、この条件に合う。 / There is one, and it meets this. */
  is?: InitiativeFilter | null | undefined;
  /** つながる先がこの条件に合わないか、つながる先がない。 / It does not meet this, or there is none. */
  isNot?: InitiativeFilter | null | undefined;
};

/** いくつかの Initiative への条件。 / A condition on several of the type Initiative. */
export type InitiativeListFilter = {
  /** いくつあるか。 / How many there are. */
  count?: CountFilter | null | undefined;
  /** すべてがこの条件に合う（一つもないときを含む）。 / Each of them meets this, or there are none. */
  every?: InitiativeFilter | null | undefined;
  /** 一つでもあるか。 / Whether there are any. */
  exists?: boolean | null | undefined;
  /** この条件に合うものが一つもない。 / None of them meets this. */
  none?: InitiativeFilter | null | undefined;
  /** 少なくとも一つがこの条件に合う。 / At least one meets this. */
  some?: InitiativeFilter | null | undefined;
};

/** Initiative の並べ方。一つだけ選ぶ。 / How to order things of the type Initiative: choose one. */
export type InitiativeOrder =
  {   /** これを含む協約。 / The agreement it belongs to. */
  agreement: AgreementOrder; content?: never; heading?: never; label?: never; number?: never; order?: never; pillar?: never; roleComparison?: never; statedIn?: never; }
  |  { agreement?: never;   /** 取組内容。 / What it consists of (取組内容). */
  content: OrderDirection; heading?: never; label?: never; number?: never; order?: never; pillar?: never; roleComparison?: never; statedIn?: never; }
  |  { agreement?: never; content?: never;   /** 取組の名称。 / Heading of the initiative. */
  heading: OrderDirection; label?: never; number?: never; order?: never; pillar?: never; roleComparison?: never; statedIn?: never; }
  |  { agreement?: never; content?: never; heading?: never;   /** 書かれたとおりの番号（(1) など）。 / Its number as written, such as (1). */
  label: OrderDirection; number?: never; order?: never; pillar?: never; roleComparison?: never; statedIn?: never; }
  |  { agreement?: never; content?: never; heading?: never; label?: never;   /** 読み取った番号（1 など）。 / Its number as read, such as 1. */
  number: OrderDirection; order?: never; pillar?: never; roleComparison?: never; statedIn?: never; }
  |  { agreement?: never; content?: never; heading?: never; label?: never; number?: never;   /** 協約における順番。1から。 / Its place in the agreement, from 1. */
  order: OrderDirection; pillar?: never; roleComparison?: never; statedIn?: never; }
  |  { agreement?: never; content?: never; heading?: never; label?: never; number?: never; order?: never;   /** 文書がこの取組を置いた柱。 / The pillar under which the document puts it. */
  pillar: PolicyFieldOrder; roleComparison?: never; statedIn?: never; }
  |  { agreement?: never; content?: never; heading?: never; label?: never; number?: never; order?: never; pillar?: never;   /** 双方の役割の対比（同文、対称など）。 / How the roles of the two sides compare. */
  roleComparison: ConceptOrder; statedIn?: never; }
  |  { agreement?: never; content?: never; heading?: never; label?: never; number?: never; order?: never; pillar?: never; roleComparison?: never;   /** これを定める本文ブロック。 / The block that states it. */
  statedIn: TextBlockOrder; };

/** 整数への条件。すべてを満たすこと。 / A condition on a whole number, all of which must hold. */
export type IntFilter = {
  /** この数に等しい。 / It is this number. */
  eq?: number | null | undefined;
  /** 値があるか。 / Whether there is a value. */
  exists?: boolean | null | undefined;
  /** この数より大きい。 / It is more than this. */
  gt?: number | null | undefined;
  /** この数以上。 / It is this or more. */
  gte?: number | null | undefined;
  /** このいずれかに等しい。 / It is one of these numbers. */
  in?: Array<number> | null | undefined;
  /** この数より小さい。 / It is less than this. */
  lt?: number | null | undefined;
  /** この数以下。 / It is this or less. */
  lte?: number | null | undefined;
};

/** Item への条件。書いたすべてが成り立つこと。 / A condition on things of the type Item: all that is written must hold. */
export type ItemFilter = {
  /** すべて成り立つ。 / All of these hold. */
  AND?: Array<ItemFilter> | null | undefined;
  /** 成り立たない。 / This does not hold. */
  NOT?: ItemFilter | null | undefined;
  /** いずれかが成り立つ。 / At least one of these holds. */
  OR?: Array<ItemFilter> | null | undefined;
  /** これを含む協約。 / The agreement it belongs to. */
  agreement?: AgreementLinkFilter | null | undefined;
  /** このものについて述べられた値と関係の根拠。 / The evidence for what is stated about this thing. */
  evidence?: EvidenceListFilter | null | undefined;
  /** このもののIRI。 / The IRI of this thing. */
  id?: IdFilter | null | undefined;
  /** 書かれたとおりの番号（第3条 など）。 / Its label as written, such as 第3条. */
  label?: StringFilter | null | undefined;
  /** 読み取った番号（3 など）。 / Its number as read, such as 3. */
  number?: StringFilter | null | undefined;
  /** 文書全体での順番。1から。 / Its place in the whole document, from 1. */
  order?: IntFilter | null | undefined;
  /** これを囲む上位のブロック。最上位では null。 / The block around it; none at the top. */
  partOf?: TextBlockLinkFilter | null | undefined;
  /** 直下のブロック。文書の順。 / The blocks directly within it, in the order of the document. */
  parts?: TextBlockListFilter | null | undefined;
  /** 書かれたとおりの文字列。空白も含む。 / The text exactly as written, white space included. */
  rawText?: StringFilter | null | undefined;
  /** ここを参照している本文ブロック又は役割。 / The text blocks and roles that refer to it. */
  referredToBy?: ReferrerListFilter | null | undefined;
  /** 参照している法令の規定又は本文ブロック。 / Provisions of law or text blocks it refers to. */
  refersTo?: ReferenceListFilter | null | undefined;
  /** ここから値を読み取った該当箇所。 / The spans within it from which values were read. */
  spans?: SpanListFilter | null | undefined;
  /** ここに定められた取組、費用分担又は連絡会議。 / The initiatives, cost arrangement or meeting stated here. */
  states?: StatedListFilter | null | undefined;
  /** 割付けの空白を除いた本文。 / The text without layout spaces. */
  text?: StringFilter | null | undefined;
};

/** いくつかの Item への条件。 / A condition on several of the type Item. */
export type ItemListFilter = {
  /** いくつあるか。 / How many there are. */
  count?: CountFilter | null | undefined;
  /** すべてがこの条件に合う（一つもないときを含む）。 / Each of them meets this, or there are none. */
  every?: ItemFilter | null | undefined;
  /** 一つでもあるか。 / Whether there are any. */
  exists?: boolean | null | undefined;
  /** この条件に合うものが一つもない。 / None of them meets this. */
  none?: ItemFilter | null | undefined;
  /** 少なくとも一つがこの条件に合う。 / At least one meets this. */
  some?: ItemFilter | null | undefined;
};

/** 言語の付いた文字列への条件。すべてを、一つの値が満たすこと。 / A condition on text with a language: one value must meet all of it. */
export type LanguageTextFilter = {
  /** この文字列を含む（書かれたとおりに比べる）。 / It contains this text, character for character. */
  contains?: string | null | undefined;
  /** この文字列に等しい。 / It is this text. */
  eq?: string | null | undefined;
  /** 値があるか。 / Whether there is a value. */
  exists?: boolean | null | undefined;
  /** このいずれかに等しい。 / It is one of these texts. */
  in?: Array<string> | null | undefined;
  /**
   * この言語範囲に合う言語（RFC 4647 の基本照合。ja は ja-Hira にも合う）。空なら言語の付かないもの。
   * Its language is in this range (basic filtering of RFC 4647: ja takes ja-Hira too); empty for text without a language.
   */
  language?: string | null | undefined;
  /**
   * この語を含む。全角・半角、仮名の別、旧字、表記の揺れは問わない。
   * It contains this word; width, kind of kana, old forms and variants of spelling do not matter.
   */
  matches?: string | null | undefined;
  /** この文字列で始まる。 / It begins with this text. */
  startsWith?: string | null | undefined;
};

/** LawProvision への条件。書いたすべてが成り立つこと。 / A condition on things of the type LawProvision: all that is written must hold. */
export type LawProvisionFilter = {
  /** すべて成り立つ。 / All of these hold. */
  AND?: Array<LawProvisionFilter> | null | undefined;
  /** 成り立たない。 / This does not hold. */
  NOT?: LawProvisionFilter | null | undefined;
  /** いずれかが成り立つ。 / At least one of these holds. */
  OR?: Array<LawProvisionFilter> | null | undefined;
  /** これを根拠とする協約。 / The agreements that rest on it. */
  agreements?: AgreementListFilter | null | undefined;
  /** 条（252_2 は第252条の2）。 / The article; 252_2 is 第252条の2. */
  article?: StringFilter | null | undefined;
  /** このものについて述べられた値と関係の根拠。 / The evidence for what is stated about this thing. */
  evidence?: EvidenceListFilter | null | undefined;
  /** これを根拠とする、予定された規約等。 / The foreseen instruments that rest on it. */
  foreseenInstruments?: ForeseenInstrumentListFilter | null | undefined;
  /** このもののIRI。 / The IRI of this thing. */
  id?: IdFilter | null | undefined;
  /** 号。 / The item. */
  item?: IntFilter | null | undefined;
  /** 法令（e-Gov法令検索のIRI）。 / The law, by its e-Gov IRI. */
  law?: IriFilter | null | undefined;
  /** 項。 / The paragraph. */
  paragraph?: IntFilter | null | undefined;
  /** これを参照している本文ブロック又は役割。 / The text blocks and roles that refer to it. */
  referredToBy?: ReferrerListFilter | null | undefined;
};

/** LawProvision 一つへのつながりへの条件。 / A condition on a link to one LawProvision. */
export type LawProvisionLinkFilter = {
  /** つながる先があるか。 / Whether there is one. */
  exists?: boolean | null | undefined;
  /** つながる先があり、この条件に合う。 / There is one, and it meets this. */
  is?: LawProvisionFilter | null | undefined;
  /** つながる先がこの条件に合わないか、つながる先がない。 / It does not meet this, or there is none. */
  isNot?: LawProvisionFilter | null | undefined;
};

/** LawProvision の並べ方。一つだけ選ぶ。 / How to order things of the type LawProvision: choose one. */
export type LawProvisionOrder =
  {   /** 条（252_2 は第252条の2）。 / The article; 252_2 is 第252条の2. */
  article: OrderDirection; item?: never; law?: never; paragraph?: never; }
  |  { article?: never;   /** 号。 / The item. */
  item: OrderDirection; law?: never; paragraph?: never; }
  |  { article?: never; item?: never;   /** 法令（e-Gov法令検索のIRI）。 / The law, by its e-Gov IRI. */
  law: OrderDirection; paragraph?: never; }
  |  { article?: never; item?: never; law?: never;   /** 項。 / The paragraph. */
  paragraph: OrderDirection; };

/** LegalEvent への条件。書いたすべてが成り立つこと。 / A condition on things of the type LegalEvent: all that is written must hold. */
export type LegalEventFilter = {
  /** すべて成り立つ。 / All of these hold. */
  AND?: Array<LegalEventFilter> | null | undefined;
  /** 成り立たない。 / This does not hold. */
  NOT?: LegalEventFilter | null | undefined;
  /** いずれかが成り立つ。 / At least one of these holds. */
  OR?: Array<LegalEventFilter> | null | undefined;
  /** この手続に関わる協約。 / The agreement it concerns. */
  agreement?: AgreementLinkFilter | null | undefined;
  /** 行われた日。 / Day on which it took place. */
  date?: DateFilter | null | undefined;
  /** 文書番号。 / Number of its document. */
  documentNumber?: StringFilter | null | undefined;
  /** 手続の種類。 / Kind of act. */
  eventType?: ConceptLinkFilter | null | undefined;
  /** このものについて述べられた値と関係の根拠。 / The evidence for what is stated about this thing. */
  evidence?: EvidenceListFilter | null | undefined;
  /** このもののIRI。 / The IRI of this thing. */
  id?: IdFilter | null | undefined;
};

/** いくつかの LegalEvent への条件。 / A condition on several of the type LegalEvent. */
export type LegalEventListFilter = {
  /** いくつあるか。 / How many there are. */
  count?: CountFilter | null | undefined;
  /** すべてがこの条件に合う（一つもないときを含む）。 / Each of them meets this, or there are none. */
  every?: LegalEventFilter | null | undefined;
  /** 一つでもあるか。 / Whether there are any. */
  exists?: boolean | null | undefined;
  /** この条件に合うものが一つもない。 / None of them meets this. */
  none?: LegalEventFilter | null | undefined;
  /** 少なくとも一つがこの条件に合う。 / At least one meets this. */
  some?: LegalEventFilter | null | undefined;
};

/** LiaisonMeeting への条件。書いたすべてが成り立つこと。 / A condition on things of the type LiaisonMeeting: all that is written must hold. */
export type LiaisonMeetingFilter = {
  /** すべて成り立つ。 / All of these hold. */
  AND?: Array<LiaisonMeetingFilter> | null | undefined;
  /** 成り立たない。 / This does not hold. */
  NOT?: LiaisonMeetingFilter | null | undefined;
  /** いずれかが成り立つ。 / At least one of these holds. */
  OR?: Array<LiaisonMeetingFilter> | null | undefined;
  /** これを含む協約。 / The agreement it belongs to. */
  agreement?: AgreementLinkFilter | null | undefined;
  /** 開催する当事者。 / The parties that convene it. */
  convenedBy?: PartyListFilter | null | undefined;
  /** このものについて述べられた値と関係の根拠。 / The evidence for what is stated about this thing. */
  evidence?: EvidenceListFilter | null | undefined;
  /** 開催の頻度（毎年度など）。 / How often it is held. */
  frequency?: StringFilter | null | undefined;
  /** このもののIRI。 / The IRI of this thing. */
  id?: IdFilter | null | undefined;
  /** 会議の名称。 / Name of the meeting. */
  name?: StringFilter | null | undefined;
  /** 目的。 / What it is for. */
  purpose?: StringFilter | null | undefined;
  /** これを定める本文ブロック。 / The block that states it. */
  statedIn?: TextBlockLinkFilter | null | undefined;
};

/** LiaisonMeeting 一つへのつながりへの条件。 / A condition on a link to one LiaisonMeeting. */
export type LiaisonMeetingLinkFilter = {
  /** つながる先があるか。 / Whether there is one. */
  exists?: boolean | null | undefined;
  /** つながる先があり、この条件に合う。 / There is one, and it meets this. */
  is?: LiaisonMeetingFilter | null | undefined;
  /** つながる先がこの条件に合わないか、つながる先がない。 / It does not meet this, or there is none. */
  isNot?: LiaisonMeetingFilter | null | undefined;
};

/** いくつかの LiaisonMeeting への条件。 / A condition on several of the type LiaisonMeeting. */
export type LiaisonMeetingListFilter = {
  /** いくつあるか。 / How many there are. */
  count?: CountFilter | null | undefined;
  /** すべてがこの条件に合う（一つもないときを含む）。 / Each of them meets this, or there are none. */
  every?: LiaisonMeetingFilter | null | undefined;
  /** 一つでもあるか。 / Whether there are any. */
  exists?: boolean | null | undefined;
  /** この条件に合うものが一つもない。 / None of them meets this. */
  none?: LiaisonMeetingFilter | null | undefined;
  /** 少なくとも一つがこの条件に合う。 / At least one meets this. */
  some?: LiaisonMeetingFilter | null | undefined;
};

/** LiaisonMeeting の並べ方。一つだけ選ぶ。 / How to order things of the type LiaisonMeeting: choose one. */
export type LiaisonMeetingOrder =
  {   /** これを含む協約。 / The agreement it belongs to. */
  agreement: AgreementOrder; frequency?: never; name?: never; purpose?: never; statedIn?: never; }
  |  { agreement?: never;   /** 開催の頻度（毎年度など）。 / How often it is held. */
  frequency: OrderDirection; name?: never; purpose?: never; statedIn?: never; }
  |  { agreement?: never; frequency?: never;   /** 会議の名称。 / Name of the meeting. */
  name: OrderDirection; purpose?: never; statedIn?: never; }
  |  { agreement?: never; frequency?: never; name?: never;   /** 目的。 / What it is for. */
  purpose: OrderDirection; statedIn?: never; }
  |  { agreement?: never; frequency?: never; name?: never; purpose?: never;   /** これを定める本文ブロック。 / The block that states it. */
  statedIn: TextBlockOrder; };

/** LocalGovernment への条件。書いたすべてが成り立つこと。 / A condition on things of the type LocalGovernment: all that is written must hold. */
export type LocalGovernmentFilter = {
  /** すべて成り立つ。 / All of these hold. */
  AND?: Array<LocalGovernmentFilter> | null | undefined;
  /** 成り立たない。 / This does not hold. */
  NOT?: LocalGovernmentFilter | null | undefined;
  /** いずれかが成り立つ。 / At least one of these holds. */
  OR?: Array<LocalGovernmentFilter> | null | undefined;
  /** 当事者である協約。 / The agreements it is a party to. */
  agreements?: AgreementListFilter | null | undefined;
  /** Municipality であって、この条件に合う。 / It is of the type Municipality and meets this. */
  asMunicipality?: MunicipalityFilter | null | undefined;
  /** Prefecture であって、この条件に合う。 / It is of the type Prefecture and meets this. */
  asPrefecture?: PrefectureFilter | null | undefined;
  /** 全国地方公共団体コード（5桁）。 / Its code of five digits. */
  code5?: StringFilter | null | undefined;
  /** 全国地方公共団体コード（6桁、検査数字付き）。 / Its code of six digits, check digit included. */
  code6?: StringFilter | null | undefined;
  /** 法人番号（13桁）。 / Its corporate number of 13 digits. */
  corporateNumber?: StringFilter | null | undefined;
  /** 統計LODの標準地域コード。 / Its standard area code in the statistics LOD (e-Stat). */
  eStatCode?: IriFilter | null | undefined;
  /** このものについて述べられた値と関係の根拠。 / The evidence for what is stated about this thing. */
  evidence?: EvidenceListFilter | null | undefined;
  /** このもののIRI。 / The IRI of this thing. */
  id?: IdFilter | null | undefined;
  /** 名称。 / Its name. */
  name?: StringFilter | null | undefined;
  /** 当事者としての参加。協約ごとに一つ。 / Its parts in agreements, one for each. */
  parties?: PartyListFilter | null | undefined;
  /** 承継された団体。 / Those it succeeds. */
  predecessors?: LocalGovernmentListFilter | null | undefined;
  /** 読み（平仮名）。 / How the name is read, in hiragana. */
  reading?: StringFilter | null | undefined;
  /** 承継した団体。 / Those that succeed it. */
  succeededBy?: LocalGovernmentListFilter | null | undefined;
  /** このコードの効力が生じた日。 / Day from which the code is valid. */
  validFrom?: DateFilter | null | undefined;
  /** このコードが効力を失った日。 / Day until which the code is valid. */
  validUntil?: DateFilter | null | undefined;
};

/** LocalGovernment 一つへのつながりへの条件。 / A condition on a link to one LocalGovernment. */
export type LocalGovernmentLinkFilter = {
  /** つながる先があるか。 / Whether there is one. */
  exists?: boolean | null | undefined;
  /** つながる先があり、この条件に合う。 / There is one, and it meets this. */
  is?: LocalGovernmentFilter | null | undefined;
  /** つながる先がこの条件に合わないか、つながる先がない。 / It does not meet this, or there is none. */
  isNot?: LocalGovernmentFilter | null | undefined;
};

/** いくつかの LocalGovernment への条件。 / A condition on several of the type LocalGovernment. */
export type LocalGovernmentListFilter = {
  /** いくつあるか。 / How many there are. */
  count?: CountFilter | null | undefined;
  /** すべてがこの条件に合う（一つもないときを含む）。 / Each of them meets this, or there are none. */
  every?: LocalGovernmentFilter | null | undefined;
  /** 一つでもあるか。 / Whether there are any. */
  exists?: boolean | null | undefined;
  /** この条件に合うものが一つもない。 / None of them meets this. */
  none?: LocalGovernmentFilter | null | undefined;
  /** 少なくとも一つがこの条件に合う。 / At least one meets this. */
  some?: LocalGovernmentFilter | null | undefined;
};

/** Membership への条件。書いたすべてが成り立つこと。 / A condition on things of the type Membership: all that is written must hold. */
export type MembershipFilter = {
  /** すべて成り立つ。 / All of these hold. */
  AND?: Array<MembershipFilter> | null | undefined;
  /** 成り立たない。 / This does not hold. */
  NOT?: MembershipFilter | null | undefined;
  /** いずれかが成り立つ。 / At least one of these holds. */
  OR?: Array<MembershipFilter> | null | undefined;
  /** このものについて述べられた値と関係の根拠。 / The evidence for what is stated about this thing. */
  evidence?: EvidenceListFilter | null | undefined;
  /** 参加の基となる協約。ここで公開していないものもありうる。 / The agreements that found it; some may not be published here. */
  foundedBy?: TermFilter | null | undefined;
  /** このもののIRI。 / The IRI of this thing. */
  id?: IdFilter | null | undefined;
  /** 後から参加したことが分かっているか。分からなければ null。 / Whether it is known to have joined later; null if that is not known. */
  joinedLater?: BooleanFilter | null | undefined;
  /** 参加した日。 / Day of joining. */
  joinedOn?: DateFilter | null | undefined;
  /** 参加していることが知られている日。 / A day on which it is known to be a member. */
  knownOn?: DateFilter | null | undefined;
  /** 参加している市区町村。 / The municipality. */
  member?: MunicipalityLinkFilter | null | undefined;
  /** 国の制度の対象か。区別のない圏域では null。 / Whether it falls under the national scheme; null where sources make no such distinction. */
  nationalScheme?: BooleanFilter | null | undefined;
  /** この日より前には参加はあり得ない。 / A day before which it cannot have been a member. */
  notBefore?: DateFilter | null | undefined;
  /** 参加している圏域。 / The region. */
  region?: RegionLinkFilter | null | undefined;
};

/** いくつかの Membership への条件。 / A condition on several of the type Membership. */
export type MembershipListFilter = {
  /** いくつあるか。 / How many there are. */
  count?: CountFilter | null | undefined;
  /** すべてがこの条件に合う（一つもないときを含む）。 / Each of them meets this, or there are none. */
  every?: MembershipFilter | null | undefined;
  /** 一つでもあるか。 / Whether there are any. */
  exists?: boolean | null | undefined;
  /** この条件に合うものが一つもない。 / None of them meets this. */
  none?: MembershipFilter | null | undefined;
  /** 少なくとも一つがこの条件に合う。 / At least one meets this. */
  some?: MembershipFilter | null | undefined;
};

/** 値の取得方法。 / How a value was obtained. */
export type Method =
  /** 人手。人が出典を示して述べた。 / Stated by a person, who gives the source. */
  | 'CURATED'
  /** 推論。規則により他の値から導いた。 / Inferred from other values by a rule. */
  | 'INFERRED'
  /** 正規化。規則により原文の書き方を整えた。 / The text's way of writing was regularised by a rule. */
  | 'NORMALISED'
  /** 逐語。原文のまま。 / As the text has it. */
  | 'VERBATIM';

/** Method の値への条件。 / A condition on a value of Method. */
export type MethodFilter = {
  /** この値に等しい。 / It is this value. */
  eq?: Method | null | undefined;
  /** 値があるか。 / Whether there is a value. */
  exists?: boolean | null | undefined;
  /** このいずれかに等しい。 / It is one of these values. */
  in?: Array<Method> | null | undefined;
};

/** Municipality への条件。書いたすべてが成り立つこと。 / A condition on things of the type Municipality: all that is written must hold. */
export type MunicipalityFilter = {
  /** すべて成り立つ。 / All of these hold. */
  AND?: Array<MunicipalityFilter> | null | undefined;
  /** 成り立たない。 / This does not hold. */
  NOT?: MunicipalityFilter | null | undefined;
  /** いずれかが成り立つ。 / At least one of these holds. */
  OR?: Array<MunicipalityFilter> | null | undefined;
  /** 当事者である協約。 / The agreements it is a party to. */
  agreements?: AgreementListFilter | null | undefined;
  /** 全国地方公共団体コード（5桁）。 / Its code of five digits. */
  code5?: StringFilter | null | undefined;
  /** 全国地方公共団体コード（6桁、検査数字付き）。 / Its code of six digits, check digit included. */
  code6?: StringFilter | null | undefined;
  /** 中心となっている圏域。 / The regions of which it is a core city. */
  coreOf?: RegionListFilter | null | undefined;
  /** 法人番号（13桁）。 / Its corporate number of 13 digits. */
  corporateNumber?: StringFilter | null | undefined;
  /** 郡。市と特別区にはない。 / Its county (郡); cities and special wards have none. */
  county?: StringFilter | null | undefined;
  /** 統計LODの標準地域コード。 / Its standard area code in the statistics LOD (e-Stat). */
  eStatCode?: IriFilter | null | undefined;
  /** このものについて述べられた値と関係の根拠。 / The evidence for what is stated about this thing. */
  evidence?: EvidenceListFilter | null | undefined;
  /** このもののIRI。 / The IRI of this thing. */
  id?: IdFilter | null | undefined;
  /** 圏域への参加。 / Its memberships in regions. */
  memberships?: MembershipListFilter | null | undefined;
  /** 名称。 / Its name. */
  name?: StringFilter | null | undefined;
  /** 当事者としての参加。協約ごとに一つ。 / Its parts in agreements, one for each. */
  parties?: PartyListFilter | null | undefined;
  /** 承継された団体。 / Those it succeeds. */
  predecessors?: LocalGovernmentListFilter | null | undefined;
  /** 属する都道府県。 / The prefecture it is in. */
  prefecture?: PrefectureLinkFilter | null | undefined;
  /** 読み（平仮名）。 / How the name is read, in hiragana. */
  reading?: StringFilter | null | undefined;
  /** 承継した団体。 / Those that succeed it. */
  succeededBy?: LocalGovernmentListFilter | null | undefined;
  /** このコードの効力が生じた日。 / Day from which the code is valid. */
  validFrom?: DateFilter | null | undefined;
  /** このコードが効力を失った日。 / Day until which the code is valid. */
  validUntil?: DateFilter | null | undefined;
};

/** Municipality 一つへのつながりへの条件。 / A condition on a link to one Municipality. */
export type MunicipalityLinkFilter = {
  /** つながる先があるか。 / Whether there is one. */
  exists?: boolean | null | undefined;
  /** つながる先があり、この条件に合う。 / There is one, and it meets this. */
  is?: MunicipalityFilter | null | undefined;
  /** つながる先がこの条件に合わないか、つながる先がない。 / It does not meet this, or there is none. */
  isNot?: MunicipalityFilter | null | undefined;
};

/** いくつかの Municipality への条件。 / A condition on several of the type Municipality. */
export type MunicipalityListFilter = {
  /** いくつあるか。 / How many there are. */
  count?: CountFilter | null | undefined;
  /** すべてがこの条件に合う（一つもないときを含む）。 / Each of them meets this, or there are none. */
  every?: MunicipalityFilter | null | undefined;
  /** 一つでもあるか。 / Whether there are any. */
  exists?: boolean | null | undefined;
  /** この条件に合うものが一つもない。 / None of them meets this. */
  none?: MunicipalityFilter | null | undefined;
  /** 少なくとも一つがこの条件に合う。 / At least one meets this. */
  some?: MunicipalityFilter | null | undefined;
};

/** 並べる向き。値のないものは、どちらでも最後。 / Which way to order; what has no value comes last either way. */
export type OrderDirection =
  /** 小さい方、早い方から。 / From the smallest or the earliest. */
  | 'ASC'
  /** 大きい方、遅い方から。 / From the largest or the latest. */
  | 'DESC';

/** Paragraph への条件。書いたすべてが成り立つこと。 / A condition on things of the type Paragraph: all that is written must hold. */
export type ParagraphFilter = {
  /** すべて成り立つ。 / All of these hold. */
  AND?: Array<ParagraphFilter> | null | undefined;
  /** 成り立たない。 / This does not hold. */
  NOT?: ParagraphFilter | null | undefined;
  /** いずれかが成り立つ。 / At least one of these holds. */
  OR?: Array<ParagraphFilter> | null | undefined;
  /** これを含む協約。 / The agreement it belongs to. */
  agreement?: AgreementLinkFilter | null | undefined;
  /** このものについて述べられた値と関係の根拠。 / The evidence for what is stated about this thing. */
  evidence?: EvidenceListFilter | null | undefined;
  /** このもののIRI。 / The IRI of this thing. */
  id?: IdFilter | null | undefined;
  /** 号。 / Its items. */
  items?: ItemListFilter | null | undefined;
  /** 書かれたとおりの番号（第3条 など）。 / Its label as written, such as 第3条. */
  label?: StringFilter | null | undefined;
  /** 読み取った番号（3 など）。 / Its number as read, such as 3. */
  number?: StringFilter | null | undefined;
  /** 文書全体での順番。1から。 / Its place in the whole document, from 1. */
  order?: IntFilter | null | undefined;
  /** これを囲む上位のブロック。最上位では null。 / The block around it; none at the top. */
  partOf?: TextBlockLinkFilter | null | undefined;
  /** 直下のブロック。文書の順。 / The blocks directly within it, in the order of the document. */
  parts?: TextBlockListFilter | null | undefined;
  /** 書かれたとおりの文字列。空白も含む。 / The text exactly as written, white space included. */
  rawText?: StringFilter | null | undefined;
  /** ここを参照している本文ブロック又は役割。 / The text blocks and roles that refer to it. */
  referredToBy?: ReferrerListFilter | null | undefined;
  /** 参照している法令の規定又は本文ブロック。 / Provisions of law or text blocks it refers to. */
  refersTo?: ReferenceListFilter | null | undefined;
  /** ここから値を読み取った該当箇所。 / The spans within it from which values were read. */
  spans?: SpanListFilter | null | undefined;
  /** ここに定められた取組、費用分担又は連絡会議。 / The initiatives, cost arrangement or meeting stated here. */
  states?: StatedListFilter | null | undefined;
  /** 割付けの空白を除いた本文。 / The text without layout spaces. */
  text?: StringFilter | null | undefined;
};

/** いくつかの Paragraph への条件。 / A condition on several of the type Paragraph. */
export type ParagraphListFilter = {
  /** いくつあるか。 / How many there are. */
  count?: CountFilter | null | undefined;
  /** すべてがこの条件に合う（一つもないときを含む）。 / Each of them meets this, or there are none. */
  every?: ParagraphFilter | null | undefined;
  /** 一つでもあるか。 / Whether there are any. */
  exists?: boolean | null | undefined;
  /** この条件に合うものが一つもない。 / None of them meets this. */
  none?: ParagraphFilter | null | undefined;
  /** 少なくとも一つがこの条件に合う。 / At least one meets this. */
  some?: ParagraphFilter | null | undefined;
};

/** Party への条件。書いたすべてが成り立つこと。 / A condition on things of the type Party: all that is written must hold. */
export type PartyFilter = {
  /** すべて成り立つ。 / All of these hold. */
  AND?: Array<PartyFilter> | null | undefined;
  /** 成り立たない。 / This does not hold. */
  NOT?: PartyFilter | null | undefined;
  /** いずれかが成り立つ。 / At least one of these holds. */
  OR?: Array<PartyFilter> | null | undefined;
  /** 住所。 / Its address. */
  address?: StringFilter | null | undefined;
  /** これを含む協約。 / The agreement it belongs to. */
  agreement?: AgreementLinkFilter | null | undefined;
  /** 文書での略称（甲、乙など）。 / What the document calls it for short, such as 甲. */
  alias?: StringFilter | null | undefined;
  /** この当事者が決める費用分担。 / Cost arrangements it decides on. */
  costArrangements?: CostArrangementListFilter | null | undefined;
  /** このものについて述べられた値と関係の根拠。 / The evidence for what is stated about this thing. */
  evidence?: EvidenceListFilter | null | undefined;
  /** このもののIRI。 / The IRI of this thing. */
  id?: IdFilter | null | undefined;
  /** この当事者が開催する連絡会議。 / Liaison meetings it convenes. */
  liaisonMeetings?: LiaisonMeetingListFilter | null | undefined;
  /** この当事者である地方公共団体。 / The local government it is. */
  localGovernment?: LocalGovernmentLinkFilter | null | undefined;
  /** 文書に書かれたとおりの名称。 / Its name as written. */
  nameAsWritten?: StringFilter | null | undefined;
  /** 署名者の職名。 / Office of the person who signed. */
  office?: StringFilter | null | undefined;
  /** 文書に現れる順番。1から。 / Its place in the order of the document, from 1. */
  ordinal?: IntFilter | null | undefined;
  /** 圏域での立場（連携中枢都市、連携市町村）。 / Its position in the region: core city or partner. */
  position?: ConceptLinkFilter | null | undefined;
  /** この当事者が引き受ける役割。 / The roles it undertakes. */
  roles?: RoleListFilter | null | undefined;
  /** 署名者の氏名。 / Name of the person who signed. */
  signatory?: StringFilter | null | undefined;
};

/** いくつかの Party への条件。 / A condition on several of the type Party. */
export type PartyListFilter = {
  /** いくつあるか。 / How many there are. */
  count?: CountFilter | null | undefined;
  /** すべてがこの条件に合う（一つもないときを含む）。 / Each of them meets this, or there are none. */
  every?: PartyFilter | null | undefined;
  /** 一つでもあるか。 / Whether there are any. */
  exists?: boolean | null | undefined;
  /** この条件に合うものが一つもない。 / None of them meets this. */
  none?: PartyFilter | null | undefined;
  /** 少なくとも一つがこの条件に合う。 / At least one meets this. */
  some?: PartyFilter | null | undefined;
};

/** PolicyField への条件。書いたすべてが成り立つこと。 / A condition on things of the type PolicyField: all that is written must hold. */
export type PolicyFieldFilter = {
  /** すべて成り立つ。 / All of these hold. */
  AND?: Array<PolicyFieldFilter> | null | undefined;
  /** 成り立たない。 / This does not hold. */
  NOT?: PolicyFieldFilter | null | undefined;
  /** いずれかが成り立つ。 / At least one of these holds. */
  OR?: Array<PolicyFieldFilter> | null | undefined;
  /** 上位の概念すべて。何段上でも（八段まで）。 / All broader concepts, however far up (eight steps at most). */
  ancestors?: PolicyFieldListFilter | null | undefined;
  /** 上位の概念。 / Broader concepts. */
  broader?: PolicyFieldListFilter | null | undefined;
  /** 定義。 / Its definition. */
  definition?: StringFilter | null | undefined;
  /** 下位の概念すべて。何段下でも（八段まで）。 / All narrower concepts, however far down (eight steps at most). */
  descendants?: PolicyFieldListFilter | null | undefined;
  /** このもののIRI。 / The IRI of this thing. */
  id?: IdFilter | null | undefined;
  /**
   * これを柱又は主題とする取組。下位の分野のものは含まない。
   * The initiatives that have it as pillar or subject, not those of narrower fields.
   */
  initiatives?: InitiativeListFilter | null | undefined;
  /** 政策分野の名称。 / Its name. */
  label?: StringFilter | null | undefined;
  /** 各言語での名称。 / Its name in each language. */
  labels?: LanguageTextFilter | null | undefined;
  /** 下位の概念。 / Narrower concepts. */
  narrower?: PolicyFieldListFilter | null | undefined;
  /** 記号（life.living など）。 / Its notation, such as life.living. */
  notation?: StringFilter | null | undefined;
  /** 属する体系。 / The schemes it is in. */
  schemes?: IriFilter | null | undefined;
  /** これ自身、又はこれより下位のもの（IRIで指す）。 / It is this, by its IRI, or anywhere below it. */
  within?: string | null | undefined;
};

/** PolicyField 一つへのつながりへの条件。 / A condition on a link to one PolicyField. */
export type PolicyFieldLinkFilter = {
  /** つながる先があるか。 / Whether there is one. */
  exists?: boolean | null | undefined;
  /** つながる先があり、この条件に合う。 / There is one, and it meets this. */
  is?: PolicyFieldFilter | null | undefined;
  /** つながる先がこの条件に合わないか、つながる先がない。 / It does not meet this, or there is none. */
  isNot?: PolicyFieldFilter | null | undefined;
};

/** いくつかの PolicyField への条件。 / A condition on several of the type PolicyField. */
export type PolicyFieldListFilter = {
  /** いくつあるか。 / How many there are. */
  count?: CountFilter | null | undefined;
  /** すべてがこの条件に合う（一つもないときを含む）。 / Each of them meets this, or there are none. */
  every?: PolicyFieldFilter | null | undefined;
  /** 一つでもあるか。 / Whether there are any. */
  exists?: boolean | null | undefined;
  /** この条件に合うものが一つもない。 / None of them meets this. */
  none?: PolicyFieldFilter | null | undefined;
  /** 少なくとも一つがこの条件に合う。 / At least one meets this. */
  some?: PolicyFieldFilter | null | undefined;
};

/** PolicyField の並べ方。一つだけ選ぶ。 / How to order things of the type PolicyField: choose one. */
export type PolicyFieldOrder =
  {   /** 定義。 / Its definition. */
  definition: OrderDirection; label?: never; notation?: never; }
  |  { definition?: never;   /** 政策分野の名称。 / Its name. */
  label: OrderDirection; notation?: never; }
  |  { definition?: never; label?: never;   /** 記号（life.living など）。 / Its notation, such as life.living. */
  notation: OrderDirection; };

/** Preamble への条件。書いたすべてが成り立つこと。 / A condition on things of the type Preamble: all that is written must hold. */
export type PreambleFilter = {
  /** すべて成り立つ。 / All of these hold. */
  AND?: Array<PreambleFilter> | null | undefined;
  /** 成り立たない。 / This does not hold. */
  NOT?: PreambleFilter | null | undefined;
  /** いずれかが成り立つ。 / At least one of these holds. */
  OR?: Array<PreambleFilter> | null | undefined;
  /** これを含む協約。 / The agreement it belongs to. */
  agreement?: AgreementLinkFilter | null | undefined;
  /** このものについて述べられた値と関係の根拠。 / The evidence for what is stated about this thing. */
  evidence?: EvidenceListFilter | null | undefined;
  /** このもののIRI。 / The IRI of this thing. */
  id?: IdFilter | null | undefined;
  /** 書かれたとおりの番号（第3条 など）。 / Its label as written, such as 第3条. */
  label?: StringFilter | null | undefined;
  /** 読み取った番号（3 など）。 / Its number as read, such as 3. */
  number?: StringFilter | null | undefined;
  /** 文書全体での順番。1から。 / Its place in the whole document, from 1. */
  order?: IntFilter | null | undefined;
  /** これを囲む上位のブロック。最上位では null。 / The block around it; none at the top. */
  partOf?: TextBlockLinkFilter | null | undefined;
  /** 直下のブロック。文書の順。 / The blocks directly within it, in the order of the document. */
  parts?: TextBlockListFilter | null | undefined;
  /** 書かれたとおりの文字列。空白も含む。 / The text exactly as written, white space included. */
  rawText?: StringFilter | null | undefined;
  /** ここを参照している本文ブロック又は役割。 / The text blocks and roles that refer to it. */
  referredToBy?: ReferrerListFilter | null | undefined;
  /** 参照している法令の規定又は本文ブロック。 / Provisions of law or text blocks it refers to. */
  refersTo?: ReferenceListFilter | null | undefined;
  /** ここから値を読み取った該当箇所。 / The spans within it from which values were read. */
  spans?: SpanListFilter | null | undefined;
  /** ここに定められた取組、費用分担又は連絡会議。 / The initiatives, cost arrangement or meeting stated here. */
  states?: StatedListFilter | null | undefined;
  /** 割付けの空白を除いた本文。 / The text without layout spaces. */
  text?: StringFilter | null | undefined;
};

/** Preamble 一つへのつながりへの条件。 / A condition on a link to one Preamble. */
export type PreambleLinkFilter = {
  /** つながる先があるか。 / Whether there is one. */
  exists?: boolean | null | undefined;
  /** つながる先があり、この条件に合う。 / There is one, and it meets this. */
  is?: PreambleFilter | null | undefined;
  /** つながる先がこの条件に合わないか、つながる先がない。 / It does not meet this, or there is none. */
  isNot?: PreambleFilter | null | undefined;
};

/** Preamble の並べ方。一つだけ選ぶ。 / How to order things of the type Preamble: choose one. */
export type PreambleOrder =
  {   /** これを含む協約。 / The agreement it belongs to. */
  agreement: AgreementOrder; label?: never; number?: never; order?: never; partOf?: never; rawText?: never; text?: never; }
  |  { agreement?: never;   /** 書かれたとおりの番号（第3条 など）。 / Its label as written, such as 第3条. */
  label: OrderDirection; number?: never; order?: never; partOf?: never; rawText?: never; text?: never; }
  |  { agreement?: never; label?: never;   /** 読み取った番号（3 など）。 / Its number as read, such as 3. */
  number: OrderDirection; order?: never; partOf?: never; rawText?: never; text?: never; }
  |  { agreement?: never; label?: never; number?: never;   /** 文書全体での順番。1から。 / Its place in the whole document, from 1. */
  order: OrderDirection; partOf?: never; rawText?: never; text?: never; }
  |  { agreement?: never; label?: never; number?: never; order?: never;   /** これを囲む上位のブロック。最上位では null。 / The block around it; none at the top. */
  partOf: TextBlockOrder; rawText?: never; text?: never; }
  |  { agreement?: never; label?: never; number?: never; order?: never; partOf?: never;   /** 書かれたとおりの文字列。空白も含む。 / The text exactly as written, white space included. */
  rawText: OrderDirection; text?: never; }
  |  { agreement?: never; label?: never; number?: never; order?: never; partOf?: never; rawText?: never;   /** 割付けの空白を除いた本文。 / The text without layout spaces. */
  text: OrderDirection; };

/** Prefecture への条件。書いたすべてが成り立つこと。 / A condition on things of the type Prefecture: all that is written must hold. */
export type PrefectureFilter = {
  /** すべて成り立つ。 / All of these hold. */
  AND?: Array<PrefectureFilter> | null | undefined;
  /** 成り立たない。 / This does not hold. */
  NOT?: PrefectureFilter | null | undefined;
  /** いずれかが成り立つ。 / At least one of these holds. */
  OR?: Array<PrefectureFilter> | null | undefined;
  /** 当事者である協約。 / The agreements it is a party to. */
  agreements?: AgreementListFilter | null | undefined;
  /** 全国地方公共団体コード（5桁）。 / Its code of five digits. */
  code5?: StringFilter | null | undefined;
  /** 全国地方公共団体コード（6桁、検査数字付き）。 / Its code of six digits, check digit included. */
  code6?: StringFilter | null | undefined;
  /** 法人番号（13桁）。 / Its corporate number of 13 digits. */
  corporateNumber?: StringFilter | null | undefined;
  /** 統計LODの標準地域コード。 / Its standard area code in the statistics LOD (e-Stat). */
  eStatCode?: IriFilter | null | undefined;
  /** このものについて述べられた値と関係の根拠。 / The evidence for what is stated about this thing. */
  evidence?: EvidenceListFilter | null | undefined;
  /** このもののIRI。 / The IRI of this thing. */
  id?: IdFilter | null | undefined;
  /** 域内の市区町村。 / The municipalities in it. */
  municipalities?: MunicipalityListFilter | null | undefined;
  /** 名称。 / Its name. */
  name?: StringFilter | null | undefined;
  /** 当事者としての参加。協約ごとに一つ。 / Its parts in agreements, one for each. */
  parties?: PartyListFilter | null | undefined;
  /** 承継された団体。 / Those it succeeds. */
  predecessors?: LocalGovernmentListFilter | null | undefined;
  /** 読み（平仮名）。 / How the name is read, in hiragana. */
  reading?: StringFilter | null | undefined;
  /** 承継した団体。 / Those that succeed it. */
  succeededBy?: LocalGovernmentListFilter | null | undefined;
  /** このコードの効力が生じた日。 / Day from which the code is valid. */
  validFrom?: DateFilter | null | undefined;
  /** このコードが効力を失った日。 / Day until which the code is valid. */
  validUntil?: DateFilter | null | undefined;
};

/** Prefecture 一つへのつながりへの条件。 / A condition on a link to one Prefecture. */
export type PrefectureLinkFilter = {
  /** つながる先があるか。 / Whether there is one. */
  exists?: boolean | null | undefined;
  /** つながる先があり、この条件に合う。 / There is one, and it meets this. */
  is?: PrefectureFilter | null | undefined;
  /** つながる先がこの条件に合わないか、つながる先がない。 / It does not meet this, or there is none. */
  isNot?: PrefectureFilter | null | undefined;
};

/** 根拠を問えるプロパティ。 / The properties that evidence can be asked for. */
export type PropertyName =
  /** 住所 / address */
  | 'address'
  /** 属する協約・協定 / agreement it belongs to */
  | 'agreement'
  /** 略称 / alias */
  | 'alias'
  /** 変更対象 / amends */
  | 'amends'
  /** 別表 / annex */
  | 'annex'
  /** 適用対象 / applies to */
  | 'appliesTo'
  /** 条 / article */
  | 'article'
  /** バイト数 / byte size */
  | 'byteSize'
  /** 条の見出し / caption */
  | 'caption'
  /** 変更・終了の規定 / change and end */
  | 'changeAndEnd'
  /** 文字数 / character count */
  | 'characterCount'
  /** 後文 / closing */
  | 'closing'
  /** 団体コード（5桁） / five-digit code */
  | 'code5'
  /** 団体コード（6桁） / six-digit code */
  | 'code6'
  /** 締結日 / date of conclusion */
  | 'concludedOn'
  /** 結論 / concludes */
  | 'concludes'
  /** 取組内容 / content */
  | 'content'
  /** 開催する当事者 / convened by */
  | 'convenedBy'
  /** 作成通数 / copies */
  | 'copies'
  /** 各保有通数 / copies per holder */
  | 'copiesPerHolder'
  /** 保有者 / copy holder */
  | 'copyHolder'
  /** 中心となる市 / core city */
  | 'coreCity'
  /** 法人番号 / corporate number */
  | 'corporateNumber'
  /** 費用分担の定め / cost arrangement */
  | 'costArrangement'
  /** 費用分担の定め方 / cost sharing */
  | 'costSharing'
  /** 郡 / county */
  | 'county'
  /** 表紙 / cover */
  | 'cover'
  /** 表紙の題名 / cover title */
  | 'coverTitle'
  /** 手続の日 / date of the event */
  | 'date'
  /** 人が確かめたページ。 / The pages where a person found it. */
  | 'dcterms_source'
  /** 決定する当事者 / decided by */
  | 'decidedBy'
  /** 宣言日 / declared on */
  | 'declaredOn'
  /** 分担の決め方 / determination */
  | 'determination'
  /** 文書番号 / document number */
  | 'documentNumber'
  /** e-Stat の標準地域コード / e-Stat area code */
  | 'eStatCode'
  /** 文字符号化方式 / encoding */
  | 'encoding'
  /** 法的手続 / legal event */
  | 'event'
  /** 手続の種類 / event type */
  | 'eventType'
  /** ファイル名 / file name */
  | 'fileName'
  /** 最初の締結日 / first agreement on */
  | 'firstAgreementOn'
  /** 最初のビジョンの策定日 / first vision on */
  | 'firstVisionOn'
  /** 形成の根拠文書の種類 / formation instrument */
  | 'formationInstrument'
  /** 参加の根拠となる協約 / founded by */
  | 'foundedBy'
  /** 開催の頻度 / frequency */
  | 'frequency'
  /** よるべき規約等 / governed by */
  | 'governedBy'
  /** 見出し / heading */
  | 'heading'
  /** 導くプロパティ / infers */
  | 'infers'
  /** 取組 / initiative */
  | 'initiative'
  /** 入力 / input */
  | 'input'
  /** 文書の種類 / instrument type */
  | 'instrumentType'
  /** 号 / item */
  | 'item'
  /** 後からの参加 / joined later */
  | 'joinedLater'
  /** 参加日 / joined on */
  | 'joinedOn'
  /** 参加を確認した日 / known on */
  | 'knownOn'
  /** 表示番号 / label as written */
  | 'label'
  /** 法令 / law */
  | 'law'
  /** 法令の条番号 / article of the law */
  | 'lawArticle'
  /** 法令の号番号 / item of the law */
  | 'lawItem'
  /** 法令の項番号 / paragraph of the law */
  | 'lawParagraph'
  /** 根拠規定 / legal basis */
  | 'legalBasis'
  /** 連絡会議の定め / liaison meeting */
  | 'liaisonMeeting'
  /** 地方公共団体 / local government */
  | 'localGovernment'
  /** 所在ブロック / located in */
  | 'locatedIn'
  /** 作成の方式 / manner of execution */
  | 'mannerOfExecution'
  /** メディアタイプ / media type */
  | 'mediaType'
  /** 会議の名称 / meeting name */
  | 'meetingName'
  /** 構成市区町村 / member */
  | 'member'
  /** 参加 / membership */
  | 'membership'
  /** 取得方法 / method */
  | 'method'
  /** 名称 / name */
  | 'name'
  /** 記載名称 / name as written */
  | 'nameAsWritten'
  /** 国の制度の対象 / national scheme */
  | 'nationalScheme'
  /** 参加の下限日 / not before */
  | 'notBefore'
  /** 番号 / number */
  | 'number'
  /** 終わりの位置。この位置の文字は含まない。 / Where it ends; the character there is not part of it. */
  | 'oa_end'
  /** 引用。出典ファイルのとおり。 / The quote, exactly as in the source. */
  | 'oa_exact'
  /** 位置と引用。 / Position and quote. */
  | 'oa_hasSelector'
  /** どのファイルか。 / The file it is part of. */
  | 'oa_hasSource'
  /** 始まりの位置。0から、Unicode の符号位置で数える。 / Where it begins, counted in Unicode code points from 0. */
  | 'oa_start'
  /** 入手日 / obtained on */
  | 'obtainedOn'
  /** 職名 / office */
  | 'office'
  /** 順序 / order */
  | 'order'
  /** 当事者の順 / ordinal */
  | 'ordinal'
  /** 入手元 / origin */
  | 'origin'
  /** 項 / paragraph */
  | 'paragraph'
  /** 上位のブロック / part of */
  | 'partOf'
  /** 当事者 / party */
  | 'party'
  /** パターン / pattern */
  | 'pattern'
  /** 柱 / pillar */
  | 'pillar'
  /** 立場 / position */
  | 'position'
  /** 前文 / preamble */
  | 'preamble'
  /** 都道府県 / prefecture */
  | 'prefecture'
  /** 優先順位 / priority */
  | 'priority'
  /** 会議の目的 / purpose */
  | 'purpose'
  /** 原文 / raw text */
  | 'rawText'
  /** 目的語。述べられた値。 / The object: the value stated. */
  | 'rdf_object'
  /** 述語。プロパティのIRI。 / The predicate, as the IRI of the property. */
  | 'rdf_predicate'
  /** 主語。何について述べているか。 / The subject: what is spoken of. */
  | 'rdf_subject'
  /** 名称。 / Its name. */
  | 'rdfs_label'
  /** 読み / reading */
  | 'reading'
  /** 参照先 / refers to */
  | 'refersTo'
  /** 圏域 / region */
  | 'region'
  /** 再締結前の協約 / replaces */
  | 'replaces'
  /** 権利の状態 / rights */
  | 'rights'
  /** 役割 / role */
  | 'role'
  /** 役割の対比 / role comparison */
  | 'roleComparison'
  /** 役割の類型 / role type */
  | 'roleType'
  /** 別表の行 / annex row */
  | 'row'
  /** 規則 / rule */
  | 'rule'
  /** 別表の節 / annex section */
  | 'section'
  /** SHA-256 / SHA-256 */
  | 'sha256'
  /** 署名者 / signatory */
  | 'signatory'
  /** 署名欄 / signature block */
  | 'signatureBlock'
  /** 上位の概念。 / Broader concepts. */
  | 'skos_broader'
  /** 定義。 / Its definition. */
  | 'skos_definition'
  /** 属する体系。 / The schemes it is in. */
  | 'skos_inScheme'
  /** 記号（life.living など）。 / Its notation, such as life.living. */
  | 'skos_notation'
  /** 政策分野の名称。 / Its name. */
  | 'skos_prefLabel'
  /** 出典ファイル / source */
  | 'source'
  /** 該当箇所 / span */
  | 'span'
  /** 記載箇所 / stated in */
  | 'statedIn'
  /** 言明日 / stated on */
  | 'statedOn'
  /** 強さ / strength */
  | 'strength'
  /** 主題 / subject */
  | 'subject'
  /** 承継団体 / succeeded by */
  | 'succeededBy'
  /** 差替え後の根拠 / superseded by */
  | 'supersededBy'
  /** 本文 / text */
  | 'text'
  /** 題名 / title */
  | 'title'
  /** 題名部 / title block */
  | 'titleBlock'
  /** 引き受ける当事者 / undertaken by */
  | 'undertakenBy'
  /** 未判定部 / unknown block */
  | 'unknown'
  /** 除外パターン / unless pattern */
  | 'unlessPattern'
  /** 存続の始期 / valid from */
  | 'validFrom'
  /** 存続の終期 / valid until */
  | 'validUntil'
  /** 典拠で確認済み / verified */
  | 'verified'
  /** ビジョンのページ / vision page */
  | 'visionPage'
  /** 同一文言群 / wording group */
  | 'wordingGroup';

/** PropertyName の値への条件。 / A condition on a value of PropertyName. */
export type PropertyNameFilter = {
  /** この値に等しい。 / It is this value. */
  eq?: PropertyName | null | undefined;
  /** 値があるか。 / Whether there is a value. */
  exists?: boolean | null | undefined;
  /** このいずれかに等しい。 / It is one of these values. */
  in?: Array<PropertyName> | null | undefined;
};

/** Reference への条件。書いたすべてが成り立つこと。 / A condition on things of the type Reference: all that is written must hold. */
export type ReferenceFilter = {
  /** すべて成り立つ。 / All of these hold. */
  AND?: Array<ReferenceFilter> | null | undefined;
  /** 成り立たない。 / This does not hold. */
  NOT?: ReferenceFilter | null | undefined;
  /** いずれかが成り立つ。 / At least one of these holds. */
  OR?: Array<ReferenceFilter> | null | undefined;
  /** Annex であって、この条件に合う。 / It is of the type Annex and meets this. */
  asAnnex?: AnnexFilter | null | undefined;
  /** AnnexRow であって、この条件に合う。 / It is of the type AnnexRow and meets this. */
  asAnnexRow?: AnnexRowFilter | null | undefined;
  /** AnnexSection であって、この条件に合う。 / It is of the type AnnexSection and meets this. */
  asAnnexSection?: AnnexSectionFilter | null | undefined;
  /** Article であって、この条件に合う。 / It is of the type Article and meets this. */
  asArticle?: ArticleFilter | null | undefined;
  /** Closing であって、この条件に合う。 / It is of the type Closing and meets this. */
  asClosing?: ClosingFilter | null | undefined;
  /** Cover であって、この条件に合う。 / It is of the type Cover and meets this. */
  asCover?: CoverFilter | null | undefined;
  /** Item であって、この条件に合う。 / It is of the type Item and meets this. */
  asItem?: ItemFilter | null | undefined;
  /** LawProvision であって、この条件に合う。 / It is of the type LawProvision and meets this. */
  asLawProvision?: LawProvisionFilter | null | undefined;
  /** Paragraph であって、この条件に合う。 / It is of the type Paragraph and meets this. */
  asParagraph?: ParagraphFilter | null | undefined;
  /** Preamble であって、この条件に合う。 / It is of the type Preamble and meets this. */
  asPreamble?: PreambleFilter | null | undefined;
  /** SignatureBlock であって、この条件に合う。 / It is of the type SignatureBlock and meets this. */
  asSignatureBlock?: SignatureBlockFilter | null | undefined;
  /** TitleBlock であって、この条件に合う。 / It is of the type TitleBlock and meets this. */
  asTitleBlock?: TitleBlockFilter | null | undefined;
  /** Unknown であって、この条件に合う。 / It is of the type Unknown and meets this. */
  asUnknown?: UnknownFilter | null | undefined;
  /** このもののIRI。 / The IRI of this thing. */
  id?: IdFilter | null | undefined;
};

/** いくつかの Reference への条件。 / A condition on several of the type Reference. */
export type ReferenceListFilter = {
  /** いくつあるか。 / How many there are. */
  count?: CountFilter | null | undefined;
  /** すべてがこの条件に合う（一つもないときを含む）。 / Each of them meets this, or there are none. */
  every?: ReferenceFilter | null | undefined;
  /** 一つでもあるか。 / Whether there are any. */
  exists?: boolean | null | undefined;
  /** この条件に合うものが一つもない。 / None of them meets this. */
  none?: ReferenceFilter | null | undefined;
  /** 少なくとも一つがこの条件に合う。 / At least one meets this. */
  some?: ReferenceFilter | null | undefined;
};

/** Referrer への条件。書いたすべてが成り立つこと。 / A condition on things of the type Referrer: all that is written must hold. */
export type ReferrerFilter = {
  /** すべて成り立つ。 / All of these hold. */
  AND?: Array<ReferrerFilter> | null | undefined;
  /** 成り立たない。 / This does not hold. */
  NOT?: ReferrerFilter | null | undefined;
  /** いずれかが成り立つ。 / At least one of these holds. */
  OR?: Array<ReferrerFilter> | null | undefined;
  /** Annex であって、この条件に合う。 / It is of the type Annex and meets this. */
  asAnnex?: AnnexFilter | null | undefined;
  /** AnnexRow であって、この条件に合う。 / It is of the type AnnexRow and meets this. */
  asAnnexRow?: AnnexRowFilter | null | undefined;
  /** AnnexSection であって、この条件に合う。 / It is of the type AnnexSection and meets this. */
  asAnnexSection?: AnnexSectionFilter | null | undefined;
  /** Article であって、この条件に合う。 / It is of the type Article and meets this. */
  asArticle?: ArticleFilter | null | undefined;
  /** Closing であって、この条件に合う。 / It is of the type Closing and meets this. */
  asClosing?: ClosingFilter | null | undefined;
  /** Cover であって、この条件に合う。 / It is of the type Cover and meets this. */
  asCover?: CoverFilter | null | undefined;
  /** Item であって、この条件に合う。 / It is of the type Item and meets this. */
  asItem?: ItemFilter | null | undefined;
  /** Paragraph であって、この条件に合う。 / It is of the type Paragraph and meets this. */
  asParagraph?: ParagraphFilter | null | undefined;
  /** Preamble であって、この条件に合う。 / It is of the type Preamble and meets this. */
  asPreamble?: PreambleFilter | null | undefined;
  /** Role であって、この条件に合う。 / It is of the type Role and meets this. */
  asRole?: RoleFilter | null | undefined;
  /** SignatureBlock であって、この条件に合う。 / It is of the type SignatureBlock and meets this. */
  asSignatureBlock?: SignatureBlockFilter | null | undefined;
  /** TitleBlock であって、この条件に合う。 / It is of the type TitleBlock and meets this. */
  asTitleBlock?: TitleBlockFilter | null | undefined;
  /** Unknown であって、この条件に合う。 / It is of the type Unknown and meets this. */
  asUnknown?: UnknownFilter | null | undefined;
  /** このもののIRI。 / The IRI of this thing. */
  id?: IdFilter | null | undefined;
};

/** いくつかの Referrer への条件。 / A condition on several of the type Referrer. */
export type ReferrerListFilter = {
  /** いくつあるか。 / How many there are. */
  count?: CountFilter | null | undefined;
  /** すべてがこの条件に合う（一つもないときを含む）。 / Each of them meets this, or there are none. */
  every?: ReferrerFilter | null | undefined;
  /** 一つでもあるか。 / Whether there are any. */
  exists?: boolean | null | undefined;
  /** この条件に合うものが一つもない。 / None of them meets this. */
  none?: ReferrerFilter | null | undefined;
  /** 少なくとも一つがこの条件に合う。 / At least one meets this. */
  some?: ReferrerFilter | null | undefined;
};

/** Region への条件。書いたすべてが成り立つこと。 / A condition on things of the type Region: all that is written must hold. */
export type RegionFilter = {
  /** すべて成り立つ。 / All of these hold. */
  AND?: Array<RegionFilter> | null | undefined;
  /** 成り立たない。 / This does not hold. */
  NOT?: RegionFilter | null | undefined;
  /** いずれかが成り立つ。 / At least one of these holds. */
  OR?: Array<RegionFilter> | null | undefined;
  /**
   * この圏域を形成する協約のうち、このデータにあるもの。0件は、このデータにないというだけで、協約がないという意味ではない。
   * The agreements that form it, as far as they are in this dataset: a totalCount of 0 says that none is here, not that there is none.
   */
  agreements?: AgreementListFilter | null | undefined;
  /** 中心となる市。 / Its core cities. */
  coreCities?: MunicipalityListFilter | null | undefined;
  /** 中心となる市が宣言した日。 / Day of the declaration by the core city. */
  declaredOn?: DateFilter | null | undefined;
  /** このものについて述べられた値と関係の根拠。 / The evidence for what is stated about this thing. */
  evidence?: EvidenceListFilter | null | undefined;
  /** 最初の協約を締結した日。 / Day on which the first agreement was concluded. */
  firstAgreementOn?: DateFilter | null | undefined;
  /** 最初のビジョンの策定日。 / Day on which its first vision was adopted. */
  firstVisionOn?: DateFilter | null | undefined;
  /** 圏域を形成する文書の種類。連携協約でない場合に示す。 / The kind of instrument that forms it, where that is no cooperation agreement. */
  formationInstrument?: ConceptLinkFilter | null | undefined;
  /** このもののIRI。 / The IRI of this thing. */
  id?: IdFilter | null | undefined;
  /** 市区町村の参加。 / The memberships of municipalities. */
  memberships?: MembershipListFilter | null | undefined;
  /** 名称。 / Its name. */
  name?: StringFilter | null | undefined;
  /** 読み（平仮名）。 / How the name is read, in hiragana. */
  reading?: StringFilter | null | undefined;
  /** ビジョンのページ。 / The page of its vision. */
  visionPage?: IriFilter | null | undefined;
};

/** Region 一つへのつながりへの条件。 / A condition on a link to one Region. */
export type RegionLinkFilter = {
  /** つながる先があるか。 / Whether there is one. */
  exists?: boolean | null | undefined;
  /** つながる先があり、この条件に合う。 / There is one, and it meets this. */
  is?: RegionFilter | null | undefined;
  /** つながる先がこの条件に合わないか、つながる先がない。 / It does not meet this, or there is none. */
  isNot?: RegionFilter | null | undefined;
};

/** いくつかの Region への条件。 / A condition on several of the type Region. */
export type RegionListFilter = {
  /** いくつあるか。 / How many there are. */
  count?: CountFilter | null | undefined;
  /** すべてがこの条件に合う（一つもないときを含む）。 / Each of them meets this, or there are none. */
  every?: RegionFilter | null | undefined;
  /** 一つでもあるか。 / Whether there are any. */
  exists?: boolean | null | undefined;
  /** この条件に合うものが一つもない。 / None of them meets this. */
  none?: RegionFilter | null | undefined;
  /** 少なくとも一つがこの条件に合う。 / At least one meets this. */
  some?: RegionFilter | null | undefined;
};

/** Region の並べ方。一つだけ選ぶ。 / How to order things of the type Region: choose one. */
export type RegionOrder =
  {   /** 中心となる市が宣言した日。 / Day of the declaration by the core city. */
  declaredOn: OrderDirection; firstAgreementOn?: never; firstVisionOn?: never; formationInstrument?: never; name?: never; reading?: never; visionPage?: never; }
  |  { declaredOn?: never;   /** 最初の協約を締結した日。 / Day on which the first agreement was concluded. */
  firstAgreementOn: OrderDirection; firstVisionOn?: never; formationInstrument?: never; name?: never; reading?: never; visionPage?: never; }
  |  { declaredOn?: never; firstAgreementOn?: never;   /** 最初のビジョンの策定日。 / Day on which its first vision was adopted. */
  firstVisionOn: OrderDirection; formationInstrument?: never; name?: never; reading?: never; visionPage?: never; }
  |  { declaredOn?: never; firstAgreementOn?: never; firstVisionOn?: never;   /** 圏域を形成する文書の種類。連携協約でない場合に示す。 / The kind of instrument that forms it, where that is no cooperation agreement. */
  formationInstrument: ConceptOrder; name?: never; reading?: never; visionPage?: never; }
  |  { declaredOn?: never; firstAgreementOn?: never; firstVisionOn?: never; formationInstrument?: never;   /** 名称。 / Its name. */
  name: OrderDirection; reading?: never; visionPage?: never; }
  |  { declaredOn?: never; firstAgreementOn?: never; firstVisionOn?: never; formationInstrument?: never; name?: never;   /** 読み（平仮名）。 / How the name is read, in hiragana. */
  reading: OrderDirection; visionPage?: never; }
  |  { declaredOn?: never; firstAgreementOn?: never; firstVisionOn?: never; formationInstrument?: never; name?: never; reading?: never;   /** ビジョンのページ。 / The page of its vision. */
  visionPage: OrderDirection; };

/** Role への条件。書いたすべてが成り立つこと。 / A condition on things of the type Role: all that is written must hold. */
export type RoleFilter = {
  /** すべて成り立つ。 / All of these hold. */
  AND?: Array<RoleFilter> | null | undefined;
  /** 成り立たない。 / This does not hold. */
  NOT?: RoleFilter | null | undefined;
  /** いずれかが成り立つ。 / At least one of these holds. */
  OR?: Array<RoleFilter> | null | undefined;
  /** これを含む協約。 / The agreement it belongs to. */
  agreement?: AgreementLinkFilter | null | undefined;
  /** このものについて述べられた値と関係の根拠。 / The evidence for what is stated about this thing. */
  evidence?: EvidenceListFilter | null | undefined;
  /** よるべき規約等。内容を委ねた文書。 / Instruments that its content is left to. */
  governedBy?: ForeseenInstrumentListFilter | null | undefined;
  /** このもののIRI。 / The IRI of this thing. */
  id?: IdFilter | null | undefined;
  /** この役割のある取組。 / The initiative it belongs to. */
  initiative?: InitiativeLinkFilter | null | undefined;
  /** 書かれたとおりの見出し（甲の役割 など）。 / Its label as written, such as 甲の役割. */
  label?: StringFilter | null | undefined;
  /** 順番。1から。 / Its place in order, from 1. */
  order?: IntFilter | null | undefined;
  /** 引き受ける当事者。 / The parties that undertake it. */
  parties?: PartyListFilter | null | undefined;
  /** 参照している法令の規定又は本文ブロック。 / Provisions of law or text blocks it refers to. */
  refersTo?: ReferenceListFilter | null | undefined;
  /** 役割の類型。複数のこともある。 / Kinds of role; there may be several. */
  roleTypes?: ConceptListFilter | null | undefined;
  /** 役割の本文。 / What is undertaken. */
  text?: StringFilter | null | undefined;
};

/** いくつかの Role への条件。 / A condition on several of the type Role. */
export type RoleListFilter = {
  /** いくつあるか。 / How many there are. */
  count?: CountFilter | null | undefined;
  /** すべてがこの条件に合う（一つもないときを含む）。 / Each of them meets this, or there are none. */
  every?: RoleFilter | null | undefined;
  /** 一つでもあるか。 / Whether there are any. */
  exists?: boolean | null | undefined;
  /** この条件に合うものが一つもない。 / None of them meets this. */
  none?: RoleFilter | null | undefined;
  /** 少なくとも一つがこの条件に合う。 / At least one meets this. */
  some?: RoleFilter | null | undefined;
};

/** Rule への条件。書いたすべてが成り立つこと。 / A condition on things of the type Rule: all that is written must hold. */
export type RuleFilter = {
  /** すべて成り立つ。 / All of these hold. */
  AND?: Array<RuleFilter> | null | undefined;
  /** 成り立たない。 / This does not hold. */
  NOT?: RuleFilter | null | undefined;
  /** いずれかが成り立つ。 / At least one of these holds. */
  OR?: Array<RuleFilter> | null | undefined;
  /** 適用するプロパティ。 / The properties it applies to. */
  appliesTo?: IriFilter | null | undefined;
  /** 導く値。 / The value it concludes. */
  concludes?: TermFilter | null | undefined;
  /** 定義。 / Its definition. */
  definition?: StringFilter | null | undefined;
  /** この規則による根拠。 / The evidence that rests on it. */
  evidence?: EvidenceListFilter | null | undefined;
  /** このもののIRI。 / The IRI of this thing. */
  id?: IdFilter | null | undefined;
  /** 導くプロパティ。 / The property it infers. */
  infers?: IriFilter | null | undefined;
  /** 名称。 / Its name. */
  label?: StringFilter | null | undefined;
  /** 各言語での名称。 / Its name in each language. */
  labels?: LanguageTextFilter | null | undefined;
  /** パターン。いずれかに一致すること。 / Patterns of which one must match. */
  patterns?: StringFilter | null | undefined;
  /** 優先順位。 / Its priority among rules. */
  priority?: IntFilter | null | undefined;
  /** 結論の強さ。 / How strong its conclusion is. */
  strength?: StringFilter | null | undefined;
  /** 除外パターン。いずれにも一致しないこと。 / Patterns that must not match. */
  unlessPatterns?: StringFilter | null | undefined;
};

/** いくつかの Rule への条件。 / A condition on several of the type Rule. */
export type RuleListFilter = {
  /** いくつあるか。 / How many there are. */
  count?: CountFilter | null | undefined;
  /** すべてがこの条件に合う（一つもないときを含む）。 / Each of them meets this, or there are none. */
  every?: RuleFilter | null | undefined;
  /** 一つでもあるか。 / Whether there are any. */
  exists?: boolean | null | undefined;
  /** この条件に合うものが一つもない。 / None of them meets this. */
  none?: RuleFilter | null | undefined;
  /** 少なくとも一つがこの条件に合う。 / At least one meets this. */
  some?: RuleFilter | null | undefined;
};

/** SignatureBlock への条件。書いたすべてが成り立つこと。 / A condition on things of the type SignatureBlock: all that is written must hold. */
export type SignatureBlockFilter = {
  /** すべて成り立つ。 / All of these hold. */
  AND?: Array<SignatureBlockFilter> | null | undefined;
  /** 成り立たない。 / This does not hold. */
  NOT?: SignatureBlockFilter | null | undefined;
  /** いずれかが成り立つ。 / At least one of these holds. */
  OR?: Array<SignatureBlockFilter> | null | undefined;
  /** これを含む協約。 / The agreement it belongs to. */
  agreement?: AgreementLinkFilter | null | undefined;
  /** このものについて述べられた値と関係の根拠。 / The evidence for what is stated about this thing. */
  evidence?: EvidenceListFilter | null | undefined;
  /** このもののIRI。 / The IRI of this thing. */
  id?: IdFilter | null | undefined;
  /** 書かれたとおりの番号（第3条 など）。 / Its label as written, such as 第3条. */
  label?: StringFilter | null | undefined;
  /** 読み取った番号（3 など）。 / Its number as read, such as 3. */
  number?: StringFilter | null | undefined;
  /** 文書全体での順番。1から。 / Its place in the whole document, from 1. */
  order?: IntFilter | null | undefined;
  /** これを囲む上位のブロック。最上位では null。 / The block around it; none at the top. */
  partOf?: TextBlockLinkFilter | null | undefined;
  /** 直下のブロック。文書の順。 / The blocks directly within it, in the order of the document. */
  parts?: TextBlockListFilter | null | undefined;
  /** 書かれたとおりの文字列。空白も含む。 / The text exactly as written, white space included. */
  rawText?: StringFilter | null | undefined;
  /** ここを参照している本文ブロック又は役割。 / The text blocks and roles that refer to it. */
  referredToBy?: ReferrerListFilter | null | undefined;
  /** 参照している法令の規定又は本文ブロック。 / Provisions of law or text blocks it refers to. */
  refersTo?: ReferenceListFilter | null | undefined;
  /** ここから値を読み取った該当箇所。 / The spans within it from which values were read. */
  spans?: SpanListFilter | null | undefined;
  /** ここに定められた取組、費用分担又は連絡会議。 / The initiatives, cost arrangement or meeting stated here. */
  states?: StatedListFilter | null | undefined;
  /** 割付けの空白を除いた本文。 / The text without layout spaces. */
  text?: StringFilter | null | undefined;
};

/** いくつかの SignatureBlock への条件。 / A condition on several of the type SignatureBlock. */
export type SignatureBlockListFilter = {
  /** いくつあるか。 / How many there are. */
  count?: CountFilter | null | undefined;
  /** すべてがこの条件に合う（一つもないときを含む）。 / Each of them meets this, or there are none. */
  every?: SignatureBlockFilter | null | undefined;
  /** 一つでもあるか。 / Whether there are any. */
  exists?: boolean | null | undefined;
  /** この条件に合うものが一つもない。 / None of them meets this. */
  none?: SignatureBlockFilter | null | undefined;
  /** 少なくとも一つがこの条件に合う。 / At least one meets this. */
  some?: SignatureBlockFilter | null | undefined;
};

/** Source への条件。書いたすべてが成り立つこと。 / A condition on things of the type Source: all that is written must hold. */
export type SourceFilter = {
  /** すべて成り立つ。 / All of these hold. */
  AND?: Array<SourceFilter> | null | undefined;
  /** 成り立たない。 / This does not hold. */
  NOT?: SourceFilter | null | undefined;
  /** いずれかが成り立つ。 / At least one of these holds. */
  OR?: Array<SourceFilter> | null | undefined;
  /** このファイルが伝える協約。 / The agreement it hands down. */
  agreement?: AgreementLinkFilter | null | undefined;
  /** 大きさ（バイト）。 / Its size in bytes. */
  byteSize?: IntFilter | null | undefined;
  /** 文字数（Unicode の符号位置）。 / Its length in Unicode code points. */
  characterCount?: IntFilter | null | undefined;
  /** 文字の符号化方式。 / Its character encoding. */
  encoding?: StringFilter | null | undefined;
  /** このものについて述べられた値と関係の根拠。 / The evidence for what is stated about this thing. */
  evidence?: EvidenceListFilter | null | undefined;
  /** ファイル名。 / Name of the file. */
  fileName?: StringFilter | null | undefined;
  /** このもののIRI。 / The IRI of this thing. */
  id?: IdFilter | null | undefined;
  /** メディアタイプ。 / Its media type. */
  mediaType?: StringFilter | null | undefined;
  /** 入手した日。 / Day on which it was obtained. */
  obtainedOn?: DateFilter | null | undefined;
  /** 入手元。 / Where it came from. */
  origins?: IriFilter | null | undefined;
  /** 権利の表示。 / Statement of rights. */
  rights?: StringFilter | null | undefined;
  /** SHA-256（16進）。 / Its SHA-256, in hexadecimal. */
  sha256?: StringFilter | null | undefined;
  /** 値を読み取った該当箇所。 / The spans of it from which values were read. */
  spans?: SpanListFilter | null | undefined;
};

/** Source 一つへのつながりへの条件。 / A condition on a link to one Source. */
export type SourceLinkFilter = {
  /** つながる先があるか。 / Whether there is one. */
  exists?: boolean | null | undefined;
  /** つながる先があり、この条件に合う。 / There is one, and it meets this. */
  is?: SourceFilter | null | undefined;
  /** つながる先がこの条件に合わないか、つながる先がない。 / It does not meet this, or there is none. */
  isNot?: SourceFilter | null | undefined;
};

/** いくつかの Source への条件。 / A condition on several of the type Source. */
export type SourceListFilter = {
  /** いくつあるか。 / How many there are. */
  count?: CountFilter | null | undefined;
  /** すべてがこの条件に合う（一つもないときを含む）。 / Each of them meets this, or there are none. */
  every?: SourceFilter | null | undefined;
  /** 一つでもあるか。 / Whether there are any. */
  exists?: boolean | null | undefined;
  /** この条件に合うものが一つもない。 / None of them meets this. */
  none?: SourceFilter | null | undefined;
  /** 少なくとも一つがこの条件に合う。 / At least one meets this. */
  some?: SourceFilter | null | undefined;
};

/** Span への条件。書いたすべてが成り立つこと。 / A condition on things of the type Span: all that is written must hold. */
export type SpanFilter = {
  /** すべて成り立つ。 / All of these hold. */
  AND?: Array<SpanFilter> | null | undefined;
  /** 成り立たない。 / This does not hold. */
  NOT?: SpanFilter | null | undefined;
  /** いずれかが成り立つ。 / At least one of these holds. */
  OR?: Array<SpanFilter> | null | undefined;
  /** この該当箇所を示す根拠。 / The evidence that rests on it. */
  evidence?: EvidenceListFilter | null | undefined;
  /** このもののIRI。 / The IRI of this thing. */
  id?: IdFilter | null | undefined;
  /** 所在ブロック。どの本文ブロックの中か。 / The text block it lies in. */
  locatedIn?: TextBlockLinkFilter | null | undefined;
  /** 位置と引用。 / Position and quote. */
  selectors?: TextQuoteSelectorListFilter | null | undefined;
  /** どのファイルか。 / The file it is part of. */
  source?: SourceLinkFilter | null | undefined;
};

/** いくつかの Span への条件。 / A condition on several of the type Span. */
export type SpanListFilter = {
  /** いくつあるか。 / How many there are. */
  count?: CountFilter | null | undefined;
  /** すべてがこの条件に合う（一つもないときを含む）。 / Each of them meets this, or there are none. */
  every?: SpanFilter | null | undefined;
  /** 一つでもあるか。 / Whether there are any. */
  exists?: boolean | null | undefined;
  /** この条件に合うものが一つもない。 / None of them meets this. */
  none?: SpanFilter | null | undefined;
  /** 少なくとも一つがこの条件に合う。 / At least one meets this. */
  some?: SpanFilter | null | undefined;
};

/** ある日についての答え。分からないことは、いいえではない。 / The answer for a day. What is not known is not a no. */
export type Standing =
  /** その日には成り立っていなかった。 / It did not hold on that day. */
  | 'NO'
  /** 公開されているデータからは分からない。 / The published data do not tell. */
  | 'UNKNOWN'
  /** その日に成り立っていた。 / It held on that day. */
  | 'YES';

/** Stated への条件。書いたすべてが成り立つこと。 / A condition on things of the type Stated: all that is written must hold. */
export type StatedFilter = {
  /** すべて成り立つ。 / All of these hold. */
  AND?: Array<StatedFilter> | null | undefined;
  /** 成り立たない。 / This does not hold. */
  NOT?: StatedFilter | null | undefined;
  /** いずれかが成り立つ。 / At least one of these holds. */
  OR?: Array<StatedFilter> | null | undefined;
  /** CostArrangement であって、この条件に合う。 / It is of the type CostArrangement and meets this. */
  asCostArrangement?: CostArrangementFilter | null | undefined;
  /** Initiative であって、この条件に合う。 / It is of the type Initiative and meets this. */
  asInitiative?: InitiativeFilter | null | undefined;
  /** LiaisonMeeting であって、この条件に合う。 / It is of the type LiaisonMeeting and meets this. */
  asLiaisonMeeting?: LiaisonMeetingFilter | null | undefined;
  /** このもののIRI。 / The IRI of this thing. */
  id?: IdFilter | null | undefined;
};

/** いくつかの Stated への条件。 / A condition on several of the type Stated. */
export type StatedListFilter = {
  /** いくつあるか。 / How many there are. */
  count?: CountFilter | null | undefined;
  /** すべてがこの条件に合う（一つもないときを含む）。 / Each of them meets this, or there are none. */
  every?: StatedFilter | null | undefined;
  /** 一つでもあるか。 / Whether there are any. */
  exists?: boolean | null | undefined;
  /** この条件に合うものが一つもない。 / None of them meets this. */
  none?: StatedFilter | null | undefined;
  /** 少なくとも一つがこの条件に合う。 / At least one meets this. */
  some?: StatedFilter | null | undefined;
};

/**
 * 文字列への条件。すべてを、一つの値が満たすこと。どの言語の値でもよい。
 * A condition on text: one value, in whatever language, must meet all of it.
 */
export type StringFilter = {
  /** この文字列を含む（書かれたとおりに比べる）。 / It contains this text, character for character. */
  contains?: string | null | undefined;
  /** この文字列に等しい。 / It is this text. */
  eq?: string | null | undefined;
  /** 値があるか。 / Whether there is a value. */
  exists?: boolean | null | undefined;
  /** このいずれかに等しい。 / It is one of these texts. */
  in?: Array<string> | null | undefined;
  /**
   * この語を含む。全角・半角、仮名の別、旧字、表記の揺れは問わない。
   * It contains this word; width, kind of kana, old forms and variants of spelling do not matter.
   */
  matches?: string | null | undefined;
  /** この文字列で始まる。 / It begins with this text. */
  startsWith?: string | null | undefined;
};

/** RDFの値への条件。すべてを、一つの値が満たすこと。 / A condition on a value of RDF: one value must meet all of it. */
export type TermFilter = {
  /** IRI又はリテラルの字句がこれを含む。 / Its IRI or lexical form contains this. */
  contains?: string | null | undefined;
  /** IRI又はリテラルの字句がこれに等しい。 / Its IRI or lexical form is this. */
  eq?: string | null | undefined;
  /** 値があるか。 / Whether there is a value. */
  exists?: boolean | null | undefined;
  /** IRI又はリテラルの字句がこのいずれか。 / Its IRI or lexical form is one of these. */
  in?: Array<string> | null | undefined;
  /** このIRIである（同じ字句のリテラルは当たらない）。 / It is this IRI, not a literal that reads like it. */
  iri?: string | null | undefined;
  /** IRI又はリテラルの字句がこれで始まる。 / Its IRI or lexical form begins with this. */
  startsWith?: string | null | undefined;
};

/** TextBlock への条件。書いたすべてが成り立つこと。 / A condition on things of the type TextBlock: all that is written must hold. */
export type TextBlockFilter = {
  /** すべて成り立つ。 / All of these hold. */
  AND?: Array<TextBlockFilter> | null | undefined;
  /** 成り立たない。 / This does not hold. */
  NOT?: TextBlockFilter | null | undefined;
  /** いずれかが成り立つ。 / At least one of these holds. */
  OR?: Array<TextBlockFilter> | null | undefined;
  /** これを含む協約。 / The agreement it belongs to. */
  agreement?: AgreementLinkFilter | null | undefined;
  /** Annex であって、この条件に合う。 / It is of the type Annex and meets this. */
  asAnnex?: AnnexFilter | null | undefined;
  /** AnnexRow であって、この条件に合う。 / It is of the type AnnexRow and meets this. */
  asAnnexRow?: AnnexRowFilter | null | undefined;
  /** AnnexSection であって、この条件に合う。 / It is of the type AnnexSection and meets this. */
  asAnnexSection?: AnnexSectionFilter | null | undefined;
  /** Article であって、この条件に合う。 / It is of the type Article and meets this. */
  asArticle?: ArticleFilter | null | undefined;
  /** Closing であって、この条件に合う。 / It is of the type Closing and meets this. */
  asClosing?: ClosingFilter | null | undefined;
  /** Cover であって、この条件に合う。 / It is of the type Cover and meets this. */
  asCover?: CoverFilter | null | undefined;
  /** Item であって、この条件に合う。 / It is of the type Item and meets this. */
  asItem?: ItemFilter | null | undefined;
  /** Paragraph であって、この条件に合う。 / It is of the type Paragraph and meets this. */
  asParagraph?: ParagraphFilter | null | undefined;
  /** Preamble であって、この条件に合う。 / It is of the type Preamble and meets this. */
  asPreamble?: PreambleFilter | null | undefined;
  /** SignatureBlock であって、この条件に合う。 / It is of the type SignatureBlock and meets this. */
  asSignatureBlock?: SignatureBlockFilter | null | undefined;
  /** TitleBlock であって、この条件に合う。 / It is of the type TitleBlock and meets this. */
  asTitleBlock?: TitleBlockFilter | null | undefined;
  /** Unknown であって、この条件に合う。 / It is of the type Unknown and meets this. */
  asUnknown?: UnknownFilter | null | undefined;
  /** このものについて述べられた値と関係の根拠。 / The evidence for what is stated about this thing. */
  evidence?: EvidenceListFilter | null | undefined;
  /** このもののIRI。 / The IRI of this thing. */
  id?: IdFilter | null | undefined;
  /** 書かれたとおりの番号（第3条 など）。 / Its label as written, such as 第3条. */
  label?: StringFilter | null | undefined;
  /** 読み取った番号（3 など）。 / Its number as read, such as 3. */
  number?: StringFilter | null | undefined;
  /** 文書全体での順番。1から。 / Its place in the whole document, from 1. */
  order?: IntFilter | null | undefined;
  /** これを囲む上位のブロック。最上位では null。 / The block around it; none at the top. */
  partOf?: TextBlockLinkFilter | null | undefined;
  /** 直下のブロック。文書の順。 / The blocks directly within it, in the order of the document. */
  parts?: TextBlockListFilter | null | undefined;
  /** 書かれたとおりの文字列。空白も含む。 / The text exactly as written, white space included. */
  rawText?: StringFilter | null | undefined;
  /** ここを参照している本文ブロック又は役割。 / The text blocks and roles that refer to it. */
  referredToBy?: ReferrerListFilter | null | undefined;
  /** 参照している法令の規定又は本文ブロック。 / Provisions of law or text blocks it refers to. */
  refersTo?: ReferenceListFilter | null | undefined;
  /** ここから値を読み取った該当箇所。 / The spans within it from which values were read. */
  spans?: SpanListFilter | null | undefined;
  /** ここに定められた取組、費用分担又は連絡会議。 / The initiatives, cost arrangement or meeting stated here. */
  states?: StatedListFilter | null | undefined;
  /** 割付けの空白を除いた本文。 / The text without layout spaces. */
  text?: StringFilter | null | undefined;
};

/** TextBlock 一つへのつながりへの条件。 / A condition on a link to one TextBlock. */
export type TextBlockLinkFilter = {
  /** つながる先があるか。 / Whether there is one. */
  exists?: boolean | null | undefined;
  /** つながる先があり、この条件に合う。 / There is one, and it meets this. */
  is?: TextBlockFilter | null | undefined;
  /** つながる先がこの条件に合わないか、つながる先がない。 / It does not meet this, or there is none. */
  isNot?: TextBlockFilter | null | undefined;
};

/** いくつかの TextBlock への条件。 / A condition on several of the type TextBlock. */
export type TextBlockListFilter = {
  /** いくつあるか。 / How many there are. */
  count?: CountFilter | null | undefined;
  /** すべてがこの条件に合う（一つもないときを含む）。 / Each of them meets this, or there are none. */
  every?: TextBlockFilter | null | undefined;
  /** 一つでもあるか。 / Whether there are any. */
  exists?: boolean | null | undefined;
  /** この条件に合うものが一つもない。 / None of them meets this. */
  none?: TextBlockFilter | null | undefined;
  /** 少なくとも一つがこの条件に合う。 / At least one meets this. */
  some?: TextBlockFilter | null | undefined;
};

/** TextBlock の並べ方。一つだけ選ぶ。 / How to order things of the type TextBlock: choose one. */
export type TextBlockOrder =
  {   /** これを含む協約。 / The agreement it belongs to. */
  agreement: AgreementOrder; label?: never; number?: never; order?: never; partOf?: never; rawText?: never; text?: never; }
  |  { agreement?: never;   /** 書かれたとおりの番号（第3条 など）。 / Its label as written, such as 第3条. */
  label: OrderDirection; number?: never; order?: never; partOf?: never; rawText?: never; text?: never; }
  |  { agreement?: never; label?: never;   /** 読み取った番号（3 など）。 / Its number as read, such as 3. */
  number: OrderDirection; order?: never; partOf?: never; rawText?: never; text?: never; }
  |  { agreement?: never; label?: never; number?: never;   /** 文書全体での順番。1から。 / Its place in the whole document, from 1. */
  order: OrderDirection; partOf?: never; rawText?: never; text?: never; }
  |  { agreement?: never; label?: never; number?: never; order?: never;   /** これを囲む上位のブロック。最上位では null。 / The block around it; none at the top. */
  partOf: TextBlockOrder; rawText?: never; text?: never; }
  |  { agreement?: never; label?: never; number?: never; order?: never; partOf?: never;   /** 書かれたとおりの文字列。空白も含む。 / The text exactly as written, white space included. */
  rawText: OrderDirection; text?: never; }
  |  { agreement?: never; label?: never; number?: never; order?: never; partOf?: never; rawText?: never;   /** 割付けの空白を除いた本文。 / The text without layout spaces. */
  text: OrderDirection; };

/** TextQuoteSelector への条件。書いたすべてが成り立つこと。 / A condition on things of the type TextQuoteSelector: all that is written must hold. */
export type TextQuoteSelectorFilter = {
  /** すべて成り立つ。 / All of these hold. */
  AND?: Array<TextQuoteSelectorFilter> | null | undefined;
  /** 成り立たない。 / This does not hold. */
  NOT?: TextQuoteSelectorFilter | null | undefined;
  /** いずれかが成り立つ。 / At least one of these holds. */
  OR?: Array<TextQuoteSelectorFilter> | null | undefined;
  /** 終わりの位置。この位置の文字は含まない。 / Where it ends; the character there is not part of it. */
  end?: IntFilter | null | undefined;
  /** 引用。出典ファイルのとおり。 / The quote, exactly as in the source. */
  exact?: StringFilter | null | undefined;
  /** このもののIRI。 / The IRI of this thing. */
  id?: IdFilter | null | undefined;
  /** 始まりの位置。0から、Unicode の符号位置で数える。 / Where it begins, counted in Unicode code points from 0. */
  start?: IntFilter | null | undefined;
};

/** いくつかの TextQuoteSelector への条件。 / A condition on several of the type TextQuoteSelector. */
export type TextQuoteSelectorListFilter = {
  /** いくつあるか。 / How many there are. */
  count?: CountFilter | null | undefined;
  /** すべてがこの条件に合う（一つもないときを含む）。 / Each of them meets this, or there are none. */
  every?: TextQuoteSelectorFilter | null | undefined;
  /** 一つでもあるか。 / Whether there are any. */
  exists?: boolean | null | undefined;
  /** この条件に合うものが一つもない。 / None of them meets this. */
  none?: TextQuoteSelectorFilter | null | undefined;
  /** 少なくとも一つがこの条件に合う。 / At least one meets this. */
  some?: TextQuoteSelectorFilter | null | undefined;
};

/** TitleBlock への条件。書いたすべてが成り立つこと。 / A condition on things of the type TitleBlock: all that is written must hold. */
export type TitleBlockFilter = {
  /** すべて成り立つ。 / All of these hold. */
  AND?: Array<TitleBlockFilter> | null | undefined;
  /** 成り立たない。 / This does not hold. */
  NOT?: TitleBlockFilter | null | undefined;
  /** いずれかが成り立つ。 / At least one of these holds. */
  OR?: Array<TitleBlockFilter> | null | undefined;
  /** これを含む協約。 / The agreement it belongs to. */
  agreement?: AgreementLinkFilter | null | undefined;
  /** このものについて述べられた値と関係の根拠。 / The evidence for what is stated about this thing. */
  evidence?: EvidenceListFilter | null | undefined;
  /** このもののIRI。 / The IRI of this thing. */
  id?: IdFilter | null | undefined;
  /** 書かれたとおりの番号（第3条 など）。 / Its label as written, such as 第3条. */
  label?: StringFilter | null | undefined;
  /** 読み取った番号（3 など）。 / Its number as read, such as 3. */
  number?: StringFilter | null | undefined;
  /** 文書全体での順番。1から。 / Its place in the whole document, from 1. */
  order?: IntFilter | null | undefined;
  /** これを囲む上位のブロック。最上位では null。 / The block around it; none at the top. */
  partOf?: TextBlockLinkFilter | null | undefined;
  /** 直下のブロック。文書の順。 / The blocks directly within it, in the order of the document. */
  parts?: TextBlockListFilter | null | undefined;
  /** 書かれたとおりの文字列。空白も含む。 / The text exactly as written, white space included. */
  rawText?: StringFilter | null | undefined;
  /** ここを参照している本文ブロック又は役割。 / The text blocks and roles that refer to it. */
  referredToBy?: ReferrerListFilter | null | undefined;
  /** 参照している法令の規定又は本文ブロック。 / Provisions of law or text blocks it refers to. */
  refersTo?: ReferenceListFilter | null | undefined;
  /** ここから値を読み取った該当箇所。 / The spans within it from which values were read. */
  spans?: SpanListFilter | null | undefined;
  /** ここに定められた取組、費用分担又は連絡会議。 / The initiatives, cost arrangement or meeting stated here. */
  states?: StatedListFilter | null | undefined;
  /** 割付けの空白を除いた本文。 / The text without layout spaces. */
  text?: StringFilter | null | undefined;
};

/** TitleBlock 一つへのつながりへの条件。 / A condition on a link to one TitleBlock. */
export type TitleBlockLinkFilter = {
  /** つながる先があるか。 / Whether there is one. */
  exists?: boolean | null | undefined;
  /** つながる先があり、この条件に合う。 / There is one, and it meets this. */
  is?: TitleBlockFilter | null | undefined;
  /** つながる先がこの条件に合わないか、つながる先がない。 / It does not meet this, or there is none. */
  isNot?: TitleBlockFilter | null | undefined;
};

/** TitleBlock の並べ方。一つだけ選ぶ。 / How to order things of the type TitleBlock: choose one. */
export type TitleBlockOrder =
  {   /** これを含む協約。 / The agreement it belongs to. */
  agreement: AgreementOrder; label?: never; number?: never; order?: never; partOf?: never; rawText?: never; text?: never; }
  |  { agreement?: never;   /** 書かれたとおりの番号（第3条 など）。 / Its label as written, such as 第3条. */
  label: OrderDirection; number?: never; order?: never; partOf?: never; rawText?: never; text?: never; }
  |  { agreement?: never; label?: never;   /** 読み取った番号（3 など）。 / Its number as read, such as 3. */
  number: OrderDirection; order?: never; partOf?: never; rawText?: never; text?: never; }
  |  { agreement?: never; label?: never; number?: never;   /** 文書全体での順番。1から。 / Its place in the whole document, from 1. */
  order: OrderDirection; partOf?: never; rawText?: never; text?: never; }
  |  { agreement?: never; label?: never; number?: never; order?: never;   /** これを囲む上位のブロック。最上位では null。 / The block around it; none at the top. */
  partOf: TextBlockOrder; rawText?: never; text?: never; }
  |  { agreement?: never; label?: never; number?: never; order?: never; partOf?: never;   /** 書かれたとおりの文字列。空白も含む。 / The text exactly as written, white space included. */
  rawText: OrderDirection; text?: never; }
  |  { agreement?: never; label?: never; number?: never; order?: never; partOf?: never; rawText?: never;   /** 割付けの空白を除いた本文。 / The text without layout spaces. */
  text: OrderDirection; };

/** Unknown への条件。書いたすべてが成り立つこと。 / A condition on things of the type Unknown: all that is written must hold. */
export type UnknownFilter = {
  /** すべて成り立つ。 / All of these hold. */
  AND?: Array<UnknownFilter> | null | undefined;
  /** 成り立たない。 / This does not hold. */
  NOT?: UnknownFilter | null | undefined;
  /** いずれかが成り立つ。 / At least one of these holds. */
  OR?: Array<UnknownFilter> | null | undefined;
  /** これを含む協約。 / The agreement it belongs to. */
  agreement?: AgreementLinkFilter | null | undefined;
  /** このものについて述べられた値と関係の根拠。 / The evidence for what is stated about this thing. */
  evidence?: EvidenceListFilter | null | undefined;
  /** このもののIRI。 / The IRI of this thing. */
  id?: IdFilter | null | undefined;
  /** 書かれたとおりの番号（第3条 など）。 / Its label as written, such as 第3条. */
  label?: StringFilter | null | undefined;
  /** 読み取った番号（3 など）。 / Its number as read, such as 3. */
  number?: StringFilter | null | undefined;
  /** 文書全体での順番。1から。 / Its place in the whole document, from 1. */
  order?: IntFilter | null | undefined;
  /** これを囲む上位のブロック。最上位では null。 / The block around it; none at the top. */
  partOf?: TextBlockLinkFilter | null | undefined;
  /** 直下のブロック。文書の順。 / The blocks directly within it, in the order of the document. */
  parts?: TextBlockListFilter | null | undefined;
  /** 書かれたとおりの文字列。空白も含む。 / The text exactly as written, white space included. */
  rawText?: StringFilter | null | undefined;
  /** ここを参照している本文ブロック又は役割。 / The text blocks and roles that refer to it. */
  referredToBy?: ReferrerListFilter | null | undefined;
  /** 参照している法令の規定又は本文ブロック。 / Provisions of law or text blocks it refers to. */
  refersTo?: ReferenceListFilter | null | undefined;
  /** ここから値を読み取った該当箇所。 / The spans within it from which values were read. */
  spans?: SpanListFilter | null | undefined;
  /** ここに定められた取組、費用分担又は連絡会議。 / The initiatives, cost arrangement or meeting stated here. */
  states?: StatedListFilter | null | undefined;
  /** 割付けの空白を除いた本文。 / The text without layout spaces. */
  text?: StringFilter | null | undefined;
};

/** いくつかの Unknown への条件。 / A condition on several of the type Unknown. */
export type UnknownListFilter = {
  /** いくつあるか。 / How many there are. */
  count?: CountFilter | null | undefined;
  /** すべてがこの条件に合う（一つもないときを含む）。 / Each of them meets this, or there are none. */
  every?: UnknownFilter | null | undefined;
  /** 一つでもあるか。 / Whether there are any. */
  exists?: boolean | null | undefined;
  /** この条件に合うものが一つもない。 / None of them meets this. */
  none?: UnknownFilter | null | undefined;
  /** 少なくとも一つがこの条件に合う。 / At least one meets this. */
  some?: UnknownFilter | null | undefined;
};

/** WordingGroup への条件。書いたすべてが成り立つこと。 / A condition on things of the type WordingGroup: all that is written must hold. */
export type WordingGroupFilter = {
  /** すべて成り立つ。 / All of these hold. */
  AND?: Array<WordingGroupFilter> | null | undefined;
  /** 成り立たない。 / This does not hold. */
  NOT?: WordingGroupFilter | null | undefined;
  /** いずれかが成り立つ。 / At least one of these holds. */
  OR?: Array<WordingGroupFilter> | null | undefined;
  /** このもののIRI。 / The IRI of this thing. */
  id?: IdFilter | null | undefined;
  /** この文言の取組。 / The initiatives with this wording. */
  initiatives?: InitiativeListFilter | null | undefined;
};

/** WordingGroup 一つへのつながりへの条件。 / A condition on a link to one WordingGroup. */
export type WordingGroupLinkFilter = {
  /** つながる先があるか。 / Whether there is one. */
  exists?: boolean | null | undefined;
  /** つながる先があり、この条件に合う。 / There is one, and it meets this. */
  is?: WordingGroupFilter | null | undefined;
  /** つながる先がこの条件に合わないか、つながる先がない。 / It does not meet this, or there is none. */
  isNot?: WordingGroupFilter | null | undefined;
};

export type ChosenInitiativesQueryVariables = Exact<{
  where?: InitiativeFilter | null | undefined;
  orderBy?: Array<InitiativeOrder> | InitiativeOrder | null | undefined;
  first?: number | null | undefined;
  after?: string | null | undefined;
}>;


export type ChosenInitiativesQuery = { initiatives: { totalCount: number, nodes: Array<{ heading: string, order: number }>, pageInfo: { hasNextPage: boolean, endCursor: string | null }, facets: { subjects: Array<{ count: number, node: { notation: string } | null }> | null }, groups: Array<{ count: number, keys: Array<{ value: string | null }> }> | null } | null };

export type InitiativesQueryVariables = Exact<{
  agreement: string;
}>;


export type InitiativesQuery = { agreement: { title: string, initiatives: { totalCount: number, nodes: Array<{ heading: string, content: string | null, pillar: { label: string } | null, subjects: Array<{ label: string }>, roles: Array<{ text: string, parties: Array<{ nameAsWritten: string }>, evidence: Array<{ property: PropertyName | null, method: Method, spans: Array<{ selectors: Array<{ exact: string, start: number, end: number }> }> }> }>, evidence: Array<{ property: PropertyName | null, method: Method, spans: Array<{ selectors: Array<{ exact: string, start: number, end: number }> }> }> }> } | null } | null };

export type QuotesFragment = { property: PropertyName | null, method: Method, spans: Array<{ selectors: Array<{ exact: string, start: number, end: number }> }> };

export type RegionsWithMembersQueryVariables = Exact<{ [key: string]: never; }>;


export type RegionsWithMembersQuery = { regions: { totalCount: number, nodes: Array<{ name: string, firstAgreementOn: string | null, formationInstrument: { notation: string } | null, coreCities: Array<{ code6: string }>, agreements: { totalCount: number } | null, memberships: { totalCount: number, nodes: Array<{ joinedOn: string | null, joinedLater: boolean | null, member: { code6: string, name: string, prefecture: { code6: string, name: string } | null } | null }> } | null }> } | null };

export type MembersOnADayQueryVariables = Exact<{
  region: string;
  day: string;
}>;


export type MembersOnADayQuery = { region: { members: Array<{ standing: Standing, municipality: { name: string } | null }> } | null };

export type SumsQueryVariables = Exact<{ [key: string]: never; }>;


export type SumsQuery = { regions: { totalCount: number } | null, prefectures: { totalCount: number } | null, municipalities: { totalCount: number } | null, withFormer: { totalCount: number } | null };

export type InitiativesAndRolesQueryVariables = Exact<{
  agreement: string;
}>;


export type InitiativesAndRolesQuery = { agreement: { initiatives: { nodes: Array<{ label: string | null, number: string | null, heading: string, pillar: { notation: string } | null, roles: Array<{ text: string, parties: Array<{ alias: string | null }> }> }> } | null } | null };

export type WhoCoordinatesQueryVariables = Exact<{ [key: string]: never; }>;


export type WhoCoordinatesQuery = { node: { roles: { nodes: Array<{ agreement: { id: string } | null, initiative: { heading: string, pillar: { notation: string } | null } | null, parties: Array<{ position: { id: string } | null, localGovernment: { name: string } | null }> }> } | null } | null };

export type SamePromisesQueryVariables = Exact<{ [key: string]: never; }>;


export type SamePromisesQuery = { nodes: Array<{ id: string, initiatives: { nodes: Array<{ order: number, heading: string, agreement: { id: string } | null }> } | null } | null> };

export type JointRulesQueryVariables = Exact<{ [key: string]: never; }>;


export type JointRulesQuery = { node: { roles: { nodes: Array<{ agreement: { id: string } | null, initiative: { heading: string } | null, parties: Array<{ alias: string | null }>, governedBy: Array<{ nameAsWritten: string, legalBasis: { id: string, law: string, article: string | null, paragraph: number | null } | null }> }> } | null } | null };

export type ReferencesQueryVariables = Exact<{
  agreement: string;
}>;


export type ReferencesQuery = { agreement: { textBlocks: { nodes: Array<{ label: string | null, order: number, refersTo: Array<{ label: string | null, order: number, partOf: { label: string | null, order: number, partOf: { label: string | null, order: number, partOf: { label: string | null, order: number } | null } | null } | null }>, partOf: { label: string | null, order: number, partOf: { label: string | null, order: number, partOf: { label: string | null, order: number } | null } | null } | null }> } | null } | null };

export type PlaceFragment = { label: string | null, order: number, partOf: { label: string | null, order: number, partOf: { label: string | null, order: number, partOf: { label: string | null, order: number } | null } | null } | null };

export type CostAndLiaisonQueryVariables = Exact<{
  agreement: string;
}>;


export type CostAndLiaisonQuery = { agreement: { costArrangement: { determination: string | null, costSharing: { id: string } | null, decidedBy: Array<{ nameAsWritten: string }>, statedIn: (
        { label: string | null, partOf: (
          { label: string | null, partOf: (
            { label: string | null }
            & { __typename: 'Annex' | 'AnnexRow' | 'AnnexSection' | 'Article' | 'Closing' | 'Cover' | 'Item' | 'Paragraph' | 'Preamble' | 'SignatureBlock' | 'TitleBlock' | 'Unknown' }
          ) | null }
          & { __typename: 'Annex' | 'AnnexRow' | 'AnnexSection' | 'Article' | 'Closing' | 'Cover' | 'Item' | 'Paragraph' | 'Preamble' | 'SignatureBlock' | 'TitleBlock' | 'Unknown' }
        ) | null }
        & { __typename: 'Annex' | 'AnnexRow' | 'AnnexSection' | 'Article' | 'Closing' | 'Cover' | 'Item' | 'Paragraph' | 'Preamble' | 'SignatureBlock' | 'TitleBlock' | 'Unknown' }
      ) | null } | null, liaisonMeeting: { name: string | null, frequency: string | null, convenedBy: Array<{ nameAsWritten: string }>, statedIn: (
        { label: string | null, partOf: (
          { label: string | null, partOf: (
            { label: string | null }
            & { __typename: 'Annex' | 'AnnexRow' | 'AnnexSection' | 'Article' | 'Closing' | 'Cover' | 'Item' | 'Paragraph' | 'Preamble' | 'SignatureBlock' | 'TitleBlock' | 'Unknown' }
          ) | null }
          & { __typename: 'Annex' | 'AnnexRow' | 'AnnexSection' | 'Article' | 'Closing' | 'Cover' | 'Item' | 'Paragraph' | 'Preamble' | 'SignatureBlock' | 'TitleBlock' | 'Unknown' }
        ) | null }
        & { __typename: 'Annex' | 'AnnexRow' | 'AnnexSection' | 'Article' | 'Closing' | 'Cover' | 'Item' | 'Paragraph' | 'Preamble' | 'SignatureBlock' | 'TitleBlock' | 'Unknown' }
      ) | null } | null } | null };

export type WithinFragment = (
  { label: string | null, partOf: (
    { label: string | null, partOf: (
      { label: string | null }
      & { __typename: 'Annex' | 'AnnexRow' | 'AnnexSection' | 'Article' | 'Closing' | 'Cover' | 'Item' | 'Paragraph' | 'Preamble' | 'SignatureBlock' | 'TitleBlock' | 'Unknown' }
    ) | null }
    & { __typename: 'Annex' | 'AnnexRow' | 'AnnexSection' | 'Article' | 'Closing' | 'Cover' | 'Item' | 'Paragraph' | 'Preamble' | 'SignatureBlock' | 'TitleBlock' | 'Unknown' }
  ) | null }
  & { __typename: 'Annex' | 'AnnexRow' | 'AnnexSection' | 'Article' | 'Closing' | 'Cover' | 'Item' | 'Paragraph' | 'Preamble' | 'SignatureBlock' | 'TitleBlock' | 'Unknown' }
);

export type WhereHeadingsStandQueryVariables = Exact<{
  agreement: string;
}>;


export type WhereHeadingsStandQuery = { agreement: { initiatives: { nodes: Array<{ heading: string, evidence: Array<{ method: Method, spans: Array<{ source: { fileName: string, sha256: string } | null, locatedIn: (
              { label: string | null, partOf: (
                { label: string | null, partOf: (
                  { label: string | null }
                  & { __typename: 'Annex' | 'AnnexRow' | 'AnnexSection' | 'Article' | 'Closing' | 'Cover' | 'Item' | 'Paragraph' | 'Preamble' | 'SignatureBlock' | 'TitleBlock' | 'Unknown' }
                ) | null }
                & { __typename: 'Annex' | 'AnnexRow' | 'AnnexSection' | 'Article' | 'Closing' | 'Cover' | 'Item' | 'Paragraph' | 'Preamble' | 'SignatureBlock' | 'TitleBlock' | 'Unknown' }
              ) | null }
              & { __typename: 'Annex' | 'AnnexRow' | 'AnnexSection' | 'Article' | 'Closing' | 'Cover' | 'Item' | 'Paragraph' | 'Preamble' | 'SignatureBlock' | 'TitleBlock' | 'Unknown' }
            ) | null, selectors: Array<{ exact: string, start: number, end: number }> }> }> }> } | null } | null };

export type NormalisedWordingQueryVariables = Exact<{
  agreement: string;
}>;


export type NormalisedWordingQuery = { agreement: { initiatives: { nodes: Array<{ evidence: Array<{ predicate: string, method: Method, object: { value: string }, rules: Array<{ id: string }>, spans: Array<{ selectors: Array<{ exact: string, start: number }> }> }> }> } | null } | null };

export type CarriedOutQueryVariables = Exact<{
  agreement: string;
}>;


export type CarriedOutQuery = { agreement: { initiatives: { nodes: Array<{ heading: string, pillar: { notation: string } | null, roles: Array<{ roleTypes: Array<{ id: string }>, parties: Array<{ position: { id: string } | null, localGovernment: { name: string } | null }> }> }> } | null } | null };

export type PartiesQueryVariables = Exact<{
  agreement: string;
}>;


export type PartiesQuery = { agreement: { parties: Array<{ alias: string | null, nameAsWritten: string, address: string | null, office: string | null, signatory: string | null, position: { id: string } | null, localGovernment: { code6: string, corporateNumber: string | null } | null }> } | null };

export const QuotesFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Quotes"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Evidence"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"property"}},{"kind":"Field","name":{"kind":"Name","value":"method"}},{"kind":"Field","name":{"kind":"Name","value":"spans"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"selectors"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"exact"}},{"kind":"Field","name":{"kind":"Name","value":"start"}},{"kind":"Field","name":{"kind":"Name","value":"end"}}]}}]}}]}}]} as unknown as DocumentNode<QuotesFragment, unknown>;
export const PlaceFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Place"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"TextBlock"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"label"}},{"kind":"Field","name":{"kind":"Name","value":"order"}},{"kind":"Field","name":{"kind":"Name","value":"partOf"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"label"}},{"kind":"Field","name":{"kind":"Name","value":"order"}},{"kind":"Field","name":{"kind":"Name","value":"partOf"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"label"}},{"kind":"Field","name":{"kind":"Name","value":"order"}},{"kind":"Field","name":{"kind":"Name","value":"partOf"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"label"}},{"kind":"Field","name":{"kind":"Name","value":"order"}}]}}]}}]}}]}}]} as unknown as DocumentNode<PlaceFragment, unknown>;
export const WithinFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Within"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"TextBlock"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"label"}},{"kind":"Field","name":{"kind":"Name","value":"partOf"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"label"}},{"kind":"Field","name":{"kind":"Name","value":"partOf"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"label"}}]}}]}}]}}]} as unknown as DocumentNode<WithinFragment, unknown>;
export const ChosenInitiativesDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"ChosenInitiatives"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"where"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"InitiativeFilter"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"orderBy"}},"type":{"kind":"ListType","type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"InitiativeOrder"}}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"first"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"after"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"initiatives"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"where"},"value":{"kind":"Variable","name":{"kind":"Name","value":"where"}}},{"kind":"Argument","name":{"kind":"Name","value":"orderBy"},"value":{"kind":"Variable","name":{"kind":"Name","value":"orderBy"}}},{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"Variable","name":{"kind":"Name","value":"first"}}},{"kind":"Argument","name":{"kind":"Name","value":"after"},"value":{"kind":"Variable","name":{"kind":"Name","value":"after"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"totalCount"}},{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"heading"}},{"kind":"Field","name":{"kind":"Name","value":"order"}}]}},{"kind":"Field","name":{"kind":"Name","value":"pageInfo"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"hasNextPage"}},{"kind":"Field","name":{"kind":"Name","value":"endCursor"}}]}},{"kind":"Field","name":{"kind":"Name","value":"facets"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"subjects"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"5"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"node"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"notation"}}]}},{"kind":"Field","name":{"kind":"Name","value":"count"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"groups"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"by"},"value":{"kind":"ListValue","values":[{"kind":"EnumValue","value":"agreement_concludedOn_year"}]}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"keys"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"value"}}]}},{"kind":"Field","name":{"kind":"Name","value":"count"}}]}}]}}]}}]} as unknown as DocumentNode<ChosenInitiativesQuery, ChosenInitiativesQueryVariables>;
export const InitiativesDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"Initiatives"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"agreement"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"agreement"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"id"},"value":{"kind":"Variable","name":{"kind":"Name","value":"agreement"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"initiatives"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"100"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"totalCount"}},{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"heading"}},{"kind":"Field","name":{"kind":"Name","value":"content"}},{"kind":"Field","name":{"kind":"Name","value":"pillar"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"label"}}]}},{"kind":"Field","name":{"kind":"Name","value":"subjects"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"label"}}]}},{"kind":"Field","name":{"kind":"Name","value":"roles"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"text"}},{"kind":"Field","name":{"kind":"Name","value":"parties"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"nameAsWritten"}}]}},{"kind":"Field","name":{"kind":"Name","value":"evidence"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"property"},"value":{"kind":"ListValue","values":[{"kind":"EnumValue","value":"text"}]}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Quotes"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"evidence"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"property"},"value":{"kind":"ListValue","values":[{"kind":"EnumValue","value":"heading"},{"kind":"EnumValue","value":"content"}]}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Quotes"}}]}}]}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Quotes"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Evidence"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"property"}},{"kind":"Field","name":{"kind":"Name","value":"method"}},{"kind":"Field","name":{"kind":"Name","value":"spans"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"selectors"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"exact"}},{"kind":"Field","name":{"kind":"Name","value":"start"}},{"kind":"Field","name":{"kind":"Name","value":"end"}}]}}]}}]}}]} as unknown as DocumentNode<InitiativesQuery, InitiativesQueryVariables>;
export const RegionsWithMembersDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"RegionsWithMembers"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"regions"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"totalCount"}},{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"firstAgreementOn"}},{"kind":"Field","name":{"kind":"Name","value":"formationInstrument"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"notation"}}]}},{"kind":"Field","name":{"kind":"Name","value":"coreCities"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code6"}}]}},{"kind":"Field","name":{"kind":"Name","value":"agreements"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"totalCount"}}]}},{"kind":"Field","name":{"kind":"Name","value":"memberships"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"totalCount"}},{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"joinedOn"}},{"kind":"Field","name":{"kind":"Name","value":"joinedLater"}},{"kind":"Field","name":{"kind":"Name","value":"member"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code6"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"prefecture"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code6"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}}]}}]}}]}}]}}]}}]} as unknown as DocumentNode<RegionsWithMembersQuery, RegionsWithMembersQueryVariables>;
export const MembersOnADayDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"MembersOnADay"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"region"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"day"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"Date"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"region"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"id"},"value":{"kind":"Variable","name":{"kind":"Name","value":"region"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"members"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"asOf"},"value":{"kind":"Variable","name":{"kind":"Name","value":"day"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"municipality"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"standing"}}]}}]}}]}}]} as unknown as DocumentNode<MembersOnADayQuery, MembersOnADayQueryVariables>;
export const SumsDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"Sums"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"regions"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"totalCount"}}]}},{"kind":"Field","name":{"kind":"Name","value":"prefectures"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"totalCount"}}]}},{"kind":"Field","name":{"kind":"Name","value":"municipalities"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"totalCount"}}]}},{"kind":"Field","alias":{"kind":"Name","value":"withFormer"},"name":{"kind":"Name","value":"municipalities"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"includeFormer"},"value":{"kind":"BooleanValue","value":true}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"totalCount"}}]}}]}}]} as unknown as DocumentNode<SumsQuery, SumsQueryVariables>;
export const InitiativesAndRolesDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"InitiativesAndRoles"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"agreement"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"agreement"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"id"},"value":{"kind":"Variable","name":{"kind":"Name","value":"agreement"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"initiatives"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"label"}},{"kind":"Field","name":{"kind":"Name","value":"number"}},{"kind":"Field","name":{"kind":"Name","value":"heading"}},{"kind":"Field","name":{"kind":"Name","value":"pillar"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"notation"}}]}},{"kind":"Field","name":{"kind":"Name","value":"roles"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"text"}},{"kind":"Field","name":{"kind":"Name","value":"parties"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"alias"}}]}}]}}]}}]}}]}}]}}]} as unknown as DocumentNode<InitiativesAndRolesQuery, InitiativesAndRolesQueryVariables>;
export const WhoCoordinatesDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"WhoCoordinates"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"node"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"id"},"value":{"kind":"StringValue","value":"https://w3id.org/renkei/id/role-type/coordinates","block":false}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Concept"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"roles"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"agreement"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}},{"kind":"Field","name":{"kind":"Name","value":"initiative"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"heading"}},{"kind":"Field","name":{"kind":"Name","value":"pillar"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"notation"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"parties"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"position"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}},{"kind":"Field","name":{"kind":"Name","value":"localGovernment"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}}]}}]}}]}}]}}]}}]} as unknown as DocumentNode<WhoCoordinatesQuery, WhoCoordinatesQueryVariables>;
export const SamePromisesDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"SamePromises"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"nodes"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"ids"},"value":{"kind":"ListValue","values":[{"kind":"StringValue","value":"https://w3id.org/renkei/id/role-comparison/identical","block":false},{"kind":"StringValue","value":"https://w3id.org/renkei/id/role-comparison/mirrored","block":false}]}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Concept"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"initiatives"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"order"}},{"kind":"Field","name":{"kind":"Name","value":"heading"}},{"kind":"Field","name":{"kind":"Name","value":"agreement"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}}]}}]}}]}}]}}]}}]} as unknown as DocumentNode<SamePromisesQuery, SamePromisesQueryVariables>;
export const JointRulesDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"JointRules"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"node"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"id"},"value":{"kind":"StringValue","value":"https://w3id.org/renkei/id/role-type/joint-rules","block":false}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Concept"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"roles"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"agreement"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}},{"kind":"Field","name":{"kind":"Name","value":"initiative"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"heading"}}]}},{"kind":"Field","name":{"kind":"Name","value":"parties"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"alias"}}]}},{"kind":"Field","name":{"kind":"Name","value":"governedBy"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"nameAsWritten"}},{"kind":"Field","name":{"kind":"Name","value":"legalBasis"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"law"}},{"kind":"Field","name":{"kind":"Name","value":"article"}},{"kind":"Field","name":{"kind":"Name","value":"paragraph"}}]}}]}}]}}]}}]}}]}}]}}]} as unknown as DocumentNode<JointRulesQuery, JointRulesQueryVariables>;
export const ReferencesDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"References"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"agreement"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"agreement"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"id"},"value":{"kind":"Variable","name":{"kind":"Name","value":"agreement"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"textBlocks"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Place"}},{"kind":"Field","name":{"kind":"Name","value":"refersTo"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"TextBlock"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Place"}}]}}]}}]}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Place"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"TextBlock"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"label"}},{"kind":"Field","name":{"kind":"Name","value":"order"}},{"kind":"Field","name":{"kind":"Name","value":"partOf"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"label"}},{"kind":"Field","name":{"kind":"Name","value":"order"}},{"kind":"Field","name":{"kind":"Name","value":"partOf"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"label"}},{"kind":"Field","name":{"kind":"Name","value":"order"}},{"kind":"Field","name":{"kind":"Name","value":"partOf"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"label"}},{"kind":"Field","name":{"kind":"Name","value":"order"}}]}}]}}]}}]}}]} as unknown as DocumentNode<ReferencesQuery, ReferencesQueryVariables>;
export const CostAndLiaisonDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"CostAndLiaison"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"agreement"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"agreement"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"id"},"value":{"kind":"Variable","name":{"kind":"Name","value":"agreement"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"costArrangement"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"costSharing"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}},{"kind":"Field","name":{"kind":"Name","value":"determination"}},{"kind":"Field","name":{"kind":"Name","value":"decidedBy"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"nameAsWritten"}}]}},{"kind":"Field","name":{"kind":"Name","value":"statedIn"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Within"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"liaisonMeeting"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"frequency"}},{"kind":"Field","name":{"kind":"Name","value":"convenedBy"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"nameAsWritten"}}]}},{"kind":"Field","name":{"kind":"Name","value":"statedIn"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Within"}}]}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Within"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"TextBlock"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"label"}},{"kind":"Field","name":{"kind":"Name","value":"partOf"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"label"}},{"kind":"Field","name":{"kind":"Name","value":"partOf"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"label"}}]}}]}}]}}]} as unknown as DocumentNode<CostAndLiaisonQuery, CostAndLiaisonQueryVariables>;
export const WhereHeadingsStandDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"WhereHeadingsStand"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"agreement"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"agreement"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"id"},"value":{"kind":"Variable","name":{"kind":"Name","value":"agreement"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"initiatives"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"heading"}},{"kind":"Field","name":{"kind":"Name","value":"evidence"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"property"},"value":{"kind":"ListValue","values":[{"kind":"EnumValue","value":"heading"}]}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"method"}},{"kind":"Field","name":{"kind":"Name","value":"spans"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"source"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"fileName"}},{"kind":"Field","name":{"kind":"Name","value":"sha256"}}]}},{"kind":"Field","name":{"kind":"Name","value":"locatedIn"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Within"}}]}},{"kind":"Field","name":{"kind":"Name","value":"selectors"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"exact"}},{"kind":"Field","name":{"kind":"Name","value":"start"}},{"kind":"Field","name":{"kind":"Name","value":"end"}}]}}]}}]}}]}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Within"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"TextBlock"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"label"}},{"kind":"Field","name":{"kind":"Name","value":"partOf"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"label"}},{"kind":"Field","name":{"kind":"Name","value":"partOf"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"label"}}]}}]}}]}}]} as unknown as DocumentNode<WhereHeadingsStandQuery, WhereHeadingsStandQueryVariables>;
export const NormalisedWordingDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"NormalisedWording"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"agreement"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"agreement"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"id"},"value":{"kind":"Variable","name":{"kind":"Name","value":"agreement"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"initiatives"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"evidence"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"property"},"value":{"kind":"ListValue","values":[{"kind":"EnumValue","value":"heading"},{"kind":"EnumValue","value":"content"}]}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"predicate"}},{"kind":"Field","name":{"kind":"Name","value":"object"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"value"}}]}},{"kind":"Field","name":{"kind":"Name","value":"method"}},{"kind":"Field","name":{"kind":"Name","value":"rules"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}},{"kind":"Field","name":{"kind":"Name","value":"spans"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"selectors"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"exact"}},{"kind":"Field","name":{"kind":"Name","value":"start"}}]}}]}}]}}]}}]}}]}}]}}]} as unknown as DocumentNode<NormalisedWordingQuery, NormalisedWordingQueryVariables>;
export const CarriedOutDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"CarriedOut"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"agreement"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"agreement"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"id"},"value":{"kind":"Variable","name":{"kind":"Name","value":"agreement"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"initiatives"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"heading"}},{"kind":"Field","name":{"kind":"Name","value":"pillar"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"notation"}}]}},{"kind":"Field","name":{"kind":"Name","value":"roles"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"roleTypes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}},{"kind":"Field","name":{"kind":"Name","value":"parties"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"position"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}},{"kind":"Field","name":{"kind":"Name","value":"localGovernment"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}}]}}]}}]}}]}}]}}]} as unknown as DocumentNode<CarriedOutQuery, CarriedOutQueryVariables>;
export const PartiesDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"Parties"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"agreement"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"agreement"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"id"},"value":{"kind":"Variable","name":{"kind":"Name","value":"agreement"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"parties"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"alias"}},{"kind":"Field","name":{"kind":"Name","value":"nameAsWritten"}},{"kind":"Field","name":{"kind":"Name","value":"address"}},{"kind":"Field","name":{"kind":"Name","value":"office"}},{"kind":"Field","name":{"kind":"Name","value":"signatory"}},{"kind":"Field","name":{"kind":"Name","value":"position"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}},{"kind":"Field","name":{"kind":"Name","value":"localGovernment"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code6"}},{"kind":"Field","name":{"kind":"Name","value":"corporateNumber"}}]}}]}}]}}]}}]} as unknown as DocumentNode<PartiesQuery, PartiesQueryVariables>;