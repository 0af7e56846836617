import { fold } from '../../search/fold.ts';
import type { Resource } from '../../store/resource.ts';
import { connection, link, list } from '../field-link.ts';
import { typeNameOf } from '../resource-type.ts';
import type { QueryResolvers } from '../types.generated.ts';
import { search } from './search.ts';

/** The resolvers of `Query`. */
export const query: QueryResolvers = {
  node: (parent, args, context, info) => {
    const found = link(parent, args, context, info);
    return found !== null && typeNameOf(info.schema, found) !== undefined ? found : null;
  },
  nodes: (parent, args, context, info) => {
    const found = list(parent, args, context, info).filter(
      (resource) => typeNameOf(info.schema, resource) !== undefined,
    );
    const byIri = new Map<string, Resource>(found.map((resource) => [resource.value, resource]));
    return args.ids.map((id) => byIri.get(id) ?? null);
  },
  agreement: link,
  agreements: connection,
  initiative: link,
  initiatives: connection,
  party: link,
  parties: connection,
  role: link,
  roles: connection,
  policyField: link,
  policyFields: connection,
  municipality: link,
  municipalities: connection,
  prefecture: link,
  prefectures: connection,
  region: link,
  regions: connection,
  search,
  searchKey: (_parent, { text }) => fold(text),
};
