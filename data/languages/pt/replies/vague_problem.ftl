### Uma queixa que não diz o que há de errado.

vague_problem-meaning = Alguma coisa não funciona
vague_problem-reply = Quero ajudar. O que está errado, exatamente? Escolha abaixo o que mais se parece, ou descreva com as suas palavras: onde você tocou e o que o app diz.
