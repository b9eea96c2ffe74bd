type Stored = Readonly<Record<string, unknown>>

/**
 * Kept replies with what earlier versions kept under "only" said as it is said now: "my country" is a distance, and "the approaches I chose" a topic
 * where one was chosen. Several come first in the list and hide nothing now.
 */
export function withoutEarlierOnly(stored: Stored): Stored {
  const { only, ...others } = stored
  if (!Array.isArray(only)) return stored
  const kept = only.filter((id) => id !== 'country' && id !== 'topics')
  return {
    ...(only.includes('country') ? { within: 'country' } : {}),
    ...(only.includes('topics') ? oneTopic(others.topics) : {}),
    ...others,
    ...(kept.length > 0 || only.length === 0 ? { only: kept } : {}),
  }
}

function oneTopic(topics: unknown): Stored {
  return Array.isArray(topics) && topics.length === 1 ? { topic: topics[0] } : {}
}
