### Todo lo que no tiene que ver con la billetera.

out_of_scope-reply = Lo siento, con eso no puedo ayudar: estoy aquí para { $brand } y todo lo relacionado con tu billetera. No doy pronósticos de precios ni consejos de inversión. Si algo anda mal con tu billetera, cuéntame.
