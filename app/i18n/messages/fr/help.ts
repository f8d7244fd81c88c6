import type { help as English } from '../en/help.ts'

export const help: Record<keyof typeof English, string> = {
  'help.title': 'Aide',
  'help.lead':
    'Ce qui aide le plus souvent, et un formulaire pour tout le reste. Aucun compte n’est nécessaire pour l’envoyer.',
  'help.first': 'À essayer d’abord',
  'help.password': 'Le mot de passe ne fonctionne pas',
  'help.password-do':
    'Vérifiez que les majuscules ne sont pas verrouillées et que le clavier est réglé sur la langue dans laquelle vous avez choisi le mot de passe. Sinon, faites-vous envoyer un lien ; il est valable une heure.',
  'help.mail': 'Un courrier n’est pas arrivé',
  'help.mail-do':
    'Attendez dix minutes et regardez dans le dossier des courriers indésirables. Puis redemandez-le en saisissant de nouveau l’adresse, lettre par lettre. Certains services retiennent le courrier extérieur : une autre de vos adresses sera peut-être plus rapide.',
  'help.mail-link': 'Redemander la confirmation',
  'help.answer': 'Une réponse n’a pas été enregistrée',
  'help.answer-do':
    'À côté de chaque question d’un test est indiquée l’heure d’enregistrement. S’il est écrit que la réponse n’est pas enregistrée, gardez la page ouverte, attendez le retour de la ligne et appuyez sur « Enregistrer les réponses ». Plus tard, rouvrez le test depuis vos cours : ce qui était enregistré s’y trouve.',
  'help.name': 'Le nom sur le certificat est faux',
  'help.name-do':
    'Modifiez le nom dans votre compte : il figurera sur tous les certificats suivants. Un certificat déjà délivré garde son nom, et ce site ne peut pas encore le remplacer. Écrivez ci-dessous avec son numéro et la bonne orthographe : une personne vous répondra ce qui peut être fait.',
  'help.name-link': 'Vers mon compte',
  'help.tell': 'Écrivez-nous',
  'help.tell-lead':
    'Une personne le lira : une formatrice ou un formateur du cours, ou la personne qui administre ce site. La réponse vient par courrier électronique.',
  'help.text': 'Que s’est-il passé ?',
  'help.text-hint': 'Ce que vous avez fait, ce que vous attendiez, ce qui s’est passé. Jamais de mot de passe.',
  'help.address': 'E-mail pour la réponse',
  'help.address-hint': 'Seule la personne qui répond la voit.',
  'help.sent-along': 'Transmis avec le message, pour retrouver l’endroit :',
  'help.page': 'Page',
  'help.request': 'Numéro',
  'help.send': 'Envoyer au centre de formation',
  'help.text-missing': 'Écrivez ce qui s’est passé.',
  'help.text-long': '4 000 caractères au plus : raccourcissez le texte, ou envoyez-le en deux fois.',
  'help.address-missing': 'Écrivez l’adresse e-mail à laquelle la réponse doit aller.',
  'help.too-often':
    'Votre réseau a envoyé beaucoup de messages en une heure ; celui-ci n’a pas encore été pris. Votre texte reste ci-dessous : renvoyez-le dans une heure.',
  'help.sent-title': 'Nous l’avons reçu ; numéro {number}',
  'help.sent-lead':
    'Une personne le lira et répondra par courrier électronique. Gardez le numéro : il permet de retrouver votre message si vous téléphonez.',
}
