import { describe, expect, it } from 'vitest';
import { fixtureSource, testApp } from '../support/fixture-app.ts';

const app = testApp(await fixtureSource());
const A = 'https://w3id.org/renkei/id/agreement/431001-432041/2025-03-27';
const initiative = `${A}/initiative/1-1`;

describe('Evidence', () => {
  it('leads from a value to the words of the source, in the order of the text', async () => {
    const { data } = await app.ask(
      `{ initiative(id: "${initiative}") { heading evidence(property: [heading]) {
        property predicate method object { kind value language }
        rules { label }
        spans { source { fileName } locatedIn { __typename rawText } selectors { exact start end } }
      } } }`,
    );
    expect(data).toEqual({
      initiative: {
        heading: 'DV被害者への支援等',
        evidence: [
          {
            property: 'heading',
            predicate: 'https://w3id.org/renkei/ontology#heading',
            method: 'NORMALISED',
            object: { kind: 'LITERAL', value: 'DV被害者への支援等', language: 'ja' },
            rules: [{ label: 'レイアウト上の空白の除去' }],
            spans: [
              {
                source: { fileName: 'document.txt' },
                locatedIn: { __typename: 'AnnexRow', rawText: '(1) D V被害者への支援等\n' },
                selectors: [{ exact: 'D V被害者への支援等', start: 349, end: 360 }],
              },
              {
                source: { fileName: 'document.txt' },
                locatedIn: null,
                selectors: [{ exact: '支援等\n続', start: 1000, end: 1005 }],
              },
            ],
          },
        ],
      },
    });
  });

  it('leads from an inferred link to what it was inferred from', async () => {
    const { data } = await app.ask(
      `{ initiative(id: "${initiative}") { evidence(property: [pillar]) {
        object { kind node { ... on PolicyField { label } } }
        inputs { node { __typename ... on Evidence { property } ... on AnnexSection { heading } } }
      } } }`,
    );
    expect(data).toEqual({
      initiative: {
        evidence: [
          {
            object: { kind: 'IRI', node: { label: '生活機能の強化' } },
            inputs: [
              { node: { __typename: 'AnnexSection', heading: '生活機能' } },
              { node: { __typename: 'Evidence', property: 'heading' } },
            ],
          },
        ],
      },
    });
  });

  it('is all that there is when no property is named, and none when an empty list is', async () => {
    const { data } = await app.ask(
      `{ initiative(id: "${initiative}") { all: evidence { property } none: evidence(property: []) { property } two: evidence(property: [heading, content]) { property } } }`,
    );
    expect(data).toEqual({
      initiative: {
        all: [{ property: 'content' }, { property: 'heading' }, { property: 'pillar' }],
        none: [],
        two: [{ property: 'content' }, { property: 'heading' }],
      },
    });
  });

  it('keeps what was superseded and says by what', async () => {
    const { data } = await app.ask(
      `{ agreement(id: "${A}") { concludedOn evidence(property: [concludedOn]) {
        object { value datatype } method statedOn sourcePages verified supersededBy { object { value } } supersedes { object { value } }
      } } }`,
    );
    const datatype = 'http://www.w3.org/2001/XMLSchema#date';
    expect(data).toEqual({
      agreement: {
        concludedOn: '2025-03-27',
        evidence: [
          {
            object: { value: '2025-03-28', datatype },
            method: 'NORMALISED',
            statedOn: null,
            sourcePages: [],
            verified: null,
            supersededBy: { object: { value: '2025-03-27' } },
            supersedes: [],
          },
          {
            object: { value: '2025-03-27', datatype },
            method: 'CURATED',
            statedOn: '2025-06-02',
            sourcePages: ['https://www.city.arao.lg.jp/'],
            verified: true,
            supersededBy: null,
            supersedes: [{ object: { value: '2025-03-28' } }],
          },
        ],
      },
    });
  });

  it('takes property names from variables', async () => {
    const query =
      'query ($id: ID!, $names: [PropertyName!]) { initiative(id: $id) { evidence(property: $names) { property } } }';
    for (const name of ['content', 'heading', 'pillar']) {
      const { data } = await app.ask(query, { id: initiative, names: [name] });
      expect(data).toEqual({ initiative: { evidence: [{ property: name }] } });
    }
  });
});

describe('Language', () => {
  it('of a plain text is Japanese where there is Japanese', async () => {
    const { data } = await app.ask(
      `{ agreement(id: "${A}") { sources { rights } } region(id: "https://w3id.org/renkei/id/region/kumamoto") { name reading } }`,
    );
    expect(data).toEqual({
      agreement: { sources: [{ rights: '熊本市' }] },
      region: { name: '熊本連携中枢都市圏', reading: 'くまもと' },
    });
  });

  it('of labels is told with each', async () => {
    const { data } = await app.ask(
      '{ policyField(id: "https://w3id.org/renkei/id/pillar/life-living") { labels { value language } } }',
    );
    expect(data).toEqual({
      policyField: {
        labels: [
          { value: 'functions of daily life', language: 'en' },
          { value: '生活機能の強化', language: 'ja' },
        ],
      },
    });
  });
});
