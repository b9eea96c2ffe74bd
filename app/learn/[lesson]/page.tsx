import type { Metadata } from 'next'
import { LessonPage } from '#components/learn/lessons/lesson-page'
import { lessonTrials } from '#lib/catalogue/learn/lesson-trials'
import { currentCatalogue } from '#lib/catalogue/source/current'
import { lessonAt } from '#lib/learn/lessons'
import NotFound, { metadata as notFound } from '../../not-found'
import { today } from '../../today'

type Props = PageProps<'/learn/[lesson]'>

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const lesson = lessonAt((await params).lesson)
  if (lesson === null) return notFound
  const { id, title, about } = lesson
  return { title, description: about, alternates: { canonical: `/learn/${id}` } }
}

/** One short page. What is none gets the whole page that says so, with a status that the proxy sets, as a step of the check does. */
export default async function OneLesson({ params }: Props) {
  const lesson = lessonAt((await params).lesson)
  if (lesson === null) return <NotFound />
  const groups = lessonTrials(await currentCatalogue(), lesson.trials, today())
  return <LessonPage lesson={lesson} groups={groups} />
}
