/** Whether something held on a day, as far as the graph tells. */
export type Standing = 'yes' | 'no' | 'unknown';
