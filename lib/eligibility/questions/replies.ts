import type { KeptPlace } from '../../geo/kept-place.ts'
import type { FieldId } from './questions.ts'
import { placeReply, type Reply } from './reply.ts'

/** Everything that a person told, by field. A field that is absent was skipped or not reached yet. */
export type Replies = Readonly<Partial<Record<FieldId, Reply>>>

/** Where the person is; null where they did not say. */
export const placeReplied = (replies: Replies): KeptPlace | null => placeReply(replies.place)
