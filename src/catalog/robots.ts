/**
 * What crawlers may ask (RFC 9309): every document; not the answers to questions, of which there is no end. No delay: limits are told where they are met
 * (429, `Retry-After`). `address` ends in `/`.
 */
export function robots(address: string): string {
  const rules = ['User-agent: *', 'Disallow: /graphql?', 'Disallow: /sparql?', 'Disallow: /search?', 'Allow: /'];
  return `${rules.join('\n')}\n\nSitemap: ${address}sitemap.xml\n`;
}
