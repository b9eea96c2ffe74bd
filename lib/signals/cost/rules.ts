/*
 * The grammar of money. Letters are the classes of `vocabulary`; a gap such as [^;NAI]{0,6} is up to six words
 * without a break, a negation, an institution or an insurer: those would make someone else pay.
 */

/** What is paid for stands after the pattern, before its end, or is shown by the pattern itself. */
export type CostRule = {
  readonly pattern: RegExp
  readonly object: 'after' | 'before' | 'inside'
}

const rule =
  (object: CostRule['object']) =>
  (pattern: string): CostRule => ({ pattern: new RegExp(pattern, 'u'), object })
const after = rule('after')
const before = rule('before')
const inside = rule('inside')

/** Either "pay for", or "pay" with money or an own pocket behind it: one can also pay attention, or a visit. */
const PAY =
  '(?:Y|1(?=A(?!i))|1(?=[^;i]{0,6}[CecpO0$k])|1(?=[^,;]?T)|1(?=[^,;]{1,2}~[^,;]?[TSi])|1tE)'
/** "No one", "neither", "not" make it someone who does not pay. */
const UNLESS_NOT = '(?<!N[^&,;]{0,3})'
/** A person who could be the one who pays, alone or beside an insurer; not one whom an insurer asks. */
const PERSON = '(?<![NI][^&,;|]{0,2})[PH](?:\\|o?I)?'
/** The same, where it is this study's people or what is to come; patients in general "pay" in many a background. */
const PAYER = '(?<![NI][^&,;|]{0,2})(?:P|H(?=[^;]{0,8}[MmwL])|H(?=.*[@S])|(?<=[@S].*)H)(?:\\|o?I)?'
/** The study, an institution or an insurer right before the verb is the one who pays, unless it stands beside a person. */
const NOT_OTHERS = '(?<!(?<!\\|o?)[SAI][MmB]?)'
/** By whom something is paid: by a person, or by an insurer or a person. */
const BY_PERSON = 'bo?(?:[^;NAI]{0,3}[PH](?!I)|I[^;NA]{0,4}\\|[^;NAI]{0,3}[PH](?!I))'
/** By whom else: the study, the sponsor, a hospital. */
const BY_OTHERS = '[^;G2]{0,2}b[^;NPHI]{0,6}[ASu]'
const ABLE = '(?<![w1AI])L'

/** It is said that it is not free. */
export const NOT_FREE: readonly CostRule[] = [
  inside('[TSEi][^;]{0,8}[MmB]N[^;,]{0,3}(?:F|f(?=$|[;,&t]))'),
]

