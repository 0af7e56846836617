import type { JSX } from 'hono/jsx/jsx-runtime';
import type { Bilingual } from '../../store/publication.ts';
import { Facts, Said } from './elements.tsx';
import type { Page } from './page.ts';

/** What the publisher says to those who use the dataset: what it is, who publishes it, whom to ask, and whose the texts are that it was read from. */
export function DatasetTerms({ page }: { page: Page }): JSX.Element | null {
  const { listing } = page.view;
  if (listing === undefined) return null;
  const { description, sourceRights, publisher, contact } = listing.publication;
  return (
    <>
      <p class="lead">
        <Said page={page} text={description} />
      </p>
      <Facts
        facts={[
          [page.say('publisher'), <Linked page={page} text={publisher.name} href={publisher.homepage} />],
          [page.say('contact'), <Linked page={page} text={contact.name} href={addressOf(contact)} />],
          [page.say('sourceRights'), sourceRights && <Said page={page} text={sourceRights} />],
        ]}
      />
    </>
  );
}

function Linked({ page, text, href }: { page: Page; text: Bilingual; href: string | undefined }): JSX.Element {
  const said = <Said page={page} text={text} />;
  return href === undefined ? said : <a href={href}>{said}</a>;
}

function addressOf({ email, page }: { readonly email?: string; readonly page?: string }): string | undefined {
  return page ?? (email === undefined ? undefined : `mailto:${email}`);
}
