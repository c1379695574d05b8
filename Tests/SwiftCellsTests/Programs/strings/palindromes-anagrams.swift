func isPalindrome(_ s: String) -> Bool { let c = s.lowercased().filter { $0.isLetter || $0.isNumber }; return c == String(c.reversed()) }
print(isPalindrome("A man, a plan, a canal: Panama"), isPalindrome("abc"))  // expect: true false
func anagrams(_ w: String, _ xs: [String]) -> [String] { xs.filter { $0.lowercased() != w.lowercased() && $0.lowercased().sorted() == w.lowercased().sorted() } }
print(anagrams("listen", ["enlists", "google", "inlets", "silent", "Listen"]))  // expect: ["inlets", "silent"]
