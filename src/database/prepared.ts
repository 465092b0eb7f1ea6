import type { Parser } from './values.ts'

/** How the rows of a statement are read. */
export interface RowShape {
  readonly names: readonly string[]
  readonly parsers: readonly Parser[]
}

export interface Prepared {
  readonly name: string
  readonly text: string
  /** Known after the first run; a statement without rows has an empty shape. */
  shape: RowShape | undefined
}

const limit = 256

/**
 * The named statements of one connection, least recently used first. Names are never used twice, so
 * a statement that is thought to exist cannot be another one.
 */
export class PreparedStatements {
  #byText = new Map<string, Prepared>()
  #closing: string[] = []
  #count = 0

  /** The statement if the server has it. */
  find(text: string): Prepared | undefined {
    const found = this.#byText.get(text)
    if (!found) return undefined
    this.#byText.delete(text)
    this.#byText.set(text, found)
    return found
  }

  /** A new name for a statement that is about to be parsed. */
  add(text: string): Prepared {
    if (this.#byText.size >= limit) {
      const [oldest] = this.#byText.values()
      if (oldest) this.forget(oldest)
    }
    this.#count += 1
    const prepared: Prepared = { name: `atelier_${this.#count}`, text, shape: undefined }
    this.#byText.set(text, prepared)
    return prepared
  }

  /** Parses the statement anew when it is next used, and frees what the server may hold of it. */
  forget(prepared: Prepared): void {
    if (this.#byText.get(prepared.text) === prepared) this.#byText.delete(prepared.text)
    this.#closing.push(prepared.name)
  }

  /** Names that the next flush has to close. */
  takeClosing(): readonly string[] {
    if (this.#closing.length === 0) return this.#closing
    const names = this.#closing
    this.#closing = []
    return names
  }

  /**
   * After the server has lost statements: a pooler swapped the connection, or `DISCARD ALL`. Those that it has just
   * run are `known` to be there.
   */
  reset(known: readonly Prepared[]): void {
    this.#byText = new Map(known.map((prepared) => [prepared.text, prepared]))
    this.#closing = []
  }
}
