/** Finished HTML of questions, taken apart so that it may stand where only running text may: in a legend, in a label. */

export interface PromptParts {
  /** running text: the question itself */
  question: string
  /** what stands below it: further paragraphs, a table, a list; often empty */
  rest: string
}

/** The first paragraph is the question. A prompt that does not begin with one is the question as a whole. */
export function promptParts(html: string): PromptParts {
  const match = /^\s*<p>([\s\S]*?)<\/p>([\s\S]*)$/.exec(html)
  return match === null ? { question: html, rest: '' } : { question: match[1]!.trim(), rest: match[2]!.trim() }
}

/** An option that is one paragraph, without it. */
export function withoutParagraph(html: string): string {
  const { question, rest } = promptParts(html)
  return rest === '' ? question : html
}
