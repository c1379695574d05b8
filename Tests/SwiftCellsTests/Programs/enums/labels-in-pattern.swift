enum Barcode { case upc(system: Int, product: Int), qr(code: String) }
let b = Barcode.upc(system: 8, product: 85)
switch b {
case .upc(let system, let product): print(system, product)
case .qr(let code): print(code)
}
if case .upc(system: 8, product: let p) = b { print("p", p) }
if case let .upc(system: s, product: _) = b { print("s", s) }
// expect: 8 85
// expect: p 85
// expect: s 8
