import { html } from 'hono/html';
import type { DocumentView, PageProblem } from './document-view.ts';

const WORDS = {
  ja: { forms: '他の形式', licence: 'ライセンス', version: 'データセットの版', home: '先頭へ', choose: 'どれですか。' },
  en: { forms: 'Other forms', licence: 'Licence', version: 'Dataset version', home: 'Home', choose: 'Which one?' },
} as const;

/** A page in plain HTML for every view but that of a search: what was asked for, its statements as they are, and the way to the other forms. */
export function plainPage(view: DocumentView): string | undefined {
  if (view.kind === 'search') return undefined;
  const { language, description, alternates, choices, problem, iri } = view;
  const words = WORDS[language];
  const title = problem?.title ?? iri;
  const body = html`<!doctype html>
<html lang="${language}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width">
<title>${title}</title>
<link rel="canonical" href="${view.document}">
</head>
<body>
<main>
<h1>${title}</h1>
${problem === undefined ? '' : problemPart(problem, language)}
${choices.length === 0 ? '' : html`<p>${words.choose}</p>${list(choices.map((each) => link(each, localPath(each, view))))}`}
${description === undefined ? '' : statements(view)}
</main>
<footer>
${alternates.length === 0 ? '' : html`<p>${words.forms}</p>${list(alternates.map(({ name, path }) => link(name, path)))}`}
<p>${words.licence}: ${link(view.licence, view.licence)}</p>
<p>${words.version}: ${view.release ?? view.version}</p>
<p>${link(words.home, '/')}</p>
</footer>
</body>
</html>
`;
  return String(body);
}

function problemPart({ detail, withdrawal }: PageProblem, language: 'ja' | 'en') {
  const reason = withdrawal?.reasons.get(language) ?? withdrawal?.reasons.values().next().value;
  return html`<p lang="en">${detail}</p>${reason === undefined ? '' : html`<p>${withdrawal?.on ?? ''} ${reason}</p>`}`;
}

function statements(view: DocumentView) {
  const rows = (view.description?.stated ?? []).map(({ subject, predicate, object }) => {
    const value =
      object.termType === 'Literal'
        ? html`<span lang="${object.language}">${object.value}</span>`
        : link(object.value, localPath(object.value, view));
    return html`<tr><td>${link(subject.value, localPath(subject.value, view))}</td><td>${link(predicate.value, localPath(predicate.value, view))}</td><td>${value}</td></tr>\n`;
  });
  return html`<table>
<thead><tr><th scope="col">subject</th><th scope="col">predicate</th><th scope="col">object</th></tr></thead>
<tbody>
${rows}</tbody>
</table>`;
}

/** Where a thing is found on this server, if it is one of ours; else its own address. */
function localPath(iri: string, { dataset }: DocumentView): string {
  const base = dataset.replace(/id\/dataset$/, '');
  return iri.startsWith(base) ? `/${iri.slice(base.length)}` : iri;
}

/** Only addresses of the web become links: an IRI may be any text with a colon in it. */
function link(text: string, href: string) {
  return /^(?:https?:\/\/|\/)/.test(href) ? html`<a href="${href}">${text}</a>` : html`${text}`;
}

function list(items: readonly unknown[]) {
  return html`<ul>${items.map((item) => html`<li>${item}</li>`)}</ul>`;
}