export const PAYS: readonly CostRule[] = [
  // participants will (be asked to) pay …; patients must bear the cost …
  after(`${PAYER}[^;NAIwD$]{0,8}${NOT_OTHERS}${PAY}`),
  after(`${PAYER}[^;NAI]{0,6}${NOT_OTHERS}V[^;NAI]{0,6}[Ce$0]`),
  // subjects are (financially) responsible for the cost | for paying …; it is their responsibility to pay
  after(`${PERSON}[^;NAI]{0,6}R(?:r|[^;N]{0,5}(?:[CepV]|c(?=.*S)|${PAY}|Q(?=[^;]{0,4}[TOo0S])))`),
  after(`${UNLESS_NOT}oR[^;N]{0,3}(?:${PAY}|[QV])`),
  // the cost of … is the responsibility of the patient | is the patient's responsibility
  before(`${UNLESS_NOT}[Cc][^;NW]{0,12}R[^;N]{0,3}[PH](?!I)`),
  before(`${UNLESS_NOT}[Cc][^;NW]{0,12}oR`),
  // the cost of … is borne, the drug is bought, it will be paid by the patient
  before(`${UNLESS_NOT}[Ce][^;NA]{0,12}[yvq][^;N]{0,2}${BY_PERSON}`),
  before(`${UNLESS_NOT}T[^;NA]{0,6}[yq]${BY_PERSON}`),
  before(`[Mm]B[yq]${BY_PERSON}`),
  before(`(?<=C.*)[Mm]Bv${BY_PERSON}`),
  before(`${UNLESS_NOT}S[^;NA]{0,3}[yv]${BY_PERSON}`),
  // participants will be charged; the clinic will charge participants; … is charged to participants
  after(`${PERSON}(?:[^;NAIB]{0,8}[Mmw])?B[^;N]?K(?!b|[^;]{0,3}I)`),
  after(`${UNLESS_NOT}MC[PH]`),
  before(`${UNLESS_NOT}(?:[TCeS@][^;N]{0,8}|M)B?K[^;N]{0,2}t[^;NAIo]{0,2}[PH](?!I)`),
  // participants paid for the treatment
  after(`${PERSON}y(?=[^;@]?[TO])`),
  // at their own expense; … will be an out-of-pocket expense; will self-pay
  before(`[PHTS][^;NA]{0,12}O`),
  before('T[^;N]{0,8}PO'),
  before(`[TSE@][^;NW]{0,12}MB.?0[Ce]`),
  inside(`TB.?0[Ce][^;N]{0,3}P`),
  before(`M[^;NA]{0,3}xt?`),
  // there will be a cost to participants
  before(`${UNLESS_NOT}[MmB]B?[+]?[Ce][t~][PH](?!o?I)`),
  before(`${UNLESS_NOT}[Ce][t~]@?[PH](?!o?I)[^;N]{0,2}B[^;N]?\\$`),
  // the price of the therapy for each participant is 4,000 euros; offered at a price of 200 dollars
  before(`e[^;NAI]{0,3}[TE][^;NAI]{0,4}[PH][^;NAI]{0,2}B.?\\$`),
  before(`MB?G[^;NW]{0,6}e[^;N]{0,3}\\$`),
  inside(`${UNLESS_NOT}e.{0,2}\\$[^;NA]{0,3}y(?!bA)`),
  inside(`TC[PH][^;N]?\\$`),
  // the payer is part of a label: patient-funded; self-pay treatment
  inside(`${UNLESS_NOT}s(?!.?A)`),
  inside(`[TS]B?.?x`),
  // unable | willing | agree to pay, purchase or cover the cost
  after(
    `${ABLE}[^;NAI]{0,3}(?:${PAY}(?=[^;]{0,8}[TSEiCecO0$x@]|[.u]?$)|x|[Qa](?=[^;]{0,5}[TSCO0@])|[VL][^;N]{0,3}[Ce])`,
  ),
  after(`${ABLE}[~T+]{0,2}[Ce]`),
  after(`${ABLE}[^;NAI]{0,3}R[^;N]{0,4}(?:[Cep]|${PAY})`),
  // required to purchase the study product
  after(`${PERSON}[^;NAIw]?QS`),
  after(`${PERSON}[^;NAIw]{0,6}[Mm]Q(?=[^;]{0,4}[TOo0S])`),
  // a fee for taking part; a fee is charged to participants; a fee is required
  inside(`(?<!N.?)B[^;Ng]{0,2}e[^;NAD]{0,5}E(?![^;]{0,6}z)`),
  inside(`${UNLESS_NOT}[eC][^;N]{0,3}K(?=[^;I]{0,8}[PHE])`),
  inside(`${UNLESS_NOT}e[^;N]{0,2}\\$[^;N]{0,2}BK`),
  inside(`${UNLESS_NOT}[Ce][^;ND]{0,4}[PH][Mm]1`),
  inside(`${UNLESS_NOT}(?:0p|e|pb[PH])[^;N]{0,6}Bl`),
  // the treatments will be charged at a fee
  inside(`${UNLESS_NOT}T[MB]{1,2}K[^;tI]{0,5}[e$C]`),
  ...NOT_FREE,
]

