import type { GraphQLSchema } from 'graphql';
import type { Fold } from '../store/term-values.ts';

/** What arguments are read with, besides the field they are given to. */
export interface Asking {
  readonly schema: GraphQLSchema;
  /** The version of the dataset: cursors hold for one only. */
  readonly version: string;
  readonly fold: Fold;
}
