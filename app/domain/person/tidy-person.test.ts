import { expect, it } from 'vitest'
import { tidyPerson } from './tidy-person.ts'

it('name and institution are tidied', () => {
  const typed = { certificateName: ' Amina\u202e  Diallo ', country: 'SN', institution: ' Ministry  of Labour' }
  expect(tidyPerson(typed)).toEqual({
    certificateName: 'Amina Diallo',
    country: 'SN',
    institution: 'Ministry of Labour',
  })
})

it('an institution left empty is none', () => {
  expect(tidyPerson({ certificateName: 'Amina', country: 'SN', institution: ' \t' }).institution).toBeNull()
})
