import { open } from 'node:fs/promises'

/** What the document names and its nearest kin: refused wherever it stands in a name (`report.exe.pdf`, `lib.so.1`). */
const anywhere: ReadonlySet<string> = new Set('exe dll so sh bat cmd ps1 vbs bin elf scr pif msi'.split(' '))

/** Other extensions of what some system runs when it is opened; in the middle of a name they are words (`example.com.pdf`). */
const atTheEnd: ReadonlySet<string> = new Set(
  `com cpl msp mst msc gadget application jar jse jnlp vbe vb wsf wsh wsc ws hta lnk inf reg scf url
   psm1 psd1 ps1xml ps2 ps2xml psc1 psc2 bash zsh csh ksh fish command run out app dylib bundle kext pkg dmg deb rpm
   apk ipa appimage snap flatpak ko sys drv ocx class dex o a lib xll xlam scpt scptd applescript action workflow
   ade adp isp hlp chm mde sct shb shs job prg vxd crx xpi ax efi pyc pyo pyz`
    .trim()
    .split(/\s+/),
)

/** The forbidden extension in a file's name; undefined for an honest name. */
export function forbiddenExtension(filename: string): string | undefined {
  const [, ...extensions] = filename
    .toLowerCase()
    .split('.')
    .map((text) => text.trim())
  return extensions.find(
    (extension, index) =>
      anywhere.has(extension) || (index === extensions.length - 1 && atTheEnd.has(extension)),
  )
}

const startsWith = (head: Buffer, bytes: readonly number[]) =>
  bytes.every((byte, index) => head[index] === byte)

/** First bytes of Mach-O, of one architecture in both byte orders and lengths. */
const machO = [
  [0xfe, 0xed, 0xfa, 0xce],
  [0xfe, 0xed, 0xfa, 0xcf],
  [0xce, 0xfa, 0xed, 0xfe],
  [0xcf, 0xfa, 0xed, 0xfe],
] as const

/** What program the first bytes of a file are, in words; undefined when they are none. */
function programIn(head: Buffer): string | undefined {
  if (startsWith(head, [0x7f, 0x45, 0x4c, 0x46])) return 'an ELF program'
  if (startsWith(head, [0x4d, 0x5a]) && isPortableExecutable(head)) return 'a Windows program'
  if (machO.some((bytes) => startsWith(head, bytes))) return 'a macOS program'
  // The same first bytes begin universal Mach-O, with a small number of architectures, and Java classes, with a version.
  if (startsWith(head, [0xca, 0xfe, 0xba, 0xbe])) return 'a macOS program or a Java class'
  if (startsWith(head, [0xca, 0xfe, 0xba, 0xbf])) return 'a macOS program'
  const text = head.subarray(0, 3).equals(Buffer.from([0xef, 0xbb, 0xbf])) ? head.subarray(3) : head
  if (startsWith(text, [0x23, 0x21]) && /^#!\s*\/?[\w./-]/.test(text.toString('latin1'))) return 'a script'
  return undefined
}

/** `MZ` also begins texts; a program says where its header is, or is a DOS one with a plausible page count. */
function isPortableExecutable(head: Buffer): boolean {
  if (head.length < 0x40) return false
  const at = head.readUInt32LE(0x3c)
  if (at + 4 <= head.length) {
    const signature = head.subarray(at, at + 2).toString('latin1')
    if (signature === 'PE' || signature === 'NE' || signature === 'LE' || signature === 'LX') return true
  }
  return head.subarray(0, 0x40).some((byte) => byte === 0)
}

/** What program a file is, by its content; undefined when it is none. */
export async function programInFile(path: string): Promise<string | undefined> {
  const file = await open(path, 'r')
  try {
    const { bytesRead, buffer } = await file.read(Buffer.alloc(4096), 0, 4096, 0)
    return programIn(buffer.subarray(0, bytesRead))
  } finally {
    await file.close()
  }
}
