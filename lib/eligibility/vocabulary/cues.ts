import { phrases } from '../../trials/text/phrase-book.ts'

/**
 * Words that change what stands beside them, by what they do to it, as phrases of a `phrase-book`. How far each reaches, and to which side, is in
 * `spans/context.ts`; what a kind of fact makes of it, in the kind's own row.
 */
export const CUES = {
  /** What follows is denied. */
  not: phrases(`
    no, not, without, nor, neither, none of {the following|these|}, free {of|from}, {absence|lack} of, negative for, avoid*, abstain*, abstin*,
    denies, denied, cannot {be|have|}, not {have|been|}, not currently, off, no {current|active}`),
  /** The one word behind it is denied: "non-pregnant". */
  non: phrases(`non`),
  /** What follows must not be, whichever header it stands under. */
  'must not': phrases(`
    {must|should|may|shall|will|can} not {be|have|have been|take|use|receive|participate in|participate at|take part in|enter|join|},
    not {be|to be}, is not allowed to {be|have|take|use|}, are not allowed to {be|have|take|use|}`),
  /** What follows is denied, for all time up to now. */
  never: phrases(
    `never {been|received|had|}, never been treated with, at no time, naive {to|of|for}, untreated with`,
  ),
  /** What stands before is denied. */
  free: phrases(`free`),
  /** What stands before is denied, for all time up to now. */
  naive: phrases(`naive`),
  /** What stands before is shut out, whatever the header. */
  'shut out': phrases(`
    {is|are|be|will be|was|were|} {not|never} {be |}{allowed|permitted|accepted|acceptable|eligible|included|enrolled|allowable},
    {is|are|be|will be|must be|should be|} {excluded|ineligible|prohibited|forbidden|exclusionary|disallowed},
    {can not|cannot} {be included|be enrolled|participate|join|take part}, exclude, excludes`),
  /** What stands before is let in. */
  'let in': phrases(`
    {is|are|will be|would be|may be|can be|be|} {still |}{allowed|permitted|acceptable|accepted|permissible|allowable},
    {is|are|will be|may be|can be|remain|remains} {still |}{eligible|included|enrolled},
    {does not|do not|will not|would not} {exclude|disqualify|preclude}, not {exclusionary|excluded|an exclusion|a reason},
    {are|is|will} not {be |}excluded, eligible, may {be|have|take|use|continue|participate|receive|still},
    can {be|have|take|use|continue|participate|receive|still}`),
  /** Lets something through. */
  except: phrases(`
    except {for|of|ed|}, exception {for|of|}, excepting, excepted, other than, apart from, aside from, excluding, but not,
    with the exception of, not including, besides, not counting, exempt*`),
  /** Names cases of what stands before. */
  'such as': [
    ...phrases(`
    such as, for example, like, including {but not limited to|}, includes, include, namely, for instance, included but not limited to, eg`),
    'e.g {.|} {,|}',
    'i.e {.|} {,|}',
    'including , but not limited to',
  ],
  /** The rule holds only under a condition. */
  if: phrases(`
    if, provided {that|}, only {if|when|for}, in case {of|}, in cases, depending, cumulative, whichever applies, at the discretion,
    discretion of, however, although, who {have|has} not, when, whenever, while, whose, where, as long as, or longer, in the opinion of,
    in the {judgment|judgement} of, as judged by, in the investigator,
    for {other|another} {disease|condition|illness|indication|disorder|reason}, exposure of, depend*, otherwise, instead, determined by, deemed,
    considered, judged, opinion, judgment, judgement, discretion, only`),
  /** As above, for people to whom it does not apply. */
  unless: phrases(`unless`),
  /** Begins another thought. */
  but: phrases(`but, and {who|must|should|have|has|had|currently}, must, should`),
  /** Names a second way to fit. */
  'or else': phrases(`
    or {the |on the |on a |a |}{same|stable|unchanged},
    or {is|are|be|been|have|has|who|with|at least|already|currently} {been |}{on|stable|treated|receiving|taking|stopped|using|off},
    or {on|treated|receiving|taking|stopped|using|discontinued}, or no change, or the {currently|registered|approved|following},
    or {not in|not within}, or washed out`),
  /** Goes on to those who stopped: what it says of them is another rule. */
  'or ended': phrases(`or {interrupted|stopped|discontinued|withdrawn}`),
  /** Names taking nothing as a second way to fit. */
  'or none': phrases(`or {no|not|none|without|untreated} {on|taking|receiving|}`),
  ever: phrases(`
    ever, {at |}any {time|point} {in the past|in their life|in their lifetime|in life|in the history|before|prior|previously|}, lifetime,
    life time, in the past, in their past, life long`),
  past: phrases(`
    prior, previous, previously, earlier, past, history of, history, formerly, former,
    {have|has|had} {been |previously |already |}{received|treated|exposed|taken|used|had|undergone}, having {received|had|taken|used|been},
    who {took|used|received|had}, received, exposed, exposure, prior history of, past history of, previous history of`),
  /** Before entry, behind what it is said of, with no time. */
  before: phrases(`
    
    {before|prior to} {the |their |}{start of |time of |}{study |}{enrolment|enrollment|study|study entry|entry|randomisation|randomization|screening|inclusion|baseline|trial|participation|enrolling|visit} {visit|into the study|in the study|},
    {before|prior to} {day|visit} {- |}{1|0|}, {previously|beforehand}`),
  /** A time that nothing is known of. */
  'another time': phrases(`before, prior to, after, until`),
  now: phrases(`
    current, currently, concurrent, concurrently, con current, concomitant, concomitantly, ongoing, on going, being, receiving, taking, take,
    under, undergoing, now, simultaneous, simultaneously, presently, at present, active,
    at {the |}time of {screening|enrolment|enrollment|inclusion|study entry|entry|randomisation|randomization|baseline},
    {the |}time of {screening|enrolment|enrollment|inclusion|study entry|entry|randomisation|randomization|baseline},
    at {screening|enrolment|enrollment|inclusion|study entry|entry|randomisation|randomization|baseline}`),
  /** Says that something is taken; now, where no other word says when. */
  taking: phrases(`
    on, use, using, used, usage, treated {with|by|}, {treatment|therapy} {with|by|using}, treatment, therapy, medication, intake, intake of,
    consuming, consumption, consume, administration, administration of, user, receipt, receive, treated`),
  /** Somebody wants it, or does not. */
  willing: phrases(`willing, willingness, agree*, unwilling, unwillingness, refus*, consent to`),
  /** Speaks of the time after entry. */
  later: phrases(`
    will, plan, plans, planned, planning, expect*, anticipat*, intend*, intention, scheduled, future, foreseen, foreseeable, likely,
    {during|throughout|for the duration of|over the course of|while in|for the course of} {the |this |}{entire |whole |course of the |}{study|trial|intervention|supplementation|treatment period|follow up|research|study period},
    in need of, need for, wish, wishes, wishing, desire`),
  /** Has ended. */
  ended: phrases(`
    stop, stopped, stopping, discontinu*, cease*, ceasing, cessation, withdrawn, withdrawal, withdrew, washed out, wash out, washout, elapsed,
    passed, completed, ended, resolved`),
  /** The last time of something. */
  latest: phrases(`last, latest, most recent, since`),
  /** A treatment is changed, begun or measured out. */
  change: phrases(`
    chang*, switch*, initiat*, start, starts, started, starting, commenc*, begin, beginning, began, introduc*, adjust*, modification, alter*,
    interrupt*, titrat*, {dose|dosage} {increase|decrease|change|reduction|escalation}, newly, escalation, new, increase*, worsen*, deteriorat*,
    improv*, decrease*, step, sustained, differ*, declin*, increment, gain, accumulat*, reduc*, loss`),
  /** What it does to somebody, or how well it worked. */
  reaction: phrases(`
    allerg*, hypersensitiv*, hyper sensitiv*, anaphyla*, intoleran*, contraindicat*, contra indicat*, counterindicat*, adverse, side effect,
    reaction, tolerat*, tolerab*, inadequate, fail*, nonrespon*, non respon*, refractor*, respon*, resistan*, interfere*, interact*,
    sensitivity, unresponsive, {disease|activity|progression|relapse|lesion} {on|under|despite|while on}, suboptimal, insufficient, ineffective,
    toxicity, efficacy`),
  /** Speaks of who should get it, of what it is for, or of another cause. */
  reason: phrases(`
    candidate {for|to}, indicated, indication, due to, because of, caused by, induced by, result of, resulting from, secondary to, mutation,
    preclud*, requir*, needing, dependen*, risk, related to, associated with, psychos*, myopath*, off label, outside, combination,
    more than one, {two|three} or more, at least two, as part of, randomi* to, part of, pregnanc* exposure, maternal, prenatal, perinatal,
    eligible {for|to}, not {explained|related|attributable|due|caused} {by|to}, independent of, used as {a|an},
    {diagnostic |}{evaluation|workup|work up} {of|for},
    as {an |a |}{antiemetic|anti emetic|anti emetics|premedication|pre medication|rescue|supportive|adjunct}, decision, decided, ready to,
    about to, appropriate for, suitable for, approved for, recommended, qualif*, unable, inability, incapab*, inability to,
    not {able|suitable|compatible|eligible for|fit for} {to|for|with|},
    {cannot|can not} {undergo|tolerate|perform|complete|swallow|have an|have a|receive}, incompatib*, prohibit*, unsuitab*, impossib*,
    difficult*, problem {with|in}, prevent*, restriction`),
  able: phrases(`able to, ability to, able`),
  /** What follows is how it began, or what it turned into. */
  began: phrases(`
    {began|begun|started|onset} {as|with}, initial, initially, preceded by, followed by, conversion {to|from},
    {converted|transitioned|transitioning|transition|evolved|evolving} from, transition to, risk of, risk for, diagnosed as having had,
    conversion`),
  /** What follows explains the words before it. */
  defined: phrases(`defined as, defined by, which {is|means}, defined as having`),
  /** Nobody is sure of it. */
  doubtful: phrases(`
    doubtful, uncertain, unconfirmed, questionable, questioned, anything but, {missing|lacking}, fails to, failure to, suspected, suspicion,
    suggestive of, consistent with, mimic*, possible`),
  /** It does not matter. */
  'either way': phrases(
    `regardless, irrespective, with or without, treated or untreated, whether or not, on or off, off or on`,
  ),
  /** What a test finds beside a treatment. */
  finding: phrases(`
    positive, titre, titer, jcv, jc virus, lymphop*, leucop*, leukop*, breakthrough, rebound, pml, neutrali*,
    antibody {against|to|status|positive}, persist*`),
  /** How bad something is, in words that an answer does not tell. */
  degree: phrases(`
    severe, severely, uncontrolled, unstable, {clinically |}{significant|relevant}, major, serious, acute, symptomatic, interfer*, affect*,
    impair*, predispos*, large, moderate, that {may|might|could|would}, which {may|might|could|would}, poorly, complicat*, frequent,
    alternating, mild`),
  /** Use over a long time, or for another reason, is another question than a course. */
  regular: phrases(`
    chronic, chronically, long term, continuous, continuously, maintenance, daily, regular, regularly, monthly, repeated, prolonged, permanent,
    consecutive, low dose, stable {dose|treatment|therapy|medication|} {of|with|on|}`),
  /** Somebody else than a participant with MS. */
  'somebody else': phrases(`
    {having|have|has|with|of|their|your|one|a|least one|of a|living with} {child|infant|baby|newborn}, family, family history of, relative,
    first degree, parent, mother, father, sibling, spouse, partner, child, infant, donor, caregiver, carer, healthy control, control`),
} as const satisfies Readonly<Record<string, readonly string[]>>

export type Cue = keyof typeof CUES
