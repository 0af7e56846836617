// Searches where no server does: on the search page of a site that is a folder of files. It folds, finds and ranks by the same code as the server, over the texts
// in the file that `data-index` names. `npm run bundle` makes offline-search.generated.js of it, which is what pages load.
import { ListedTexts, listedIris } from '../../src/search/listed-texts.ts';
import { SearchIndex } from '../../src/search/search-index.ts';
import { parseSearchQuery } from '../../src/search/search-query.ts';
import { countText, SHOWN, whyNoResults } from '../../src/web/page/search-words.ts';

const place = document.getElementById('results');
const language = document.documentElement.lang;
const { index } = document.currentScript.dataset;
const question = new URLSearchParams(location.search).get('q') ?? '';

/** An element with attributes and children; texts are never read as HTML. */
function element(name, attributes, ...children) {
  const made = document.createElement(name);
  for (const [key, value] of Object.entries(attributes)) if (value) made.setAttribute(key, value);
  made.append(...children);
  return made;
}

/** The label in the language of the page; where both are the same there is one. */
function labelIn([ja, en = ja] = []) {
  return language === 'en' ? en : ja;
}

/** A text marked with its language where that is not the language of the page. */
function words([text, own]) {
  return own && own !== language ? element('span', { lang: own }, text) : text;
}

/** Runs the file with the texts, which calls `renkeiSearchTexts`: a script works from a folder too, where nothing may be fetched. */
function loadTexts(use) {
  globalThis.renkeiSearchTexts = use;
  const script = element('script', { src: index });
  script.addEventListener('error', () => show(element('p', { role: 'status' }, whyNoResults('NO_SEARCH', language))));
  document.head.append(script);
}

function show(...parts) {
  place.replaceChildren(...parts);
}

function hit({ resource, text, snippet }, shown) {
  const { stem, title, kind } = shown.get(resource.value);
  const name = element('a', { href: `${stem}.${language}.html` }, words(title));
  const chip = kind ? [' ', element('span', { class: 'chip' }, words(kind))] : [];
  const pieces = snippet.map((piece) => (piece.isMatch ? element('mark', {}, piece.text) : piece.text));
  return element(
    'li',
    {},
    element('p', { class: 'hit' }, name, ...chip),
    element('p', { class: 'snippet', lang: text.language }, ...pieces),
  );
}

function answer(query, { listing, shown, titles, kinds, addresses }) {
  const described = new Map(
    listedIris(listing).map((iri, thing) => {
      const [title, kind, stem = iri.replace(...addresses)] = shown[thing];
      return [iri, { stem, title: labelIn(titles[title]), kind: labelIn(kinds[kind]) }];
    }),
  );
  const searched = new SearchIndex(new ListedTexts(listing));
  const { hits, totalCount, hasNextPage } = searched.search({ query, page: { first: SHOWN } });
  const status = element('p', { role: 'status' }, countText(totalCount, hasNextPage, language));
  show(status, element('ol', { class: 'results' }, ...hits.map((each) => hit(each, described))));
}

if (question.trim() !== '') {
  for (const field of document.querySelectorAll('input[name="q"]')) field.value = question;
  for (const link of document.querySelectorAll('a[data-keeps-question]')) link.search = location.search;
  const query = parseSearchQuery(question);
  if (typeof query === 'string') show(element('p', { role: 'status' }, whyNoResults(query, language)));
  else loadTexts((texts) => answer(query, texts));
}
