import type { JSX } from 'hono/jsx/jsx-runtime';
import type { PageProblem } from '../document-view.ts';
import { Day, Link } from './elements.tsx';
import type { Page } from './page.ts';

/** What a status means for people, in both languages. */
const TITLES: Readonly<Record<number, { readonly ja: string; readonly en: string }>> = {
  400: { ja: 'この要求は読み取れません', en: 'This request cannot be read' },
  404: { ja: 'ここには何もありません', en: 'There is nothing here' },
  405: { ja: 'この方法では要求できません', en: 'This cannot be asked for in this way' },
  406: { ja: '求められた形式では返せません', en: 'Not to be had in the form asked for' },
  410: { ja: '公開を終えました', en: 'No longer published' },
  500: { ja: '思いがけない誤りが起きました', en: 'Something went wrong here' },
};

/** What the page of a problem is called. */
export function problemTitle(page: Page): string {
  return TITLES[page.view.status]?.[page.language] ?? page.view.problem?.title ?? String(page.view.status);
}

/** Why there is no document, and what there is instead. */
export function ProblemPage({ page, problem }: { page: Page; problem: PageProblem }): JSX.Element {
  const { view } = page;
  return (
    <div class="problem">
      <p class="kind">{view.status}</p>
      <h1>{problemTitle(page)}</h1>
      <p class="iri">
        <code>{view.iri}</code>
      </p>
      <Withdrawal page={page} withdrawal={problem.withdrawal} />
      <p lang={page.language === 'en' ? undefined : 'en'}>{problem.detail}</p>
      {view.status === 406 && view.alternates.length > 0 && (
        <>
          <p>{page.say('otherForms')}</p>
          <ul>
            {view.alternates.map(({ name, path, mediaType }) => (
              <li>
                <a href={page.addresses.file(path)}>{name}</a> <code>{mediaType}</code>
              </li>
            ))}
          </ul>
        </>
      )}
      <p>
        <a href={page.addresses.page('')}>{page.say('home')}</a>
      </p>
    </div>
  );
}

function Withdrawal({ page, withdrawal }: { page: Page; withdrawal: PageProblem['withdrawal'] }): JSX.Element | null {
  if (withdrawal === undefined) return null;
  const { on, reasons } = withdrawal;
  const own = reasons.get(page.language);
  const [language, reason] = own === undefined ? ([...reasons][0] ?? []) : [page.language, own];
  return (
    <p class="lead">
      {on && <Day page={page} iso={on} />} {reason && <span lang={language}>{reason}</span>}
    </p>
  );
}

/** Several things have the name that was asked for: the reader chooses. */
export function ChoicePage({ page }: { page: Page }): JSX.Element {
  const things = page.view.choices.flatMap((iri) => page.read.thing(iri) ?? []);
  return (
    <>
      <h1>{page.say('choose')}</h1>
      <ul class="choices">
        {things.map((thing) => (
          <li>
            <Link page={page} to={thing} /> <code>{thing.value}</code>
          </li>
        ))}
      </ul>
    </>
  );
}
