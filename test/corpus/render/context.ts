import type { Family } from './family.ts';
import type { AgreementModel, PartyModel, RoleText } from './model.ts';
import { markText, type Style, withSpaces } from './style.ts';

const ALIASES = '甲乙丙';

/** A model on its way into one family's form: who is called what. */
export class Context {
  constructor(
    readonly model: AgreementModel,
    readonly style: Style,
    readonly family: Family,
  ) {}

  get parties(): readonly PartyModel[] {
    return this.model.parties;
  }

  /** What the document calls a party: its alias, or its name. */
  called(at: number): string {
    return this.family.hasAliases ? ALIASES.charAt(at) : (this.parties[at]?.name ?? '');
  }

  /** All parties: 甲及び乙; 甲、乙及び丙. */
  get all(): string {
    return joined(this.parties.map((_, at) => this.called(at)));
  }

  /** What heads the role of a party: its own name, or the position it has in the region. */
  headOf(at: number): string {
    const { kind } = this.family;
    if (!this.style.hasPositions || !this.oneCore || this.parties.length > 2) return this.called(at);
    return this.parties[at]?.isCore ? (kind === 'region' ? '連携中枢都市' : '中心市') : '近隣市町村';
  }

  /** Whether exactly one of the parties is a core city. */
  get oneCore(): boolean {
    return this.parties.filter(({ isCore }) => isCore).length === 1;
  }

  /** Any of the parties: 甲又は乙. */
  get any(): string {
    return this.parties.map((_, at) => this.called(at)).join('又は');
  }

  /** The heads of the parties as those who act. */
  get heads(): string {
    return this.family.hasAliases ? `${this.all}の長` : joined(this.parties.map(({ name }) => `${name}長`));
  }

  /** 甲（以下「甲」という。） or the name alone. */
  introduced(at: number): string {
    const written = this.parties[at]?.written ?? '';
    return this.family.hasAliases ? `${written}（以下「${this.called(at)}」という。）` : written;
  }

  /** A text with its parties put in. */
  fill(text: string): string {
    const filled = text.replaceAll('{all}', this.all).replace(/\{(\d)\}/g, (_, at: string) => this.called(Number(at)));
    return withSpaces(this.style, filled);
  }

  /** The pieces of a role's text as they are printed: the items of a list under their marks. */
  pieces(role: RoleText, mark: 'paren' | 'paren-latin' | 'kana' | 'circled'): string[] {
    if (typeof role === 'string') return [this.fill(role)];
    return role.map((item, at) => `${markText(this.style, mark, at + 1)}${this.style.gap}${this.fill(item)}`);
  }
}

/** 甲及び乙; 甲、乙及び丙. */
export function joined(names: readonly string[]): string {
  return names.length < 3 ? names.join('及び') : `${names.slice(0, -1).join('、')}及び${names.at(-1)}`;
}
