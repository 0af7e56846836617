import { type DocumentNode, Kind, type SelectionSetNode } from 'graphql';
import { callerError } from './caller-error.ts';

/** How large a document may be. Counted after parsing and before validation, whose own rules take long over hostile documents. */
export interface DocumentLimits {
  /** Lexical tokens (GraphQL, section 2.1.6), comments apart. */
  readonly tokens: number;
  /** Fields within fields, through fragments. Introspection is exempt. */
  readonly depth: number;
  /** Fields under an alias, through fragments. */
  readonly aliases: number;
  /** Fields in all, through fragments: one that is spread twice counts twice. */
  readonly fields: number;
}

/** What a server of public data takes unless it is set up otherwise. GraphiQL's introspection and the largest questions of our own stay well below. */
export const DOCUMENT_LIMITS: DocumentLimits = { tokens: 5_000, depth: 25, aliases: 200, fields: 5_000 };

/** What a selection amounts to, fragments counted in. */
interface Extent {
  readonly depth: number;
  readonly aliases: number;
  readonly fields: number;
}

/** The fields below which the schema is asked about, not the data. */
const INTROSPECTION: ReadonlySet<string> = new Set(['__schema', '__type']);

const NOTHING: Extent = { depth: 0, aliases: 0, fields: 0 };

/** Throws a coded error for a document with an operation that is deeper, wider or longer than `limits`. Linear in the length of the document. */
export function checkDocument(document: DocumentNode, limits: DocumentLimits = DOCUMENT_LIMITS): void {
  const measure = measurer(document);
  for (const definition of document.definitions) {
    if (definition.kind !== Kind.OPERATION_DEFINITION) continue;
    const { depth, aliases, fields } = measure(definition.selectionSet);
    if (depth > limits.depth)
      throw callerError('OPERATION_TOO_DEEP', `Fields may be nested ${limits.depth} deep, not ${depth}.`);
    if (aliases > limits.aliases)
      throw callerError('TOO_MANY_ALIASES', `An operation may have ${limits.aliases} aliases, not ${aliases}.`);
    if (fields > limits.fields)
      throw callerError('OPERATION_TOO_LARGE', `An operation may have ${limits.fields} fields, not ${fields}.`);
  }
}

/** Measures selections; each fragment once. A fragment that contains itself counts as nothing there: validation refuses it. */
function measurer(document: DocumentNode): (set: SelectionSetNode | undefined) => Extent {
  const fragments = new Map(
    document.definitions.flatMap((definition) =>
      definition.kind === Kind.FRAGMENT_DEFINITION ? [[definition.name.value, definition] as const] : [],
    ),
  );
  const known = new Map<string, Extent>();
  const ofFragment = (name: string): Extent => {
    const found = known.get(name);
    if (found !== undefined) return found;
    known.set(name, NOTHING);
    const extent = measure(fragments.get(name)?.selectionSet);
    known.set(name, extent);
    return extent;
  };
  const measure = (set: SelectionSetNode | undefined): Extent => {
    let [depth, aliases, fields] = [0, 0, 0];
    for (const selection of set?.selections ?? []) {
      const isField = selection.kind === Kind.FIELD;
      if (isField && INTROSPECTION.has(selection.name.value)) continue;
      const below =
        selection.kind === Kind.FRAGMENT_SPREAD ? ofFragment(selection.name.value) : measure(selection.selectionSet);
      depth = Math.max(depth, below.depth + (isField ? 1 : 0));
      aliases += below.aliases + (isField && selection.alias !== undefined ? 1 : 0);
      fields += below.fields + (isField ? 1 : 0);
    }
    return { depth, aliases, fields };
  };
  return measure;
}
