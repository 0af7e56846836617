import { GraphQLError } from 'graphql';
import { describe, expect, it } from 'vitest';
import { errorMasker } from '../../src/graphql/mask-error.ts';
import { EndpointError, type EndpointErrorCode } from '../../src/store/sparql/endpoint-error.ts';

/** What a caller is told of an error, and what the log is told. */
function masked(error: unknown): { readonly told: GraphQLError; readonly logged: readonly unknown[] } {
  const logged: unknown[] = [];
  const told = errorMasker({ error: (_message, cause) => logged.push(cause) })(error);
  return { told: told as GraphQLError, logged };
}

const at = (originalError: Error) => new GraphQLError(originalError.message, { originalError, path: ['agreements'] });

describe('A fault', () => {
  it('of our own is hidden from the caller, and logged', () => {
    const cause = new Error('secret');
    const { told, logged } = masked(at(cause));
    expect(told.message).not.toContain('secret');
    expect([told.extensions.code, told.path, logged]).toEqual(['INTERNAL_SERVER_ERROR', ['agreements'], [cause]]);
  });

  it.each<EndpointErrorCode>(['ENDPOINT_FAILED', 'ENDPOINT_TIMEOUT', 'ENDPOINT_ANSWER'])(
    'of the endpoint behind us (%s) is told by its code only, and logged',
    (code) => {
      const cause = new EndpointError(code, 'http://internal.example/sparql: 500');
      const { told, logged } = masked(at(cause));
      expect(told.message).not.toContain('internal.example');
      expect([told.extensions.code, told.path, logged]).toEqual([code, ['agreements'], [cause]]);
    },
  );

  it.each<EndpointErrorCode>(['ENDPOINT_TOO_MUCH', 'ENDPOINT_UNSUPPORTED'])(
    'that the caller can mend (%s) is told in full, and not logged',
    (code) => {
      const { told, logged } = masked(at(new EndpointError(code, 'More than 1,000 texts.')));
      expect([told.extensions.code, told.message, told.path, logged]).toEqual([
        code,
        'More than 1,000 texts.',
        ['agreements'],
        [],
      ]);
    },
  );

  it('of depth is told as such', () => {
    const deep = (): number => 1 + deep();
    let overflow: unknown;
    try {
      deep();
    } catch (error) {
      overflow = error;
    }
    expect(masked(overflow).told.extensions.code).toBe('OPERATION_TOO_DEEP');
  });
});
