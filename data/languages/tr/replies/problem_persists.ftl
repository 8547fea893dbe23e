### Hâlâ çalışmıyor.

problem_persists-reopened = Hâlâ çözülmediği için üzgünüm. { $number } numaralı talebinizi yeniden açtım; bir ekip arkadaşımız bir kez daha bakacak.
