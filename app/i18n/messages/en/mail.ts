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
  'mail.help-report-subject': 'Something wrong on a page ({number})',
  'mail.help-report-text': 'Somebody met something wrong at {site} and wrote:',
  'mail.help-report-page': 'The page',
  'mail.help-report-list': 'The report, to be marked as dealt with',
  'mail.help-report-course': 'The course of that page',
  'mail.help-report-site': 'The site',
  'mail.help-report-note':
    'Answer this mail: it goes to {address}. Page: {page}. Number of the request in the log: {request}',

  'mail.sheet-reviewed-subject': 'Your trainer has read: {title}',
  'mail.sheet-reviewed-text': 'A trainer has read what you handed in for “{title}” at {site}, and has written to you.',
  'mail.sheet-reviewed-link': 'See what the trainer says',
  'mail.sheet-reviewed-note': 'What you handed in stays in your portfolio, with every version of it.',
  'mail.course-completed-subject': 'Your certificate: {course}',
  'mail.course-completed-text': 'You have completed the course “{course}”. Your certificate is ready at {site}.',
  'mail.course-completed-link': 'Open my certificate',
  'mail.course-completed-check': 'Anybody you show it to can check it here',
  'mail.course-completed-note': 'The page of the certificate holds the file to print and to hand on.',
  'mail.second-factor-set-up-subject': 'A second step was set up for your account',
  'mail.second-factor-set-up-text':
    'From now on signing in at {site} asks for a code from your app besides the password. Every other device was signed out.',
  'mail.second-factor-replaced-subject': 'Your second step moved to another app',
  'mail.second-factor-replaced-text':
    'Codes for your account at {site} now come from a new app. The old app and the old recovery codes no longer work, and every other device was signed out.',
  'mail.second-factor-taken-off-subject': 'The second step of your account was taken off',
  'mail.second-factor-taken-off-text':
    'From now on the password alone signs in to your account at {site}. Every other device was signed out.',
  'mail.second-factor-taken-off-by-operator-subject': 'The training centre took off your second step',
  'mail.second-factor-taken-off-by-operator-text':
    'Because phone and recovery codes were said to be lost, the person who runs {site} took off the second step of your account. Sign in with your password and set up a new one.',
  'mail.second-factor-codes-renewed-subject': 'You have new recovery codes',
  'mail.second-factor-codes-renewed-text':
    'New recovery codes were made for your account at {site}. The old ones no longer work.',
  'mail.second-factor-code-used-subject': 'A recovery code of yours was used',
  'mail.second-factor-code-used-text':
    'Somebody, probably you, signed in to your account at {site} with the password and a recovery code. The code no longer works.',
  'mail.second-factor-link': 'See your second step',
  'mail.second-factor-note': 'If it was not you, choose a new password at once and write to the training centre.',
  'mail.second-factor-slowed-subject': 'Somebody who knows your password tried to sign in',
  'mail.second-factor-slowed-text':
    'At {site} your password was right, and then ten codes in a row were wrong. From now on one code a minute can be tried. If it was not you, choose a new password at once.',
  'mail.second-factor-slowed-note': 'If it was you, wait a minute, or use a recovery code.',
  'mail.role-granted-subject': 'You have a role: {role}',
  'mail.role-granted-text':
    'The training centre gave you a role at {site}: {role}, {scope}. Your devices were signed out, because signing in with a role asks for a second step: a code from an app, besides the password.',
  'mail.role-ended-subject': 'Your role has ended: {role}',
  'mail.role-ended-text':
    'The training centre ended a role of yours at {site}: {role}, {scope}. Your devices were signed out. Your courses and certificates stay as they are.',
  'mail.role-link': 'Sign in',
  'mail.role-note': 'If you did not expect this, write to the training centre.',
  'mail.marks-corrected-subject': 'Your result was corrected: {title}',
  'mail.marks-corrected-text':
    'The right answer of a question in “{title}” of the course “{course}” at {site} was marked wrong. That was our mistake. Your answers were graded again: {before, number} became {after, number} of {maximum, number} marks.',
  'mail.marks-corrected-passed': 'With that you have passed.',
  'mail.marks-corrected-not-passed': 'With that the pass mark is no longer reached.',
  'mail.marks-corrected-link': 'See your result',
  'mail.marks-corrected-note': 'If you think that a right answer is still wrong, answer this mail.',
  'mail.answer-marked-subject': 'Your answer has been marked: {title}',
  'mail.answer-marked-text': 'A trainer has given marks for your answer in “{title}” at {site}.',
  'mail.answer-marked-link': 'See your result',
  'mail.answer-marked-note': 'Your result counts with these marks.',
} as const
