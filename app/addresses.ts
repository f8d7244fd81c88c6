/**
 * Every address of the product, built in one place. Redirects and links take a route and its parameters, never a string
 * from the request. A `notice` is a known code (`notice.<code>` in the message catalogue) shown once on the next page.
 */
export const notices = [
  'enrolled',
  'withdrawn',
  'resumed',
  'answers-saved',
  'profile-saved',
  'password-changed',
  'device-ended',
  'signed-out',
  'operator-made',
  'confirmed',
] as const
export type Notice = (typeof notices)[number]

type Query = Record<string, string | undefined>

function address(parts: string[], query: Query = {}, fragment = ''): string {
  const path = `/${parts.map(encodeURIComponent).join('/')}`
  const search = new URLSearchParams(Object.entries(query).filter((pair): pair is [string, string] => Boolean(pair[1])))
  const tail = search.size === 0 ? '' : `?${search}`
  return `${path}${tail}${fragment === '' ? '' : `#${encodeURIComponent(fragment)}`}`
}

export const to = {
  catalogue: (query: { notice?: Notice } = {}) => address([], query),
  course: (courseSlug: string) => address(['courses', courseSlug]),
  privacy: () => address(['privacy']),
  accessibility: () => address(['accessibility']),
  verification: () => address(['verify']),
  verify: (credentialId: string) => address(['verify', credentialId]),

  signUp: (query: { back?: string } = {}) => address(['sign-up'], query),
  signUpSent: () => address(['sign-up', 'sent']),
  signIn: (query: { back?: string; parked?: string; notice?: Notice } = {}) => address(['sign-in'], query),
  signOut: () => address(['sign-out']),
  account: (query: { notice?: Notice } = {}) => address(['account'], query),
  accountPassword: () => address(['account', 'password']),
  devices: (query: { notice?: Notice } = {}) => address(['account', 'devices'], query),
  deviceEnding: (sessionId: string) => address(['account', 'devices', sessionId, 'ending']),
  confirmation: (token: string, query: { back?: string } = {}) => address(['account', 'confirmation', token], query),
  resetRequest: () => address(['account', 'reset']),
  resetSent: () => address(['account', 'reset', 'sent']),
  reset: (token: string) => address(['account', 'reset', token]),

  myCourses: (query: { notice?: Notice } = {}) => address(['learn'], query),
  myCourse: (courseSlug: string, query: { notice?: Notice } = {}) => address(['learn', 'courses', courseSlug], query),
  enrolment: (courseSlug: string) => address(['learn', 'courses', courseSlug, 'enrolment']),
  withdrawal: (courseSlug: string) => address(['learn', 'courses', courseSlug, 'withdrawal']),
  continuation: (courseSlug: string) => address(['learn', 'courses', courseSlug, 'continuation']),
  lesson: (courseSlug: string, lessonId: string, fragment = '') =>
    address(['learn', 'courses', courseSlug, 'lessons', lessonId], {}, fragment),
  lessonCompletion: (courseSlug: string, lessonId: string) =>
    address(['learn', 'courses', courseSlug, 'lessons', lessonId, 'completion']),
  place: (courseSlug: string) => address(['learn', 'courses', courseSlug, 'place']),
  checkSubmission: (courseSlug: string, checkId: string) =>
    address(['learn', 'courses', courseSlug, 'checks', checkId, 'submission']),
  checkResponses: (courseSlug: string, checkId: string) =>
    address(['learn', 'courses', courseSlug, 'checks', checkId, 'responses']),
  checkAttempts: (courseSlug: string, checkId: string) =>
    address(['learn', 'courses', courseSlug, 'checks', checkId, 'attempts']),
  assessment: (courseSlug: string, activityId: string) =>
    address(['learn', 'courses', courseSlug, 'tests', activityId]),
  attempts: (courseSlug: string, activityId: string) =>
    address(['learn', 'courses', courseSlug, 'tests', activityId, 'attempts']),
  attempt: (attemptId: string, query: { notice?: Notice } = {}, fragment = '') =>
    address(['learn', 'attempts', attemptId], query, fragment),
  attemptResponses: (attemptId: string) => address(['learn', 'attempts', attemptId, 'responses']),
  /** for the page's script: one response as it is given */
  attemptResponse: (attemptId: string) => address(['learn', 'attempts', attemptId, 'response']),
  attemptSubmission: (attemptId: string) => address(['learn', 'attempts', attemptId, 'submission']),
  attemptResult: (attemptId: string) => address(['learn', 'attempts', attemptId, 'result']),

  certificates: () => address(['certificates']),
  certificate: (credentialId: string) => address(['certificates', credentialId]),
  certificatePdf: (credentialId: string) => address(['certificates', `${credentialId}.pdf`]),

  operate: (query: { notice?: Notice } = {}) => address(['operate'], query),
  operatorClaim: () => address(['operate', 'claim']),
}

/** Own pages one may be sent back to after signing in; anything else leads to "my courses". */
const returnable = [
  /^\/learn(\/[\w-]+){0,5}$/,
  /^\/account(\/[\w-]+){0,3}$/,
  /^\/certificates(\/[\w-]+)?$/,
  /^\/operate(\/[\w-]+)?$/,
]

/** @returns the path, if it is one of ours to return to; otherwise null. Queries and fragments are not kept. */
export function returnPath(path: string | undefined | null): string | null {
  return path !== undefined && path !== null && returnable.some((pattern) => pattern.test(path)) ? path : null
}

/**
 * Where one lands after signing in.
 * @param back as it stood in the address or the mail: judged here
 * @param parked id of a form that waits to be shown filled in
 */
export function landing(back: string | undefined | null, parked?: string): string {
  const path = returnPath(back) ?? to.myCourses()
  return parked === undefined ? path : `${path}?${new URLSearchParams({ parked })}`
}

/** One of our own addresses with a notice for its next showing. */
export function withNotice(path: string, notice: Notice): string {
  return `${path}${path.includes('?') ? '&' : '?'}${new URLSearchParams({ notice })}`
}
