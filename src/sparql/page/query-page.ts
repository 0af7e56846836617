import { createHash } from 'node:crypto';
import { html, raw } from 'hono/html';
import type { HtmlEscapedString } from 'hono/utils/html';
import type { QueryRequest } from '../query-request.ts';
import { RESULT_FORMATS, type ResultKind } from '../result-format.ts';
import { EXAMPLE_PARAMETER, exampleQueries } from './example-queries.ts';
import { ASSETS_LINK, importMap } from './page-assets.ts';
import type { PageLanguage } from './page-language.ts';
import { PAGE_TEXT, type PageText } from './page-text.ts';
import { type IriNames, resultTable } from './result-table.ts';

/** What came of a query, for the page. */
export type PageResult =
  /** JSON of SPARQL 1.1 Query Results, or Turtle. */
  { readonly kind: ResultKind; readonly text: string } | { readonly kind: 'problem'; readonly problem: PageProblem };

/** What the page tells of a problem document. */
export interface PageProblem {
  readonly title: string;
  readonly detail?: string;
  readonly excerpt?: string;
}

/** What the page is made of. */
export interface QueryPageParts {
  readonly language: PageLanguage;
  /** The address of the endpoint. */
  readonly endpoint: string;
  /** What stands in the editor, with the graphs that the request named. */
  readonly asked: QueryRequest;
  /** The name of the example that stands in the editor. */
  readonly example?: string;
  /** Absent before a query has been asked. */
  readonly result?: PageResult;
  readonly names: IriNames;
}

type Part = HtmlEscapedString | Promise<HtmlEscapedString> | '';

/** The map that tells the browser where the modules of the editor are. The only script in the page itself. */
const IMPORT_MAP = JSON.stringify({ imports: importMap() });

/** Content Security Policy Level 3: our own files, and the import map by its hash. The editor makes its styles as style sheet objects. */
export const PAGE_POLICY = [
  "default-src 'none'",
  `script-src 'self' 'sha256-${createHash('sha256').update(IMPORT_MAP).digest('base64')}'`,
  "style-src 'self'",
  "img-src 'self'",
  "connect-src 'self'",
  "base-uri 'none'",
  "form-action 'self'",
  "frame-ancestors 'none'",
].join('; ');

/** The page where queries are written and their results are read. It works without script; with it, the text field becomes an editor. */
export async function queryPage(parts: QueryPageParts): Promise<string> {
  const text = PAGE_TEXT[parts.language];
  const other = parts.language === 'ja' ? 'en' : 'ja';
  const page = await html`<!doctype html>
<html lang="${parts.language}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${text.title} – renkei</title>
<meta name="color-scheme" content="light dark">
<link rel="canonical" href="${parts.endpoint}">
<link rel="icon" href="${ASSETS_LINK}/icon.svg" type="image/svg+xml">
<link rel="stylesheet" href="${ASSETS_LINK}/query-page.css">
<script type="importmap">${raw(IMPORT_MAP)}</script>
<script type="module" src="${ASSETS_LINK}/editor.js"></script>
</head>
<body>
<a class="skip" href="#main">${text.skip}</a>
<header>
<nav><a href="./?lang=${parts.language}">renkei ${text.home}</a> <a href="graphql">GraphQL</a>
<a href="${otherLanguage(parts, other)}" lang="${other}" hreflang="${other}">${text.otherLanguage}</a></nav>
</header>
<main id="main">
<h1>${text.title}</h1>
<p>${text.intro}</p>
<p>${text.endpoint} <code>${parts.endpoint}</code></p>
${form(parts, text)}
${parts.result === undefined ? '' : resultSection(parts.result, parts, text)}
${examples(parts.language, text)}
</main>
</body>
</html>
`;
  return String(page);
}

/** The same page in the other language. */
function otherLanguage({ asked, example }: QueryPageParts, lang: PageLanguage): string {
  return example === undefined
    ? address({ ...asked, lang })
    : `sparql?${new URLSearchParams({ [EXAMPLE_PARAMETER]: example, lang })}`;
}

function form({ language, asked }: QueryPageParts, text: PageText): Part {
  const hidden = (name: string, value: string) => html`<input type="hidden" name="${name}" value="${value}">`;
  const formats = [...RESULT_FORMATS.solutions, ...RESULT_FORMATS.statements].filter(({ iri }) => iri !== undefined);
  return html`<form action="sparql" method="get">
<label for="query">${text.query}</label>
<textarea id="query" name="query" rows="16" spellcheck="false" autocapitalize="off" required>${asked.query}</textarea>
<p class="controls"><button type="submit">${text.run}</button> <span class="hint">${text.runHint}</span>
<span class="format"><label for="format">${text.format}</label> <select id="format" name="format">
<option value="html">${text.page}</option>
${formats.map(({ name, mediaType }) => html`<option value="${name}">${mediaType}</option>`)}
</select></span></p>
${hidden('lang', language)}
${asked.dataset?.defaultGraphs.map((iri) => hidden('default-graph-uri', iri)) ?? ''}
${asked.dataset?.namedGraphs.map((iri) => hidden('named-graph-uri', iri)) ?? ''}
</form>`;
}

function examples(language: PageLanguage, text: PageText): Part {
  const items = exampleQueries().map(
    ({ name, title }) =>
      html`<li><a href="sparql?${EXAMPLE_PARAMETER}=${name}&amp;lang=${language}">${title[language]}</a></li>`,
  );
  return html`<section aria-labelledby="examples"><h2 id="examples">${text.examples}</h2><ul>${items}</ul></section>`;
}

function resultSection(result: PageResult, { asked, names, language }: QueryPageParts, text: PageText): Part {
  if (result.kind === 'problem') {
    const { title, detail, excerpt } = result.problem;
    return html`<section id="result" role="alert" aria-labelledby="result-title">
<h2 id="result-title">${text.problem}</h2>
<p lang="en"><strong>${title}</strong>${detail === undefined ? '' : html`<br>${detail}`}</p>
${excerpt === undefined ? '' : html`<pre tabindex="0">${excerpt}</pre>`}</section>`;
  }
  const formats = RESULT_FORMATS[result.kind].filter(({ iri }) => iri !== undefined);
  const links = formats.map(
    ({ name, mediaType }) =>
      html`<li><a href="${address({ ...asked, format: name, lang: language })}">${mediaType}</a></li>`,
  );
  return html`<section id="result" aria-labelledby="result-title"><h2 id="result-title">${text.result}</h2>
${result.kind === 'statements' ? html`<pre tabindex="0">${result.text}</pre>` : resultTable(result.text, names, text)}
<h3>${text.download}</h3><ul class="formats">${links}</ul></section>`;
}

/** The address of a query, relative to the page. */
function address({ query, dataset, format, lang }: QueryRequest & { readonly lang: string }): string {
  const parameters = new URLSearchParams({ query, lang });
  for (const iri of dataset?.defaultGraphs ?? []) parameters.append('default-graph-uri', iri);
  for (const iri of dataset?.namedGraphs ?? []) parameters.append('named-graph-uri', iri);
  if (format !== undefined) parameters.append('format', format);
  return `sparql?${parameters}`;
}
