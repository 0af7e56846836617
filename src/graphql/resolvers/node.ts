import type { Resource } from '../../store/resource.ts';
import { list } from '../field-link.ts';

/** The resolver that everything with an IRI shares. */
export const node = {
  id: ({ value }: Resource): string => value,
};

/** The resolvers that everything with evidence shares. */
export const evidenced = {
  ...node,
  evidence: list,
};
