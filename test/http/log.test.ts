import { expect, it } from 'vitest';
import { jsonLog } from '../../src/http/log.ts';

it('A fault is one line of JSON with its time and every error behind it', () => {
  const lines: string[] = [];
  const log = jsonLog({ write: (line: string) => lines.push(line) }, () => new Date('2026-11-22T00:00:00Z'));
  log.error('A request failed', new Error('outer\nerror', { cause: new Error('inner', { cause: 'the root' }) }));
  expect(lines).toHaveLength(1);
  expect(lines[0]).toMatch(/^[^\n]+\n$/);
  expect(JSON.parse(lines[0] ?? '')).toEqual({
    time: '2026-11-22T00:00:00.000Z',
    level: 'error',
    message: 'A request failed',
    cause: [
      expect.stringMatching(/^Error: outer\nerror\n +at /),
      expect.stringMatching(/^Error: inner\n +at /),
      'the root',
    ],
  });
});
