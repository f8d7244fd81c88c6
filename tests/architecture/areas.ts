/** Which area a route belongs to, by the first word of its address. */
export const areaOf: Record<string, string> = {
  _index: 'visit',
  courses: 'visit',
  data: 'visit',
  privacy: 'visit',
  accessibility: 'visit',
  help: 'visit',
  logos: 'visit',
  verify: 'certify',
  certificates: 'certify',
  'sign-up': 'account',
  'sign-in': 'account',
  'sign-out': 'account',
  account: 'account',
  learn: 'learn',
  operate: 'operate',
  $: 'http',
}
