### Was gespeichert wird und wie man es löschen lässt.

privacy_request-reply =
    Das ist über Sie gespeichert:

    1. Was Sie hier schreiben, und die Bilder, die Sie senden.
    2. Die Angaben zu Ihrem Fall, etwa die Adresse Ihres Kontos, ein Transaktions-Hash oder die App-Version. Sie werden nur für Ihre Anfrage aufbewahrt, damit jemand aus unserem Team Ihnen helfen kann.
    3. Ihre Telefonnummer, falls Sie eine angegeben haben: verschlüsselt, und wir verwenden sie nur, um Sie wegen Ihrer Anfrage anzurufen.

    Jede Wiederherstellungsphrase und jeden privaten Schlüssel, den ich erkenne, entferne ich, bevor etwas gespeichert wird. In Bildern kann ich das nicht; senden Sie deshalb bitte nie ein Bild davon.

    Möchten Sie Ihre Daten löschen lassen, schreiben Sie „mit einem Menschen sprechen“ und bitten Sie um die Löschung: Jemand aus unserem Team kümmert sich darum.
