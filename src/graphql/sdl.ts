/** A member of a type in the schema definition language: a field, an input field, or a value of an enum (which has no type). */
export interface Member {
  readonly name: string;
  readonly description: string;
  /** Written arguments and type: `(first: Int): [X!]`, or the type alone. */
  readonly type?: string;
}

/** A definition with its members, in the schema definition language: `head` is `input XFilter` or `enum X`. */
export function definition(head: string, description: string, members: readonly Member[]): string {
  const written = members.map(({ name, description: about, type }) => {
    const separator = type === undefined || type.startsWith('(') ? '' : ': ';
    return `${descriptionText(about, '  ')}  ${name}${separator}${type ?? ''}\n`;
  });
  return `${descriptionText(description, '')}${head} {\n${written.join('')}}\n`;
}

/** A description before what it describes: on one line, or as a block where it has several. */
function descriptionText(text: string, indent: string): string {
  if (!text.includes('\n')) return `${indent}${JSON.stringify(text)}\n`;
  const lines = text.split('\n').map((line) => `${indent}${line}\n`);
  return `${indent}"""\n${lines.join('')}${indent}"""\n`;
}
