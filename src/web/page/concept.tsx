import type { JSX } from 'hono/jsx/jsx-runtime';
import { dcterms, skos } from '../../rdf/namespace.ts';
import { rk } from '../../rdf/vocabulary.generated.ts';
import type { Resource } from '../../store/resource.ts';
import { Facts, Link, Links, Section, Text } from './elements.tsx';
import type { Page } from './page.ts';

/** A concept: what it means, where it stands, and how many initiatives are of it. */
export function ConceptBody({ page, thing }: { page: Page; thing: Resource }): JSX.Element {
  const { read } = page;
  const scheme = read.link(thing, skos.inScheme);
  const broader = read.links(thing, skos.broader);
  const narrower = narrowerOf(page, thing);
  const initiatives = [rk.pillar, rk.subject].flatMap((property) => read.incoming(thing, property));
  return (
    <>
      <Definition page={page} thing={thing} />
      <Facts
        facts={[
          [page.say('schemes'), scheme && <Link page={page} to={scheme} />],
          [page.say('partOf'), broader.length > 0 ? <Links page={page} to={broader} /> : undefined],
          [page.say('concepts'), narrower.length > 0 ? <Links page={page} to={narrower} /> : undefined],
          [page.say('initiatives'), initiatives.length > 0 ? String(initiatives.length) : undefined],
        ]}
      />
    </>
  );
}

/** A scheme: its concepts, as a tree, with what each means. */
export function SchemeBody({ page, thing }: { page: Page; thing: Resource }): JSX.Element {
  const all = page.read.incoming(thing, skos.inScheme).filter((each) => page.read.is(each, skos.Concept));
  const top = all.filter(
    (each) => each.objects(skos.topConceptOf).length > 0 || each.objects(skos.broader).length === 0,
  );
  return (
    <>
      <Definition page={page} thing={thing} />
      <Section title={page.say('concepts')} id="concepts">
        <ConceptTree page={page} concepts={top} above={[]} />
      </Section>
    </>
  );
}

/** Concepts with those below them; a concept that is below itself is not followed. */
function ConceptTree({
  page,
  concepts,
  above,
}: {
  page: Page;
  concepts: readonly Resource[];
  above: readonly string[];
}): JSX.Element {
  return (
    <ul class="tree">
      {concepts.map((concept) => {
        const notation = page.read.string(concept, skos.notation);
        const narrower = narrowerOf(page, concept).filter(
          ({ value }) => value !== concept.value && !above.includes(value),
        );
        return (
          <li>
            <Link page={page} to={concept} /> {notation && <code>{notation}</code>}
            <Definition page={page} thing={concept} />
            {narrower.length > 0 && <ConceptTree page={page} concepts={narrower} above={[...above, concept.value]} />}
          </li>
        );
      })}
    </ul>
  );
}

function narrowerOf({ read }: Page, concept: Resource): readonly Resource[] {
  const both = [...read.incoming(concept, skos.broader), ...read.links(concept, skos.narrower)];
  return [...new Map(both.map((each) => [each.value, each])).values()];
}

/** What a thing is defined or described as. */
export function Definition({ page, thing }: { page: Page; thing: Resource }): JSX.Element | null {
  const { read, language } = page;
  const text = read.text(thing, skos.definition, language) ?? read.text(thing, dcterms.description, language);
  return text === undefined ? null : (
    <p class="definition">
      <Text page={page} literal={text} />
    </p>
  );
}
