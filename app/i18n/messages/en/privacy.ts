/** Texts under `privacy.`: what is kept about people, why, who sees it, how long. A change of meaning is a new version (domain/access/privacy.ts). */
export const privacy = {
  'privacy.title': 'What is kept about you',
  'privacy.lead':
    'Darasa keeps what the courses and your certificate need, and nothing to sell, to advertise with or to watch you.',
  'privacy.version': 'This notice holds from {date}.',
  'privacy.for': 'What for',
  'privacy.seen': 'Who sees it',
  'privacy.kept': 'How long',
  'privacy.each': 'Each kind of data',
  'privacy.account': 'E-mail address and language',
  'privacy.account-for':
    'You sign in with the address, and it takes the mails that you ask for or that concern your courses. Pages and mails come in your language.',
  'privacy.account-seen': 'You, and the person who runs this site. Other learners never do.',
  'privacy.account-kept': 'As long as you have an account.',
  'privacy.person': 'Name, country and institution',
  'privacy.person-for':
    'The name stands on your certificate. Country and institution are counted in reports on who takes part; groups so small that a person could be recognised are left out of them.',
  'privacy.person-seen':
    'You, and the training centre. Whoever checks your certificate sees the name that stands on it.',
  'privacy.person-kept': 'As long as you have an account. You can change them at any time on your account page.',
  'privacy.password': 'Password',
  'privacy.password-for':
    'To know that it is you. Only a scrambled form is kept, from which the password cannot be read back.',
  'privacy.password-seen': 'Nobody.',
  'privacy.password-kept': 'Until you change it, or have no account any more.',
  'privacy.second-factor': 'Second step at sign-in',
  'privacy.second-factor-for':
    'If you set it up: so that your password alone lets nobody in. Kept are the key that your app shares, sealed, and scrambled forms of your recovery codes.',
  'privacy.second-factor-seen': 'Nobody.',
  'privacy.second-factor-kept': 'Until you take it off or move to another app, or have no account any more.',
  'privacy.devices': 'Signed-in devices',
  'privacy.devices-for':
    'So that you stay signed in, can see where, and can end it from afar. Kept are the browser in words, when it was signed in and when it was last used.',
  'privacy.devices-seen': 'You.',
  'privacy.devices-kept':
    'A device is signed out after 12 hours without use, and after 14 days in any case; the entry is then deleted.',
  'privacy.tries': 'Failed sign-ins, and networks you signed in from',
  'privacy.tries-for':
    'So that nobody can guess passwords by trying, and a whole ministry on one line is not locked out for it.',
  'privacy.tries-seen': 'Nobody reads them; the site counts them.',
  'privacy.tries-kept': 'Failed sign-ins for two days. The networks as long as you have an account.',
  'privacy.learning': 'Lessons read, answers and marks',
  'privacy.learning-for':
    'So that you find your place again on any device, lose no answer, and get your certificate at the moment you have earned it.',
  'privacy.learning-seen':
    'You. The training centre keeps the record and may look into it when you ask for help. Other learners, your employer and your government do not see it.',
  'privacy.learning-kept': 'As long as you have an account.',
  'privacy.written': 'What you write in worksheets, surveys and answers in your own words',
  'privacy.written-for':
    'So that you can go on with it on any device, hand it in, and keep it in your portfolio; and so that a trainer can comment on it and give marks.',
  'privacy.written-seen':
    'You. The trainers of the course once you have handed it in, with your name. Other learners never do.',
  'privacy.written-kept': 'As long as you have an account.',
  'privacy.certificate': 'Certificates',
  'privacy.certificate-for':
    'To prove what you completed: your name, the course, its hours and outcomes, the date, the edition and a number.',
  'privacy.certificate-seen':
    'Whoever has the number, which is too long to guess: name, course, hours, date, edition and whether it stands. Search engines are told not to list it.',
  'privacy.certificate-kept':
    'Without an end, so that it can still be checked years later. This site cannot revoke one yet; if yours must no longer stand, ask what can be done.',
  'privacy.mail': 'Mails sent to you',
  'privacy.mail-for':
    'So that the same mail is never sent twice, and a lost one can be explained. Kept are its kind and its times; links in it are deleted once it is sent. Where this site has no mail server, the mail lies as a file on its machine, and whoever runs the site hands it on.',
  'privacy.mail-seen': 'The person who runs this site.',
  'privacy.mail-kept': 'As long as you have an account; the file of a mail for 30 days.',
  'privacy.help': 'What you write to us by the help form',
  'privacy.help-for':
    'To mend what went wrong and to answer you: your words, the address for the answer, the page, and the number of its request.',
  'privacy.help-seen': 'The trainers of the course that the page belongs to, or the person who runs this site.',
  'privacy.help-kept': 'Words and address for one year. How much a network sent, for a day.',
  'privacy.not-title': 'What is not done',
  'privacy.not-others':
    'No data leaves this site for another company, apart from the post that delivers your mails; no page loads anything from elsewhere; nobody watches how you move or click.',
  'privacy.not-cookies':
    'There are two cookies: one keeps you signed in, one remembers your language. There is no other.',
  'privacy.not-decisions':
    'No machine decides about you beyond counting: lessons read and marks reached against the rules that stand on the course page.',
  'privacy.rights-title': 'Your rights',
  'privacy.right-see':
    'See what is kept: most of it stands on your own pages. Ask for the rest: whoever runs this site takes a copy out of the database by hand, as no page does it yet.',
  'privacy.right-correct':
    'Have it corrected: name, country, institution and language yourself, on the page of your account; anything else by asking. A certificate already issued keeps its name: this site cannot replace it yet.',
  'privacy.right-delete':
    'Have it deleted: ask. Whoever runs this site closes your account, so that nobody can sign in with it, and deletes by hand what may be deleted, as no page does it yet; you are told what stays and why. You may also leave any course at any time.',
  'privacy.right-complain':
    'Complain: to the data protection authority of your country, if our answer does not satisfy you.',
  'privacy.contact-title': 'Whom to ask',
  'privacy.contact-centre':
    'The training centre that runs {host} answers for these data. Ask the person who told you of the courses.',
  'privacy.contact-mail':
    'The training centre that runs {host} answers for these data. Write to {address}; you get an answer within 30 days.',
  'privacy.changes':
    'A change of this notice gets a new date. Your account keeps which one you read when you signed up.',
} as const
