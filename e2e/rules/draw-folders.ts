import { mkdirSync, writeFileSync } from 'node:fs'
import { foldersPage } from './folders-page.ts'

mkdirSync('docs', { recursive: true })
writeFileSync('docs/folders.md', foldersPage())
