/**
 * Words of criteria that our rules reckon with, whatever they read: a line that holds another word may mean something else than what was read from it. Names of
 * treatments, kinds of MS and times are not here; they are found as such. Words that let something in, bind a rule to a condition or to other people, or
 * turn it into something else ("unless", "unable", "donor", "allergy", "before") are left out on purpose. `npm run read -- --unexplained` prints the words
 * of any records that are in none of these lists.
 */
const WORDS = {
  'what holds a sentence together': `
    a an the and or of to in at by for with from as is are was were be been has have had having do does did this these those that which who whom it its
    they them their he his him she her hers any all both either each every some such so also together same none shall there then than e i ie al et vs`,
  'how much, how long, how often': `
    least most larger smaller longer shorter equal equals between inclusive inclusively through total range ranges ranging about approximately first
    second third recent recently preceding present time times date period periods duration short-term weekly once twice during within`,
  people: `
    patient patients subject subjects person persons people individual individuals children adolescents boys girls race ethnicity volunteer volunteers
    outpatient outpatients inpatient inpatients ambulant male males female females man men woman women sex sexes gender genders old young`,
  'what a study is made of': `
    entry enter entering exclusion eligibility criteria criterion screening screen screened baseline visit visits randomisation randomization investigator
    pi run-in pre-enrollment informed consent written signed signing sign form forms icf provide give given obtained ability capable`,
  'MS and its course': `
    sclerosis clinically definite isolated syndrome radiologically relapsing remitting remittent recurrent progressive primary secondary diagnosis
    diagnostic confirmed documented established definitive defined according accordance based per consistent fulfilling fulfil fulfill meeting meet met mc
    donald polman thompson reingold revised revision revisions modified course type types subtype subtypes phenotype disease diseases onset symptom
    symptoms neurologist neurologically neurological international panel consensus committee guidelines version updated definition known evidence
    confirmation determined supported laboratory-supported features presentation typical dissemination space order occurred experienced episode episodes
    magnetic resonance imaging scan scans lesion lesions brain cranial spinal cord enhancing enhanced gd ms-related disease-related pediatric paediatric
    ipmssg followed independent explained deficit deficits progression superimposed presenting exhibiting suffer suffering activity inactive evaluation
    demonstrating demonstrated made valid probable compatible inflammatory demyelinating autoimmune highly result results performed assessed assessment
    measured`,
  disability: `
    comprised converted krutzke krutzke's resting unilateral bilateral crutch rest expanded extended disability status scale score scores kurtzke
    kurtzke's functional ambulatory ambulation walk walking walks aid assistance cane`,
  'treatments in general': `
    treat taken took administered administer dose doses dosing course courses oral orally intravenous intravenously iv systemic systemically subcutaneous
    intramuscular parenteral injection injections injectable infusion infusions pulse high high-dose regimen regimens modifying modulating
    immunosuppression line further following follows beta alpha a b acetate acid sodium hydrochloride beta-1a beta-1b monoclonal antibody antibodies
    anti-cd cell b-cell t-cell receptor modulator modulators inhibitor inhibitors class classes group-wide total lymphoid plasma exchange immunoglobulin
    immunoglobulins noncorticosteroid transplant transplantation bone marrow stem autologous hematopoietic haematopoietic ablation vaccination vaccine
    vaccines lymphocyte-depleting cell-depleting depleting myelosuppressive small molecule molecules growth factor factors receptors fusion protein
    proteins antiinflammatory non-steroidal tnf-alpha mabs mab supplement supplements supplementation dietary prebiotic prebiotics synbiotic synbiotics
    tablets capsules yoghurt yogurt food foods fermented enriched containing preparation preparations formulation prescription over-the-counter prescribed
    medically csa fortified drinks nutritional application similar equivalent registered example locally label labelled labeled prescribing information
    commercially standard care stabilised stabilized remain complete completely available absence compounded advanced`,
  'pregnancy and birth control': `
    breast feeding bearing potential capable birth effective highly adequate reliable appropriate approved method methods test tests testing negative
    urine serum blood hcg beta-hcg human chorionic gonadotropin gonadotrophin become becoming conceive try trying surgically hysterectomy tubal ligation
    oophorectomy bilateral throughout status`,
} as const

/** As phrases of a `phrase-book`: there a hyphen is a space. */
const listed = (words: string) =>
  words
    .trim()
    .split(/\s+/)
    .map((word) => word.replaceAll('-', ' '))

/** All of them, in small letters. */
export const PLAIN_WORDS: readonly string[] = Object.values(WORDS).flatMap(listed)

