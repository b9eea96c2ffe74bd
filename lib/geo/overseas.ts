/**
 * Places with an ISO code of their own that records may name by another country: parts overseas, islands and cities under its flag, and what was
 * one country when a record was written. It tells where a point may lie, and nothing about what belongs to whom.
 */
const OVERSEAS: Readonly<Record<string, string>> = {
  AU: 'CC CX NF',
  CN: 'HK MO TW',
  DK: 'FO GL',
  FI: 'AX',
  FR: 'BL GF GP MF MQ NC PF PM RE WF YT',
  GB: 'AI BM FK GG GI IM JE KY MS SH TC VG',
  IL: 'PS',
  MA: 'EH',
  NL: 'AW BQ CW SX',
  NO: 'SJ',
  NZ: 'CK NU TK',
  RS: 'ME XK',
  US: 'AS GU MP PR VI',
}

/** The ISO codes of all that a record may mean by a country, itself first. */
export function countryAndOverseas(code: string): readonly string[] {
  const others = OVERSEAS[code]
  return others === undefined ? [code] : [code, ...others.split(' ')]
}
