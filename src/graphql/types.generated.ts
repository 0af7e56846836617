// Generated from schema/*.graphql by `npm run codegen`: do not edit.
import type { GraphQLResolveInfo, GraphQLScalarType, GraphQLScalarTypeConfig } from 'graphql';
import type { Resource, Value } from '../store/resource.ts';
import type { AgreementAnswer } from '../analysis/agreement-standing.ts';
import type { Connection, Edge, Paged } from './connection.ts';
import type { ValueGroup, ValueGroupKey } from './facet.ts';
import type { Literal } from '@rdfjs/types';
import type { ChosenText } from './field-text.ts';
import type { MemberOnDay } from './member-standing.ts';
import type { FoundThings, FoundThing } from './resolvers/search.ts';
import type { SnippetPiece } from '../search/snippet.ts';
import type { TypeCount } from '../search/searcher.ts';
import type { GraphQLContext } from './context.ts';
export type Maybe<T> = T | null;
export type InputMaybe<T> = Maybe<T>;
export type RequireFields<T, K extends keyof T> = Omit<T, K> & { [P in K]-?: NonNullable<T[P]> };
/** All built-in and custom scalars, mapped to their actual values */
export type Scalars = {
  ID: { input: string; output: string; }
  String: { input: string; output: string; }
  Boolean: { input: boolean; output: boolean; }
  Int: { input: number; output: number; }
  Float: { input: number; output: number; }
  /**
   * 暦の日付。ISO 8601 の YYYY-MM-DD（例 2025-03-27）。
   * A calendar date, written as in ISO 8601: YYYY-MM-DD, such as 2025-03-27.
   */
  Date: { input: string; output: string; }
  /**
   * IRI。このAPIの外のもの（法令、ページ、語彙のプロパティなど）を指す。
   * An IRI of something outside this API: a law, a page, a property of the vocabulary.
   */
  IRI: { input: string; output: string; }
};

/** 連携に関する協約・協定。締結された時のままの法的行為。 / An agreement on cooperation: the legal act, as it was signed. */
export type Agreement = Evidenced & Node & {
  readonly __typename?: 'Agreement';
  /** この協約を変更する協約。 / The agreements that amend it. */
  readonly amendedBy?: Maybe<AgreementConnection>;
  /** この協約が変更する協約。ここで公開していないものもありうる。 / The agreements it amends; some may not be published here. */
  readonly amends: ReadonlyArray<Term>;
  /** 別表。 / The annexes. */
  readonly annexes: ReadonlyArray<Annex>;
  /** 条。 / The articles. */
  readonly articles: ReadonlyArray<Article>;
  /** 変更・終了を定める本文ブロック。 / The blocks that provide for its change or end. */
  readonly changeAndEnd: ReadonlyArray<TextBlock>;
  /** 後文。 / The closing. */
  readonly closing?: Maybe<Closing>;
  /** 締結した日。発効の日ではない。 / Day on which it was concluded, not of its entry into force. */
  readonly concludedOn?: Maybe<Scalars['Date']['output']>;
  /** 作成した通数。 / Number of copies made. */
  readonly copies?: Maybe<Scalars['Int']['output']>;
  /** 各自が保有する通数。 / Number of copies each holder keeps. */
  readonly copiesPerHolder?: Maybe<Scalars['Int']['output']>;
  /** 保有する当事者。 / The parties that keep the copies. */
  readonly copyHolders: ReadonlyArray<Party>;
  /** 費用分担の定め。 / How costs are shared. */
  readonly costArrangement?: Maybe<CostArrangement>;
  /** 表紙。 / The cover. */
  readonly cover?: Maybe<Cover>;
  /** 表紙に書かれた題名。 / Title written on the cover. */
  readonly coverTitle?: Maybe<Scalars['String']['output']>;
  /** 議決、告示、届出など。 / Acts around it: resolutions, notices, filings. */
  readonly events: ReadonlyArray<LegalEvent>;
  /** このものについて述べられた値と関係の根拠。 / The evidence for what is stated about this thing. */
  readonly evidence: ReadonlyArray<Evidence>;
  /** この予定された規約等。協約が予定する別の文書。 / Other instruments it foresees, such as joint rules. */
  readonly foreseenInstruments: ReadonlyArray<ForeseenInstrument>;
  /** このもののIRI。 / The IRI of this thing. */
  readonly id: Scalars['ID']['output'];
  /** 取組。文書の順。 / The initiatives, in the order of the document. */
  readonly initiatives?: Maybe<InitiativeConnection>;
  /** 文書の種類（連携協約、定住自立圏形成協定など）。 / Kind of instrument, such as a cooperation agreement. */
  readonly instrumentType?: Maybe<Concept>;
  /** 締結の根拠とされた法令の規定。 / Provision of law it names as its basis. */
  readonly legalBasis?: Maybe<LawProvision>;
  /** 連絡会議の定め。 / The liaison meeting. */
  readonly liaisonMeeting?: Maybe<LiaisonMeeting>;
  /** 作成の方式（記名押印など）。 / Manner of execution, such as name and seal. */
  readonly mannerOfExecution?: Maybe<Scalars['String']['output']>;
  /** この協約に基づく圏域への参加。 / The memberships in a region that it founds. */
  readonly memberships?: Maybe<MembershipConnection>;
  /** 当事者。文書の順。 / The parties, in the order of the document. */
  readonly parties: ReadonlyArray<Party>;
  /** 前文。 / The preamble. */
  readonly preamble?: Maybe<Preamble>;
  /** この協約が形成する圏域。 / Region that it forms. */
  readonly region?: Maybe<Region>;
  /** この協約を置き換える協約。 / The agreements that replace it. */
  readonly replacedBy?: Maybe<AgreementConnection>;
  /** この協約が置き換える協約。ここで公開していないものもありうる。 / The agreements it replaces; some may not be published here. */
  readonly replaces: ReadonlyArray<Term>;
  /** すべての取組の役割。文書の順。 / The roles in all its initiatives, in the order of the document. */
  readonly roles?: Maybe<RoleConnection>;
  /** 署名欄。 / The signature blocks. */
  readonly signatureBlocks: ReadonlyArray<SignatureBlock>;
  /** 出典ファイル。読み取った原本又は写し。 / The files it was read from. */
  readonly sources: ReadonlyArray<Source>;
  /**
   * ある日に効力があったか。締結前、廃止・失効後、別の協約に置き換えられた後は NO。いつ効力が生じたかを言うデータはまだなく、その間は UNKNOWN。
   * Whether it was in force on a day. NO before its conclusion and after its abolition, expiry or replacement; between, UNKNOWN, since no data yet say when an agreement entered into force.
   */
  readonly standing: AgreementStanding;
  /** すべての本文ブロック。文書の順で、あわせて文書の全体になる。 / All text blocks, in the order of the document; together they are the document. */
  readonly textBlocks?: Maybe<TextBlockConnection>;
  /** 協約の題名。 / Title of the agreement. */
  readonly title: Scalars['String']['output'];
  /** 題名部。 / The block that holds the title. */
  readonly titleBlock?: Maybe<TitleBlock>;
  /** 未判定部。種類を判定できなかった部分。 / Blocks whose kind could not be told. */
  readonly unknownBlocks: ReadonlyArray<Unknown>;
};


/** 連携に関する協約・協定。締結された時のままの法的行為。 / An agreement on cooperation: the legal act, as it was signed. */
export type AgreementAmendedByArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
};


/** 連携に関する協約・協定。締結された時のままの法的行為。 / An agreement on cooperation: the legal act, as it was signed. */
export type AgreementEvidenceArgs = {
  property?: InputMaybe<ReadonlyArray<PropertyName>>;
};


/** 連携に関する協約・協定。締結された時のままの法的行為。 / An agreement on cooperation: the legal act, as it was signed. */
export type AgreementInitiativesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
};


/** 連携に関する協約・協定。締結された時のままの法的行為。 / An agreement on cooperation: the legal act, as it was signed. */
export type AgreementMembershipsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
};


/** 連携に関する協約・協定。締結された時のままの法的行為。 / An agreement on cooperation: the legal act, as it was signed. */
export type AgreementReplacedByArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
};


/** 連携に関する協約・協定。締結された時のままの法的行為。 / An agreement on cooperation: the legal act, as it was signed. */
export type AgreementRolesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
};


/** 連携に関する協約・協定。締結された時のままの法的行為。 / An agreement on cooperation: the legal act, as it was signed. */
export type AgreementStandingArgs = {
  asOf: Scalars['Date']['input'];
};


/** 連携に関する協約・協定。締結された時のままの法的行為。 / An agreement on cooperation: the legal act, as it was signed. */
export type AgreementTextBlocksArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
};

/** 協約の一覧（Relay の Connection）。 / A list of agreements, page by page (a Relay connection). */
export type AgreementConnection = {
  readonly __typename?: 'AgreementConnection';
  /** このページの項目とそのカーソル。 / The items of this page, with their cursors. */
  readonly edges: ReadonlyArray<AgreementEdge>;
  /** 項目の組合せごとの件数。多い順。ページにはよらない。 / How many there are of each combination of values, the largest first, whatever the page. */
  readonly groups?: Maybe<ReadonlyArray<Group>>;
  /** このページの項目。 / The items of this page. */
  readonly nodes: ReadonlyArray<Agreement>;
  /** このページが全体のどこにあるか。 / Where this page lies in the whole. */
  readonly pageInfo: PageInfo;
  /** ページによらない全体の件数。 / How many there are in all, whatever the page. */
  readonly totalCount: Scalars['Int']['output'];
};


/** 協約の一覧（Relay の Connection）。 / A list of agreements, page by page (a Relay connection). */
export type AgreementConnectionGroupsArgs = {
  first?: Scalars['Int']['input'];
};

/** 協約の一覧の一項目。 / One item of a list of agreements. */
export type AgreementEdge = {
  readonly __typename?: 'AgreementEdge';
  /** この項目の位置。after と before に渡す。 / The place of this item, for after and before. */
  readonly cursor: Scalars['String']['output'];
  /** 項目そのもの。 / The item itself. */
  readonly node: Agreement;
};

/** 協約に効力があったかを決める事実。 / The facts that decide whether an agreement was in force. */
export type AgreementFact =
  /** 締結の日が分からない。 / The day of its conclusion is not known. */
  | 'CONCLUSION_NOT_KNOWN'
  /** 廃止され、又は失効していた。 / It had been abolished or had expired. */
  | 'ENDED'
  /** 締結されたが、いつ効力が生じたかが分からない。 / It had been concluded; when it entered into force is not known. */
  | 'ENTRY_INTO_FORCE_NOT_KNOWN'
  /** まだ締結されていなかった。 / It had not been concluded yet. */
  | 'NOT_CONCLUDED'
  /** 別の協約に置き換えられていた。 / Another agreement had replaced it. */
  | 'REPLACED';

/** ある日に協約に効力があったかと、その理由。 / Whether an agreement was in force on a day, and why. */
export type AgreementStanding = {
  readonly __typename?: 'AgreementStanding';
  /** その日についての答え。 / The answer for that day. */
  readonly answer: Standing;
  /** その事実の日。 / The day of that fact. */
  readonly day?: Maybe<Scalars['Date']['output']>;
  /** 答えを決めた事実。 / The fact that decided it. */
  readonly fact: AgreementFact;
  /** その事実を示すもの（手続又は置き換えた協約）のIRI。 / The IRI of what tells of it: an act, or the agreement that replaced this one. */
  readonly told?: Maybe<Scalars['ID']['output']>;
};

/** 別表。 / An annex. */
export type Annex = Evidenced & Node & TextBlock & {
  readonly __typename?: 'Annex';
  /** これを含む協約。 / The agreement it belongs to. */
  readonly agreement?: Maybe<Agreement>;
  /** このものについて述べられた値と関係の根拠。 / The evidence for what is stated about this thing. */
  readonly evidence: ReadonlyArray<Evidence>;
  /** 別表の見出し。 / Heading of the annex. */
  readonly heading?: Maybe<Scalars['String']['output']>;
  /** このもののIRI。 / The IRI of this thing. */
  readonly id: Scalars['ID']['output'];
  /** 書かれたとおりの番号（第3条 など）。 / Its label as written, such as 第3条. */
  readonly label?: Maybe<Scalars['String']['output']>;
  /** 読み取った番号（3 など）。 / Its number as read, such as 3. */
  readonly number?: Maybe<Scalars['String']['output']>;
  /** 文書全体での順番。1から。 / Its place in the whole document, from 1. */
  readonly order: Scalars['Int']['output'];
  /** これを囲む上位のブロック。最上位では null。 / The block around it; none at the top. */
  readonly partOf?: Maybe<TextBlock>;
  /** 直下のブロック。文書の順。 / The blocks directly within it, in the order of the document. */
  readonly parts: ReadonlyArray<TextBlock>;
  /** 書かれたとおりの文字列。空白も含む。 / The text exactly as written, white space included. */
  readonly rawText: Scalars['String']['output'];
  /** ここを参照している本文ブロック又は役割。 / The text blocks and roles that refer to it. */
  readonly referredToBy?: Maybe<ReferrerConnection>;
  /** 参照している法令の規定又は本文ブロック。 / Provisions of law or text blocks it refers to. */
  readonly refersTo: ReadonlyArray<Reference>;
  /** 節に属さない行。 / The rows that are in no section. */
  readonly rows: ReadonlyArray<AnnexRow>;
  /** 節。 / Its sections. */
  readonly sections: ReadonlyArray<AnnexSection>;
  /** ここから値を読み取った該当箇所。 / The spans within it from which values were read. */
  readonly spans?: Maybe<SpanConnection>;
  /** ここに定められた取組、費用分担又は連絡会議。 / The initiatives, cost arrangement or meeting stated here. */
  readonly states: ReadonlyArray<Stated>;
  /** 割付けの空白を除いた本文。 / The text without layout spaces. */
  readonly text?: Maybe<Scalars['String']['output']>;
};


/** 別表。 / An annex. */
export type AnnexEvidenceArgs = {
  property?: InputMaybe<ReadonlyArray<PropertyName>>;
};


/** 別表。 / An annex. */
export type AnnexReferredToByArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
};


/** 別表。 / An annex. */
export type AnnexSpansArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
};

/** 別表の行。一つの取組を定める。 / A row of an annex, which states one initiative. */
export type AnnexRow = Evidenced & Node & TextBlock & {
  readonly __typename?: 'AnnexRow';
  /** これを含む協約。 / The agreement it belongs to. */
  readonly agreement?: Maybe<Agreement>;
  /** このものについて述べられた値と関係の根拠。 / The evidence for what is stated about this thing. */
  readonly evidence: ReadonlyArray<Evidence>;
  /** このもののIRI。 / The IRI of this thing. */
  readonly id: Scalars['ID']['output'];
  /** 書かれたとおりの番号（第3条 など）。 / Its label as written, such as 第3条. */
  readonly label?: Maybe<Scalars['String']['output']>;
  /** 読み取った番号（3 など）。 / Its number as read, such as 3. */
  readonly number?: Maybe<Scalars['String']['output']>;
  /** 文書全体での順番。1から。 / Its place in the whole document, from 1. */
  readonly order: Scalars['Int']['output'];
  /** これを囲む上位のブロック。最上位では null。 / The block around it; none at the top. */
  readonly partOf?: Maybe<TextBlock>;
  /** 直下のブロック。文書の順。 / The blocks directly within it, in the order of the document. */
  readonly parts: ReadonlyArray<TextBlock>;
  /** 書かれたとおりの文字列。空白も含む。 / The text exactly as written, white space included. */
  readonly rawText: Scalars['String']['output'];
  /** ここを参照している本文ブロック又は役割。 / The text blocks and roles that refer to it. */
  readonly referredToBy?: Maybe<ReferrerConnection>;
  /** 参照している法令の規定又は本文ブロック。 / Provisions of law or text blocks it refers to. */
  readonly refersTo: ReadonlyArray<Reference>;
  /** ここから値を読み取った該当箇所。 / The spans within it from which values were read. */
  readonly spans?: Maybe<SpanConnection>;
  /** ここに定められた取組、費用分担又は連絡会議。 / The initiatives, cost arrangement or meeting stated here. */
  readonly states: ReadonlyArray<Stated>;
  /** 割付けの空白を除いた本文。 / The text without layout spaces. */
  readonly text?: Maybe<Scalars['String']['output']>;
};


/** 別表の行。一つの取組を定める。 / A row of an annex, which states one initiative. */
export type AnnexRowEvidenceArgs = {
  property?: InputMaybe<ReadonlyArray<PropertyName>>;
};


/** 別表の行。一つの取組を定める。 / A row of an annex, which states one initiative. */
export type AnnexRowReferredToByArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
};


/** 別表の行。一つの取組を定める。 / A row of an annex, which states one initiative. */
export type AnnexRowSpansArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
};

/** 別表の節。 / A section of an annex. */
export type AnnexSection = Evidenced & Node & TextBlock & {
  readonly __typename?: 'AnnexSection';
  /** これを含む協約。 / The agreement it belongs to. */
  readonly agreement?: Maybe<Agreement>;
  /** このものについて述べられた値と関係の根拠。 / The evidence for what is stated about this thing. */
  readonly evidence: ReadonlyArray<Evidence>;
  /** 節の見出し。 / Heading of the section. */
  readonly heading?: Maybe<Scalars['String']['output']>;
  /** このもののIRI。 / The IRI of this thing. */
  readonly id: Scalars['ID']['output'];
  /** 書かれたとおりの番号（第3条 など）。 / Its label as written, such as 第3条. */
  readonly label?: Maybe<Scalars['String']['output']>;
  /** 読み取った番号（3 など）。 / Its number as read, such as 3. */
  readonly number?: Maybe<Scalars['String']['output']>;
  /** 文書全体での順番。1から。 / Its place in the whole document, from 1. */
  readonly order: Scalars['Int']['output'];
  /** これを囲む上位のブロック。最上位では null。 / The block around it; none at the top. */
  readonly partOf?: Maybe<TextBlock>;
  /** 直下のブロック。文書の順。 / The blocks directly within it, in the order of the document. */
  readonly parts: ReadonlyArray<TextBlock>;
  /** 書かれたとおりの文字列。空白も含む。 / The text exactly as written, white space included. */
  readonly rawText: Scalars['String']['output'];
  /** ここを参照している本文ブロック又は役割。 / The text blocks and roles that refer to it. */
  readonly referredToBy?: Maybe<ReferrerConnection>;
  /** 参照している法令の規定又は本文ブロック。 / Provisions of law or text blocks it refers to. */
  readonly refersTo: ReadonlyArray<Reference>;
  /** 行。 / Its rows. */
  readonly rows: ReadonlyArray<AnnexRow>;
  /** ここから値を読み取った該当箇所。 / The spans within it from which values were read. */
  readonly spans?: Maybe<SpanConnection>;
  /** ここに定められた取組、費用分担又は連絡会議。 / The initiatives, cost arrangement or meeting stated here. */
  readonly states: ReadonlyArray<Stated>;
  /** 割付けの空白を除いた本文。 / The text without layout spaces. */
  readonly text?: Maybe<Scalars['String']['output']>;
};


/** 別表の節。 / A section of an annex. */
export type AnnexSectionEvidenceArgs = {
  property?: InputMaybe<ReadonlyArray<PropertyName>>;
};


/** 別表の節。 / A section of an annex. */
export type AnnexSectionReferredToByArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
};


/** 別表の節。 / A section of an annex. */
export type AnnexSectionSpansArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
};

/** 条。 / An article. */
export type Article = Evidenced & Node & TextBlock & {
  readonly __typename?: 'Article';
  /** これを含む協約。 / The agreement it belongs to. */
  readonly agreement?: Maybe<Agreement>;
  /** 見出し（（目的） など）。括弧を除く。 / Its caption, without the brackets. */
  readonly caption?: Maybe<Scalars['String']['output']>;
  /** このものについて述べられた値と関係の根拠。 / The evidence for what is stated about this thing. */
  readonly evidence: ReadonlyArray<Evidence>;
  /** このもののIRI。 / The IRI of this thing. */
  readonly id: Scalars['ID']['output'];
  /** 書かれたとおりの番号（第3条 など）。 / Its label as written, such as 第3条. */
  readonly label?: Maybe<Scalars['String']['output']>;
  /** 読み取った番号（3 など）。 / Its number as read, such as 3. */
  readonly number?: Maybe<Scalars['String']['output']>;
  /** 文書全体での順番。1から。 / Its place in the whole document, from 1. */
  readonly order: Scalars['Int']['output'];
  /** 項。 / Its paragraphs. */
  readonly paragraphs: ReadonlyArray<Paragraph>;
  /** これを囲む上位のブロック。最上位では null。 / The block around it; none at the top. */
  readonly partOf?: Maybe<TextBlock>;
  /** 直下のブロック。文書の順。 / The blocks directly within it, in the order of the document. */
  readonly parts: ReadonlyArray<TextBlock>;
  /** 書かれたとおりの文字列。空白も含む。 / The text exactly as written, white space included. */
  readonly rawText: Scalars['String']['output'];
  /** ここを参照している本文ブロック又は役割。 / The text blocks and roles that refer to it. */
  readonly referredToBy?: Maybe<ReferrerConnection>;
  /** 参照している法令の規定又は本文ブロック。 / Provisions of law or text blocks it refers to. */
  readonly refersTo: ReadonlyArray<Reference>;
  /** ここから値を読み取った該当箇所。 / The spans within it from which values were read. */
  readonly spans?: Maybe<SpanConnection>;
  /** ここに定められた取組、費用分担又は連絡会議。 / The initiatives, cost arrangement or meeting stated here. */
  readonly states: ReadonlyArray<Stated>;
  /** 割付けの空白を除いた本文。 / The text without layout spaces. */
  readonly text?: Maybe<Scalars['String']['output']>;
};


/** 条。 / An article. */
export type ArticleEvidenceArgs = {
  property?: InputMaybe<ReadonlyArray<PropertyName>>;
};


/** 条。 / An article. */
export type ArticleReferredToByArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
};


/** 条。 / An article. */
export type ArticleSpansArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
};

/** 真偽への条件。 / A condition on a truth value. */
export type BooleanFilter = {
  /** この値に等しい。値のないものは、どちらにも当たらない。 / It is this; what has no value is neither. */
  readonly eq?: InputMaybe<Scalars['Boolean']['input']>;
  /** 値があるか。 / Whether there is a value. */
  readonly exists?: InputMaybe<Scalars['Boolean']['input']>;
};

/** 後文。 / The closing. */
export type Closing = Evidenced & Node & TextBlock & {
  readonly __typename?: 'Closing';
  /** これを含む協約。 / The agreement it belongs to. */
  readonly agreement?: Maybe<Agreement>;
  /** このものについて述べられた値と関係の根拠。 / The evidence for what is stated about this thing. */
  readonly evidence: ReadonlyArray<Evidence>;
  /** このもののIRI。 / The IRI of this thing. */
  readonly id: Scalars['ID']['output'];
  /** 書かれたとおりの番号（第3条 など）。 / Its label as written, such as 第3条. */
  readonly label?: Maybe<Scalars['String']['output']>;
  /** 読み取った番号（3 など）。 / Its number as read, such as 3. */
  readonly number?: Maybe<Scalars['String']['output']>;
  /** 文書全体での順番。1から。 / Its place in the whole document, from 1. */
  readonly order: Scalars['Int']['output'];
  /** これを囲む上位のブロック。最上位では null。 / The block around it; none at the top. */
  readonly partOf?: Maybe<TextBlock>;
  /** 直下のブロック。文書の順。 / The blocks directly within it, in the order of the document. */
  readonly parts: ReadonlyArray<TextBlock>;
  /** 書かれたとおりの文字列。空白も含む。 / The text exactly as written, white space included. */
  readonly rawText: Scalars['String']['output'];
  /** ここを参照している本文ブロック又は役割。 / The text blocks and roles that refer to it. */
  readonly referredToBy?: Maybe<ReferrerConnection>;
  /** 参照している法令の規定又は本文ブロック。 / Provisions of law or text blocks it refers to. */
  readonly refersTo: ReadonlyArray<Reference>;
  /** ここから値を読み取った該当箇所。 / The spans within it from which values were read. */
  readonly spans?: Maybe<SpanConnection>;
  /** ここに定められた取組、費用分担又は連絡会議。 / The initiatives, cost arrangement or meeting stated here. */
  readonly states: ReadonlyArray<Stated>;
  /** 割付けの空白を除いた本文。 / The text without layout spaces. */
  readonly text?: Maybe<Scalars['String']['output']>;
};


/** 後文。 / The closing. */
export type ClosingEvidenceArgs = {
  property?: InputMaybe<ReadonlyArray<PropertyName>>;
};


/** 後文。 / The closing. */
export type ClosingReferredToByArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
};


/** 後文。 / The closing. */
export type ClosingSpansArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
};

/**
 * 統制された一覧の項目（役割の類型、立場、文書の種類など）。
 * An entry of a controlled list: kinds of roles, positions, kinds of instruments.
 */
export type Concept = Node & {
  readonly __typename?: 'Concept';
  /** この種類の協約。 / The agreements of this kind. */
  readonly agreements?: Maybe<AgreementConnection>;
  /** 上位の概念すべて。何段上でも（八段まで）。 / All broader concepts, however far up (eight steps at most). */
  readonly ancestors: ReadonlyArray<Concept>;
  /** 上位の概念。 / Broader concepts. */
  readonly broader: ReadonlyArray<Concept>;
  /** この定め方の費用分担。 / The cost arrangements of this kind. */
  readonly costArrangements?: Maybe<CostArrangementConnection>;
  /** 定義。 / Its definition. */
  readonly definition: Scalars['String']['output'];
  /** 定義。言語とともに。 / Its definition, with its language. */
  readonly definitionText: LocalizedText;
  /** 下位の概念すべて。何段下でも（八段まで）。 / All narrower concepts, however far down (eight steps at most). */
  readonly descendants: ReadonlyArray<Concept>;
  /** この種類の手続。 / The acts of this kind. */
  readonly events?: Maybe<LegalEventConnection>;
  /** このもののIRI。 / The IRI of this thing. */
  readonly id: Scalars['ID']['output'];
  /** 役割の対比がこれに当たる取組。 / The initiatives whose roles compare in this way. */
  readonly initiatives?: Maybe<InitiativeConnection>;
  /** 項目の名称。 / Its name. */
  readonly label: Scalars['String']['output'];
  /** 項目の名称。言語とともに。 / Its name, with its language. */
  readonly labelText: LocalizedText;
  /** 各言語での名称。 / Its name in each language. */
  readonly labels: ReadonlyArray<LanguageText>;
  /** 下位の概念。 / Narrower concepts. */
  readonly narrower: ReadonlyArray<Concept>;
  /** 記号（life.living など）。 / Its notation, such as life.living. */
  readonly notation: Scalars['String']['output'];
  /** この立場の当事者。 / The parties in this position. */
  readonly parties?: Maybe<PartyConnection>;
  /** この類型の役割。 / The roles of this kind. */
  readonly roles?: Maybe<RoleConnection>;
  /** 属する体系。 / The schemes it is in. */
  readonly schemes: ReadonlyArray<Scalars['IRI']['output']>;
};


/**
 * 統制された一覧の項目（役割の類型、立場、文書の種類など）。
 * An entry of a controlled list: kinds of roles, positions, kinds of instruments.
 */
export type ConceptAgreementsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
};


/**
 * 統制された一覧の項目（役割の類型、立場、文書の種類など）。
 * An entry of a controlled list: kinds of roles, positions, kinds of instruments.
 */
export type ConceptCostArrangementsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
};


/**
 * 統制された一覧の項目（役割の類型、立場、文書の種類など）。
 * An entry of a controlled list: kinds of roles, positions, kinds of instruments.
 */
export type ConceptDefinitionArgs = {
  lang?: InputMaybe<Scalars['String']['input']>;
};


/**
 * 統制された一覧の項目（役割の類型、立場、文書の種類など）。
 * An entry of a controlled list: kinds of roles, positions, kinds of instruments.
 */
export type ConceptDefinitionTextArgs = {
  lang?: InputMaybe<Scalars['String']['input']>;
};


/**
 * 統制された一覧の項目（役割の類型、立場、文書の種類など）。
 * An entry of a controlled list: kinds of roles, positions, kinds of instruments.
 */
export type ConceptEventsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
};


