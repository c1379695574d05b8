let d = ["a": 1]
for k in d { print(k + "!") }  // error: The operator '+' cannot combine '(key: String, value: Int)' and 'String'. // note: Its parts are k.key and k.value.
print(d.a)  // error: '[String: Int]' has no member 'a'. // note: The value of a key is d["a"], which is an Optional.
print((1, 2).2)  // error: '(Int, Int)' has no member '2'. // note: Its parts are '.0', '.1'.
