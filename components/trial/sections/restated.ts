import type { Trial } from '#lib/trials/record/trial'

/** Whether a field's words are ours, restated from an old copy, and not the registry's. `field` is the registry's name for it. */
export function isRestated(trial: Pick<Trial, 'provenance'>, field: string): boolean {
  return trial.provenance?.restated.includes(field) ?? false
}
