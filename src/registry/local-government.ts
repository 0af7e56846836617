/** A municipality (市町村, special ward) or a prefecture, as the registry knows it. */
export interface LocalGovernment {
  readonly iri: string;
  readonly kind: 'municipality' | 'prefecture';
  /** Six digits with check digit. */
  readonly code6: string;
  /** Official name, without prefecture and county: 熊本市. */
  readonly name: string;
  /** Names that it bore before under the same code: 篠山市 of 丹波篠山市. */
  readonly formerNames: readonly string[];
  /** Hiragana. */
  readonly reading: string | undefined;
  /** Code of the prefecture: a municipality's, or a prefecture's own. */
  readonly prefectureCode: string;
  /** County (郡) of a town or village, where known. */
  readonly county: string | undefined;
  /** xsd:date: first day under this code. Unknown for most. */
  readonly validFrom: string | undefined;
  /** xsd:date: last day under this code. Absent for those that exist. */
  readonly validUntil: string | undefined;
  /** Codes of those that came right after it. None for those that exist; several where it was divided. */
  readonly succeededBy: readonly string[];
}

/** Whether a local government existed on a day (xsd:date), as far as is known: an unknown end is open. */
export function existsOn({ validFrom, validUntil }: LocalGovernment, day: string): boolean {
  return (validFrom === undefined || validFrom <= day) && (validUntil === undefined || day <= validUntil);
}

/** Whether a local government exists today: nothing is known to have ended it. */
export function isPresent({ validUntil }: LocalGovernment): boolean {
  return validUntil === undefined;
}
