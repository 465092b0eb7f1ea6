/** Microseconds of the clock that all processes of a machine share. */
export const sharedClock = (): number => Number(process.hrtime.bigint() / 1000n)

/** What the upstream is to do, as the text of a message. */
export interface Order {
  /** Tokens of the answer. */
  readonly tokens: number
  /** Tokens a second; 0 for all at once. */
  readonly rate: number
  /** Keeps the answer open after its last token. */
  readonly hold?: boolean
}

export const orderText = ({ tokens, rate, hold = false }: Order): string =>
  `tokens=${tokens} rate=${rate} hold=${hold ? 1 : 0}`

/** The last order in a text. */
export function orderIn(text: string): Order {
  const found = [...text.matchAll(/tokens=(\d+) rate=(\d+) hold=([01])/g)].at(-1)
  if (!found) throw new Error('the request has no order')
  return { tokens: Number(found[1]), rate: Number(found[2]), hold: found[3] === '1' }
}

/** A token says which one it is, and when it was sent. */
export const tokenText = (index: number): string => `${index}@${sharedClock()} `

/** What a reader has seen of an answer whose tokens come in order, each once. */
export class Reading {
  /** Milliseconds from the upstream's send to the reader. */
  readonly latencies: number[] = []
  /** When each of them was sent, in microseconds of the shared clock. */
  readonly sent: number[] = []
  /** Tokens that came twice, too early or too late. */
  disordered = 0
  #next = 0

  take(text: string): void {
    const now = sharedClock()
    for (const [, index, sent] of text.matchAll(/(\d+)@(\d+) /g)) {
      if (Number(index) !== this.#next) this.disordered++
      this.#next = Number(index) + 1
      this.sent.push(Number(sent))
      this.latencies.push((now - Number(sent)) / 1000)
    }
  }
}
