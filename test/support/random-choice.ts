import type { Quad } from '@rdfjs/types';
import type { GeneratorValue } from 'fast-check';
import { fc } from './seeded.ts';

/** Chances, all from one generator of fast-check, so that a failure can be repeated by its seed. */
export class Choice {
  readonly #generate: GeneratorValue;

  constructor(generate: GeneratorValue) {
    this.#generate = generate;
  }

  /** A whole number from 0 to `max`. */
  upTo(max: number): number {
    return this.#generate(fc.nat, { max });
  }

  /** True once in `times`. */
  once(times: number): boolean {
    return this.upTo(times - 1) === times - 1;
  }

  /** One of the items, of which there is at least one. */
  of<Item>(items: readonly Item[]): Item {
    return items[this.upTo(items.length - 1)] as Item;
  }

  /** From `min` to `max` of the items, with repetitions. */
  some<Item>(items: readonly Item[], min: number, max: number): readonly Item[] {
    if (items.length === 0) return [];
    return Array.from({ length: min + this.upTo(max - min) }, () => this.of(items));
  }
}

/** What is in a dataset, to ask for: random values would hardly ever be found. */
export class Samples {
  /** IRIs of things that are described. */
  readonly iris: readonly string[];
  readonly #byPredicate = new Map<string, string[]>();

  constructor(quads: readonly Quad[]) {
    this.iris = [...new Set(quads.map(({ subject }) => subject.value))];
    for (const { predicate, object } of quads) {
      const known = this.#byPredicate.get(predicate.value) ?? [];
      if (!known.includes(object.value)) known.push(object.value);
      this.#byPredicate.set(predicate.value, known);
    }
  }

  /** The texts and IRIs that stand at the end of a property. */
  of(predicate: string | undefined): readonly string[] {
    return this.#byPredicate.get(predicate ?? '') ?? [];
  }
}
