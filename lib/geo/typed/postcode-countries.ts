/** ISO codes of the countries whose postcodes we know. */
export const POSTCODE_COUNTRIES: readonly string[] =
  'AT AU BE BR CA CH CZ DE DK EE ES FI FR GB HR HU IE IT LT LU LV NL NO NZ PL PT RO SE SI SK TR US'.split(
    ' ',
  )