/**
 * 統制された一覧の項目（役割の類型、立場、文書の種類など）。
 * An entry of a controlled list: kinds of roles, positions, kinds of instruments.
 */
export type ConceptInitiativesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
};


/**
 * 統制された一覧の項目（役割の類型、立場、文書の種類など）。
 * An entry of a controlled list: kinds of roles, positions, kinds of instruments.
 */
export type ConceptLabelArgs = {
  lang?: InputMaybe<Scalars['String']['input']>;
};


/**
 * 統制された一覧の項目（役割の類型、立場、文書の種類など）。
 * An entry of a controlled list: kinds of roles, positions, kinds of instruments.
 */
export type ConceptLabelTextArgs = {
  lang?: InputMaybe<Scalars['String']['input']>;
};


/**
 * 統制された一覧の項目（役割の類型、立場、文書の種類など）。
 * An entry of a controlled list: kinds of roles, positions, kinds of instruments.
 */
export type ConceptPartiesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
};


/**
 * 統制された一覧の項目（役割の類型、立場、文書の種類など）。
 * An entry of a controlled list: kinds of roles, positions, kinds of instruments.
 */
export type ConceptRolesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
};

/** 費用分担の定め。 / How the costs are shared. */
export type CostArrangement = Evidenced & Node & {
  readonly __typename?: 'CostArrangement';
  /** これを含む協約。 / The agreement it belongs to. */
  readonly agreement?: Maybe<Agreement>;
  /** 費用分担の定め方。 / Kind of cost sharing. */
  readonly costSharing?: Maybe<Concept>;
  /** 決める当事者。 / The parties that decide. */
  readonly decidedBy: ReadonlyArray<Party>;
  /** どのように定めるか。 / How it is determined. */
  readonly determination?: Maybe<Scalars['String']['output']>;
  /** このものについて述べられた値と関係の根拠。 / The evidence for what is stated about this thing. */
  readonly evidence: ReadonlyArray<Evidence>;
  /** このもののIRI。 / The IRI of this thing. */
  readonly id: Scalars['ID']['output'];
  /** これを定める本文ブロック。 / The block that states it. */
  readonly statedIn?: Maybe<TextBlock>;
};


/** 費用分担の定め。 / How the costs are shared. */
export type CostArrangementEvidenceArgs = {
  property?: InputMaybe<ReadonlyArray<PropertyName>>;
};

/** 費用分担の定めの一覧（Relay の Connection）。 / A list of cost arrangements, page by page (a Relay connection). */
export type CostArrangementConnection = {
  readonly __typename?: 'CostArrangementConnection';
  /** このページの項目とそのカーソル。 / The items of this page, with their cursors. */
  readonly edges: ReadonlyArray<CostArrangementEdge>;
  /** 項目の組合せごとの件数。多い順。ページにはよらない。 / How many there are of each combination of values, the largest first, whatever the page. */
  readonly groups?: Maybe<ReadonlyArray<Group>>;
  /** このページの項目。 / The items of this page. */
  readonly nodes: ReadonlyArray<CostArrangement>;
  /** このページが全体のどこにあるか。 / Where this page lies in the whole. */
  readonly pageInfo: PageInfo;
  /** ページによらない全体の件数。 / How many there are in all, whatever the page. */
  readonly totalCount: Scalars['Int']['output'];
};


/** 費用分担の定めの一覧（Relay の Connection）。 / A list of cost arrangements, page by page (a Relay connection). */
export type CostArrangementConnectionGroupsArgs = {
  first?: Scalars['Int']['input'];
};

/** 費用分担の定めの一覧の一項目。 / One item of a list of cost arrangements. */
export type CostArrangementEdge = {
  readonly __typename?: 'CostArrangementEdge';
  /** この項目の位置。after と before に渡す。 / The place of this item, for after and before. */
  readonly cursor: Scalars['String']['output'];
  /** 項目そのもの。 / The item itself. */
  readonly node: CostArrangement;
};

/** 件数への条件。すべてを満たすこと。 / A condition on how many there are, all of which must hold. */
export type CountFilter = {
  /** ちょうどこの件数。 / Exactly so many. */
  readonly eq?: InputMaybe<Scalars['Int']['input']>;
  /** この件数より多い。 / More than this. */
  readonly gt?: InputMaybe<Scalars['Int']['input']>;
  /** この件数以上。 / So many at least. */
  readonly gte?: InputMaybe<Scalars['Int']['input']>;
  /** この件数より少ない。 / Fewer than this. */
  readonly lt?: InputMaybe<Scalars['Int']['input']>;
  /** この件数以下。 / So many at most. */
  readonly lte?: InputMaybe<Scalars['Int']['input']>;
};

/** 表紙。 / The cover. */
export type Cover = Evidenced & Node & TextBlock & {
  readonly __typename?: 'Cover';
  /** これを含む協約。 / The agreement it belongs to. */
  readonly agreement?: Maybe<Agreement>;
  /** このものについて述べられた値と関係の根拠。 / The evidence for what is stated about this thing. */
  readonly evidence: ReadonlyArray<Evidence>;
  /** このもののIRI。 / The IRI of this thing. */
  readonly id: Scalars['ID']['output'];
  /** 書かれたとおりの番号（第3条 など）。 / Its label as written, such as 第3条. */
  readonly label?: Maybe<Scalars['String']['output']>;
  /** 読み取った番号（3 など）。 / Its number as read, such as 3. */
  readonly number?: Maybe<Scalars['String']['output']>;
  /** 文書全体での順番。1から。 / Its place in the whole document, from 1. */
  readonly order: Scalars['Int']['output'];
  /** これを囲む上位のブロック。最上位では null。 / The block around it; none at the top. */
  readonly partOf?: Maybe<TextBlock>;
  /** 直下のブロック。文書の順。 / The blocks directly within it, in the order of the document. */
  readonly parts: ReadonlyArray<TextBlock>;
  /** 書かれたとおりの文字列。空白も含む。 / The text exactly as written, white space included. */
  readonly rawText: Scalars['String']['output'];
  /** ここを参照している本文ブロック又は役割。 / The text blocks and roles that refer to it. */
  readonly referredToBy?: Maybe<ReferrerConnection>;
  /** 参照している法令の規定又は本文ブロック。 / Provisions of law or text blocks it refers to. */
  readonly refersTo: ReadonlyArray<Reference>;
  /** ここから値を読み取った該当箇所。 / The spans within it from which values were read. */
  readonly spans?: Maybe<SpanConnection>;
  /** ここに定められた取組、費用分担又は連絡会議。 / The initiatives, cost arrangement or meeting stated here. */
  readonly states: ReadonlyArray<Stated>;
  /** 割付けの空白を除いた本文。 / The text without layout spaces. */
  readonly text?: Maybe<Scalars['String']['output']>;
};


/** 表紙。 / The cover. */
export type CoverEvidenceArgs = {
  property?: InputMaybe<ReadonlyArray<PropertyName>>;
};


/** 表紙。 / The cover. */
export type CoverReferredToByArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
};


/** 表紙。 / The cover. */
export type CoverSpansArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
};

/** 日付への条件。すべてを満たすこと。 / A condition on a date, all of which must hold. */
export type DateFilter = {
  /** この日。 / On this day. */
  readonly eq?: InputMaybe<Scalars['Date']['input']>;
  /** 日付があるか。 / Whether there is a date. */
  readonly exists?: InputMaybe<Scalars['Boolean']['input']>;
  /** この日より後。 / After this day. */
  readonly gt?: InputMaybe<Scalars['Date']['input']>;
  /** この日又はその後。 / On this day or after. */
  readonly gte?: InputMaybe<Scalars['Date']['input']>;
  /** このいずれかの日。 / On one of these days. */
  readonly in?: InputMaybe<ReadonlyArray<Scalars['Date']['input']>>;
  /** この日より前。 / Before this day. */
  readonly lt?: InputMaybe<Scalars['Date']['input']>;
  /** この日又はその前。 / On this day or before. */
  readonly lte?: InputMaybe<Scalars['Date']['input']>;
};

/** 日付のどこまでで数えるか。 / Down to which part of a date to count. */
export type DatePart =
  /** 日ごと（2025-03-27）。 / By day: 2025-03-27. */
  | 'DAY'
  /** 月ごと（2025-03）。 / By month: 2025-03. */
  | 'MONTH'
  /** 年ごと（2025）。 / By year: 2025. */
  | 'YEAR';

/** 一つの値又は関係の根拠。 / The evidence for one value or link. */
export type Evidence = Node & {
  readonly __typename?: 'Evidence';
  /** このもののIRI。 / The IRI of this thing. */
  readonly id: Scalars['ID']['output'];
  /** 入力。推論の前提。 / What it was inferred from. */
  readonly inputs: ReadonlyArray<Term>;
  /** 取得方法。値をどのように得たか。 / How the value was obtained. */
  readonly method: Method;
  /** 目的語。述べられた値。 / The object: the value stated. */
  readonly object: Term;
  /** 述語。プロパティのIRI。 / The predicate, as the IRI of the property. */
  readonly predicate: Scalars['IRI']['output'];
  /** 述語の、このAPIでの名。 / The predicate, by its name in this API. */
  readonly property?: Maybe<PropertyName>;
  /** 用いた規則。 / The rules that were used. */
  readonly rules: ReadonlyArray<Rule>;
  /** 人が確かめたページ。 / The pages where a person found it. */
  readonly sourcePages: ReadonlyArray<Scalars['IRI']['output']>;
  /** 該当箇所。文書の順。 / The spans of the source, in the order of the document. */
  readonly spans: ReadonlyArray<Span>;
  /** 人が述べた日。 / Day on which a person stated it. */
  readonly statedOn?: Maybe<Scalars['Date']['output']>;
  /** 主語。何について述べているか。 / The subject: what is spoken of. */
  readonly subject: Term;
  /** これに代わった根拠。 / The evidence that took its place. */
  readonly supersededBy?: Maybe<Evidence>;
  /** これが取って代わった根拠。 / The evidence whose place it took. */
  readonly supersedes: ReadonlyArray<Evidence>;
  /** 人がページの記載を確かめたか。 / Whether a person has checked what the page says. */
  readonly verified?: Maybe<Scalars['Boolean']['output']>;
};

/** 根拠の一覧（Relay の Connection）。 / A list of pieces of evidence, page by page (a Relay connection). */
export type EvidenceConnection = {
  readonly __typename?: 'EvidenceConnection';
  /** このページの項目とそのカーソル。 / The items of this page, with their cursors. */
  readonly edges: ReadonlyArray<EvidenceEdge>;
  /** 項目の組合せごとの件数。多い順。ページにはよらない。 / How many there are of each combination of values, the largest first, whatever the page. */
  readonly groups?: Maybe<ReadonlyArray<Group>>;
  /** このページの項目。 / The items of this page. */
  readonly nodes: ReadonlyArray<Evidence>;
  /** このページが全体のどこにあるか。 / Where this page lies in the whole. */
  readonly pageInfo: PageInfo;
  /** ページによらない全体の件数。 / How many there are in all, whatever the page. */
  readonly totalCount: Scalars['Int']['output'];
};


/** 根拠の一覧（Relay の Connection）。 / A list of pieces of evidence, page by page (a Relay connection). */
export type EvidenceConnectionGroupsArgs = {
  first?: Scalars['Int']['input'];
};

/** 根拠の一覧の一項目。 / One item of a list of pieces of evidence. */
export type EvidenceEdge = {
  readonly __typename?: 'EvidenceEdge';
  /** この項目の位置。after と before に渡す。 / The place of this item, for after and before. */
  readonly cursor: Scalars['String']['output'];
  /** 項目そのもの。 / The item itself. */
  readonly node: Evidence;
};

/** 述べられた値と関係の一つ一つに根拠があるもの。 / A thing each of whose values and links has evidence. */
export type Evidenced = {
  /** このものについて述べられた値と関係の根拠。 / The evidence for what is stated about this thing. */
  readonly evidence: ReadonlyArray<Evidence>;
};


/** 述べられた値と関係の一つ一つに根拠があるもの。 / A thing each of whose values and links has evidence. */
export type EvidencedEvidenceArgs = {
  property?: InputMaybe<ReadonlyArray<PropertyName>>;
};

/** 予定された規約等。協約が予定する別の文書。 / Another instrument that the agreement foresees, such as joint rules. */
export type ForeseenInstrument = Evidenced & Node & {
  readonly __typename?: 'ForeseenInstrument';
  /** これを含む協約。 / The agreement it belongs to. */
  readonly agreement?: Maybe<Agreement>;
  /** このものについて述べられた値と関係の根拠。 / The evidence for what is stated about this thing. */
  readonly evidence: ReadonlyArray<Evidence>;
  /** このもののIRI。 / The IRI of this thing. */
  readonly id: Scalars['ID']['output'];
  /** 根拠とされた法令の規定。 / Provision of law named as its basis. */
  readonly legalBasis?: Maybe<LawProvision>;
  /** 文書に書かれたとおりの名称。 / Its name as written. */
  readonly nameAsWritten: Scalars['String']['output'];
  /** その内容がこの文書に委ねられた役割。 / The roles whose content is left to it. */
  readonly roles: ReadonlyArray<Role>;
};


/** 予定された規約等。協約が予定する別の文書。 / Another instrument that the agreement foresees, such as joint rules. */
export type ForeseenInstrumentEvidenceArgs = {
  property?: InputMaybe<ReadonlyArray<PropertyName>>;
};

/** 予定された規約等の一覧（Relay の Connection）。 / A list of foreseen instruments, page by page (a Relay connection). */
export type ForeseenInstrumentConnection = {
  readonly __typename?: 'ForeseenInstrumentConnection';
  /** このページの項目とそのカーソル。 / The items of this page, with their cursors. */
  readonly edges: ReadonlyArray<ForeseenInstrumentEdge>;
  /** 項目の組合せごとの件数。多い順。ページにはよらない。 / How many there are of each combination of values, the largest first, whatever the page. */
  readonly groups?: Maybe<ReadonlyArray<Group>>;
  /** このページの項目。 / The items of this page. */
  readonly nodes: ReadonlyArray<ForeseenInstrument>;
  /** このページが全体のどこにあるか。 / Where this page lies in the whole. */
  readonly pageInfo: PageInfo;
  /** ページによらない全体の件数。 / How many there are in all, whatever the page. */
  readonly totalCount: Scalars['Int']['output'];
};


/** 予定された規約等の一覧（Relay の Connection）。 / A list of foreseen instruments, page by page (a Relay connection). */
export type ForeseenInstrumentConnectionGroupsArgs = {
  first?: Scalars['Int']['input'];
};

/** 予定された規約等の一覧の一項目。 / One item of a list of foreseen instruments. */
export type ForeseenInstrumentEdge = {
  readonly __typename?: 'ForeseenInstrumentEdge';
  /** この項目の位置。after と before に渡す。 / The place of this item, for after and before. */
  readonly cursor: Scalars['String']['output'];
  /** 項目そのもの。 / The item itself. */
  readonly node: ForeseenInstrument;
};

/** 値の組合せが同じものの件数。 / How many there are that have the same combination of values. */
export type Group = {
  readonly __typename?: 'Group';
  /** 件数。複数の値をもつものは、それぞれで数える。 / How many; what has several values counts for each. */
  readonly count: Scalars['Int']['output'];
  /** その値。by の順。 / The values, in the order of by. */
  readonly keys: ReadonlyArray<GroupKey>;
};

/** 組合せの中の一つの値。 / One value of a combination. */
export type GroupKey = {
  readonly __typename?: 'GroupKey';
  /** by に書いた項目。 / The field, as by has it. */
  readonly field: Scalars['String']['output'];
  /** 値がこのAPIのものなら、そのもの。 / The thing itself, if the value is one of this API. */
  readonly node?: Maybe<Node>;
  /** 値。ものならそのIRI、列挙値ならその名。値のないものは null。 / The value: of a thing its IRI, of an enum value its name; null for those without. */
  readonly value?: Maybe<Scalars['String']['output']>;
};

/** もの自身のIRIへの条件。 / A condition on the IRI of the thing itself. */
export type IdFilter = {
  /** このIRI。 / It is this IRI. */
  readonly eq?: InputMaybe<Scalars['ID']['input']>;
  /** このいずれかのIRI。 / It is one of these IRIs. */
  readonly in?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
};

/** IRIへの条件。すべてを、一つの値が満たすこと。 / A condition on an IRI: one value must meet all of it. */
export type IriFilter = {
  /** このIRI。 / It is this IRI. */
  readonly eq?: InputMaybe<Scalars['IRI']['input']>;
  /** 値があるか。 / Whether there is a value. */
  readonly exists?: InputMaybe<Scalars['Boolean']['input']>;
  /** このいずれかのIRI。 / It is one of these IRIs. */
  readonly in?: InputMaybe<ReadonlyArray<Scalars['IRI']['input']>>;
  /** このIRIで始まる。 / It begins with this. */
  readonly startsWith?: InputMaybe<Scalars['String']['input']>;
};

/** 取組。一つの協約の一項目であり、事業ではない。 / One item of one agreement; it is not a project. */
export type Initiative = Evidenced & Node & {
  readonly __typename?: 'Initiative';
  /** これを含む協約。 / The agreement it belongs to. */
  readonly agreement?: Maybe<Agreement>;
  /** 取組内容。 / What it consists of (取組内容). */
  readonly content?: Maybe<Scalars['String']['output']>;
  /** このものについて述べられた値と関係の根拠。 / The evidence for what is stated about this thing. */
  readonly evidence: ReadonlyArray<Evidence>;
  /** 取組の名称。 / Heading of the initiative. */
  readonly heading: Scalars['String']['output'];
  /** このもののIRI。 / The IRI of this thing. */
  readonly id: Scalars['ID']['output'];
  /** 書かれたとおりの番号（(1) など）。 / Its number as written, such as (1). */
  readonly label?: Maybe<Scalars['String']['output']>;
  /** 読み取った番号（1 など）。 / Its number as read, such as 1. */
  readonly number?: Maybe<Scalars['String']['output']>;
  /** 協約における順番。1から。 / Its place in the agreement, from 1. */
  readonly order: Scalars['Int']['output'];
  /** 文書がこの取組を置いた柱。 / The pillar under which the document puts it. */
  readonly pillar?: Maybe<PolicyField>;
  /** 双方の役割の対比（同文、対称など）。 / How the roles of the two sides compare. */
  readonly roleComparison?: Maybe<Concept>;
  /** 当事者の役割。文書の順。 / The roles of the parties, in the order of the document. */
  readonly roles: ReadonlyArray<Role>;
  /** これを定める本文ブロック。 / The block that states it. */
  readonly statedIn?: Maybe<TextBlock>;
  /** 取り扱う主題。柱とは別。 / What it is about, independent of the pillar. */
  readonly subjects: ReadonlyArray<PolicyField>;
  /** 同一文言群。同じ文言の取組。 / The group of initiatives with the same wording. */
  readonly wordingGroup?: Maybe<WordingGroup>;
};


/** 取組。一つの協約の一項目であり、事業ではない。 / One item of one agreement; it is not a project. */
export type InitiativeEvidenceArgs = {
  property?: InputMaybe<ReadonlyArray<PropertyName>>;
};

/** 取組の一覧（Relay の Connection）。 / A list of initiatives, page by page (a Relay connection). */
export type InitiativeConnection = {
  readonly __typename?: 'InitiativeConnection';
  /** このページの項目とそのカーソル。 / The items of this page, with their cursors. */
  readonly edges: ReadonlyArray<InitiativeEdge>;
  /** 項目の組合せごとの件数。多い順。ページにはよらない。 / How many there are of each combination of values, the largest first, whatever the page. */
  readonly groups?: Maybe<ReadonlyArray<Group>>;
  /** このページの項目。 / The items of this page. */
  readonly nodes: ReadonlyArray<Initiative>;
  /** このページが全体のどこにあるか。 / Where this page lies in the whole. */
  readonly pageInfo: PageInfo;
  /** ページによらない全体の件数。 / How many there are in all, whatever the page. */
  readonly totalCount: Scalars['Int']['output'];
};


/** 取組の一覧（Relay の Connection）。 / A list of initiatives, page by page (a Relay connection). */
export type InitiativeConnectionGroupsArgs = {
  first?: Scalars['Int']['input'];
};

/** 取組の一覧の一項目。 / One item of a list of initiatives. */
export type InitiativeEdge = {
  readonly __typename?: 'InitiativeEdge';
  /** この項目の位置。after と before に渡す。 / The place of this item, for after and before. */
  readonly cursor: Scalars['String']['output'];
  /** 項目そのもの。 / The item itself. */
  readonly node: Initiative;
};

/** 整数への条件。すべてを満たすこと。 / A condition on a whole number, all of which must hold. */
export type IntFilter = {
  /** この数に等しい。 / It is this number. */
  readonly eq?: InputMaybe<Scalars['Int']['input']>;
  /** 値があるか。 / Whether there is a value. */
  readonly exists?: InputMaybe<Scalars['Boolean']['input']>;
  /** この数より大きい。 / It is more than this. */
  readonly gt?: InputMaybe<Scalars['Int']['input']>;
  /** この数以上。 / It is this or more. */
  readonly gte?: InputMaybe<Scalars['Int']['input']>;
  /** このいずれかに等しい。 / It is one of these numbers. */
  readonly in?: InputMaybe<ReadonlyArray<Scalars['Int']['input']>>;
  /** この数より小さい。 / It is less than this. */
  readonly lt?: InputMaybe<Scalars['Int']['input']>;
  /** この数以下。 / It is this or less. */
  readonly lte?: InputMaybe<Scalars['Int']['input']>;
};

/** 号。 / An item. */
export type Item = Evidenced & Node & TextBlock & {
  readonly __typename?: 'Item';
  /** これを含む協約。 / The agreement it belongs to. */
  readonly agreement?: Maybe<Agreement>;
  /** このものについて述べられた値と関係の根拠。 / The evidence for what is stated about this thing. */
  readonly evidence: ReadonlyArray<Evidence>;
  /** このもののIRI。 / The IRI of this thing. */
  readonly id: Scalars['ID']['output'];
  /** 書かれたとおりの番号（第3条 など）。 / Its label as written, such as 第3条. */
  readonly label?: Maybe<Scalars['String']['output']>;
  /** 読み取った番号（3 など）。 / Its number as read, such as 3. */
  readonly number?: Maybe<Scalars['String']['output']>;
  /** 文書全体での順番。1から。 / Its place in the whole document, from 1. */
  readonly order: Scalars['Int']['output'];
  /** これを囲む上位のブロック。最上位では null。 / The block around it; none at the top. */
  readonly partOf?: Maybe<TextBlock>;
  /** 直下のブロック。文書の順。 / The blocks directly within it, in the order of the document. */
  readonly parts: ReadonlyArray<TextBlock>;
  /** 書かれたとおりの文字列。空白も含む。 / The text exactly as written, white space included. */
  readonly rawText: Scalars['String']['output'];
  /** ここを参照している本文ブロック又は役割。 / The text blocks and roles that refer to it. */
  readonly referredToBy?: Maybe<ReferrerConnection>;
  /** 参照している法令の規定又は本文ブロック。 / Provisions of law or text blocks it refers to. */
  readonly refersTo: ReadonlyArray<Reference>;
  /** ここから値を読み取った該当箇所。 / The spans within it from which values were read. */
  readonly spans?: Maybe<SpanConnection>;
  /** ここに定められた取組、費用分担又は連絡会議。 / The initiatives, cost arrangement or meeting stated here. */
  readonly states: ReadonlyArray<Stated>;
  /** 割付けの空白を除いた本文。 / The text without layout spaces. */
  readonly text?: Maybe<Scalars['String']['output']>;
};


/** 号。 / An item. */
export type ItemEvidenceArgs = {
  property?: InputMaybe<ReadonlyArray<PropertyName>>;
};


/** 号。 / An item. */
export type ItemReferredToByArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
};


/** 号。 / An item. */
export type ItemSpansArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
};

/** 言語の付いた文字列。 / A text with its language. */
export type LanguageText = {
  readonly __typename?: 'LanguageText';
  /** 言語タグ（RFC 5646、例 ja-Hira）。 / The language tag (RFC 5646), such as ja-Hira. */
  readonly language: Scalars['String']['output'];
  /** 文字列。 / The text. */
  readonly value: Scalars['String']['output'];
};

/** 言語の付いた文字列への条件。すべてを、一つの値が満たすこと。 / A condition on text with a language: one value must meet all of it. */
export type LanguageTextFilter = {
  /** この文字列を含む（書かれたとおりに比べる）。 / It contains this text, character for character. */
  readonly contains?: InputMaybe<Scalars['String']['input']>;
  /** この文字列に等しい。 / It is this text. */
  readonly eq?: InputMaybe<Scalars['String']['input']>;
  /** 値があるか。 / Whether there is a value. */
  readonly exists?: InputMaybe<Scalars['Boolean']['input']>;
  /** このいずれかに等しい。 / It is one of these texts. */
  readonly in?: InputMaybe<ReadonlyArray<Scalars['String']['input']>>;
  /**
   * この言語範囲に合う言語（RFC 4647 の基本照合。ja は ja-Hira にも合う）。空なら言語の付かないもの。
   * Its language is in this range (basic filtering of RFC 4647: ja takes ja-Hira too); empty for text without a language.
   */
  readonly language?: InputMaybe<Scalars['String']['input']>;
  /**
   * この語を含む。全角・半角、仮名の別、旧字、表記の揺れは問わない。
   * It contains this word; width, kind of kana, old forms and variants of spelling do not matter.
   */
  readonly matches?: InputMaybe<Scalars['String']['input']>;
  /** この文字列で始まる。 / It begins with this text. */
  readonly startsWith?: InputMaybe<Scalars['String']['input']>;
};

/** 法令の規定。条・項・号まで。 / A provision of a law, down to article, paragraph and item. */
export type LawProvision = Evidenced & Node & {
  readonly __typename?: 'LawProvision';
  /** これを根拠とする協約。 / The agreements that rest on it. */
  readonly agreements?: Maybe<AgreementConnection>;
  /** 条（252_2 は第252条の2）。 / The article; 252_2 is 第252条の2. */
  readonly article?: Maybe<Scalars['String']['output']>;
  /** このものについて述べられた値と関係の根拠。 / The evidence for what is stated about this thing. */
  readonly evidence: ReadonlyArray<Evidence>;
  /** これを根拠とする、予定された規約等。 / The foreseen instruments that rest on it. */
  readonly foreseenInstruments?: Maybe<ForeseenInstrumentConnection>;
  /** このもののIRI。 / The IRI of this thing. */
  readonly id: Scalars['ID']['output'];
  /** 号。 / The item. */
  readonly item?: Maybe<Scalars['Int']['output']>;
  /** 法令（e-Gov法令検索のIRI）。 / The law, by its e-Gov IRI. */
  readonly law: Scalars['IRI']['output'];
  /** 項。 / The paragraph. */
  readonly paragraph?: Maybe<Scalars['Int']['output']>;
  /** これを参照している本文ブロック又は役割。 / The text blocks and roles that refer to it. */
  readonly referredToBy?: Maybe<ReferrerConnection>;
};


/** 法令の規定。条・項・号まで。 / A provision of a law, down to article, paragraph and item. */
export type LawProvisionAgreementsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
};


/** 法令の規定。条・項・号まで。 / A provision of a law, down to article, paragraph and item. */
export type LawProvisionEvidenceArgs = {
  property?: InputMaybe<ReadonlyArray<PropertyName>>;
};


/** 法令の規定。条・項・号まで。 / A provision of a law, down to article, paragraph and item. */
export type LawProvisionForeseenInstrumentsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
};


/** 法令の規定。条・項・号まで。 / A provision of a law, down to article, paragraph and item. */
export type LawProvisionReferredToByArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
};

/** 法的手続（議決、告示、届出、変更、失効）。 / An act around an agreement: resolution, notice, filing, change, end. */
export type LegalEvent = Evidenced & Node & {
  readonly __typename?: 'LegalEvent';
  /** この手続に関わる協約。 / The agreement it concerns. */
  readonly agreement?: Maybe<Agreement>;
  /** 行われた日。 / Day on which it took place. */
  readonly date?: Maybe<Scalars['Date']['output']>;
  /** 文書番号。 / Number of its document. */
  readonly documentNumber?: Maybe<Scalars['String']['output']>;
  /** 手続の種類。 / Kind of act. */
  readonly eventType?: Maybe<Concept>;
  /** このものについて述べられた値と関係の根拠。 / The evidence for what is stated about this thing. */
  readonly evidence: ReadonlyArray<Evidence>;
  /** このもののIRI。 / The IRI of this thing. */
  readonly id: Scalars['ID']['output'];
};


