import { describe, expect, it } from 'vitest';
import { agreement } from '../../src/graphql/resolvers/agreement.ts';
import { resolvers } from '../../src/graphql/resolvers.ts';
import type { AgreementResolvers, Resolvers } from '../../src/graphql/types.generated.ts';

// `npm run types` is the test: the compiler complains if one of these lines is no error.
const { title: _title, ...agreementWithoutTitle } = agreement;
// @ts-expect-error: a field without a resolver does not compile.
const missingField: AgreementResolvers = agreementWithoutTitle;
const { Agreement: _agreement, ...resolversWithoutAgreement } = resolvers;
// @ts-expect-error: a type without resolvers does not compile.
const missingType: Resolvers = resolversWithoutAgreement;
// @ts-expect-error: a resolver that may give nothing does not compile where the schema promises something.
const nothing: AgreementResolvers['title'] = () => null;

describe('The types of resolvers', () => {
  it('are held to the schema by the compiler', () => {
    expect([missingField, missingType, nothing].every((each) => each !== undefined)).toBe(true);
  });
});
