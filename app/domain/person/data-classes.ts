/**
 * What people write in their own words, by kind, and how many days it is kept; then its text is emptied. The row stays,
 * so that what refers to it still reads.
 */
export const textDays = {
  /** what somebody wrote about a page where something went wrong */
  'help.text': 365,
  /** where the answer to that goes */
  'help.address': 365,
} as const

/** Days that a mail stays which was written to a file, because no mail server is set. */
export const mailFileDays = 30

/** What stays for as long as the account does: a portfolio is there to be kept. Erasure empties it. */
export const keptTexts = ['sheet.entry', 'sheet.comment', 'answer.text', 'answer.comment', 'extra-time.reason'] as const

export type DataClass = keyof typeof textDays | (typeof keptTexts)[number]
