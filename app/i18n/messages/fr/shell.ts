import type { shell as English } from '../en/shell.ts'

export const shell: Record<keyof typeof English, string> = {
  'shell.skip': 'Aller au contenu',
  'shell.languages': 'Langue',
  'shell.main': 'Menu principal',
  'shell.account-menu': 'Votre compte',
  'shell.catalogue': 'Cours',
  'shell.my-courses': 'Mes cours',
  'shell.certificates': 'Certificats',
  'shell.verify': 'Vérifier un certificat',
  'shell.account': 'Compte',
  'shell.sign-out': 'Se déconnecter',
  'shell.sign-in': 'Se connecter',
  'shell.sign-up': 'Créer un compte',
  'shell.about': 'À propos de ce site',
  'shell.privacy': 'Vos données',
  'shell.help': 'Un problème sur cette page ?',
  'shell.author': 'Formateur',
  'shell.operate': 'Administration',
}
