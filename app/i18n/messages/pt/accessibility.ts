import type { accessibility as English } from '../en/accessibility.ts'

/** Texts under `accessibility.`: an honest statement. */
export const accessibility: Record<keyof typeof English, string> = {
  'accessibility.title': 'Acessibilidade',
  'accessibility.lead':
    'Todas as pessoas que trabalham em migração devem poder fazer estes cursos: com olhos, ouvidos ou mãos que funcionam de outro modo, num telemóvel antigo, numa linha lenta.',
  'accessibility.aim':
    'O nosso objetivo é o nível AA das diretrizes WCAG 2.2. Acreditamos que as páginas o cumprem; ainda nenhuma entidade externa as auditou.',
  'accessibility.works-title': 'Com o que pode contar',
  'accessibility.works-keyboard': 'Tudo funciona só com o teclado; o lugar onde está fica sempre assinalado.',
  'accessibility.works-reader':
    'Títulos, rótulos, tabelas e mensagens estão marcados, para que um leitor de ecrã os diga por ordem. As palavras de outra língua estão assinaladas.',
  'accessibility.works-zoom':
    'O texto pode ser ampliado quatro vezes e lê-se numa coluna num ecrã de 320 pontos. As cores seguem o modo claro ou escuro do dispositivo, e nada é dito só pela cor.',
  'accessibility.works-charts': 'Cada gráfico tem uma descrição e os seus números numa tabela.',
  'accessibility.works-plain':
    'As páginas funcionam sem scripts, sem imagens e em navegadores antigos; nada se mexe nem faz som por si.',
  'accessibility.works-time':
    'Nenhum teste tem tempo contado sem o dizer antes de começar; o que responde vai sendo guardado.',
  'accessibility.works-pdf': 'O ficheiro do certificado está etiquetado para leitores de ecrã (PDF/UA).',
  'accessibility.tested-title': 'Como é testado',
  'accessibility.tested-program':
    'A cada alteração, um programa (axe) procura falhas nas páginas que os formandos e os visitantes veem, com 320 e 1280 pontos de largura.',
  'accessibility.tested-browser':
    'A cada alteração, um navegador percorre um curso inteiro sem scripts, e em árabe da direita para a esquerda.',
  'accessibility.tested-eye':
    'Em novembro de 2026 vimos nós próprios cada tipo de página: claro e escuro, estreito e largo, em inglês e em árabe, e em papel.',
  'accessibility.tested-not':
    'Ainda por experimentar: leitores de ecrã (NVDA, JAWS, VoiceOver, TalkBack), comando por voz e telemóveis reais de várias marcas. As páginas ainda não foram testadas por pessoas com deficiência; se puder, diga-nos o que encontrou.',
  'accessibility.known-title': 'O que ainda não está bem',
  'accessibility.known-tables': 'Num ecrã estreito, as tabelas largas deslizam para o lado dentro de uma moldura.',
  'accessibility.known-charts':
    'Os gráficos não se percorrem ponto a ponto com as teclas; os números estão na tabela por baixo de cada um.',
  'accessibility.known-session':
    'Quem tem uma função vê a sessão terminada após 30 minutos sem uso, sem aviso prévio. Um formulário enviado depois disso fica guardado dez minutos e volta a aparecer após iniciar sessão.',
  'accessibility.known-letters':
    'O ficheiro do certificado só mostra nomes em letras latinas, árabes, gregas e cirílicas; a página mostra quaisquer e pode ser impressa.',
  'accessibility.known-signs': 'Não há vídeos em língua gestual.',
  'accessibility.known-easy': 'Os cursos estão em linguagem clara, mas não há versão de leitura fácil.',
  'accessibility.tell-title': 'Há algo que o impede?',
  'accessibility.tell':
    'Escreva-nos pelo formulário de ajuda: que página, e o que aconteceu. Não precisa de conta. Receberá o texto noutra forma, se precisar.',
  'accessibility.tell-link': 'Abrir o formulário',
  'accessibility.tell-centre':
    'Pode também perguntar ao centro de formação que gere {host}, ou à pessoa que lhe falou dos cursos.',
  'accessibility.tell-mail': 'Pode também escrever para {address}, do centro de formação que gere {host}.',
}
