import type { JSX } from 'hono/jsx/jsx-runtime';
import { CATALOG_PATH } from '../../catalog/dcat-place.ts';
import type { Distribution } from '../../catalog/distributions.ts';
import { sizeText } from './dumps.tsx';
import type { Page } from './page.ts';

/** The files in which the dataset can be had: what is in them, their forms and sizes, and SHA-256 to check them by. */
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
            </tr>
          </thead>
          <tbody>
            {groups(listing.distributions).map((group) => (
              <Row page={page} group={group} />
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

/** What can be had in one or several forms, one after the other in the list. */
type Group = readonly [Distribution, ...Distribution[]];

function groups(distributions: readonly Distribution[]): Group[] {
  const found: [Distribution, ...Distribution[]][] = [];
  for (const each of distributions) {
    const last = found.at(-1);
    if (each.formOf !== undefined && last?.[0].formOf?.ja === each.formOf.ja) last.push(each);
    else found.push([each]);
  }
  return found;
}

/** A table says enough by its name; of other files, what is in them. */
function Row({ page, group }: { page: Page; group: Group }): JSX.Element {
  const [first] = group;
  return (
    <tr>
      <th scope="row">
        {(first.formOf ?? first.title)[page.language]}
        {!first.path.startsWith('table/') && (
          <>
            <br />
            <small>{first.description[page.language]}</small>
          </>
        )}
      </th>
      <td>
        <ul class="formats">
          {group.map((each) => (
            <li>
              <File page={page} distribution={each} /> <span class="size">{sizeText(each.bytes)}</span>
            </li>
          ))}
        </ul>
      </td>
    </tr>
  );
}

function File({ page, distribution }: { page: Page; distribution: Distribution }): JSX.Element {
  const { title, path, mediaType, name, sha256 } = distribution;
  return (
    <a href={page.addresses.file(`/data/${path}`)} type={mediaType} title={`SHA-256 ${sha256}`}>
      {path.endsWith('-excel.csv') ? page.say('forExcel') : name}
      <span class="hidden"> {title[page.language]}</span>
    </a>
  );
}