/** 法的手続（議決、告示、届出、変更、失効）。 / An act around an agreement: resolution, notice, filing, change, end. */
export type LegalEventEvidenceArgs = {
  property?: InputMaybe<ReadonlyArray<PropertyName>>;
};

/** 法的手続の一覧（Relay の Connection）。 / A list of acts around agreements, page by page (a Relay connection). */
export type LegalEventConnection = {
  readonly __typename?: 'LegalEventConnection';
  /** このページの項目とそのカーソル。 / The items of this page, with their cursors. */
  readonly edges: ReadonlyArray<LegalEventEdge>;
  /** 項目の組合せごとの件数。多い順。ページにはよらない。 / How many there are of each combination of values, the largest first, whatever the page. */
  readonly groups?: Maybe<ReadonlyArray<Group>>;
  /** このページの項目。 / The items of this page. */
  readonly nodes: ReadonlyArray<LegalEvent>;
  /** このページが全体のどこにあるか。 / Where this page lies in the whole. */
  readonly pageInfo: PageInfo;
  /** ページによらない全体の件数。 / How many there are in all, whatever the page. */
  readonly totalCount: Scalars['Int']['output'];
};


/** 法的手続の一覧（Relay の Connection）。 / A list of acts around agreements, page by page (a Relay connection). */
export type LegalEventConnectionGroupsArgs = {
  first?: Scalars['Int']['input'];
};

/** 法的手続の一覧の一項目。 / One item of a list of acts around agreements. */
export type LegalEventEdge = {
  readonly __typename?: 'LegalEventEdge';
  /** この項目の位置。after と before に渡す。 / The place of this item, for after and before. */
  readonly cursor: Scalars['String']['output'];
  /** 項目そのもの。 / The item itself. */
  readonly node: LegalEvent;
};

/** 連絡会議の定め。 / The liaison meeting that the agreement provides for. */
export type LiaisonMeeting = Evidenced & Node & {
  readonly __typename?: 'LiaisonMeeting';
  /** これを含む協約。 / The agreement it belongs to. */
  readonly agreement?: Maybe<Agreement>;
  /** 開催する当事者。 / The parties that convene it. */
  readonly convenedBy: ReadonlyArray<Party>;
  /** このものについて述べられた値と関係の根拠。 / The evidence for what is stated about this thing. */
  readonly evidence: ReadonlyArray<Evidence>;
  /** 開催の頻度（毎年度など）。 / How often it is held. */
  readonly frequency?: Maybe<Scalars['String']['output']>;
  /** このもののIRI。 / The IRI of this thing. */
  readonly id: Scalars['ID']['output'];
  /** 会議の名称。 / Name of the meeting. */
  readonly name?: Maybe<Scalars['String']['output']>;
  /** 目的。 / What it is for. */
  readonly purpose?: Maybe<Scalars['String']['output']>;
  /** これを定める本文ブロック。 / The block that states it. */
  readonly statedIn?: Maybe<TextBlock>;
};


/** 連絡会議の定め。 / The liaison meeting that the agreement provides for. */
export type LiaisonMeetingEvidenceArgs = {
  property?: InputMaybe<ReadonlyArray<PropertyName>>;
};

/** 地方公共団体。 / A local government. */
export type LocalGovernment = {
  /** 当事者である協約。 / The agreements it is a party to. */
  readonly agreements?: Maybe<AgreementConnection>;
  /** 全国地方公共団体コード（5桁）。 / Its code of five digits. */
  readonly code5: Scalars['String']['output'];
  /** 全国地方公共団体コード（6桁、検査数字付き）。 / Its code of six digits, check digit included. */
  readonly code6: Scalars['String']['output'];
  /** 法人番号（13桁）。 / Its corporate number of 13 digits. */
  readonly corporateNumber?: Maybe<Scalars['String']['output']>;
  /** 統計LODの標準地域コード。 / Its standard area code in the statistics LOD (e-Stat). */
  readonly eStatCode?: Maybe<Scalars['IRI']['output']>;
  /** このものについて述べられた値と関係の根拠。 / The evidence for what is stated about this thing. */
  readonly evidence: ReadonlyArray<Evidence>;
  /** このもののIRI。 / The IRI of this thing. */
  readonly id: Scalars['ID']['output'];
  /** 名称。 / Its name. */
  readonly name: Scalars['String']['output'];
  /** 名称。言語とともに。 / Its name, with its language. */
  readonly nameText: LocalizedText;
  /** 当事者としての参加。協約ごとに一つ。 / Its parts in agreements, one for each. */
  readonly parties?: Maybe<PartyConnection>;
  /** 承継された団体。 / Those it succeeds. */
  readonly predecessors: ReadonlyArray<LocalGovernment>;
  /** 読み（平仮名）。 / How the name is read, in hiragana. */
  readonly reading?: Maybe<Scalars['String']['output']>;
  /** 読み（平仮名）。言語とともに。 / How the name is read, in hiragana, with its language. */
  readonly readingText?: Maybe<LocalizedText>;
  /** 承継した団体。 / Those that succeed it. */
  readonly succeededBy: ReadonlyArray<LocalGovernment>;
  /** このコードの効力が生じた日。 / Day from which the code is valid. */
  readonly validFrom?: Maybe<Scalars['Date']['output']>;
  /** このコードが効力を失った日。 / Day until which the code is valid. */
  readonly validUntil?: Maybe<Scalars['Date']['output']>;
};


/** 地方公共団体。 / A local government. */
export type LocalGovernmentAgreementsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
};


/** 地方公共団体。 / A local government. */
export type LocalGovernmentEvidenceArgs = {
  property?: InputMaybe<ReadonlyArray<PropertyName>>;
};


/** 地方公共団体。 / A local government. */
export type LocalGovernmentNameArgs = {
  lang?: InputMaybe<Scalars['String']['input']>;
};


/** 地方公共団体。 / A local government. */
export type LocalGovernmentNameTextArgs = {
  lang?: InputMaybe<Scalars['String']['input']>;
};


/** 地方公共団体。 / A local government. */
export type LocalGovernmentPartiesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
};


/** 地方公共団体。 / A local government. */
export type LocalGovernmentReadingArgs = {
  lang?: InputMaybe<Scalars['String']['input']>;
};


/** 地方公共団体。 / A local government. */
export type LocalGovernmentReadingTextArgs = {
  lang?: InputMaybe<Scalars['String']['input']>;
};

/** いくつかの言語のうちの一つの文字列。どの言語で、ほかに何があるか。 / A text that may be there in several languages: which this is, and which there are. */
export type LocalizedText = {
  readonly __typename?: 'LocalizedText';
  /** あるものすべての言語タグ。代わりに用いる順。 / The tags of all there are, in the order in which they stand in for each other. */
  readonly available: ReadonlyArray<Scalars['String']['output']>;
  /** その言語タグ（RFC 5646、例 ja-Hira）。言語の付かないものは und。 / Its language tag (RFC 5646), such as ja-Hira; und if it has none. */
  readonly language: Scalars['String']['output'];
  /** 文字列。 / The text. */
  readonly value: Scalars['String']['output'];
};

/** ある日に、ある市区町村が圏域に参加していたか。 / Whether a municipality was in a region on a day. */
export type MemberStanding = {
  readonly __typename?: 'MemberStanding';
  /** 参加のIRI。 / The IRI of the membership. */
  readonly id: Scalars['ID']['output'];
  /** 市区町村。 / The municipality. */
  readonly municipality?: Maybe<Municipality>;
  /** その日についての答え。 / The answer for that day. */
  readonly standing: Standing;
};

/** 一つの市区町村の一つの圏域への参加。 / The membership of one municipality in one region. */
export type Membership = Evidenced & Node & {
  readonly __typename?: 'Membership';
  /** このものについて述べられた値と関係の根拠。 / The evidence for what is stated about this thing. */
  readonly evidence: ReadonlyArray<Evidence>;
  /** 参加の基となる協約。ここで公開していないものもありうる。 / The agreements that found it; some may not be published here. */
  readonly foundedBy: ReadonlyArray<Term>;
  /** このもののIRI。 / The IRI of this thing. */
  readonly id: Scalars['ID']['output'];
  /** 後から参加したことが分かっているか。分からなければ null。 / Whether it is known to have joined later; null if that is not known. */
  readonly joinedLater?: Maybe<Scalars['Boolean']['output']>;
  /** 参加した日。 / Day of joining. */
  readonly joinedOn?: Maybe<Scalars['Date']['output']>;
  /** 参加していることが知られている日。 / A day on which it is known to be a member. */
  readonly knownOn?: Maybe<Scalars['Date']['output']>;
  /** 参加している市区町村。 / The municipality. */
  readonly member?: Maybe<Municipality>;
  /** 国の制度の対象か。区別のない圏域では null。 / Whether it falls under the national scheme; null where sources make no such distinction. */
  readonly nationalScheme?: Maybe<Scalars['Boolean']['output']>;
  /** この日より前には参加はあり得ない。 / A day before which it cannot have been a member. */
  readonly notBefore?: Maybe<Scalars['Date']['output']>;
  /** 参加している圏域。 / The region. */
  readonly region?: Maybe<Region>;
  /**
   * ある日に参加していたか。参加が最後に確かめられた日（knownOn）より後は UNKNOWN。
   * Whether it was a member on a day. UNKNOWN for days later than the one on which it was last known to be (knownOn).
   */
  readonly standing: Standing;
};


/** 一つの市区町村の一つの圏域への参加。 / The membership of one municipality in one region. */
export type MembershipEvidenceArgs = {
  property?: InputMaybe<ReadonlyArray<PropertyName>>;
};


/** 一つの市区町村の一つの圏域への参加。 / The membership of one municipality in one region. */
export type MembershipStandingArgs = {
  asOf: Scalars['Date']['input'];
};

/** 圏域への参加の一覧（Relay の Connection）。 / A list of memberships in regions, page by page (a Relay connection). */
export type MembershipConnection = {
  readonly __typename?: 'MembershipConnection';
  /** このページの項目とそのカーソル。 / The items of this page, with their cursors. */
  readonly edges: ReadonlyArray<MembershipEdge>;
  /** 項目の組合せごとの件数。多い順。ページにはよらない。 / How many there are of each combination of values, the largest first, whatever the page. */
  readonly groups?: Maybe<ReadonlyArray<Group>>;
  /** このページの項目。 / The items of this page. */
  readonly nodes: ReadonlyArray<Membership>;
  /** このページが全体のどこにあるか。 / Where this page lies in the whole. */
  readonly pageInfo: PageInfo;
  /** ページによらない全体の件数。 / How many there are in all, whatever the page. */
  readonly totalCount: Scalars['Int']['output'];
};


/** 圏域への参加の一覧（Relay の Connection）。 / A list of memberships in regions, page by page (a Relay connection). */
export type MembershipConnectionGroupsArgs = {
  first?: Scalars['Int']['input'];
};

/** 圏域への参加の一覧の一項目。 / One item of a list of memberships in regions. */
export type MembershipEdge = {
  readonly __typename?: 'MembershipEdge';
  /** この項目の位置。after と before に渡す。 / The place of this item, for after and before. */
  readonly cursor: Scalars['String']['output'];
  /** 項目そのもの。 / The item itself. */
  readonly node: Membership;
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

/** 市区町村（特別区を含む）。 / A municipality: a city, town, village or special ward. */
export type Municipality = Evidenced & LocalGovernment & Node & {
  readonly __typename?: 'Municipality';
  /** 当事者である協約。 / The agreements it is a party to. */
  readonly agreements?: Maybe<AgreementConnection>;
  /** 全国地方公共団体コード（5桁）。 / Its code of five digits. */
  readonly code5: Scalars['String']['output'];
  /** 全国地方公共団体コード（6桁、検査数字付き）。 / Its code of six digits, check digit included. */
  readonly code6: Scalars['String']['output'];
  /** 中心となっている圏域。 / The regions of which it is a core city. */
  readonly coreOf?: Maybe<RegionConnection>;
  /** 法人番号（13桁）。 / Its corporate number of 13 digits. */
  readonly corporateNumber?: Maybe<Scalars['String']['output']>;
  /** 郡。市と特別区にはない。 / Its county (郡); cities and special wards have none. */
  readonly county?: Maybe<Scalars['String']['output']>;
  /** 統計LODの標準地域コード。 / Its standard area code in the statistics LOD (e-Stat). */
  readonly eStatCode?: Maybe<Scalars['IRI']['output']>;
  /** このものについて述べられた値と関係の根拠。 / The evidence for what is stated about this thing. */
  readonly evidence: ReadonlyArray<Evidence>;
  /** このもののIRI。 / The IRI of this thing. */
  readonly id: Scalars['ID']['output'];
  /** 圏域への参加。 / Its memberships in regions. */
  readonly memberships?: Maybe<MembershipConnection>;
  /** 名称。 / Its name. */
  readonly name: Scalars['String']['output'];
  /** 名称。言語とともに。 / Its name, with its language. */
  readonly nameText: LocalizedText;
  /** 当事者としての参加。協約ごとに一つ。 / Its parts in agreements, one for each. */
  readonly parties?: Maybe<PartyConnection>;
  /** 承継された団体。 / Those it succeeds. */
  readonly predecessors: ReadonlyArray<LocalGovernment>;
  /** 属する都道府県。 / The prefecture it is in. */
  readonly prefecture?: Maybe<Prefecture>;
  /** 読み（平仮名）。 / How the name is read, in hiragana. */
  readonly reading?: Maybe<Scalars['String']['output']>;
  /** 読み（平仮名）。言語とともに。 / How the name is read, in hiragana, with its language. */
  readonly readingText?: Maybe<LocalizedText>;
  /** 承継した団体。 / Those that succeed it. */
  readonly succeededBy: ReadonlyArray<LocalGovernment>;
  /** このコードの効力が生じた日。 / Day from which the code is valid. */
  readonly validFrom?: Maybe<Scalars['Date']['output']>;
  /** このコードが効力を失った日。 / Day until which the code is valid. */
  readonly validUntil?: Maybe<Scalars['Date']['output']>;
};


/** 市区町村（特別区を含む）。 / A municipality: a city, town, village or special ward. */
export type MunicipalityAgreementsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
};


/** 市区町村（特別区を含む）。 / A municipality: a city, town, village or special ward. */
export type MunicipalityCoreOfArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
};


/** 市区町村（特別区を含む）。 / A municipality: a city, town, village or special ward. */
export type MunicipalityEvidenceArgs = {
  property?: InputMaybe<ReadonlyArray<PropertyName>>;
};


/** 市区町村（特別区を含む）。 / A municipality: a city, town, village or special ward. */
export type MunicipalityMembershipsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
};


/** 市区町村（特別区を含む）。 / A municipality: a city, town, village or special ward. */
export type MunicipalityNameArgs = {
  lang?: InputMaybe<Scalars['String']['input']>;
};


/** 市区町村（特別区を含む）。 / A municipality: a city, town, village or special ward. */
export type MunicipalityNameTextArgs = {
  lang?: InputMaybe<Scalars['String']['input']>;
};


/** 市区町村（特別区を含む）。 / A municipality: a city, town, village or special ward. */
export type MunicipalityPartiesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
};


/** 市区町村（特別区を含む）。 / A municipality: a city, town, village or special ward. */
export type MunicipalityReadingArgs = {
  lang?: InputMaybe<Scalars['String']['input']>;
};


/** 市区町村（特別区を含む）。 / A municipality: a city, town, village or special ward. */
export type MunicipalityReadingTextArgs = {
  lang?: InputMaybe<Scalars['String']['input']>;
};

/** 市区町村の一覧（Relay の Connection）。 / A list of municipalities, page by page (a Relay connection). */
export type MunicipalityConnection = {
  readonly __typename?: 'MunicipalityConnection';
  /** このページの項目とそのカーソル。 / The items of this page, with their cursors. */
  readonly edges: ReadonlyArray<MunicipalityEdge>;
  /** 項目の組合せごとの件数。多い順。ページにはよらない。 / How many there are of each combination of values, the largest first, whatever the page. */
  readonly groups?: Maybe<ReadonlyArray<Group>>;
  /** このページの項目。 / The items of this page. */
  readonly nodes: ReadonlyArray<Municipality>;
  /** このページが全体のどこにあるか。 / Where this page lies in the whole. */
  readonly pageInfo: PageInfo;
  /** ページによらない全体の件数。 / How many there are in all, whatever the page. */
  readonly totalCount: Scalars['Int']['output'];
};


/** 市区町村の一覧（Relay の Connection）。 / A list of municipalities, page by page (a Relay connection). */
export type MunicipalityConnectionGroupsArgs = {
  first?: Scalars['Int']['input'];
};

/** 市区町村の一覧の一項目。 / One item of a list of municipalities. */
export type MunicipalityEdge = {
  readonly __typename?: 'MunicipalityEdge';
  /** この項目の位置。after と before に渡す。 / The place of this item, for after and before. */
  readonly cursor: Scalars['String']['output'];
  /** 項目そのもの。 / The item itself. */
  readonly node: Municipality;
};

/** IRIを持つもの。node(id:) で引ける。 / A thing with an IRI; node(id:) finds it. */
export type Node = {
  /** このもののIRI。 / The IRI of this thing. */
  readonly id: Scalars['ID']['output'];
};

/** 並べる向き。値のないものは、どちらでも最後。 / Which way to order; what has no value comes last either way. */
export type OrderDirection =
  /** 小さい方、早い方から。 / From the smallest or the earliest. */
  | 'ASC'
  /** 大きい方、遅い方から。 / From the largest or the latest. */
  | 'DESC';

/** ページが全体のどこにあるか（Relay）。 / Where a page lies in the whole (Relay). */
export type PageInfo = {
  readonly __typename?: 'PageInfo';
  /** 最後の項目のカーソル。項目がなければ null。 / The cursor of the last item; null if there is none. */
  readonly endCursor?: Maybe<Scalars['String']['output']>;
  /** 後に続きがあるか。 / Whether more follow. */
  readonly hasNextPage: Scalars['Boolean']['output'];
  /** 前に続きがあるか。 / Whether more come before. */
  readonly hasPreviousPage: Scalars['Boolean']['output'];
  /** 最初の項目のカーソル。項目がなければ null。 / The cursor of the first item; null if there is none. */
  readonly startCursor?: Maybe<Scalars['String']['output']>;
};

/** 項。 / A paragraph. */
export type Paragraph = Evidenced & Node & TextBlock & {
  readonly __typename?: 'Paragraph';
  /** これを含む協約。 / The agreement it belongs to. */
  readonly agreement?: Maybe<Agreement>;
  /** このものについて述べられた値と関係の根拠。 / The evidence for what is stated about this thing. */
  readonly evidence: ReadonlyArray<Evidence>;
  /** このもののIRI。 / The IRI of this thing. */
  readonly id: Scalars['ID']['output'];
  /** 号。 / Its items. */
  readonly items: ReadonlyArray<Item>;
  /** 書かれたとおりの番号（第3条 など）。 / Its label as written, such as 第3条. */
  readonly label?: Maybe<Scalars['String']['output']>;
  /** 読み取った番号（3 など）。 / Its number as read, such as 3. */
  readonly number?: Maybe<Scalars['String']['output']>;
  /** 文書全体での順番。1から。 / Its place in the whole document, from 1. */
  readonly order: Scalars['Int']['output'];
  /** これを囲む上位のブロック。最上位では null。 / The block around it; none at the top. */
  readonly partOf?: Maybe<TextBlock>;
  /** 直下のブロック。文書の順。 / The blocks directly within it, in the order of the document. */
  readonly parts: ReadonlyArray<TextBlock>;
  /** 書かれたとおりの文字列。空白も含む。 / The text exactly as written, white space included. */
  readonly rawText: Scalars['String']['output'];
  /** ここを参照している本文ブロック又は役割。 / The text blocks and roles that refer to it. */
  readonly referredToBy?: Maybe<ReferrerConnection>;
  /** 参照している法令の規定又は本文ブロック。 / Provisions of law or text blocks it refers to. */
  readonly refersTo: ReadonlyArray<Reference>;
  /** ここから値を読み取った該当箇所。 / The spans within it from which values were read. */
  readonly spans?: Maybe<SpanConnection>;
  /** ここに定められた取組、費用分担又は連絡会議。 / The initiatives, cost arrangement or meeting stated here. */
  readonly states: ReadonlyArray<Stated>;
  /** 割付けの空白を除いた本文。 / The text without layout spaces. */
  readonly text?: Maybe<Scalars['String']['output']>;
};


/** 項。 / A paragraph. */
export type ParagraphEvidenceArgs = {
  property?: InputMaybe<ReadonlyArray<PropertyName>>;
};


/** 項。 / A paragraph. */
export type ParagraphReferredToByArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
};


/** 項。 / A paragraph. */
export type ParagraphSpansArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
};

/** 当事者。一つの協約における一方の側。 / One side's part in one agreement. */
export type Party = Evidenced & Node & {
  readonly __typename?: 'Party';
  /** 住所。 / Its address. */
  readonly address?: Maybe<Scalars['String']['output']>;
  /** これを含む協約。 / The agreement it belongs to. */
  readonly agreement?: Maybe<Agreement>;
  /** 文書での略称（甲、乙など）。 / What the document calls it for short, such as 甲. */
  readonly alias?: Maybe<Scalars['String']['output']>;
  /** この当事者が決める費用分担。 / Cost arrangements it decides on. */
  readonly costArrangements: ReadonlyArray<CostArrangement>;
  /** このものについて述べられた値と関係の根拠。 / The evidence for what is stated about this thing. */
  readonly evidence: ReadonlyArray<Evidence>;
  /** このもののIRI。 / The IRI of this thing. */
  readonly id: Scalars['ID']['output'];
  /** この当事者が開催する連絡会議。 / Liaison meetings it convenes. */
  readonly liaisonMeetings: ReadonlyArray<LiaisonMeeting>;
  /** この当事者である地方公共団体。 / The local government it is. */
  readonly localGovernment?: Maybe<LocalGovernment>;
  /** 文書に書かれたとおりの名称。 / Its name as written. */
  readonly nameAsWritten: Scalars['String']['output'];
  /** 署名者の職名。 / Office of the person who signed. */
  readonly office?: Maybe<Scalars['String']['output']>;
  /** 文書に現れる順番。1から。 / Its place in the order of the document, from 1. */
  readonly ordinal: Scalars['Int']['output'];
  /** 圏域での立場（連携中枢都市、連携市町村）。 / Its position in the region: core city or partner. */
  readonly position?: Maybe<Concept>;
  /** この当事者が引き受ける役割。 / The roles it undertakes. */
  readonly roles?: Maybe<RoleConnection>;
  /** 署名者の氏名。 / Name of the person who signed. */
  readonly signatory?: Maybe<Scalars['String']['output']>;
};


/** 当事者。一つの協約における一方の側。 / One side's part in one agreement. */
export type PartyEvidenceArgs = {
  property?: InputMaybe<ReadonlyArray<PropertyName>>;
};


/** 当事者。一つの協約における一方の側。 / One side's part in one agreement. */
export type PartyRolesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
};

/** 当事者の一覧（Relay の Connection）。 / A list of parties, page by page (a Relay connection). */
export type PartyConnection = {
  readonly __typename?: 'PartyConnection';
  /** このページの項目とそのカーソル。 / The items of this page, with their cursors. */
  readonly edges: ReadonlyArray<PartyEdge>;
  /** 項目の組合せごとの件数。多い順。ページにはよらない。 / How many there are of each combination of values, the largest first, whatever the page. */
  readonly groups?: Maybe<ReadonlyArray<Group>>;
  /** このページの項目。 / The items of this page. */
  readonly nodes: ReadonlyArray<Party>;
  /** このページが全体のどこにあるか。 / Where this page lies in the whole. */
  readonly pageInfo: PageInfo;
  /** ページによらない全体の件数。 / How many there are in all, whatever the page. */
  readonly totalCount: Scalars['Int']['output'];
};


/** 当事者の一覧（Relay の Connection）。 / A list of parties, page by page (a Relay connection). */
export type PartyConnectionGroupsArgs = {
  first?: Scalars['Int']['input'];
};

/** 当事者の一覧の一項目。 / One item of a list of parties. */
export type PartyEdge = {
  readonly __typename?: 'PartyEdge';
  /** この項目の位置。after と before に渡す。 / The place of this item, for after and before. */
  readonly cursor: Scalars['String']['output'];
  /** 項目そのもの。 / The item itself. */
  readonly node: Party;
};

/**
 * 政策分野。柱（文書が置いた所）と主題（取り扱うこと）の二つの体系がある。
 * A field of policy, in one of two schemes: pillars (where a document puts things) and subjects (what they are about).
 */
export type PolicyField = Node & {
  readonly __typename?: 'PolicyField';
  /** 上位の概念すべて。何段上でも（八段まで）。 / All broader concepts, however far up (eight steps at most). */
  readonly ancestors: ReadonlyArray<PolicyField>;
  /** 上位の概念。 / Broader concepts. */
  readonly broader: ReadonlyArray<PolicyField>;
  /** 定義。 / Its definition. */
  readonly definition: Scalars['String']['output'];
  /** 定義。言語とともに。 / Its definition, with its language. */
  readonly definitionText: LocalizedText;
  /** 下位の概念すべて。何段下でも（八段まで）。 / All narrower concepts, however far down (eight steps at most). */
  readonly descendants: ReadonlyArray<PolicyField>;
  /** このもののIRI。 / The IRI of this thing. */
  readonly id: Scalars['ID']['output'];
  /**
   * これを柱又は主題とする取組。下位の分野のものは含まない。
   * The initiatives that have it as pillar or subject, not those of narrower fields.
   */
  readonly initiatives?: Maybe<InitiativeConnection>;
  /** 政策分野の名称。 / Its name. */
  readonly label: Scalars['String']['output'];
  /** 政策分野の名称。言語とともに。 / Its name, with its language. */
  readonly labelText: LocalizedText;
  /** 各言語での名称。 / Its name in each language. */
  readonly labels: ReadonlyArray<LanguageText>;
  /** 下位の概念。 / Narrower concepts. */
  readonly narrower: ReadonlyArray<PolicyField>;
  /** 記号（life.living など）。 / Its notation, such as life.living. */
  readonly notation: Scalars['String']['output'];
  /** 属する体系。 / The schemes it is in. */
  readonly schemes: ReadonlyArray<Scalars['IRI']['output']>;
};


/**
 * 政策分野。柱（文書が置いた所）と主題（取り扱うこと）の二つの体系がある。
 * A field of policy, in one of two schemes: pillars (where a document puts things) and subjects (what they are about).
 */
export type PolicyFieldDefinitionArgs = {
  lang?: InputMaybe<Scalars['String']['input']>;
};


/**
 * 政策分野。柱（文書が置いた所）と主題（取り扱うこと）の二つの体系がある。
 * A field of policy, in one of two schemes: pillars (where a document puts things) and subjects (what they are about).
 */
export type PolicyFieldDefinitionTextArgs = {
  lang?: InputMaybe<Scalars['String']['input']>;
};


/**
 * 政策分野。柱（文書が置いた所）と主題（取り扱うこと）の二つの体系がある。
 * A field of policy, in one of two schemes: pillars (where a document puts things) and subjects (what they are about).
 */
export type PolicyFieldInitiativesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
};


/**
 * 政策分野。柱（文書が置いた所）と主題（取り扱うこと）の二つの体系がある。
 * A field of policy, in one of two schemes: pillars (where a document puts things) and subjects (what they are about).
 */
export type PolicyFieldLabelArgs = {
  lang?: InputMaybe<Scalars['String']['input']>;
};


/**
 * 政策分野。柱（文書が置いた所）と主題（取り扱うこと）の二つの体系がある。
 * A field of policy, in one of two schemes: pillars (where a document puts things) and subjects (what they are about).
 */
export type PolicyFieldLabelTextArgs = {
  lang?: InputMaybe<Scalars['String']['input']>;
};

