/** For how many milliseconds this thread has kept the processor at work so far: what else the machine does does not count. */
export const cpuMs = () => process.threadCpuUsage().user / 1_000
