import { isInterfaceType, isObjectType } from 'graphql';
import { describe, expect, it } from 'vitest';
import { executableSchema } from '../../src/graphql/executable-schema.ts';
import { bindingOf, type Field, itemType, predicateOf } from '../../src/graphql/field-binding.ts';
import { fieldsOf } from '../../src/graphql/field-kind.ts';
import { fixtureSource, graphqlRequest, testApp } from '../support/fixture-app.ts';
import { fixtureQuads } from '../support/published-folder.ts';

const app = testApp(await fixtureSource());
const WELFARE = 'https://w3id.org/renkei/id/subject/welfare';
const FIELD = `policyField(id: "${WELFARE}")`;

async function ask(query: string, acceptLanguage?: string, variables: object = {}): Promise<unknown> {
  const headers: Record<string, string> = acceptLanguage === undefined ? {} : { 'accept-language': acceptLanguage };
  const response = await app.fetch(graphqlRequest({ query, variables }, headers));
  const { extensions: _told, ...answer } = (await response.json()) as Record<string, unknown>;
  return answer;
}

describe('The language of texts', () => {
  it.each([
    ['nothing', `{ ${FIELD} { label } }`, undefined, '福祉'],
    ['the header', `{ ${FIELD} { label } }`, 'en-GB, ja;q=0.5', 'welfare'],
    ['a header that is malformed: as nothing', `{ ${FIELD} { label } }`, 'en;q=x', '福祉'],
    ['the operation', `query @lang(prefer: "en") { ${FIELD} { label } }`, undefined, 'welfare'],
    ['the operation before the header', `query @lang(prefer: "ja") { ${FIELD} { label } }`, 'en', '福祉'],
    ['the field', `{ ${FIELD} { label(lang: "en") } }`, undefined, 'welfare'],
    ['the field before the header', `{ ${FIELD} { label(lang: "ja") } }`, 'en', '福祉'],
    ['the field before the operation', `query @lang(prefer: "en") { ${FIELD} { label(lang: "ja") } }`, 'en', '福祉'],
    [
      'a field with null: as without',
      `query @lang(prefer: "en") { ${FIELD} { label(lang: null) } }`,
      undefined,
      'welfare',
    ],
  ])('is told by %s', async (_by, query, header, label) => {
    expect(await ask(query, header)).toEqual({ data: { policyField: { label } } });
  });

  it('is told by variables', async () => {
    const query = `query ($own: String, $all: String!) @lang(prefer: $all) { ${FIELD} { label(lang: $own) definition } }`;
    const answer = (own: string | undefined, all: string) => ask(query, undefined, { own, all });
    expect(await answer('en', 'ja')).toEqual({ data: { policyField: { label: 'welfare', definition: '定義' } } });
    expect(await answer(undefined, 'en')).toEqual({
      data: { policyField: { label: 'welfare', definition: 'definition' } },
    });
  });

  it('is told with the text, and which others there are', async () => {
    const query = `query @lang(prefer: "en") {
      policyFields { nodes { labelText { value language available } } }
      municipalities(first: 1) { nodes { name nameText { value language available } readingText { value language available } } }
      prefectures { nodes { nameText { language } readingText { value } } }
    }`;
    const { data } = (await ask(query)) as { readonly data: Record<string, unknown> };
    expect(data).toMatchObject({
      policyFields: {
        nodes: expect.arrayContaining([
          { labelText: { value: 'welfare', language: 'en', available: ['ja', 'en'] } },
          // Not in English: the answer says so.
          { labelText: { value: '安全', language: 'ja', available: ['ja'] } },
        ]),
      },
      municipalities: {
        nodes: [
          {
            name: 'Kumamoto City',
            nameText: { value: 'Kumamoto City', language: 'en', available: ['ja', 'en'] },
            readingText: { value: 'くまもとし', language: 'ja-Hira', available: ['ja-Hira'] },
          },
        ],
      },
      prefectures: { nodes: [{ nameText: { language: 'ja' }, readingText: null }] },
    });
  });

  it('differs between fields of one answer, and changes no order', async () => {
    const query = (by: string) =>
      `{ policyFields(orderBy: [{ label: ${by} }]) { nodes { ja: label(lang: "ja") en: label(lang: "en") } } }`;
    const [up, down, english] = await Promise.all([ask(query('ASC')), ask(query('DESC')), ask(query('ASC'), 'en')]);
    const labels = ['圏域全体の生活関連機能サービスの向上', '安全', '生活機能の強化', '福祉'];
    const shown = (answer: unknown, key: string) =>
      (answer as { data: { policyFields: { nodes: Record<string, string>[] } } }).data.policyFields.nodes.map(
        (node) => node[key],
      );
    expect([shown(up, 'ja'), shown(down, 'ja'), shown(english, 'ja')]).toEqual([labels, labels.toReversed(), labels]);
    expect(shown(up, 'en')).toEqual(['services of daily life', '安全', 'functions of daily life', 'welfare']);
  });

  it.each([
    ['', '""'],
    ['ja_JP', '"ja_JP"'],
    ['en;q=7', '"en;q=7"'],
  ])('is refused, with a code, where lang is %j', async (lang, shown) => {
    const message = `Languages are written as in Accept-Language, such as "ja, en;q=0.5", not ${shown}.`;
    const error = { message, extensions: { code: 'BAD_LANGUAGE' } };
    const onField = await ask(`query ($lang: String!) { ${FIELD} { id label(lang: $lang) } }`, undefined, { lang });
    expect(onField).toMatchObject({
      data: { policyField: null },
      errors: [{ ...error, path: ['policyField', 'label'] }],
    });
    const onOperation = await ask(`query ($lang: String!) @lang(prefer: $lang) { ${FIELD} { id } }`, undefined, {
      lang,
    });
    expect(onOperation).toEqual({ data: null, errors: [error] });
  });

  it('has its place in the schema wherever there are texts in several languages', async () => {
    const schema = executableSchema();
    const tags = new Map<string, Set<string>>();
    for (const { predicate, object } of await fixtureQuads())
      if (object.termType === 'Literal' && object.language !== '')
        tags.set(predicate.value, (tags.get(predicate.value) ?? new Set()).add(object.language));
    const types = Object.values(schema.getTypeMap()).filter((type) => isObjectType(type) || isInterfaceType(type));
    const isText = (field: Field) => itemType(field.type).name === 'String' && bindingOf(field).paths.length > 0;
    const named = types.flatMap((type) => fieldsOf(type).map((field) => ({ type, field })));
    const several = named.filter(
      ({ field }) => isText(field) && (tags.get(predicateOf(field)?.value ?? '')?.size ?? 0) > 1,
    );
    expect(several.length).toBeGreaterThan(8);
    const localized = named.filter(({ field }) => itemType(field.type).name === 'LocalizedText');
    for (const { type, field } of several) {
      const other = localized.find((each) => each.type === type && each.field.name === `${field.name}Text`);
      expect(`${other?.field.name} ${other && predicateOf(other.field)?.value}`).toBe(
        `${field.name}Text ${predicateOf(field)?.value}`,
      );
      expect(String(other?.field.type)).toBe(String(field.type).replace('String', 'LocalizedText'));
    }
    for (const { type, field } of localized) {
      const plain = fieldsOf(type).find(({ name }) => `${name}Text` === field.name);
      for (const each of [plain, field])
        expect(each?.args.map(({ name, type: of }) => `${name}: ${of}`)).toEqual(['lang: String']);
    }
  });
});
