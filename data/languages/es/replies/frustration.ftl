### La persona está enojada.

frustration-reply = Lo siento. Entiendo lo frustrante que es, sobre todo cuando se trata de tu dinero. Haré lo que pueda para que se resuelva. Si prefieres a una persona, escribe “hablar con una persona” en cualquier momento.
frustration-despair = Siento mucho que hayas llegado a este punto. Tu vida vale más que cualquier dinero, y no tienes que pasar por esto a solas. Si crees que podrías hacerte daño, llama ahora al número de emergencias de tu país o acude a alguien de confianza y cuéntale lo que me contaste. Cuando estés a salvo, veremos lo del dinero paso a paso; una persona de nuestro equipo también puede ayudarte.
