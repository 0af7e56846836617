/** A value as an operation writes it, and as variables hand it over; none of the latter if it has variables in it. */
export interface WrittenValue {
  readonly text: string;
  readonly json?: unknown;
}

/** The value of a scalar, in both forms. */
export function written(value: string | number | boolean): WrittenValue {
  return { text: JSON.stringify(value), json: value };
}

/** A list of values. */
export function list(values: readonly WrittenValue[]): WrittenValue {
  const text = `[${values.map((each) => each.text).join(', ')}]`;
  return values.every((each) => 'json' in each) ? { text, json: values.map(({ json }) => json) } : { text };
}

/** An input object of values by name. */
export function object(entries: readonly (readonly [string, WrittenValue])[]): WrittenValue {
  const text = `{ ${entries.map(([name, value]) => `${name}: ${value.text}`).join(', ')} }`;
  if (!entries.every(([, value]) => 'json' in value)) return { text };
  return { text, json: Object.fromEntries(entries.map(([name, { json }]) => [name, json])) };
}
