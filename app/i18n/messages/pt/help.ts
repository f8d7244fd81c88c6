import type { help as English } from '../en/help.ts'

export const help: Record<keyof typeof English, string> = {
  'help.title': 'Ajuda',
  'help.lead':
    'O que ajuda na maior parte das vezes, e um formulário para tudo o resto. Não precisa de conta para o enviar.',
  'help.first': 'Experimente primeiro',
  'help.password': 'A palavra-passe não funciona',
  'help.password-do':
    'Veja se as maiúsculas estão bloqueadas e se o teclado está na língua em que escolheu a palavra-passe. Se não resultar, peça uma ligação por e-mail; serve durante uma hora.',
  'help.mail': 'Uma mensagem não chegou',
  'help.mail-do':
    'Espere dez minutos e veja a pasta de correio não desejado. Depois peça de novo e volte a escrever o endereço, letra a letra. Alguns serviços retêm o correio de fora: outro endereço seu pode ser mais rápido.',
  'help.mail-link': 'Pedir a confirmação de novo',
  'help.answer': 'Uma resposta não foi guardada',
  'help.answer-do':
    'Junto de cada pergunta de um teste está a hora a que foi guardada. Se disser que não está guardada, mantenha a página aberta, espere que a linha volte e prima «Guardar as respostas». Mais tarde, abra o teste a partir dos seus cursos: o que foi guardado está lá.',
  'help.name': 'O nome no certificado está errado',
  'help.name-do':
    'Altere o nome na sua conta: figurará em todos os certificados seguintes. Um que já foi emitido mantém o nome, e este sítio ainda não o pode substituir. Escreva abaixo com o número e a grafia certa, e uma pessoa responde o que se pode fazer.',
  'help.name-link': 'Para a minha conta',
  'help.tell': 'Diga-nos',
  'help.tell-lead': 'É lido por uma pessoa: quem dá o curso ou quem administra este sítio. A resposta vem por e-mail.',
  'help.text': 'O que correu mal?',
  'help.text-hint': 'O que fez, o que esperava, o que aconteceu em vez disso. Nunca uma palavra-passe.',
  'help.address': 'E-mail para a resposta',
  'help.address-hint': 'Só a vê quem responde.',
  'help.sent-along': 'Segue junto, para encontrarmos o sítio certo:',
  'help.page': 'Página',
  'help.request': 'Número',
  'help.send': 'Enviar ao centro de formação',
  'help.text-missing': 'Escreva o que correu mal.',
  'help.text-long': 'No máximo 4000 caracteres: encurte o texto ou envie-o em duas partes.',
  'help.address-missing': 'Escreva o endereço de e-mail para onde deve ir a resposta.',
  'help.too-often':
    'A sua rede enviou muitas mensagens nesta hora, e esta ainda não foi aceite. O que escreveu está abaixo: envie de novo daqui a uma hora.',
  'help.sent-title': 'Recebemos a mensagem; número {number}',
  'help.sent-lead':
    'Uma pessoa lê-a e responde por e-mail. Guarde o número: com ele encontra-se a sua mensagem se telefonar.',
}
