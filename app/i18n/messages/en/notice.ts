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
} as const
