/** The width of a page, in the middle of the window. On paper the sheet sets it. */
export const WRAP =
  'mx-auto max-w-[calc(var(--container-page)+2.5rem)] px-4.5 md:px-5 print:max-w-none print:px-0'

/** The main part of a page. The skip link and the server's new page may focus it: that needs no mark. */
export const MAIN =
  'pt-3.5 pb-16 focus:shadow-none focus:outline-0 lg:pt-12 lg:pb-24 print:p-0 print:pt-4'
