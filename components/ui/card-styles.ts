/** What lies on the page as a card: a trial, a panel. The edge is there for those who see no shadow. */
export const CARD =
  'rounded-xl border border-rule bg-card p-4.5 shadow-card calm:shadow-none print:break-inside-avoid print:shadow-none'
