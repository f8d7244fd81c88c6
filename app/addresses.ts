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
  'settings-changed',
  'account-suspended',
  'account-reinstated',
  'role-granted',
  'role-ended',
  'logo-changed',
  'logo-removed',
  'report-closed',
  'report-reopened',
  'confirmed',
  'work-reviewed',
  'extra-time-given',
  'key-corrected',
  'sheet-saved',
  'sheet-handed-in',
  'second-factor-on',
  'second-factor-off',
  'second-factor-taken-off',
  'recovery-codes-few',
  'recovery-codes-none',
] as const
export type Notice = (typeof notices)[number]

/** Which page shows an activity, by its kind. */
export const pageOfKind = {
  lesson: 'lesson',
  quiz: 'assessment',
  test: 'assessment',
  scenario: 'scenario',
  worksheet: 'sheet',
  'final-work': 'sheet',
  survey: 'sheet',
} as const

type Query = Record<string, string | undefined>

/** Where somebody goes on to after a step of signing in: a page of ours, and a form that waits to be shown there. */
export interface Way {
  back?: string
  /** id of a form that waits to be shown filled in */
  parked?: string
}

function address(parts: string[], query: Query = {}, fragment = ''): string {
  const path = `/${parts.map(encodeURIComponent).join('/')}`
  const search = new URLSearchParams(Object.entries(query).filter((pair): pair is [string, string] => Boolean(pair[1])))
  const tail = search.size === 0 ? '' : `?${search}`
  return `${path}${tail}${fragment === '' ? '' : `#${encodeURIComponent(fragment)}`}`
}