/** Taking part, or a thing, costs a person nothing. */
export const NOTHING_TO_PAY: readonly CostRule[] = [
  // participants will not (have to) pay | be charged | bear costs | be responsible for costs
  after(`[PH][^;]{0,4}N[^;WI]{0,4}(?:Y|1|K|V[^;]{0,4}[Ce])`),
  after(`[PH][^;]{0,4}N[^;WI]{0,4}R(?:r|[^;]{0,3}[CepY1])`),
  // no participant, nor their insurer, will be charged
  after(`N[~]?[PHo@][^;]{0,8}(?:K|Y|1|R[^;]{0,3}C)`),
  // … will not be charged to participants
  before(`[TCEi][^;]{0,12}NB?K`),
  // no costs for participants | to take part | will be incurred; there is no charge for the study drug
  before(`N[Vn]?[+0ST]{0,3}[Ce](?!.?D)[~tBMmbKvwTSi2&|@.]{0,4}(?:[PHE]|K)`),
  before(`BN[+]{0,2}[Ce](?!.?D)[~tS]{0,3}[Ti]`),
  // no payment is asked from participants
  before(`Np[^;]{0,4}b[PH]`),
  // participants incur no costs | pay nothing; it will not cost you anything
  before(`[PH][^;]{0,4}[VB1Y][^;]?N[+0ST]{0,3}[Ce](?!.?D)`),
  before(`[PH][^;]{0,3}[1Y]N`),
  before(`N[TMBE.u]{0,3}C[PH]|C[PH][^;]?N`),
]

/** Something is given free. */
export const GIVEN_FREE: readonly CostRule[] = [
  // … is (given) free of charge
  before(`(?:F|~f(?![.u]?[TiGE]))(?!t[^PHoS@])`),
  before(`[TiE][^;NW]{0,6}[G2][^;N]{0,3}(?:F|~f(?!T))`),
  // … will be given free; the test is free to participants; taking part is free
  before(`[G2g]f(?=[bt;]|$)`),
  before(`[Ti][^;NW]{0,6}Gf`),
  before(`[Gg][^;NB]{0,6}Tf(?=$|[bt;,~])`),
  before(`[Gg][T.u]?Tf(?=[bt;,~]|$)`),
  before(`f[t~][@S]?[PH](?!I)`),
  before(`[TEi][^;NW]{0,6}B(?:[.u]&)?f(?=$|[;,&])`),
  // free participation; receive a free …; free … will be mailed; have free access to …
  after(`[Gg](?:[^;NJ]{0,3}[~#PH@o+&t])?f(?=[.u&~#]{0,4}[TGi])`),
  after(`fE`),
  after(`fG[^;]{0,3}T`),
  after(`(?<![.uT])f[.u]{0,2}T[^;N]{0,6}[MB]{1,2}G`),
]

/** Someone else pays for it. */
export const OTHERS_PAY: readonly CostRule[] = [
  // the sponsor will cover the costs | pay for the study drug
  after(
    `${UNLESS_NOT}[AS][^;NPHI]{0,5}(?:[Y1]|V)[^;NPHD]{0,6}(?:[SE+].?T|C(?=.*[TiEPH]|.{0,3}S)|(?<=[PH].*)C|Si)`,
  ),
  after(`${UNLESS_NOT}(?:S|@A)[^;NPHI]{0,4}[Y1][.u+S]?T`),
  before(`^CMB[yv]b@?[SA](?<=S|@A)`),
  // the costs (of the study drug) are covered by the sponsor
  before(`(?:C[^;NIPHD]{0,12}[yv]|T[^;NIPHD]{0,12}y)${BY_OTHERS}(?<=[TiEPH].*|SC.*)`),
  before(`e[^;NIPHDA]{0,4}[TE][^;NIPHD]{0,4}[yv]${BY_OTHERS}`),
  // the fee is waived
  before(`[Ce][^;N]{0,6}z|z[^;N]{0,3}[Cep]`),
]
