import type { JSX } from 'hono/jsx/jsx-runtime';
import { rk } from '../../rdf/vocabulary.generated.ts';
import type { BlockView } from './agreement-view.ts';
import { Text, Words } from './elements.tsx';
import { EvidenceDetails } from './evidence.tsx';
import { InitiativeTable } from './initiative-table.tsx';
import type { Page } from './page.ts';
import { Permalink } from './permalink.tsx';

/** Blocks whose text leaves out what their words hold besides: the day, the names of those who signed. */
const AS_WRITTEN = [rk.Cover, rk.Closing, rk.SignatureBlock];

/** A block of the text, as it reads, with the blocks in it. `level` is that of its heading, if it has one. */
export function TextBlock({ page, view, level }: { page: Page; view: BlockView; level: 2 | 3 | 4 }): JSX.Element {
  const name = page.label(view.block).text;
  const isHeaded =
    view.heading !== undefined || (view.blocks.length > 0 && view.label !== undefined && view.text === undefined);
  const own = ownInitiatives(view);
  const inner = (level < 4 && isHeaded ? level + 1 : level) as 3 | 4;
  return (
    <div class={`block ${isHeaded ? 'headed' : ''} ${kindOf(page, view)}`} id={view.anchor}>
      <div class="line">
        {isHeaded ? <BlockHeading page={page} view={view} level={level} /> : null}
        <BlockText page={page} view={view} isHeaded={isHeaded} />
      </div>
      {own.length > 0 && <InitiativeTable page={page} initiatives={own} name={name} />}
      {view.blocks
        .filter((each) => !own.some(({ statedIn }) => statedIn?.equals(each.block)))
        .map((each) => (
          <TextBlock page={page} view={each} level={inner} />
        ))}
    </div>
  );
}

/** The kind of a block, for its looks. */
function kindOf({ read }: Page, { block }: BlockView): string {
  return read.mainClass(block)?.value.split('#').at(-1)?.toLowerCase() ?? '';
}

/** Words as the source has them, but without the empty lines. */
function withoutGaps(text: string): string {
  return text.trim().replace(/\n\s*\n/g, '\n');
}

/** The initiatives that a block states, or that its rows do: those of the rows make one table. */
function ownInitiatives({ initiatives, blocks }: BlockView) {
  const rows = blocks.filter(
    (each) => each.initiatives.length > 0 && each.blocks.length === 0 && each.text === undefined,
  );
  return [...initiatives, ...rows.flatMap((row) => row.initiatives)];
}

function BlockHeading({ page, view, level }: { page: Page; view: BlockView; level: 2 | 3 | 4 }): JSX.Element {
  const { label, heading } = view;
  const inner = (
    <>
      {label && (
        <span class="label">
          <Text page={page} literal={label} />
        </span>
      )}{' '}
      {heading && <Text page={page} literal={heading} />}
      <Permalink page={page} thing={view.block} />
    </>
  );
  if (level === 2) return <h2>{inner}</h2>;
  return level === 3 ? <h3>{inner}</h3> : <h4>{inner}</h4>;
}

/** The words of a block: its text, or where nothing has been made of them the words as they stand in the source. */
function BlockText({ page, view, isHeaded }: { page: Page; view: BlockView; isHeaded: boolean }): JSX.Element {
  const { text, rawText, label, evidence } = view;
  const isWhole = AS_WRITTEN.some((type) => page.read.is(view.block, type));
  const isWritten = text !== undefined && !isWhole;
  const shown = isWritten ? text : isHeaded ? undefined : rawText;
  return (
    <>
      {shown && (
        <p class={isWritten ? 'text' : 'text source-text'}>
          {isWritten && !isHeaded && label && (
            <span class="label">
              <Text page={page} literal={label} />{' '}
            </span>
          )}
          {isWritten ? (
            <Text page={page} literal={shown} />
          ) : (
            <Words page={page} text={{ text: withoutGaps(shown.value), language: shown.language }} />
          )}
          {!isHeaded && <Permalink page={page} thing={view.block} />}
        </p>
      )}
      <EvidenceDetails page={page} evidence={evidence} of={page.label(view.block)} />
    </>
  );
}
