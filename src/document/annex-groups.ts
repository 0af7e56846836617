import type { BlockDraft } from './block.ts';
import { Ladder, type Rung } from './ladder.ts';
import type { Piece } from './line-rule.ts';

/** What opens a group of rows: its name, and its number where that is printed. */
export interface GroupHead {
  readonly start: number;
  readonly heading: Piece;
  readonly label?: Piece;
}

interface Open {
  readonly draft: BlockDraft;
  /** Of a group without a number of the ladder: how its name is set, which tells its rank. */
  readonly style?: string;
}

interface Numbering {
  readonly ladder: Ladder;
  /** How many groups are open above the first rung. */
  readonly base: number;
}

/**
 * The groups of rows of one annex that are open, outermost first. Groups with marks rank by the ladder; those without by how their names are set: a style that
 * is new ranks below all that is open, one that is open closes its own group and what is below. Each group without a mark may hold a numbering of its own.
 */
export class AnnexGroups {
  readonly #annex: BlockDraft;
  #open: readonly Open[] = [];
  /** How many groups there are among some siblings: counted, for an annex may have tens of thousands. */
  readonly #sections = new WeakMap<readonly BlockDraft[], number>();
  #numberings: readonly Numbering[] = [{ ladder: new Ladder(), base: 0 }];

  constructor(annex: BlockDraft) {
    this.#annex = annex;
  }

  /** The blocks of the innermost group. */
  get siblings(): BlockDraft[] {
    return this.#open.at(-1)?.draft.children ?? this.#annex.children;
  }

  /** Whether a group of this style, name and mark is open. */
  isOpen(style: string, heading: string, label: string | undefined): boolean {
    const found = this.#open.find((open) => open.style === style)?.draft;
    return found !== undefined && found.heading?.text === heading && found.label?.text === label;
  }

  /** How deep a mark would stand in the numbering it goes on with, from 0; takes it there. `undefined` if it is no mark. */
  take(mark: string): Rung | undefined {
    const due = this.#numberings.findLastIndex(({ ladder }) => ladder.isDue(mark));
    if (due >= 0) this.#numberings = this.#numberings.slice(0, due + 1);
    return this.#numberings.at(-1)?.ladder.take(mark);
  }

  /** Opens a group at the rung that {@link take} gave. */
  openMarked(head: GroupHead, rung: Rung): void {
    const base = this.#numberings.at(-1)?.base ?? 0;
    this.#push(head, base + rung.depth, { number: String(rung.ordinal) });
  }

  /** Opens a group by the style of its name. */
  openStyled(head: GroupHead, style: string): void {
    const same = this.#open.findIndex((open) => open.style === style);
    this.#push(head, same < 0 ? this.#open.length : same, { style });
    const base = this.#open.length;
    this.#numberings = [...this.#numberings.filter((each) => each.base < base), { ladder: new Ladder(), base }];
  }

  #push({ start, heading, label }: GroupHead, depth: number, { number, style }: { number?: string; style?: string }) {
    this.#open = this.#open.slice(0, depth);
    const siblings = this.siblings;
    const place = (this.#sections.get(siblings) ?? 0) + 1;
    this.#sections.set(siblings, place);
    const draft: BlockDraft = {
      kind: 'section',
      step: `section/${number ?? place}`,
      start,
      ...(label && { label }),
      ...(number !== undefined && { number }),
      heading,
      children: [],
    };
    siblings.push(draft);
    this.#open = [...this.#open, { draft, ...(style !== undefined && { style }) }];
  }
}

/** How a name is set: in brackets of which form, behind which sign, or plain. */
export function styleOf(text: string): string {
  return /^[（(【〔［[《〈＜<「『○◯●◎■□◆◇▼▽★☆・※]/u.exec(text)?.[0] ?? '';
}
