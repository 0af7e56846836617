import type { NamedNode } from '@rdfjs/types';
import type { JSX } from 'hono/jsx/jsx-runtime';
import { skos } from '../../rdf/namespace.ts';
import { rk } from '../../rdf/vocabulary.generated.ts';
import type { Resource } from '../../store/resource.ts';
import { blockView } from './agreement-view.ts';
import { ConceptBody, SchemeBody } from './concept.tsx';
import { Heading } from './elements.tsx';
import { EvidenceBody, RuleBody, SpanBody } from './evidence-body.tsx';
import { InitiativeBody, RoleBody } from './initiative.tsx';
import { LocalGovernmentBody, PrefectureBody } from './local-government.tsx';
import type { Page } from './page.ts';
import { PartyBody } from './party.tsx';
import { RegionBody } from './region.tsx';
import { TextBlock } from './text-block.tsx';

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
  const Body = BODIES.find(([type]) => page.read.is(thing, type))?.[1];
  return (
    <>
      <Heading page={page} thing={thing} />
      {Body && <Body page={page} thing={thing} />}
    </>
  );
}

function BlockBody({ page, thing }: { page: Page; thing: Resource }): JSX.Element {
  return (
    <div class="paper">
      <TextBlock page={page} view={blockView(page.read, thing)} level={2} />
    </div>
  );
}
