import { spawnSync } from 'node:child_process'
import { describe, expect, it } from 'vitest'

const guard = './lib/commands/starting/node-version.mjs'

/** Runs the guard in a Node that takes itself for another version. */
function underNode(version: string, agent = '') {
  const pretend = `Object.defineProperty(process.versions, 'node', { value: '${version}' })`
  const args = ['--import', `data:text/javascript,${pretend}`, '--import', guard, '-p', '"went on"']
  // As without npm: what npm says of itself is another test's.
  const env = { ...process.env, npm_config_user_agent: agent }
  return spawnSync(process.execPath, args, { encoding: 'utf8', env })
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

  it('says in one line that another Node than that of the system runs', () => {
    const { status, stdout, stderr } = underNode('24.21.0', 'npm/11.19.1 node/v20.20.2 linux x64')
    expect(stderr).toBe(
      'This system has Node.js 20.20.2, which is no longer kept up. Node.js 24.21.0, which came with the install, runs instead.\n',
    )
    expect(stdout).toBe('went on\n')
    expect(status).toBe(0)
  })
})
