import type { JSX } from 'hono/jsx/jsx-runtime';
import type { Initiative, Party, Role } from '../agreement/agreement.ts';
import { readPillar } from '../agreement/pillar.ts';
import { shortName } from '../agreement/short-name.ts';
import { ancestorsOf } from '../agreement/write-context.ts';
import type { Extraction } from '../press/extract.ts';
import type { Knowledge } from '../press/knowledge.ts';
import { conceptLabel } from '../press/report/labels.ts';
import type { Message } from '../text/diagnostic.ts';
import { makeVisible } from '../text/visible.ts';

/** An agreement to be shown, and in which language the words around it are. */
export interface ContentsProps {
  readonly extraction: Extraction;
  readonly knowledge: Knowledge;
  readonly language: keyof Message;
}

const WORDS = {
  parties: { ja: '当事者', en: 'Parties' },
  alias: { ja: '呼び方', en: 'Called' },
  name: { ja: '名称', en: 'Name' },
  code: { ja: '団体コード', en: 'Code' },
  signature: { ja: '署名', en: 'Signed by' },
  initiatives: { ja: '取組と役割分担', en: 'Initiatives and roles' },
  number: { ja: '番号', en: 'No.' },
  pillar: { ja: '分野', en: 'Field' },
  initiative: { ja: '取組', en: 'Initiative' },
  roles: { ja: '役割', en: 'Roles' },
} as const satisfies Record<string, Message>;

/** What an agreement says, for people: its parties, and its initiatives with the roles of each. The texts are those of the document. */
export function Contents(props: ContentsProps): JSX.Element {
  const { extraction, language } = props;
  const { parties, initiatives } = extraction.agreement;
  return (
    <>
      <h3>{WORDS.parties[language]}</h3>
      <Table heads={[WORDS.alias, WORDS.name, WORDS.code, WORDS.signature]} language={language}>
        {parties.map((party) => (
          <PartyRow party={party} extraction={extraction} />
        ))}
      </Table>
      <h3>{WORDS.initiatives[language]}</h3>
      <Table heads={[WORDS.number, WORDS.pillar, WORDS.initiative, WORDS.roles]} language={language}>
        {initiatives.map((initiative) => (
          <InitiativeRow initiative={initiative} {...props} />
        ))}
      </Table>
    </>
  );
}

function Table(props: { heads: readonly Message[]; language: keyof Message; children: JSX.Element[] }): JSX.Element {
  return (
    <table>
      <thead>
        <tr>
          {props.heads.map((head) => (
            <th scope="col">{head[props.language]}</th>
          ))}
        </tr>
      </thead>
      <tbody lang="ja">{props.children}</tbody>
    </table>
  );
}

function PartyRow({ party, extraction }: { party: Party; extraction: Extraction }): JSX.Element {
  const { ordinal, alias, name, office, signatory } = party;
  const signature = [office, signatory].flatMap((text) => text?.value ?? []).join('　');
  return (
    <tr>
      <td>{alias?.value}</td>
      <td>{makeVisible(name.value)}</td>
      <td>{extraction.interpretation.governments.get(ordinal)?.code6}</td>
      <td>{makeVisible(signature)}</td>
    </tr>
  );
}

function InitiativeRow({
  initiative,
  extraction,
  knowledge,
  language,
}: ContentsProps & { initiative: Initiative }): JSX.Element {
  const { key, heading, content, roles } = initiative;
  const pillar = readPillar(initiative, knowledge.rules, ancestorsOf(extraction.agreement.blocks));
  return (
    <tr>
      <td>{key}</td>
      <td lang={language}>{pillar && conceptLabel(knowledge.vocabulary, pillar.match.concept)[language]}</td>
      <td>
        <p class="who">{makeVisible(heading.value)}</p>
        {content && <p>{makeVisible(content.value)}</p>}
      </td>
      <td>
        {roles.map((role) => (
          <p>
            <span class="who">{whoOf(role, extraction)}</span> {makeVisible(role.text.value)}
          </p>
        ))}
      </td>
    </tr>
  );
}

/** The parties that a role is of, by their names; its label where it names none. */
function whoOf({ parties, label }: Role, { agreement, interpretation }: Extraction): string {
  const names = parties.map(({ value }) => {
    const party = agreement.parties.find(({ ordinal }) => ordinal === value);
    return interpretation.governments.get(value)?.name ?? shortName(party?.name.value ?? '');
  });
  return makeVisible(names.length === 0 ? label.value : names.join('・'));
}
