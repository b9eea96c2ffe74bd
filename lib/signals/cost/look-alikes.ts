import { phrases } from '../../trials/text/phrase-book.ts'
import type { Vocabulary } from '../../trials/text/tagger.ts'

/** Money in another sense, or money that is the subject of the research: a clause with it asserts nothing. */
export const LOOK_ALIKES: Vocabulary = [
  // money as the subject of research, and other places and times
  [
    'J',
    phrases(`
      not all, cost-effectiveness, cost effectiveness, cost-effective, cost-utility, cost-benefit, cost
      utility, cost benefit, cost analysis, cost-analysis, economic, economics, societal,
      perspective, willingness to pay, willingness-to-pay, contingent valuation, qaly, burden,
      indirect cost, direct and indirect, health care cost, healthcare cost, estimated, estimate,
      calculated, calculating, previous study, prior study, earlier study, previous trial, prior
      trial, earlier trial, recent study, previous studies, prior studies, many country, some
      country, most country, developing country, low-income country, in this country, of the country, worldwide, financial
      toxicity, claims data, claims, high-deductible, imagine, imagined, imaginary, scenario,
      vignette, as if, median, virtual, simulated, game, tokens, budget impact, tax, taxes,
      in {australia|austria|belgium|brazil|britain|canada|chile|china|colombia|cuba|denmark|egypt},
      in {england|europe|finland|france|germany|ghana|greece|india|indonesia|iran|ireland|israel},
      in {italy|japan|kenya|korea|malawi|mexico|nepal|nigeria|norway|pakistan|peru|poland|russia},
      in {africa|spain|sweden|switzerland|taiwan|tanzania|thailand|turkey|uganda|vietnam|us|uk|usa},
      in united states, in past, in last, past 12, last 12, past year, last year, because of cost,
      due to cost, how much, whether, hypothetical, hypothetically, suppose, cost communication,
      auction, purchase task, demand curve, elasticity, national {screening|immunisation|immunization|vaccination|control} {programme|program},
      national {treatment|aids|tb|tuberculosis|malaria|health} {programme|program|plan},
      national {treatment|aids|tb|tuberculosis|malaria|health} {programme|program|plan}, store, supermarket, discounting, policy, policies
    `),
  ],
  // other meanings of the same words
  [
    '.',
    phrases(`
      pay {|close|careful|special|particular|more|full|any|no|little|due|great|some}
      {attention|heed|regard|tribute}, attention {they|participants|patients|subjects} pay,
      attention {will be|is|was|be|must be|should be} paid, pay {a|} {visit|visits}, pay tokens,
      incentive {program|programme|arm|group|trial|study|condition}, fee-for-service, fee for
      service, pay-for-performance, paid {work|job|employment|service
      provider|leave|carer|caregiver|help|staff}, charged with, charged into, charged particle,
      negatively charged, positively charged, in charge, charge nurse, free of charge nurse, take charge,
      take-charge, postage-paid, postage paid, prepaid, pre-paid,
      energy cost, metabolic cost, oxygen cost, dual-task cost, dual task cost, response cost,
      switch cost, mixing cost, switching cost, cognitive cost, physiological cost, low-cost, low
      cost, costly, self-funded, self-financed, self funded, free of, free from, freely, free
      clinic, feel free, free informed, free and informed, free written, free consent, free
      breathing, free hand, free t4, free t3, free thyroxine, free fatty, free-living, free
      living, free light, free kappa, free recall, free walking, free play, free radical, free
      weight, free text, free flap, free interval, free survival, free choice, free testosterone,
      free cortisol, free drug {concentration|level|fraction}, free dna, free hemoglobin, free
      water, free margin, free time, free day, free period, free gingival, free range, free fall,
      free field, free form, free energy, free air, free fluid, free association,
      {pain|seizure|symptom|relapse|disease|attack|event|lesion|infection|stress|hands} free,
      {drug|medication|treatment|steroid|cell|serum|smoke|alcohol|caffeine} free,
      {gluten|lactose|dairy|sugar|fat|salt} free, regardless of ability to pay, irrespective of ability to pay, health insurance
      portability, insurance data, insurance number, insurance database, monetary incentive delay,
      incentive salience, effort-based, weight bear, weight bearing, full weight, bear weight,
      child bearing, child-bearing, bearing children, bear children, compensated
      {cirrhosis|liver|heart|cardiac|advanced|chronic}, compensation
      {strategy|strategies|mechanism}, visits patients paid, visits paid, paid visit, unpaid
    `),
  ],
]