/** 政策分野の一覧（Relay の Connection）。 / A list of policy fields, page by page (a Relay connection). */
export type PolicyFieldConnection = {
  readonly __typename?: 'PolicyFieldConnection';
  /** このページの項目とそのカーソル。 / The items of this page, with their cursors. */
  readonly edges: ReadonlyArray<PolicyFieldEdge>;
  /** 項目の組合せごとの件数。多い順。ページにはよらない。 / How many there are of each combination of values, the largest first, whatever the page. */
  readonly groups?: Maybe<ReadonlyArray<Group>>;
  /** このページの項目。 / The items of this page. */
  readonly nodes: ReadonlyArray<PolicyField>;
  /** このページが全体のどこにあるか。 / Where this page lies in the whole. */
  readonly pageInfo: PageInfo;
  /** ページによらない全体の件数。 / How many there are in all, whatever the page. */
  readonly totalCount: Scalars['Int']['output'];
};


/** 政策分野の一覧（Relay の Connection）。 / A list of policy fields, page by page (a Relay connection). */
export type PolicyFieldConnectionGroupsArgs = {
  first?: Scalars['Int']['input'];
};

/** 政策分野の一覧の一項目。 / One item of a list of policy fields. */
export type PolicyFieldEdge = {
  readonly __typename?: 'PolicyFieldEdge';
  /** この項目の位置。after と before に渡す。 / The place of this item, for after and before. */
  readonly cursor: Scalars['String']['output'];
  /** 項目そのもの。 / The item itself. */
  readonly node: PolicyField;
};

/** 前文。 / The preamble. */
export type Preamble = Evidenced & Node & TextBlock & {
  readonly __typename?: 'Preamble';
  /** これを含む協約。 / The agreement it belongs to. */
  readonly agreement?: Maybe<Agreement>;
  /** このものについて述べられた値と関係の根拠。 / The evidence for what is stated about this thing. */
  readonly evidence: ReadonlyArray<Evidence>;
  /** このもののIRI。 / The IRI of this thing. */
  readonly id: Scalars['ID']['output'];
  /** 書かれたとおりの番号（第3条 など）。 / Its label as written, such as 第3条. */
  readonly label?: Maybe<Scalars['String']['output']>;
  /** 読み取った番号（3 など）。 / Its number as read, such as 3. */
  readonly number?: Maybe<Scalars['String']['output']>;
  /** 文書全体での順番。1から。 / Its place in the whole document, from 1. */
  readonly order: Scalars['Int']['output'];
  /** これを囲む上位のブロック。最上位では null。 / The block around it; none at the top. */
  readonly partOf?: Maybe<TextBlock>;
  /** 直下のブロック。文書の順。 / The blocks directly within it, in the order of the document. */
  readonly parts: ReadonlyArray<TextBlock>;
  /** 書かれたとおりの文字列。空白も含む。 / The text exactly as written, white space included. */
  readonly rawText: Scalars['String']['output'];
  /** ここを参照している本文ブロック又は役割。 / The text blocks and roles that refer to it. */
  readonly referredToBy?: Maybe<ReferrerConnection>;
  /** 参照している法令の規定又は本文ブロック。 / Provisions of law or text blocks it refers to. */
  readonly refersTo: ReadonlyArray<Reference>;
  /** ここから値を読み取った該当箇所。 / The spans within it from which values were read. */
  readonly spans?: Maybe<SpanConnection>;
  /** ここに定められた取組、費用分担又は連絡会議。 / The initiatives, cost arrangement or meeting stated here. */
  readonly states: ReadonlyArray<Stated>;
  /** 割付けの空白を除いた本文。 / The text without layout spaces. */
  readonly text?: Maybe<Scalars['String']['output']>;
};


/** 前文。 / The preamble. */
export type PreambleEvidenceArgs = {
  property?: InputMaybe<ReadonlyArray<PropertyName>>;
};


/** 前文。 / The preamble. */
export type PreambleReferredToByArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
};


/** 前文。 / The preamble. */
export type PreambleSpansArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
};

/** 都道府県。 / A prefecture. */
export type Prefecture = Evidenced & LocalGovernment & Node & {
  readonly __typename?: 'Prefecture';
  /** 当事者である協約。 / The agreements it is a party to. */
  readonly agreements?: Maybe<AgreementConnection>;
  /** 全国地方公共団体コード（5桁）。 / Its code of five digits. */
  readonly code5: Scalars['String']['output'];
  /** 全国地方公共団体コード（6桁、検査数字付き）。 / Its code of six digits, check digit included. */
  readonly code6: Scalars['String']['output'];
  /** 法人番号（13桁）。 / Its corporate number of 13 digits. */
  readonly corporateNumber?: Maybe<Scalars['String']['output']>;
  /** 統計LODの標準地域コード。 / Its standard area code in the statistics LOD (e-Stat). */
  readonly eStatCode?: Maybe<Scalars['IRI']['output']>;
  /** このものについて述べられた値と関係の根拠。 / The evidence for what is stated about this thing. */
  readonly evidence: ReadonlyArray<Evidence>;
  /** このもののIRI。 / The IRI of this thing. */
  readonly id: Scalars['ID']['output'];
  /** 域内の市区町村。 / The municipalities in it. */
  readonly municipalities?: Maybe<MunicipalityConnection>;
  /** 名称。 / Its name. */
  readonly name: Scalars['String']['output'];
  /** 名称。言語とともに。 / Its name, with its language. */
  readonly nameText: LocalizedText;
  /** 当事者としての参加。協約ごとに一つ。 / Its parts in agreements, one for each. */
  readonly parties?: Maybe<PartyConnection>;
  /** 承継された団体。 / Those it succeeds. */
  readonly predecessors: ReadonlyArray<LocalGovernment>;
  /** 読み（平仮名）。 / How the name is read, in hiragana. */
  readonly reading?: Maybe<Scalars['String']['output']>;
  /** 読み（平仮名）。言語とともに。 / How the name is read, in hiragana, with its language. */
  readonly readingText?: Maybe<LocalizedText>;
  /** 承継した団体。 / Those that succeed it. */
  readonly succeededBy: ReadonlyArray<LocalGovernment>;
  /** このコードの効力が生じた日。 / Day from which the code is valid. */
  readonly validFrom?: Maybe<Scalars['Date']['output']>;
  /** このコードが効力を失った日。 / Day until which the code is valid. */
  readonly validUntil?: Maybe<Scalars['Date']['output']>;
};


/** 都道府県。 / A prefecture. */
export type PrefectureAgreementsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
};


/** 都道府県。 / A prefecture. */
export type PrefectureEvidenceArgs = {
  property?: InputMaybe<ReadonlyArray<PropertyName>>;
};


/** 都道府県。 / A prefecture. */
export type PrefectureMunicipalitiesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
};


/** 都道府県。 / A prefecture. */
export type PrefectureNameArgs = {
  lang?: InputMaybe<Scalars['String']['input']>;
};


/** 都道府県。 / A prefecture. */
export type PrefectureNameTextArgs = {
  lang?: InputMaybe<Scalars['String']['input']>;
};


/** 都道府県。 / A prefecture. */
export type PrefecturePartiesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
};


/** 都道府県。 / A prefecture. */
export type PrefectureReadingArgs = {
  lang?: InputMaybe<Scalars['String']['input']>;
};


/** 都道府県。 / A prefecture. */
export type PrefectureReadingTextArgs = {
  lang?: InputMaybe<Scalars['String']['input']>;
};

/** 都道府県の一覧（Relay の Connection）。 / A list of prefectures, page by page (a Relay connection). */
export type PrefectureConnection = {
  readonly __typename?: 'PrefectureConnection';
  /** このページの項目とそのカーソル。 / The items of this page, with their cursors. */
  readonly edges: ReadonlyArray<PrefectureEdge>;
  /** 項目の組合せごとの件数。多い順。ページにはよらない。 / How many there are of each combination of values, the largest first, whatever the page. */
  readonly groups?: Maybe<ReadonlyArray<Group>>;
  /** このページの項目。 / The items of this page. */
  readonly nodes: ReadonlyArray<Prefecture>;
  /** このページが全体のどこにあるか。 / Where this page lies in the whole. */
  readonly pageInfo: PageInfo;
  /** ページによらない全体の件数。 / How many there are in all, whatever the page. */
  readonly totalCount: Scalars['Int']['output'];
};


/** 都道府県の一覧（Relay の Connection）。 / A list of prefectures, page by page (a Relay connection). */
export type PrefectureConnectionGroupsArgs = {
  first?: Scalars['Int']['input'];
};

/** 都道府県の一覧の一項目。 / One item of a list of prefectures. */
export type PrefectureEdge = {
  readonly __typename?: 'PrefectureEdge';
  /** この項目の位置。after と before に渡す。 / The place of this item, for after and before. */
  readonly cursor: Scalars['String']['output'];
  /** 項目そのもの。 / The item itself. */
  readonly node: Prefecture;
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

/** 問合せの入口。 / Where every question starts. */
export type Query = {
  readonly __typename?: 'Query';
  /** IRIで協約を一つ引く。なければ null。 / One agreement by its IRI; null if there is none. */
  readonly agreement?: Maybe<Agreement>;
  /** すべての協約。 / All agreements. */
  readonly agreements?: Maybe<AgreementConnection>;
  /** IRIで取組を一つ引く。なければ null。 / One initiative by its IRI; null if there is none. */
  readonly initiative?: Maybe<Initiative>;
  /** すべての取組。協約ごとに文書の順。 / All initiatives, by agreement, in the order of the document. */
  readonly initiatives?: Maybe<InitiativeConnection>;
  /** 今あるすべての市区町村。 / All municipalities of today. */
  readonly municipalities?: Maybe<MunicipalityConnection>;
  /** 全国地方公共団体コードで市区町村を一つ引く。なければ null。 / One municipality by its code; null if there is none. */
  readonly municipality?: Maybe<Municipality>;
  /** IRIで一つ引く。このAPIのものでなければ null。 / One thing by its IRI; null if it is none of this API. */
  readonly node?: Maybe<Node>;
  /** IRIの順に引く。最大100。 / Things by their IRIs, in that order; at most 100. */
  readonly nodes: ReadonlyArray<Maybe<Node>>;
  /** すべての当事者。協約ごとに文書の順。 / All parties, by agreement, in the order of the document. */
  readonly parties?: Maybe<PartyConnection>;
  /** IRIで当事者を一つ引く。なければ null。 / One party by its IRI; null if there is none. */
  readonly party?: Maybe<Party>;
  /** IRIで政策分野を一つ引く。なければ null。 / One policy field by its IRI; null if there is none. */
  readonly policyField?: Maybe<PolicyField>;
  /** すべての政策分野。 / All policy fields. */
  readonly policyFields?: Maybe<PolicyFieldConnection>;
  /** 全国地方公共団体コードで都道府県を一つ引く。なければ null。 / One prefecture by its code; null if there is none. */
  readonly prefecture?: Maybe<Prefecture>;
  /** すべての都道府県。 / All prefectures. */
  readonly prefectures?: Maybe<PrefectureConnection>;
  /** IRIで圏域を一つ引く。なければ null。 / One region by its IRI; null if there is none. */
  readonly region?: Maybe<Region>;
  /** すべての圏域。 / All regions. */
  readonly regions?: Maybe<RegionConnection>;
  /** IRIで役割を一つ引く。なければ null。 / One role by its IRI; null if there is none. */
  readonly role?: Maybe<Role>;
  /** すべての役割。協約ごとに文書の順。 / All roles, by agreement, in the order of the document. */
  readonly roles?: Maybe<RoleConnection>;
  /**
   * 言葉で探す。字体、仮名、旧字、送り仮名などの違いは問わない。空白で区切った語のすべてを含むものを、よく合う順に返す。「」や "" で囲むと一続きの語句になる。
   * Searches by words, whatever their script, form and spelling. Finds what has all words between white space, best first; "…" or 「…」 make a phrase.
   */
  readonly search?: Maybe<SearchConnection>;
  /**
   * 文字列の検索キー。SPARQL で rk:searchKey を CONTAINS で探すときに使う。
   * The search key of a text: what to look for in rk:searchKey with CONTAINS in SPARQL.
   */
  readonly searchKey: Scalars['String']['output'];
};


/** 問合せの入口。 / Where every question starts. */
export type QueryAgreementArgs = {
  id: Scalars['ID']['input'];
};


/** 問合せの入口。 / Where every question starts. */
export type QueryAgreementsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
};


/** 問合せの入口。 / Where every question starts. */
export type QueryInitiativeArgs = {
  id: Scalars['ID']['input'];
};


/** 問合せの入口。 / Where every question starts. */
export type QueryInitiativesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
};


/** 問合せの入口。 / Where every question starts. */
export type QueryMunicipalitiesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  includeFormer?: Scalars['Boolean']['input'];
  last?: InputMaybe<Scalars['Int']['input']>;
};


/** 問合せの入口。 / Where every question starts. */
export type QueryMunicipalityArgs = {
  code: Scalars['String']['input'];
};


/** 問合せの入口。 / Where every question starts. */
export type QueryNodeArgs = {
  id: Scalars['ID']['input'];
};


/** 問合せの入口。 / Where every question starts. */
export type QueryNodesArgs = {
  ids: ReadonlyArray<Scalars['ID']['input']>;
};


/** 問合せの入口。 / Where every question starts. */
export type QueryPartiesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
};


/** 問合せの入口。 / Where every question starts. */
export type QueryPartyArgs = {
  id: Scalars['ID']['input'];
};


/** 問合せの入口。 / Where every question starts. */
export type QueryPolicyFieldArgs = {
  id: Scalars['ID']['input'];
};


/** 問合せの入口。 / Where every question starts. */
export type QueryPolicyFieldsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
};


/** 問合せの入口。 / Where every question starts. */
export type QueryPrefectureArgs = {
  code: Scalars['String']['input'];
};


/** 問合せの入口。 / Where every question starts. */
export type QueryPrefecturesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
};


/** 問合せの入口。 / Where every question starts. */
export type QueryRegionArgs = {
  id: Scalars['ID']['input'];
};


/** 問合せの入口。 / Where every question starts. */
export type QueryRegionsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
};


/** 問合せの入口。 / Where every question starts. */
export type QueryRoleArgs = {
  id: Scalars['ID']['input'];
};


/** 問合せの入口。 / Where every question starts. */
export type QueryRolesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
};


/** 問合せの入口。 / Where every question starts. */
export type QuerySearchArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  query: Scalars['String']['input'];
  types?: InputMaybe<ReadonlyArray<SearchableType>>;
};


/** 問合せの入口。 / Where every question starts. */
export type QuerySearchKeyArgs = {
  text: Scalars['String']['input'];
};

/** 参照される先。 / What a text can refer to. */
export type Reference = Annex | AnnexRow | AnnexSection | Article | Closing | Cover | Item | LawProvision | Paragraph | Preamble | SignatureBlock | TitleBlock | Unknown;

/** 参照する側。 / What can refer to something. */
export type Referrer = Annex | AnnexRow | AnnexSection | Article | Closing | Cover | Item | Paragraph | Preamble | Role | SignatureBlock | TitleBlock | Unknown;

/**
 * 参照する本文ブロック又は役割の一覧（Relay の Connection）。
 * A list of text blocks and roles that refer, page by page (a Relay connection).
 */
export type ReferrerConnection = {
  readonly __typename?: 'ReferrerConnection';
  /** このページの項目とそのカーソル。 / The items of this page, with their cursors. */
  readonly edges: ReadonlyArray<ReferrerEdge>;
  /** このページの項目。 / The items of this page. */
  readonly nodes: ReadonlyArray<Referrer>;
  /** このページが全体のどこにあるか。 / Where this page lies in the whole. */
  readonly pageInfo: PageInfo;
  /** ページによらない全体の件数。 / How many there are in all, whatever the page. */
  readonly totalCount: Scalars['Int']['output'];
};

/** 参照する本文ブロック又は役割の一覧の一項目。 / One item of a list of text blocks and roles that refer. */
export type ReferrerEdge = {
  readonly __typename?: 'ReferrerEdge';
  /** この項目の位置。after と before に渡す。 / The place of this item, for after and before. */
  readonly cursor: Scalars['String']['output'];
  /** 項目そのもの。 / The item itself. */
  readonly node: Referrer;
};

/** 圏域（連携中枢都市圏など）。 / A region of cooperation, such as one around a core city. */
export type Region = Evidenced & Node & {
  readonly __typename?: 'Region';
  /**
   * この圏域を形成する協約のうち、このデータにあるもの。0件は、このデータにないというだけで、協約がないという意味ではない。
   * The agreements that form it, as far as they are in this dataset: a totalCount of 0 says that none is here, not that there is none.
   */
  readonly agreements?: Maybe<AgreementConnection>;
  /** 中心となる市。 / Its core cities. */
  readonly coreCities: ReadonlyArray<Municipality>;
  /** 中心となる市が宣言した日。 / Day of the declaration by the core city. */
  readonly declaredOn?: Maybe<Scalars['Date']['output']>;
  /** このものについて述べられた値と関係の根拠。 / The evidence for what is stated about this thing. */
  readonly evidence: ReadonlyArray<Evidence>;
  /** 最初の協約を締結した日。 / Day on which the first agreement was concluded. */
  readonly firstAgreementOn?: Maybe<Scalars['Date']['output']>;
  /** 最初のビジョンの策定日。 / Day on which its first vision was adopted. */
  readonly firstVisionOn?: Maybe<Scalars['Date']['output']>;
  /** 圏域を形成する文書の種類。連携協約でない場合に示す。 / The kind of instrument that forms it, where that is no cooperation agreement. */
  readonly formationInstrument?: Maybe<Concept>;
  /** このもののIRI。 / The IRI of this thing. */
  readonly id: Scalars['ID']['output'];
  /**
   * ある日に参加していたか。参加の一つごとに、はい・いいえ・不明で答える。最後に確かめられた日より後は不明。
   * Who was a member on a day: yes, no or unknown for each membership; unknown for days later than the one on which it was last known to hold.
   */
  readonly members: ReadonlyArray<MemberStanding>;
  /** 市区町村の参加。 / The memberships of municipalities. */
  readonly memberships?: Maybe<MembershipConnection>;
  /** 名称。 / Its name. */
  readonly name: Scalars['String']['output'];
  /** 名称。言語とともに。 / Its name, with its language. */
  readonly nameText: LocalizedText;
  /** 読み（平仮名）。 / How the name is read, in hiragana. */
  readonly reading?: Maybe<Scalars['String']['output']>;
  /** 読み（平仮名）。言語とともに。 / How the name is read, in hiragana, with its language. */
  readonly readingText?: Maybe<LocalizedText>;
  /** ビジョンのページ。 / The page of its vision. */
  readonly visionPage?: Maybe<Scalars['IRI']['output']>;
};


/** 圏域（連携中枢都市圏など）。 / A region of cooperation, such as one around a core city. */
export type RegionAgreementsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
};


/** 圏域（連携中枢都市圏など）。 / A region of cooperation, such as one around a core city. */
export type RegionEvidenceArgs = {
  property?: InputMaybe<ReadonlyArray<PropertyName>>;
};


/** 圏域（連携中枢都市圏など）。 / A region of cooperation, such as one around a core city. */
export type RegionMembersArgs = {
  asOf: Scalars['Date']['input'];
};


/** 圏域（連携中枢都市圏など）。 / A region of cooperation, such as one around a core city. */
export type RegionMembershipsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
};


/** 圏域（連携中枢都市圏など）。 / A region of cooperation, such as one around a core city. */
export type RegionNameArgs = {
  lang?: InputMaybe<Scalars['String']['input']>;
};


/** 圏域（連携中枢都市圏など）。 / A region of cooperation, such as one around a core city. */
export type RegionNameTextArgs = {
  lang?: InputMaybe<Scalars['String']['input']>;
};


/** 圏域（連携中枢都市圏など）。 / A region of cooperation, such as one around a core city. */
export type RegionReadingArgs = {
  lang?: InputMaybe<Scalars['String']['input']>;
};


/** 圏域（連携中枢都市圏など）。 / A region of cooperation, such as one around a core city. */
export type RegionReadingTextArgs = {
  lang?: InputMaybe<Scalars['String']['input']>;
};

/** 圏域の一覧（Relay の Connection）。 / A list of regions, page by page (a Relay connection). */
export type RegionConnection = {
  readonly __typename?: 'RegionConnection';
  /** このページの項目とそのカーソル。 / The items of this page, with their cursors. */
  readonly edges: ReadonlyArray<RegionEdge>;
  /** 項目の組合せごとの件数。多い順。ページにはよらない。 / How many there are of each combination of values, the largest first, whatever the page. */
  readonly groups?: Maybe<ReadonlyArray<Group>>;
  /** このページの項目。 / The items of this page. */
  readonly nodes: ReadonlyArray<Region>;
  /** このページが全体のどこにあるか。 / Where this page lies in the whole. */
  readonly pageInfo: PageInfo;
  /** ページによらない全体の件数。 / How many there are in all, whatever the page. */
  readonly totalCount: Scalars['Int']['output'];
};


/** 圏域の一覧（Relay の Connection）。 / A list of regions, page by page (a Relay connection). */
export type RegionConnectionGroupsArgs = {
  first?: Scalars['Int']['input'];
};

/** 圏域の一覧の一項目。 / One item of a list of regions. */
export type RegionEdge = {
  readonly __typename?: 'RegionEdge';
  /** この項目の位置。after と before に渡す。 / The place of this item, for after and before. */
  readonly cursor: Scalars['String']['output'];
  /** 項目そのもの。 / The item itself. */
  readonly node: Region;
};

/** 役割。一つの取組で当事者が引き受けること。 / What one party, or several jointly, undertake in one initiative. */
export type Role = Evidenced & Node & {
  readonly __typename?: 'Role';
  /** これを含む協約。 / The agreement it belongs to. */
  readonly agreement?: Maybe<Agreement>;
  /** このものについて述べられた値と関係の根拠。 / The evidence for what is stated about this thing. */
  readonly evidence: ReadonlyArray<Evidence>;
  /** よるべき規約等。内容を委ねた文書。 / Instruments that its content is left to. */
  readonly governedBy: ReadonlyArray<ForeseenInstrument>;
  /** このもののIRI。 / The IRI of this thing. */
  readonly id: Scalars['ID']['output'];
  /** この役割のある取組。 / The initiative it belongs to. */
  readonly initiative?: Maybe<Initiative>;
  /** 書かれたとおりの見出し（甲の役割 など）。 / Its label as written, such as 甲の役割. */
  readonly label?: Maybe<Scalars['String']['output']>;
  /** 順番。1から。 / Its place in order, from 1. */
  readonly order: Scalars['Int']['output'];
  /** 引き受ける当事者。 / The parties that undertake it. */
  readonly parties: ReadonlyArray<Party>;
  /** 参照している法令の規定又は本文ブロック。 / Provisions of law or text blocks it refers to. */
  readonly refersTo: ReadonlyArray<Reference>;
  /** 役割の類型。複数のこともある。 / Kinds of role; there may be several. */
  readonly roleTypes: ReadonlyArray<Concept>;
  /** 役割の本文。 / What is undertaken. */
  readonly text: Scalars['String']['output'];
};


/** 役割。一つの取組で当事者が引き受けること。 / What one party, or several jointly, undertake in one initiative. */
export type RoleEvidenceArgs = {
  property?: InputMaybe<ReadonlyArray<PropertyName>>;
};

/** 役割の一覧（Relay の Connection）。 / A list of roles, page by page (a Relay connection). */
export type RoleConnection = {
  readonly __typename?: 'RoleConnection';
  /** このページの項目とそのカーソル。 / The items of this page, with their cursors. */
  readonly edges: ReadonlyArray<RoleEdge>;
  /** 項目の組合せごとの件数。多い順。ページにはよらない。 / How many there are of each combination of values, the largest first, whatever the page. */
  readonly groups?: Maybe<ReadonlyArray<Group>>;
  /** このページの項目。 / The items of this page. */
  readonly nodes: ReadonlyArray<Role>;
  /** このページが全体のどこにあるか。 / Where this page lies in the whole. */
  readonly pageInfo: PageInfo;
  /** ページによらない全体の件数。 / How many there are in all, whatever the page. */
  readonly totalCount: Scalars['Int']['output'];
};


/** 役割の一覧（Relay の Connection）。 / A list of roles, page by page (a Relay connection). */
export type RoleConnectionGroupsArgs = {
  first?: Scalars['Int']['input'];
};

/** 役割の一覧の一項目。 / One item of a list of roles. */
export type RoleEdge = {
  readonly __typename?: 'RoleEdge';
  /** この項目の位置。after と before に渡す。 / The place of this item, for after and before. */
  readonly cursor: Scalars['String']['output'];
  /** 項目そのもの。 / The item itself. */
  readonly node: Role;
};

/** 値を整え又は導く規則。 / A rule by which values are normalised or inferred. */
export type Rule = Node & {
  readonly __typename?: 'Rule';
  /** 適用するプロパティ。 / The properties it applies to. */
  readonly appliesTo: ReadonlyArray<Scalars['IRI']['output']>;
  /** 導く値。 / The value it concludes. */
  readonly concludes?: Maybe<Term>;
  /** 定義。 / Its definition. */
  readonly definition: Scalars['String']['output'];
  /** 定義。言語とともに。 / Its definition, with its language. */
  readonly definitionText: LocalizedText;
  /** この規則による根拠。 / The evidence that rests on it. */
  readonly evidence?: Maybe<EvidenceConnection>;
  /** このもののIRI。 / The IRI of this thing. */
  readonly id: Scalars['ID']['output'];
  /** 導くプロパティ。 / The property it infers. */
  readonly infers?: Maybe<Scalars['IRI']['output']>;
  /** 名称。 / Its name. */
  readonly label: Scalars['String']['output'];
  /** 名称。言語とともに。 / Its name, with its language. */
  readonly labelText: LocalizedText;
  /** 各言語での名称。 / Its name in each language. */
  readonly labels: ReadonlyArray<LanguageText>;
  /** パターン。いずれかに一致すること。 / Patterns of which one must match. */
  readonly patterns: ReadonlyArray<Scalars['String']['output']>;
  /** 優先順位。 / Its priority among rules. */
  readonly priority?: Maybe<Scalars['Int']['output']>;
  /** 結論の強さ。 / How strong its conclusion is. */
  readonly strength?: Maybe<Scalars['String']['output']>;
  /** 除外パターン。いずれにも一致しないこと。 / Patterns that must not match. */
  readonly unlessPatterns: ReadonlyArray<Scalars['String']['output']>;
};


/** 値を整え又は導く規則。 / A rule by which values are normalised or inferred. */
export type RuleDefinitionArgs = {
  lang?: InputMaybe<Scalars['String']['input']>;
};


/** 値を整え又は導く規則。 / A rule by which values are normalised or inferred. */
export type RuleDefinitionTextArgs = {
  lang?: InputMaybe<Scalars['String']['input']>;
};


/** 値を整え又は導く規則。 / A rule by which values are normalised or inferred. */
export type RuleEvidenceArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
};


/** 値を整え又は導く規則。 / A rule by which values are normalised or inferred. */
export type RuleLabelArgs = {
  lang?: InputMaybe<Scalars['String']['input']>;
};


/** 値を整え又は導く規則。 / A rule by which values are normalised or inferred. */
export type RuleLabelTextArgs = {
  lang?: InputMaybe<Scalars['String']['input']>;
};

/** 検索で見つかったものの一覧（Relay の Connection）。得点の高い順、同じなら IRI の順。 / What a search has found, page by page (a Relay connection): best first, equal scores by IRI. */
export type SearchConnection = {
  readonly __typename?: 'SearchConnection';
  /** このページの項目とそのカーソル。 / The items of this page, with their cursors. */
  readonly edges: ReadonlyArray<SearchEdge>;
  /** このページで見つかったもの。 / What was found, on this page. */
  readonly nodes: ReadonlyArray<Maybe<Node>>;
  /** このページが全体のどこにあるか。 / Where this page lies in the whole. */
  readonly pageInfo: PageInfo;
  /** ページによらない全体の件数。 / How many there are in all, whatever the page. */
  readonly totalCount: Scalars['Int']['output'];
  /** 種類ごとの件数。多い順。types で絞っても、すべての種類を数える。 / How many of each kind were found, the most first; of all kinds, whatever types says. */
  readonly types: ReadonlyArray<SearchTypeCount>;
};

