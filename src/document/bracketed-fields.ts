import type { Line } from './line.ts';
import { fieldLine } from './rule/field-line.ts';

/**
 * Lines with each label of a field that stands alone in round brackets (`（甲の役割）`) as a field: it has the form of a caption, but no article is below it.
 */
export function withBracketedFields(lines: readonly Line[]): Line[] {
  let below: Line | undefined;
  return lines
    .toReversed()
    .map((line) => {
      const read = line.kind === 'caption' && below?.kind !== 'article' ? asField(line) : line;
      if (line.kind !== 'blank' && line.kind !== 'page' && line.kind !== 'note') below = line;
      return read;
    })
    .toReversed();
}

function asField(line: Line & { readonly kind: 'caption' }): Line {
  const { indent, open, caption, close, rest } = line.pieces;
  const content = indent.text + open.text + caption.text + close.text + rest.text;
  const pieces = fieldLine.parse(content, line.content.start);
  return pieces ? { kind: 'field', span: line.span, content: line.content, pieces } : line;
}
