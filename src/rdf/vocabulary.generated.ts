// Generated from the ontology by `npm run codegen`: do not edit.
import { namedNode } from './term.ts';

/** The terms of <https://w3id.org/renkei/ontology#>. */
export const rk = {
  /** One legal act by which local governments agree to handle affairs together: a renkei kyōyaku, a settlement-region agreement, an amending agreement and the like. Its title, date, parties, texts and initiatives are those of the text as signed. It is not the file that was read (rk:Source), not a text consolidated with later changes, and not a licence of rights (odrl:Agreement). */
  Agreement: namedNode('https://w3id.org/renkei/ontology#Agreement'),
  /** An annex that follows the articles, with its heading and its sections or rows. */
  Annex: namedNode('https://w3id.org/renkei/ontology#Annex'),
  /** The text of an annex that sets out one initiative, its content and role cells taken together. It is where the initiative (rk:Initiative) is stated, not the initiative. */
  AnnexRow: namedNode('https://w3id.org/renkei/ontology#AnnexRow'),
  /** A part of an annex set off by a heading of its own. */
  AnnexSection: namedNode('https://w3id.org/renkei/ontology#AnnexSection'),
  /** A numbered article of the agreement itself, with its caption where it has one. An article of a law is an rk:LawProvision. */
  Article: namedNode('https://w3id.org/renkei/ontology#Article'),
  /** The text block at the end that tells how many copies were made, how they were executed and who keeps them, with the date line. */
  Closing: namedNode('https://w3id.org/renkei/ontology#Closing'),
  /** What an agreement provides about sharing the cost of its initiatives. It is not an amount or an actual payment. */
  CostArrangement: namedNode('https://w3id.org/renkei/ontology#CostArrangement'),
  /** The text block of the cover page. Its title may differ from the inner title, which is a block of its own (rk:TitleBlock). */
  Cover: namedNode('https://w3id.org/renkei/ontology#Cover'),
  /** For one published statement (subject, predicate, object): by which method it was obtained, and from which passage, rule or page. It tells where the statement comes from; it does not warrant that it is true. */
  Evidence: namedNode('https://w3id.org/renkei/ontology#Evidence'),
  /** An instrument, such as joint rules (kiyaku), by which a role says it is to be governed. It need not exist yet, and it is not the provision of law under which it is made (rk:LawProvision). */
  ForeseenInstrument: namedNode('https://w3id.org/renkei/ontology#ForeseenInstrument'),
  /** One item of cooperation set out in one agreement, with its heading, content and roles. It is not a project: the same wording recurs across the agreements of a region (see rk:WordingGroup), so initiatives must not be counted as if they were projects. */
  Initiative: namedNode('https://w3id.org/renkei/ontology#Initiative'),
  /** A numbered item listed within a paragraph, or a subdivision of one. A row of an annex is an rk:AnnexRow. */
  Item: namedNode('https://w3id.org/renkei/ontology#Item'),
  /** A provision of a law, down to the article, paragraph or item named. It stands for the place in the law, not for its wording at some date; nor is it an article of an agreement (rk:Article). */
  LawProvision: namedNode('https://w3id.org/renkei/ontology#LawProvision'),
  /** A dated act around an agreement, such as a council resolution, the signing, public notice, notification, amendment, abolition or lapse. Work done under the agreement is not one. */
  LegalEvent: namedNode('https://w3id.org/renkei/ontology#LegalEvent'),
  /** The regular meeting or consultation that an agreement provides for. It is not one meeting that took place. */
  LiaisonMeeting: namedNode('https://w3id.org/renkei/ontology#LiaisonMeeting'),
  /** A local government as a body, identified by its code. It is neither the territory nor the code itself. A new code is a new resource, linked by rk:succeededBy. */
  LocalGovernment: namedNode('https://w3id.org/renkei/ontology#LocalGovernment'),
  /** The fact that one municipality belongs to one region, dated only where a source of its own gives the date. It is not a party to an agreement (rk:Party). */
  Membership: namedNode('https://w3id.org/renkei/ontology#Membership'),
  /** How a statement was obtained. There are four: verbatim, normalised, inferred, curated. */
  Method: namedNode('https://w3id.org/renkei/ontology#Method'),
  /** A city, special ward, town or village. The wards of a designated city are not municipalities. */
  Municipality: namedNode('https://w3id.org/renkei/ontology#Municipality'),
  /** A paragraph of an article. The first one customarily bears no number. */
  Paragraph: namedNode('https://w3id.org/renkei/ontology#Paragraph'),
  /** One side's part in one agreement: its alias, its name as written, its address and who signed. It is not the local government itself (rk:LocalGovernment): a city that concludes two agreements has two parties. Nothing about its position follows from its alias. */
  Party: namedNode('https://w3id.org/renkei/ontology#Party'),
  /** A concept for a field of policy, in one of two schemes: the pillar says where the document puts an initiative, the subject says what it is about. It is neither an initiative nor a department. */
  PolicyField: namedNode('https://w3id.org/renkei/ontology#PolicyField'),
  /** The text block before the articles that names the parties, their aliases and the law relied on. Some agreements have none. */
  Preamble: namedNode('https://w3id.org/renkei/ontology#Preamble'),
  /** One of the 47 prefectures (to, dō, fu, ken). */
  Prefecture: namedNode('https://w3id.org/renkei/ontology#Prefecture'),
  /** A cooperation area formed by one or more core cities and the municipalities that cooperate with them. It has no legal personality and is no local government. A region may have no agreement. */
  Region: namedNode('https://w3id.org/renkei/ontology#Region'),
  /** What one party, or several parties jointly, undertake within one initiative: the text of a role entry and the role types derived from it. A party's place in the area is its rk:position, not a role; nor is this an org:Role. */
  Role: namedNode('https://w3id.org/renkei/ontology#Role'),
  /** A named, published rule by which values are normalised or inferred. It is neither the outcome of applying it nor a rule of law. */
  Rule: namedNode('https://w3id.org/renkei/ontology#Rule'),
  /** The text block with one party's address, name, office and signatory. It is not an image of a seal or signature. */
  SignatureBlock: namedNode('https://w3id.org/renkei/ontology#SignatureBlock'),
  /** One file that was read: a copy of the original, a transcript. Its SHA-256 fixes it byte for byte. It is not the agreement. */
  Source: namedNode('https://w3id.org/renkei/ontology#Source'),
  /** One continuous passage of a source. Positions count Unicode code points of the decoded text, from 0, the end not included. */
  Span: namedNode('https://w3id.org/renkei/ontology#Span'),
  /** A stretch of the text of an agreement document, kept as it stands and in its order. All text blocks together are the document. It is the text, not what the text says (an initiative, a cost arrangement). */
  TextBlock: namedNode('https://w3id.org/renkei/ontology#TextBlock'),
  /** The text block of the inner title, just before the preamble or the articles. It is not the title on the cover. */
  TitleBlock: namedNode('https://w3id.org/renkei/ontology#TitleBlock'),
  /** A text block that fits no other kind, kept so that no text is lost. It does not mean the document is wrong. */
  Unknown: namedNode('https://w3id.org/renkei/ontology#Unknown'),
  /** The initiatives whose heading, content and roles have the same wording, whatever the parties are called. It is derived from the wording and does not say that they are one project. */
  WordingGroup: namedNode('https://w3id.org/renkei/ontology#WordingGroup'),
  /** The address given in the signature block. */
  address: namedNode('https://w3id.org/renkei/ontology#address'),
  /** The agreement this resource belongs to. */
  agreement: namedNode('https://w3id.org/renkei/ontology#agreement'),
  /** The alias the document gives the party, such as 甲 or 乙. Some agreements use none. */
  alias: namedNode('https://w3id.org/renkei/ontology#alias'),
  /** An earlier agreement that this one amends. */
  amends: namedNode('https://w3id.org/renkei/ontology#amends'),
  /** An annex of the agreement. */
  annex: namedNode('https://w3id.org/renkei/ontology#annex'),
  /** A property whose values the rule reads or normalises. */
  appliesTo: namedNode('https://w3id.org/renkei/ontology#appliesTo'),
  /** An article of the agreement. */
  article: namedNode('https://w3id.org/renkei/ontology#article'),
  /** The size of the file in bytes. */
  byteSize: namedNode('https://w3id.org/renkei/ontology#byteSize'),
  /** The caption of an article, without its brackets. */
  caption: namedNode('https://w3id.org/renkei/ontology#caption'),
  /** A text block that lays down how the agreement is changed, abolished or lapses, or its term. An actual change or lapse is an rk:event. */
  changeAndEnd: namedNode('https://w3id.org/renkei/ontology#changeAndEnd'),
  /** How many Unicode code points the decoded text has, a byte order mark not included. */
  characterCount: namedNode('https://w3id.org/renkei/ontology#characterCount'),
  /** The closing of the agreement. */
  closing: namedNode('https://w3id.org/renkei/ontology#closing'),
  /** The five-digit standard area code, without the check digit. */
  code5: namedNode('https://w3id.org/renkei/ontology#code5'),
  /** The six-digit code of the local government, check digit included, as a string so that a leading 0 is kept. */
  code6: namedNode('https://w3id.org/renkei/ontology#code6'),
  /** The date of conclusion given in the document. It is not the date of entry into force, of a council resolution or of public notice. */
  concludedOn: namedNode('https://w3id.org/renkei/ontology#concludedOn'),
  /** The resource that the rule gives as the value when it applies. */
  concludes: namedNode('https://w3id.org/renkei/ontology#concludes'),
  /** The text of the 取組内容 entry. Role entries are not part of it. */
  content: namedNode('https://w3id.org/renkei/ontology#content'),
  /** A party that is to hold the meeting. Where the text names a mayor, the party whose mayor it is. */
  convenedBy: namedNode('https://w3id.org/renkei/ontology#convenedBy'),
  /** How many originals of the agreement were made. */
  copies: namedNode('https://w3id.org/renkei/ontology#copies'),
  /** How many originals each holder keeps. */
  copiesPerHolder: namedNode('https://w3id.org/renkei/ontology#copiesPerHolder'),
  /** A party that keeps an original of the agreement. */
  copyHolder: namedNode('https://w3id.org/renkei/ontology#copyHolder'),
  /** A core city of the region. Some regions have two. */
  coreCity: namedNode('https://w3id.org/renkei/ontology#coreCity'),
  /** The 13-digit corporate number designated by the National Tax Agency, computed from the code. */
  corporateNumber: namedNode('https://w3id.org/renkei/ontology#corporateNumber'),
  /** What the agreement provides about sharing costs. */
  costArrangement: namedNode('https://w3id.org/renkei/ontology#costArrangement'),
  /** Where the agreement deals with the sharing of costs. It is not a share or an amount. */
  costSharing: namedNode('https://w3id.org/renkei/ontology#costSharing'),
  /** The name of the county (郡) that the town or village belongs to. Not given for cities and special wards, nor for Hokkaidō and remote islands, whose code lists name branch offices instead. */
  county: namedNode('https://w3id.org/renkei/ontology#county'),
  /** The cover of the agreement document. */
  cover: namedNode('https://w3id.org/renkei/ontology#cover'),
  /** The title on the cover, often shorter than the inner one. It is not taken as the title of the agreement. */
  coverTitle: namedNode('https://w3id.org/renkei/ontology#coverTitle'),
  /** A person stated the value, naming a page and a date. */
  curated: namedNode('https://w3id.org/renkei/ontology#curated'),
  /** The day on which the event took place. */
  date: namedNode('https://w3id.org/renkei/ontology#date'),
  /** A party that takes part in determining the sharing of costs. */
  decidedBy: namedNode('https://w3id.org/renkei/ontology#decidedBy'),
  /** The day on which the core city made the declaration that opens the forming of the region. */
  declaredOn: namedNode('https://w3id.org/renkei/ontology#declaredOn'),
  /** The words that say how the sharing is determined, such as 協議して別に定める (fixed separately by consultation). */
  determination: namedNode('https://w3id.org/renkei/ontology#determination'),
  /** The number borne by the document of the event, such as 告示第55号. */
  documentNumber: namedNode('https://w3id.org/renkei/ontology#documentNumber'),
  /** The resource of the e-Stat linked data for the corresponding standard area code. It denotes a code and is never the same thing (owl:sameAs) as the body. */
  eStatCode: namedNode('https://w3id.org/renkei/ontology#eStatCode'),
  /** The character encoding by which the file was read, such as utf-8. A file that is not text has none. */
  encoding: namedNode('https://w3id.org/renkei/ontology#encoding'),
  /** A legal event around the agreement. */
  event: namedNode('https://w3id.org/renkei/ontology#event'),
  /** The kind of event, such as a resolution, public notice or notification. */
  eventType: namedNode('https://w3id.org/renkei/ontology#eventType'),
  /** The name of the file, without a folder path. */
  fileName: namedNode('https://w3id.org/renkei/ontology#fileName'),
  /** The day on which the first agreement of the region was concluded. */
  firstAgreementOn: namedNode('https://w3id.org/renkei/ontology#firstAgreementOn'),
  /** The day on which the first vision of the region was adopted. */
  firstVisionOn: namedNode('https://w3id.org/renkei/ontology#firstVisionOn'),
  /** The kind of instrument by which the region is formed where that is no agreement, such as the formation policy of a region of one city. Not given for regions formed by agreements. */
  formationInstrument: namedNode('https://w3id.org/renkei/ontology#formationInstrument'),
  /** The agreement on which this membership rests. */
  foundedBy: namedNode('https://w3id.org/renkei/ontology#foundedBy'),
  /** The words for how often the meeting is held, such as 毎年度 (every fiscal year). */
  frequency: namedNode('https://w3id.org/renkei/ontology#frequency'),
  /** The foreseen instrument whose provisions the role says it follows. */
  governedBy: namedNode('https://w3id.org/renkei/ontology#governedBy'),
  /** The heading of an annex, a section of one or an initiative, without its number. */
  heading: namedNode('https://w3id.org/renkei/ontology#heading'),
  /** The value is not in the source: a named rule derived it from other statements. */
  inferred: namedNode('https://w3id.org/renkei/ontology#inferred'),
  /** The property whose value the rule infers. */
  infers: namedNode('https://w3id.org/renkei/ontology#infers'),
  /** An initiative set out in the agreement. */
  initiative: namedNode('https://w3id.org/renkei/ontology#initiative'),
  /** Another piece of evidence or a resource that the inference used. */
  input: namedNode('https://w3id.org/renkei/ontology#input'),
  /** The kind of instrument the agreement is, derived from its title. It is not the format of a file. */
  instrumentType: namedNode('https://w3id.org/renkei/ontology#instrumentType'),
  /** An item of the paragraph. */
  item: namedNode('https://w3id.org/renkei/ontology#item'),
  /** True where a source shows that the municipality joined after the region was formed, even if the day is not known. Its absence does not say that the municipality was a member from the start. */
  joinedLater: namedNode('https://w3id.org/renkei/ontology#joinedLater'),
  /** The day the municipality joined, where a source gives it. */
  joinedOn: namedNode('https://w3id.org/renkei/ontology#joinedOn'),
  /** A day on which the membership is known to hold: that on which the facts were taken over from their source. */
  knownOn: namedNode('https://w3id.org/renkei/ontology#knownOn'),
  /** The number or name of an entry as the text writes it, such as 第3条, (1) or 甲の役割. */
  label: namedNode('https://w3id.org/renkei/ontology#label'),
  /** The law the provision belongs to. */
  law: namedNode('https://w3id.org/renkei/ontology#law'),
  /** The article number of the provision; branch numbers are joined by an underscore, as in 252_2. */
  lawArticle: namedNode('https://w3id.org/renkei/ontology#lawArticle'),
  /** The item number of the provision. */
  lawItem: namedNode('https://w3id.org/renkei/ontology#lawItem'),
  /** The paragraph number of the provision. */
  lawParagraph: namedNode('https://w3id.org/renkei/ontology#lawParagraph'),
  /** The provision of law that the text names as the basis for concluding the agreement or making the foreseen instrument. A basis the text does not name is not supplied. */
  legalBasis: namedNode('https://w3id.org/renkei/ontology#legalBasis'),
  /** The liaison meeting or regular consultation that the agreement provides for. */
  liaisonMeeting: namedNode('https://w3id.org/renkei/ontology#liaisonMeeting'),
  /** The local government that the party is, as resolved from its name. Absent if it could not be resolved. */
  localGovernment: namedNode('https://w3id.org/renkei/ontology#localGovernment'),
  /** The innermost text block that contains the passage. */
  locatedIn: namedNode('https://w3id.org/renkei/ontology#locatedIn'),
  /** The word of the text for how the document was executed, such as 記名押印 (name and seal) or 署名押印 (signature and seal). */
  mannerOfExecution: namedNode('https://w3id.org/renkei/ontology#mannerOfExecution'),
  /** The media type of the file, such as text/plain. */
  mediaType: namedNode('https://w3id.org/renkei/ontology#mediaType'),
  /** The name the text gives the meeting, such as 連絡会議. */
  meetingName: namedNode('https://w3id.org/renkei/ontology#meetingName'),
  /** The municipality that is a member. */
  member: namedNode('https://w3id.org/renkei/ontology#member'),
  /** The membership of a municipality in the region. */
  membership: namedNode('https://w3id.org/renkei/ontology#membership'),
  /** How the statement was obtained. */
  method: namedNode('https://w3id.org/renkei/ontology#method'),
  /** The official name of the local government or region. A municipality's name does not include its prefecture. */
  name: namedNode('https://w3id.org/renkei/ontology#name'),
  /** The name of the party or instrument as the document writes it, not corrected to an official name. */
  nameAsWritten: namedNode('https://w3id.org/renkei/ontology#nameAsWritten'),
  /** Whether the membership falls under the national scheme of core-city cooperation areas; false where it rests on something else, such as a grant of the prefecture. Only in regions whose sources make the distinction. */
  nationalScheme: namedNode('https://w3id.org/renkei/ontology#nationalScheme'),
  /** The value was made from a passage of the source by a named rule, such as turning an era date into a date or removing layout spaces. */
  normalised: namedNode('https://w3id.org/renkei/ontology#normalised'),
  /** A day before which the membership cannot have existed: that on which the region's first agreement was concluded. It is not the day of joining. */
  notBefore: namedNode('https://w3id.org/renkei/ontology#notBefore'),
  /** The number taken from the label; a branch number is joined by an underscore, as in 3_2 (Num of the Standard Law XML). Absent where no number is written. */
  number: namedNode('https://w3id.org/renkei/ontology#number'),
  /** The day on which the file was obtained. */
  obtainedOn: namedNode('https://w3id.org/renkei/ontology#obtainedOn'),
  /** The office of the person who signed, such as 熊本市長. */
  office: namedNode('https://w3id.org/renkei/ontology#office'),
  /** The place in the order of the document: of a text block in the whole document, of an initiative in its agreement, of a role in its initiative, from 1. It is not the number written in the text (rk:number). */
  order: namedNode('https://w3id.org/renkei/ontology#order'),
  /** The place of the party in the document, from 1. It says nothing about rank or position. */
  ordinal: namedNode('https://w3id.org/renkei/ontology#ordinal'),
  /** The page or document the file, or what it transcribes, was obtained from. */
  origin: namedNode('https://w3id.org/renkei/ontology#origin'),
  /** A paragraph of the article. */
  paragraph: namedNode('https://w3id.org/renkei/ontology#paragraph'),
  /** The text block that directly encloses this one. Top-level blocks have none. */
  partOf: namedNode('https://w3id.org/renkei/ontology#partOf'),
  /** A party to the agreement. */
  party: namedNode('https://w3id.org/renkei/ontology#party'),
  /** A regular expression (ECMAScript, u flag) that the rule looks for. One of several is enough. */
  pattern: namedNode('https://w3id.org/renkei/ontology#pattern'),
  /** The pillar under which the document puts the initiative. It follows the document's arrangement and is independent of the subject (rk:subject). */
  pillar: namedNode('https://w3id.org/renkei/ontology#pillar'),
  /** The party's place in the region (core city, partner), where the document or the registry tells. It is never derived from the alias. */
  position: namedNode('https://w3id.org/renkei/ontology#position'),
  /** The preamble of the agreement. */
  preamble: namedNode('https://w3id.org/renkei/ontology#preamble'),
  /** The prefecture the municipality lies in. */
  prefecture: namedNode('https://w3id.org/renkei/ontology#prefecture'),
  /** An integer that settles which rule is taken when several match; the greater one comes first. */
  priority: namedNode('https://w3id.org/renkei/ontology#priority'),
  /** The words for what the meeting is for. */
  purpose: namedNode('https://w3id.org/renkei/ontology#purpose'),
  /** The block's own text exactly as the source has it, spaces and line breaks included; the text of the blocks within it is not part of it. */
  rawText: namedNode('https://w3id.org/renkei/ontology#rawText'),
  /** The reading of the name in hiragana. */
  reading: namedNode('https://w3id.org/renkei/ontology#reading'),
  /** The text block or provision of law that the text points at, by words such as 前条, 別表第1 or 地方自治法第…条. */
  refersTo: namedNode('https://w3id.org/renkei/ontology#refersTo'),
  /** The region that the agreement forms or joins. */
  region: namedNode('https://w3id.org/renkei/ontology#region'),
  /** An earlier agreement that this one, concluded anew and not as an amendment, takes the place of. */
  replaces: namedNode('https://w3id.org/renkei/ontology#replaces'),
  /** A statement of the terms on which the file may be used, and why. */
  rights: namedNode('https://w3id.org/renkei/ontology#rights'),
  /** A role undertaken within the initiative. */
  role: namedNode('https://w3id.org/renkei/ontology#role'),
  /** How the texts of the two roles of a bilateral initiative compare. */
  roleComparison: namedNode('https://w3id.org/renkei/ontology#roleComparison'),
  /** A type of the role, judged clause by clause from its text. A role may have several. */
  roleType: namedNode('https://w3id.org/renkei/ontology#roleType'),
  /** A row that belongs directly to the annex or the section. */
  row: namedNode('https://w3id.org/renkei/ontology#row'),
  /** A rule that was applied to obtain the statement. */
  rule: namedNode('https://w3id.org/renkei/ontology#rule'),
  /** The texts of a resource, such as its title, text or names, without differences of script, form and spelling, with spaces between them. For search only; it is not a text to be shown. */
  searchKey: namedNode('https://w3id.org/renkei/ontology#searchKey'),
  /** A section of the annex. */
  section: namedNode('https://w3id.org/renkei/ontology#section'),
  /** The SHA-256 of all bytes of the file, as 64 lower-case hexadecimal digits. */
  sha256: namedNode('https://w3id.org/renkei/ontology#sha256'),
  /** The name of the person who signed or whose name was affixed. */
  signatory: namedNode('https://w3id.org/renkei/ontology#signatory'),
  /** A signature block of the agreement. */
  signatureBlock: namedNode('https://w3id.org/renkei/ontology#signatureBlock'),
  /** A file from which the text of this agreement was read. */
  source: namedNode('https://w3id.org/renkei/ontology#source'),
  /** A passage of a source on which the statement rests. */
  span: namedNode('https://w3id.org/renkei/ontology#span'),
  /** The text block in which the initiative, cost arrangement or liaison meeting is set out. */
  statedIn: namedNode('https://w3id.org/renkei/ontology#statedIn'),
  /** The day on which a person stated the value, having consulted the page. */
  statedOn: namedNode('https://w3id.org/renkei/ontology#statedOn'),
  /** How firm the ground of the rule is: exact rests on words that say so, stem on the form or stem of a word. */
  strength: namedNode('https://w3id.org/renkei/ontology#strength'),
  /** What the initiative is about, whichever pillar (rk:pillar) it stands under. */
  subject: namedNode('https://w3id.org/renkei/ontology#subject'),
  /** A local government that succeeded this one after a merger or a change of code. */
  succeededBy: namedNode('https://w3id.org/renkei/ontology#succeededBy'),
  /** The evidence adopted in place of this one. The value of the older one is no longer in the main graph. */
  supersededBy: namedNode('https://w3id.org/renkei/ontology#supersededBy'),
  /** The text without its number or heading, with layout spaces removed and nothing else changed; for a role, the text of its entry. The untouched text is rk:rawText. */
  text: namedNode('https://w3id.org/renkei/ontology#text'),
  /** The title of the agreement in its title block. The title on the cover is rk:coverTitle. */
  title: namedNode('https://w3id.org/renkei/ontology#title'),
  /** The block that holds the title. The title as a value is rk:title. */
  titleBlock: namedNode('https://w3id.org/renkei/ontology#titleBlock'),
  /** A party that undertakes the role; several where the role is joint. */
  undertakenBy: namedNode('https://w3id.org/renkei/ontology#undertakenBy'),
  /** A block of the document that fits no other kind. */
  unknown: namedNode('https://w3id.org/renkei/ontology#unknown'),
  /** A regular expression (ECMAScript, u flag) that, where it matches, keeps the rule from applying. */
  unlessPattern: namedNode('https://w3id.org/renkei/ontology#unlessPattern'),
  /** The first day on which the body existed under this code. */
  validFrom: namedNode('https://w3id.org/renkei/ontology#validFrom'),
  /** The last day on which the body existed under this code. Absent while it exists or if unknown. */
  validUntil: namedNode('https://w3id.org/renkei/ontology#validUntil'),
  /** The value is the text of the source, character for character. */
  verbatim: namedNode('https://w3id.org/renkei/ontology#verbatim'),
  /** Whether a curated value was read on a page given as its source (dcterms:source). False means that the pages are said to have it, but nobody has checked. */
  verified: namedNode('https://w3id.org/renkei/ontology#verified'),
  /** A web page that presents the vision of the region. */
  visionPage: namedNode('https://w3id.org/renkei/ontology#visionPage'),
  /** Why publication of a resource was withdrawn. */
  withdrawalReason: namedNode('https://w3id.org/renkei/ontology#withdrawalReason'),
  /** The day on which publication of a resource was withdrawn. Its IRI is not used again. */
  withdrawnOn: namedNode('https://w3id.org/renkei/ontology#withdrawnOn'),
  /** The wording group the initiative belongs to. */
  wordingGroup: namedNode('https://w3id.org/renkei/ontology#wordingGroup'),
} as const;
