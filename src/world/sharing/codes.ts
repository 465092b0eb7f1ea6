/** Bytes of a code: 128 bits, 22 characters of base64url, so that no word of a path can be one. */
export const CODE_BYTES = 16

/** What binds a sealed code to its row. */
export const codeContext = (shareId: string) => `shares/${shareId}/code`

export const shareUrl = (publicUrl: string, code: string) =>
  new URL(`/api/share/${code}`, publicUrl).toString()
