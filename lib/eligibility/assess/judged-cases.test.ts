import { describe, expect, it } from 'vitest'
import { haveRealRecords, readJsonLines, realRecordPath } from '#e2e/support/records/real-records'
import { trialOf } from '#e2e/support/records/real-trials'
