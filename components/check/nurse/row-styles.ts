/** What is pressed in a dense row: as high as a mouse needs it, or as a finger does. */
export const TARGET = 'min-h-6 pointer-coarse:min-h-touch max-lg:min-h-touch'

/** A cell of a row. On a phone the cells of a row stand one under the other. */
export const CELL =
  'pt-0.5 pr-3 pb-0.5 text-left align-top font-normal wrap-anywhere max-lg:block max-lg:py-1'

/** The rule between rows; on a phone a row is a card. */
export const LINE = 'border-rule lg:border-t max-lg:first:pt-3'

/** Text that is cut where a row has no room, and never on a phone or on paper. */
export const CUT = {
  one: 'lg:line-clamp-1 print:line-clamp-none',
  two: 'lg:line-clamp-2 print:line-clamp-none',
}
