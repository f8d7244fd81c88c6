/** The accessibility statement needs to say whom to tell. */
import type { Context } from '#app/context.server.ts'
import { contactOf, type Contact } from './contact.ts'

export async function readAccessibilityStatement({ settings }: Context): Promise<Contact> {
  return contactOf(settings)
}
