import { rdf } from '../../rdf/namespace.ts';
import { rk } from '../../rdf/vocabulary.generated.ts';
import type { Resource } from '../../store/resource.ts';
import type { PageLanguage } from '../document-view.ts';
import { type Label, labelOf } from './label.ts';
import type { Reader } from './reader.ts';

/** What tells a thing from others of the same name: `甲の役割`, of which initiative, of which agreement. */
export interface Title {
  /** The name, and what it is a part of if the name says too little. */
  readonly heading: readonly Label[];
  /** The same with the agreement. */
  readonly whole: readonly Label[];
}

/** What the page about a thing is called. */
export function titleOf(read: Reader, thing: Resource, language: PageLanguage): Title {
  const agreement = read.link(thing, rk.agreement) ?? agreementOf(read, owner(read, thing));
  const name = (each: Resource | undefined) => (each === undefined ? [] : [labelOf(read, each, language)]);
  const heading = [labelOf(read, thing, language), ...name(owner(read, thing))];
  return { heading, whole: [...heading, ...name(agreement)] };
}

/** Labels as one: in their language, or in none if they have several. */
export function joined(labels: readonly Label[]): Label {
  const [first, ...others] = new Set(labels.map(({ language }) => language));
  return { text: labels.map(({ text }) => text).join(' – '), language: others.length === 0 ? (first ?? '') : '' };
}

/** The thing without which the name of `thing` says little: the initiative of a role, the subject of evidence, the region of a membership. */
function owner(read: Reader, thing: Resource): Resource | undefined {
  if (read.is(thing, rk.Role)) return read.incoming(thing, rk.role)[0];
  if (read.is(thing, rk.Evidence)) return read.link(thing, rdf.subject);
  return read.is(thing, rk.Membership) ? read.incoming(thing, rk.membership)[0] : undefined;
}

function agreementOf(read: Reader, thing: Resource | undefined): Resource | undefined {
  return thing && read.link(thing, rk.agreement);
}
