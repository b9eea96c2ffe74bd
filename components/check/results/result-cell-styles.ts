/** On a phone the cells of a row stand one under the other. */
export const CELL = 'pb-2 text-left align-top font-normal wrap-anywhere max-md:block'

/** The column of the boxes to tick. */
export const PICK = 'max-md:pr-3.5 md:w-12 print:hidden'

/** The column of the distances. */
export const FAR = 'max-md:pr-3.5 md:w-28 md:text-right'
