typealias Model = Codified & Named2
protocol Codified { var code: Int { get } }
protocol Named2 { var name: String { get } }
struct Q: Model { let code = 1; let name = "q" }
let m: any Model = Q()
print(m.code, m.name)  // expect: 1 q
