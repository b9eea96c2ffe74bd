/**
 * A whole number as English writes it: "950", "3,616". By hand, since the first number or date that a browser writes for a language makes it
 * load how that language writes them, which keeps an old phone busy for some 60 ms.
 */
export function writtenNumber(count: number): string {
  return String(count).replace(/\B(?=(?:\d{3})+$)/g, ',')
}
