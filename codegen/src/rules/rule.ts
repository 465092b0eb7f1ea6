import { type OpenApiDocument, type OperationEntry, operationsOf } from '../document.ts'

/** What a rule looks at. */
export interface Contract {
  readonly document: OpenApiDocument
  readonly source: string
  readonly entries: readonly OperationEntry[]
}

export interface Violation {
  readonly rule: string
  /** The operationId, or the name of the tag, schema or section. */
  readonly where: string
  readonly message: string
}

/** A rule's findings, without its name. */
export interface Finding {
  readonly where: string
  readonly message: string
}

export interface Rule {
  readonly name: string
  check(contract: Contract): Finding[]
}

/** The contract as rules see it. */
export function contractOf(document: OpenApiDocument, source: string): Contract {
  return { document, source, entries: operationsOf(document) }
}

/** Findings for every neighbour in a list that stands before one of lower rank. */
export function outOfOrder(
  names: readonly string[],
  rank: (name: string) => number,
  what: string,
): Finding[] {
  const findings: Finding[] = []
  for (const [i, name] of names.entries()) {
    const before = names[i - 1]
    if (before !== undefined && rank(name) < rank(before)) {
      findings.push({ where: name, message: `${what} ${name} stands after ${before}` })
    }
  }
  return findings
}
