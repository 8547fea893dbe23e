### Einen zugesagten Anruf verschieben oder absagen.

cancel_callback-none = Für Sie ist zurzeit kein Anruf vorgemerkt.
cancel_callback-which = Zu Ihrer Anfrage { $number } ist ein Anruf vorgemerkt. Was möchten Sie tun?
cancel_callback-done = Der Anruf zu Ihrer Anfrage { $number } ist abgesagt. Die Anfrage selbst bleibt offen, und jemand aus unserem Team antwortet Ihnen hier im Chat.
