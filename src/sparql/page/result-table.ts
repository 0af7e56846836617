import { html } from 'hono/html';
import type { HtmlEscapedString } from 'hono/utils/html';
import type { PageText } from './page-text.ts';

/** How IRIs are shown. */
export interface IriNames {
  /** The base of the data's IRIs, which this server answers under its own address. */
  readonly base: string;
  readonly prefixes: Readonly<Record<string, string>>;
}

/** SPARQL 1.1 Query Results JSON Format, section 3. */
interface JsonResults {
  readonly head: { readonly vars?: readonly string[] };
  readonly boolean?: boolean;
  readonly results?: { readonly bindings: readonly Readonly<Record<string, JsonTerm>>[] };
}

interface JsonTerm {
  readonly type: 'uri' | 'literal' | 'bnode' | 'triple';
  readonly value: unknown;
  readonly 'xml:lang'?: string;
  readonly datatype?: string;
}

type Part = HtmlEscapedString | Promise<HtmlEscapedString> | string;

/** The most rows that a page shows: more are slow to draw, and nobody reads them. */
const ROWS = 1_000;

/** The results of SELECT as a table, of ASK as a word. `json` is in SPARQL 1.1 Query Results JSON Format. */
export function resultTable(json: string, names: IriNames, text: PageText): Part {
  const { head, boolean, results } = JSON.parse(json) as JsonResults;
  if (boolean !== undefined) return html`<p class="answer">${boolean ? text.yes : text.no}</p>`;
  const [variables, rows] = [head.vars ?? [], results?.bindings ?? []];
  const shown = rows.slice(0, ROWS);
  const notice = shown.length < rows.length ? html`<p><strong>${text.cut(shown.length)}</strong></p>` : '';
  return html`${notice}<div class="table" tabindex="0" role="region" aria-labelledby="result-rows"><table>
<caption id="result-rows">${text.rows(shown.length, rows.length)}</caption>
<thead><tr>${variables.map((name) => html`<th scope="col">${name}</th>`)}</tr></thead>
<tbody>
${shown.map((row) => html`<tr>${variables.map((name) => html`<td>${cell(row[name], names)}</td>`)}</tr>\n`)}</tbody></table></div>`;
}

function cell(term: JsonTerm | undefined, names: IriNames): Part {
  if (term === undefined) return '';
  if (typeof term.value !== 'string') return JSON.stringify(term.value);
  if (term.type === 'uri') return link(term.value, names);
  if (term.type === 'bnode') return `_:${term.value}`;
  const language = term['xml:lang'];
  return language === undefined ? html`${term.value}` : html`<span lang="${language}">${term.value}</span>`;
}

/** An IRI under a short name; only those that a browser can open become links. */
function link(iri: string, { base, prefixes }: IriNames): Part {
  const [prefix, namespace] = Object.entries(prefixes).find(([, namespace]) => iri.startsWith(namespace)) ?? [];
  const name = namespace === undefined ? iri : `${prefix}:${iri.slice(namespace.length)}`;
  if (!/^https?:/i.test(iri)) return name;
  const address = iri.startsWith(base) ? `./${iri.slice(base.length)}` : iri;
  return html`<a href="${address}" title="${iri}">${name}</a>`;
}
