### A pessoa está irritada.

frustration-reply = Sinto muito. Entendo como isso é frustrante, ainda mais quando se trata do seu dinheiro. Vou fazer o que puder para ajudar a resolver isso. Se você prefere uma pessoa, escreva “falar com uma pessoa” a qualquer momento.
frustration-despair = Sinto muito que as coisas tenham chegado a este ponto. A sua vida vale mais do que qualquer dinheiro, e você não precisa passar por isto sem ajuda. Se há risco de você se machucar, ligue agora para o número de emergência do seu país, ou procure alguém de confiança e conte o que me contou. Quando você estiver em segurança, vemos a questão do dinheiro com calma, passo a passo; uma pessoa do nosso suporte também pode ajudar.
