/** Texts under `help.`: what to do first, and the form that reaches a person. */
export const help = {
  'help.title': 'Help',
  'help.lead': 'What helps most often, and a form for everything else. You need no account to send it.',
  'help.first': 'Try this first',
  'help.password': 'The password does not work',
  'help.password-do':
    'Look whether capital letters are locked, and whether the keyboard is set to the language you chose the password in. If that does not help, have a link sent to you; it works for one hour.',
  'help.mail': 'A mail has not arrived',
  'help.mail-do':
    'Wait ten minutes and look into the folder for unwanted mail. Then ask again, and write the address once more, letter by letter. Some offices hold back mail from outside: another address of yours may be quicker.',
  'help.mail-link': 'Ask for the confirmation again',
  'help.answer': 'An answer was not saved',
  'help.answer-do':
    'Beside each question of a test stands when it was saved. If it says “not saved”, keep the page open, wait for the line to come back and press “Save answers”. Later you open the test again from your courses: what was saved is there.',
  'help.name': 'The name on the certificate is wrong',
  'help.name-do':
    'Change the name in your account: it stands on every later certificate. One that was issued already keeps its name, and this site cannot replace it yet. Write below with its number and the right spelling, and a person answers what can be done.',
  'help.name-link': 'To my account',
  'help.tell': 'Tell us',
  'help.tell-lead': 'A person reads it: a trainer of the course, or whoever runs this site. The answer comes by mail.',
  'help.text': 'What went wrong?',
  'help.text-hint': 'What you did, what you expected, what happened instead. Never a password.',
  'help.address': 'E-mail for the answer',
  'help.address-hint': 'Whoever answers sees it, nobody else.',
  'help.sent-along': 'Sent along, so that we find the place:',
  'help.page': 'Page',
  'help.request': 'Number',
  'help.send': 'Send to the training centre',
  'help.text-missing': 'Write what went wrong.',
  'help.text-long': 'Use at most 4,000 characters: shorten it, or send it in two parts.',
  'help.address-missing': 'Write the e-mail address that the answer should go to.',
  'help.too-often':
    'Your network has sent many messages this hour, so this one was not taken yet. What you wrote stands below: send it again in an hour.',
  'help.sent-title': 'We have it; number {number}',
  'help.sent-lead':
    'A person reads it and answers by mail. Keep the number: it finds your message again if you ask by telephone.',
} as const
