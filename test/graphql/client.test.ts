import { describe, expect, it } from 'vitest';
import { fixtureSource, testApp } from '../support/fixture-app.ts';
import { InitiativesDocument } from './client.generated.ts';

describe('A client that @graphql-codegen/cli has generated', () => {
  it('asks for all initiatives with pillar, subjects, both roles and the quotes behind them, and gets what its types promise', async () => {
    const app = testApp(await fixtureSource());
    const agreement = 'https://w3id.org/renkei/id/agreement/431001-432041/2025-03-27';
    const data = await app.data(InitiativesDocument, { agreement });
    const initiatives = data.agreement?.initiatives;
    expect(initiatives?.totalCount).toBe(3);
    const [first] = initiatives?.nodes ?? [];
    expect(first?.pillar?.label).toBe('生活機能の強化');
    expect(first?.subjects.map(({ label }) => label)).toEqual(['安全', '福祉']);
    expect(first?.roles.map(({ parties }) => parties.map(({ nameAsWritten }) => nameAsWritten))).toEqual([
      ['熊本市'],
      ['荒尾市'],
    ]);
    const quotes = first?.evidence.flatMap(({ spans }) =>
      spans.flatMap(({ selectors }) => selectors.map(({ exact }) => exact)),
    );
    expect(quotes).toContain('D V被害者への支援等');
  });
});
