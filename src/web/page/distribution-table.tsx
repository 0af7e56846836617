import type { JSX } from 'hono/jsx/jsx-runtime';
import { CATALOG_PATH } from '../../catalog/dcat-place.ts';
import type { Distribution } from '../../catalog/distributions.ts';
import { sizeText } from './dumps.tsx';
import type { Page } from './page.ts';

/** The files in which the dataset can be had: what is in each, its form, its size, and SHA-256 to check it by. */
export function DistributionTable({ page }: { page: Page }): JSX.Element | null {
  const { listing } = page.view;
  if (listing === undefined) return null;
  return (
    <section aria-labelledby="files">
      <h2 id="files">{page.say('dumps')}</h2>
      <div class="scroll">
        <table class="dumps">
          <thead>
            <tr>
              <th scope="col">{page.say('files')}</th>
              <th scope="col">{page.say('form')}</th>
              <th scope="col" class="numeric">
                {page.say('size')}
              </th>
            </tr>
          </thead>
          <tbody>
            {listing.distributions.map((each) => (
              <Row page={page} distribution={each} />
            ))}
          </tbody>
        </table>
      </div>
      {page.view.kind !== 'catalog' && <CatalogLink page={page} />}
    </section>
  );
}

/** The way to the catalog, if there is one. */
export function CatalogLink({ page }: { page: Page }): JSX.Element | null {
  if (page.view.listing === undefined) return null;
  return (
    <p>
      <a href={page.addresses.page(CATALOG_PATH)}>{page.say('catalog')}</a>
    </p>
  );
}

function Row({ page, distribution }: { page: Page; distribution: Distribution }): JSX.Element {
  const { title, description, path, mediaType, name, bytes, sha256 } = distribution;
  return (
    <tr>
      <th scope="row">
        <a
          href={page.addresses.file(`/data/${path}`)}
          type={mediaType}
          title={sha256 === undefined ? undefined : `SHA-256 ${sha256}`}
        >
          {title[page.language]}
        </a>
        <br />
        <small>{description[page.language]}</small>
      </th>
      <td>{name}</td>
      <td class="numeric size">{sizeText(bytes)}</td>
    </tr>
  );
}
