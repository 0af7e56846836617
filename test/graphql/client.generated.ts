// Generated from test/graphql/{operations,questions} by `npm run codegen`: do not edit.
/** Internal type. DO NOT USE DIRECTLY. */
type Exact<T extends { [key: string]: unknown }> = { [K in keyof T]: T[K] };
/** Internal type. DO NOT USE DIRECTLY. */
export type Incremental<T> = T | { [P in keyof T]?: P extends ' $fragmentName' | '__typename' ? T[P] : never };
import type { TypedDocumentNode as DocumentNode } from '@graphql-typed-document-node/core';
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

/** ある日についての答え。分からないことは、いいえではない。 / The answer for a day. What is not known is not a no. */
export type Standing =
  /** 参加していなかった。 / It was not a member. */
  | 'no'
  /** 公開されているデータからは分からない。 / The published data do not tell. */
  | 'unknown'
  /** 参加していた。 / It was a member. */
  | 'yes';

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