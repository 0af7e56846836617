import { rdf, xsd } from '../rdf/namespace.ts';
import { literal, namedNode } from '../rdf/term.ts';
import { rk } from '../rdf/vocabulary.generated.ts';
import type { Party } from './agreement.ts';
import type { Interpretation } from './interpretation.ts';
import { concept } from './names.ts';
import type { WriteContext } from './write-context.ts';

/** Writes a party: what the text says of it, and, inferred, which local government it is and where that stands in the region. */
export function writeParty(
  party: Party,
  { governments, positions, positionSpans, region }: Interpretation,
  { statements }: WriteContext,
): void {
  const node = statements.names.party(party.ordinal);
  statements.structure(statements.names.agreement, rk.party, node);
  statements.structure(node, rdf.type, rk.Party);
  statements.structure(node, rk.agreement, statements.names.agreement);
  statements.structure(node, rk.ordinal, literal(String(party.ordinal), xsd.integer));
  if (party.alias) statements.read(node, rk.alias, literal(party.alias.value), party.alias);
  const name = statements.read(node, rk.nameAsWritten, literal(party.name.value, 'ja'), party.name);
  for (const [property, text] of [
    [rk.address, party.address],
    [rk.office, party.office],
    [rk.signatory, party.signatory],
  ] as const) {
    if (text) statements.read(node, property, literal(text.value, 'ja'), text);
  }
  const told = positions.get(party.ordinal);
  const spans = positionSpans?.get(party.ordinal);
  if (told && spans)
    statements.infer(node, rk.position, concept('position', told), {
      rules: ['position-from-text'],
      inputs: [name],
      spans,
    });
  const government = governments.get(party.ordinal);
  if (!government) return;
  const isWho = statements.infer(node, rk.localGovernment, namedNode(government.iri), {
    rules: ['local-government-by-name'],
    inputs: [name],
  });
  const position = positions.get(party.ordinal);
  if (!position || !region || spans) return;
  const inputs = [isWho, namedNode(region.region.iri)];
  statements.infer(node, rk.position, concept('position', position), { rules: ['position-from-registry'], inputs });
}
