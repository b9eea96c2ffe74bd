// Loaded before every command, in plain JavaScript, because an old Node cannot read the TypeScript
// files that would otherwise say so.
const [major = 0, minor = 0] = process.versions.node.split('.').map(Number)

if (major < 22 || (major === 22 && minor < 19)) {
  console.error(
    `GutCheck MS needs Node.js 22.19 or newer, and this is ${process.versions.node}. ` +
      'Install Node.js 24 from https://nodejs.org, run "npm install" again, then repeat the command.',
  )
  process.exit(1)
}
