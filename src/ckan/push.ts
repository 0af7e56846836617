import type { CkanClient } from './ckan-client.ts';
import { CkanError } from './ckan-error.ts';
import { ckanPlan } from './ckan-plan.ts';
import type { FoundDataset } from './found-dataset.ts';
import { type PushStep, performStep, pushSteps } from './push-step.ts';
import type { WantedDataset } from './wanted-dataset.ts';

/** A push: where, what, and who is told of it. */
export interface Push {
  readonly client: CkanClient;
  readonly wanted: WantedDataset;
  /** Reads the dataset from the site; `undefined` if it is not there. */
  readonly read: () => Promise<FoundDataset | undefined>;
  /** Before each step: the `done`th of `total` is over. */
  readonly onStep?: (step: PushStep, done: number, total: number) => void;
  /** Before the last error is tried to be overcome. */
  readonly onFailure?: (error: unknown) => void;
}

/** What a push has done. */
export interface Pushed {
  readonly dataset: FoundDataset;
  readonly steps: readonly PushStep[];
  /** Names of fields that the site writes in its own way, so that they differ again. */
  readonly altered: readonly string[];
}

/**
 * Brings a site to what is wanted, one step after the other; each is worked out anew from what the site then shows. So an answer that got lost does no harm, a
 * push that was cut off is finished by the next, and one that finds all as it should be writes nothing. Faults that pass are waited for; throws a {@link CkanError} for others.
 */
export async function push({ client, wanted, read, onStep, onFailure }: Push): Promise<Pushed> {
  const steps: PushStep[] = [];
  let found = await read();
  let failures = 0;
  for (;;) {
    const todo = pushSteps(await ckanPlan(wanted, found), wanted);
    const next = todo.find((step) => !steps.some((done) => isSameStep(done, step)));
    if (!next && found) return { dataset: found, steps, altered: todo.flatMap(fieldsOf) };
    if (!next) throw new Error('A dataset that was made is gone');
    checkNotAgain(next, steps, client.url);
    onStep?.(next, steps.length, steps.length + todo.length);
    try {
      found = await performStep(client, next, found);
      checkKept(next, found, client.url);
      steps.push(next);
      failures = 0;
      // What is shown after all that was to be done is looked at once more: it is what people see.
      if (todo.length === 1) found = await read();
    } catch (error) {
      failures++;
      const told = nameTaken(error, next);
      onFailure?.(told);
      await client.waitAfter(told, failures);
      found = await read();
    }
  }
}

/** A step that was done and is to be done again would be done for ever: the site keeps its own values. */
function isSameStep(done: PushStep, step: PushStep): boolean {
  if (done.kind === 'revise' && step.kind === 'revise')
    return JSON.stringify(fieldsOf(done)) === JSON.stringify(fieldsOf(step));
  return 'wanted' in done && step.kind === 'replace' && done.wanted === step.wanted;
}

function fieldsOf(step: PushStep): string[] {
  if (step.kind === 'replace') return [`${step.wanted.resource.name}: hash`];
  if (step.kind !== 'revise') return [];
  const ofResources = step.resources.flatMap((each) =>
    each.kind === 'describe' ? Object.keys(each.fields).map((field) => `${each.wanted.resource.name}: ${field}`) : [],
  );
  return [...Object.keys(step.fields), ...ofResources];
}

/** Without the `uri` the next push would not know the resource again. */
function checkKept(step: PushStep, { resources }: FoundDataset, site: string): void {
  const added = step.kind === 'create' ? step.resources : step.kind === 'add' ? [step.wanted] : [];
  const lost = added.find(({ resource }) => !resources.some(({ uri }) => uri === resource.uri));
  if (lost) throw new CkanError('URI_NOT_KEPT', { site, name: lost.resource.name });
}

/** What was added and is not there would be added for ever. */
function checkNotAgain(step: PushStep, steps: readonly PushStep[], site: string): void {
  if (step.kind === 'add' && steps.some((done) => done.kind === 'add' && done.wanted === step.wanted))
    throw new CkanError('URI_NOT_KEPT', { site, name: step.wanted.resource.name });
}

/** A name that is free to see and yet in use. */
function nameTaken(error: unknown, step: PushStep): unknown {
  const isNameError = error instanceof CkanError && error.code === 'REFUSED' && /(?:^|\s)name: /m.test(error.message);
  return isNameError && step.kind === 'create'
    ? new CkanError('NAME_TAKEN', { name: step.dataset.fields.name })
    : error;
}
