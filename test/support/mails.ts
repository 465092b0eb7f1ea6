const quotedPrintable = (text: string): string =>
  Buffer.from(
    text
      .replaceAll(/=\n/g, '')
      .replaceAll(/=([0-9A-F]{2})/g, (_, hex: string) => String.fromCharCode(Number.parseInt(hex, 16))),
    'latin1',
  ).toString('utf8')

/** The parts of a mail as its reader sees them: transfer encodings undone (RFC 2045, 6.7 and 6.8). */
export function readable(mail: string): string {
  const parts = mail.replaceAll('\r\n', '\n').split(/^--\S+$/m)
  return parts
    .map((part) => {
      const cut = part.trimStart().indexOf('\n\n')
      const [head, body] = [part.trimStart().slice(0, cut), part.trimStart().slice(cut + 2)]
      if (/^Content-Transfer-Encoding: base64$/im.test(head))
        return Buffer.from(body, 'base64').toString('utf8')
      return /^Content-Transfer-Encoding: quoted-printable$/im.test(head) ? quotedPrintable(body) : part
    })
    .join('\n')
}

/** The link that stands on a line of its own. */
export function linkIn(mail: string): string {
  const link = /^https?:\/\/\S+$/m.exec(readable(mail))?.[0]
  if (link === undefined) throw new Error(`no link in the mail:\n${mail}`)
  return link
}
