/** `primary_npcs` → `Primary NPCs`. */
export function label(name: string): string {
  const words = name
    .replace(/[_-]+/g, ' ')
    .trim()
    .replace(/\b(ai|id|npc|npcs|uefn|ui|url)\b/g, (word) => word.toUpperCase().replace(/S$/, 's'))
  return words.charAt(0).toUpperCase() + words.slice(1)
}
