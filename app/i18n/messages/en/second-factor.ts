/** Texts under `second-factor.`: setting it up, giving it, losing it. */
export const secondFactor = {
  'second-factor.title': 'Second step at sign-in',
  'second-factor.lead':
    'Besides the password, signing in asks for a code from an app on your phone. Whoever learns your password still cannot get in.',
  'second-factor.asked':
    'You have a role on this site. Its pages open once the second step is set up; your own courses stay open as they are.',
  'second-factor.none': 'Your account has no second step.',
  'second-factor.since': 'Set up on',
  'second-factor.codes-left': 'Recovery codes left',
  'second-factor.codes-of': '{left, number} of {made, number}',
  'second-factor.codes-few':
    'Few recovery codes are left. Make new ones before they run out: without phone and codes you cannot sign in.',

  'second-factor.set-up-title': 'Set up the second step',
  'second-factor.set-up-lead': 'It takes three minutes and a phone, or a program on your own computer.',
  'second-factor.app': '1. An app that makes codes',
  'second-factor.app-text':
    'Any app for time-based codes (TOTP) will do: Aegis, FreeOTP, Google Authenticator, Microsoft Authenticator, or KeePassXC on a computer. If you have one already, use it.',
  'second-factor.key-title': '2. Give it the key',
  'second-factor.key-text':
    'Scan the square with the app. If the app is on this very device, use the link; or type the key into it.',
  'second-factor.square': 'Square code that holds the key for the app',
  'second-factor.open-app': 'Open the app on this device',
  'second-factor.key': 'Key',
  'second-factor.code-title': '3. Show that it works',
  'second-factor.new-code': 'Code from the app',
  'second-factor.app-code-hint':
    'Six figures, new every 30 seconds. If none works, let the phone set its clock by itself.',
  'second-factor.set-up': 'Turn on the second step',
  'second-factor.later': 'Later: to my courses',
  'second-factor.password-hint': 'So that nobody else does this on a computer you left.',

  'second-factor.replace-title': 'Move to another phone or app',
  'second-factor.replace-lead':
    'Give the new app the key, then prove yourself with both. The old app no longer works here, every other device is signed out, and you get new recovery codes.',
  'second-factor.old-code': 'Code from the app so far, or a recovery code',
  'second-factor.new-app-code': 'Code from the new app',
  'second-factor.replace': 'Move to the new app',
  'second-factor.remove-title': 'Take off the second step',
  'second-factor.remove-lead': 'From then on the password alone signs you in. Every other device is signed out.',
  'second-factor.remove-asked': 'The pages of your role close until you set up a new one.',
  'second-factor.remove': 'Take it off',
  'second-factor.renew-title': 'Make new recovery codes',
  'second-factor.renew-lead': 'You get ten new ones. Those you have no longer work.',
  'second-factor.either-code': 'Code from the app, or a recovery code',
  'second-factor.back': 'Back to the second step',

  'second-factor.codes-title': 'Your recovery codes',
  'second-factor.codes-lead':
    'Each signs you in once when the phone is lost or broken. Print this page or write the codes down, and keep them apart from the phone: they are shown only now.',
  'second-factor.codes-for': 'For {email} at {site}',
  'second-factor.print': 'Print',
  'second-factor.copy': 'Copy the codes',
  'second-factor.copied': 'The codes are copied.',
  'second-factor.kept': 'I have kept them',
  'second-factor.codes-over':
    'There are no codes to show: they are shown once, right after they were made. If you have none put away, make new ones.',

  'second-factor.code-title-sign-in': 'Enter your code',
  'second-factor.code-lead': 'The password was right. Now the code from your app.',
  'second-factor.recovery-title': 'Use a recovery code',
  'second-factor.recovery-lead': 'The password was right. Each recovery code works once.',
  'second-factor.recovery-code': 'Recovery code',
  'second-factor.recovery-code-hint': 'Twelve letters and figures in groups of four.',
  'second-factor.no-phone': 'Phone not at hand?',
  'second-factor.use-app': 'Use the code from the app',
  'second-factor.lost':
    'Phone and recovery codes lost? Write to the training centre: once it is sure who you are, it can take the second step off.',
  'second-factor.somebody-else': 'Sign in as somebody else',

  'second-factor.code-missing': 'Write the code.',
  'second-factor.code-long': 'This is longer than a code. Write one code.',
  'second-factor.app-code-wrong':
    'This code is not right, or it was used already. Wait for the next one in the app and write that.',
  'second-factor.recovery-code-wrong':
    'This recovery code is not right, or it was used already. Check it, or take another.',
  'second-factor.either-code-wrong':
    'This code is not right, or it was used already. Take the next one in the app, or another recovery code.',
  'second-factor.new-code-wrong':
    'This code does not fit the key on this page. Write the one that the app shows now; if none fits, let the phone set its clock by itself.',
  'second-factor.code-wait': 'There were too many wrong codes. Wait a minute and try again.',
  'second-factor.over': 'This sign-in is over. Begin again with your password.',
  'second-factor.there': 'Your account has a second step already. To change the phone, open its page.',
  'second-factor.none-any-more': 'Your account has no second step any more. Set it up first.',
} as const
