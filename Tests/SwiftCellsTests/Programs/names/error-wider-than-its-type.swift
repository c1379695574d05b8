private struct P {}
private class A {}
struct S {
    private enum K { case a }
    var k: K = .a  // error: 'k' may be seen further than 'K' // note: Mark it 'private' as well.
    init(_ k: K) {}  // error: 'init' may be seen further than 'K'
    private var own: [K] = []
}
func f(_ p: P) {}  // error: 'f' may be seen further than 'P' // note: Mark it 'fileprivate' as well.
func g() -> [P?] { [] }  // error: 'g' may be seen further than 'P'
struct Q { var p: P }  // error: 'p' may be seen further than 'P'
class B: A {}  // error: 'B' may be seen further than 'A'
enum E { case p(P) }  // error: 'p' may be seen further than 'P'
let p = P()  // error: 'p' may be seen further than 'P'
