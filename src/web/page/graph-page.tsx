import type { JSX } from 'hono/jsx/jsx-runtime';
import { Dumps } from './dumps.tsx';
import type { Page } from './page.ts';

/** A named graph: where it can be had as a whole. */
export function GraphPage({ page }: { page: Page }): JSX.Element {
  const { view, parts } = page;
  const graphs = parts.graphs?.filter(({ iri }) => iri === view.iri) ?? [];
  return (
    <>
      <header class="heading">
        <p class="kind">{page.say('graph')}</p>
        <h1 class="long">{view.iri}</h1>
      </header>
      <p>{page.say('graphNote')}</p>
      {graphs.length > 0 && <Dumps page={page} graphs={graphs} />}
    </>
  );
}
