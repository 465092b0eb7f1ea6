/** Whether the process is about to end: what would go on for as long as its client stays ends then by itself. */
export interface Stopping {
  readonly signal: AbortSignal
  begin(): void
}

export function createStopping(): Stopping {
  const controller = new AbortController()
  return { signal: controller.signal, begin: () => controller.abort() }
}
