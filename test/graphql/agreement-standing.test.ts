import { describe, expect, it } from 'vitest';
import { xsd } from '../../src/rdf/namespace.ts';
import { literal, namedNode, quad } from '../../src/rdf/term.ts';
import { rk } from '../../src/rdf/vocabulary.generated.ts';
import { fixtureSource, type TestApp, testApp } from '../support/fixture-app.ts';
import { PlannedOnlySource } from '../support/planned-only-source.ts';
import { fixtureQuads } from '../support/published-folder.ts';

const BASE = 'https://w3id.org/renkei/id/';
const FIRST = `${BASE}agreement/431001-432041/2025-03-27`;
const SECOND = `${BASE}agreement/431001-433489/2026-01-15`;

const app = testApp(await fixtureSource());

async function standing(asked: TestApp, id: string, day: string) {
  const query =
    'query ($id: ID!, $day: Date!) { agreement(id: $id) { standing(asOf: $day) { answer fact day told } } }';
  const { data, errors } = await asked.ask(query, { id, day });
  expect(errors).toBeUndefined();
  return (data as { agreement: { standing: object } }).agreement.standing;
}

/** The fixture in which the second agreement, which replaces the first, has a day of conclusion, and the first has expired. */
async function withEnds(expiry = '2026-03-31'): Promise<TestApp> {
  const date = (day: string) => literal(day, xsd.date);
  const event = namedNode(`${FIRST}/event/1`);
  const quads = (await fixtureQuads()).filter(({ subject }) => !subject.equals(event));
  quads.push(quad(namedNode(SECOND), rk.concludedOn, date('2026-01-15')));
  quads.push(quad(event, rk.eventType, namedNode(`${BASE}event-type/expiry`)));
  quads.push(quad(event, rk.date, date(expiry)));
  // It reads what was planned and nothing else.
  return testApp(new PlannedOnlySource(quads));
}

describe('An agreement on a day', () => {
  it('is not in force before its conclusion, and unknown after', async () => {
    expect(await standing(app, FIRST, '2025-03-26')).toEqual({
      answer: 'NO',
      fact: 'NOT_CONCLUDED',
      day: '2025-03-27',
      told: null,
    });
    expect(await standing(app, FIRST, '2025-03-27')).toMatchObject({
      answer: 'UNKNOWN',
      fact: 'ENTRY_INTO_FORCE_NOT_KNOWN',
    });
  });

  it('is unknown where nothing is dated', async () => {
    const nothing = { answer: 'UNKNOWN', fact: 'CONCLUSION_NOT_KNOWN', day: null, told: null };
    expect(await standing(app, SECOND, '2026-11-22')).toEqual(nothing);
  });

  it('is not in force after another has replaced it, or it has expired: whichever came first', async () => {
    const other = await withEnds();
    expect(await standing(other, FIRST, '2026-01-15')).toMatchObject({ answer: 'UNKNOWN' });
    const replaced = { answer: 'NO', fact: 'REPLACED', day: '2026-01-15', told: SECOND };
    expect(await standing(other, FIRST, '2026-01-16')).toEqual(replaced);
    expect(await standing(other, FIRST, '2026-04-01')).toEqual(replaced);
    const ended = { answer: 'NO', fact: 'ENDED', day: '2025-12-31', told: `${FIRST}/event/1` };
    expect(await standing(await withEnds('2025-12-31'), FIRST, '2026-04-01')).toEqual(ended);
  });
});
