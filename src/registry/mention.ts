import { type Span, span } from '../text/span.ts';

/**
 * How an agreement writes one of its parties. `body`: the local government itself (甲, 熊本市, 熊本県熊本市); `head`: who acts for it (熊本市長, 甲の長).
 * The two are kept apart, because 甲 and 甲の長 are not the same actor.
 */
export interface PartyMentions {
  readonly body: readonly string[];
  readonly head: readonly string[];
}

/** What a document says about a party, as far as it is known. */
export interface PartyNames {
  readonly alias?: string | undefined;
  readonly name: string;
  readonly office?: string | undefined;
  readonly signatory?: string | undefined;
}

/** A mention found in a text: `party` is the index in the list of parties that was asked for. */
export interface Mention {
  readonly span: Span;
  readonly party: number;
  readonly as: 'body' | 'head';
}

const SELF = '\ufdd0';
const OTHER = '\ufdd1';
/** Fills a masked mention up to its length, so that spans stay true. Noncharacters of Unicode: never part of a document. */
const FILLER = '\ufdd2';

/** Pattern source of a masked mention of the role's own party. */
export const SELF_PARTY = `(?:${SELF}${FILLER}*)`;
/** Pattern source of a masked mention of another party. */
export const OTHER_PARTY = `(?:${OTHER}${FILLER}*)`;

/** What may follow a mention without a particle of its own. Any other kanji or katakana makes a longer word: 甲佐町, 乙部町, 熊本市民病院. */
const CONTINUATION = /^(?:及び|又は|並びに|若しくは|以外|双方|相互|自ら|側|間|等|内|域|外)/u;
/** What joins two mentions or titles and may stand right before one. */
const CONNECTION = /(?:及び|又は|並びに|若しくは|及|又|各|両|当該|[都道府県郡])$/u;
const WORD_CHARACTER = /^[\p{Script=Han}\p{Script=Katakana}ーヶ々A-Za-z0-9]$/u;

/** The written forms of a party: alias and name, and the head by office, by person, and as 甲の長, 甲の市長. */
export function partyMentions({ alias, name, office, signatory }: PartyNames): PartyMentions {
  const body = [...new Set([alias, name].filter((form) => form !== undefined && form !== ''))] as string[];
  const byTitle = body.flatMap((form) => ['の長', 'の市長', 'の町長', 'の村長', 'の知事'].map((title) => form + title));
  const byName = /[市町村区]$/u.test(name) ? [`${name}長`] : /[都道府県]$/u.test(name) ? [`${name}知事`] : [];
  const named = [office, signatory].filter((form) => form !== undefined && form !== '') as string[];
  return { body, head: [...new Set([...named, ...byName, ...byTitle])] };
}

/**
 * The mentions of `parties` in a text, in order. A mention is a word, never bare characters: it is not part of a longer word (甲佐町 holds no 甲, 東広島市 no
 * 広島市), nor of one of `knownNames` (names of other local governments).
 */
export function findMentions(
  text: string,
  parties: readonly PartyMentions[],
  knownNames: Iterable<string> = [],
): Mention[] {
  const lexicon = lexiconOf(parties, knownNames);
  const ends = new Map<number, boolean>();
  const found: Mention[] = [];
  let position = 0;
  while (position < text.length) {
    const entry = longestEntry(lexicon, text, position);
    const end = position + (entry?.form.length ?? 1);
    const isMention =
      entry?.meaning !== undefined && beginsWord(text, position, found.at(-1)) && endsWord(lexicon, text, end, ends);
    if (isMention) found.push({ span: span(position, end), ...entry.meaning });
    position = isMention || (entry && entry.meaning === undefined) ? end : position + 1;
  }
  return found;
}

