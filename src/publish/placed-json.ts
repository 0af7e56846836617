import jsonc, { type Node, type ParseError } from 'jsonc-parser';
import type { Message } from '../text/diagnostic.ts';
import { jsonFaultText } from './json-fault-text.ts';

/** What keeps a text from being JSON (RFC 8259), and where it is. */
export class JsonFault extends Error {
  override readonly name = 'JsonFault';

  constructor(
    /** In UTF-16 code units from the start of the text. */
    readonly at: number,
    readonly said: Message,
  ) {
    super(said.en);
  }
}

/** A value of JSON, and where its parts stand. */
export interface PlacedJson {
  readonly value: unknown;
  /** Where the value of a JSON Pointer (RFC 6901) begins, its key if it has one; of what is not there, where that which would hold it begins. */
  placeOf(pointer: string): number;
}

/** Reads a JSON text, with the place of everything in it. Throws a {@link JsonFault} at the first thing that people who write JSON by hand get wrong. */
export function readPlacedJson(text: string): PlacedJson {
  const value = parsed(text);
  const root = jsonc.parseTree(text);
  const twice = root && keyTwice(root);
  if (twice) throw new JsonFault(twice.offset, jsonFaultText({ kind: 'twice', key: String(twice.value) }));
  return { value, placeOf: (pointer) => placeIn(root, segmentsOf(pointer)) };
}

/** `JSON.parse` says what is JSON; the other parser goes on behind a fault, so it knows where one is. */
function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch (error) {
    if (!(error instanceof SyntaxError)) throw error;
    const faults: ParseError[] = [];
    jsonc.parseTree(text, faults, { disallowComments: true });
    const codes = faults.map((fault) => jsonc.printParseErrorCode(fault.error));
    const at = faults[0]?.offset ?? 0;
    const end = text.slice(0, at).trimEnd();
    const isBehindLast = /^[}\]]/.test(text.slice(at)) && end.endsWith(',');
    if (isBehindLast) throw new JsonFault(end.length - 1, jsonFaultText({ kind: 'comma-behind-last' }));
    throw new JsonFault(at, jsonFaultText({ kind: 'parser', codes, rest: text.slice(at) }));
  }
}

/** The key of an object that stands in it before. */
function keyTwice(node: Node): Node | undefined {
  const { type, children = [] } = node;
  const keys = type === 'object' ? children.flatMap((property) => property.children?.[0] ?? []) : [];
  const known = new Set<unknown>();
  for (const key of keys) {
    if (known.has(key.value)) return key;
    known.add(key.value);
  }
  for (const child of children) {
    const found = keyTwice(child);
    if (found) return found;
  }
  return undefined;
}

function segmentsOf(pointer: string): string[] {
  return pointer
    .split('/')
    .slice(1)
    .map((segment) => segment.replaceAll('~1', '/').replaceAll('~0', '~'));
}

function placeIn(node: Node | undefined, [segment, ...others]: readonly string[]): number {
  const child = segment === undefined ? undefined : childOf(node, segment);
  if (child !== undefined) return placeIn(child, others);
  return (node?.parent?.type === 'property' ? node.parent : node)?.offset ?? 0;
}

function childOf(node: Node | undefined, segment: string): Node | undefined {
  if (node?.type === 'array') return node.children?.[Number(segment)];
  if (node?.type !== 'object') return undefined;
  return node.children?.find((property) => property.children?.[0]?.value === segment)?.children?.[1];
}
