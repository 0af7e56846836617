import type { JSX } from 'hono/jsx/jsx-runtime';
import { rk } from '../../rdf/vocabulary.generated.ts';
import { HTML } from '../form.ts';
import type { Page } from './page.ts';

const TEXTS = {
  ja: {
    graphql: '必要な項目だけを取り出すAPI。ブラウザで開くと編集画面になります。',
    sparql: 'グラフ全体への自由な問い合わせ。',
    iris: (forms: readonly string[]) =>
      `すべてのIRIが、HTMLのほか${forms.join('、')}で答えます。Acceptヘッダーか、末尾の拡張子で選びます。`,
    ontology: '語の定義と、値が満たすべき条件。',
  },
  en: {
    graphql: 'An API for just the fields you need. In a browser it opens as an editor.',
    sparql: 'Free questions over the whole graph.',
    iris: (forms: readonly string[]) =>
      `Every IRI answers in ${new Intl.ListFormat('en-GB').format(['HTML', ...forms])}, chosen by the Accept header or by a suffix.`,
    ontology: 'What the terms mean, and what the values must be like.',
  },
} as const;

/** The doors to the data, each with a word on what it is good for, and an example that works here. */
export function HowToAsk({ page }: { page: Page }): JSX.Element {
  const { addresses, view } = page;
  const texts = TEXTS[page.language];
  const agreement = page.read.oneOf(rk.Agreement);
  const document = agreement && addresses.of(agreement.value);
  const forms = view.alternates.map(({ name }) => name).filter((name) => name !== HTML.name);
  return (
    <div class="cards">
      <Door name="GraphQL" href={addresses.page('graphql')} text={texts.graphql}>
        {'{ agreements { nodes { title concludedOn } } }'}
      </Door>
      <Door name="SPARQL" href={addresses.page('sparql')} text={texts.sparql}>
        {`SELECT ?title WHERE { ?a <${rk.title.value}> ?title }`}
      </Door>
      <Door name="IRI" href={document ?? addresses.page('')} text={texts.iris(forms)}>
        {agreement && `curl -L -H 'Accept: text/turtle' ${absolute(view.address, agreement.value, page)}`}
      </Door>
      <Door name={page.say('ontology')} href={addresses.page('ontology')} text={texts.ontology} />
      <Door name={page.say('shapes')} href={addresses.page('shapes')} text="SHACL" />
    </div>
  );
}

function Door({
  name,
  href,
  text,
  children,
}: {
  name: string;
  href: string;
  text: string;
  children?: string | undefined;
}): JSX.Element {
  return (
    <div class="card">
      <h3>
        <a href={href}>{name}</a>
      </h3>
      <p>{text}</p>
      {children && (
        <pre>
          <code>{children}</code>
        </pre>
      )}
    </div>
  );
}

/** Where the server answers for an IRI of the data. */
function absolute(address: string, iri: string, { parts }: Page): string {
  return iri.startsWith(parts.dataBase) ? address + iri.slice(parts.dataBase.length) : iri;
}
