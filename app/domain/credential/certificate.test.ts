import { expect, it } from 'vitest'
import { isSettable } from './certificate.ts'

it.each([
  'Amina Hassan Abdi',
  'أمينة حسن عبدي',
  'Ƙɔɓɛ Ŋgũgĩ',
  'Đặng Thị Hoa',
  'Αθηνά',
  'Екатерина',
  "N'Diaye-Sow (Dr.)",
  '',
])('the product has the letters of %j', (name) => expect(isSettable(name)).toBe(true))

it.each(['አበበ ቢቂላ', '山田', 'ⵉⴷⵉⵔ', '🙂', 'Abebe አበበ'])('the product has no face for all of %j', (name) => {
  expect(isSettable(name)).toBe(false)
})