/** The text with every mention put behind the signs of {@link SELF_PARTY} (party `self`) and {@link OTHER_PARTY}; its length stays. */
export function maskMentions(text: string, mentions: readonly Mention[], self: number): string {
  const parts = mentions.map(({ span: { start, end }, party }, at) => {
    const before = text.slice(mentions[at - 1]?.span.end ?? 0, start);
    return before + (party === self ? SELF : OTHER).padEnd(end - start, FILLER);
  });
  return parts.join('') + text.slice(mentions.at(-1)?.span.end ?? 0);
}

/** What a form means; `undefined` for a name that is nobody's of this agreement. */
interface Entry {
  readonly form: string;
  readonly meaning: { readonly party: number; readonly as: 'body' | 'head' } | undefined;
}

/** By first character, longest first: the parties' own forms, and the known names, which are thousands. */
interface Lexicon {
  readonly own: ReadonlyMap<string, readonly Entry[]>;
  readonly known: ReadonlyMap<string, readonly Entry[]>;
}

/** The same parties and known names of a document are asked for with each of its labels and roles: a list is put in order once. */
const ownLexicons = new WeakMap<readonly PartyMentions[], Lexicon['own']>();
const knownLexicons = new WeakMap<Iterable<string>, Lexicon['known']>();

function lexiconOf(parties: readonly PartyMentions[], knownNames: Iterable<string>): Lexicon {
  const own = ownLexicons.get(parties) ?? byFirst(parties.flatMap(ownEntries));
  ownLexicons.set(parties, own);
  const known =
    knownLexicons.get(knownNames) ?? byFirst(Array.from(knownNames, (form) => ({ form, meaning: undefined })));
  knownLexicons.set(knownNames, known);
  return { own, known };
}

function ownEntries({ body, head }: PartyMentions, party: number): Entry[] {
  return [
    ...head.map((form) => ({ form, meaning: { party, as: 'head' as const } })),
    ...body.map((form) => ({ form, meaning: { party, as: 'body' as const } })),
  ];
}

function byFirst(entries: readonly Entry[]): ReadonlyMap<string, readonly Entry[]> {
  const all = new Map<string, Entry[]>();
  for (const entry of entries.filter(({ form }) => form !== '').sort((a, b) => b.form.length - a.form.length)) {
    const first = entry.form.charAt(0);
    const entriesOfFirst = all.get(first);
    if (entriesOfFirst) entriesOfFirst.push(entry);
    else all.set(first, [entry]);
  }
  return all;
}

/** The longest form that stands here; a party's own before a known name of equal length. */
function longestEntry({ own, known }: Lexicon, text: string, position: number): Entry | undefined {
  const [ours, others] = [own, known].map((entries) =>
    entries.get(text.charAt(position))?.find(({ form }) => text.startsWith(form, position)),
  );
  return ours && others && others.form.length > ours.form.length ? others : (ours ?? others);
}

/** Characters around a mention that tell whether it is a word: no particle or title is longer. */
const AROUND = 8;

function beginsWord(text: string, start: number, previous: Mention | undefined): boolean {
  const before = text.slice(Math.max(0, start - AROUND), start);
  return !WORD_CHARACTER.test(before.slice(-1)) || CONNECTION.test(before) || previous?.span.end === start;
}

/**
 * Whether a word may end here: before a particle, before what {@link CONTINUATION} allows, or before another mention (甲乙双方). `known` keeps what was found for
 * a place: a row of mentions ends where its last one does, and is walked once, however long.
 */
function endsWord(lexicon: Lexicon, text: string, end: number, known: Map<number, boolean>): boolean {
  const row: number[] = [];
  let verdict: boolean | undefined;
  for (let at = end; verdict === undefined; ) {
    row.push(at);
    const after = text.slice(at, at + AROUND);
    const next = longestEntry(lexicon, text, at);
    if (!WORD_CHARACTER.test(after.charAt(0)) || CONTINUATION.test(after)) verdict = true;
    else verdict = known.get(at) ?? (next?.meaning === undefined ? false : undefined);
    at += next?.form.length ?? 1;
  }
  for (const at of row) known.set(at, verdict);
  return verdict;
}
