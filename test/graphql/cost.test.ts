import { describe, expect, it } from 'vitest';
import { fixtureSource, testApp } from '../support/fixture-app.ts';

const app = testApp(await fixtureSource());

/** Initiatives of agreements of initiatives …, so many levels deep. */
function nested(levels: number, first = 100): string {
  return levels === 0
    ? '{ id }'
    : `{ initiatives(first: ${first}) { nodes { agreement ${nested(levels - 1, first)} } } }`;
}

describe('An operation that could give too much', () => {
  it.each([3, 7])('is refused before it runs, %i levels deep', async (levels) => {
    const { data, errors } = await app.ask(nested(levels));
    expect(data ?? null).toBeNull();
    expect(errors?.map(({ extensions }) => extensions?.code)).toEqual(['OPERATION_TOO_LARGE']);
  });

  it('is answered with smaller pages.', async () => {
    expect((await app.ask(nested(3, 5))).errors).toBeUndefined();
  });

  it('counts what is asked for under several aliases as often.', async () => {
    const aliases = Array.from(
      { length: 200 },
      (_, index) => `a${index}: initiatives { nodes { agreement { initiatives { nodes { id } } } } }`,
    );
    const { errors } = await app.ask(`{ ${aliases.join(' ')} }`);
    expect(errors?.map(({ extensions }) => extensions?.code)).toEqual(['OPERATION_TOO_LARGE']);
  });
});
