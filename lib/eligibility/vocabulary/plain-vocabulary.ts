/**
 * Words of criteria that our rules reckon with, whatever they read: a line that holds another word may mean something else than what was read from it. Names of
 * treatments, kinds of MS and times are not here; they are found as such. Words that let something in, bind a rule to a condition or to other people, or
 * turn it into something else ("unless", "unable", "donor", "allergy", "before") are left out on purpose. `npm run read -- --unexplained` prints the words
 * of any records that are in none of these lists.
 */
const WORDS = {
  'what holds a sentence together': `
    a an the and or of to in on at by for with from as is are was were be been being has have had having do does did
    this these those that which who whom whose it its they them their he his him she her hers one's
    any all both either each every one ones two three four five six seven eight nine ten some such so also together same another
    not no none nor neither never without must should shall will there then than e g eg i ie etc al et vs`,
  'how much, how long, how often': `
    least most more less greater lower higher larger smaller longer shorter fewer equal equals between inclusive inclusively including
    include includes included up over under above below through total minimum maximum min max range ranges ranging about approximately
    first second third last latest recent recently past previous previously prior preceding current currently present now
    ongoing ever time times date day days week weeks month months year years yr yrs hour hours period periods duration
    long-term short-term daily weekly monthly once twice during within`,
  people: `
    patient patients subject subjects participant participants person persons people individual individuals adult adults
    children adolescents boys girls race ethnicity
    male males female females man men woman women sex sexes gender genders age ages aged old older young younger year-old years-old`,
  'what a study is made of': `
    study studies trial trials entry enter entering enrolment enrollment enrol enroll enrolled inclusion exclusion include included excluded
    exclude eligible eligibility criteria criterion screening screen screened baseline visit visits randomisation randomization randomised randomized
    procedures protocol investigator pi run-in pre-enrollment informed consent written signed signing sign form forms icf provide provided give given obtained able ability capable willing`,
  'MS and its course': `
    sclerosis ms clinically definite isolated syndrome radiologically relapsing remitting relapsing-remitting remittent recurrent progressive
    primary secondary primary-progressive secondary-progressive progressive-relapsing rrms spms ppms prms rms pms cis ris relapse relapses
    diagnosis diagnosed diagnostic confirmed documented established definite definitive defined according accordance based per consistent fulfilling
    fulfil fulfill meeting meet met mcdonald mcdonald's mcdonalds mc donald poser polman thompson lublin reingold revised revision revisions modified
    course type types subtype subtypes phenotype disease diseases onset symptom symptoms clinical neurologist neurologically neurological
    international panel consensus committee guidelines version updated definition clinic hospital known suspected evidence confirmation determined
    supported laboratory-supported features presentation typical dissemination space order occurred experienced episode episodes exacerbation exacerbations attack
    attacks magnetic resonance imaging mri scan scans lesion lesions brain cranial spinal cord gadolinium gadolinium-enhancing enhancing enhanced gd new
    ms-related disease-related pediatric paediatric ipmssg followed independent explained deficit deficits contrast-enhancing contrast
    progression superimposed presenting exhibiting suffer suffering activity inactive evaluation demonstrating demonstrated made valid probable possible compatible
    inflammatory demyelinating autoimmune active highly documented result results performed assessed assessment measured`,
  disability: `
    comprised converted krutzke krutzke's resting unilateral bilateral crutch rest mile
    edss expanded extended disability status scale score scores kurtzke kurtzke's functional ambulatory ambulation walk walking walks meters metres
    m km aid assistance cane`,
  'treatments in general': `
    treatment treatments treated treat therapy therapies therapeutic medication medications medicine medicines drug drugs agent agents product products
    use used using usage user receive received receives receiving receipt take taken takes taking took administration administered administer
    exposure exposed intake dose doses dosing course courses oral orally intravenous intravenously iv systemic systemically subcutaneous
    intramuscular parenteral injection injections injectable infusion infusions pulse high high-dose low-dose mg g kg
    concomitant concurrent concurrently stable regimen regimens naive untreated on off modifying modulating disease-modifying
    immunomodulatory immunomodulating immunosuppressive immunosuppression line other others additional further following follows history started start
    beta alpha a b acetate acid sodium hydrochloride fumarate interferon beta-1a beta-1b monoclonal antibody antibodies biologic biologics biological
    anti-cd anti-cd20 cell b-cell t-cell receptor modulator modulators inhibitor inhibitors class classes group-wide total lymphoid irradiation
    plasmapheresis plasma exchange cytapheresis immunoglobulin immunoglobulins chemotherapy chemotherapeutic cytotoxic corticosteroid noncorticosteroid
    procedure procedures transplant transplantation bone marrow stem autologous hematopoietic haematopoietic radiation ablation vaccination vaccine vaccines
    lymphocyte-depleting cell-depleting depleting myelosuppressive small molecule molecules cytokine cytokines growth factor factors soluble receptors recombinant
    fusion protein proteins anti-integrin integrin anti-inflammatory antiinflammatory non-steroidal nsaid nsaids anti-cytokine tnf tnf-alpha anti-tnf mabs mab
    antifungals antifungal antivirals antiviral antiparasitics antiparasitic anti-infective anti-infectives anti-secretory laxative laxatives
    supplement supplements supplementation dietary probiotic prebiotic prebiotics synbiotic synbiotics vitamins minerals tablets capsules yoghurt yogurt food
    foods fermented enriched containing preparation preparations formulation prescription over-the-counter prescribed medically chronic acute
    cladribine kladribin igiv ivig linomide asa mercaptopurine csa mtx aza acetylsalicylic thioguanine pegol daily regularly continuous continuously
    ga cytopheresis consumption consuming fortified drinks nutritional application similar equivalent undergoing experimental investigational registered example locally label labelled labeled prescribing
    information commercially standard care stabilised stabilized remain complete completed completely commercially available
    anti-mycotic antimycotic symbiotic symbiotics absence since elapsed fumaderm antegren compounded advanced`,
  'pregnancy and birth control': `
    pregnant pregnancy pregnancies breastfeeding breast-feeding breast feeding breastfeed lactating lactation nursing mothers mother
    childbearing child-bearing child bearing potential fertile reproductive capable contraception contraceptive contraceptives birth control effective highly
    adequate reliable acceptable appropriate approved method methods test tests testing negative positive urine serum blood hcg beta-hcg human chorionic
    gonadotropin gonadotrophin plan plans planning planned intend intends intending intention become becoming conceive wish wishing try trying
    postmenopausal post-menopausal surgically sterile sterilised sterilized sterilisation sterilization hysterectomy tubal ligation oophorectomy bilateral
    agree agrees throughout status`,
} as const

