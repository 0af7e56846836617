import type { Value } from '../../src/agreement/value.ts';
import { type Block, walkBlocks } from '../../src/document/block.ts';
import type { Piece } from '../../src/document/line-rule.ts';
import type { Extraction } from '../../src/press/extract.ts';
import { parseNumeral } from '../../src/text/numeral.ts';

/** First year of an era, for reading a date here without the code that is tested. */
const ERAS: Readonly<Record<string, number>> = { 令和: 2019, 平成: 1989, 昭和: 1926, 大正: 1912, 明治: 1868 };

/**
 * What in a record was invented: every value must be told by the characters at its spans. Gives a line for each that is not; nothing for a faithful record.
 * A text without rules is the characters of its one span themselves; another text has the same characters but for white space; dates, counts, parties and
 * provisions are read again from their spans by other means than the press's.
 */
export function everyValueStandsInSource({ agreement, file }: Extraction): string[] {
  const source = file.source?.text ?? '';
  const check = new Check(source);
  const { title, coverTitle, concludedOn, legalBasis, cost, liaison, execution } = agreement;
  check.text('title', title);
  check.text('coverTitle', coverTitle);
  check.date('concludedOn', concludedOn);
  check.provision('legalBasis', legalBasis);
  const names = new Map<number, string[]>();
  for (const party of agreement.parties) {
    const texts = [party.alias, party.name, party.office, party.address, party.signatory];
    texts.forEach((text, at) => {
      check.text(`party ${party.ordinal}, ${at}`, text);
    });
    names.set(
      party.ordinal,
      [party.alias?.value, ...namesOf(party.name.value), party.office?.value].flatMap((name) => name ?? []),
    );
  }
  const parties = (what: string, values: readonly Value<number>[]) => {
    for (const value of values) check.party(what, value, names.get(value.value) ?? []);
  };
  for (const { key, heading, content, roles } of agreement.initiatives) {
    check.text(`${key} heading`, heading);
    check.text(`${key} content`, content);
    for (const role of roles) {
      check.text(`${key} role label`, role.label);
      check.text(`${key} role`, role.text);
      parties(`${key} role parties`, role.parties);
      for (const reference of role.references) check.provision(`${key} role law`, reference);
      check.text(`${key} rules`, role.governedBy?.name);
    }
  }
  check.text('cost', cost?.determination);
  parties('cost', cost?.decidedBy ?? []);
  for (const text of [liaison?.name, liaison?.frequency, liaison?.purpose]) check.text('liaison', text);
  parties('liaison', liaison?.convenedBy ?? []);
  check.text('manner', execution.manner);
  check.count('copies', execution.copies);
  check.count('copiesPerHolder', execution.copiesPerHolder);
  parties('holders', execution.holders);
  for (const { from, to } of agreement.references) {
    if ('path' in to.value) check.says(`reference of ${from.path}`, to, /^(?:[前次][条項]|第.+条|別表)/u);
    else check.provision(`reference of ${from.path}`, to as Value<{ article: string }>);
  }
  check.blocks(agreement.blocks);
  return check.faults;
}

/** A name, and without what stands before it: 山口県岩国市 is 岩国市 too, 勇払郡安平町 is 安平町. */
const namesOf = (name: string) =>
  [name, name.replace(/^.*?[都道府県]/u, ''), name.replace(/^.*郡/u, '')].filter((each) => each !== '');

/** White space is all that layout may add or a value may lack. */
const bare = (text: string) => text.replace(/\s/gu, '');

class Check {
  readonly faults: string[] = [];

  constructor(readonly source: string) {}

