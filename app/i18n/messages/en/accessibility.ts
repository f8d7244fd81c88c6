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
  'accessibility.tested':
    'At every change a program (axe) looks for faults on the pages, and a browser walks through a whole course without scripts and in Arabic. People with disabilities have not tested the pages yet; if you can, tell us what you met.',
  'accessibility.known-title': 'What is not good yet',
  'accessibility.known-tables': 'Wide tables scroll sideways inside a frame on a narrow screen.',
  'accessibility.known-letters':
    'The certificate file can show names in Latin, Arabic, Greek and Cyrillic letters only; the page shows any and can be printed.',
  'accessibility.known-signs': 'There are no sign language videos.',
  'accessibility.tell-title': 'Something stands in your way?',
  'accessibility.tell-centre':
    'Tell the training centre that runs {host}, or the person who told you of the courses: which page, and what happened. You get the text in another form if you need it.',
  'accessibility.tell-mail':
    'Write to {address}, the training centre that runs {host}: which page, and what happened. You get the text in another form if you need it.',
} as const
