import { renderToStaticMarkup } from 'react-dom/server'
import { describe, expect, it } from 'vitest'
import { bareMarkup } from '#e2e/support/bare-markup'
import { bundledCatalogue } from '#e2e/support/records/catalogue-of'
import { lessonTrials } from '#lib/catalogue/learn/lesson-trials'
import { evidenceIn } from '#lib/learn/lesson'
import { LESSONS } from '#lib/learn/lessons'
import { LessonPage } from './lesson-page'

const catalogue = bundledCatalogue()

describe('LessonPage', () => {
  it.each(LESSONS)('shows each source of a claim as a link, with its date: $id', (lesson) => {
    const groups = lessonTrials(catalogue, lesson.trials, '2026-11-28')
    const html = renderToStaticMarkup(<LessonPage lesson={lesson} groups={groups} />)
      .replaceAll('<!-- -->', '')
      .replaceAll('&amp;', '&')
    expect(bareMarkup(html)).toContain(lesson.title)
    for (const { sources } of evidenceIn(lesson)) {
      for (const { name, date, url } of sources)
        expect(html).toContain(`href="${url}" rel="noopener noreferrer">${name}</a>, ${date}`)
    }
  })

  it.each(LESSONS)('explains each hard word once: $id', (lesson) => {
    const html = renderToStaticMarkup(<LessonPage lesson={lesson} groups={[]} />)
    const explained = [...html.matchAll(/popover="auto"><b>([^<]*)<\/b>/g)].map(([, word]) => word)
    expect(new Set(explained).size).toBe(explained.length)
  })
})
