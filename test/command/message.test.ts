import { describe, expect, it } from 'vitest';
import { COMMAND_MESSAGES, commandMessage } from '../../src/command/message.ts';
import { MISSING_ITEMS } from '../../src/press/report/missing-item.ts';
import type { Message } from '../../src/text/diagnostic.ts';

const ALL: readonly (readonly [string, Message])[] = [
  ...Object.entries(COMMAND_MESSAGES),
  ...Object.entries(MISSING_ITEMS).flatMap(([code, { message, advice }]): [string, Message][] => [
    [code, message],
    [`${code} advice`, advice],
  ]),
];

const details = (text: string) =>
  (text.match(/\{\w+\}/g) ?? []).map((each) => each.replace(/(?:Ja|En)\}$/, '}')).sort();

describe('The sentences of the commands and of the report', () => {
  it.each(ALL)('%s is said in Japanese and in English, with the same details', (_, { ja, en }) => {
    expect(ja).toMatch(/[ぁ-ん]/);
    expect(en).toMatch(/[a-z]/);
    expect(new Set(details(ja))).toEqual(new Set(details(en)));
  });

  it('are filled in', () => {
    expect(commandMessage('READING_TIMED_OUT', 'ja', { seconds: 120 })).toMatch(/^120秒で/);
    expect(commandMessage('REPORT_WRITTEN', 'en', { path: '{path} $& x' })).toBe('The report is in {path} $& x.');
  });

  it('have codes that are used once', () => {
    const codes = [...Object.keys(COMMAND_MESSAGES), ...Object.keys(MISSING_ITEMS)];
    expect(new Set(codes).size).toBe(codes.length);
  });
});
