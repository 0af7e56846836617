import type { JSX } from 'hono/jsx/jsx-runtime';
import { DatasetTerms } from './dataset-terms.tsx';
import { DistributionTable } from './distribution-table.tsx';
import type { Page } from './page.ts';

/** The catalog for people: where it is for programs, and the files that it lists. */
export function CatalogPage({ page }: { page: Page }): JSX.Element {
  return (
    <>
      <header class="heading">
        <p class="kind">DCAT-AP 3.0.1</p>
        <h1>{page.say('catalog')}</h1>
      </header>
      <p>{page.say('catalogNote')}</p>
      <p>
        <a href={page.addresses.page('doc/dataset')}>{page.say('aboutDataset')}</a>
      </p>
      <DatasetTerms page={page} />
      <DistributionTable page={page} />
    </>
  );
}
