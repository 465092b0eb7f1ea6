import { zipOf } from '../zip.ts'

const xml = (body: string) => `<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n${body}`
const relations = (items: readonly { id: string; type: string; target: string }[]) =>
  xml(
    `<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">${items
      .map(
        ({ id, type, target }) =>
          `<Relationship Id="${id}" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/${type}" Target="${target}"/>`,
      )
      .join('')}</Relationships>`,
  )
const contentTypes = (parts: Readonly<Record<string, string>>) =>
  xml(
    `<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/>${Object.entries(
      parts,
    )
      .map(([name, type]) => `<Override PartName="/${name}" ContentType="${type}"/>`)
      .join('')}</Types>`,
  )

const office = 'application/vnd.openxmlformats-officedocument'
const word = 'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"'

/** A Word document: lines that begin with `# ` are headings of the first level. */
export function docxOf(lines: readonly string[], more: Parameters<typeof zipOf>[0] = []): Buffer {
  const paragraphs = lines.map((line) =>
    line.startsWith('# ')
      ? `<w:p><w:pPr><w:pStyle w:val="Heading1"/></w:pPr><w:r><w:t>${line.slice(2)}</w:t></w:r></w:p>`
      : `<w:p><w:r><w:t>${line}</w:t></w:r></w:p>`,
  )
  return zipOf([
    {
      name: '[Content_Types].xml',
      data: contentTypes({ 'word/document.xml': `${office}.wordprocessingml.document.main+xml` }),
    },
    {
      name: '_rels/.rels',
      data: relations([{ id: 'rId1', type: 'officeDocument', target: 'word/document.xml' }]),
    },
    {
      name: 'word/document.xml',
      data: xml(`<w:document ${word}><w:body>${paragraphs.join('')}</w:body></w:document>`),
    },
    ...more,
  ])
}

const drawing =
  'xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main" xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships" xmlns:p="http://schemas.openxmlformats.org/presentationml/2006/main"'

/** A presentation; each slide has a title and paragraphs. */
export function pptxOf(
  slides: readonly { readonly title: string; readonly text: readonly string[] }[],
): Buffer {
  const shape = (text: string, placeholder = '') =>
    `<p:sp><p:nvSpPr><p:nvPr>${placeholder}</p:nvPr></p:nvSpPr><p:txBody>${`<a:p><a:r><a:t>${text}</a:t></a:r></a:p>`}</p:txBody></p:sp>`
  return zipOf([
    {
      name: '[Content_Types].xml',
      data: contentTypes({
        'ppt/presentation.xml': `${office}.presentationml.presentation.main+xml`,
      }),
    },
    {
      name: '_rels/.rels',
      data: relations([{ id: 'rId1', type: 'officeDocument', target: 'ppt/presentation.xml' }]),
    },
    {
      name: 'ppt/presentation.xml',
      data: xml(
        `<p:presentation ${drawing}><p:sldIdLst>${slides.map((_, at) => `<p:sldId id="${256 + at}" r:id="rId${at + 1}"/>`).join('')}</p:sldIdLst></p:presentation>`,
      ),
    },
    {
      name: 'ppt/_rels/presentation.xml.rels',
      data: relations(
        slides.map((_, at) => ({ id: `rId${at + 1}`, type: 'slide', target: `slides/slide${at + 1}.xml` })),
      ),
    },
    ...slides.map(({ title, text }, at) => ({
      name: `ppt/slides/slide${at + 1}.xml`,
      data: xml(
        `<p:sld ${drawing}><p:cSld><p:spTree>${shape(title, '<p:ph type="title"/>')}${text.map((one) => shape(one)).join('')}</p:spTree></p:cSld></p:sld>`,
      ),
    })),
  ])
}

const letters = 'ABCDEFGHIJ'

/** A workbook with one sheet. */
export function xlsxOf(name: string, rows: readonly (readonly string[])[]): Buffer {
  const shared = [...new Set(rows.flat())]
  const main = 'xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"'
  return zipOf([
    {
      name: '[Content_Types].xml',
      data: contentTypes({
        'xl/workbook.xml': `${office}.spreadsheetml.sheet.main+xml`,
        'xl/worksheets/sheet1.xml': `${office}.spreadsheetml.worksheet+xml`,
      }),
    },
    {
      name: '_rels/.rels',
      data: relations([{ id: 'rId1', type: 'officeDocument', target: 'xl/workbook.xml' }]),
    },
    {
      name: 'xl/workbook.xml',
      data: xml(
        `<workbook ${main} xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships"><sheets><sheet name="${name}" sheetId="1" r:id="rId1"/></sheets></workbook>`,
      ),
    },
    {
      name: 'xl/_rels/workbook.xml.rels',
      data: relations([{ id: 'rId1', type: 'worksheet', target: 'worksheets/sheet1.xml' }]),
    },
    {
      name: 'xl/sharedStrings.xml',
      data: xml(`<sst ${main}>${shared.map((text) => `<si><t>${text}</t></si>`).join('')}</sst>`),
    },
    {
      name: 'xl/worksheets/sheet1.xml',
      data: xml(
        `<worksheet ${main}><sheetData>${rows
          .map(
            (row, at) =>
              `<row r="${at + 1}">${row
                .map((cell, column) =>
                  cell === ''
                    ? ''
                    : `<c r="${letters[column]}${at + 1}" t="s"><v>${shared.indexOf(cell)}</v></c>`,
                )
                .join('')}</row>`,
          )
          .join('')}</sheetData></worksheet>`,
      ),
    },
  ])
}
