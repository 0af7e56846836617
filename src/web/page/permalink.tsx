import type { JSX } from 'hono/jsx/jsx-runtime';
import type { Resource } from '../../store/resource.ts';
import type { Page } from './page.ts';

/** Keeps the sign on the line of the word before it. */
const WORD_JOINER = '\u2060';

/** The way from a text to the page about it: its IRI. */
export function Permalink({ page, thing }: { page: Page; thing: Resource }): JSX.Element | null {
  const href = page.addresses.of(thing.value);
  if (href === undefined) return null;
  const name = page.label(thing).text;
  return (
    <>
      {WORD_JOINER}
      <a class="permalink" href={href} aria-label={`IRI: ${name}`} title={thing.value}>
        ¶
      </a>
    </>
  );
}
