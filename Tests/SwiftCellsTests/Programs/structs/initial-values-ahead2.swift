let base = 21
class K { var list = [base, base + 1]; var d = ["a": base]; var o: Int? = base; var f = { (x: Int) in x + base } }
print(K().list, K().d, K().o!, K().f(1))
enum E { static let z = base - 1 }
print(E.z)
// expect: [21, 22] ["a": 21] 21 22
// expect: 20
