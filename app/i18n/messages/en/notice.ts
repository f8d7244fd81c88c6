/** Texts under `notice.`: said once on the next page, by the codes of `addresses.ts`. */
export const notice = {
  'notice.enrolled': 'You are enrolled. Begin with the first lesson.',
  'notice.withdrawn': 'You have left the course. What you did is kept; you can come back.',
  'notice.resumed': 'You are back in the course, where you left it.',
  'notice.answers-saved': 'Your answers are saved.',
  'notice.profile-saved': 'Your profile is saved.',
  'notice.password-changed': 'Your new password holds. Every other device was signed out.',
  'notice.device-ended': 'The device is signed out.',
  'notice.signed-out': 'You are signed out.',
  'notice.operator-made': 'You now run this site.',
  'notice.confirmed': 'Your address is confirmed and you are signed in.',
  'notice.settings-changed': 'The settings are saved.',
  'notice.logo-changed': 'The new logo is in place.',
  'notice.logo-removed': 'The logo is taken out. Certificates already issued keep it.',
  'notice.account-suspended': 'The account is closed. Its devices are signed out.',
  'notice.account-reinstated': 'The account is open again.',
  'notice.role-granted': 'The role is granted. To take it back, end it below.',
  'notice.role-ended': 'The role is ended. To take that back, press “Give back” beside it.',
  'notice.second-factor-on': 'The second step is on. Every other device was signed out.',
  'notice.second-factor-off': 'The second step is off. Every other device was signed out.',
  'notice.recovery-codes-few':
    'You used a recovery code, and few are left. Make new ones under “Account”, “Second step at sign-in”.',
  'notice.recovery-codes-none':
    'That was your last recovery code. Make new ones now under “Account”, “Second step at sign-in”.',
  'notice.report-closed': 'The report is marked as dealt with.',
  'notice.report-reopened': 'The report is open again.',
  'notice.second-factor-taken-off': 'The second step is taken off. Every device of the account is signed out.',
} as const
