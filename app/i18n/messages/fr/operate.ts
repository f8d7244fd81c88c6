import type { operate as English } from '../en/operate.ts'

export const operate: Record<keyof typeof English, string> = {
  'operate.title': 'Administration du site',
  'operate.lead': 'Ce qui est entré et ce qui est parti. Les personnes, les réglages et la sauvegarde viendront ici.',
  'operate.import': 'Dernière importation des contenus',
  'operate.import-none':
    'Aucun contenu n’a encore été importé. Placez des cours dans le dossier des contenus et redémarrez le site.',
  'operate.import-published': 'Publié',
  'operate.import-refused': 'Refusé : les éditions suivies restent telles quelles',
  'operate.when': 'Date',
  'operate.courses': 'Cours',
  'operate.course-edition': '{slug}, édition {edition}',
  'operate.date-time': '{date}, {time} UTC',
  'operate.mail': 'Courrier sortant',
  'operate.mail-files':
    'Aucun serveur de courrier n’est défini : chaque message est un fichier du dossier « mail ». Définissez SMTP_URL pour les envoyer.',
  'operate.mail-server': 'Le courrier part par le serveur indiqué dans SMTP_URL.',
  'operate.mail-none':
    'Aucun message n’a encore été écrit. Les inscriptions, réinitialisations et certificats apparaîtront ici.',
  'operate.mail-kind': 'Message',
  'operate.mail-state': 'État',
  'operate.state-waiting': 'En attente',
  'operate.state-sent': 'Envoyé',
  'operate.state-failed': 'Non envoyé, abandonné',
  'operate.kind-confirm-address': 'Confirmation d’adresse',
  'operate.kind-address-known': 'Adresse déjà connue',
  'operate.kind-reset-password': 'Nouveau mot de passe',
  'operate.kind-sign-in-slowed': 'Nombreux essais de connexion',
  'operate.kind-password-changed': 'Mot de passe modifié',
  'operate.kind-course-completed': 'Cours achevé',
}
