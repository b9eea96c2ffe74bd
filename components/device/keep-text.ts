import { keepQuietly, type Shelf } from './device-storage.ts'

/** Keeps what a person chose or told. Where a device's storage is full or denied, this tab's stands in for it, and for that memory: it costs no more, and they are told, once a visit. */
export function keepText(shelf: Shelf, key: string, text: string) {
  if (keepQuietly(shelf, key, text)) return
  // Where this does not come, it is left unsaid.
  import('./hold-instead.ts').then(
    ({ holdInstead }) => holdInstead(shelf, key, text),
    () => null,
  )
}
