import type { NamedNode } from '@rdfjs/types';
import type { JSX } from 'hono/jsx/jsx-runtime';
import { skos } from '../../rdf/namespace.ts';
import { rk } from '../../rdf/vocabulary.generated.ts';
import type { Release } from '../../store/release.ts';
import type { Resource } from '../../store/resource.ts';
import { blockView } from './agreement-view.ts';
import { ConceptBody, SchemeBody } from './concept.tsx';
import { DatasetTerms } from './dataset-terms.tsx';
import { DistributionTable } from './distribution-table.tsx';
import { Heading } from './elements.tsx';
import { EvidenceBody, RuleBody, SpanBody } from './evidence-body.tsx';
import { InitiativeBody, RoleBody } from './initiative.tsx';
import type { Label } from './label.ts';
import { LocalGovernmentBody, PrefectureBody } from './local-government.tsx';
import type { Page } from './page.ts';
import { PartyBody } from './party.tsx';
import { RegionBody } from './region.tsx';
import { TextBlock } from './text-block.tsx';
import { VersionBody } from './version.tsx';
import { sayOfVersions, type VersionWord } from './version-words.ts';
import { releaseAt, Versions } from './versions.tsx';

/** What a page says of a thing in its own way, before all statements about it are listed. */
type Body = (props: { page: Page; thing: Resource }) => JSX.Element | null;

/** The classes whose things have more to show than their statements; the first that fits. */
const BODIES: readonly (readonly [NamedNode, Body])[] = [
  [rk.Initiative, InitiativeBody],
  [rk.Role, RoleBody],
  [rk.Party, PartyBody],
  [rk.TextBlock, BlockBody],
  [rk.Region, RegionBody],
  [rk.Prefecture, PrefectureBody],
  [rk.LocalGovernment, LocalGovernmentBody],
  [rk.Evidence, EvidenceBody],
  [rk.Span, SpanBody],
  [rk.Rule, RuleBody],
  [skos.Concept, ConceptBody],
  [skos.ConceptScheme, SchemeBody],
];

/** The head of a page about a thing, and what its class has to show. */
export function ResourceBody({ page, thing }: { page: Page; thing: Resource }): JSX.Element {
  const release = releaseAt(page, thing.value);
  const Body = BODIES.find(([type]) => page.read.is(thing, type))?.[1];
  return (
    <>
      <Heading page={page} thing={thing} {...ownKind(page, thing, release)} />
      {Body && <Body page={page} thing={thing} />}
      {release && <VersionBody page={page} release={release} />}
      {thing.value === page.view.dataset && <DatasetTerms page={page} />}
      {thing.value === page.view.dataset && <DistributionTable page={page} />}
      {thing.value === page.view.dataset && <Versions page={page} />}
    </>
  );
}

/** What the dataset and its versions are called; the classes that they have are those of vocabularies without labels here. */
function ownKind(page: Page, thing: Resource, release: Release | undefined): { readonly kind?: Label } {
  const kind = (word: VersionWord) => ({ kind: { text: sayOfVersions(word, page.language), language: page.language } });
  if (release !== undefined) return kind('kind');
  return thing.value === page.view.dataset ? kind('of') : {};
}

function BlockBody({ page, thing }: { page: Page; thing: Resource }): JSX.Element {
  return (
    <div class="paper">
      <TextBlock page={page} view={blockView(page.read, thing)} level={2} />
    </div>
  );
}
