/** What of a type's rules a model is told. */
interface SpokenRules {
  readonly files: readonly { readonly systemPrompt: string | null }[]
  readonly inForce: readonly { readonly severity: string; readonly text: string }[]
}

/** The rules of a type as a model should read them: what files say to it, then the rules in force, the hardest first. */
export function rulesPrompt({ files, inForce }: SpokenRules): string {
  const prompts = files.flatMap(({ systemPrompt }) => systemPrompt?.trim() || [])
  const rules = inForce.filter(({ text }) => text.trim() !== '').toSorted((a, b) => rank(a) - rank(b))
  const list = rules.map(({ severity, text }) => `- (${severity}) ${text.replaceAll(/\s+/g, ' ').trim()}`)
  return [...prompts, list.join('\n')].filter((part) => part !== '').join('\n\n')
}

const severities = ['error', 'warning', 'info', 'suggestion']
const rank = ({ severity }: { readonly severity: string }) => severities.indexOf(severity)
