/** What screens of people who see less show well: the colours of the library have too little contrast (WCAG 2.2, 1.4.3), its links in texts differ by colour only (1.4.1). */
const STYLE = `
main > h1 { position: absolute; width: 1px; height: 1px; margin: 0; overflow: hidden; clip-path: inset(50%); }
.graphiql-container, .graphiql-dialog { --alpha-secondary: 0.9; --alpha-tertiary: 0.85; }
.graphiql-container .graphiql-logo span { color: hsl(var(--color-neutral)); }
.graphiql-markdown-description a, .graphiql-doc-explorer-section-content a { text-decoration: underline; }
.graphiql-container .monaco-editor .line-numbers { color: hsla(var(--color-neutral), 0.9); }
.graphiql-light .graphiql-container, .graphiql-light .graphiql-dialog { LIGHT }
@media (prefers-color-scheme: light) {
  body:not(.graphiql-dark) .graphiql-container, body:not(.graphiql-dark) .graphiql-dialog { LIGHT }
}
`;

/** The hues of the library, dark enough to be read on white. */
const LIGHT = [
  ['secondary', '242, 51%, 50%'],
  ['tertiary', '188, 100%, 24%'],
  ['info', '208, 100%, 34%'],
  ['success', '158, 60%, 25%'],
  ['warning', '36, 100%, 26%'],
  ['error', '13, 93%, 38%'],
]
  .map(([name, value]) => `--color-${name}: ${value};`)
  .join(' ');

const ROOT = '<div id="root"></div>';

/**
 * The page of the editor with what the library leaves out around it: the part that is the page's own (`main`) and what the page is called, for those who hear it
 * (`title`, which must need no escaping), and {@link STYLE}. Throws if the library writes its page in another way.
 */
export function withLandmarks(page: string, title: string): string {
  const [head, ...rest] = page.split('</head>');
  const [before, after, ...more] = rest.join('</head>').split(ROOT);
  if (rest.length === 0 || head === undefined || before === undefined || after === undefined || more.length > 0)
    throw new Error('The page of GraphiQL is no longer written as it was.');
  const style = `<style>${STYLE.replaceAll('LIGHT', LIGHT)}</style>`;
  return `${head}${style}</head>${before}<main><h1>${title}</h1>${ROOT}</main>${after}`;
}
