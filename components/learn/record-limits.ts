import { UNDATED } from '#lib/learn/source'
import type { Claim } from './claim'

/** What the registry holds no answer to, or only an old one. */
export const RECORD_LIMITS: readonly Claim[] = [
  {
    title: 'What the ethics committee said',
    lines: [
      'The registry asks the sponsor about it and keeps the answer to itself: “Review board information is required for internal administrative use and is not revealed to the public”.',
      'Where a study needs the committee’s yes, it “must be obtained before the study’s Overall Recruitment Status is changed to Recruiting”. But the registry relies on what the sponsor tells it. So the word “Recruiting” does not answer the question.',
    ],
    sources: [
      { name: 'ClinicalTrials.gov, definitions, in an archive', date: '2012', url: null },
      {
        name: 'National Library of Medicine, help article KA-03893',
        date: UNDATED,
        url: 'https://nlmportal.dynamics365portals.us/knowledgebase/article/KA-03893/en-us',
      },
    ],
  },
  {
    title: 'What it costs you',
    lines: ['The registry “does not require trial sponsors to disclose charges”.'],
    sources: [
      {
        name: 'Kaiser Health News and The Washington Post',
        date: '2016',
        url: 'https://californiahealthline.org/news/government-listing-of-clinical-trials-hides-costs-to-patients',
      },
    ],
  },
  {
    title: 'The regulator’s number',
    lines: [
      'The FDA’s number for research on a new medicine (IND) is in no record. In a warning on stem cell products, the FDA told patients to ask for it, and for “the chance to review the FDA communication acknowledging the IND”.',
    ],
    sources: [
      {
        name: 'FDA, public safety alert',
        date: '9 December 2019',
        url: 'https://www.fda.gov/safety/medical-product-safety-information/public-safety-alert-due-marketing-unapproved-stem-cell-and-exosome-products',
      },
    ],
  },
  {
    title: 'Whether it is still true',
    lines: [
      'Researchers looked at 405 trials. In 31 out of 100 the status was wrong, or came more than a year late.',
    ],
    sources: [
      {
        name: 'Jones and others, BMJ Open',
        date: '2017',
        url: 'https://pmc.ncbi.nlm.nih.gov/articles/PMC5652524/',
      },
    ],
  },
  {
    title: 'What came of it',
    lines: [
      'Of 1,525 MS trials that ended more than a year before, 34 out of 100 had results in the registry. The others may have a paper elsewhere, or no duty to show results here.',
    ],
    sources: [
      {
        name: 'Our count of MS records on ClinicalTrials.gov',
        date: '25 September 2025',
        url: null,
      },
    ],
  },
]

/** Why a place in the registry is no word on a trial. */
export const LISTED_NOT_CHECKED: readonly Claim[] = [
  {
    title: 'The registry says so itself',
    lines: [
      '“Listing a study does not mean it has been evaluated by the U.S. Federal Government.”',
      '“The safety and scientific validity of this study is the responsibility of the study sponsor and investigators.”',
    ],
    sources: [
      {
        name: 'ClinicalTrials.gov, notice on each record',
        date: UNDATED,
        url: 'https://clinicaltrials.gov/ct2/show/NCT03594487',
      },
    ],
  },
  {
    title: 'Nobody weighs each study first',
    lines: [
      '“The U.S. government does not review or approve the safety and science of all studies listed.” The library that runs the registry speaks of “a limited review”.',
    ],
    sources: [{ name: 'ClinicalTrials.gov, about the site, in a copy', date: UNDATED, url: null }],
  },
]
