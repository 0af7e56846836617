import type { Message } from './diagnostic.ts';

/** Puts details into a message, in both languages: `{name}` stands for the detail of that name; one that is not given stays as it is. */
export function fillMessage({ ja, en }: Message, detail: Readonly<Record<string, string | number>>): Message {
  return { ja: fill(ja, detail), en: fill(en, detail) };
}

function fill(template: string, detail: Readonly<Record<string, string | number>>): string {
  return template.replace(/\{(\w+)\}/g, (whole, name: string) => String(detail[name] ?? whole));
}
