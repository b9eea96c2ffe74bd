import type { KeptPlace } from '../../geo/kept-place.ts'
import type { FieldId } from './questions.ts'
import { placeReply, type Reply } from './reply.ts'

/** Everything that a person told, by field. A field that is absent was skipped or not reached yet. */
export type Told = Readonly<Partial<Record<FieldId, Reply>>>

/** Where the person is; null where they did not say. */
export const placeTold = (told: Told): KeptPlace | null => placeReply(told.place)