/** Words that say nothing new together, and something of their own anywhere else. */
export const PLAIN_PHRASES: readonly string[] = [
  'non {ms|multiple sclerosis}',
  'self reported',
  'good general health',
  'near future',
  'non pegylated',
  'approved indication',
  '( inclusive )',
  '( inclusively )',
  '{multiple sclerosis |}study group',
  '{in order |}to be eligible {for the study|for this study|}',
  'no {anticipated|planned|expected|foreseen} {change|changes}',
  'candidates will be',
  'candidates',
  'exist',
  '& nbsp ;',
  '& amp ;',
]

/** Other medicines than we read, and words for kinds of them: in a ban they stand beside those that we read, in what must be taken they are another way to fit. */
export const OTHER_MEDICINES: readonly string[] = listed(`
    dmards dmard antagonist antagonists blocker blockers calcineurin hydroxychloroquine chloroquine sulfasalazine penicillamine anticoagulant
    anticoagulants retinoid retinoids isotretinoin tretinoin antihistamine antihistamines analgesic analgesics hormone hormones estrogens oestrogens
    androgens tamoxifen amiodarone carbamazepine warfarin rifabutin rifampicin rifampin phenytoin lithium macrolide macrolides aminoglycoside
    aminoglycosides antineoplastic anticancer alkylating chlorambucil interleukin interleukins anticonvulsant anticonvulsants antiretroviral
    antiretrovirals immunotherapy immunotherapies herbal homeopathic traditional enema enemas suppository suppositories rectal mesalazine mesalamine
    aminosalicylate aminosalicylates aminosalicylic salicylates biosimilar biosimilars depot intravaginal vaginal transdermal derivatives derivative
    mercaptopurine mercaptopurin thioguanine thioguanin bioflavonoids bioactive ppi ppis statins metformin insulin antacids antacid antidiarrheal
    antidiarrheals antidiarrhoeal prokinetics prokinetic antispasmodics antispasmodic cholestyramine opioids opioid ciclofosfamide tofacitinib
    pentoxifylline ribavirin leukotriene modifiers immunobiologics immunostimulants foam foams salts gold oncology biotherapy biotherapies targeted peg
    pegylated linomide asa aza acetylsalicylic pegol plasmapheresis cytapheresis cytopheresis chemotherapy chemotherapeutic cytotoxic irradiation
    radiation antifungals antifungal antivirals antiviral antiparasitics antiparasitic laxative laxatives nsaid nsaids vitamins minerals antimycotic
    symbiotic symbiotics fumaderm antegren biologic biologics biological soluble recombinant integrin cytokine cytokines tnf`)

/** As above, of two words. */
export const ANTI_MEDICINES: readonly string[] = [
  '{cell|t cell|lymphocyte} {depleting|depletion} {monoclonal |}{antibody|mab|mabs}',
  'anti {tnf|tnf alpha|inflammatory|integrin|cytokine|infective|secretory|mycotic|fungal|viral|bacterial|parasitic|diarrheal|diarrhoeal|spastic|platelet|coagulant|convulsant|epileptic|depressant|psychotic|oxidant|acid|emetic|histamine|rheumatic|cancer|neoplastic|malarial|helminthic|motility|interleukin}',
]

/** In a line on pregnancy these go with birth control and change nothing for somebody who is pregnant. */
export const BESIDE_PREGNANCY: readonly string[] = listed(`
    end completion follow-up practicing practising practice practiced condom diaphragm iud intrauterine barrier sexually double spermicide occlusion
    hysteroscopic vasectomy vasectomised vasectomized infertile infertility amenorrhea amenorrhoea non-childbearing may can could considering attempting
    possibly measures measure means next actively well wocbp bhcg parturition menstruating menstruation menses menstrual menarche thereafter unreliable
    sexual eggs ova donate donating conception termination continue implants implant post pre immediately fetus foetus verified protected naturally
    physiologically surgical applicable might delivery ladies lady final don't estradiol follicle-stimulating fsh replacement hrt spontaneous they're
    hysterectomised`)

/** How names of medicines end: those that we do not know stand in a list beside those that we do. */
const MEDICINE_ENDINGS = `
    alazine amide azole cept cillin cycline dipine etine floxacin fumarat gliptin idone imide imod limus mab micin mustine mycin mycine nib olol olone
    omide oxacin parin prazole pril profen purine ribine sartan setron sone statin statine tinib trexate triptan vir xaban ximin zepam zumabe`
  .trim()
  .split(/\s+/)

/** Whether a word ends as names of medicines do, in the singular or the plural. */
export function endsAsMedicine(word: string): boolean {
  const singular = word.replace(/s$/, '')
  return MEDICINE_ENDINGS.some((ending) => singular.endsWith(ending))
}
