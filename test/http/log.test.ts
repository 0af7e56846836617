import { expect, it } from 'vitest';
import { jsonLog, onBehalfOf } from '../../src/http/log.ts';

it('A fault is one line of JSON with its time and every error behind it', () => {
  const lines: string[] = [];
  const log = jsonLog({ write: (line: string) => lines.push(line) }, { now: () => new Date('2026-11-22T00:00:00Z') });
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

it('Events go to their own stream, or nowhere; whatever is logged on behalf of a request carries its id', async () => {
  const [faults, events]: [string[], string[]] = [[], []];
  const log = jsonLog(
    { write: (line: string) => faults.push(line) },
    { events: { write: (line) => events.push(line) } },
  );
  log.info('reloaded', { version: 'v2' });
  await Promise.all(
    ['a', 'b'].map((id) =>
      onBehalfOf(id, async () => {
        await Promise.resolve();
        log.error('A request failed', new Error(`of ${id}`));
      }),
    ),
  );
  expect(events.map((line) => JSON.parse(line))).toEqual([
    { time: expect.any(String), level: 'info', message: 'reloaded', version: 'v2' },
  ]);
  expect(faults.map((line) => JSON.parse(line)).map(({ requestId, cause }) => [requestId, cause[0]])).toEqual([
    ['a', expect.stringMatching(/^Error: of a\n/)],
    ['b', expect.stringMatching(/^Error: of b\n/)],
  ]);
  const quiet = jsonLog({ write: (line: string) => faults.push(line) });
  quiet.info('nobody listens');
  expect(faults).toHaveLength(2);
});
