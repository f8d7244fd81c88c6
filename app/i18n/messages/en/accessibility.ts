/** Texts under `accessibility.`: an honest statement. */
export const accessibility = {
  'accessibility.title': 'Accessibility',
  'accessibility.lead':
    'Everybody who works on migration should be able to take these courses: with eyes, ears or hands that work differently, on an old phone, on a slow line.',
  'accessibility.aim':
    'Our aim is the Web Content Accessibility Guidelines (WCAG) 2.2, level AA. We believe that the pages meet it; no outside body has audited them yet.',
  'accessibility.works-title': 'What you can count on',
  'accessibility.works-keyboard': 'Everything works with the keyboard alone; where you are is always marked.',
  'accessibility.works-reader':
    'Headings, labels, tables and messages are marked, so that a screen reader says them in order. Words in another language are marked as such.',
  'accessibility.works-zoom':
    'Text can be enlarged four times and reads in one column on a screen of 320 points. Colours follow the light or dark setting of your device, and nothing is said by colour alone.',
  'accessibility.works-charts': 'Each chart has a description and its figures as a table.',
  'accessibility.works-plain':
    'Pages work without scripts, without pictures and on old browsers; nothing moves or makes a sound by itself.',
  'accessibility.works-time':
    'No test has a clock without saying so before it begins; what you answered is saved as you go.',
  'accessibility.works-pdf': 'The certificate file is tagged for screen readers (PDF/UA).',
  'accessibility.tested-title': 'How it is tested',
  'accessibility.tested-program':
    'At every change a program (axe) looks for faults on the pages that learners and visitors come by, 320 and 1280 points wide.',
  'accessibility.tested-browser':
    'At every change a browser walks through a whole course without scripts, and in Arabic from right to left.',
  'accessibility.tested-eye':
    'In November 2026 we looked at each kind of page ourselves: light and dark, narrow and wide, in English and Arabic, and on paper.',
  'accessibility.tested-not':
    'Not tried yet: screen readers (NVDA, JAWS, VoiceOver, TalkBack), control by voice, and real telephones of several makes. People with disabilities have not tested the pages yet; if you can, tell us what you met.',
  'accessibility.known-title': 'What is not good yet',
  'accessibility.known-tables': 'Wide tables scroll sideways inside a frame on a narrow screen.',
  'accessibility.known-charts':
    'Charts cannot be explored point by point with the keys; their figures are in the table below each.',
  'accessibility.known-session':
    'Whoever holds a role is signed out after 30 minutes without use, without a warning before. A form sent after that is kept for ten minutes and shown again after signing in.',
  'accessibility.known-letters':
    'The certificate file can show names in Latin, Arabic, Greek and Cyrillic letters only; the page shows any and can be printed.',
  'accessibility.known-signs': 'There are no sign language videos.',
  'accessibility.known-easy': 'The courses exist in plain language, but not in an easy-to-read version.',
  'accessibility.tell-title': 'Something stands in your way?',
  'accessibility.tell':
    'Write to us by the form of help: which page, and what happened. You need no account. You get the text in another form if you need it.',
  'accessibility.tell-link': 'Open the form',
  'accessibility.tell-centre':
    'You can also ask the training centre that runs {host}, or the person who told you of the courses.',
  'accessibility.tell-mail': 'You can also write to {address}, the training centre that runs {host}.',
} as const
