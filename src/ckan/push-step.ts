import type { CkanClient, SentFile } from './ckan-client.ts';
import type { CkanPlan, FieldValues, ResourceChange } from './ckan-plan.ts';
import { type FoundDataset, foundDataset, withResource } from './found-dataset.ts';
import { isRecord } from './json-value.ts';
import type { WantedDataset, WantedResource } from './wanted-dataset.ts';

/** One call that changes something on a site. Each leaves the dataset whole, so that a push can end after any of them and be repeated. */
export type PushStep =
  | { readonly kind: 'create'; readonly dataset: WantedDataset; readonly resources: readonly WantedResource[] }
  | { readonly kind: 'revise'; readonly fields: FieldValues; readonly resources: readonly ResourceChange[] }
  | { readonly kind: 'add'; readonly wanted: WantedResource }
  | { readonly kind: 'replace'; readonly wanted: WantedResource; readonly resourceId: string };

/**
 * The calls that carry out a plan, in order: the dataset; what is said of it and of its resources, and what goes; then the resources that come or have new
 * contents, one by one in our order, as their order on the site is that in which they come.
 */
export function pushSteps(plan: CkanPlan, dataset: WantedDataset): PushStep[] {
  const uploads = dataset.resources.some(({ file }) => file !== undefined);
  if (!plan.found && !uploads) return [{ kind: 'create', dataset, resources: dataset.resources }];
  const steps: PushStep[] = [];
  const told = plan.resources.filter(({ kind }) => kind === 'describe' || kind === 'remove');
  if (!plan.found) steps.push({ kind: 'create', dataset, resources: [] });
  else if (told.length > 0 || Object.keys(plan.fields).length > 0)
    steps.push({ kind: 'revise', fields: plan.fields, resources: told });
  for (const change of plan.resources) {
    if (change.kind === 'add') steps.push({ kind: 'add', wanted: change.wanted });
    if (change.kind === 'replace') steps.push({ kind: 'replace', wanted: change.wanted, resourceId: change.found.id });
  }
  return steps;
}

/**
 * Carries out one step on the dataset as it was found; gives the dataset as it is then. Throws a CkanError, also if somebody has changed meanwhile what would
 * be written over. Resources come by `resource_create` and not by `package_revise`: only so do sites make their previews and load their tables. A file and its
 * hash go in one call, since a hash tells what is there.
 */
export async function performStep(
  client: CkanClient,
  step: PushStep,
  found: FoundDataset | undefined,
): Promise<FoundDataset> {
  if (step.kind === 'create') {
    const { fields, isPrivate } = step.dataset;
    const resources = step.resources.map(({ resource }) => resource);
    return foundDataset(await client.write('package_create', { ...fields, private: isPrivate, resources }), client.url);
  }
  if (!found) throw new Error('Only a dataset that is there can be changed');
  if (step.kind === 'revise') {
    const match = { id: found.id, metadata_modified: found.modified };
    const revised = await client.write('package_revise', { match, ...revision(step.fields, step.resources) });
    return foundDataset(isRecord(revised) ? revised.package : undefined, client.url);
  }
  const resource =
    step.kind === 'add'
      ? await send(client, 'resource_create', { package_id: found.id }, step.wanted)
      : await send(client, 'resource_patch', { id: step.resourceId }, step.wanted);
  return withResource(found, resource, client.url);
}

async function send(
  client: CkanClient,
  action: string,
  whose: FieldValues,
  { resource, file }: WantedResource,
): Promise<unknown> {
  if (!file) return client.write(action, { ...whose, ...resource });
  const { name, mediaType } = file;
  const sent: SentFile = { field: 'upload', name, mediaType, contents: await file.contents() };
  return client.upload(action, { ...whose, ...resource }, sent);
}

/** Lists are merged element by element unless they are taken away first. */
function revision(fields: FieldValues, resources: readonly ResourceChange[]): FieldValues {
  const removed = resources.flatMap((each) => (each.kind === 'remove' ? [`-resources__${each.found.id}`] : []));
  const described = resources.flatMap((each) =>
    each.kind === 'describe' ? [[`update__resources__${each.found.id}`, each.fields] as const] : [],
  );
  const filter = [...('tags' in fields ? ['-tags'] : []), ...removed];
  return {
    ...(filter.length > 0 ? { filter } : {}),
    ...(Object.keys(fields).length > 0 ? { update: fields } : {}),
    ...Object.fromEntries(described),
  };
}
