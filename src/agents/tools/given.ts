/** An optional text; Sage's clients also write nothing as these words. */
export const given = (text: string | null | undefined): string | undefined =>
  text === null || text === undefined || ['', 'null', 'undefined'].includes(text.trim()) ? undefined : text
