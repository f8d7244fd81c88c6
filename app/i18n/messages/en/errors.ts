/** Texts under `errors.`: refused fields, error pages, the edge. */
export const errors = {
  'errors.title': 'Something went wrong',
  'errors.required': 'Fill this in.',
  'errors.unreadable': 'This cannot be read. Check what you wrote.',
  'errors.too-long': 'This is too long.',
  'errors.summary': '{count, plural, one {One thing needs a change} other {# things need a change}}',
  'errors.not-found-title': 'There is no such page',
  'errors.not-found':
    'The address may be mistyped, or the page is not yours to see. If you are signed in under another name, sign in with the right one.',
  'errors.forbidden-title': 'This is not open to you',
  'errors.forbidden': 'You can see this page but not do this. Ask the person who runs the course.',
  'errors.bad-request-title': 'This request cannot be read',
  'errors.bad-request':
    'The address or the form holds something that this page does not know. Go back and try again from the page itself.',
  'errors.fault-title': 'Something broke here',
  'errors.fault': 'It is our fault, not yours. What you had saved is kept. Wait a minute and try again.',
  'errors.home': 'To the catalogue',
  'errors.my-courses': 'To my courses',
  'errors.help': 'Help, and a form to tell us what happened',
  'errors.again': 'Load this page again',
  'errors.request': 'If you ask for help, give this number: {id}',
  'errors.cross-site-title': 'This form was not accepted',
  'errors.cross-site':
    'Your browser did not say that the form comes from this site, so nothing was saved. What you typed is below: copy it if you need it, open the page again and send it from there.',
  'errors.typed': 'What you typed',
  'errors.too-large-title': 'This is too large',
  'errors.too-large': 'The form holds more than this site accepts. Shorten the text and send it again.',
  'errors.busy-title': 'The site cannot save just now',
  'errors.busy': 'Nothing was lost that had been shown as saved. Wait a minute and send it again.',
  'errors.busy-form': 'The site cannot save just now. What you wrote stands below: wait a minute, then send it again.',
  'errors.too-often-title': 'Too much at once from your network',
  'errors.too-often':
    'This page takes only so much from one network in an hour. Nothing that was shown as saved is lost. Wait an hour, then try again.',
  'errors.starting-title': 'The site is being started',
  'errors.starting':
    'It was stopped for a moment, for example to bring it up to date. What was shown as saved is kept. Wait half a minute, then load this page again; if you had just sent a form, your browser asks whether to send it once more: say yes.',
} as const
