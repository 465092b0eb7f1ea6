/** Why a run ends before it is done. */
export class StopError extends Error {
  readonly kind: 'stopped' | 'timeout' | 'shutdown' | 'interrupted'

  constructor(kind: StopError['kind'], message: string) {
    super(message)
    this.kind = kind
  }
}
