import type { Quad } from '@rdfjs/types';
import { dcterms, foaf, rdf } from '../rdf/namespace.ts';
import { namedNode } from '../rdf/term.ts';
import { catalogIris, type PublishedFacts } from './dcat-place.ts';
import { agents, vcard } from './dcat-terms.ts';
import { about, linksTo, textIn } from './statement.ts';

/** Who publishes and whom to ask, as the publisher says, and nobody else: we never take a city's name. */
export function agentStatements(facts: PublishedFacts): Quad[] {
  const { publisher, contact } = facts.publication;
  const iris = catalogIris(facts);
  return [
    ...about(namedNode(iris.publisher), [
      [rdf.type, agents.Agent],
      ...textIn(agents.name, publisher.name),
      ...linksTo(foaf.homepage, ...given(publisher.homepage)),
      ...linksTo(dcterms.type, ...given(publisher.type)),
    ]),
    ...about(namedNode(iris.contact), [
      [rdf.type, vcard.Kind],
      [rdf.type, vcard.Organization],
      ...textIn(vcard.fn, contact.name),
      ...linksTo(vcard.hasEmail, ...given(contact.email).map((email) => `mailto:${email}`)),
      ...linksTo(vcard.hasURL, ...given(contact.page)),
    ]),
  ];
}

function given(value: string | undefined): string[] {
  return value === undefined ? [] : [value];
}
