/** Headers of every page but that of the search: nothing runs and nothing is loaded but our own style sheets, pictures and forms. Embedded JSON-LD is data, which no policy touches. */
export const PAGE_SECURITY: Readonly<Record<string, string>> = {
  'content-security-policy':
    "default-src 'none'; style-src 'self'; img-src 'self'; form-action 'self'; base-uri 'none'; frame-ancestors 'none'",
  'referrer-policy': 'strict-origin-when-cross-origin',
};

/** Headers of the search page: a script of ours may run, for where no server answers. */
export const SEARCH_SECURITY: Readonly<Record<string, string>> = {
  ...PAGE_SECURITY,
  'content-security-policy': `${PAGE_SECURITY['content-security-policy']}; script-src 'self'`,
};
