/** Mails the product sends: what each needs to be written. Secrets are kept until the mail is sent, then emptied. */
export interface MessageParameters {
  /** the link that confirms an address and ends the sign-up; `back` is where the person came from */
  'confirm-address': { token: string; back: string | null }
  /** somebody signed up with an address that already has an account */
  'address-known': Record<string, never>
  /** the link that leads to a new password */
  'reset-password': { token: string }
  /** too many failed sign-ins: from now on one try a minute, or the link */
  'sign-in-slowed': { token: string }
  'password-changed': Record<string, never>
  'course-completed': { courseTitle: string; credentialId: string }
}

export type MessageKind = keyof MessageParameters
