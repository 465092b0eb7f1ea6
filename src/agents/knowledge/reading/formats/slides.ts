import { UnreadableError } from '../reading.ts'
import { openParts, type Parts } from './archive.ts'
import type { Parsed } from './index.ts'
import { partAt, readXml, relationOf, relationsOf } from './xml.ts'

/** Slides in the order in which they are shown (ECMA-376, part 1, 19.2.1.34). */
async function slidesOf(parts: Parts): Promise<string[]> {
  const presentation = await parts.read('ppt/presentation.xml')
  if (presentation === undefined) throw new UnreadableError('The file is no presentation')
  const relations = relationsOf(await parts.read('ppt/_rels/presentation.xml.rels'))
  const slides: string[] = []
  readXml(presentation, {
    open(name, attributes) {
      const target = relations.get(relationOf(attributes))?.target
      if (name === 'sldId' && target !== undefined) slides.push(partAt('ppt', target))
    },
  })
  return slides
}

/** Paragraphs of a slide or of its notes; the title first, if it has one. */
function paragraphsOf(xml: string): { title: string; paragraphs: string[] } {
  const paragraphs: string[] = []
  let title = ''
  let text = ''
  let inText = false
  let inTitle = false
  readXml(xml, {
    open(name, { type }) {
      if (name === 'sp') inTitle = false
      if (name === 'ph' && (type === 'title' || type === 'ctrTitle')) inTitle = true
      if (name === 't') inText = true
      if (name === 'br') text += ' '
    },
    text(part) {
      if (inText) text += part
    },
    close(name) {
      if (name === 't') inText = false
      if (name !== 'p') return
      const told = text.replaceAll(/\s+/g, ' ').trim()
      text = ''
      if (told === '') return
      if (inTitle) title = title === '' ? told : `${title} ${told}`
      else paragraphs.push(told)
    },
  })
  return { title, paragraphs }
}

/** The text of a presentation: each slide a heading with its paragraphs and its notes. */
export async function parsePptx(bytes: Buffer): Promise<Parsed> {
  const parts = await openParts(bytes)
  const slides = await slidesOf(parts)
  const told: string[] = []
  for (const [index, name] of slides.entries()) {
    const xml = await parts.read(name)
    if (xml === undefined) continue
    const { title, paragraphs } = paragraphsOf(xml)
    const folder = name.slice(0, name.lastIndexOf('/'))
    const relations = relationsOf(await parts.read(`${folder}/_rels/${name.slice(folder.length + 1)}.rels`))
    const notes = [...relations.values()].find(({ type }) => type.endsWith('/notesSlide'))
    const notesXml = notes && (await parts.read(partAt(folder, notes.target)))
    const spoken =
      notesXml === undefined ? [] : paragraphsOf(notesXml).paragraphs.filter((one) => !/^\d+$/.test(one))
    told.push(`# ${title === '' ? `Slide ${index + 1}` : title}`, ...paragraphs, ...spoken)
  }
  return { text: told.join('\n\n'), headings: true, metadata: { slides: slides.length } }
}