/** 検索で見つかった一件。 / One thing that a search has found. */
export type SearchEdge = {
  readonly __typename?: 'SearchEdge';
  /** この項目の位置。after と before に渡す。 / The place of this item, for after and before. */
  readonly cursor: Scalars['String']['output'];
  /** 見つかったもの。 / What was found. */
  readonly node?: Maybe<Node>;
  /** 最もよく合った値のプロパティ（IRI）。 / The property whose value answers best. */
  readonly property: Scalars['IRI']['output'];
  /** 得点。大きいほどよく合う。別の検索の得点とは比べられない。 / How well it answers: more is better. Scores of different searches cannot be compared. */
  readonly score: Scalars['Float']['output'];
  /** その値の、語が見つかった辺り。つなげると抜粋になる。HTMLではない。 / The part of that value around the words; joined they are the excerpt. Not HTML. */
  readonly snippet: ReadonlyArray<SnippetPart>;
  /** 最もよく合った値。 / The value that answers best. */
  readonly text: LanguageText;
  /** 見つかったものの種類。 / What kind of thing it is. */
  readonly type: SearchableType;
};

/** ある種類のものの件数。 / How many things of a kind were found. */
export type SearchTypeCount = {
  readonly __typename?: 'SearchTypeCount';
  /** 件数。 / How many. */
  readonly count: Scalars['Int']['output'];
  /** 種類。 / The kind. */
  readonly type: SearchableType;
};

/** 探せるものの種類。 / The kinds of things that can be searched for. */
export type SearchableType =
  /** 協約・協定。題名で見つかる。 / Agreements, by their titles. */
  | 'AGREEMENT'
  /** 取組。見出しと取組内容で見つかる。 / Initiatives, by their headings and contents. */
  | 'INITIATIVE'
  /** 市区町村と都道府県。名称、読み、郡で見つかる。 / Municipalities and prefectures, by name, reading and county. */
  | 'LOCAL_GOVERNMENT'
  /** 政策分野。名称で見つかる。 / Policy fields, by their labels. */
  | 'POLICY_FIELD'
  /** 圏域。名称、別の名称、読みで見つかる。 / Regions, by name, other names and reading. */
  | 'REGION'
  /** 役割。本文で見つかる。 / Roles, by their texts. */
  | 'ROLE'
  /** 本文ブロック。条の見出し、別表の見出しと本文で見つかる。 / Parts of the text, by captions, headings and texts. */
  | 'TEXT_BLOCK';

/** 署名欄。 / A signature block. */
export type SignatureBlock = Evidenced & Node & TextBlock & {
  readonly __typename?: 'SignatureBlock';
  /** これを含む協約。 / The agreement it belongs to. */
  readonly agreement?: Maybe<Agreement>;
  /** このものについて述べられた値と関係の根拠。 / The evidence for what is stated about this thing. */
  readonly evidence: ReadonlyArray<Evidence>;
  /** このもののIRI。 / The IRI of this thing. */
  readonly id: Scalars['ID']['output'];
  /** 書かれたとおりの番号（第3条 など）。 / Its label as written, such as 第3条. */
  readonly label?: Maybe<Scalars['String']['output']>;
  /** 読み取った番号（3 など）。 / Its number as read, such as 3. */
  readonly number?: Maybe<Scalars['String']['output']>;
  /** 文書全体での順番。1から。 / Its place in the whole document, from 1. */
  readonly order: Scalars['Int']['output'];
  /** これを囲む上位のブロック。最上位では null。 / The block around it; none at the top. */
  readonly partOf?: Maybe<TextBlock>;
  /** 直下のブロック。文書の順。 / The blocks directly within it, in the order of the document. */
  readonly parts: ReadonlyArray<TextBlock>;
  /** 書かれたとおりの文字列。空白も含む。 / The text exactly as written, white space included. */
  readonly rawText: Scalars['String']['output'];
  /** ここを参照している本文ブロック又は役割。 / The text blocks and roles that refer to it. */
  readonly referredToBy?: Maybe<ReferrerConnection>;
  /** 参照している法令の規定又は本文ブロック。 / Provisions of law or text blocks it refers to. */
  readonly refersTo: ReadonlyArray<Reference>;
  /** ここから値を読み取った該当箇所。 / The spans within it from which values were read. */
  readonly spans?: Maybe<SpanConnection>;
  /** ここに定められた取組、費用分担又は連絡会議。 / The initiatives, cost arrangement or meeting stated here. */
  readonly states: ReadonlyArray<Stated>;
  /** 割付けの空白を除いた本文。 / The text without layout spaces. */
  readonly text?: Maybe<Scalars['String']['output']>;
};


/** 署名欄。 / A signature block. */
export type SignatureBlockEvidenceArgs = {
  property?: InputMaybe<ReadonlyArray<PropertyName>>;
};


/** 署名欄。 / A signature block. */
export type SignatureBlockReferredToByArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
};


/** 署名欄。 / A signature block. */
export type SignatureBlockSpansArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
};

/** 抜粋の一部分。 / A part of an excerpt. */
export type SnippetPart = {
  readonly __typename?: 'SnippetPart';
  /** 探した語に当たる部分か。 / Whether it is what was searched for. */
  readonly isMatch: Scalars['Boolean']['output'];
  /** 書かれたとおりの文字列。省いた所は「…」。 / The text as written; … where text was left out. */
  readonly text: Scalars['String']['output'];
};

/** 出典ファイル。読み取った原本又は写し。 / The file that was read: an original or a copy. */
export type Source = Evidenced & Node & {
  readonly __typename?: 'Source';
  /** このファイルが伝える協約。 / The agreement it hands down. */
  readonly agreement?: Maybe<Agreement>;
  /** 大きさ（バイト）。 / Its size in bytes. */
  readonly byteSize: Scalars['Int']['output'];
  /** 文字数（Unicode の符号位置）。 / Its length in Unicode code points. */
  readonly characterCount?: Maybe<Scalars['Int']['output']>;
  /** 文字の符号化方式。 / Its character encoding. */
  readonly encoding?: Maybe<Scalars['String']['output']>;
  /** このものについて述べられた値と関係の根拠。 / The evidence for what is stated about this thing. */
  readonly evidence: ReadonlyArray<Evidence>;
  /** ファイル名。 / Name of the file. */
  readonly fileName: Scalars['String']['output'];
  /** このもののIRI。 / The IRI of this thing. */
  readonly id: Scalars['ID']['output'];
  /** メディアタイプ。 / Its media type. */
  readonly mediaType: Scalars['String']['output'];
  /** 入手した日。 / Day on which it was obtained. */
  readonly obtainedOn?: Maybe<Scalars['Date']['output']>;
  /** 入手元。 / Where it came from. */
  readonly origins: ReadonlyArray<Scalars['IRI']['output']>;
  /** 権利の表示。 / Statement of rights. */
  readonly rights?: Maybe<Scalars['String']['output']>;
  /** 権利の表示。言語とともに。 / Statement of rights, with its language. */
  readonly rightsText?: Maybe<LocalizedText>;
  /** SHA-256（16進）。 / Its SHA-256, in hexadecimal. */
  readonly sha256: Scalars['String']['output'];
  /** 値を読み取った該当箇所。 / The spans of it from which values were read. */
  readonly spans?: Maybe<SpanConnection>;
};


/** 出典ファイル。読み取った原本又は写し。 / The file that was read: an original or a copy. */
export type SourceEvidenceArgs = {
  property?: InputMaybe<ReadonlyArray<PropertyName>>;
};


/** 出典ファイル。読み取った原本又は写し。 / The file that was read: an original or a copy. */
export type SourceRightsArgs = {
  lang?: InputMaybe<Scalars['String']['input']>;
};


/** 出典ファイル。読み取った原本又は写し。 / The file that was read: an original or a copy. */
export type SourceRightsTextArgs = {
  lang?: InputMaybe<Scalars['String']['input']>;
};


/** 出典ファイル。読み取った原本又は写し。 / The file that was read: an original or a copy. */
export type SourceSpansArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
};

/** 該当箇所。出典ファイルの一続きの範囲。 / A continuous part of a source. */
export type Span = Node & {
  readonly __typename?: 'Span';
  /** この該当箇所を示す根拠。 / The evidence that rests on it. */
  readonly evidence: ReadonlyArray<Evidence>;
  /** このもののIRI。 / The IRI of this thing. */
  readonly id: Scalars['ID']['output'];
  /** 所在ブロック。どの本文ブロックの中か。 / The text block it lies in. */
  readonly locatedIn?: Maybe<TextBlock>;
  /** 位置と引用。 / Position and quote. */
  readonly selectors: ReadonlyArray<TextQuoteSelector>;
  /** どのファイルか。 / The file it is part of. */
  readonly source?: Maybe<Source>;
};

/** 該当箇所の一覧（Relay の Connection）。 / A list of spans of sources, page by page (a Relay connection). */
export type SpanConnection = {
  readonly __typename?: 'SpanConnection';
  /** このページの項目とそのカーソル。 / The items of this page, with their cursors. */
  readonly edges: ReadonlyArray<SpanEdge>;
  /** 項目の組合せごとの件数。多い順。ページにはよらない。 / How many there are of each combination of values, the largest first, whatever the page. */
  readonly groups?: Maybe<ReadonlyArray<Group>>;
  /** このページの項目。 / The items of this page. */
  readonly nodes: ReadonlyArray<Span>;
  /** このページが全体のどこにあるか。 / Where this page lies in the whole. */
  readonly pageInfo: PageInfo;
  /** ページによらない全体の件数。 / How many there are in all, whatever the page. */
  readonly totalCount: Scalars['Int']['output'];
};


/** 該当箇所の一覧（Relay の Connection）。 / A list of spans of sources, page by page (a Relay connection). */
export type SpanConnectionGroupsArgs = {
  first?: Scalars['Int']['input'];
};

/** 該当箇所の一覧の一項目。 / One item of a list of spans of sources. */
export type SpanEdge = {
  readonly __typename?: 'SpanEdge';
  /** この項目の位置。after と before に渡す。 / The place of this item, for after and before. */
  readonly cursor: Scalars['String']['output'];
  /** 項目そのもの。 / The item itself. */
  readonly node: Span;
};

/** ある日についての答え。分からないことは、いいえではない。 / The answer for a day. What is not known is not a no. */
export type Standing =
  /** その日には成り立っていなかった。 / It did not hold on that day. */
  | 'NO'
  /** 公開されているデータからは分からない。 / The published data do not tell. */
  | 'UNKNOWN'
  /** その日に成り立っていた。 / It held on that day. */
  | 'YES';

/** 本文ブロックが定めるもの。 / What a text block can state. */
export type Stated = CostArrangement | Initiative | LiaisonMeeting;

/**
 * 文字列への条件。すべてを、一つの値が満たすこと。どの言語の値でもよい。
 * A condition on text: one value, in whatever language, must meet all of it.
 */
export type StringFilter = {
  /** この文字列を含む（書かれたとおりに比べる）。 / It contains this text, character for character. */
  readonly contains?: InputMaybe<Scalars['String']['input']>;
  /** この文字列に等しい。 / It is this text. */
  readonly eq?: InputMaybe<Scalars['String']['input']>;
  /** 値があるか。 / Whether there is a value. */
  readonly exists?: InputMaybe<Scalars['Boolean']['input']>;
  /** このいずれかに等しい。 / It is one of these texts. */
  readonly in?: InputMaybe<ReadonlyArray<Scalars['String']['input']>>;
  /**
   * この語を含む。全角・半角、仮名の別、旧字、表記の揺れは問わない。
   * It contains this word; width, kind of kana, old forms and variants of spelling do not matter.
   */
  readonly matches?: InputMaybe<Scalars['String']['input']>;
  /** この文字列で始まる。 / It begins with this text. */
  readonly startsWith?: InputMaybe<Scalars['String']['input']>;
};

/** RDFの値。IRI又はリテラル。 / A value of RDF: an IRI or a literal. */
export type Term = {
  readonly __typename?: 'Term';
  /** リテラルのデータ型。 / The datatype of the literal. */
  readonly datatype?: Maybe<Scalars['IRI']['output']>;
  /** IRIかリテラルか。 / Whether it is an IRI or a literal. */
  readonly kind: TermKind;
  /** リテラルの言語タグ。 / The language tag of the literal. */
  readonly language?: Maybe<Scalars['String']['output']>;
  /** IRIがこのAPIのものを指すとき、そのもの。 / The thing itself, if the IRI names one of this API. */
  readonly node?: Maybe<Node>;
  /** IRI、又はリテラルの字句。 / The IRI, or the lexical form of the literal. */
  readonly value: Scalars['String']['output'];
};

/** RDFの値への条件。すべてを、一つの値が満たすこと。 / A condition on a value of RDF: one value must meet all of it. */
export type TermFilter = {
  /** IRI又はリテラルの字句がこれを含む。 / Its IRI or lexical form contains this. */
  readonly contains?: InputMaybe<Scalars['String']['input']>;
  /** IRI又はリテラルの字句がこれに等しい。 / Its IRI or lexical form is this. */
  readonly eq?: InputMaybe<Scalars['String']['input']>;
  /** 値があるか。 / Whether there is a value. */
  readonly exists?: InputMaybe<Scalars['Boolean']['input']>;
  /** IRI又はリテラルの字句がこのいずれか。 / Its IRI or lexical form is one of these. */
  readonly in?: InputMaybe<ReadonlyArray<Scalars['String']['input']>>;
  /** このIRIである（同じ字句のリテラルは当たらない）。 / It is this IRI, not a literal that reads like it. */
  readonly iri?: InputMaybe<Scalars['IRI']['input']>;
  /** IRI又はリテラルの字句がこれで始まる。 / Its IRI or lexical form begins with this. */
  readonly startsWith?: InputMaybe<Scalars['String']['input']>;
};

/** RDFの値の種類。 / The kinds of values in RDF. */
export type TermKind =
  /** IRI。 / An IRI. */
  | 'IRI'
  /** リテラル。 / A literal. */
  | 'LITERAL';

/** 本文ブロック。すべてを順に並べると文書になる。 / A part of the text; all of them in order are the document. */
export type TextBlock = {
  /** これを含む協約。 / The agreement it belongs to. */
  readonly agreement?: Maybe<Agreement>;
  /** このものについて述べられた値と関係の根拠。 / The evidence for what is stated about this thing. */
  readonly evidence: ReadonlyArray<Evidence>;
  /** このもののIRI。 / The IRI of this thing. */
  readonly id: Scalars['ID']['output'];
  /** 書かれたとおりの番号（第3条 など）。 / Its label as written, such as 第3条. */
  readonly label?: Maybe<Scalars['String']['output']>;
  /** 読み取った番号（3 など）。 / Its number as read, such as 3. */
  readonly number?: Maybe<Scalars['String']['output']>;
  /** 文書全体での順番。1から。 / Its place in the whole document, from 1. */
  readonly order: Scalars['Int']['output'];
  /** これを囲む上位のブロック。最上位では null。 / The block around it; none at the top. */
  readonly partOf?: Maybe<TextBlock>;
  /** 直下のブロック。文書の順。 / The blocks directly within it, in the order of the document. */
  readonly parts: ReadonlyArray<TextBlock>;
  /** 書かれたとおりの文字列。空白も含む。 / The text exactly as written, white space included. */
  readonly rawText: Scalars['String']['output'];
  /** ここを参照している本文ブロック又は役割。 / The text blocks and roles that refer to it. */
  readonly referredToBy?: Maybe<ReferrerConnection>;
  /** 参照している法令の規定又は本文ブロック。 / Provisions of law or text blocks it refers to. */
  readonly refersTo: ReadonlyArray<Reference>;
  /** ここから値を読み取った該当箇所。 / The spans within it from which values were read. */
  readonly spans?: Maybe<SpanConnection>;
  /** ここに定められた取組、費用分担又は連絡会議。 / The initiatives, cost arrangement or meeting stated here. */
  readonly states: ReadonlyArray<Stated>;
  /** 割付けの空白を除いた本文。 / The text without layout spaces. */
  readonly text?: Maybe<Scalars['String']['output']>;
};


/** 本文ブロック。すべてを順に並べると文書になる。 / A part of the text; all of them in order are the document. */
export type TextBlockEvidenceArgs = {
  property?: InputMaybe<ReadonlyArray<PropertyName>>;
};


/** 本文ブロック。すべてを順に並べると文書になる。 / A part of the text; all of them in order are the document. */
export type TextBlockReferredToByArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
};


/** 本文ブロック。すべてを順に並べると文書になる。 / A part of the text; all of them in order are the document. */
export type TextBlockSpansArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
};

/** 本文ブロックの一覧（Relay の Connection）。 / A list of text blocks, page by page (a Relay connection). */
export type TextBlockConnection = {
  readonly __typename?: 'TextBlockConnection';
  /** このページの項目とそのカーソル。 / The items of this page, with their cursors. */
  readonly edges: ReadonlyArray<TextBlockEdge>;
  /** 項目の組合せごとの件数。多い順。ページにはよらない。 / How many there are of each combination of values, the largest first, whatever the page. */
  readonly groups?: Maybe<ReadonlyArray<Group>>;
  /** このページの項目。 / The items of this page. */
  readonly nodes: ReadonlyArray<TextBlock>;
  /** このページが全体のどこにあるか。 / Where this page lies in the whole. */
  readonly pageInfo: PageInfo;
  /** ページによらない全体の件数。 / How many there are in all, whatever the page. */
  readonly totalCount: Scalars['Int']['output'];
};


/** 本文ブロックの一覧（Relay の Connection）。 / A list of text blocks, page by page (a Relay connection). */
export type TextBlockConnectionGroupsArgs = {
  first?: Scalars['Int']['input'];
};

/** 本文ブロックの一覧の一項目。 / One item of a list of text blocks. */
export type TextBlockEdge = {
  readonly __typename?: 'TextBlockEdge';
  /** この項目の位置。after と before に渡す。 / The place of this item, for after and before. */
  readonly cursor: Scalars['String']['output'];
  /** 項目そのもの。 / The item itself. */
  readonly node: TextBlock;
};

/** 該当箇所の位置と引用（Web Annotation）。 / Position and quote of a span (Web Annotation). */
export type TextQuoteSelector = Node & {
  readonly __typename?: 'TextQuoteSelector';
  /** 終わりの位置。この位置の文字は含まない。 / Where it ends; the character there is not part of it. */
  readonly end: Scalars['Int']['output'];
  /** 引用。出典ファイルのとおり。 / The quote, exactly as in the source. */
  readonly exact: Scalars['String']['output'];
  /** このもののIRI。 / The IRI of this thing. */
  readonly id: Scalars['ID']['output'];
  /** 始まりの位置。0から、Unicode の符号位置で数える。 / Where it begins, counted in Unicode code points from 0. */
  readonly start: Scalars['Int']['output'];
};

/** 題名部。 / The block that holds the title. */
export type TitleBlock = Evidenced & Node & TextBlock & {
  readonly __typename?: 'TitleBlock';
  /** これを含む協約。 / The agreement it belongs to. */
  readonly agreement?: Maybe<Agreement>;
  /** このものについて述べられた値と関係の根拠。 / The evidence for what is stated about this thing. */
  readonly evidence: ReadonlyArray<Evidence>;
  /** このもののIRI。 / The IRI of this thing. */
  readonly id: Scalars['ID']['output'];
  /** 書かれたとおりの番号（第3条 など）。 / Its label as written, such as 第3条. */
  readonly label?: Maybe<Scalars['String']['output']>;
  /** 読み取った番号（3 など）。 / Its number as read, such as 3. */
  readonly number?: Maybe<Scalars['String']['output']>;
  /** 文書全体での順番。1から。 / Its place in the whole document, from 1. */
  readonly order: Scalars['Int']['output'];
  /** これを囲む上位のブロック。最上位では null。 / The block around it; none at the top. */
  readonly partOf?: Maybe<TextBlock>;
  /** 直下のブロック。文書の順。 / The blocks directly within it, in the order of the document. */
  readonly parts: ReadonlyArray<TextBlock>;
  /** 書かれたとおりの文字列。空白も含む。 / The text exactly as written, white space included. */
  readonly rawText: Scalars['String']['output'];
  /** ここを参照している本文ブロック又は役割。 / The text blocks and roles that refer to it. */
  readonly referredToBy?: Maybe<ReferrerConnection>;
  /** 参照している法令の規定又は本文ブロック。 / Provisions of law or text blocks it refers to. */
  readonly refersTo: ReadonlyArray<Reference>;
  /** ここから値を読み取った該当箇所。 / The spans within it from which values were read. */
  readonly spans?: Maybe<SpanConnection>;
  /** ここに定められた取組、費用分担又は連絡会議。 / The initiatives, cost arrangement or meeting stated here. */
  readonly states: ReadonlyArray<Stated>;
  /** 割付けの空白を除いた本文。 / The text without layout spaces. */
  readonly text?: Maybe<Scalars['String']['output']>;
};


/** 題名部。 / The block that holds the title. */
export type TitleBlockEvidenceArgs = {
  property?: InputMaybe<ReadonlyArray<PropertyName>>;
};


/** 題名部。 / The block that holds the title. */
export type TitleBlockReferredToByArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
};


/** 題名部。 / The block that holds the title. */
export type TitleBlockSpansArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
};

/** 未判定部。種類を判定できなかった部分。失われてはいない。 / A block whose kind could not be told; nothing of it is lost. */
export type Unknown = Evidenced & Node & TextBlock & {
  readonly __typename?: 'Unknown';
  /** これを含む協約。 / The agreement it belongs to. */
  readonly agreement?: Maybe<Agreement>;
  /** このものについて述べられた値と関係の根拠。 / The evidence for what is stated about this thing. */
  readonly evidence: ReadonlyArray<Evidence>;
  /** このもののIRI。 / The IRI of this thing. */
  readonly id: Scalars['ID']['output'];
  /** 書かれたとおりの番号（第3条 など）。 / Its label as written, such as 第3条. */
  readonly label?: Maybe<Scalars['String']['output']>;
  /** 読み取った番号（3 など）。 / Its number as read, such as 3. */
  readonly number?: Maybe<Scalars['String']['output']>;
  /** 文書全体での順番。1から。 / Its place in the whole document, from 1. */
  readonly order: Scalars['Int']['output'];
  /** これを囲む上位のブロック。最上位では null。 / The block around it; none at the top. */
  readonly partOf?: Maybe<TextBlock>;
  /** 直下のブロック。文書の順。 / The blocks directly within it, in the order of the document. */
  readonly parts: ReadonlyArray<TextBlock>;
  /** 書かれたとおりの文字列。空白も含む。 / The text exactly as written, white space included. */
  readonly rawText: Scalars['String']['output'];
  /** ここを参照している本文ブロック又は役割。 / The text blocks and roles that refer to it. */
  readonly referredToBy?: Maybe<ReferrerConnection>;
  /** 参照している法令の規定又は本文ブロック。 / Provisions of law or text blocks it refers to. */
  readonly refersTo: ReadonlyArray<Reference>;
  /** ここから値を読み取った該当箇所。 / The spans within it from which values were read. */
  readonly spans?: Maybe<SpanConnection>;
  /** ここに定められた取組、費用分担又は連絡会議。 / The initiatives, cost arrangement or meeting stated here. */
  readonly states: ReadonlyArray<Stated>;
  /** 割付けの空白を除いた本文。 / The text without layout spaces. */
  readonly text?: Maybe<Scalars['String']['output']>;
};


/** 未判定部。種類を判定できなかった部分。失われてはいない。 / A block whose kind could not be told; nothing of it is lost. */
export type UnknownEvidenceArgs = {
  property?: InputMaybe<ReadonlyArray<PropertyName>>;
};


/** 未判定部。種類を判定できなかった部分。失われてはいない。 / A block whose kind could not be told; nothing of it is lost. */
export type UnknownReferredToByArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
};


/** 未判定部。種類を判定できなかった部分。失われてはいない。 / A block whose kind could not be told; nothing of it is lost. */
export type UnknownSpansArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
};

/** 同一文言群。同じ文言の取組。 / Initiatives that share one wording. */
export type WordingGroup = Node & {
  readonly __typename?: 'WordingGroup';
  /** このもののIRI。 / The IRI of this thing. */
  readonly id: Scalars['ID']['output'];
  /** この文言の取組。 / The initiatives with this wording. */
  readonly initiatives?: Maybe<InitiativeConnection>;
};


/** 同一文言群。同じ文言の取組。 / Initiatives that share one wording. */
export type WordingGroupInitiativesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
};



export type ResolverTypeWrapper<T> = Promise<T> | T;


export type ResolverWithResolve<TResult, TParent, TContext, TArgs> = {
  resolve: ResolverFn<TResult, TParent, TContext, TArgs>;
};
export type Resolver<TResult, TParent = Record<PropertyKey, never>, TContext = Record<PropertyKey, never>, TArgs = Record<PropertyKey, never>> = ResolverFn<TResult, TParent, TContext, TArgs> | ResolverWithResolve<TResult, TParent, TContext, TArgs>;

export type ResolverFn<TResult, TParent, TContext, TArgs> = (
  parent: TParent,
  args: TArgs,
  context: TContext,
  info: GraphQLResolveInfo
) => Promise<TResult> | TResult;

export type SubscriptionSubscribeFn<TResult, TParent, TContext, TArgs> = (
  parent: TParent,
  args: TArgs,
  context: TContext,
  info: GraphQLResolveInfo
) => AsyncIterable<TResult> | Promise<AsyncIterable<TResult>>;

export type SubscriptionResolveFn<TResult, TParent, TContext, TArgs> = (
  parent: TParent,
  args: TArgs,
  context: TContext,
  info: GraphQLResolveInfo
) => TResult | Promise<TResult>;

export interface SubscriptionSubscriberObject<TResult, TKey extends string, TParent, TContext, TArgs> {
  subscribe: SubscriptionSubscribeFn<{ [key in TKey]: TResult }, TParent, TContext, TArgs>;
  resolve?: SubscriptionResolveFn<TResult, { [key in TKey]: TResult }, TContext, TArgs>;
}

export interface SubscriptionResolverObject<TResult, TParent, TContext, TArgs> {
  subscribe: SubscriptionSubscribeFn<any, TParent, TContext, TArgs>;
  resolve: SubscriptionResolveFn<TResult, any, TContext, TArgs>;
}

export type SubscriptionObject<TResult, TKey extends string, TParent, TContext, TArgs> =
  | SubscriptionSubscriberObject<TResult, TKey, TParent, TContext, TArgs>
  | SubscriptionResolverObject<TResult, TParent, TContext, TArgs>;

export type SubscriptionResolver<TResult, TKey extends string, TParent = Record<PropertyKey, never>, TContext = Record<PropertyKey, never>, TArgs = Record<PropertyKey, never>> =
  | ((...args: any[]) => SubscriptionObject<TResult, TKey, TParent, TContext, TArgs>)
  | SubscriptionObject<TResult, TKey, TParent, TContext, TArgs>;

export type TypeResolveFn<TTypes, TParent = Record<PropertyKey, never>, TContext = Record<PropertyKey, never>> = (
  parent: TParent,
  context: TContext,
  info: GraphQLResolveInfo
) => Maybe<TTypes> | Promise<Maybe<TTypes>>;

export type IsTypeOfResolverFn<T = Record<PropertyKey, never>, TContext = Record<PropertyKey, never>> = (obj: T, context: TContext, info: GraphQLResolveInfo) => boolean | Promise<boolean>;

export type NextResolverFn<T> = () => Promise<T>;

export type DirectiveResolverFn<TResult = Record<PropertyKey, never>, TParent = Record<PropertyKey, never>, TContext = Record<PropertyKey, never>, TArgs = Record<PropertyKey, never>> = (
  next: NextResolverFn<TResult>,
  parent: TParent,
  args: TArgs,
  context: TContext,
  info: GraphQLResolveInfo
) => TResult | Promise<TResult>;



/** Mapping of union types */
export type ResolversUnionTypes<_RefType extends Record<string, unknown>> = {
  Reference:
    | ( Resource )
    | ( Resource )
    | ( Resource )
    | ( Resource )
    | ( Resource )
    | ( Resource )
    | ( Resource )
    | ( Resource )
    | ( Resource )
    | ( Resource )
    | ( Resource )
    | ( Resource )
    | ( Resource )
  ;
  Referrer:
    | ( Resource )
    | ( Resource )
    | ( Resource )
    | ( Resource )
    | ( Resource )
    | ( Resource )
    | ( Resource )
    | ( Resource )
    | ( Resource )
    | ( Resource )
    | ( Resource )
    | ( Resource )
    | ( Resource )
  ;
  Stated:
    | ( Resource )
    | ( Resource )
    | ( Resource )
  ;
};


