import { spawnSync } from 'node:child_process'
import { describe, expect, it } from 'vitest'

const guard = './lib/commands/starting/node-version.mjs'

/** Runs the guard in a Node that takes itself for another version. */
function underNode(version: string) {
  const pretend = `Object.defineProperty(process.versions, 'node', { value: '${version}' })`
  const args = ['--import', `data:text/javascript,${pretend}`, '--import', guard, '-p', '"went on"']
  return spawnSync(process.execPath, args, { encoding: 'utf8' })
}

describe('node-version', () => {
  it.each(['18.20.0', '20.20.2', '22.18.0'])('stops Node %s with a sentence', (version) => {
    const { status, stdout, stderr } = underNode(version)
    expect(stderr).toContain(`needs Node.js 22.19 or newer, and this is ${version}`)
    expect(stdout).toBe('')
    expect(status).toBe(1)
  })

  it.each(['22.19.0', '24.0.0', '26.1.0'])('lets Node %s go on', (version) => {
    expect(underNode(version)).toMatchObject({ status: 0, stdout: 'went on\n', stderr: '' })
  })
})
