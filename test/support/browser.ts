import { existsSync } from 'node:fs'
import { type Browser, chromium } from 'playwright-core'

const places = ['/usr/bin/chromium', '/usr/bin/chromium-browser', '/usr/bin/google-chrome']

/** A headless Chromium of this machine; the caller closes it. */
export async function launchBrowser(): Promise<Browser> {
  const executablePath = [process.env.CHROMIUM ?? '', ...places].find(
    (path) => path !== '' && existsSync(path),
  )
  if (executablePath === undefined) {
    throw new Error('No Chromium on this machine: run `make browser`, or set CHROMIUM to the path of one')
  }
  // Chromium's own sandbox refuses to run as root, which is what a container is.
  const asRoot = process.getuid?.() === 0
  return chromium.launch({ executablePath, args: asRoot ? ['--no-sandbox'] : [] })
}
