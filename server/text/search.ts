/**
 * How many items at the front of a list pass a test that none after them passes: all that lie before an offset, in a
 * list in document order. Takes as many tests as the number of items has binary digits.
 *
 * @param passes tests the item at an index.
 */
export function frontCount(length: number, passes: (index: number) => boolean): number {
  let low = 0;
  let high = length;
  while (low < high) {
    const middle = (low + high) >>> 1;
    if (passes(middle)) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** How many of the first `length` of rising numbers are less than `bound`. */
export function countBelow(numbers: ArrayLike<number>, bound: number, length = numbers.length): number {
  return frontCount(length, (index) => (numbers[index] ?? bound) < bound);
}

/** The first of the rising `offsets` at or after `at`, or Infinity. */
export function firstFrom(offsets: readonly number[], at: number): number {
  return offsets[countBelow(offsets, at)] ?? Number.POSITIVE_INFINITY;
}
