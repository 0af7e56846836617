import { type Span, span } from '../text/span.ts';

/** A piece of a line: the characters as written and where they stand in the source text. */
export interface Piece {
  readonly text: string;
  readonly span: Span;
}

/** What a rule read: the line cut into named pieces that touch. A piece may be empty; none is missing. */
export type Pieces<Name extends string> = Readonly<Record<Name, Piece>>;

/**
 * A rule for one form of line, and its inverse. The rule is a row of named pieces, each with its pattern; because the pieces touch and cover the line,
 * `format` is their concatenation and `format(parse(line)) === line` holds for every line the rule accepts (Lawtext keeps its rules in such pairs).
 */
export interface LineRule<Name extends string> {
  /** The pieces of `content`, which begins at `offset` of the source text; `undefined` if the line is not of this form. */
  parse(content: string, offset: number): Pieces<Name> | undefined;
  /** The line that `parse` cuts into these pieces. */
  format(pieces: Readonly<Record<Name, { readonly text: string }>>): string;
}

/** Makes a rule from pieces in the order of the line: `[name, pattern source]`. The pattern may hold groups without names only. */
export function lineRule<Name extends string>(...row: readonly (readonly [Name, string])[]): LineRule<Name> {
  const pattern = new RegExp(`^${row.map(([name, source]) => `(?<${name}>${source})`).join('')}$`, 'dsu');
  return {
    parse(content, offset) {
      const match = pattern.exec(content);
      return match ? cut(row, match, offset) : undefined;
    },
    format: (pieces) => row.map(([name]) => pieces[name].text).join(''),
  };
}

function cut<Name extends string>(
  row: readonly (readonly [Name, string])[],
  match: RegExpExecArray,
  offset: number,
): Pieces<Name> {
  const piece = ([name]: readonly [Name, string]): [Name, Piece] => {
    const [start, end] = match.indices?.groups?.[name] ?? [0, 0];
    return [name, { text: match.groups?.[name] ?? '', span: span(offset + start, offset + end) }];
  };
  return Object.fromEntries(row.map(piece)) as Record<Name, Piece>;
}
