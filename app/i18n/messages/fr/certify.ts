import type { certify as English } from '../en/certify.ts'

/** Texts under `certify.`: certificates and their verification. */
export const certify: Record<keyof typeof English, string> = {
  'certify.mine': 'Certificats',
  'certify.mine-lead':
    'Chaque certificat porte un numéro. Quiconque le connaît peut vérifier le certificat sans compte.',
  'certify.none':
    'Vous n’avez pas encore de certificat. Il apparaîtra ici dès que tout ce que demande un cours sera fait.',
  'certify.to-my-courses': 'Voir ce qui manque dans mes cours',
  'certify.open': 'Ouvrir le certificat',
  'certify.page-title': 'Certificat : {course}',
  'certify.file-title': 'Certificat : {name}, {course}',
  'certify.heading': 'Certificat de formation achevée',
  'certify.certifies': 'Il est certifié que',
  'certify.has-completed': 'a achevé le cours',
  'certify.able': 'Capacités acquises à la fin du cours :',
  'certify.time': 'Durée',
  'certify.completed': 'Achevé le',
  'certify.edition': 'Édition',
  'certify.edition-words':
    '{edition, number}, en {language, select, fr {français} ar {arabe} pt {portugais} es {espagnol} other {anglais}}',
  'certify.issued-by': 'Délivré par',
  'certify.number': 'Numéro',
  'certify.to-check': 'Pour vérifier : scannez le code ou ouvrez',
  'certify.code-label': 'Code carré : {address}',
  'certify.download': 'Télécharger le certificat (PDF)',
  'certify.size': 'environ {kilobytes, number} Ko',
  'certify.no-file':
    'Le fichier ne peut pas encore afficher les lettres de ce nom. Imprimez plutôt cette page : elle dit la même chose, sur une feuille A4.',
  'certify.public-page': 'La page que voient les autres',
  'certify.print-hint': 'Cette page s’imprime sur une feuille A4, en format paysage.',
  'certify.not-standing':
    'Ce certificat n’est plus valable. La page publique dit pourquoi ; son fichier n’est plus proposé.',
  'certify.state-recorded': 'Valable',
  'certify.state-signed': 'Valable, signé',
  'certify.state-revoked': 'Révoqué',
  'certify.state-superseded': 'Remplacé',
  'certify.state-expired': 'Expiré',
  'certify.state-unconfirmed': 'Ne peut être confirmé',
  'certify.verify': 'Vérifier un certificat',
  'certify.verify-lead':
    'Quelqu’un vous a présenté un certificat ? Saisissez son numéro : vous verrez aussitôt s’il est valable et ce qu’il dit. Aucun compte n’est nécessaire.',
  'certify.field': 'Numéro du certificat',
  'certify.field-hint':
    '26 lettres et chiffres, imprimés à côté du code carré. Minuscules, espaces et tirets sont sans importance.',
  'certify.check': 'Vérifier le certificat',
  'certify.number-unreadable':
    'Ce n’est pas un numéro de certificat. Il compte 26 lettres et chiffres ; comparez-le avec le papier, signe par signe.',
  'certify.check-another': 'Vérifier un autre certificat',
  'certify.another': 'Un autre certificat',
  'certify.verdict-valid': 'Ce certificat est valable',
  'certify.verdict-revoked': 'Ce certificat a été révoqué',
  'certify.verdict-superseded': 'Ce certificat a été remplacé',
  'certify.verdict-expired': 'Ce certificat a expiré',
  'certify.verdict-unconfirmed': 'Ce certificat ne peut être confirmé',
  'certify.verdict-unknown': 'Aucun certificat ne porte ce numéro',
  'certify.revoked-since':
    'Il n’est plus valable depuis le {date}. Un papier ou un fichier portant ce numéro ne doit pas être accepté, même s’il paraît correct.',
  'certify.superseded-since':
    'Depuis le {date}, un autre certificat le remplace, le plus souvent parce qu’un nom a été corrigé. Celui-ci ne doit plus être accepté.',
  'certify.replaced-by': 'Remplacé par',
  'certify.expired-now': 'Sa durée de validité est passée. Demandez à la personne un certificat plus récent.',
  'certify.unconfirmed-now':
    'Notre registre se contredit à son sujet ; nous n’en disons donc rien. Ne vous y fiez pas ; adressez-vous au centre de formation.',
  'certify.unknown-now':
    'Personne n’a reçu {typed}. Comparez avec le papier, signe par signe : 0 est un chiffre, et les lettres I, L, O et U ne sont jamais employées. S’il est imprimé ainsi, ce papier n’est pas de nous.',
  'certify.awarded-to': 'Délivré à',
  'certify.for': 'Pour',
  'certify.training-completed': 'Formation achevée :',
  'certify.compare':
    'Comparez le nom et la date avec le papier que vous tenez. S’ils diffèrent, le papier a été modifié.',
  'certify.what-checked': 'Ce qui a été vérifié',
  'certify.how-title': 'Comment vérifier',
  'certify.how-address':
    'Regardez l’adresse de cette page : elle doit commencer par {address}. Une copie de cette page à une autre adresse ne prouve rien.',
  'certify.how-person':
    'Le certificat dit qu’une personne de ce nom a achevé la formation. Que la personne devant vous porte bien ce nom, c’est une pièce d’identité qui le dit.',
  'certify.checked-at': 'Vérifié le {date} à {time}.',
  'certify.check-record': 'Registre.',
  'certify.check-record-text':
    'Le numéro figure dans notre registre ; nom, cours, durée et date sont ceux qui y ont été inscrits à l’achèvement du cours.',
  'certify.check-standing': 'Toujours valable.',
  'certify.check-standing-text': 'Il n’a été ni révoqué ni remplacé, et son historique est sans rupture.',
  'certify.check-not-standing': 'Plus valable.',
  'certify.check-not-standing-text': 'Il y a été mis fin, comme indiqué ci-dessus.',
  'certify.check-unsigned': 'Forme signée.',
  'certify.check-unsigned-text':
    'Ce certificat ne porte pas encore de signature électronique ; elle suivra. D’ici là, cette page fait foi.',
  'certify.centre-certifies': '{centre} certifie que',
  'certify.specimen-name': 'Spécimen : nom de la personne',
}
