import { invalid } from './fake-ckan-error.ts';

type Values = Readonly<Record<string, unknown>>;

/** What CKAN looks at in a dataset before it keeps it. */
export interface Checked {
  readonly name: string;
  readonly tags: readonly Values[];
  readonly resources: readonly Values[];
  readonly version?: unknown;
  readonly maintainer_email?: unknown;
  readonly extras?: unknown;
}

const NAME = /^[a-z0-9_-]*$/;
const TAG = /^[\p{L}\p{N}_ .-]*$/u;
const MAIL = /^[^\s@]+@[^\s@]+$/;
const WRONG_SIGNS =
  'can only contain alphanumeric characters, spaces (" "), hyphens ("-"), underscores ("_") or dots (".")';

/** Refuses what CKAN 2.10.10 was seen to refuse of a dataset, in its words: messages by field, those on resources in a list with an empty object for each that is fine. */
export function checkDataset(dataset: Checked): void {
  const { name, tags, resources, version, maintainer_email: mail, extras } = dataset;
  const errors = {
    name: ofName(name),
    version: String(version ?? '').length > 100 ? ['Version must be a maximum of 100 characters long'] : [],
    maintainer_email: mail && !MAIL.test(String(mail)) ? [`Email ${String(mail)} is not a valid format`] : [],
    tags: tags.flatMap(({ name: tag }) => ofTag(String(tag))),
    // CKAN takes others; a site with a scheme of its own may have a field of any name.
    extras: extras === undefined ? [] : [{ key: ['There is a schema field with the same name'] }],
    resources: ofResources(resources),
  };
  const found = Object.entries(errors).filter(([, messages]) => messages.length > 0);
  if (found.length > 0) throw invalid(Object.fromEntries(found));
}

function ofName(name: string): string[] {
  return [
    ...(name.length < 2 ? ['Must be at least 2 characters long', `Name "${name}" length is less than minimum 2`] : []),
    ...(name.length > 100 ? ['Name must be a maximum of 100 characters long'] : []),
    ...(NAME.test(name) ? [] : ['Must be purely lowercase alphanumeric (ascii) characters and these symbols: -_']),
  ];
}

function ofTag(tag: string): string[] {
  return [
    ...(tag.length < 2 ? [`Tag "${tag}" length is less than minimum 2`] : []),
    ...(tag.length > 100 ? [`Tag "${tag}" length is more than maximum 100`] : []),
    ...(TAG.test(tag) ? [] : [`Tag "${tag}" ${WRONG_SIGNS}`]),
  ];
}

function ofResources(resources: readonly Values[]): Values[] {
  const isWhole = (size: unknown) => size === undefined || size === null || /^\d+$/.test(String(size));
  const errors = resources.map(({ size }) => (isWhole(size) ? {} : { size: ['Invalid integer'] }));
  return errors.some((each) => 'size' in each) ? errors : [];
}