  text(what: string, text: Value<string> | undefined): void {
    if (!text) return;
    const written = this.#written(text);
    const isSame = text.rules.length === 0 ? written === text.value : bare(written) === bare(text.value);
    this.#expect(
      isSame && text.value !== '',
      `${what}: ${JSON.stringify(text.value)} is not ${JSON.stringify(written)}`,
    );
  }

  says(what: string, value: Value<unknown>, pattern: RegExp): void {
    this.#expect(pattern.test(this.#written(value)), `${what}: ${JSON.stringify(this.#written(value))}`);
  }

  party(what: string, value: Value<number>, names: readonly string[]): void {
    const written = bare(this.#written(value));
    this.#expect(
      names.some((name) => written.startsWith(bare(name))),
      `${what}: party ${value.value} is not ${JSON.stringify(written)}`,
    );
  }

  count(what: string, value: Value<number> | undefined): void {
    if (value) this.#expect(parseNumeral(this.#written(value)) === value.value, `${what}: ${value.value}`);
  }

  date(what: string, value: Value<string> | undefined): void {
    if (!value) return;
    const written = bare(this.#written(value))
      .normalize('NFKC')
      .replace(/\([^()]*\)/u, '');
    // 2020年 and 西暦2020年 count from year 1, as if of an era that began then.
    const [, era = '', year = '', month = '', day = ''] =
      /^(明治|大正|昭和|平成|令和|西暦|)(.+)年(.+)月(.+)日$/u.exec(written) ?? [];
    const number = (text: string) => (text === '元' ? 1 : (parseNumeral(text) ?? Number.NaN));
    const parts = [
      (era === '' || era === '西暦' ? 1 : (ERAS[era] ?? Number.NaN)) + number(year) - 1,
      number(month),
      number(day),
    ];
    const expected = parts.map((part, at) => String(part).padStart(at === 0 ? 4 : 2, '0')).join('-');
    this.#expect(value.value === expected, `${what}: ${value.value} is not ${written}`);
  }

  provision(what: string, value: Value<{ article: string; paragraph?: number; item?: number }> | undefined): void {
    if (!value) return;
    const written = bare(this.#written(value));
    const found = /第([^第条]+)条((?:の[0-9０-９〇一二三四五六七八九十百]+)*)/u.exec(written);
    const [all = '', article = '', branch = ''] = found ?? [];
    const numbers = [article, ...branch.split('の').slice(1)].map(parseNumeral).join('_');
    const rest = written.slice((found?.index ?? 0) + all.length);
    const part = (sign: string) => parseNumeral(new RegExp(`第([^第]+)${sign}`, 'u').exec(rest)?.[1] ?? '');
    const { article: read, paragraph, item } = value.value;
    const isSame = numbers === read && part('項') === paragraph && part('号') === item;
    this.#expect(isSame, `${what}: ${JSON.stringify(value.value)} is not ${written}`);
  }

  /** All pieces of all blocks are the characters at their place, within their block; the blocks' own texts make up the source. */
  blocks(blocks: readonly Block[]): void {
    let end = 0;
    for (const block of walkBlocks(blocks)) {
      this.#expect(block.own.start === end, `${block.path} begins at ${block.own.start}, not ${end}`);
      end = block.own.end;
      for (const piece of piecesOf(block)) {
        const written = this.source.slice(piece.span.start, piece.span.end);
        this.#expect(
          written === piece.text,
          `${block.path}: ${JSON.stringify(piece.text)} is not ${JSON.stringify(written)}`,
        );
      }
    }
    if (blocks.length > 0)
      this.#expect(end === this.source.length, `the blocks end at ${end} of ${this.source.length}`);
  }

  #written({ spans }: Value<unknown>): string {
    return spans.map(({ start, end }) => this.source.slice(start, end)).join('');
  }

  #expect(holds: boolean, fault: string): void {
    if (!holds) this.faults.push(fault);
  }
}

function piecesOf({ label, caption, heading, relation, text, lines = [], cells = [] }: Block): Piece[] {
  const single = [label, caption, heading, relation, text].filter((piece) => piece !== undefined);
  return [...single, ...lines, ...cells.flatMap((cell) => [cell.label, cell.text])];
}
