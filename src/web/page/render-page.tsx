import type { JSX } from 'hono/jsx/jsx-runtime';
import { rk } from '../../rdf/vocabulary.generated.ts';
import type { Resource } from '../../store/resource.ts';
import type { DocumentView, RenderPage } from '../document-view.ts';
import { AbsentPage, absentTitle } from './absent.tsx';
import { AgreementPage } from './agreement.tsx';
import { Breadcrumbs } from './breadcrumbs.tsx';
import { CatalogPage } from './catalog-page.tsx';
import { describedThing } from './described-thing.ts';
import { GraphPage } from './graph-page.tsx';
import { HomePage } from './home.tsx';
import type { Label } from './label.ts';
import { documentOf } from './layout.tsx';
import { type Page, pageOf } from './page.ts';
import type { PageParts } from './page-parts.ts';
import { ChoicePage, ProblemPage, problemTitle } from './problem.tsx';
import { ProfilesPage } from './profiles.tsx';
import { Reader } from './reader.ts';
import { ResourceBody } from './resource-body.tsx';
import { SearchPage } from './search-page.tsx';
import { Statements } from './statements.tsx';
import { joined, titleOf } from './title.ts';
import { VocabularyPage } from './vocabulary.tsx';

/** What stands in the frame of a page, and what the page is called. */
interface Content {
  readonly title: Label;
  readonly thing?: Resource;
  readonly body: JSX.Element;
}

/**
 * The pages of the server: gives the renderer for all of them. A page is a function of its view and of the data; it is whole HTML in UTF-8, in the language of the view,
 * with text in other languages marked, and has nothing in it that runs or that comes from elsewhere.
 */
export function pageRenderer(parts: PageParts): RenderPage {
  const read = new Reader(parts.graph);
  return (view) => {
    const page = pageOf(view, parts, read);
    const content = contentOf(page, view);
    if (content === undefined) return undefined;
    const { title, thing, body } = content;
    const breadcrumbs = view.kind === 'home' ? undefined : <Breadcrumbs page={page} {...(thing && { thing })} />;
    return documentOf({ page, title, breadcrumbs, children: body });
  };
}

function contentOf(page: Page, view: DocumentView): Content | undefined {
  const own = (text: string): Label => ({ text, language: page.language });
  switch (view.kind) {
    case 'home':
      return { title: own(page.say('site')), body: <HomePage page={page} /> };
    case 'search':
      return { title: own(page.say('search')), body: <SearchPage page={page} /> };
    case 'absent':
      return { title: own(absentTitle(page)), body: <AbsentPage page={page} /> };
    case 'choice':
      return { title: own(page.say('choose')), body: <ChoicePage page={page} /> };
    case 'graph':
      return { title: { text: view.iri, language: '' }, body: <GraphPage page={page} /> };
    case 'catalog':
      return { title: own(page.say('catalog')), body: <CatalogPage page={page} /> };
    case 'profiles':
      return { title: own(page.say('profiles')), body: <ProfilesPage page={page} /> };
    case 'problem':
      return (
        view.problem && { title: own(problemTitle(page)), body: <ProblemPage page={page} problem={view.problem} /> }
      );
    case 'resource':
    case 'vocabulary':
      return aboutThing(page, view);
  }
}

function aboutThing(page: Page, view: DocumentView): Content | undefined {
  const thing = page.read.thing(view.iri) ?? (view.description && describedThing(view.description));
  if (thing === undefined) return undefined;
  const title = joined(titleOf(page.read, thing, page.language).whole);
  if (view.kind === 'vocabulary') return { title, thing, body: <VocabularyPage page={page} thing={thing} /> };
  const isAgreement = page.read.is(thing, rk.Agreement);
  const body = (
    <>
      {isAgreement ? <AgreementPage page={page} thing={thing} /> : <ResourceBody page={page} thing={thing} />}
      <Statements page={page} thing={thing} />
    </>
  );
  return { title, thing, body };
}
