import type { JSX } from 'hono/jsx/jsx-runtime';
import type { Resource } from '../../store/resource.ts';
import { Links, PropertyName, Section, ValueOf } from './elements.tsx';
import { EvidenceDetails } from './evidence.tsx';
import { evidenceOf } from './evidence-view.ts';
import { shortIri } from './label.ts';
import type { Page } from './page.ts';
import { referring, statedValues } from './statements-view.ts';

/** Everything that is stated about a thing, with the evidence, and what refers to it. Serves every class. */
export function Statements({ page, thing }: { page: Page; thing: Resource }): JSX.Element {
  const evidence = evidenceOf(page.read, thing);
  const rows = statedValues(page, thing);
  const incoming = referring(page, thing);
  return (
    <>
      <Section title={page.say('statements')} id="statements">
        <div class="scroll">
          <table class="statements">
            <thead>
              <tr>
                <th scope="col">{page.say('property')}</th>
                <th scope="col">{page.say('values')}</th>
              </tr>
            </thead>
            <tbody>
              {rows.map(({ predicate, values }) => (
                <tr>
                  <th scope="row">
                    <PropertyName page={page} iri={predicate} />
                  </th>
                  <td>
                    <ul class="values">
                      {values.map((value) => (
                        <li>
                          <ValueOf page={page} value={value} />
                        </li>
                      ))}
                    </ul>
                    <EvidenceDetails
                      page={page}
                      evidence={evidence.filter((each) => each.predicate?.value === predicate)}
                      of={{ text: shortIri(predicate), language: '' }}
                    />
                  </td>
                </tr>
              ))}
            </tbody>
          </table>
        </div>
      </Section>
      {incoming.length > 0 && <ReferredBy page={page} thing={thing} />}
    </>
  );
}

function ReferredBy({ page, thing }: { page: Page; thing: Resource }): JSX.Element {
  return (
    <Section title={page.say('referredBy')} id="referred-by">
      <dl class="facts">
        {referring(page, thing).map(({ predicate, things, count }) => (
          <div>
            <dt>
              <PropertyName page={page} iri={predicate} /> <span class="count">{count}</span>
            </dt>
            <dd>
              <Links page={page} to={things} titled />
              {count > things.length && <p class="more">… {count - things.length}</p>}
            </dd>
          </div>
        ))}
      </dl>
    </Section>
  );
}
