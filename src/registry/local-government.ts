/** A municipality (市町村, special ward) or a prefecture, as the registry knows it. */
export interface LocalGovernment {
  readonly iri: string;
  readonly kind: 'municipality' | 'prefecture';
  /** Six digits with check digit. */
  readonly code6: string;
  /** Official name, without prefecture and county: 熊本市. */
  readonly name: string;
  /** Hiragana. */
  readonly reading: string | undefined;
  /** Code of the prefecture: a municipality's, or a prefecture's own. */
  readonly prefectureCode: string;
}
