import type { JSX } from 'hono/jsx/jsx-runtime';
import { oa, rdf, skos } from '../../rdf/namespace.ts';
import { rk } from '../../rdf/vocabulary.generated.ts';
import type { Resource } from '../../store/resource.ts';
import { Link, Words } from './elements.tsx';
import type { Page } from './page.ts';

/** From the first page down to this thing: through the agreement, the initiative, the blocks or the scheme it belongs to. */
export function Breadcrumbs({ page, thing }: { page: Page; thing?: Resource }): JSX.Element {
  return (
    <ol>
      <li>
        <a href={page.addresses.page('')}>{page.say('home')}</a>
      </li>
      {thing &&
        waysUp(page, thing).map((each) => (
          <li>
            <Link page={page} to={each} />
          </li>
        ))}
      {thing && (
        <li aria-current="page">
          <Words page={page} text={page.label(thing)} />
        </li>
      )}
    </ol>
  );
}

/** What a thing belongs to, the whole first. */
function waysUp(page: Page, thing: Resource): readonly Resource[] {
  const found: Resource[] = [];
  for (let up = above(page, thing); up !== undefined; up = above(page, up)) {
    if (up.equals(thing) || found.some((each) => each.equals(up))) break;
    found.unshift(up);
  }
  return found;
}

function above({ read }: Page, thing: Resource): Resource | undefined {
  const forward = [rk.partOf, rdf.subject, oa.hasSource, rk.prefecture, skos.broader, skos.inScheme];
  const backward = [rk.role, rk.membership, rk.source];
  const linked = forward.map((property) => read.link(thing, property)).find((each) => each !== undefined);
  const linking = () =>
    backward.map((property) => read.incoming(thing, property)[0]).find((each) => each !== undefined);
  return linked ?? linking() ?? read.link(thing, rk.agreement);
}
