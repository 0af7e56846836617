import { BundleError } from '../bundle/bundle-error.ts';
import type { FoundDataset } from '../ckan/found-dataset.ts';
import type { WantedDataset } from '../ckan/wanted-dataset.ts';

/** How the `uri` of a resource of ours begins: that of its dataset, whole or of one agreement. */
const OUR_RESOURCE = /^(https?:\/\/\S+\/dataset)\/distribution\/[a-z0-9-]+$/;

/** A dataset whose files will stand nowhere but on the site: without the address of its page. Throws a {@link BundleError} if it would link to files of ours. */
export function withoutAddress({ fields, resources, ...rest }: WantedDataset): WantedDataset {
  const linked = resources.filter(({ file }) => file === undefined);
  if (linked.length > 0) {
    const names = linked.map(({ resource }) => resource.name).join('、');
    throw new BundleError({
      ja: `ファイルを置く場所のURLが分からないため、リンクにできません（${names}）。--public-url で指定するか、--link を外し、--upload-limit を上げてアップロードしてください。`,
      en: `Nobody has said where the files will be, so these cannot be links: ${names}. Give --public-url, or upload them (no --link, a higher --upload-limit).`,
    });
  }
  const { url: _, ...told } = fields;
  return { ...rest, resources, fields: told };
}

/** Makes sure that a dataset of that name on a site is not that of other data of ours. Throws a {@link BundleError}. */
export function assertSameData(found: FoundDataset | undefined, dataset: string, name: string): void {
  const datasets = found?.resources.flatMap(({ uri }) => OUR_RESOURCE.exec(uri)?.[1] ?? []) ?? [];
  const other = datasets.find((each) => each !== dataset);
  if (other === undefined) return;
  throw new BundleError({
    ja: `サイトのデータセット「${name}」には、ほかのデータ（${other}）が入っています。混ざらないよう、--name で別の名前を指定してください。`,
    en: `The dataset “${name}” of the site holds other data, ${other}. Give another name with --name, so that they are not mixed.`,
  });
}