export const to = {
  catalogue: (query: { notice?: Notice } = {}) => address([], query),
  course: (courseSlug: string) => address(['courses', courseSlug]),
  logo: (hash: string) => address(['logos', hash]),
  dataset: (name: string) => address(['data', name]),
  /** the same as a file, comma-separated values */
  datasetFile: (name: string) => address(['data', `${name}.csv`]),
  privacy: () => address(['privacy']),
  accessibility: () => address(['accessibility']),
  /** @param about the page where something went wrong, and the number of its request: kept where they are ours */
  help: (about: { page?: string; request?: string } = {}) => {
    const query = { page: ownPage(about.page) ?? undefined, request: about.request }
    // Slashes need no escape behind the question mark; with them the address of the page compresses to a few bytes.
    return address(['help'], query).replaceAll('%2F', '/')
  },
  helpSent: (number: string) => address(['help', 'sent', number]),
  verification: () => address(['verify']),
  verify: (credentialId: string) => address(['verify', credentialId]),

  signUp: (query: { back?: string } = {}) => address(['sign-up'], query),
  signUpSent: () => address(['sign-up', 'sent']),
  signIn: (query: Way & { notice?: Notice } = {}) => address(['sign-in'], { ...query }),
  signInCode: (query: Way = {}) => address(['sign-in', 'code'], { ...query }),
  signInRecoveryCode: (query: Way = {}) => address(['sign-in', 'recovery-code'], { ...query }),
  signOut: () => address(['sign-out']),
  account: (query: { notice?: Notice } = {}) => address(['account'], query),
  accountPassword: () => address(['account', 'password']),
  secondFactor: (query: { notice?: Notice } = {}) => address(['account', 'second-factor'], query),
  secondFactorSetUp: (query: Way & { notice?: Notice } = {}) =>
    address(['account', 'second-factor', 'set-up'], { ...query }),
  secondFactorReplacement: () => address(['account', 'second-factor', 'replacement']),
  secondFactorRemoval: () => address(['account', 'second-factor', 'removal']),
  recoveryCodes: (query: Way & { notice?: Notice } = {}) =>
    address(['account', 'second-factor', 'recovery-codes'], { ...query }),
  recoveryCodesRenewal: () => address(['account', 'second-factor', 'renewal']),
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
  /** @param of the activity to go on with; by default the one that was left */
  continuation: (courseSlug: string, of: { activity?: string } = {}) =>
    address(['learn', 'courses', courseSlug, 'continuation'], of),
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
  /** @param query `from`: from its beginning, whatever was played before */
  scenario: (courseSlug: string, activityId: string, query: { from?: 'beginning' } = {}, fragment = '') =>
    address(['learn', 'courses', courseSlug, 'scenarios', activityId], query, fragment),
  scenarioChoices: (courseSlug: string, activityId: string) =>
    address(['learn', 'courses', courseSlug, 'scenarios', activityId, 'choices']),
  /** a worksheet, the final work or a survey */
  sheet: (courseSlug: string, activityId: string, query: { notice?: Notice } = {}, fragment = '') =>
    address(['learn', 'courses', courseSlug, 'worksheets', activityId], query, fragment),
  sheetEntries: (courseSlug: string, activityId: string) =>
    address(['learn', 'courses', courseSlug, 'worksheets', activityId, 'entries']),
  /** for the page's script: one field as it is filled in */
  sheetEntry: (courseSlug: string, activityId: string) =>
    address(['learn', 'courses', courseSlug, 'worksheets', activityId, 'entry']),
  handIns: (courseSlug: string, activityId: string) =>
    address(['learn', 'courses', courseSlug, 'worksheets', activityId, 'hand-ins']),
  portfolio: () => address(['learn', 'portfolio']),
  portfolioSheet: (handInId: string, query: { notice?: Notice } = {}) =>
    address(['learn', 'portfolio', handInId], query),
  /** the same as a file that opens anywhere */
  portfolioFile: (handInId: string) => address(['learn', 'portfolio', `${handInId}.html`]),
  attempts: (courseSlug: string, activityId: string) =>
    address(['learn', 'courses', courseSlug, 'tests', activityId, 'attempts']),
  attempt: (attemptId: string, query: { notice?: Notice } = {}, fragment = '') =>
    address(['learn', 'attempts', attemptId], query, fragment),
  attemptResponses: (attemptId: string) => address(['learn', 'attempts', attemptId, 'responses']),
  /** for the page's script: one response as it is given */
  attemptResponse: (attemptId: string) => address(['learn', 'attempts', attemptId, 'response']),
  /** leaves a question behind, where they come one after another */
  attemptSteps: (attemptId: string) => address(['learn', 'attempts', attemptId, 'steps']),
  attemptSubmission: (attemptId: string) => address(['learn', 'attempts', attemptId, 'submission']),
  attemptResult: (attemptId: string) => address(['learn', 'attempts', attemptId, 'result']),

  certificates: () => address(['certificates']),
  certificate: (credentialId: string) => address(['certificates', credentialId]),
  certificatePdf: (credentialId: string) => address(['certificates', `${credentialId}.pdf`]),

  author: (query: { notice?: Notice } = {}) => address(['author'], query),
  bank: (courseSlug: string, query: Record<string, string | undefined> = {}) =>
    address(['author', 'courses', courseSlug, 'items'], query),
  bankItem: (courseSlug: string, itemKey: string, query: { notice?: Notice } = {}) =>
    address(['author', 'courses', courseSlug, 'items', itemKey], query),
  keyCorrection: (courseSlug: string, itemKey: string) =>
    address(['author', 'courses', courseSlug, 'items', itemKey, 'correction']),
  keyCorrectionPreview: (courseSlug: string, itemKey: string) =>
    address(['author', 'courses', courseSlug, 'items', itemKey, 'correction', 'preview']),
  surveyResults: (courseSlug: string, activityId: string) =>
    address(['author', 'courses', courseSlug, 'surveys', activityId]),
  analysis: (
    courseSlug: string,
    activityId: string,
    query: { edition?: string; language?: string } = {},
    fragment = '',
  ) => address(['author', 'courses', courseSlug, 'tests', activityId], query, fragment),
  bankFile: (courseSlug: string) => address(['author', 'courses', courseSlug, 'bank.gift']),
  questionImport: (courseSlug: string) => address(['author', 'courses', courseSlug, 'import']),
  works: (courseSlug: string, query: { notice?: Notice } = {}) =>
    address(['author', 'courses', courseSlug, 'works'], query),
  extraTime: (courseSlug: string, query: { notice?: Notice } = {}) =>
    address(['author', 'courses', courseSlug, 'extra-time'], query),
  work: (handInId: string) => address(['author', 'works', handInId]),
  workReview: (handInId: string) => address(['author', 'works', handInId, 'review']),

  operate: (query: { notice?: Notice } = {}) => address(['operate'], query),
  people: (query: { words?: string; status?: string; role?: string; country?: string; before?: string } = {}) =>
    address(['operate', 'people'], query),
  person: (accountId: string, query: { notice?: Notice } = {}) => address(['operate', 'people', accountId], query),
  suspension: (accountId: string) => address(['operate', 'people', accountId, 'suspension']),
  othersSecondFactor: (accountId: string) => address(['operate', 'people', accountId, 'second-factor-removal']),
  reinstatement: (accountId: string) => address(['operate', 'people', accountId, 'reinstatement']),
  grants: (accountId: string) => address(['operate', 'people', accountId, 'grants']),
  grantEnding: (grantId: string) => address(['operate', 'grants', grantId, 'ending']),
  grantReturn: (grantId: string) => address(['operate', 'grants', grantId, 'return']),
  operateMail: (query: { state?: string; before?: string } = {}) => address(['operate', 'mail'], query),
  mailMessage: (messageId: string) => address(['operate', 'mail', messageId]),
  helpReports: (query: { state?: string; before?: string } = {}) => address(['operate', 'reports'], query),
  helpReport: (reportId: string, query: { notice?: Notice } = {}) => address(['operate', 'reports', reportId], query),
  helpReportClosing: (reportId: string) => address(['operate', 'reports', reportId, 'closing']),
  helpReportReopening: (reportId: string) => address(['operate', 'reports', reportId, 'reopening']),
  operateContent: () => address(['operate', 'content']),
  operateSettings: (query: { notice?: Notice } = {}) => address(['operate', 'settings'], query),
  operateLogo: () => address(['operate', 'settings', 'logo']),
  operateLogoRemoval: () => address(['operate', 'settings', 'logo', 'removal']),
  operateSpecimen: () => address(['operate', 'settings', 'specimen.pdf']),
  operatorClaim: () => address(['operate', 'claim']),
}

