/** Values that follow from a seed alone: the same seed gives the same values, on every platform. */
export interface Random {
  /** A whole number from `min` to `max`, both inclusive. */
  integer(min: number, max: number): number;
  /** One of the values, of which there is at least one. */
  pick<const Values extends readonly [unknown, ...unknown[]]>(values: Values): Values[number];
  /** True in that many of 100 cases. */
  percent(chance: number): boolean;
  /** That many decimal digits. */
  digits(count: number): string;
}

/** Makes a source of values from a seed, with the generator mulberry32. */
export function createRandom(seed: number): Random {
  // Neighbouring seeds are spread first, or their first values would be neighbours, too.
  let state = Math.imul(Math.trunc(seed) ^ 0x9e3779b9, 0x85ebca6b) >>> 0;
  const next = () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  };
  const integer = (min: number, max: number) => min + Math.floor(next() * (max - min + 1));
  return {
    integer,
    pick: (values) => values[integer(0, values.length - 1)] ?? values[0],
    percent: (chance) => integer(1, 100) <= chance,
    digits: (count) => Array.from({ length: count }, () => integer(0, 9)).join(""),
  };
}
