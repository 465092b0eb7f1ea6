/** A SKILL.md as people write it. */
export const skillText = (name: string, description = 'How to do it', body = `# ${name}`): string =>
  `---\nname: ${name}\ndescription: ${description}\n---\n\n${body}\n`
