// Loaded before every command, in plain JavaScript, because an old Node cannot read the TypeScript
// files that would otherwise say so.
const isOld = (version) => {
  const [major = 0, minor = 0] = version.split('.').map(Number)
  return major < 22 || (major === 22 && minor < 19)
}

const running = process.versions.node
if (isOld(running)) {
  console.error(
    `GutCheck MS needs Node.js 22.19 or newer, and this is ${running}. ` +
      'Install Node.js 24 from https://nodejs.org, run "npm ci" again, then repeat the command.',
  )
  process.exit(1)
}

// npm itself may run on an older one than the commands: on Linux and Windows a newer one comes with the install.
const [, system] = /\bnode\/v([\d.]+)/.exec(process.env.npm_config_user_agent ?? '') ?? []
if (system !== undefined && isOld(system)) {
  console.error(
    `This system has Node.js ${system}, which is no longer kept up. Node.js ${running}, which came with the install, runs instead.`,
  )
}
