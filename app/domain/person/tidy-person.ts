/** What a person says of herself in a form, as it is kept: tidied lines, and no institution where the field was left empty. */
import { tidyText } from './tidy-text.ts'

export interface TypedPerson {
  certificateName: string
  /** ISO 3166-1 alpha-2 */
  country: string
  institution: string
}

export function tidyPerson({ certificateName, country, institution }: TypedPerson) {
  return { certificateName: tidyText(certificateName), country, institution: tidyText(institution) || null }
}
