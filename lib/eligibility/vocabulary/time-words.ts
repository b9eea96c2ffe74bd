/** What stands around a stretch of time and says which time it is, as words of a line. */
const listed = (words: string): ReadonlySet<string> => new Set(words.trim().split(/\s+/))

/** Ahead of the number, these change nothing. */
export const FILLERS = listed(
  'the a an any approximately approx about around roughly ~ period of time minimum first ( [ ≥ = at',
)
export const LAST = listed('last past previous preceding prior precedent foregoing recent')
export const WITHIN = listed('within in during over into inside throughout')
export const FOR = listed('for')
export const WASHOUT = listed('washout wash-out wash washed out')

/** Behind the number, up to the event it is counted from. */
export const BEFORE = listed(
  'prior before befor preceding previous preceeding earlier ago beforehand leading pre',
)
export const AFTER = listed('after following post until from')
export const FROM = listed('of from to at')
export const SINCE = listed(
  'since after from off without free must should have has elapsed passed washout wash between',
)

/** What a time is counted back from when it is counted from now: entry to this study. Words of the anchor, in any order. */
export const ENTRY = listed(`
  screening baseline enrolment enrollment enrol enroll enrolling enrolled randomisation randomization randomised randomized inclusion study trial entry visit visits day start started starting
  beginning consent signing signature informed recruitment first dose dosing administration participation participating treatment intervention investigational product drug medication infusion
  injection the their his her of to into in this initial pre-screening evaluation assessment entering being included date time initiation commencement joining run in sd d1 pre day1 day0 period - 0 1 -1 and or if
  registration signing icf form written is was were planned v1 v0 v2 visit1 month zero phase eligibility fmt transplantation transplant installation instillation faecal fecal microbiota supplementation
  begin initiating commencing commence first-dose intake pre randomizing randomising
`)

/** Ends that lie elsewhere: the time is counted from a test, and not from entry. */
export const OTHER_END = listed(`
  scan scans mri mris imaging sample samples sampling blood stool biopsy lumbar puncture collection csf test tests testing colonoscopy endoscopy donation questionnaire pet mammogram vaccination
  measurement measurements questionnaires
`)

/** Events of the disease or of a treatment: what happened before them is history. */
export const HISTORY = listed(`
  disease symptom symptoms onset diagnosis diagnosed relapse relapses exacerbation attack conversion pregnancy conception birth delivery surgery last latest episode stroke injury each other
  therapy stable
`)
