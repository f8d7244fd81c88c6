import type { account as English } from '../en/account.ts'

export const account: Record<keyof typeof English, string> = {
  'account.name': 'Nom complet',
  'account.name-hint':
    'Tel qu’il doit figurer sur votre certificat, dans l’écriture de votre choix. Toute personne qui vérifie le certificat le voit.',
  'account.name-kept': 'Les certificats déjà délivrés gardent le nom auquel ils ont été établis.',
  'account.email': 'E-mail',
  'account.email-hint':
    'Pour vous connecter et pour les courriers au sujet de vos cours. Les autres apprenants ne le voient pas.',
  'account.password': 'Mot de passe',
  'account.password-hint': 'Au moins 15 caractères. Trois ou quatre mots faciles à retenir conviennent bien.',
  'account.country': 'Pays',
  'account.country-hint': 'Pour les décomptes par pays dans les rapports. Choisissez le pays où vous travaillez.',
  'account.choose': 'Choisir',
  'account.institution': 'Institution',
  'account.institution-hint':
    'Ministère, service ou organisation, pour les décomptes des rapports. Le centre de formation la voit à côté de votre nom.',
  'account.language': 'Langue de vos pages et de vos courriers',
  'account.privacy-before': 'J’ai lu',
  'account.privacy-link': 'ce qui est conservé à mon sujet, et pendant combien de temps',

  'account.name-missing': 'Écrivez votre nom tel qu’il doit figurer sur votre certificat.',
  'account.name-long': 'Le nom compte au plus 120 caractères.',
  'account.email-wrong': 'Écrivez une adresse e-mail avec un @, comme nom@ministere.gouv.sn.',
  'account.country-missing': 'Choisissez votre pays.',
  'account.institution-long': 'Le nom de l’institution compte au plus 160 caractères.',
  'account.language-missing': 'Choisissez une langue.',
  'account.privacy-missing': 'Lisez ce qui est conservé à votre sujet, puis cochez cette case.',
  'account.password-missing': 'Écrivez votre mot de passe.',
  'account.password-short': 'Le mot de passe compte au moins 15 caractères.',
  'account.password-long': 'Le mot de passe compte au plus 200 caractères.',
  'account.password-repeats': 'Ce mot de passe répète les mêmes lettres. Prenez trois ou quatre mots différents.',
  'account.password-common':
    'Ce mot de passe est fait de mots ou de touches que l’on essaie en premier. Prenez d’autres mots.',
  'account.password-personal': 'Ne mettez ni votre nom ni votre adresse dans le mot de passe. Prenez d’autres mots.',
  'account.current-password-wrong': 'Ce n’est pas votre mot de passe actuel.',

  'account.sign-up-title': 'Créer un compte',
  'account.sign-up-lead':
    'Pour les fonctionnaires et les partenaires qui suivent un cours. Deux minutes suffisent ; tout peut être modifié plus tard, sauf l’e-mail.',
  'account.sign-up': 'Créer un compte',
  'account.have-account': 'Vous avez un compte ?',
  'account.sent-title': 'Consultez votre messagerie',
  'account.sent-lead':
    'Un courrier est en route vers l’adresse que vous avez donnée. Ouvrez le lien qu’il contient pour continuer.',
  'account.sent-wait':
    'Cela peut prendre quelques minutes. Regardez aussi dans le dossier des courriers indésirables. Le lien est valable trois jours. Aucun second courrier n’est envoyé dans les dix minutes qui suivent le dernier.',
  'account.sent-again': 'Pas de courrier ? Vérifiez l’adresse et recommencez :',

  'account.sign-in-title': 'Se connecter',
  'account.sign-in': 'Se connecter',
  'account.sign-in-back': 'Connectez-vous pour accéder à la page demandée.',
  'account.sign-in-held':
    'Votre session était terminée. Ce que vous avez écrit est gardé dix minutes : connectez-vous sous le même compte et vous le retrouverez, prêt à être envoyé.',
  'account.sign-in-wrong':
    'L’e-mail et le mot de passe ne correspondent pas. Vérifiez les deux, ou choisissez un nouveau mot de passe par courrier.',
  'account.sign-in-wait':
    'Il y a eu trop d’essais infructueux. Attendez une minute et réessayez, ou choisissez un nouveau mot de passe par courrier.',
  'account.suspended': 'Ce compte est fermé pour le moment. Écrivez au centre de formation.',
  'account.forgot': 'Choisir un nouveau mot de passe',
  'account.forgot-before': 'Mot de passe oublié ?',
  'account.no-account': 'Pas encore de compte ?',

  'account.sign-out-title': 'Se déconnecter',
  'account.sign-out-lead':
    'Ce que vous avez enregistré est conservé. Sur un ordinateur partagé, fermez aussi la fenêtre du navigateur.',
  'account.sign-out': 'Se déconnecter',

  'account.title': 'Compte',
  'account.lead': 'Vous êtes connecté avec l’adresse {email}. Pour la changer, écrivez au centre de formation.',
  'account.save': 'Enregistrer le profil',
  'account.more': 'Autres pages',
  'account.certificates': 'Certificats',

  'account.change-title': 'Changer de mot de passe',
  'account.change-lead': 'Tous les autres appareils seront alors déconnectés.',
  'account.current-password': 'Mot de passe actuel',
  'account.current-password-hint': 'Pour que personne d’autre ne le change sur un ordinateur que vous auriez quitté.',
  'account.new-password': 'Nouveau mot de passe',
  'account.change': 'Changer de mot de passe',

  'account.devices-title': 'Appareils connectés',
  'account.devices-lead':
    'Là où vous êtes connecté en ce moment. Mettez fin à ce que vous ne connaissez pas, puis changez de mot de passe.',
  'account.device-unknown': 'Navigateur inconnu',
  'account.device-this': 'Cet appareil',
  'account.device-since': 'Connecté depuis',
  'account.device-seen': 'Dernière utilisation',
  'account.date-time': '{date}, {time}',
  'account.device-end': 'Mettre fin',
  'account.ending-title': 'Mettre fin à cette connexion ?',
  'account.ending-lead':
    '{device}, connecté le {date} à {time}. La personne qui l’utilise devra se connecter de nouveau.',

  'account.confirm-title': 'Confirmer votre adresse',
  'account.confirm-lead':
    'Vous confirmez {email} pour ce compte. Relisez ce qui suit et corrigez-le au besoin : le bouton le confirme et vous connecte.',
  'account.confirm-choose':
    'Cette adresse a servi plusieurs fois à créer un compte, avec des mots de passe différents. Choisissez celui qui vaudra désormais.',
  'account.confirm': 'Confirmer et se connecter',
  'account.over-title': 'Ce lien n’est plus valable',
  'account.confirm-used':
    'Ce lien a déjà servi, ou ses trois jours sont passés. Vous êtes connecté(e) : il n’y a rien à confirmer.',
  'account.confirm-over':
    'Il a déjà servi, ou ses trois jours sont écoulés. Connectez-vous : si l’adresse attend encore d’être confirmée, un nouveau lien arrive par courrier.',
  'account.link-over': 'Ce lien n’est plus valable : il a déjà servi, ou son délai est écoulé.',

  'account.reset-title': 'Choisir un nouveau mot de passe',
  'account.reset-ask-lead': 'Écrivez l’e-mail de votre compte. Un lien arrive par courrier.',
  'account.reset-ask': 'Envoyer le lien',
  'account.reset-sent-lead':
    'Si un compte existe à cette adresse, un courrier avec un lien est en route. Le lien est valable une heure.',
  'account.reset-sent-wait':
    'Cela peut prendre quelques minutes. Regardez aussi dans le dossier des courriers indésirables. Aucun second courrier n’est envoyé dans les dix minutes qui suivent le dernier.',
  'account.reset-lead': 'Pour {email}. Tous les appareils seront déconnectés, et vous serez connecté ici.',
  'account.reset': 'Enregistrer le nouveau mot de passe',
  'account.reset-over': 'Il a déjà servi, ou son heure est écoulée. Demandez-en un nouveau.',
  'account.reset-again': 'Demander un nouveau lien',

  'account.claim-title': 'Administrer ce site',
  'account.claim-lead':
    'La personne qui démarre le serveur lit un code à usage unique dans ce qu’il affiche. Avec ce code, votre compte devient celui de l’administrateur.',
  'account.code': 'Code à usage unique',
  'account.code-hint': 'Vingt lettres et chiffres, par groupes de cinq.',
  'account.claim': 'Devenir administrateur',
  'account.claim-wrong':
    'Ce code n’est pas valable. Prenez celui du dernier démarrage : chaque démarrage en affiche un nouveau.',
  'account.claim-wait': 'Il y a eu trop d’essais infructueux. Attendez une minute et réessayez.',
  'account.roles': 'Vos rôles',
  'account.role-since': '{role}, {scope}, depuis le {from}.',
  'account.role-since-until': '{role}, {scope}, du {from} au {until} inclus.',
  'account.role-trainer-can':
    'Ce qu’une personne signale depuis une page du cours vous arrive par courriel : répondez à ce courriel. Il n’y a pas encore de page pour ce rôle.',
  'account.role-coordinator-can': 'Il n’y a pas encore de page pour la coordination : vous n’avez rien à faire.',
  'account.role-issuer-can':
    'Il n’y a pas encore de page pour ce rôle : les certificats sont établis d’eux-mêmes à la fin d’un cours.',
  'account.role-operator-can': 'Personnes, courriels, contenus et réglages sont entre vos mains.',
}
