/** What lives long, in megabytes. With code, buffers and what is young, the whole process stays below 512. */
const OLD_SPACE = 320
/** Three of these hold what is young, in megabytes: large enough that a page is mostly gone before anything of it is moved to the old. */
const SEMI_SPACE = 16

/** The flags that bound a server's heap, for its start. NODE_OPTIONS cannot change them: Node.js heeds a flag before it. */
export function heapFlags(): readonly string[] {
  return [`--max-old-space-size=${OLD_SPACE}`, `--max-semi-space-size=${SEMI_SPACE}`]
}
