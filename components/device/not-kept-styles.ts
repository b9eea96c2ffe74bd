/** What says that something could not be kept: it stays in sight at the top of the window. */
export const NOT_KEPT =
  'sticky top-0 z-8 flex flex-wrap items-center gap-x-4 border-b-2 border-ink bg-paper px-4.5 py-2 print:hidden'

export const CLOSE = 'min-h-touch rounded-sm border-2 border-current px-4 font-bold'
