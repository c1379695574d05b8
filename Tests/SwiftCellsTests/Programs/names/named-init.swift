// What is named `init` is no initialiser.
struct Counter { var `init` = 1 }
print(Counter().`init`, Counter(init: 2).`init`) // expect: 1 2
