import { importSaved, LARGEST_FILE, TOO_LARGE } from '#lib/shortlist/import-saved'
import { changeSaved } from '../saved-store.ts'

const UNREAD = 'We could not open this file. Nothing was changed.'

/** Adds the trials of a file to the list of this device, and says what came of it. Nothing is sent: the file is read here. */
export async function bringIn(file: File): Promise<string> {
  if (file.size > LARGEST_FILE) return TOO_LARGE
  const text = await file.text().catch(() => null)
  if (text === null) return UNREAD
  let said: readonly string[] = []
  changeSaved((before) => {
    const { list, sentences } = importSaved(before, text)
    said = sentences
    return list
  })
  return said.join(' ')
}
