import type { Quad } from '@rdfjs/types';
import { dcterms, eli, rdf } from '../rdf/namespace.ts';
import { parseNumeral } from '../text/numeral.ts';

/** A law that agreements cite (`data/registry/laws.ttl`). */
export interface Law {
  /** `https://laws.e-gov.go.jp/law/322AC0000000067` */
  readonly iri: string;
  /** 法令ID of e-Gov: 322AC0000000067. */
  readonly lawId: string;
  /** 地方自治法, and shorter names in use. */
  readonly names: readonly string[];
  /** 昭和22年法律第67号 */
  readonly number: string;
}

/** A place in a law. Branch numbers are joined by `_`, as the Standard Law XML does: 第252条の2 is `252_2`. */
export interface LawPlace {
  readonly article: string;
  readonly paragraph?: number;
  readonly item?: number | string;
}

const EGOV_LAWS = 'https://laws.e-gov.go.jp/law/';
const BRANCHED_NUMBER = /^[1-9]\d*(?:_[1-9]\d*)*$/;
/** Anything with 年 and 号 in the shape of a law's number; what is between may be in any numerals. */
const LAW_NUMBER = /^(?<era>明治|大正|昭和|平成|令和)(?<year>[^年]+)年(?<kind>[^第]+)第(?<number>[^号]+)号$/u;

/** The laws of the registry, found by what a text writes. */
export class Laws {
  constructor(readonly all: readonly Law[]) {}

  /** The laws that a graph describes: eli:LegalResource with title, e-Gov 法令ID and law number (both dcterms:identifier). Throws an Error for one without. */
  static fromQuads(quads: Iterable<Quad>): Laws {
    const all = [...quads];
    const laws = all.filter(
      ({ subject, predicate, object }) =>
        predicate.equals(rdf.type) && object.equals(eli.LegalResource) && subject.value.startsWith(EGOV_LAWS),
    );
    return new Laws(laws.map(({ subject }) => readLaw(all.filter((quad) => quad.subject.equals(subject)))));
  }

  /** The law of that name: 地方自治法. White space does not count. */
  lawByName(name: string): Law | undefined {
    const wanted = name.replace(/\s/gu, '');
    return this.all.find(({ names }) => names.includes(wanted));
  }

  /** The law of that number, in digits or kanji: 昭和22年法律第67号, 昭和二十二年法律第六十七号. */
  lawByNumber(number: string): Law | undefined {
    const wanted = foldLawNumber(number);
    return wanted === undefined ? undefined : this.all.find((law) => foldLawNumber(law.number) === wanted);
  }

  /** The law with that 法令ID. */
  lawById(lawId: string): Law | undefined {
    return this.all.find((law) => law.lawId === lawId);
  }
}

/** The IRI of a law at e-Gov, by its 法令ID. */
export function lawIri(lawId: string): string {
  if (!/^\d{3}[A-Z]{2}\w{10}$/.test(lawId)) throw new RangeError(`Not a law ID of e-Gov: ${JSON.stringify(lawId)}`);
  return EGOV_LAWS + lawId;
}

/**
 * The IRI of a provision at e-Gov, in the short form of its own cross-law links (`Mp` main provision, `At` 条, `Pr` 項, `It` 号):
 * `https://laws.e-gov.go.jp/law/322AC0000000067#Mp-At_252_2-Pr_1`. An item without a paragraph is one of the first paragraph. Throws a RangeError.
 */
export function lawProvisionIri(lawId: string, { article, paragraph, item }: LawPlace): string {
  const steps: [string, number | string | undefined][] = [
    ['At', article],
    ['Pr', paragraph ?? (item === undefined ? undefined : 1)],
    ['It', item],
  ];
  const path = steps.flatMap(([kind, number]) => (number === undefined ? [] : [`-${kind}_${branchedNumber(number)}`]));
  return `${lawIri(lawId)}#Mp${path.join('')}`;
}

function branchedNumber(number: number | string): string {
  if (BRANCHED_NUMBER.test(String(number))) return String(number);
  throw new RangeError(`Not the number of a provision (252, 252_2): ${JSON.stringify(number)}`);
}

function readLaw(quads: readonly Quad[]): Law {
  const iri = quads[0]?.subject.value ?? '';
  const values = (property: { readonly value: string }): string[] =>
    quads.filter(({ predicate }) => predicate.value === property.value).map(({ object }) => object.value);
  const identifiers = values(dcterms.identifier);
  const lawId = identifiers.find((identifier) => iri.endsWith(`/${identifier}`));
  const number = identifiers.find((identifier) => LAW_NUMBER.test(identifier));
  const names = values(dcterms.title);
  if (lawId === undefined || number === undefined || names.length === 0) {
    throw new Error(`<${iri}> lacks a title, its law ID or its law number`);
  }
  return { iri, lawId, names, number };
}

/** A law's number with Arabic numerals; 元 is 1. `undefined` for what is none. */
function foldLawNumber(text: string): string | undefined {
  const {
    era,
    year = '',
    kind,
    number = '',
  } = LAW_NUMBER.exec(text.normalize('NFKC').replace(/\s/gu, ''))?.groups ?? {};
  const yearValue = year === '元' ? 1 : parseNumeral(year);
  const numberValue = parseNumeral(number);
  return yearValue === undefined || numberValue === undefined
    ? undefined
    : `${era}${yearValue}年${kind}第${numberValue}号`;
}
