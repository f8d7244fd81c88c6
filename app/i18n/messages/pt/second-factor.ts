import type { secondFactor as English } from '../en/second-factor.ts'

export const secondFactor: Record<keyof typeof English, string> = {
  'second-factor.title': 'Segundo passo ao iniciar sessão',
  'second-factor.lead':
    'Além da palavra-passe, o início de sessão pede um código de uma aplicação do seu telefone. Quem souber a sua palavra-passe não consegue entrar só com ela.',
  'second-factor.asked':
    'Tem uma função neste sítio. As páginas dela abrem assim que o segundo passo estiver configurado; os seus próprios cursos continuam abertos.',
  'second-factor.none': 'A sua conta não tem segundo passo.',
  'second-factor.since': 'Configurado em',
  'second-factor.codes-left': 'Códigos de recuperação restantes',
  'second-factor.codes-of': '{left, number} de {made, number}',
  'second-factor.codes-few':
    'Restam poucos códigos de recuperação. Crie novos antes que acabem: sem telefone e sem códigos não consegue iniciar sessão.',

  'second-factor.set-up-title': 'Configurar o segundo passo',
  'second-factor.set-up-lead': 'São precisos três minutos e um telefone, ou um programa no seu próprio computador.',
  'second-factor.app': '1. Uma aplicação que dá códigos',
  'second-factor.app-text':
    'Serve qualquer aplicação de códigos temporários (TOTP): Aegis, FreeOTP, Google Authenticator, Microsoft Authenticator, ou KeePassXC num computador. Se já tiver uma, use-a.',
  'second-factor.key-title': '2. Dar-lhe a chave',
  'second-factor.key-text':
    'Leia o quadrado com a aplicação. Se ela estiver neste mesmo dispositivo, use a ligação; ou escreva nela a chave.',
  'second-factor.square': 'Código quadrado com a chave para a aplicação',
  'second-factor.open-app': 'Abrir a aplicação neste dispositivo',
  'second-factor.key': 'Chave',
  'second-factor.code-title': '3. Mostrar que funciona',
  'second-factor.new-code': 'Código da aplicação',
  'second-factor.app-code-hint':
    'Seis algarismos, novos a cada 30 segundos. Se nenhum servir, deixe o telefone acertar a hora automaticamente.',
  'second-factor.set-up': 'Ativar o segundo passo',
  'second-factor.later': 'Mais tarde: para os meus cursos',
  'second-factor.password-hint': 'Para que mais ninguém faça isto num computador que deixou.',

  'second-factor.replace-title': 'Mudar para outro telefone ou aplicação',
  'second-factor.replace-lead':
    'Dê a chave à nova aplicação e identifique-se com ambas. A antiga deixa de servir aqui, a sessão termina em todos os outros dispositivos e recebe novos códigos de recuperação.',
  'second-factor.old-code': 'Código da aplicação atual, ou um código de recuperação',
  'second-factor.new-app-code': 'Código da nova aplicação',
  'second-factor.replace': 'Mudar para a nova aplicação',
  'second-factor.remove-title': 'Retirar o segundo passo',
  'second-factor.remove-lead':
    'A partir daí basta a palavra-passe para iniciar sessão. A sessão termina em todos os outros dispositivos.',
  'second-factor.remove-asked': 'As páginas da sua função fecham até configurar um novo.',
  'second-factor.remove': 'Retirá-lo',
  'second-factor.renew-title': 'Criar novos códigos de recuperação',
  'second-factor.renew-lead': 'Recebe dez novos. Os que tem deixam de servir.',
  'second-factor.either-code': 'Código da aplicação, ou um código de recuperação',
  'second-factor.back': 'Voltar ao segundo passo',

  'second-factor.codes-title': 'Os seus códigos de recuperação',
  'second-factor.codes-lead':
    'Cada um inicia a sessão uma vez se o telefone se perder ou avariar. Imprima esta página ou anote os códigos e guarde-os longe do telefone: só são mostrados agora.',
  'second-factor.codes-for': 'Para {email} em {site}',
  'second-factor.print': 'Imprimir',
  'second-factor.copy': 'Copiar os códigos',
  'second-factor.copied': 'Os códigos foram copiados.',
  'second-factor.kept': 'Guardei-os',
  'second-factor.codes-over':
    'Não há códigos para mostrar: são mostrados uma vez, logo depois de criados. Se não guardou nenhuns, crie novos.',

  'second-factor.code-title-sign-in': 'Introduza o seu código',
  'second-factor.code-lead': 'A palavra-passe está certa. Agora, o código da sua aplicação.',
  'second-factor.recovery-title': 'Usar um código de recuperação',
  'second-factor.recovery-lead': 'A palavra-passe está certa. Cada código de recuperação serve uma só vez.',
  'second-factor.recovery-code': 'Código de recuperação',
  'second-factor.recovery-code-hint': 'Doze letras e algarismos, em grupos de quatro.',
  'second-factor.no-phone': 'Não tem o telefone consigo?',
  'second-factor.use-app': 'Usar o código da aplicação',
  'second-factor.lost':
    'Perdeu o telefone e os códigos de recuperação? Escreva ao centro de formação: depois de ter a certeza de quem é, pode retirar o segundo passo.',
  'second-factor.somebody-else': 'Iniciar sessão com outra conta',

  'second-factor.code-missing': 'Escreva o código.',
  'second-factor.code-long': 'É mais longo do que um código. Escreva um só código.',
  'second-factor.app-code-wrong':
    'Este código não está certo ou já foi usado. Espere pelo seguinte na aplicação e escreva-o.',
  'second-factor.recovery-code-wrong':
    'Este código de recuperação não está certo ou já foi usado. Verifique-o, ou use outro.',
  'second-factor.either-code-wrong':
    'Este código não está certo ou já foi usado. Use o seguinte na aplicação, ou outro código de recuperação.',
  'second-factor.new-code-wrong':
    'Este código não corresponde à chave desta página. Escreva o que a aplicação mostra agora; se nenhum servir, deixe o telefone acertar a hora automaticamente.',
  'second-factor.code-wait': 'Houve demasiados códigos errados. Espere um minuto e tente de novo.',
  'second-factor.over': 'Este início de sessão terminou. Recomece com a sua palavra-passe.',
  'second-factor.there': 'A sua conta já tem um segundo passo. Para mudar de telefone, abra a página dele.',
  'second-factor.none-any-more': 'A sua conta já não tem segundo passo. Configure-o primeiro.',
}
