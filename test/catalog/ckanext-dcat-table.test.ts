import { readFile } from 'node:fs/promises';
import { describe, expect, it } from 'vitest';
import { CatalogGraph } from '../support/catalog.ts';
import { type CkanFields, type CkanSite, harvest } from '../support/ckanext-dcat.ts';

/** What was seen: the fields that the real extension made of the small feed, and what the real site answered when it was to make the dataset of them. */
interface Seen {
  readonly package: CkanFields & { readonly extras: readonly { readonly key: string; readonly value: string }[] };
  readonly status: number;
  readonly error: Readonly<Record<string, unknown>> | null;
}

const support = (name: string) => readFile(new URL(`../support/${name}`, import.meta.url), 'utf8');
const feed = CatalogGraph.ofTurtle(await support('ckanext-dcat-feed.ttl'));
const seen = JSON.parse(await support('ckanext-dcat-read.json')) as {
  readonly site: string;
  readonly read: Readonly<Record<string, readonly Seen[]>>;
};
/** What a site without a list of its own calls CC BY. */
const CC_BY = { id: 'cc-by', url: 'http://www.opendefinition.org/licenses/cc-by' };
const TITLES: Readonly<Record<string, string>> = {
  ja: 'クリエイティブ・コモンズ 表示',
  en: 'Creative Commons Attribution',
};

describe('The table of ckanext-dcat, held to what the real one was seen to do', () => {
  for (const [language, packages] of Object.entries(seen.read)) {
    const site: CkanSite = { language, url: seen.site, licences: [{ ...CC_BY, title: TITLES[language] ?? '' }] };

    it(`makes the same fields, in ${language}`, () => {
      const taken = packages.filter(({ package: { title }, status }) => status === 200 && title !== undefined);
      expect(taken.length).toBeGreaterThan(2);
      for (const { package: expected } of taken) expect(harvest(only(expected), site)).toEqual([flat(expected)]);
    });

    it(`fails for what the site refused or nobody could name, in ${language}`, () => {
      const refused = packages.filter(({ package: { title }, status }) => status !== 200 || title === undefined);
      expect(refused).toHaveLength(3);
      for (const { package: expected, error } of refused) {
        const message = error === null ? 'KeyError' : '__junk';
        expect(JSON.stringify(error ?? 'KeyError')).toContain(message);
        expect(() => harvest(only(expected), site)).toThrow(message);
      }
    });
  }
});

/** The feed with one dataset of the several. */
function only(expected: Seen['package']): CatalogGraph {
  const { uri } = flat(expected);
  const isOther = ({ subject, predicate, object }: CatalogGraph['quads'][number]) =>
    subject.value !== uri && predicate.value.endsWith('#type') && object.value.endsWith('#Dataset');
  return new CatalogGraph(feed.quads.filter((each) => !isOther(each)));
}

/** Extras among the other fields, lists as lists in alphabetical order, tags by their names. */
function flat({ extras, tags, resources, ...fields }: Seen['package']): CkanFields {
  const listed = Object.fromEntries(extras.map(({ key, value }) => [key, value]));
  return {
    ...plain({ ...fields, ...listed }),
    tags: (tags as readonly { readonly name: string }[]).map(({ name }) => name).sort(),
    resources: (resources as readonly CkanFields[]).map(plain),
  };
}

function plain(fields: CkanFields): CkanFields {
  return Object.fromEntries(Object.entries(fields).map(([name, value]) => [name, listOf(value)]));
}

function listOf(value: unknown): unknown {
  if (Array.isArray(value)) return value.toSorted();
  return typeof value === 'string' && value.startsWith('[') ? (JSON.parse(value) as string[]).sort() : value;
}
