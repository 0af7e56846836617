import { CATALOG_PATH } from '../catalog/dcat-place.ts';
import { HTML } from '../web/form.ts';
import { negotiationRules } from './negotiation-rules.ts';
import type { RuleFacts } from './rules.ts';

/**
 * `.htaccess` for the directory of the IRIs at w3id.org (https://github.com/perma-id/w3id.org), or wherever their names begin: it chooses the form by `Accept` and leads
 * to the file that has it (303), so that the files may lie with a host that chooses nothing. What does not depend on who asks is only led on (302).
 */
export function w3idRules({ publicUrl, versions, listed, documents, forms }: RuleFacts): string {
  const rdf = forms.map(({ suffix }) => suffix).join('|');
  const to = (path: string) => `${publicUrl}${path} [R=303,END]`;
  const page = `%{ENV:LNG}.${HTML.suffix}`;
  const isPage = 'RewriteCond %{ENV:FORM} =html';
  const negotiated = (pattern: string, target: string) => [
    ...[isPage, `RewriteRule ${pattern} ${to(`${target}.${page}`)}`],
    `RewriteRule ${pattern} ${to(`${target}.%{ENV:FORM}`)}`,
  ];
  const lines = [
    '# Written by renkei export.',
    'RewriteEngine On',
    'Header always set access-control-allow-origin "*"',
    'Header always set vary "Accept, Accept-Language"',
    '# What has an ending, and what is the same for everybody.',
    `RewriteRule ^((?:doc|graph)/.+|${documents.join('|')})[.](${HTML.suffix}|linkset[.]json|${rdf})$ ${publicUrl}$1.$2 [R=302,END]`,
    `RewriteRule ^((?:data|assets|[.]well-known)/.+|[^/]+[.][a-z]+)$ ${publicUrl}$1 [R=302,END]`,
    ...negotiationRules(forms),
    isPage,
    `RewriteRule ^$ ${to(`index.${page}`)}`,
    'RewriteCond %{ENV:FORM} !^$',
    `RewriteRule ^$ ${to('doc/dataset.%{ENV:FORM}')}`,
    'RewriteCond %{ENV:FORM} ^$',
    'RewriteRule ^ - [R=406,END]',
    '# Things, their documents, terms and named graphs.',
    ...(listed.length === 0 ? [] : negotiated(`^id/(?:${listed.join('|')})$`, CATALOG_PATH)),
    ...negotiated('^(?:id|doc)/(.+?)/?$', 'doc/$1'),
    ...versions.flatMap((path) => negotiated(`^${path.replaceAll('.', '[.]')}$`, `${path.split('/')[0]}`)),
    ...negotiated('^(ontology|shapes)/(.+)$', 'doc/$1/$2'),
    ...negotiated(`^(${documents.join('|')}|graph/.+)$`, '$1'),
    `RewriteRule ^(.*)$ ${publicUrl}$1 [R=302,END]`,
  ];
  return `${lines.join('\n')}\n`;
}
