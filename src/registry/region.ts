/** A 連携中枢都市圏, as the registry knows it. Local governments are given by their codes of six digits. */
export interface Region {
  readonly iri: string;
  readonly name: string;
  /** Other names in use: own brands, shorter forms. */
  readonly aliases: readonly string[];
  /** One, or two where two cities are the centre. */
  readonly coreCities: readonly string[];
  /** Of every municipality in the region, core cities included. */
  readonly memberships: readonly Membership[];
}

/** One municipality's place in one region. */
export interface Membership {
  readonly iri: string;
  readonly member: string;
  /** Whether a source shows that it joined after the region was formed, even if the day is not known. `false`: not known to have. */
  readonly joinedLater: boolean;
  /** xsd:date. Only where a source dates this very membership; unknown for most founding members. */
  readonly joinedOn: string | undefined;
}

/** Where a local government stands in a region: the local names of the concepts under `…/id/position/`. */
export type Position = 'core-city' | 'partner';