/** Mapping between all available schema types and the resolvers types */
export type ResolversTypes = {
  Agreement: ResolverTypeWrapper<Resource>;
  AgreementConnection: ResolverTypeWrapper<Connection>;
  AgreementEdge: ResolverTypeWrapper<Edge>;
  AgreementFact: AgreementFact;
  AgreementStanding: ResolverTypeWrapper<AgreementAnswer>;
  Annex: ResolverTypeWrapper<Resource>;
  AnnexRow: ResolverTypeWrapper<Resource>;
  AnnexSection: ResolverTypeWrapper<Resource>;
  Article: ResolverTypeWrapper<Resource>;
  Boolean: ResolverTypeWrapper<Scalars['Boolean']['output']>;
  BooleanFilter: BooleanFilter;
  Closing: ResolverTypeWrapper<Resource>;
  Concept: ResolverTypeWrapper<Resource>;
  CostArrangement: ResolverTypeWrapper<Resource>;
  CostArrangementConnection: ResolverTypeWrapper<Connection>;
  CostArrangementEdge: ResolverTypeWrapper<Edge>;
  CountFilter: CountFilter;
  Cover: ResolverTypeWrapper<Resource>;
  Date: ResolverTypeWrapper<Scalars['Date']['output']>;
  DateFilter: DateFilter;
  DatePart: DatePart;
  Evidence: ResolverTypeWrapper<Resource>;
  EvidenceConnection: ResolverTypeWrapper<Connection>;
  EvidenceEdge: ResolverTypeWrapper<Edge>;
  Evidenced: ResolverTypeWrapper<Resource>;
  Float: ResolverTypeWrapper<Scalars['Float']['output']>;
  ForeseenInstrument: ResolverTypeWrapper<Resource>;
  ForeseenInstrumentConnection: ResolverTypeWrapper<Connection>;
  ForeseenInstrumentEdge: ResolverTypeWrapper<Edge>;
  Group: ResolverTypeWrapper<ValueGroup>;
  GroupKey: ResolverTypeWrapper<ValueGroupKey>;
  ID: ResolverTypeWrapper<Scalars['ID']['output']>;
  IDFilter: IdFilter;
  IRI: ResolverTypeWrapper<Scalars['IRI']['output']>;
  IRIFilter: IriFilter;
  Initiative: ResolverTypeWrapper<Resource>;
  InitiativeConnection: ResolverTypeWrapper<Connection>;
  InitiativeEdge: ResolverTypeWrapper<Edge>;
  Int: ResolverTypeWrapper<Scalars['Int']['output']>;
  IntFilter: IntFilter;
  Item: ResolverTypeWrapper<Resource>;
  LanguageText: ResolverTypeWrapper<Literal>;
  LanguageTextFilter: LanguageTextFilter;
  LawProvision: ResolverTypeWrapper<Resource>;
  LegalEvent: ResolverTypeWrapper<Resource>;
  LegalEventConnection: ResolverTypeWrapper<Connection>;
  LegalEventEdge: ResolverTypeWrapper<Edge>;
  LiaisonMeeting: ResolverTypeWrapper<Resource>;
  LocalGovernment: ResolverTypeWrapper<Resource>;
  LocalizedText: ResolverTypeWrapper<ChosenText>;
  MemberStanding: ResolverTypeWrapper<MemberOnDay>;
  Membership: ResolverTypeWrapper<Resource>;
  MembershipConnection: ResolverTypeWrapper<Connection>;
  MembershipEdge: ResolverTypeWrapper<Edge>;
  Method: Method;
  Municipality: ResolverTypeWrapper<Resource>;
  MunicipalityConnection: ResolverTypeWrapper<Connection>;
  MunicipalityEdge: ResolverTypeWrapper<Edge>;
  Node: ResolverTypeWrapper<Resource>;
  OrderDirection: OrderDirection;
  PageInfo: ResolverTypeWrapper<Paged>;
  Paragraph: ResolverTypeWrapper<Resource>;
  Party: ResolverTypeWrapper<Resource>;
  PartyConnection: ResolverTypeWrapper<Connection>;
  PartyEdge: ResolverTypeWrapper<Edge>;
  PolicyField: ResolverTypeWrapper<Resource>;
  PolicyFieldConnection: ResolverTypeWrapper<Connection>;
  PolicyFieldEdge: ResolverTypeWrapper<Edge>;
  Preamble: ResolverTypeWrapper<Resource>;
  Prefecture: ResolverTypeWrapper<Resource>;
  PrefectureConnection: ResolverTypeWrapper<Connection>;
  PrefectureEdge: ResolverTypeWrapper<Edge>;
  PropertyName: PropertyName;
  Query: ResolverTypeWrapper<Record<PropertyKey, never>>;
  Reference: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['Reference']>;
  Referrer: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['Referrer']>;
  ReferrerConnection: ResolverTypeWrapper<Connection>;
  ReferrerEdge: ResolverTypeWrapper<Edge>;
  Region: ResolverTypeWrapper<Resource>;
  RegionConnection: ResolverTypeWrapper<Connection>;
  RegionEdge: ResolverTypeWrapper<Edge>;
  Role: ResolverTypeWrapper<Resource>;
  RoleConnection: ResolverTypeWrapper<Connection>;
  RoleEdge: ResolverTypeWrapper<Edge>;
  Rule: ResolverTypeWrapper<Resource>;
  SearchConnection: ResolverTypeWrapper<FoundThings>;
  SearchEdge: ResolverTypeWrapper<FoundThing>;
  SearchTypeCount: ResolverTypeWrapper<TypeCount>;
  SearchableType: SearchableType;
  SignatureBlock: ResolverTypeWrapper<Resource>;
  SnippetPart: ResolverTypeWrapper<SnippetPiece>;
  Source: ResolverTypeWrapper<Resource>;
  Span: ResolverTypeWrapper<Resource>;
  SpanConnection: ResolverTypeWrapper<Connection>;
  SpanEdge: ResolverTypeWrapper<Edge>;
  Standing: Standing;
  Stated: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['Stated']>;
  String: ResolverTypeWrapper<Scalars['String']['output']>;
  StringFilter: StringFilter;
  Term: ResolverTypeWrapper<Value>;
  TermFilter: TermFilter;
  TermKind: TermKind;
  TextBlock: ResolverTypeWrapper<Resource>;
  TextBlockConnection: ResolverTypeWrapper<Connection>;
  TextBlockEdge: ResolverTypeWrapper<Edge>;
  TextQuoteSelector: ResolverTypeWrapper<Resource>;
  TitleBlock: ResolverTypeWrapper<Resource>;
  Unknown: ResolverTypeWrapper<Resource>;
  WordingGroup: ResolverTypeWrapper<Resource>;
};

/** Mapping between all available schema types and the resolvers parents */
export type ResolversParentTypes = {
  Agreement: Resource;
  AgreementConnection: Connection;
  AgreementEdge: Edge;
  AgreementStanding: AgreementAnswer;
  Annex: Resource;
  AnnexRow: Resource;
  AnnexSection: Resource;
  Article: Resource;
  Boolean: Scalars['Boolean']['output'];
  BooleanFilter: BooleanFilter;
  Closing: Resource;
  Concept: Resource;
  CostArrangement: Resource;
  CostArrangementConnection: Connection;
  CostArrangementEdge: Edge;
  CountFilter: CountFilter;
  Cover: Resource;
  Date: Scalars['Date']['output'];
  DateFilter: DateFilter;
  Evidence: Resource;
  EvidenceConnection: Connection;
  EvidenceEdge: Edge;
  Evidenced: Resource;
  Float: Scalars['Float']['output'];
  ForeseenInstrument: Resource;
  ForeseenInstrumentConnection: Connection;
  ForeseenInstrumentEdge: Edge;
  Group: ValueGroup;
  GroupKey: ValueGroupKey;
  ID: Scalars['ID']['output'];
  IDFilter: IdFilter;
  IRI: Scalars['IRI']['output'];
  IRIFilter: IriFilter;
  Initiative: Resource;
  InitiativeConnection: Connection;
  InitiativeEdge: Edge;
  Int: Scalars['Int']['output'];
  IntFilter: IntFilter;
  Item: Resource;
  LanguageText: Literal;
  LanguageTextFilter: LanguageTextFilter;
  LawProvision: Resource;
  LegalEvent: Resource;
  LegalEventConnection: Connection;
  LegalEventEdge: Edge;
  LiaisonMeeting: Resource;
  LocalGovernment: Resource;
  LocalizedText: ChosenText;
  MemberStanding: MemberOnDay;
  Membership: Resource;
  MembershipConnection: Connection;
  MembershipEdge: Edge;
  Municipality: Resource;
  MunicipalityConnection: Connection;
  MunicipalityEdge: Edge;
  Node: Resource;
  PageInfo: Paged;
  Paragraph: Resource;
  Party: Resource;
  PartyConnection: Connection;
  PartyEdge: Edge;
  PolicyField: Resource;
  PolicyFieldConnection: Connection;
  PolicyFieldEdge: Edge;
  Preamble: Resource;
  Prefecture: Resource;
  PrefectureConnection: Connection;
  PrefectureEdge: Edge;
  Query: Record<PropertyKey, never>;
  Reference: ResolversUnionTypes<ResolversParentTypes>['Reference'];
  Referrer: ResolversUnionTypes<ResolversParentTypes>['Referrer'];
  ReferrerConnection: Connection;
  ReferrerEdge: Edge;
  Region: Resource;
  RegionConnection: Connection;
  RegionEdge: Edge;
  Role: Resource;
  RoleConnection: Connection;
  RoleEdge: Edge;
  Rule: Resource;
  SearchConnection: FoundThings;
  SearchEdge: FoundThing;
  SearchTypeCount: TypeCount;
  SignatureBlock: Resource;
  SnippetPart: SnippetPiece;
  Source: Resource;
  Span: Resource;
  SpanConnection: Connection;
  SpanEdge: Edge;
  Stated: ResolversUnionTypes<ResolversParentTypes>['Stated'];
  String: Scalars['String']['output'];
  StringFilter: StringFilter;
  Term: Value;
  TermFilter: TermFilter;
  TextBlock: Resource;
  TextBlockConnection: Connection;
  TextBlockEdge: Edge;
  TextQuoteSelector: Resource;
  TitleBlock: Resource;
  Unknown: Resource;
  WordingGroup: Resource;
};

export type ClassDirectiveArgs = {
  iri: Scalars['String']['input'];
};

export type ClassDirectiveResolver<Result, Parent, ContextType = GraphQLContext, Args = ClassDirectiveArgs> = DirectiveResolverFn<Result, Parent, ContextType, Args>;

export type FacetDirectiveArgs = { };

export type FacetDirectiveResolver<Result, Parent, ContextType = GraphQLContext, Args = FacetDirectiveArgs> = DirectiveResolverFn<Result, Parent, ContextType, Args>;

export type LangDirectiveArgs = {
  prefer: Scalars['String']['input'];
};

export type LangDirectiveResolver<Result, Parent, ContextType = GraphQLContext, Args = LangDirectiveArgs> = DirectiveResolverFn<Result, Parent, ContextType, Args>;

export type NeedsDirectiveArgs = {
  iris: ReadonlyArray<Scalars['String']['input']>;
};

export type NeedsDirectiveResolver<Result, Parent, ContextType = GraphQLContext, Args = NeedsDirectiveArgs> = DirectiveResolverFn<Result, Parent, ContextType, Args>;

export type PathDirectiveArgs = {
  steps: ReadonlyArray<Scalars['String']['input']>;
};

export type PathDirectiveResolver<Result, Parent, ContextType = GraphQLContext, Args = PathDirectiveArgs> = DirectiveResolverFn<Result, Parent, ContextType, Args>;

export type PropertyDirectiveArgs = {
  inverse?: Maybe<Scalars['Boolean']['input']>;
  iri: Scalars['String']['input'];
};

export type PropertyDirectiveResolver<Result, Parent, ContextType = GraphQLContext, Args = PropertyDirectiveArgs> = DirectiveResolverFn<Result, Parent, ContextType, Args>;

export type TermDirectiveArgs = {
  iri: Scalars['String']['input'];
};

export type TermDirectiveResolver<Result, Parent, ContextType = GraphQLContext, Args = TermDirectiveArgs> = DirectiveResolverFn<Result, Parent, ContextType, Args>;

