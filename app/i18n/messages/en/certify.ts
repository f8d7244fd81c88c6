/** Texts under `certify.`: certificates and their verification. */
export const certify = {
  'certify.mine': 'Certificates',
  'certify.mine-lead': 'Each certificate has a number. Whoever has it can check the certificate without an account.',
  'certify.none': 'You have no certificate yet. It appears here as soon as everything that a course asks for is done.',
  'certify.to-my-courses': 'See what is missing in my courses',
  'certify.open': 'Open certificate',
  'certify.page-title': 'Certificate: {course}',
  'certify.file-title': 'Certificate: {name}, {course}',
  'certify.heading': 'Certificate of training completed',
  'certify.certifies': 'This is to certify that',
  'certify.has-completed': 'has completed the course',
  'certify.able': 'Able, at the end of the course, to',
  'certify.time': 'Learning time',
  'certify.completed': 'Completed',
  'certify.edition': 'Edition',
  'certify.edition-words':
    '{edition, number}, in {language, select, fr {French} ar {Arabic} pt {Portuguese} es {Spanish} other {English}}',
  'certify.issued-by': 'Issued by',
  'certify.number': 'Number',
  'certify.to-check': 'To check: scan the code or open',
  'certify.code-label': 'Square code: {address}',
  'certify.download': 'Download certificate (PDF)',
  'certify.size': 'about {kilobytes, number} KB',
  'certify.no-file':
    'The file cannot show the letters of this name yet. Print this page instead: it says the same, on one A4 sheet.',
  'certify.public-page': 'The page that others see',
  'certify.print-hint': 'This page prints on one A4 sheet, landscape.',
  'certify.not-standing':
    'This certificate no longer stands. Its page for others says why; there is no file of it any more.',
  'certify.state-recorded': 'Valid',
  'certify.state-signed': 'Valid, signed',
  'certify.state-revoked': 'Revoked',
  'certify.state-superseded': 'Replaced',
  'certify.state-expired': 'Expired',
  'certify.state-unconfirmed': 'Cannot be confirmed',
  'certify.verify': 'Check a certificate',
  'certify.verify-lead':
    'Somebody showed you a certificate? Type its number: you see at once whether it stands, and what it says. No account needed.',
  'certify.field': 'Certificate number',
  'certify.field-hint':
    '26 letters and figures, printed beside the square code. Small letters, spaces and dashes do not matter.',
  'certify.check': 'Check certificate',
  'certify.number-unreadable':
    'This is not a certificate number. It has 26 letters and figures; compare it with the paper, letter by letter.',
  'certify.check-another': 'Check another',
  'certify.another': 'Another certificate',
  'certify.verdict-valid': 'This certificate is valid',
  'certify.verdict-revoked': 'This certificate was revoked',
  'certify.verdict-superseded': 'This certificate was replaced',
  'certify.verdict-expired': 'This certificate has expired',
  'certify.verdict-unconfirmed': 'This certificate cannot be confirmed',
  'certify.verdict-unknown': 'No certificate has this number',
  'certify.revoked-since':
    'It no longer stands since {date}. A paper or file with this number must not be accepted, even if it looks right.',
  'certify.superseded-since':
    'Since {date} another certificate stands in its place, usually because a name was corrected. This one must not be accepted any more.',
  'certify.replaced-by': 'Replaced by',
  'certify.expired-now': 'Its time has passed. Ask the person for a newer certificate.',
  'certify.unconfirmed-now':
    'Our record of it contradicts itself, so we say nothing about it. Do not rely on it; ask the training centre.',
  'certify.unknown-now':
    'Nobody was given {typed}. Compare it with the paper, letter by letter: 0 is a figure, and the letters I, L, O and U are never used. If it is printed so, the paper is not ours.',
  'certify.awarded-to': 'Awarded to',
  'certify.for': 'For',
  'certify.training-completed': 'Training completed:',
  'certify.compare':
    'Compare the name and the date with the paper in your hand. If they differ, the paper was altered.',
  'certify.what-checked': 'What was checked',
  'certify.how-title': 'How to check',
  'certify.how-address':
    'Look at the address of this page: it must begin with {address}. A copy of this page on another address proves nothing.',
  'certify.how-person':
    'The certificate says that somebody of this name completed the training. Whether the person in front of you bears this name, an identity document says.',
  'certify.checked-at': 'Checked on {date} at {time}.',
  'certify.check-record': 'Record.',
  'certify.check-record-text':
    'The number is in our register, and name, course, time and date are those written down when the course was completed.',
  'certify.check-standing': 'Still standing.',
  'certify.check-standing-text': 'It has been neither revoked nor replaced, and its history is unbroken.',
  'certify.check-not-standing': 'Not standing.',
  'certify.check-not-standing-text': 'It was ended, as said above.',
  'certify.check-unsigned': 'Signed form.',
  'certify.check-unsigned-text':
    'This certificate carries no electronic signature yet; that will follow. Until then this page is the proof.',
  'certify.centre-certifies': '{centre} certifies that',
  'certify.specimen-name': 'Specimen: Name of a Learner',
} as const
