import PostalMime from 'postal-mime'
import type { Parsed } from './index.ts'
import { textOfHtml } from './word.ts'

const person = (from: { name?: string; address?: string | undefined } | undefined): string =>
  [from?.name, from?.address && `<${from.address}>`].filter(Boolean).join(' ')

/** The text of a mail under its subject; attachments by their names. */
export async function parseEml(bytes: Buffer): Promise<Parsed> {
  const mail = await PostalMime.parse(bytes, { maxNestingDepth: 32, maxHeadersSize: 1024 * 1024 })
  if (mail.headers.length === 0) throw new Error('it has no headers')
  const lines = [
    ['From', person(mail.from)],
    ['To', (mail.to ?? []).map(person).join(', ')],
    ['Date', mail.date ?? ''],
    ['Attachments', mail.attachments.map(({ filename }) => filename ?? 'unnamed').join(', ')],
  ].flatMap(([name, value]) => (value ? [`${name}: ${value}`] : []))
  const body = mail.text?.trim() ? mail.text : textOfHtml(mail.html ?? '')
  const subject = (mail.subject ?? '').replaceAll(/\s+/g, ' ').trim() || 'No subject'
  return {
    // A line of the body is no heading, whatever it begins with.
    text: [`# ${subject}`, lines.join('\n'), body.replaceAll(/^#/gm, ' #')].join('\n\n'),
    headings: true,
    metadata: { subject: subject.slice(0, 500), attachments: mail.attachments.length },
  }
}
