/** Documents that this server process reads at a time: each of them may take half a gigabyte. */
const most = 4

let running = 0
const waiting: (() => void)[] = []

/** Waits until one more document may be read; the function that it gives must be called when that is done. */
export async function takeTurn(): Promise<() => void> {
  if (running >= most) await new Promise<void>((resolve) => waiting.push(resolve))
  else running += 1
  return () => {
    const next = waiting.shift()
    // Whoever is next takes the place over.
    if (next) next()
    else running -= 1
  }
}
