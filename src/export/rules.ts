import { sharedBase } from '../rdf/iri.ts';
import { owl } from '../rdf/namespace.ts';
import { rk } from '../rdf/vocabulary.generated.ts';
import type { Dataset } from '../store/dataset.ts';
import { LINKSET } from '../web/document-links.ts';
import type { RdfForm } from '../web/form.ts';
import { apacheRules } from './apache-rules.ts';
import type { ExportedFile } from './export-manifest.ts';
import { headerRules, redirectRules } from './host-rules.ts';
import { type EndingRule, mediaTypeRules } from './media-type-rules.ts';
import { w3idRules } from './w3id-rules.ts';

/** What the rules of every kind of host are made from. */
export interface RuleFacts {
  /** The base of the data's IRIs; ends in `/`. */
  readonly base: string;
  /** Where the site is reached; ends in `/`. */
  readonly publicUrl: string;
  /** The RDF forms of documents, Turtle first. */
  readonly forms: readonly RdfForm[];
  /** The media types of the files. */
  readonly types: readonly EndingRule[];
  /** The paths below `…/id/` of what was withdrawn, with all that is below them; as in the IRIs. */
  readonly withdrawn: readonly string[];
  /** The documents at the root that have links of their own (`ontology`). */
  readonly documents: readonly string[];
  /** The paths below `…/id/` of what only the catalog tells of: they have no documents of their own. */
  readonly listed: readonly string[];
  /** The paths below the base of the versions of vocabularies (`ontology/0.1.0`). */
  readonly versions: readonly string[];
}

/**
 * The files that tell hosts how to send the others: Apache (`.htaccess`), Netlify and Cloudflare Pages (`_headers`, `_redirects`), GitHub Pages (`.nojekyll`), and w3id.org
 * where IRIs begin elsewhere.
 */
export function rulesFor(
  { graph, manifest }: Dataset,
  {
    publicUrl,
    listed,
    forms,
    files,
  }: Pick<RuleFacts, 'publicUrl' | 'listed' | 'forms'> & { readonly files: readonly ExportedFile[] },
): readonly { readonly path: string; readonly content: string }[] {
  const { base } = manifest;
  const bases = [...new Set([base, sharedBase])];
  const withdrawn = new Set<string>();
  const versions = new Set<string>();
  for (const { subject, predicate, object } of graph.table.quads()) {
    const id = bases.find((each) => subject.value.startsWith(`${each}id/`));
    if (predicate.equals(rk.withdrawnOn) && id) withdrawn.add(subject.value.slice(`${id}id/`.length));
    if (predicate.equals(owl.versionIRI) && object.value.startsWith(sharedBase))
      versions.add(object.value.slice(sharedBase.length));
  }
  const documents = files.flatMap(({ path }) => (isLinkset(path) ? [path.slice(0, -LINKSET.suffix.length - 1)] : []));
  const facts: RuleFacts = {
    ...{ base, publicUrl, listed, forms },
    types: mediaTypeRules(files),
    withdrawn: [...withdrawn].sort(),
    documents,
    versions: [...versions].sort(),
  };
  return [
    { path: '.htaccess', content: apacheRules(facts) },
    { path: '_headers', content: headerRules(facts) },
    { path: '_redirects', content: redirectRules(facts) },
    // GitHub Pages would leave out `.well-known/` and what begins with `_` without it.
    { path: '.nojekyll', content: '' },
    // Where the IRIs lead here anyway, nobody has to lead them here.
    ...(publicUrl === base ? [] : [{ path: 'w3id/.htaccess', content: w3idRules(facts) }]),
  ];
}

function isLinkset(path: string): boolean {
  return path.endsWith(`.${LINKSET.suffix}`) && !path.includes('/');
}
