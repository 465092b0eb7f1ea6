import { SaxesParser, type SaxesTagPlain } from 'saxes'

/** What is called while XML is read; names come without their prefix. */
export interface XmlReader {
  open?(name: string, attributes: Readonly<Record<string, string>>): void
  text?(text: string): void
  close?(name: string): void
}

const local = (name: string): string => name.slice(name.indexOf(':') + 1)

/** Reads XML from its beginning to its end; entities of its own are unknown, so that none can grow. Throws what is wrong with it. */
export function readXml(xml: string, reader: XmlReader): void {
  const parser = new SaxesParser()
  parser.on('error', (error) => {
    throw error
  })
  parser.on('opentag', ({ name, attributes }: SaxesTagPlain) => reader.open?.(local(name), attributes))
  parser.on('text', (text) => reader.text?.(text))
  parser.on('closetag', ({ name }) => reader.close?.(local(name)))
  parser.write(xml).close()
}

/** The parts that a part refers to, by their ids (ECMA-376, part 2, 8.5). */
export function relationsOf(xml: string | undefined): Map<string, { target: string; type: string }> {
  const found = new Map<string, { target: string; type: string }>()
  if (xml === undefined) return found
  readXml(xml, {
    open(name, { Id, Target, Type }) {
      if (name === 'Relationship' && Id !== undefined && Target !== undefined) {
        found.set(Id, { target: Target, type: Type ?? '' })
      }
    },
  })
  return found
}

/** The id of the relation that an element names, whatever prefix stands for relations (ECMA-376, part 1, 22.8). */
export const relationOf = (attributes: Readonly<Record<string, string>>): string =>
  Object.entries(attributes).find(([name]) => name.endsWith(':id'))?.[1] ?? ''

/** A target as the name of a part, from the folder of the part that refers to it. */
export function partAt(folder: string, target: string): string {
  return new URL(target, `part:///${folder}/`).pathname.replace(/^\/+/, '')
}
