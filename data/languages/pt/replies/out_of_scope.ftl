### Tudo o que não é sobre a carteira.

out_of_scope-reply = Lamento, nisso não posso ajudar: estou aqui para a { $brand } e tudo o que diz respeito à sua carteira. Não dou previsões de preço nem conselhos de investimento. Se há algo errado com a sua carteira, conte o que é.
