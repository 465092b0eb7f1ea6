/** Language of `message` on Sage's operations: Chinese, as its document quotes, unless the client prefers English. */
export function localeOf(acceptLanguage: string | undefined): 'en' | 'zh' {
  if (!acceptLanguage) return 'zh'
  const wanted = acceptLanguage
    .slice(0, 256)
    .split(',')
    .map((entry) => {
      const [tag = '', ...parameters] = entry.trim().toLowerCase().split(';')
      const quality = parameters
        .map((text) => /^\s*q=([\d.]+)$/.exec(text)?.[1])
        .find((text) => text !== undefined)
      return { tag: tag.trim(), quality: quality === undefined ? 1 : Number(quality) }
    })
    .filter(({ tag, quality }) => quality > 0 && /^(zh|en)\b/.test(tag))
    .toSorted((a, b) => b.quality - a.quality)
  return wanted[0]?.tag.startsWith('en') ? 'en' : 'zh'
}
