import { once } from './once.ts'
import { folded } from './place-keys.ts'

/**
 * The regions of the countries that trials and readers with MS are in most, by the codes that GeoNames uses: "code name", one after the other.
 * Where a country is missing here, a region is called after its seat.
 */
const NAMES: Readonly<Record<string, string>> = {
  US: 'AL Alabama|AK Alaska|AZ Arizona|AR Arkansas|CA California|CO Colorado|CT Connecticut|DE Delaware|DC District of Columbia|FL Florida|GA Georgia|HI Hawaii|ID Idaho|IL Illinois|IN Indiana|IA Iowa|KS Kansas|KY Kentucky|LA Louisiana|ME Maine|MD Maryland|MA Massachusetts|MI Michigan|MN Minnesota|MS Mississippi|MO Missouri|MT Montana|NE Nebraska|NV Nevada|NH New Hampshire|NJ New Jersey|NM New Mexico|NY New York|NC North Carolina|ND North Dakota|OH Ohio|OK Oklahoma|OR Oregon|PA Pennsylvania|RI Rhode Island|SC South Carolina|SD South Dakota|TN Tennessee|TX Texas|UT Utah|VT Vermont|VA Virginia|WA Washington|WV West Virginia|WI Wisconsin|WY Wyoming',
  CA: '01 Alberta|02 British Columbia|03 Manitoba|04 New Brunswick|05 Newfoundland and Labrador|07 Nova Scotia|08 Ontario|09 Prince Edward Island|10 Quebec|11 Saskatchewan|12 Yukon|13 Northwest Territories|14 Nunavut',
  GB: 'ENG England|SCT Scotland|WLS Wales|NIR Northern Ireland',
  AU: '01 Australian Capital Territory|02 New South Wales|03 Northern Territory|04 Queensland|05 South Australia|06 Tasmania|07 Victoria|08 Western Australia',
  DE: '01 Baden-Württemberg|02 Bavaria|03 Bremen|04 Hamburg|05 Hesse|06 Lower Saxony|07 North Rhine-Westphalia|08 Rhineland-Palatinate|09 Saarland|10 Schleswig-Holstein|11 Brandenburg|12 Mecklenburg-Western Pomerania|13 Saxony|14 Saxony-Anhalt|15 Thuringia|16 Berlin',
  FR: '11 Île-de-France|24 Centre-Val de Loire|27 Bourgogne-Franche-Comté|28 Normandy|32 Hauts-de-France|44 Grand Est|52 Pays de la Loire|53 Brittany|75 Nouvelle-Aquitaine|76 Occitanie|84 Auvergne-Rhône-Alpes|93 Provence-Alpes-Côte d’Azur|94 Corsica',
  IT: '01 Abruzzo|02 Basilicata|03 Calabria|04 Campania|05 Emilia-Romagna|06 Friuli-Venezia Giulia|07 Lazio|08 Liguria|09 Lombardy|10 Marche|11 Molise|12 Piedmont|13 Apulia|14 Sardinia|15 Sicily|16 Tuscany|17 Trentino-Alto Adige|18 Umbria|19 Aosta Valley|20 Veneto',
  ES: '07 Balearic Islands|27 La Rioja|29 Madrid|31 Murcia|32 Navarre|34 Asturias|39 Cantabria|51 Andalusia|52 Aragon|53 Canary Islands|54 Castile-La Mancha|55 Castile and León|56 Catalonia|57 Extremadura|58 Galicia|59 Basque Country|60 Valencia|CE Ceuta|ML Melilla',
  CH: 'AG Aargau|AI Appenzell Innerrhoden|AR Appenzell Ausserrhoden|BE Bern|BL Basel-Landschaft|BS Basel-Stadt|FR Fribourg|GE Geneva|GL Glarus|GR Grisons|JU Jura|LU Lucerne|NE Neuchâtel|NW Nidwalden|OW Obwalden|SG St. Gallen|SH Schaffhausen|SO Solothurn|SZ Schwyz|TG Thurgau|TI Ticino|UR Uri|VD Vaud|VS Valais|ZG Zug|ZH Zurich',
  AT: '01 Burgenland|02 Carinthia|03 Lower Austria|04 Upper Austria|05 Salzburg|06 Styria|07 Tyrol|08 Vorarlberg|09 Vienna',
  BE: 'BRU Brussels|VLG Flanders|WAL Wallonia',
  NL: '01 Drenthe|02 Friesland|03 Gelderland|04 Groningen|05 Limburg|06 North Brabant|07 North Holland|09 Utrecht|10 Zeeland|11 South Holland|15 Overijssel|16 Flevoland',
  DK: '17 Capital Region|18 Central Jutland|19 North Jutland|20 Zealand|21 Southern Denmark',
  IE: 'C Connacht|L Leinster|M Munster|U Ulster',
  BR: '01 Acre|02 Alagoas|03 Amapá|04 Amazonas|05 Bahia|06 Ceará|07 Federal District|08 Espírito Santo|11 Mato Grosso do Sul|13 Maranhão|14 Mato Grosso|15 Minas Gerais|16 Pará|17 Paraíba|18 Paraná|20 Piauí|21 Rio de Janeiro|22 Rio Grande do Norte|23 Rio Grande do Sul|24 Rondônia|25 Roraima|26 Santa Catarina|27 São Paulo|28 Sergipe|29 Goiás|30 Pernambuco|31 Tocantins',
}

function codesOf(list: string): ReadonlyMap<string, string> {
  return new Map(
    list.split('|').map((line) => {
      const space = line.indexOf(' ')
      return [line.slice(0, space), line.slice(space + 1)]
    }),
  )
}

const tableOf = (lists: Readonly<Record<string, string>>) =>
  once(() => new Map(Object.entries(lists).map(([country, list]) => [country, codesOf(list)])))

const byCountry = tableOf(NAMES)

/** The name of a region by its country's ISO code and its own code; null where we keep none. */
export function regionName(country: string, code: string): string | null {
  return byCountry().get(country)?.get(code) ?? null
}

/** Whether a country has a region of that name, as far as we keep its regions. */
export function hasRegion(country: string, name: string): boolean {
  const wanted = folded(name)
  return [...(byCountry().get(country)?.values() ?? [])].some((known) => folded(known) === wanted)
}

/** Short forms that people write and the source of postcodes uses, where they are not the codes above. */
const SHORT: Readonly<Record<string, string>> = {
  CA: 'AB Alberta|BC British Columbia|MB Manitoba|NB New Brunswick|NL Newfoundland and Labrador|NS Nova Scotia|ON Ontario|PE Prince Edward Island|PEI Prince Edward Island|QC Quebec|PQ Quebec|SK Saskatchewan|YT Yukon|NT Northwest Territories|NU Nunavut',
  AU: 'ACT Australian Capital Territory|NSW New South Wales|NT Northern Territory|QLD Queensland|SA South Australia|TAS Tasmania|VIC Victoria|WA Western Australia',
}

const byShort = tableOf({ ...SHORT, US: NAMES['US'] ?? '' })

/** The name of a region by the short form in use there: NSW, ON, MA. Null where we keep none. */
export function regionByShort(country: string, short: string): string | null {
  return byShort().get(country)?.get(short.toUpperCase()) ?? null
}

/** Every region that we have the name of, with its country's ISO code and the short forms of its name. */
export function knownRegions() {
  return [...byCountry()].flatMap(([country, names]) =>
    [...names.values()].map((region) => ({
      country,
      region,
      shorts: [...(byShort().get(country) ?? [])]
        .filter(([, name]) => name === region)
        .map(([short]) => short),
    })),
  )
}
