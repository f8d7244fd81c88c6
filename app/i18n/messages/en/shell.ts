/** Texts under `shell.` */
export const shell = {
  'shell.skip': 'Skip to the content',
  'shell.languages': 'Language',
  'shell.main': 'Main',
  'shell.account-menu': 'Your account',
  'shell.catalogue': 'Courses',
  'shell.my-courses': 'My courses',
  'shell.certificates': 'Certificates',
  'shell.verify': 'Check a certificate',
  'shell.account': 'Account',
  'shell.sign-out': 'Sign out',
  'shell.sign-in': 'Sign in',
  'shell.sign-up': 'Create account',
  'shell.about': 'About this site',
  'shell.privacy': 'Your data',
  'shell.help': 'Something wrong on this page?',
  'shell.operate': 'Running the site',
} as const