/** Own pages one may be sent back to after signing in; anything else leads to "my courses". */
const returnable = [
  /^\/learn(\/[\w-]+){0,5}$/,
  /^\/account(\/[\w-]+){0,3}$/,
  /^\/certificates(\/[\w-]+)?$/,
  /^\/author(\/[\w-]+){0,4}$/,
  /^\/operate(\/[\w-]+){0,4}$/,
]

/** @returns the path, if it is one of ours to return to; otherwise null. Queries and fragments are not kept. */
export function returnPath(path: string | undefined | null): string | null {
  return path !== undefined && path !== null && returnable.some((pattern) => pattern.test(path)) ? path : null
}

/** Signs of a path as browsers send it; none of them ends a quotation or begins a query. */
const pathSigns = /^\/(?!\/)[\w\-.~%!$()*+,;:@=/]{0,299}$/

/** The random letters of a one-time link; no name or id of ours looks so. */
const isToken = (part: string) => part.length >= 40 && !/^[a-z0-9]+(-[a-z0-9]+)*$/.test(part)

/** A text of ours with the tokens of its links left out: whoever reads it cannot go where they lead. */
export function withoutTokens(text: string): string {
  return text.replace(/[\w-]{40,}/g, (part) => (isToken(part) ? '…' : part))
}

/**
 * A page of ours as a report of something wrong may name it: path alone, cut before a one-time token.
 * @returns null for what is no path, and for the page of help itself
 */
export function ownPage(path: string | undefined | null): string | null {
  if (path === undefined || path === null || !pathSigns.test(path) || /^\/help(\/|$)/.test(path)) return null
  const parts = path.split('/')
  const token = parts.findIndex(isToken)
  return token === -1 ? path : parts.slice(0, token).join('/')
}

/**
 * Where one lands after signing in.
 * @param back as it stood in the address or the mail: judged here
 * @param parked id of a form that waits to be shown filled in
 * @param home where nothing else was wanted
 */
export function landing(back: string | undefined | null, parked?: string, home = to.myCourses()): string {
  const path = returnPath(back) ?? home
  return parked === undefined ? path : `${path}?${new URLSearchParams({ parked })}`
}

/** The first page of somebody who has just signed in. */
export function homeOf({ isOperator }: { isOperator: boolean }): string {
  return isOperator ? to.operate() : to.myCourses()
}

/** What comes before the page that was wanted: the code of the second factor, or setting one up for a role. */
export type StepToCome = 'code' | 'set-up' | null

/** Where one lands after the password: at the step to come, which leads on, or at once where one wanted to go. */
export function signedInLanding(step: StepToCome, back: string | undefined | null, parked?: string): string {
  if (step === null) return landing(back, parked)
  const way = wayOf(back, parked)
  return step === 'code' ? to.signInCode(way) : to.secondFactorSetUp(way)
}

/** A way to go on, as far as it leads to pages of ours. */
export function wayOf(back: string | undefined | null, parked?: string | null): Way {
  const path = returnPath(back)
  return { ...(path === null ? {} : { back: path }), ...(parked ? { parked } : {}) }
}

/** One of our own addresses with a notice for its next showing. */
export function withNotice(path: string, notice: Notice): string {
  return `${path}${path.includes('?') ? '&' : '?'}${new URLSearchParams({ notice })}`
}
