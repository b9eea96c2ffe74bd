/** Stays in sight where there is room for it and for the list: not on a phone, not on a wide screen that is zoomed in. */
export const STICKY =
  '[@media(min-width:64em)_and_(min-height:30em)]:sticky [@media(min-width:64em)_and_(min-height:30em)]:top-0 z-2'
