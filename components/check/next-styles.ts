/** The buttons under a question. */
export const NEXT = 'mt-6 grid gap-1 xs:flex xs:items-center xs:gap-6'
