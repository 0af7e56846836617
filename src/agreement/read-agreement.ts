import { type Block, walkBlocks } from '../document/block.ts';
import type { Piece } from '../document/line-rule.ts';
import type { DocumentTree } from '../document/tree.ts';
import type { Position } from '../registry/region.ts';
import type { Diagnostic } from '../text/diagnostic.ts';
import type { Agreement } from './agreement.ts';
import { readConcludedOn } from './concluded-on.ts';
import { copiesMismatch, readExecution } from './execution.ts';
import { agreementFinding } from './finding.ts';
import { readInitiatives } from './initiatives.ts';
import { withLawAliases } from './law-alias.ts';
import type { FindLaw } from './law-reference.ts';
import { readLegalBasis } from './legal-basis.ts';
import { readParties } from './parties.ts';
import { partyPositions } from './position.ts';
import { readChangeAndEnd, readCost, readLiaison } from './provisions.ts';
import { readReferences } from './references.ts';
import { readSignatures } from './signatures.ts';
import { joinedText, subPiece, type Text, textOf } from './value.ts';

/** What reading needs to know of the world: which names are local governments, and the 法令ID of laws. */
export interface World {
  isGovernment(name: string): boolean;
  /** Where parties of these names stand in their region; `undefined` where that is not known. */
  positionsOf(names: readonly string[]): readonly (Position | undefined)[];
  readonly findLaw: FindLaw;
}

/** A record and everything found while reading it, the tree's findings first. */
export interface ReadAgreement {
  readonly agreement: Agreement;
  readonly diagnostics: readonly Diagnostic[];
}

/** Reads the record of an agreement from its tree. What the text does not say stays absent; what it says wrongly is a finding. */
export function readAgreement(tree: DocumentTree, world: World): ReadAgreement {
  const { blocks } = tree;
  const diagnostics: Diagnostic[] = [...tree.diagnostics];
  const isAgreement = Array.from(walkBlocks(blocks)).some(({ kind }) => kind !== 'unknown');
  if (!isAgreement) return { agreement: emptyAgreement(blocks), diagnostics };
  const findLaw = withLawAliases(blocks, world.findLaw);
  const preamble = blocks.find(({ kind }) => kind === 'preamble')?.text;
  const titlePiece = blocks.find(({ kind }) => kind === 'title')?.text;
  const parties = readSignatures(blocks, readParties(blocks, world.isGovernment), diagnostics);
  if (parties.length < 2)
    diagnostics.push(agreementFinding('AGR_NO_PARTIES', preamble?.span ?? titlePiece?.span ?? { start: 0, end: 0 }));
  const positions = partyPositions(blocks, parties, world.positionsOf);
  const initiatives = readInitiatives(blocks, { parties: { all: parties, positions }, findLaw, diagnostics });
  const optional = {
    title: readTitle(titlePiece),
    coverTitle: readCoverTitle(blocks.find(({ kind }) => kind === 'cover')),
    concludedOn: readConcludedOn(blocks, diagnostics),
    legalBasis: readLegalBasis(blocks, findLaw),
    cost: readCost(blocks, parties, initiatives),
    liaison: readLiaison(blocks, parties),
  };
  const execution = readExecution(blocks, parties);
  diagnostics.push(...copiesMismatch(execution, parties));
  const agreement = {
    ...withoutAbsent(optional),
    parties,
    initiatives,
    execution,
    changeAndEnd: readChangeAndEnd(blocks),
    references: readReferences(blocks, findLaw, diagnostics),
    blocks,
  };
  return { agreement, diagnostics };
}

function emptyAgreement(blocks: readonly Block[]): Agreement {
  return { parties: [], initiatives: [], execution: { holders: [] }, changeAndEnd: [], references: [], blocks };
}

/** The inner title without the ○ of code books. */
function readTitle(piece: Piece | undefined): Text | undefined {
  const circle = piece && /^[ \u3000]*[○◯][ \u3000]*/u.exec(piece.text)?.[0];
  return piece && textOf(subPiece(piece, circle?.length ?? 0, piece.text.length));
}

/** The title on the cover: its lines down to the one that ends in 協約書 or 協定書; the names of the parties and a date may follow. */
function readCoverTitle(cover: Block | undefined): Text | undefined {
  const lines = cover?.lines ?? [];
  const last = lines.findIndex((line) => /(?:協約|協定)書?[ \u3000]*$/u.test(line.text));
  return last < 0 ? undefined : joinedText(lines.slice(0, last + 1));
}

type Present<T> = { [K in keyof T]?: NonNullable<T[K]> };

function withoutAbsent<T extends object>(values: T): Present<T> {
  return Object.fromEntries(Object.entries(values).filter(([, value]) => value !== undefined)) as Present<T>;
}
