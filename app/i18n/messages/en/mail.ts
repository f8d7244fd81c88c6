/** Texts under `mail.` */
export const mail = {
  'mail.greeting': 'Hello {name},',
  'mail.closing': 'Darasa, training for officials',
  'mail.copy': 'If the link does not open, copy this address into your browser:',

  'mail.confirm-address-subject': 'Confirm your e-mail address',
  'mail.confirm-address-text':
    'You asked for an account at {site}. Open the link and press the button on the page: that confirms that this address is yours and signs you in.',
  'mail.confirm-address-link': 'Confirm my address',
  'mail.confirm-address-note':
    'The link works once, for three days. If you did not ask for an account, delete this mail: without the button nothing happens.',

  'mail.address-known-subject': 'You have an account already',
  'mail.address-known-text':
    'Somebody, probably you, wanted to create an account at {site} with this address. There is one already. Sign in with it, or choose a new password if you no longer know yours.',
  'mail.address-known-link': 'Sign in',
  'mail.address-known-note': 'If it was not you, there is nothing to do.',

  'mail.reset-password-subject': 'Choose a new password',
  'mail.reset-password-text': 'A new password was asked for, for your account at {site}. Open the link and choose one.',
  'mail.reset-password-link': 'Choose a new password',
  'mail.reset-password-note':
    'The link works once, for one hour. If you did not ask for it, delete this mail: your password stays as it is.',

  'mail.sign-in-slowed-subject': 'Many failed sign-ins to your account',
  'mail.sign-in-slowed-text':
    'Ten sign-ins in a row to your account at {site} failed. From now on one try a minute is possible. If it was you, wait a minute, or choose a new password by the link.',
  'mail.sign-in-slowed-link': 'Choose a new password',
  'mail.sign-in-slowed-note':
    'The link works once, for one hour. If it was not you, there is nothing to do: nobody got in, and your password stays as it is.',

  'mail.password-changed-subject': 'Your password was changed',
  'mail.password-changed-text':
    'The password of your account at {site} was changed, and every other device was signed out.',
  'mail.password-changed-link': 'Choose a new password',
  'mail.password-changed-note': 'If it was not you, choose a new one at once and write to the training centre.',

  'mail.course-completed-subject': 'Your certificate: {course}',
  'mail.course-completed-text': 'You have completed the course “{course}”. Your certificate is ready at {site}.',
  'mail.course-completed-link': 'Open my certificate',
  'mail.course-completed-check': 'Anybody you show it to can check it here',
  'mail.course-completed-note': 'The page of the certificate holds the file to print and to hand on.',
} as const
