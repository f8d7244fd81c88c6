import type { errors as English } from '../en/errors.ts'

export const errors: Record<keyof typeof English, string> = {
  'errors.title': 'Un problème est survenu',
  'errors.required': 'Remplissez ce champ.',
  'errors.unreadable': 'Cette saisie ne peut pas être lue. Vérifiez ce que vous avez écrit.',
  'errors.too-long': 'Ce texte est trop long.',
  'errors.summary': '{count, plural, one {Un point est à corriger} other {# points sont à corriger}}',
  'errors.not-found-title': 'Cette page n’existe pas',
  'errors.not-found':
    'L’adresse est peut-être mal saisie, ou cette page ne vous est pas destinée. Si vous êtes connecté sous un autre nom, connectez-vous avec le bon compte.',
  'errors.forbidden-title': 'Cette action ne vous est pas ouverte',
  'errors.forbidden':
    'Vous pouvez voir cette page, mais pas effectuer cette action. Adressez-vous à la personne responsable du cours.',
  'errors.bad-request-title': 'Cette demande ne peut pas être lue',
  'errors.bad-request':
    'L’adresse ou le formulaire contient un élément que cette page ne connaît pas. Revenez en arrière et recommencez depuis la page elle-même.',
  'errors.fault-title': 'Une panne s’est produite',
  'errors.fault':
    'L’erreur vient de nous, pas de vous. Ce que vous aviez enregistré est conservé. Attendez une minute et réessayez.',
  'errors.home': 'Vers le catalogue',
  'errors.my-courses': 'Vers mes cours',
  'errors.help': 'Aide, et formulaire pour nous dire ce qui s’est passé',
  'errors.again': 'Recharger cette page',
  'errors.request': 'Si vous demandez de l’aide, indiquez ce numéro : {id}',
  'errors.cross-site-title': 'Ce formulaire n’a pas été accepté',
  'errors.cross-site':
    'Votre navigateur n’a pas indiqué que le formulaire vient de ce site : rien n’a été enregistré. Votre saisie figure ci-dessous : copiez-la si nécessaire, rouvrez la page et envoyez-la de là.',
  'errors.typed': 'Ce que vous avez saisi',
  'errors.too-large-title': 'L’envoi est trop volumineux',
  'errors.too-large':
    'Le formulaire contient plus que ce que ce site accepte. Raccourcissez le texte et envoyez-le de nouveau.',
  'errors.busy-title': 'Le site ne peut rien enregistrer pour l’instant',
  'errors.busy':
    'Rien de ce qui était indiqué comme enregistré n’est perdu. Attendez une minute et envoyez de nouveau.',
  'errors.busy-form':
    'Le site ne peut rien enregistrer pour l’instant. Votre saisie reste ci-dessous : attendez une minute, puis envoyez-la de nouveau.',
  'errors.too-often-title': 'Trop d’envois à la fois depuis votre réseau',
  'errors.too-often':
    'Cette page n’accepte qu’un nombre limité d’envois par heure depuis un même réseau. Rien de ce qui était indiqué comme enregistré n’est perdu. Attendez une heure, puis réessayez.',
  'errors.starting-title': 'Le site démarre',
  'errors.starting':
    'Il a été arrêté un instant, par exemple pour une mise à jour. Ce qui était indiqué comme enregistré est conservé. Attendez une demi-minute, puis rechargez cette page ; si vous veniez d’envoyer un formulaire, votre navigateur demande s’il faut l’envoyer de nouveau : acceptez.',
}
