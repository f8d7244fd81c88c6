/** Texts under `account.` */
export const account = {
  'account.name': 'Full name',
  'account.name-hint':
    'As it must stand on your certificate, in any script. Anybody who checks the certificate sees it.',
  'account.name-kept': 'Certificates already issued keep the name they were issued to.',
  'account.email': 'E-mail',
  'account.email-hint': 'To sign in, and for mail about your courses. Other learners do not see it.',
  'account.password': 'Password',
  'account.password-hint': 'At least 15 characters. Three or four words you can remember do well.',
  'account.country': 'Country',
  'account.country-hint': 'For counts by country in reports. Choose the country you work in.',
  'account.choose': 'Choose',
  'account.institution': 'Institution',
  'account.institution-hint':
    'Ministry, office or organisation, for counts in reports. The training centre sees it beside your name.',
  'account.language': 'Language of your pages and mails',
  'account.privacy-before': 'I have read',
  'account.privacy-link': 'what is kept about me, and for how long',

  'account.name-missing': 'Write your name as it must stand on your certificate.',
  'account.name-long': 'Use at most 120 characters for the name.',
  'account.email-wrong': 'Write an e-mail address with an @, like name@ministry.go.ke.',
  'account.country-missing': 'Choose your country.',
  'account.institution-long': 'Use at most 160 characters for the institution.',
  'account.language-missing': 'Choose a language.',
  'account.privacy-missing': 'Read what is kept about you, then tick this box.',
  'account.password-missing': 'Write your password.',
  'account.password-short': 'Use at least 15 characters for the password.',
  'account.password-long': 'Use at most 200 characters for the password.',
  'account.password-repeats': 'This password repeats the same letters. Take three or four different words.',
  'account.password-common': 'This password is made of words or keys that are guessed first. Take other words.',
  'account.password-personal': 'Leave your name and your address out of the password. Take other words.',
  'account.current-password-wrong': 'This is not your current password.',

  'account.sign-up-title': 'Create an account',
  'account.sign-up-lead':
    'For officials and partners who take a course. It takes two minutes; all but the e-mail can be changed later.',
  'account.sign-up': 'Create account',
  'account.have-account': 'You have an account?',
  'account.sent-title': 'Check your mail',
  'account.sent-lead': 'A mail is on its way to the address you gave. Open the link in it to go on.',
  'account.sent-wait':
    'It can take a few minutes. Look into the folder for unwanted mail too. The link works for three days. No second mail is sent within ten minutes of the last one.',
  'account.sent-again': 'No mail? Check the address and try again:',

  'account.sign-in-title': 'Sign in',
  'account.sign-in': 'Sign in',
  'account.sign-in-back': 'Sign in to go on to the page you asked for.',
  'account.sign-in-held':
    'Your session had ended. What you typed is kept for ten minutes: sign in as the same person and it is shown again, ready to be sent.',
  'account.sign-in-wrong': 'E-mail and password do not belong together. Check both, or choose a new password by mail.',
  'account.sign-in-wait':
    'There were too many failed tries. Wait a minute and try again, or choose a new password by mail.',
  'account.suspended': 'This account is closed for now. Write to the training centre.',
  'account.forgot': 'Choose a new password',
  'account.forgot-before': 'Password forgotten?',
  'account.no-account': 'No account yet?',

  'account.sign-out-title': 'Sign out',
  'account.sign-out-lead': 'What you have saved stays. On a shared computer, close the browser window as well.',
  'account.sign-out': 'Sign out',

  'account.title': 'Account',
  'account.lead': 'You are signed in as {email}. To change this address, write to the training centre.',
  'account.save': 'Save profile',
  'account.more': 'More',
  'account.certificates': 'Certificates',

  'account.change-title': 'Change password',
  'account.change-lead': 'Every other device is signed out when you do.',
  'account.current-password': 'Current password',
  'account.current-password-hint': 'So that nobody else changes it on a computer you left.',
  'account.new-password': 'New password',
  'account.change': 'Change password',

  'account.devices-title': 'Signed-in devices',
  'account.devices-lead': 'Where you are signed in now. End what you do not know, then change your password.',
  'account.device-unknown': 'Unknown browser',
  'account.device-this': 'This device',
  'account.device-since': 'Signed in',
  'account.device-seen': 'Last used',
  'account.date-time': '{date}, {time}',
  'account.device-end': 'End',
  'account.ending-title': 'End this sign-in?',
  'account.ending-lead': '{device}, signed in on {date} at {time}. Whoever uses it must sign in again.',

  'account.confirm-title': 'Confirm your address',
  'account.confirm-lead':
    'You confirm {email} for this account. Read what stands below and correct it if need be: the button confirms it and signs you in.',
  'account.confirm-choose':
    'This address was used to sign up more than once, with different passwords. Choose the one that holds from now on.',
  'account.confirm': 'Confirm and sign in',
  'account.over-title': 'This link no longer works',
  'account.confirm-used':
    'This link was used already, or its three days are over. You are signed in, so nothing needs confirming.',
  'account.confirm-over':
    'It was used already, or its three days are over. Sign in: if the address still waits to be confirmed, a new link comes by mail.',
  'account.link-over': 'This link no longer works: it was used already, or its time is over.',

  'account.reset-title': 'Choose a new password',
  'account.reset-ask-lead': 'Write the e-mail of your account. A link comes by mail.',
  'account.reset-ask': 'Send the link',
  'account.reset-sent-lead':
    'If the address has an account, a mail with a link is on its way to it. The link works for one hour.',
  'account.reset-sent-wait':
    'It can take a few minutes. Look into the folder for unwanted mail too. No second mail is sent within ten minutes of the last one.',
  'account.reset-lead': 'For {email}. Every device is signed out, and you are signed in here.',
  'account.reset': 'Save the new password',
  'account.reset-over': 'It was used already, or its hour is over. Ask for a new one.',
  'account.reset-again': 'Ask for a new link',

  'account.claim-title': 'Run this site',
  'account.claim-lead':
    'Whoever starts the server reads a one-time code in its output. With that code your account becomes the operator.',
  'account.code': 'One-time code',
  'account.code-hint': 'Twenty letters and figures in groups of five.',
  'account.claim': 'Become the operator',
  'account.claim-wrong': 'This code does not work. Take the one of the last start: each start prints a new one.',
  'account.claim-wait': 'There were too many failed tries. Wait a minute and try again.',
  'account.roles': 'Your roles',
  'account.role-since': '{role}, {scope}, since {from}.',
  'account.role-since-until': '{role}, {scope}, since {from}, to the end of {until}.',
  'account.role-trainer-can':
    'What somebody reports from a page of the course comes to you by mail: answer that mail. There is no page for trainers yet.',
  'account.role-coordinator-can': 'There is no page for coordinators yet, so there is nothing to do.',
  'account.role-issuer-can':
    'There is no page for issuers yet: certificates are made by themselves when a course is completed.',
  'account.role-operator-can': 'People, mail, content and settings are in your hands.',
} as const
