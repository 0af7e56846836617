import type { NamedNode, Quad } from '@rdfjs/types';
import { eli, rdf, xsd } from '../rdf/namespace.ts';
import { literal, namedNode } from '../rdf/term.ts';
import { rk } from '../rdf/vocabulary.generated.ts';
import { instrumentTypeOf } from '../registry/instrument-type.ts';
import type { RuleBook } from '../registry/rule-book.ts';
import type { SourceText } from '../text/source-text.ts';
import type { Agreement } from './agreement.ts';
import { writeCurated } from './curated.ts';
import type { Interpretation } from './interpretation.ts';
import type { AgreementNames } from './names.ts';
import { sourceSpans } from './source-span.ts';
import { Statements } from './statements.ts';
import { writeBlocks } from './write-block.ts';
import { ancestorsOf, type WriteContext } from './write-context.ts';
import { writeInitiative } from './write-initiative.ts';
import { LawProvisions, provisionNode } from './write-law-provision.ts';
import { writeParty } from './write-party.ts';
import { writeCost, writeExecution, writeLiaison, writeReferences } from './write-provisions.ts';
import { type SourceFile, writeSource } from './write-source.ts';

/** Everything the graph of an agreement is made from. */
export interface AgreementInput {
  readonly agreement: Agreement;
  readonly interpretation: Interpretation;
  readonly names: AgreementNames;
  readonly source: SourceText;
  readonly file: SourceFile;
  readonly rules: RuleBook;
  /** Names of local governments, for telling 甲佐町 from 甲. */
  readonly knownNames: readonly string[];
  /** The quads of `about.ttl`, if there is one. */
  readonly about: readonly Quad[];
}

/** The quads of an agreement in its three graphs: main, evidence, derived. */
export function agreementQuads(input: AgreementInput): readonly Quad[] {
  const { agreement, interpretation, names, source } = input;
  const statements = new Statements(names, source, agreement.blocks);
  const context = writeContext(input, statements);
  writeHead(agreement, context);
  writeBlocks(statements, agreement.blocks);
  for (const party of agreement.parties) writeParty(party, interpretation, context);
  inferRegion(interpretation, context);
  inferMembership(agreement, interpretation, context);
  agreement.initiatives.forEach((initiative, index) => {
    writeInitiative(initiative, index + 1, context);
  });
  if (agreement.cost) writeCost(agreement.cost, context);
  if (agreement.liaison) writeLiaison(agreement.liaison, context);
  writeExecution(agreement.execution, context);
  writeReferences(agreement.references, context);
  writeSource(input.file, statements);
  writeCurated(input.about, statements);
  return statements.quads;
}

function writeContext({ agreement, rules, knownNames }: AgreementInput, statements: Statements): WriteContext {
  const met = new Set<string>();
  return {
    statements,
    agreement,
    rules,
    knownNames,
    provisions: new LawProvisions(statements),
    ancestors: ancestorsOf(agreement.blocks),
    firstTime: (node) => !met.has(node.value) && met.add(node.value) !== undefined,
  };
}

function writeHead(
  { title, coverTitle, concludedOn, legalBasis, changeAndEnd }: Agreement,
  { statements, provisions, rules }: WriteContext,
): void {
  const node = statements.names.agreement;
  statements.structure(node, rdf.type, rk.Agreement);
  statements.structure(node, rdf.type, eli.LegalResource);
  if (title) {
    const evidence = statements.read(node, rk.title, literal(title.value, 'ja'), title);
    const type = instrumentTypeOf(rules, title.value);
    const grounds = type && {
      rules: [namedNode(type.rule.iri)],
      inputs: [evidence],
      spans: sourceSpans(title, statements.source.text, type.span),
    };
    if (type && grounds) statements.infer(node, rk.instrumentType, namedNode(type.concept), grounds);
  }
  if (coverTitle) statements.read(node, rk.coverTitle, literal(coverTitle.value, 'ja'), coverTitle);
  if (concludedOn) statements.read(node, rk.concludedOn, literal(concludedOn.value, xsd.date), concludedOn);
  if (legalBasis)
    provisions.write(
      legalBasis.value,
      statements.read(node, rk.legalBasis, provisionNode(legalBasis.value), legalBasis),
    );
  for (const article of changeAndEnd) {
    const told = article.value.caption ? 'caption' : 'rawText';
    const inputs = [statements.names.evidence(statements.names.block(article.value), told, 1)];
    statements.infer(node, rk.changeAndEnd, statements.names.block(article.value), {
      rules: article.rules,
      inputs,
      spans: article.spans,
    });
  }
}

function inferRegion({ region, governments }: Interpretation, { statements }: WriteContext): void {
  if (!region) return;
  const parties = Array.from(governments.keys(), (ordinal) =>
    statements.names.evidence(statements.names.party(ordinal), 'localGovernment', 1),
  );
  const byName = region.spans.length > 0;
  const grounds = byName
    ? { rules: ['region-by-name'], inputs: [namedNode(region.region.iri)], spans: region.spans }
    : { rules: ['region-by-parties'], inputs: parties };
  statements.infer(statements.names.agreement, rk.region, namedNode(region.region.iri), grounds);
}

/** A membership that began on the day of an agreement with a core city was founded by it. */
function inferMembership(
  { concludedOn }: Agreement,
  { region, governments }: Interpretation,
  { statements }: WriteContext,
): void {
  const members = new Map<string, NamedNode>(
    Array.from(governments, ([ordinal, { code6 }]) => [code6, statements.names.party(ordinal)]),
  );
  const hasCore = region?.region.coreCities.some((code) => members.has(code));
  if (!region || !hasCore || !concludedOn) return;
  const { names } = statements;
  for (const { iri, member, joinedOn } of region.region.memberships) {
    const party = members.get(member);
    if (!party || joinedOn !== concludedOn.value) continue;
    const inputs = [
      names.evidence(party, 'localGovernment', 1),
      names.evidence(names.agreement, 'concludedOn', 1),
      namedNode(iri),
    ];
    statements.infer(namedNode(iri), rk.foundedBy, names.agreement, { rules: ['membership-founded-by'], inputs });
  }
}