export type AgreementResolvers<ContextType = GraphQLContext, ParentType extends ResolversParentTypes['Agreement'] = ResolversParentTypes['Agreement']> = {
  amendedBy: Resolver<Maybe<ResolversTypes['AgreementConnection']>, ParentType, ContextType, Partial<AgreementAmendedByArgs>>;
  amends: Resolver<ReadonlyArray<ResolversTypes['Term']>, ParentType, ContextType>;
  annexes: Resolver<ReadonlyArray<ResolversTypes['Annex']>, ParentType, ContextType>;
  articles: Resolver<ReadonlyArray<ResolversTypes['Article']>, ParentType, ContextType>;
  changeAndEnd: Resolver<ReadonlyArray<ResolversTypes['TextBlock']>, ParentType, ContextType>;
  closing: Resolver<Maybe<ResolversTypes['Closing']>, ParentType, ContextType>;
  concludedOn: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  copies: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  copiesPerHolder: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  copyHolders: Resolver<ReadonlyArray<ResolversTypes['Party']>, ParentType, ContextType>;
  costArrangement: Resolver<Maybe<ResolversTypes['CostArrangement']>, ParentType, ContextType>;
  cover: Resolver<Maybe<ResolversTypes['Cover']>, ParentType, ContextType>;
  coverTitle: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  events: Resolver<ReadonlyArray<ResolversTypes['LegalEvent']>, ParentType, ContextType>;
  evidence: Resolver<ReadonlyArray<ResolversTypes['Evidence']>, ParentType, ContextType, Partial<AgreementEvidenceArgs>>;
  foreseenInstruments: Resolver<ReadonlyArray<ResolversTypes['ForeseenInstrument']>, ParentType, ContextType>;
  id: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  initiatives: Resolver<Maybe<ResolversTypes['InitiativeConnection']>, ParentType, ContextType, Partial<AgreementInitiativesArgs>>;
  instrumentType: Resolver<Maybe<ResolversTypes['Concept']>, ParentType, ContextType>;
  legalBasis: Resolver<Maybe<ResolversTypes['LawProvision']>, ParentType, ContextType>;
  liaisonMeeting: Resolver<Maybe<ResolversTypes['LiaisonMeeting']>, ParentType, ContextType>;
  mannerOfExecution: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  memberships: Resolver<Maybe<ResolversTypes['MembershipConnection']>, ParentType, ContextType, Partial<AgreementMembershipsArgs>>;
  parties: Resolver<ReadonlyArray<ResolversTypes['Party']>, ParentType, ContextType>;
  preamble: Resolver<Maybe<ResolversTypes['Preamble']>, ParentType, ContextType>;
  region: Resolver<Maybe<ResolversTypes['Region']>, ParentType, ContextType>;
  replacedBy: Resolver<Maybe<ResolversTypes['AgreementConnection']>, ParentType, ContextType, Partial<AgreementReplacedByArgs>>;
  replaces: Resolver<ReadonlyArray<ResolversTypes['Term']>, ParentType, ContextType>;
  roles: Resolver<Maybe<ResolversTypes['RoleConnection']>, ParentType, ContextType, Partial<AgreementRolesArgs>>;
  signatureBlocks: Resolver<ReadonlyArray<ResolversTypes['SignatureBlock']>, ParentType, ContextType>;
  sources: Resolver<ReadonlyArray<ResolversTypes['Source']>, ParentType, ContextType>;
  standing: Resolver<ResolversTypes['AgreementStanding'], ParentType, ContextType, RequireFields<AgreementStandingArgs, 'asOf'>>;
  textBlocks: Resolver<Maybe<ResolversTypes['TextBlockConnection']>, ParentType, ContextType, Partial<AgreementTextBlocksArgs>>;
  title: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  titleBlock: Resolver<Maybe<ResolversTypes['TitleBlock']>, ParentType, ContextType>;
  unknownBlocks: Resolver<ReadonlyArray<ResolversTypes['Unknown']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type AgreementConnectionResolvers<ContextType = GraphQLContext, ParentType extends ResolversParentTypes['AgreementConnection'] = ResolversParentTypes['AgreementConnection']> = {
  edges: Resolver<ReadonlyArray<ResolversTypes['AgreementEdge']>, ParentType, ContextType>;
  groups: Resolver<Maybe<ReadonlyArray<ResolversTypes['Group']>>, ParentType, ContextType, RequireFields<AgreementConnectionGroupsArgs, 'first'>>;
  nodes: Resolver<ReadonlyArray<ResolversTypes['Agreement']>, ParentType, ContextType>;
  pageInfo: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type AgreementEdgeResolvers<ContextType = GraphQLContext, ParentType extends ResolversParentTypes['AgreementEdge'] = ResolversParentTypes['AgreementEdge']> = {
  cursor: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node: Resolver<ResolversTypes['Agreement'], ParentType, ContextType>;
};

export type AgreementStandingResolvers<ContextType = GraphQLContext, ParentType extends ResolversParentTypes['AgreementStanding'] = ResolversParentTypes['AgreementStanding']> = {
  answer: Resolver<ResolversTypes['Standing'], ParentType, ContextType>;
  day: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  fact: Resolver<ResolversTypes['AgreementFact'], ParentType, ContextType>;
  told: Resolver<Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
};

export type AnnexResolvers<ContextType = GraphQLContext, ParentType extends ResolversParentTypes['Annex'] = ResolversParentTypes['Annex']> = {
  agreement: Resolver<Maybe<ResolversTypes['Agreement']>, ParentType, ContextType>;
  evidence: Resolver<ReadonlyArray<ResolversTypes['Evidence']>, ParentType, ContextType, Partial<AnnexEvidenceArgs>>;
  heading: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  id: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  label: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  number: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  order: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  partOf: Resolver<Maybe<ResolversTypes['TextBlock']>, ParentType, ContextType>;
  parts: Resolver<ReadonlyArray<ResolversTypes['TextBlock']>, ParentType, ContextType>;
  rawText: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  referredToBy: Resolver<Maybe<ResolversTypes['ReferrerConnection']>, ParentType, ContextType, Partial<AnnexReferredToByArgs>>;
  refersTo: Resolver<ReadonlyArray<ResolversTypes['Reference']>, ParentType, ContextType>;
  rows: Resolver<ReadonlyArray<ResolversTypes['AnnexRow']>, ParentType, ContextType>;
  sections: Resolver<ReadonlyArray<ResolversTypes['AnnexSection']>, ParentType, ContextType>;
  spans: Resolver<Maybe<ResolversTypes['SpanConnection']>, ParentType, ContextType, Partial<AnnexSpansArgs>>;
  states: Resolver<ReadonlyArray<ResolversTypes['Stated']>, ParentType, ContextType>;
  text: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type AnnexRowResolvers<ContextType = GraphQLContext, ParentType extends ResolversParentTypes['AnnexRow'] = ResolversParentTypes['AnnexRow']> = {
  agreement: Resolver<Maybe<ResolversTypes['Agreement']>, ParentType, ContextType>;
  evidence: Resolver<ReadonlyArray<ResolversTypes['Evidence']>, ParentType, ContextType, Partial<AnnexRowEvidenceArgs>>;
  id: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  label: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  number: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  order: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  partOf: Resolver<Maybe<ResolversTypes['TextBlock']>, ParentType, ContextType>;
  parts: Resolver<ReadonlyArray<ResolversTypes['TextBlock']>, ParentType, ContextType>;
  rawText: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  referredToBy: Resolver<Maybe<ResolversTypes['ReferrerConnection']>, ParentType, ContextType, Partial<AnnexRowReferredToByArgs>>;
  refersTo: Resolver<ReadonlyArray<ResolversTypes['Reference']>, ParentType, ContextType>;
  spans: Resolver<Maybe<ResolversTypes['SpanConnection']>, ParentType, ContextType, Partial<AnnexRowSpansArgs>>;
  states: Resolver<ReadonlyArray<ResolversTypes['Stated']>, ParentType, ContextType>;
  text: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type AnnexSectionResolvers<ContextType = GraphQLContext, ParentType extends ResolversParentTypes['AnnexSection'] = ResolversParentTypes['AnnexSection']> = {
  agreement: Resolver<Maybe<ResolversTypes['Agreement']>, ParentType, ContextType>;
  evidence: Resolver<ReadonlyArray<ResolversTypes['Evidence']>, ParentType, ContextType, Partial<AnnexSectionEvidenceArgs>>;
  heading: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  id: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  label: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  number: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  order: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  partOf: Resolver<Maybe<ResolversTypes['TextBlock']>, ParentType, ContextType>;
  parts: Resolver<ReadonlyArray<ResolversTypes['TextBlock']>, ParentType, ContextType>;
  rawText: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  referredToBy: Resolver<Maybe<ResolversTypes['ReferrerConnection']>, ParentType, ContextType, Partial<AnnexSectionReferredToByArgs>>;
  refersTo: Resolver<ReadonlyArray<ResolversTypes['Reference']>, ParentType, ContextType>;
  rows: Resolver<ReadonlyArray<ResolversTypes['AnnexRow']>, ParentType, ContextType>;
  spans: Resolver<Maybe<ResolversTypes['SpanConnection']>, ParentType, ContextType, Partial<AnnexSectionSpansArgs>>;
  states: Resolver<ReadonlyArray<ResolversTypes['Stated']>, ParentType, ContextType>;
  text: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type ArticleResolvers<ContextType = GraphQLContext, ParentType extends ResolversParentTypes['Article'] = ResolversParentTypes['Article']> = {
  agreement: Resolver<Maybe<ResolversTypes['Agreement']>, ParentType, ContextType>;
  caption: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  evidence: Resolver<ReadonlyArray<ResolversTypes['Evidence']>, ParentType, ContextType, Partial<ArticleEvidenceArgs>>;
  id: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  label: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  number: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  order: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  paragraphs: Resolver<ReadonlyArray<ResolversTypes['Paragraph']>, ParentType, ContextType>;
  partOf: Resolver<Maybe<ResolversTypes['TextBlock']>, ParentType, ContextType>;
  parts: Resolver<ReadonlyArray<ResolversTypes['TextBlock']>, ParentType, ContextType>;
  rawText: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  referredToBy: Resolver<Maybe<ResolversTypes['ReferrerConnection']>, ParentType, ContextType, Partial<ArticleReferredToByArgs>>;
  refersTo: Resolver<ReadonlyArray<ResolversTypes['Reference']>, ParentType, ContextType>;
  spans: Resolver<Maybe<ResolversTypes['SpanConnection']>, ParentType, ContextType, Partial<ArticleSpansArgs>>;
  states: Resolver<ReadonlyArray<ResolversTypes['Stated']>, ParentType, ContextType>;
  text: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type ClosingResolvers<ContextType = GraphQLContext, ParentType extends ResolversParentTypes['Closing'] = ResolversParentTypes['Closing']> = {
  agreement: Resolver<Maybe<ResolversTypes['Agreement']>, ParentType, ContextType>;
  evidence: Resolver<ReadonlyArray<ResolversTypes['Evidence']>, ParentType, ContextType, Partial<ClosingEvidenceArgs>>;
  id: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  label: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  number: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  order: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  partOf: Resolver<Maybe<ResolversTypes['TextBlock']>, ParentType, ContextType>;
  parts: Resolver<ReadonlyArray<ResolversTypes['TextBlock']>, ParentType, ContextType>;
  rawText: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  referredToBy: Resolver<Maybe<ResolversTypes['ReferrerConnection']>, ParentType, ContextType, Partial<ClosingReferredToByArgs>>;
  refersTo: Resolver<ReadonlyArray<ResolversTypes['Reference']>, ParentType, ContextType>;
  spans: Resolver<Maybe<ResolversTypes['SpanConnection']>, ParentType, ContextType, Partial<ClosingSpansArgs>>;
  states: Resolver<ReadonlyArray<ResolversTypes['Stated']>, ParentType, ContextType>;
  text: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type ConceptResolvers<ContextType = GraphQLContext, ParentType extends ResolversParentTypes['Concept'] = ResolversParentTypes['Concept']> = {
  agreements: Resolver<Maybe<ResolversTypes['AgreementConnection']>, ParentType, ContextType, Partial<ConceptAgreementsArgs>>;
  ancestors: Resolver<ReadonlyArray<ResolversTypes['Concept']>, ParentType, ContextType>;
  broader: Resolver<ReadonlyArray<ResolversTypes['Concept']>, ParentType, ContextType>;
  costArrangements: Resolver<Maybe<ResolversTypes['CostArrangementConnection']>, ParentType, ContextType, Partial<ConceptCostArrangementsArgs>>;
  definition: Resolver<ResolversTypes['String'], ParentType, ContextType, Partial<ConceptDefinitionArgs>>;
  definitionText: Resolver<ResolversTypes['LocalizedText'], ParentType, ContextType, Partial<ConceptDefinitionTextArgs>>;
  descendants: Resolver<ReadonlyArray<ResolversTypes['Concept']>, ParentType, ContextType>;
  events: Resolver<Maybe<ResolversTypes['LegalEventConnection']>, ParentType, ContextType, Partial<ConceptEventsArgs>>;
  id: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  initiatives: Resolver<Maybe<ResolversTypes['InitiativeConnection']>, ParentType, ContextType, Partial<ConceptInitiativesArgs>>;
  label: Resolver<ResolversTypes['String'], ParentType, ContextType, Partial<ConceptLabelArgs>>;
  labelText: Resolver<ResolversTypes['LocalizedText'], ParentType, ContextType, Partial<ConceptLabelTextArgs>>;
  labels: Resolver<ReadonlyArray<ResolversTypes['LanguageText']>, ParentType, ContextType>;
  narrower: Resolver<ReadonlyArray<ResolversTypes['Concept']>, ParentType, ContextType>;
  notation: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  parties: Resolver<Maybe<ResolversTypes['PartyConnection']>, ParentType, ContextType, Partial<ConceptPartiesArgs>>;
  roles: Resolver<Maybe<ResolversTypes['RoleConnection']>, ParentType, ContextType, Partial<ConceptRolesArgs>>;
  schemes: Resolver<ReadonlyArray<ResolversTypes['IRI']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type CostArrangementResolvers<ContextType = GraphQLContext, ParentType extends ResolversParentTypes['CostArrangement'] = ResolversParentTypes['CostArrangement']> = {
  agreement: Resolver<Maybe<ResolversTypes['Agreement']>, ParentType, ContextType>;
  costSharing: Resolver<Maybe<ResolversTypes['Concept']>, ParentType, ContextType>;
  decidedBy: Resolver<ReadonlyArray<ResolversTypes['Party']>, ParentType, ContextType>;
  determination: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  evidence: Resolver<ReadonlyArray<ResolversTypes['Evidence']>, ParentType, ContextType, Partial<CostArrangementEvidenceArgs>>;
  id: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  statedIn: Resolver<Maybe<ResolversTypes['TextBlock']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type CostArrangementConnectionResolvers<ContextType = GraphQLContext, ParentType extends ResolversParentTypes['CostArrangementConnection'] = ResolversParentTypes['CostArrangementConnection']> = {
  edges: Resolver<ReadonlyArray<ResolversTypes['CostArrangementEdge']>, ParentType, ContextType>;
  groups: Resolver<Maybe<ReadonlyArray<ResolversTypes['Group']>>, ParentType, ContextType, RequireFields<CostArrangementConnectionGroupsArgs, 'first'>>;
  nodes: Resolver<ReadonlyArray<ResolversTypes['CostArrangement']>, ParentType, ContextType>;
  pageInfo: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type CostArrangementEdgeResolvers<ContextType = GraphQLContext, ParentType extends ResolversParentTypes['CostArrangementEdge'] = ResolversParentTypes['CostArrangementEdge']> = {
  cursor: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node: Resolver<ResolversTypes['CostArrangement'], ParentType, ContextType>;
};

export type CoverResolvers<ContextType = GraphQLContext, ParentType extends ResolversParentTypes['Cover'] = ResolversParentTypes['Cover']> = {
  agreement: Resolver<Maybe<ResolversTypes['Agreement']>, ParentType, ContextType>;
  evidence: Resolver<ReadonlyArray<ResolversTypes['Evidence']>, ParentType, ContextType, Partial<CoverEvidenceArgs>>;
  id: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  label: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  number: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  order: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  partOf: Resolver<Maybe<ResolversTypes['TextBlock']>, ParentType, ContextType>;
  parts: Resolver<ReadonlyArray<ResolversTypes['TextBlock']>, ParentType, ContextType>;
  rawText: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  referredToBy: Resolver<Maybe<ResolversTypes['ReferrerConnection']>, ParentType, ContextType, Partial<CoverReferredToByArgs>>;
  refersTo: Resolver<ReadonlyArray<ResolversTypes['Reference']>, ParentType, ContextType>;
  spans: Resolver<Maybe<ResolversTypes['SpanConnection']>, ParentType, ContextType, Partial<CoverSpansArgs>>;
  states: Resolver<ReadonlyArray<ResolversTypes['Stated']>, ParentType, ContextType>;
  text: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export interface DateScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['Date'], any> {
  name: 'Date';
}

export type EvidenceResolvers<ContextType = GraphQLContext, ParentType extends ResolversParentTypes['Evidence'] = ResolversParentTypes['Evidence']> = {
  id: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  inputs: Resolver<ReadonlyArray<ResolversTypes['Term']>, ParentType, ContextType>;
  method: Resolver<ResolversTypes['Method'], ParentType, ContextType>;
  object: Resolver<ResolversTypes['Term'], ParentType, ContextType>;
  predicate: Resolver<ResolversTypes['IRI'], ParentType, ContextType>;
  property: Resolver<Maybe<ResolversTypes['PropertyName']>, ParentType, ContextType>;
  rules: Resolver<ReadonlyArray<ResolversTypes['Rule']>, ParentType, ContextType>;
  sourcePages: Resolver<ReadonlyArray<ResolversTypes['IRI']>, ParentType, ContextType>;
  spans: Resolver<ReadonlyArray<ResolversTypes['Span']>, ParentType, ContextType>;
  statedOn: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  subject: Resolver<ResolversTypes['Term'], ParentType, ContextType>;
  supersededBy: Resolver<Maybe<ResolversTypes['Evidence']>, ParentType, ContextType>;
  supersedes: Resolver<ReadonlyArray<ResolversTypes['Evidence']>, ParentType, ContextType>;
  verified: Resolver<Maybe<ResolversTypes['Boolean']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type EvidenceConnectionResolvers<ContextType = GraphQLContext, ParentType extends ResolversParentTypes['EvidenceConnection'] = ResolversParentTypes['EvidenceConnection']> = {
  edges: Resolver<ReadonlyArray<ResolversTypes['EvidenceEdge']>, ParentType, ContextType>;
  groups: Resolver<Maybe<ReadonlyArray<ResolversTypes['Group']>>, ParentType, ContextType, RequireFields<EvidenceConnectionGroupsArgs, 'first'>>;
  nodes: Resolver<ReadonlyArray<ResolversTypes['Evidence']>, ParentType, ContextType>;
  pageInfo: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type EvidenceEdgeResolvers<ContextType = GraphQLContext, ParentType extends ResolversParentTypes['EvidenceEdge'] = ResolversParentTypes['EvidenceEdge']> = {
  cursor: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node: Resolver<ResolversTypes['Evidence'], ParentType, ContextType>;
};

export type EvidencedResolvers<ContextType = GraphQLContext, ParentType extends ResolversParentTypes['Evidenced'] = ResolversParentTypes['Evidenced']> = {
  __resolveType: TypeResolveFn<'Agreement' | 'Annex' | 'AnnexRow' | 'AnnexSection' | 'Article' | 'Closing' | 'CostArrangement' | 'Cover' | 'ForeseenInstrument' | 'Initiative' | 'Item' | 'LawProvision' | 'LegalEvent' | 'LiaisonMeeting' | 'Membership' | 'Municipality' | 'Paragraph' | 'Party' | 'Preamble' | 'Prefecture' | 'Region' | 'Role' | 'SignatureBlock' | 'Source' | 'TitleBlock' | 'Unknown', ParentType, ContextType>;
};

export type ForeseenInstrumentResolvers<ContextType = GraphQLContext, ParentType extends ResolversParentTypes['ForeseenInstrument'] = ResolversParentTypes['ForeseenInstrument']> = {
  agreement: Resolver<Maybe<ResolversTypes['Agreement']>, ParentType, ContextType>;
  evidence: Resolver<ReadonlyArray<ResolversTypes['Evidence']>, ParentType, ContextType, Partial<ForeseenInstrumentEvidenceArgs>>;
  id: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  legalBasis: Resolver<Maybe<ResolversTypes['LawProvision']>, ParentType, ContextType>;
  nameAsWritten: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  roles: Resolver<ReadonlyArray<ResolversTypes['Role']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type ForeseenInstrumentConnectionResolvers<ContextType = GraphQLContext, ParentType extends ResolversParentTypes['ForeseenInstrumentConnection'] = ResolversParentTypes['ForeseenInstrumentConnection']> = {
  edges: Resolver<ReadonlyArray<ResolversTypes['ForeseenInstrumentEdge']>, ParentType, ContextType>;
  groups: Resolver<Maybe<ReadonlyArray<ResolversTypes['Group']>>, ParentType, ContextType, RequireFields<ForeseenInstrumentConnectionGroupsArgs, 'first'>>;
  nodes: Resolver<ReadonlyArray<ResolversTypes['ForeseenInstrument']>, ParentType, ContextType>;
  pageInfo: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type ForeseenInstrumentEdgeResolvers<ContextType = GraphQLContext, ParentType extends ResolversParentTypes['ForeseenInstrumentEdge'] = ResolversParentTypes['ForeseenInstrumentEdge']> = {
  cursor: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node: Resolver<ResolversTypes['ForeseenInstrument'], ParentType, ContextType>;
};

export type GroupResolvers<ContextType = GraphQLContext, ParentType extends ResolversParentTypes['Group'] = ResolversParentTypes['Group']> = {
  count: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  keys: Resolver<ReadonlyArray<ResolversTypes['GroupKey']>, ParentType, ContextType>;
};

export type GroupKeyResolvers<ContextType = GraphQLContext, ParentType extends ResolversParentTypes['GroupKey'] = ResolversParentTypes['GroupKey']> = {
  field: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node: Resolver<Maybe<ResolversTypes['Node']>, ParentType, ContextType>;
  value: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export interface IriScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['IRI'], any> {
  name: 'IRI';
}

export type InitiativeResolvers<ContextType = GraphQLContext, ParentType extends ResolversParentTypes['Initiative'] = ResolversParentTypes['Initiative']> = {
  agreement: Resolver<Maybe<ResolversTypes['Agreement']>, ParentType, ContextType>;
  content: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  evidence: Resolver<ReadonlyArray<ResolversTypes['Evidence']>, ParentType, ContextType, Partial<InitiativeEvidenceArgs>>;
  heading: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  id: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  label: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  number: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  order: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  pillar: Resolver<Maybe<ResolversTypes['PolicyField']>, ParentType, ContextType>;
  roleComparison: Resolver<Maybe<ResolversTypes['Concept']>, ParentType, ContextType>;
  roles: Resolver<ReadonlyArray<ResolversTypes['Role']>, ParentType, ContextType>;
  statedIn: Resolver<Maybe<ResolversTypes['TextBlock']>, ParentType, ContextType>;
  subjects: Resolver<ReadonlyArray<ResolversTypes['PolicyField']>, ParentType, ContextType>;
  wordingGroup: Resolver<Maybe<ResolversTypes['WordingGroup']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type InitiativeConnectionResolvers<ContextType = GraphQLContext, ParentType extends ResolversParentTypes['InitiativeConnection'] = ResolversParentTypes['InitiativeConnection']> = {
  edges: Resolver<ReadonlyArray<ResolversTypes['InitiativeEdge']>, ParentType, ContextType>;
  groups: Resolver<Maybe<ReadonlyArray<ResolversTypes['Group']>>, ParentType, ContextType, RequireFields<InitiativeConnectionGroupsArgs, 'first'>>;
  nodes: Resolver<ReadonlyArray<ResolversTypes['Initiative']>, ParentType, ContextType>;
  pageInfo: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type InitiativeEdgeResolvers<ContextType = GraphQLContext, ParentType extends ResolversParentTypes['InitiativeEdge'] = ResolversParentTypes['InitiativeEdge']> = {
  cursor: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node: Resolver<ResolversTypes['Initiative'], ParentType, ContextType>;
};

export type ItemResolvers<ContextType = GraphQLContext, ParentType extends ResolversParentTypes['Item'] = ResolversParentTypes['Item']> = {
  agreement: Resolver<Maybe<ResolversTypes['Agreement']>, ParentType, ContextType>;
  evidence: Resolver<ReadonlyArray<ResolversTypes['Evidence']>, ParentType, ContextType, Partial<ItemEvidenceArgs>>;
  id: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  label: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  number: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  order: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  partOf: Resolver<Maybe<ResolversTypes['TextBlock']>, ParentType, ContextType>;
  parts: Resolver<ReadonlyArray<ResolversTypes['TextBlock']>, ParentType, ContextType>;
  rawText: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  referredToBy: Resolver<Maybe<ResolversTypes['ReferrerConnection']>, ParentType, ContextType, Partial<ItemReferredToByArgs>>;
  refersTo: Resolver<ReadonlyArray<ResolversTypes['Reference']>, ParentType, ContextType>;
  spans: Resolver<Maybe<ResolversTypes['SpanConnection']>, ParentType, ContextType, Partial<ItemSpansArgs>>;
  states: Resolver<ReadonlyArray<ResolversTypes['Stated']>, ParentType, ContextType>;
  text: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type LanguageTextResolvers<ContextType = GraphQLContext, ParentType extends ResolversParentTypes['LanguageText'] = ResolversParentTypes['LanguageText']> = {
  language: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  value: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type LawProvisionResolvers<ContextType = GraphQLContext, ParentType extends ResolversParentTypes['LawProvision'] = ResolversParentTypes['LawProvision']> = {
  agreements: Resolver<Maybe<ResolversTypes['AgreementConnection']>, ParentType, ContextType, Partial<LawProvisionAgreementsArgs>>;
  article: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  evidence: Resolver<ReadonlyArray<ResolversTypes['Evidence']>, ParentType, ContextType, Partial<LawProvisionEvidenceArgs>>;
  foreseenInstruments: Resolver<Maybe<ResolversTypes['ForeseenInstrumentConnection']>, ParentType, ContextType, Partial<LawProvisionForeseenInstrumentsArgs>>;
  id: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  item: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  law: Resolver<ResolversTypes['IRI'], ParentType, ContextType>;
  paragraph: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  referredToBy: Resolver<Maybe<ResolversTypes['ReferrerConnection']>, ParentType, ContextType, Partial<LawProvisionReferredToByArgs>>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type LegalEventResolvers<ContextType = GraphQLContext, ParentType extends ResolversParentTypes['LegalEvent'] = ResolversParentTypes['LegalEvent']> = {
  agreement: Resolver<Maybe<ResolversTypes['Agreement']>, ParentType, ContextType>;
  date: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  documentNumber: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  eventType: Resolver<Maybe<ResolversTypes['Concept']>, ParentType, ContextType>;
  evidence: Resolver<ReadonlyArray<ResolversTypes['Evidence']>, ParentType, ContextType, Partial<LegalEventEvidenceArgs>>;
  id: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type LegalEventConnectionResolvers<ContextType = GraphQLContext, ParentType extends ResolversParentTypes['LegalEventConnection'] = ResolversParentTypes['LegalEventConnection']> = {
  edges: Resolver<ReadonlyArray<ResolversTypes['LegalEventEdge']>, ParentType, ContextType>;
  groups: Resolver<Maybe<ReadonlyArray<ResolversTypes['Group']>>, ParentType, ContextType, RequireFields<LegalEventConnectionGroupsArgs, 'first'>>;
  nodes: Resolver<ReadonlyArray<ResolversTypes['LegalEvent']>, ParentType, ContextType>;
  pageInfo: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type LegalEventEdgeResolvers<ContextType = GraphQLContext, ParentType extends ResolversParentTypes['LegalEventEdge'] = ResolversParentTypes['LegalEventEdge']> = {
  cursor: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node: Resolver<ResolversTypes['LegalEvent'], ParentType, ContextType>;
};

export type LiaisonMeetingResolvers<ContextType = GraphQLContext, ParentType extends ResolversParentTypes['LiaisonMeeting'] = ResolversParentTypes['LiaisonMeeting']> = {
  agreement: Resolver<Maybe<ResolversTypes['Agreement']>, ParentType, ContextType>;
  convenedBy: Resolver<ReadonlyArray<ResolversTypes['Party']>, ParentType, ContextType>;
  evidence: Resolver<ReadonlyArray<ResolversTypes['Evidence']>, ParentType, ContextType, Partial<LiaisonMeetingEvidenceArgs>>;
  frequency: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  id: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  name: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  purpose: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  statedIn: Resolver<Maybe<ResolversTypes['TextBlock']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type LocalGovernmentResolvers<ContextType = GraphQLContext, ParentType extends ResolversParentTypes['LocalGovernment'] = ResolversParentTypes['LocalGovernment']> = {
  __resolveType: TypeResolveFn<'Municipality' | 'Prefecture', ParentType, ContextType>;
};

export type LocalizedTextResolvers<ContextType = GraphQLContext, ParentType extends ResolversParentTypes['LocalizedText'] = ResolversParentTypes['LocalizedText']> = {
  available: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
  language: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  value: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type MemberStandingResolvers<ContextType = GraphQLContext, ParentType extends ResolversParentTypes['MemberStanding'] = ResolversParentTypes['MemberStanding']> = {
  id: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  municipality: Resolver<Maybe<ResolversTypes['Municipality']>, ParentType, ContextType>;
  standing: Resolver<ResolversTypes['Standing'], ParentType, ContextType>;
};

export type MembershipResolvers<ContextType = GraphQLContext, ParentType extends ResolversParentTypes['Membership'] = ResolversParentTypes['Membership']> = {
  evidence: Resolver<ReadonlyArray<ResolversTypes['Evidence']>, ParentType, ContextType, Partial<MembershipEvidenceArgs>>;
  foundedBy: Resolver<ReadonlyArray<ResolversTypes['Term']>, ParentType, ContextType>;
  id: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  joinedLater: Resolver<Maybe<ResolversTypes['Boolean']>, ParentType, ContextType>;
  joinedOn: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  knownOn: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  member: Resolver<Maybe<ResolversTypes['Municipality']>, ParentType, ContextType>;
  nationalScheme: Resolver<Maybe<ResolversTypes['Boolean']>, ParentType, ContextType>;
  notBefore: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  region: Resolver<Maybe<ResolversTypes['Region']>, ParentType, ContextType>;
  standing: Resolver<ResolversTypes['Standing'], ParentType, ContextType, RequireFields<MembershipStandingArgs, 'asOf'>>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type MembershipConnectionResolvers<ContextType = GraphQLContext, ParentType extends ResolversParentTypes['MembershipConnection'] = ResolversParentTypes['MembershipConnection']> = {
  edges: Resolver<ReadonlyArray<ResolversTypes['MembershipEdge']>, ParentType, ContextType>;
  groups: Resolver<Maybe<ReadonlyArray<ResolversTypes['Group']>>, ParentType, ContextType, RequireFields<MembershipConnectionGroupsArgs, 'first'>>;
  nodes: Resolver<ReadonlyArray<ResolversTypes['Membership']>, ParentType, ContextType>;
  pageInfo: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type MembershipEdgeResolvers<ContextType = GraphQLContext, ParentType extends ResolversParentTypes['MembershipEdge'] = ResolversParentTypes['MembershipEdge']> = {
  cursor: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node: Resolver<ResolversTypes['Membership'], ParentType, ContextType>;
};

export type MunicipalityResolvers<ContextType = GraphQLContext, ParentType extends ResolversParentTypes['Municipality'] = ResolversParentTypes['Municipality']> = {
  agreements: Resolver<Maybe<ResolversTypes['AgreementConnection']>, ParentType, ContextType, Partial<MunicipalityAgreementsArgs>>;
  code5: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  code6: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  coreOf: Resolver<Maybe<ResolversTypes['RegionConnection']>, ParentType, ContextType, Partial<MunicipalityCoreOfArgs>>;
  corporateNumber: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  county: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  eStatCode: Resolver<Maybe<ResolversTypes['IRI']>, ParentType, ContextType>;
  evidence: Resolver<ReadonlyArray<ResolversTypes['Evidence']>, ParentType, ContextType, Partial<MunicipalityEvidenceArgs>>;
  id: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  memberships: Resolver<Maybe<ResolversTypes['MembershipConnection']>, ParentType, ContextType, Partial<MunicipalityMembershipsArgs>>;
  name: Resolver<ResolversTypes['String'], ParentType, ContextType, Partial<MunicipalityNameArgs>>;
  nameText: Resolver<ResolversTypes['LocalizedText'], ParentType, ContextType, Partial<MunicipalityNameTextArgs>>;
  parties: Resolver<Maybe<ResolversTypes['PartyConnection']>, ParentType, ContextType, Partial<MunicipalityPartiesArgs>>;
  predecessors: Resolver<ReadonlyArray<ResolversTypes['LocalGovernment']>, ParentType, ContextType>;
  prefecture: Resolver<Maybe<ResolversTypes['Prefecture']>, ParentType, ContextType>;
  reading: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType, Partial<MunicipalityReadingArgs>>;
  readingText: Resolver<Maybe<ResolversTypes['LocalizedText']>, ParentType, ContextType, Partial<MunicipalityReadingTextArgs>>;
  succeededBy: Resolver<ReadonlyArray<ResolversTypes['LocalGovernment']>, ParentType, ContextType>;
  validFrom: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  validUntil: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type MunicipalityConnectionResolvers<ContextType = GraphQLContext, ParentType extends ResolversParentTypes['MunicipalityConnection'] = ResolversParentTypes['MunicipalityConnection']> = {
  edges: Resolver<ReadonlyArray<ResolversTypes['MunicipalityEdge']>, ParentType, ContextType>;
  groups: Resolver<Maybe<ReadonlyArray<ResolversTypes['Group']>>, ParentType, ContextType, RequireFields<MunicipalityConnectionGroupsArgs, 'first'>>;
  nodes: Resolver<ReadonlyArray<ResolversTypes['Municipality']>, ParentType, ContextType>;
  pageInfo: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type MunicipalityEdgeResolvers<ContextType = GraphQLContext, ParentType extends ResolversParentTypes['MunicipalityEdge'] = ResolversParentTypes['MunicipalityEdge']> = {
  cursor: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node: Resolver<ResolversTypes['Municipality'], ParentType, ContextType>;
};

export type NodeResolvers<ContextType = GraphQLContext, ParentType extends ResolversParentTypes['Node'] = ResolversParentTypes['Node']> = {
  __resolveType: TypeResolveFn<'Agreement' | 'Annex' | 'AnnexRow' | 'AnnexSection' | 'Article' | 'Closing' | 'Concept' | 'CostArrangement' | 'Cover' | 'Evidence' | 'ForeseenInstrument' | 'Initiative' | 'Item' | 'LawProvision' | 'LegalEvent' | 'LiaisonMeeting' | 'Membership' | 'Municipality' | 'Paragraph' | 'Party' | 'PolicyField' | 'Preamble' | 'Prefecture' | 'Region' | 'Role' | 'Rule' | 'SignatureBlock' | 'Source' | 'Span' | 'TextQuoteSelector' | 'TitleBlock' | 'Unknown' | 'WordingGroup', ParentType, ContextType>;
};

export type PageInfoResolvers<ContextType = GraphQLContext, ParentType extends ResolversParentTypes['PageInfo'] = ResolversParentTypes['PageInfo']> = {
  endCursor: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  hasNextPage: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  hasPreviousPage: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  startCursor: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type ParagraphResolvers<ContextType = GraphQLContext, ParentType extends ResolversParentTypes['Paragraph'] = ResolversParentTypes['Paragraph']> = {
  agreement: Resolver<Maybe<ResolversTypes['Agreement']>, ParentType, ContextType>;
  evidence: Resolver<ReadonlyArray<ResolversTypes['Evidence']>, ParentType, ContextType, Partial<ParagraphEvidenceArgs>>;
  id: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  items: Resolver<ReadonlyArray<ResolversTypes['Item']>, ParentType, ContextType>;
  label: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  number: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  order: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  partOf: Resolver<Maybe<ResolversTypes['TextBlock']>, ParentType, ContextType>;
  parts: Resolver<ReadonlyArray<ResolversTypes['TextBlock']>, ParentType, ContextType>;
  rawText: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  referredToBy: Resolver<Maybe<ResolversTypes['ReferrerConnection']>, ParentType, ContextType, Partial<ParagraphReferredToByArgs>>;
  refersTo: Resolver<ReadonlyArray<ResolversTypes['Reference']>, ParentType, ContextType>;
  spans: Resolver<Maybe<ResolversTypes['SpanConnection']>, ParentType, ContextType, Partial<ParagraphSpansArgs>>;
  states: Resolver<ReadonlyArray<ResolversTypes['Stated']>, ParentType, ContextType>;
  text: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type PartyResolvers<ContextType = GraphQLContext, ParentType extends ResolversParentTypes['Party'] = ResolversParentTypes['Party']> = {
  address: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  agreement: Resolver<Maybe<ResolversTypes['Agreement']>, ParentType, ContextType>;
  alias: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  costArrangements: Resolver<ReadonlyArray<ResolversTypes['CostArrangement']>, ParentType, ContextType>;
  evidence: Resolver<ReadonlyArray<ResolversTypes['Evidence']>, ParentType, ContextType, Partial<PartyEvidenceArgs>>;
  id: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  liaisonMeetings: Resolver<ReadonlyArray<ResolversTypes['LiaisonMeeting']>, ParentType, ContextType>;
  localGovernment: Resolver<Maybe<ResolversTypes['LocalGovernment']>, ParentType, ContextType>;
  nameAsWritten: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  office: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  ordinal: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  position: Resolver<Maybe<ResolversTypes['Concept']>, ParentType, ContextType>;
  roles: Resolver<Maybe<ResolversTypes['RoleConnection']>, ParentType, ContextType, Partial<PartyRolesArgs>>;
  signatory: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type PartyConnectionResolvers<ContextType = GraphQLContext, ParentType extends ResolversParentTypes['PartyConnection'] = ResolversParentTypes['PartyConnection']> = {
  edges: Resolver<ReadonlyArray<ResolversTypes['PartyEdge']>, ParentType, ContextType>;
  groups: Resolver<Maybe<ReadonlyArray<ResolversTypes['Group']>>, ParentType, ContextType, RequireFields<PartyConnectionGroupsArgs, 'first'>>;
  nodes: Resolver<ReadonlyArray<ResolversTypes['Party']>, ParentType, ContextType>;
  pageInfo: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type PartyEdgeResolvers<ContextType = GraphQLContext, ParentType extends ResolversParentTypes['PartyEdge'] = ResolversParentTypes['PartyEdge']> = {
  cursor: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node: Resolver<ResolversTypes['Party'], ParentType, ContextType>;
};

export type PolicyFieldResolvers<ContextType = GraphQLContext, ParentType extends ResolversParentTypes['PolicyField'] = ResolversParentTypes['PolicyField']> = {
  ancestors: Resolver<ReadonlyArray<ResolversTypes['PolicyField']>, ParentType, ContextType>;
  broader: Resolver<ReadonlyArray<ResolversTypes['PolicyField']>, ParentType, ContextType>;
  definition: Resolver<ResolversTypes['String'], ParentType, ContextType, Partial<PolicyFieldDefinitionArgs>>;
  definitionText: Resolver<ResolversTypes['LocalizedText'], ParentType, ContextType, Partial<PolicyFieldDefinitionTextArgs>>;
  descendants: Resolver<ReadonlyArray<ResolversTypes['PolicyField']>, ParentType, ContextType>;
  id: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  initiatives: Resolver<Maybe<ResolversTypes['InitiativeConnection']>, ParentType, ContextType, Partial<PolicyFieldInitiativesArgs>>;
  label: Resolver<ResolversTypes['String'], ParentType, ContextType, Partial<PolicyFieldLabelArgs>>;
  labelText: Resolver<ResolversTypes['LocalizedText'], ParentType, ContextType, Partial<PolicyFieldLabelTextArgs>>;
  labels: Resolver<ReadonlyArray<ResolversTypes['LanguageText']>, ParentType, ContextType>;
  narrower: Resolver<ReadonlyArray<ResolversTypes['PolicyField']>, ParentType, ContextType>;
  notation: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  schemes: Resolver<ReadonlyArray<ResolversTypes['IRI']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type PolicyFieldConnectionResolvers<ContextType = GraphQLContext, ParentType extends ResolversParentTypes['PolicyFieldConnection'] = ResolversParentTypes['PolicyFieldConnection']> = {
  edges: Resolver<ReadonlyArray<ResolversTypes['PolicyFieldEdge']>, ParentType, ContextType>;
  groups: Resolver<Maybe<ReadonlyArray<ResolversTypes['Group']>>, ParentType, ContextType, RequireFields<PolicyFieldConnectionGroupsArgs, 'first'>>;
  nodes: Resolver<ReadonlyArray<ResolversTypes['PolicyField']>, ParentType, ContextType>;
  pageInfo: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type PolicyFieldEdgeResolvers<ContextType = GraphQLContext, ParentType extends ResolversParentTypes['PolicyFieldEdge'] = ResolversParentTypes['PolicyFieldEdge']> = {
  cursor: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node: Resolver<ResolversTypes['PolicyField'], ParentType, ContextType>;
};

export type PreambleResolvers<ContextType = GraphQLContext, ParentType extends ResolversParentTypes['Preamble'] = ResolversParentTypes['Preamble']> = {
  agreement: Resolver<Maybe<ResolversTypes['Agreement']>, ParentType, ContextType>;
  evidence: Resolver<ReadonlyArray<ResolversTypes['Evidence']>, ParentType, ContextType, Partial<PreambleEvidenceArgs>>;
  id: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  label: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  number: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  order: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  partOf: Resolver<Maybe<ResolversTypes['TextBlock']>, ParentType, ContextType>;
  parts: Resolver<ReadonlyArray<ResolversTypes['TextBlock']>, ParentType, ContextType>;
  rawText: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  referredToBy: Resolver<Maybe<ResolversTypes['ReferrerConnection']>, ParentType, ContextType, Partial<PreambleReferredToByArgs>>;
  refersTo: Resolver<ReadonlyArray<ResolversTypes['Reference']>, ParentType, ContextType>;
  spans: Resolver<Maybe<ResolversTypes['SpanConnection']>, ParentType, ContextType, Partial<PreambleSpansArgs>>;
  states: Resolver<ReadonlyArray<ResolversTypes['Stated']>, ParentType, ContextType>;
  text: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type PrefectureResolvers<ContextType = GraphQLContext, ParentType extends ResolversParentTypes['Prefecture'] = ResolversParentTypes['Prefecture']> = {
  agreements: Resolver<Maybe<ResolversTypes['AgreementConnection']>, ParentType, ContextType, Partial<PrefectureAgreementsArgs>>;
  code5: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  code6: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  corporateNumber: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  eStatCode: Resolver<Maybe<ResolversTypes['IRI']>, ParentType, ContextType>;
  evidence: Resolver<ReadonlyArray<ResolversTypes['Evidence']>, ParentType, ContextType, Partial<PrefectureEvidenceArgs>>;
  id: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  municipalities: Resolver<Maybe<ResolversTypes['MunicipalityConnection']>, ParentType, ContextType, Partial<PrefectureMunicipalitiesArgs>>;
  name: Resolver<ResolversTypes['String'], ParentType, ContextType, Partial<PrefectureNameArgs>>;
  nameText: Resolver<ResolversTypes['LocalizedText'], ParentType, ContextType, Partial<PrefectureNameTextArgs>>;
  parties: Resolver<Maybe<ResolversTypes['PartyConnection']>, ParentType, ContextType, Partial<PrefecturePartiesArgs>>;
  predecessors: Resolver<ReadonlyArray<ResolversTypes['LocalGovernment']>, ParentType, ContextType>;
  reading: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType, Partial<PrefectureReadingArgs>>;
  readingText: Resolver<Maybe<ResolversTypes['LocalizedText']>, ParentType, ContextType, Partial<PrefectureReadingTextArgs>>;
  succeededBy: Resolver<ReadonlyArray<ResolversTypes['LocalGovernment']>, ParentType, ContextType>;
  validFrom: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  validUntil: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type PrefectureConnectionResolvers<ContextType = GraphQLContext, ParentType extends ResolversParentTypes['PrefectureConnection'] = ResolversParentTypes['PrefectureConnection']> = {
  edges: Resolver<ReadonlyArray<ResolversTypes['PrefectureEdge']>, ParentType, ContextType>;
  groups: Resolver<Maybe<ReadonlyArray<ResolversTypes['Group']>>, ParentType, ContextType, RequireFields<PrefectureConnectionGroupsArgs, 'first'>>;
  nodes: Resolver<ReadonlyArray<ResolversTypes['Prefecture']>, ParentType, ContextType>;
  pageInfo: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type PrefectureEdgeResolvers<ContextType = GraphQLContext, ParentType extends ResolversParentTypes['PrefectureEdge'] = ResolversParentTypes['PrefectureEdge']> = {
  cursor: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node: Resolver<ResolversTypes['Prefecture'], ParentType, ContextType>;
};

export type QueryResolvers<ContextType = GraphQLContext, ParentType extends ResolversParentTypes['Query'] = ResolversParentTypes['Query']> = {
  agreement?: Resolver<Maybe<ResolversTypes['Agreement']>, ParentType, ContextType, RequireFields<QueryAgreementArgs, 'id'>>;
  agreements?: Resolver<Maybe<ResolversTypes['AgreementConnection']>, ParentType, ContextType, Partial<QueryAgreementsArgs>>;
  initiative?: Resolver<Maybe<ResolversTypes['Initiative']>, ParentType, ContextType, RequireFields<QueryInitiativeArgs, 'id'>>;
  initiatives?: Resolver<Maybe<ResolversTypes['InitiativeConnection']>, ParentType, ContextType, Partial<QueryInitiativesArgs>>;
  municipalities?: Resolver<Maybe<ResolversTypes['MunicipalityConnection']>, ParentType, ContextType, RequireFields<QueryMunicipalitiesArgs, 'includeFormer'>>;
  municipality?: Resolver<Maybe<ResolversTypes['Municipality']>, ParentType, ContextType, RequireFields<QueryMunicipalityArgs, 'code'>>;
  node?: Resolver<Maybe<ResolversTypes['Node']>, ParentType, ContextType, RequireFields<QueryNodeArgs, 'id'>>;
  nodes?: Resolver<ReadonlyArray<Maybe<ResolversTypes['Node']>>, ParentType, ContextType, RequireFields<QueryNodesArgs, 'ids'>>;
  parties?: Resolver<Maybe<ResolversTypes['PartyConnection']>, ParentType, ContextType, Partial<QueryPartiesArgs>>;
  party?: Resolver<Maybe<ResolversTypes['Party']>, ParentType, ContextType, RequireFields<QueryPartyArgs, 'id'>>;
  policyField?: Resolver<Maybe<ResolversTypes['PolicyField']>, ParentType, ContextType, RequireFields<QueryPolicyFieldArgs, 'id'>>;
  policyFields?: Resolver<Maybe<ResolversTypes['PolicyFieldConnection']>, ParentType, ContextType, Partial<QueryPolicyFieldsArgs>>;
  prefecture?: Resolver<Maybe<ResolversTypes['Prefecture']>, ParentType, ContextType, RequireFields<QueryPrefectureArgs, 'code'>>;
  prefectures?: Resolver<Maybe<ResolversTypes['PrefectureConnection']>, ParentType, ContextType, Partial<QueryPrefecturesArgs>>;
  region?: Resolver<Maybe<ResolversTypes['Region']>, ParentType, ContextType, RequireFields<QueryRegionArgs, 'id'>>;
  regions?: Resolver<Maybe<ResolversTypes['RegionConnection']>, ParentType, ContextType, Partial<QueryRegionsArgs>>;
  role?: Resolver<Maybe<ResolversTypes['Role']>, ParentType, ContextType, RequireFields<QueryRoleArgs, 'id'>>;
  roles?: Resolver<Maybe<ResolversTypes['RoleConnection']>, ParentType, ContextType, Partial<QueryRolesArgs>>;
  search?: Resolver<Maybe<ResolversTypes['SearchConnection']>, ParentType, ContextType, RequireFields<QuerySearchArgs, 'query'>>;
  searchKey?: Resolver<ResolversTypes['String'], ParentType, ContextType, RequireFields<QuerySearchKeyArgs, 'text'>>;
};

export type ReferenceResolvers<ContextType = GraphQLContext, ParentType extends ResolversParentTypes['Reference'] = ResolversParentTypes['Reference']> = {
  __resolveType: TypeResolveFn<'Annex' | 'AnnexRow' | 'AnnexSection' | 'Article' | 'Closing' | 'Cover' | 'Item' | 'LawProvision' | 'Paragraph' | 'Preamble' | 'SignatureBlock' | 'TitleBlock' | 'Unknown', ParentType, ContextType>;
};

export type ReferrerResolvers<ContextType = GraphQLContext, ParentType extends ResolversParentTypes['Referrer'] = ResolversParentTypes['Referrer']> = {
  __resolveType: TypeResolveFn<'Annex' | 'AnnexRow' | 'AnnexSection' | 'Article' | 'Closing' | 'Cover' | 'Item' | 'Paragraph' | 'Preamble' | 'Role' | 'SignatureBlock' | 'TitleBlock' | 'Unknown', ParentType, ContextType>;
};

export type ReferrerConnectionResolvers<ContextType = GraphQLContext, ParentType extends ResolversParentTypes['ReferrerConnection'] = ResolversParentTypes['ReferrerConnection']> = {
  edges: Resolver<ReadonlyArray<ResolversTypes['ReferrerEdge']>, ParentType, ContextType>;
  nodes: Resolver<ReadonlyArray<ResolversTypes['Referrer']>, ParentType, ContextType>;
  pageInfo: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type ReferrerEdgeResolvers<ContextType = GraphQLContext, ParentType extends ResolversParentTypes['ReferrerEdge'] = ResolversParentTypes['ReferrerEdge']> = {
  cursor: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node: Resolver<ResolversTypes['Referrer'], ParentType, ContextType>;
};

export type RegionResolvers<ContextType = GraphQLContext, ParentType extends ResolversParentTypes['Region'] = ResolversParentTypes['Region']> = {
  agreements: Resolver<Maybe<ResolversTypes['AgreementConnection']>, ParentType, ContextType, Partial<RegionAgreementsArgs>>;
  coreCities: Resolver<ReadonlyArray<ResolversTypes['Municipality']>, ParentType, ContextType>;
  declaredOn: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  evidence: Resolver<ReadonlyArray<ResolversTypes['Evidence']>, ParentType, ContextType, Partial<RegionEvidenceArgs>>;
  firstAgreementOn: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  firstVisionOn: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  formationInstrument: Resolver<Maybe<ResolversTypes['Concept']>, ParentType, ContextType>;
  id: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  members: Resolver<ReadonlyArray<ResolversTypes['MemberStanding']>, ParentType, ContextType, RequireFields<RegionMembersArgs, 'asOf'>>;
  memberships: Resolver<Maybe<ResolversTypes['MembershipConnection']>, ParentType, ContextType, Partial<RegionMembershipsArgs>>;
  name: Resolver<ResolversTypes['String'], ParentType, ContextType, Partial<RegionNameArgs>>;
  nameText: Resolver<ResolversTypes['LocalizedText'], ParentType, ContextType, Partial<RegionNameTextArgs>>;
  reading: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType, Partial<RegionReadingArgs>>;
  readingText: Resolver<Maybe<ResolversTypes['LocalizedText']>, ParentType, ContextType, Partial<RegionReadingTextArgs>>;
  visionPage: Resolver<Maybe<ResolversTypes['IRI']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type RegionConnectionResolvers<ContextType = GraphQLContext, ParentType extends ResolversParentTypes['RegionConnection'] = ResolversParentTypes['RegionConnection']> = {
  edges: Resolver<ReadonlyArray<ResolversTypes['RegionEdge']>, ParentType, ContextType>;
  groups: Resolver<Maybe<ReadonlyArray<ResolversTypes['Group']>>, ParentType, ContextType, RequireFields<RegionConnectionGroupsArgs, 'first'>>;
  nodes: Resolver<ReadonlyArray<ResolversTypes['Region']>, ParentType, ContextType>;
  pageInfo: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type RegionEdgeResolvers<ContextType = GraphQLContext, ParentType extends ResolversParentTypes['RegionEdge'] = ResolversParentTypes['RegionEdge']> = {
  cursor: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node: Resolver<ResolversTypes['Region'], ParentType, ContextType>;
};

export type RoleResolvers<ContextType = GraphQLContext, ParentType extends ResolversParentTypes['Role'] = ResolversParentTypes['Role']> = {
  agreement: Resolver<Maybe<ResolversTypes['Agreement']>, ParentType, ContextType>;
  evidence: Resolver<ReadonlyArray<ResolversTypes['Evidence']>, ParentType, ContextType, Partial<RoleEvidenceArgs>>;
  governedBy: Resolver<ReadonlyArray<ResolversTypes['ForeseenInstrument']>, ParentType, ContextType>;
  id: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  initiative: Resolver<Maybe<ResolversTypes['Initiative']>, ParentType, ContextType>;
  label: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  order: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  parties: Resolver<ReadonlyArray<ResolversTypes['Party']>, ParentType, ContextType>;
  refersTo: Resolver<ReadonlyArray<ResolversTypes['Reference']>, ParentType, ContextType>;
  roleTypes: Resolver<ReadonlyArray<ResolversTypes['Concept']>, ParentType, ContextType>;
  text: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type RoleConnectionResolvers<ContextType = GraphQLContext, ParentType extends ResolversParentTypes['RoleConnection'] = ResolversParentTypes['RoleConnection']> = {
  edges: Resolver<ReadonlyArray<ResolversTypes['RoleEdge']>, ParentType, ContextType>;
  groups: Resolver<Maybe<ReadonlyArray<ResolversTypes['Group']>>, ParentType, ContextType, RequireFields<RoleConnectionGroupsArgs, 'first'>>;
  nodes: Resolver<ReadonlyArray<ResolversTypes['Role']>, ParentType, ContextType>;
  pageInfo: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type RoleEdgeResolvers<ContextType = GraphQLContext, ParentType extends ResolversParentTypes['RoleEdge'] = ResolversParentTypes['RoleEdge']> = {
  cursor: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node: Resolver<ResolversTypes['Role'], ParentType, ContextType>;
};

export type RuleResolvers<ContextType = GraphQLContext, ParentType extends ResolversParentTypes['Rule'] = ResolversParentTypes['Rule']> = {
  appliesTo: Resolver<ReadonlyArray<ResolversTypes['IRI']>, ParentType, ContextType>;
  concludes: Resolver<Maybe<ResolversTypes['Term']>, ParentType, ContextType>;
  definition: Resolver<ResolversTypes['String'], ParentType, ContextType, Partial<RuleDefinitionArgs>>;
  definitionText: Resolver<ResolversTypes['LocalizedText'], ParentType, ContextType, Partial<RuleDefinitionTextArgs>>;
  evidence: Resolver<Maybe<ResolversTypes['EvidenceConnection']>, ParentType, ContextType, Partial<RuleEvidenceArgs>>;
  id: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  infers: Resolver<Maybe<ResolversTypes['IRI']>, ParentType, ContextType>;
  label: Resolver<ResolversTypes['String'], ParentType, ContextType, Partial<RuleLabelArgs>>;
  labelText: Resolver<ResolversTypes['LocalizedText'], ParentType, ContextType, Partial<RuleLabelTextArgs>>;
  labels: Resolver<ReadonlyArray<ResolversTypes['LanguageText']>, ParentType, ContextType>;
  patterns: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
  priority: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  strength: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  unlessPatterns: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type SearchConnectionResolvers<ContextType = GraphQLContext, ParentType extends ResolversParentTypes['SearchConnection'] = ResolversParentTypes['SearchConnection']> = {
  edges: Resolver<ReadonlyArray<ResolversTypes['SearchEdge']>, ParentType, ContextType>;
  nodes: Resolver<ReadonlyArray<Maybe<ResolversTypes['Node']>>, ParentType, ContextType>;
  pageInfo: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  types: Resolver<ReadonlyArray<ResolversTypes['SearchTypeCount']>, ParentType, ContextType>;
};

export type SearchEdgeResolvers<ContextType = GraphQLContext, ParentType extends ResolversParentTypes['SearchEdge'] = ResolversParentTypes['SearchEdge']> = {
  cursor: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node: Resolver<Maybe<ResolversTypes['Node']>, ParentType, ContextType>;
  property: Resolver<ResolversTypes['IRI'], ParentType, ContextType>;
  score: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
  snippet: Resolver<ReadonlyArray<ResolversTypes['SnippetPart']>, ParentType, ContextType>;
  text: Resolver<ResolversTypes['LanguageText'], ParentType, ContextType>;
  type: Resolver<ResolversTypes['SearchableType'], ParentType, ContextType>;
};

export type SearchTypeCountResolvers<ContextType = GraphQLContext, ParentType extends ResolversParentTypes['SearchTypeCount'] = ResolversParentTypes['SearchTypeCount']> = {
  count: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  type: Resolver<ResolversTypes['SearchableType'], ParentType, ContextType>;
};

export type SignatureBlockResolvers<ContextType = GraphQLContext, ParentType extends ResolversParentTypes['SignatureBlock'] = ResolversParentTypes['SignatureBlock']> = {
  agreement: Resolver<Maybe<ResolversTypes['Agreement']>, ParentType, ContextType>;
  evidence: Resolver<ReadonlyArray<ResolversTypes['Evidence']>, ParentType, ContextType, Partial<SignatureBlockEvidenceArgs>>;
  id: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  label: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  number: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  order: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  partOf: Resolver<Maybe<ResolversTypes['TextBlock']>, ParentType, ContextType>;
  parts: Resolver<ReadonlyArray<ResolversTypes['TextBlock']>, ParentType, ContextType>;
  rawText: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  referredToBy: Resolver<Maybe<ResolversTypes['ReferrerConnection']>, ParentType, ContextType, Partial<SignatureBlockReferredToByArgs>>;
  refersTo: Resolver<ReadonlyArray<ResolversTypes['Reference']>, ParentType, ContextType>;
  spans: Resolver<Maybe<ResolversTypes['SpanConnection']>, ParentType, ContextType, Partial<SignatureBlockSpansArgs>>;
  states: Resolver<ReadonlyArray<ResolversTypes['Stated']>, ParentType, ContextType>;
  text: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type SnippetPartResolvers<ContextType = GraphQLContext, ParentType extends ResolversParentTypes['SnippetPart'] = ResolversParentTypes['SnippetPart']> = {
  isMatch: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  text: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type SourceResolvers<ContextType = GraphQLContext, ParentType extends ResolversParentTypes['Source'] = ResolversParentTypes['Source']> = {
  agreement: Resolver<Maybe<ResolversTypes['Agreement']>, ParentType, ContextType>;
  byteSize: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  characterCount: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  encoding: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  evidence: Resolver<ReadonlyArray<ResolversTypes['Evidence']>, ParentType, ContextType, Partial<SourceEvidenceArgs>>;
  fileName: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  id: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  mediaType: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  obtainedOn: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  origins: Resolver<ReadonlyArray<ResolversTypes['IRI']>, ParentType, ContextType>;
  rights: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType, Partial<SourceRightsArgs>>;
  rightsText: Resolver<Maybe<ResolversTypes['LocalizedText']>, ParentType, ContextType, Partial<SourceRightsTextArgs>>;
  sha256: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  spans: Resolver<Maybe<ResolversTypes['SpanConnection']>, ParentType, ContextType, Partial<SourceSpansArgs>>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type SpanResolvers<ContextType = GraphQLContext, ParentType extends ResolversParentTypes['Span'] = ResolversParentTypes['Span']> = {
  evidence: Resolver<ReadonlyArray<ResolversTypes['Evidence']>, ParentType, ContextType>;
  id: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  locatedIn: Resolver<Maybe<ResolversTypes['TextBlock']>, ParentType, ContextType>;
  selectors: Resolver<ReadonlyArray<ResolversTypes['TextQuoteSelector']>, ParentType, ContextType>;
  source: Resolver<Maybe<ResolversTypes['Source']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type SpanConnectionResolvers<ContextType = GraphQLContext, ParentType extends ResolversParentTypes['SpanConnection'] = ResolversParentTypes['SpanConnection']> = {
  edges: Resolver<ReadonlyArray<ResolversTypes['SpanEdge']>, ParentType, ContextType>;
  groups: Resolver<Maybe<ReadonlyArray<ResolversTypes['Group']>>, ParentType, ContextType, RequireFields<SpanConnectionGroupsArgs, 'first'>>;
  nodes: Resolver<ReadonlyArray<ResolversTypes['Span']>, ParentType, ContextType>;
  pageInfo: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type SpanEdgeResolvers<ContextType = GraphQLContext, ParentType extends ResolversParentTypes['SpanEdge'] = ResolversParentTypes['SpanEdge']> = {
  cursor: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node: Resolver<ResolversTypes['Span'], ParentType, ContextType>;
};

export type StatedResolvers<ContextType = GraphQLContext, ParentType extends ResolversParentTypes['Stated'] = ResolversParentTypes['Stated']> = {
  __resolveType: TypeResolveFn<'CostArrangement' | 'Initiative' | 'LiaisonMeeting', ParentType, ContextType>;
};

export type TermResolvers<ContextType = GraphQLContext, ParentType extends ResolversParentTypes['Term'] = ResolversParentTypes['Term']> = {
  datatype: Resolver<Maybe<ResolversTypes['IRI']>, ParentType, ContextType>;
  kind: Resolver<ResolversTypes['TermKind'], ParentType, ContextType>;
  language: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  node: Resolver<Maybe<ResolversTypes['Node']>, ParentType, ContextType>;
  value: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type TextBlockResolvers<ContextType = GraphQLContext, ParentType extends ResolversParentTypes['TextBlock'] = ResolversParentTypes['TextBlock']> = {
  __resolveType: TypeResolveFn<'Annex' | 'AnnexRow' | 'AnnexSection' | 'Article' | 'Closing' | 'Cover' | 'Item' | 'Paragraph' | 'Preamble' | 'SignatureBlock' | 'TitleBlock' | 'Unknown', ParentType, ContextType>;
};

export type TextBlockConnectionResolvers<ContextType = GraphQLContext, ParentType extends ResolversParentTypes['TextBlockConnection'] = ResolversParentTypes['TextBlockConnection']> = {
  edges: Resolver<ReadonlyArray<ResolversTypes['TextBlockEdge']>, ParentType, ContextType>;
  groups: Resolver<Maybe<ReadonlyArray<ResolversTypes['Group']>>, ParentType, ContextType, RequireFields<TextBlockConnectionGroupsArgs, 'first'>>;
  nodes: Resolver<ReadonlyArray<ResolversTypes['TextBlock']>, ParentType, ContextType>;
  pageInfo: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type TextBlockEdgeResolvers<ContextType = GraphQLContext, ParentType extends ResolversParentTypes['TextBlockEdge'] = ResolversParentTypes['TextBlockEdge']> = {
  cursor: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node: Resolver<ResolversTypes['TextBlock'], ParentType, ContextType>;
};

export type TextQuoteSelectorResolvers<ContextType = GraphQLContext, ParentType extends ResolversParentTypes['TextQuoteSelector'] = ResolversParentTypes['TextQuoteSelector']> = {
  end: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  exact: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  id: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  start: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type TitleBlockResolvers<ContextType = GraphQLContext, ParentType extends ResolversParentTypes['TitleBlock'] = ResolversParentTypes['TitleBlock']> = {
  agreement: Resolver<Maybe<ResolversTypes['Agreement']>, ParentType, ContextType>;
  evidence: Resolver<ReadonlyArray<ResolversTypes['Evidence']>, ParentType, ContextType, Partial<TitleBlockEvidenceArgs>>;
  id: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  label: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  number: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  order: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  partOf: Resolver<Maybe<ResolversTypes['TextBlock']>, ParentType, ContextType>;
  parts: Resolver<ReadonlyArray<ResolversTypes['TextBlock']>, ParentType, ContextType>;
  rawText: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  referredToBy: Resolver<Maybe<ResolversTypes['ReferrerConnection']>, ParentType, ContextType, Partial<TitleBlockReferredToByArgs>>;
  refersTo: Resolver<ReadonlyArray<ResolversTypes['Reference']>, ParentType, ContextType>;
  spans: Resolver<Maybe<ResolversTypes['SpanConnection']>, ParentType, ContextType, Partial<TitleBlockSpansArgs>>;
  states: Resolver<ReadonlyArray<ResolversTypes['Stated']>, ParentType, ContextType>;
  text: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type UnknownResolvers<ContextType = GraphQLContext, ParentType extends ResolversParentTypes['Unknown'] = ResolversParentTypes['Unknown']> = {
  agreement: Resolver<Maybe<ResolversTypes['Agreement']>, ParentType, ContextType>;
  evidence: Resolver<ReadonlyArray<ResolversTypes['Evidence']>, ParentType, ContextType, Partial<UnknownEvidenceArgs>>;
  id: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  label: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  number: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  order: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  partOf: Resolver<Maybe<ResolversTypes['TextBlock']>, ParentType, ContextType>;
  parts: Resolver<ReadonlyArray<ResolversTypes['TextBlock']>, ParentType, ContextType>;
  rawText: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  referredToBy: Resolver<Maybe<ResolversTypes['ReferrerConnection']>, ParentType, ContextType, Partial<UnknownReferredToByArgs>>;
  refersTo: Resolver<ReadonlyArray<ResolversTypes['Reference']>, ParentType, ContextType>;
  spans: Resolver<Maybe<ResolversTypes['SpanConnection']>, ParentType, ContextType, Partial<UnknownSpansArgs>>;
  states: Resolver<ReadonlyArray<ResolversTypes['Stated']>, ParentType, ContextType>;
  text: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type WordingGroupResolvers<ContextType = GraphQLContext, ParentType extends ResolversParentTypes['WordingGroup'] = ResolversParentTypes['WordingGroup']> = {
  id: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  initiatives: Resolver<Maybe<ResolversTypes['InitiativeConnection']>, ParentType, ContextType, Partial<WordingGroupInitiativesArgs>>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type Resolvers<ContextType = GraphQLContext> = {
  Agreement: AgreementResolvers<ContextType>;
  AgreementConnection: AgreementConnectionResolvers<ContextType>;
  AgreementEdge: AgreementEdgeResolvers<ContextType>;
  AgreementStanding: AgreementStandingResolvers<ContextType>;
  Annex: AnnexResolvers<ContextType>;
  AnnexRow: AnnexRowResolvers<ContextType>;
  AnnexSection: AnnexSectionResolvers<ContextType>;
  Article: ArticleResolvers<ContextType>;
  Closing: ClosingResolvers<ContextType>;
  Concept: ConceptResolvers<ContextType>;
  CostArrangement: CostArrangementResolvers<ContextType>;
  CostArrangementConnection: CostArrangementConnectionResolvers<ContextType>;
  CostArrangementEdge: CostArrangementEdgeResolvers<ContextType>;
  Cover: CoverResolvers<ContextType>;
  Date: GraphQLScalarType;
  Evidence: EvidenceResolvers<ContextType>;
  EvidenceConnection: EvidenceConnectionResolvers<ContextType>;
  EvidenceEdge: EvidenceEdgeResolvers<ContextType>;
  Evidenced: EvidencedResolvers<ContextType>;
  ForeseenInstrument: ForeseenInstrumentResolvers<ContextType>;
  ForeseenInstrumentConnection: ForeseenInstrumentConnectionResolvers<ContextType>;
  ForeseenInstrumentEdge: ForeseenInstrumentEdgeResolvers<ContextType>;
  Group: GroupResolvers<ContextType>;
  GroupKey: GroupKeyResolvers<ContextType>;
  IRI: GraphQLScalarType;
  Initiative: InitiativeResolvers<ContextType>;
  InitiativeConnection: InitiativeConnectionResolvers<ContextType>;
  InitiativeEdge: InitiativeEdgeResolvers<ContextType>;
  Item: ItemResolvers<ContextType>;
  LanguageText: LanguageTextResolvers<ContextType>;
  LawProvision: LawProvisionResolvers<ContextType>;
  LegalEvent: LegalEventResolvers<ContextType>;
  LegalEventConnection: LegalEventConnectionResolvers<ContextType>;
  LegalEventEdge: LegalEventEdgeResolvers<ContextType>;
  LiaisonMeeting: LiaisonMeetingResolvers<ContextType>;
  LocalGovernment: LocalGovernmentResolvers<ContextType>;
  LocalizedText: LocalizedTextResolvers<ContextType>;
  MemberStanding: MemberStandingResolvers<ContextType>;
  Membership: MembershipResolvers<ContextType>;
  MembershipConnection: MembershipConnectionResolvers<ContextType>;
  MembershipEdge: MembershipEdgeResolvers<ContextType>;
  Municipality: MunicipalityResolvers<ContextType>;
  MunicipalityConnection: MunicipalityConnectionResolvers<ContextType>;
  MunicipalityEdge: MunicipalityEdgeResolvers<ContextType>;
  Node: NodeResolvers<ContextType>;
  PageInfo: PageInfoResolvers<ContextType>;
  Paragraph: ParagraphResolvers<ContextType>;
  Party: PartyResolvers<ContextType>;
  PartyConnection: PartyConnectionResolvers<ContextType>;
  PartyEdge: PartyEdgeResolvers<ContextType>;
  PolicyField: PolicyFieldResolvers<ContextType>;
  PolicyFieldConnection: PolicyFieldConnectionResolvers<ContextType>;
  PolicyFieldEdge: PolicyFieldEdgeResolvers<ContextType>;
  Preamble: PreambleResolvers<ContextType>;
  Prefecture: PrefectureResolvers<ContextType>;
  PrefectureConnection: PrefectureConnectionResolvers<ContextType>;
  PrefectureEdge: PrefectureEdgeResolvers<ContextType>;
  Query: QueryResolvers<ContextType>;
  Reference: ReferenceResolvers<ContextType>;
  Referrer: ReferrerResolvers<ContextType>;
  ReferrerConnection: ReferrerConnectionResolvers<ContextType>;
  ReferrerEdge: ReferrerEdgeResolvers<ContextType>;
  Region: RegionResolvers<ContextType>;
  RegionConnection: RegionConnectionResolvers<ContextType>;
  RegionEdge: RegionEdgeResolvers<ContextType>;
  Role: RoleResolvers<ContextType>;
  RoleConnection: RoleConnectionResolvers<ContextType>;
  RoleEdge: RoleEdgeResolvers<ContextType>;
  Rule: RuleResolvers<ContextType>;
  SearchConnection: SearchConnectionResolvers<ContextType>;
  SearchEdge: SearchEdgeResolvers<ContextType>;
  SearchTypeCount: SearchTypeCountResolvers<ContextType>;
  SignatureBlock: SignatureBlockResolvers<ContextType>;
  SnippetPart: SnippetPartResolvers<ContextType>;
  Source: SourceResolvers<ContextType>;
  Span: SpanResolvers<ContextType>;
  SpanConnection: SpanConnectionResolvers<ContextType>;
  SpanEdge: SpanEdgeResolvers<ContextType>;
  Stated: StatedResolvers<ContextType>;
  Term: TermResolvers<ContextType>;
  TextBlock: TextBlockResolvers<ContextType>;
  TextBlockConnection: TextBlockConnectionResolvers<ContextType>;
  TextBlockEdge: TextBlockEdgeResolvers<ContextType>;
  TextQuoteSelector: TextQuoteSelectorResolvers<ContextType>;
  TitleBlock: TitleBlockResolvers<ContextType>;
  Unknown: UnknownResolvers<ContextType>;
  WordingGroup: WordingGroupResolvers<ContextType>;
};

export type DirectiveResolvers<ContextType = GraphQLContext> = {
  class: ClassDirectiveResolver<any, any, ContextType>;
  facet: FacetDirectiveResolver<any, any, ContextType>;
  lang: LangDirectiveResolver<any, any, ContextType>;
  needs: NeedsDirectiveResolver<any, any, ContextType>;
  path: PathDirectiveResolver<any, any, ContextType>;
  property: PropertyDirectiveResolver<any, any, ContextType>;
  term: TermDirectiveResolver<any, any, ContextType>;
};
