import { createHook } from 'node:async_hooks'

/** How many Argon2 computations start while `work` runs: each is an async resource of this name. */
export async function countPasswordWork(work: () => Promise<unknown>): Promise<number> {
  let count = 0
  const hook = createHook({
    init(_, type) {
      if (type === 'argon2:HashWorker') count += 1
    },
  }).enable()
  try {
    await work()
  } finally {
    hook.disable()
  }
  return count
}