const listed = (words: string) => words.trim().split(/\s+/)

/** All of them, in small letters. */
export const PLAIN_WORDS: ReadonlySet<string> = new Set(Object.values(WORDS).flatMap(listed))

/** In a line on pregnancy these go with birth control and change nothing for somebody who is pregnant. */
export const WORDS_BESIDE_PREGNANCY: ReadonlySet<string> = new Set(
  listed(`
    unwilling refuse refuses refusing until after end completion complete follow-up if unless practicing practising practice practiced partner partners
    condom diaphragm iud intrauterine device devices hormonal barrier abstinence abstinent sexually double spermicide occlusion hysteroscopic vasectomy
    vasectomised vasectomized infertile infertility amenorrhea amenorrhoea menopausal menopause premenopausal pre-menopausal non-pregnant non-childbearing
    may can could considering attempting possibly participation participating participate medically accepted deemed considered require required
    remain use dosing final drug don't hormone estradiol follicle-stimulating fsh replacement hrt spontaneous before they're hysterectomised`),
)

/** Names of medicines by how they end: those that we do not know stand in a list beside those that we do. */
export const MEDICINE =
  /(?:mab|nib|imod|cept|mycin|micin|cillin|cycline|floxacin|azole|ximin|sone|olone|ribine|purine|trexate|profen|parin|prazole|statin|limus)s?$/
