import { type Block, walkBlocks } from '../document/block.ts';
import type { Registry } from '../registry/registry.ts';
import type { RuleBook } from '../registry/rule-book.ts';
import type { Diagnostic, Message } from '../text/diagnostic.ts';
import type { SourceText } from '../text/source-text.ts';
import { foldMarker } from '../text/width.ts';
import type { Agreement, Initiative, Party } from './agreement.ts';
import type { Interpretation } from './interpretation.ts';
import { readPillar } from './pillar.ts';
import { shortName } from './short-name.ts';
import { textOf } from './value.ts';
import { ancestorsOf } from './write-context.ts';

/** What the JSON of a document is made from; `source` is absent for a file that is no text. */
export interface JsonInput {
  readonly agreement: Agreement;
  readonly interpretation: Interpretation;
  readonly registry: Registry;
  readonly rules: RuleBook;
  readonly diagnostics: readonly Diagnostic[];
  readonly source: SourceText | undefined;
  readonly language: keyof Message;
}

/** The record of one document as `renkei extract --format json` prints it. The keys and their order are part of the interface. */
export function agreementJson(input: JsonInput): object {
  const { agreement, interpretation } = input;
  const basis = agreement.legalBasis?.value;
  const ancestors = ancestorsOf(agreement.blocks);
  return {
    title: agreement.title?.value ?? null,
    concludedOn: agreement.concludedOn?.value ?? null,
    parties: agreement.parties.map((party) => partyJson(party, interpretation, input.registry)),
    legalBasis: basis ? { law: basis.lawId, article: basis.article, paragraph: basis.paragraph ?? null } : null,
    articles: Array.from(walkBlocks(agreement.blocks))
      .filter(({ kind }) => kind === 'article')
      .map(articleJson),
    initiatives: agreement.initiatives.map((initiative) => initiativeJson(initiative, ancestors, input)),
    costSharing: agreement.cost?.kind ?? 'none',
    liaison: agreement.liaison !== undefined,
    termination: agreement.changeAndEnd.length > 0,
    diagnostics: input.diagnostics.map((diagnostic) => diagnosticJson(diagnostic, input)),
  };
}

function partyJson(
  { ordinal, alias, name, office, signatory, address }: Party,
  { governments, positions }: Interpretation,
  registry: Registry,
): object {
  const government = governments.get(ordinal);
  const position = positions.get(ordinal);
  const prefecture =
    government &&
    registry.governments.find(
      ({ kind, prefectureCode }) => kind === 'prefecture' && prefectureCode === government.prefectureCode,
    );
  return {
    alias: alias?.value ?? null,
    name: government?.name ?? shortName(name.value),
    code6: government?.code6 ?? null,
    prefecture: prefecture?.name ?? null,
    core: position === undefined ? null : position === 'core-city',
    representative: signatory ? { title: office?.value ?? null, name: signatory?.value ?? null } : null,
    address: address?.value ?? null,
  };
}

function articleJson({ number, caption, children }: Block): object {
  const [main, ...branch] = (number ?? '').split('_');
  return {
    number: main ?? '',
    branch: branch.length > 0 ? branch.join('_') : null,
    caption: textOf(caption)?.value ?? null,
    paragraphs: children.filter(({ kind }) => kind === 'paragraph').length,
  };
}

function initiativeJson(
  initiative: Initiative,
  ancestors: ReturnType<typeof ancestorsOf>,
  { agreement, interpretation, rules }: JsonInput,
): object {
  const alias = (ordinal: number) => {
    const party = agreement.parties.find((each) => each.ordinal === ordinal);
    return party?.alias?.value ?? interpretation.governments.get(ordinal)?.name ?? shortName(party?.name.value ?? '');
  };
  const { label } = initiative.row;
  return {
    number: label ? foldMarker(label.text) : null,
    heading: initiative.heading.value,
    pillar: readPillar(initiative, rules, ancestors)?.notation ?? null,
    content: initiative.content?.value ?? null,
    roles: initiative.roles.map(({ parties, text }) => ({
      parties: parties.map(({ value }) => alias(value)),
      text: text.value,
    })),
  };
}

function diagnosticJson({ code, severity, message, span }: Diagnostic, { source, language }: JsonInput): object {
  const { line, column } = source?.position(span.start) ?? { line: null, column: null };
  return { code, severity, message: message[language], line, column };
}
