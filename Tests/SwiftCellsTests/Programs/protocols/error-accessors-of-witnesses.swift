protocol P { var f: Int { get } }
struct A: P { var f: Int { mutating get { 1 } } } // error: 'A' does not conform to 'P': it lacks 'var f: Int {
struct B: P { lazy var f = 1 } // error: 'B' does not conform to 'P': it lacks 'var f: Int {
struct C: P { var f: Int { get throws { 1 } } } // error: 'C' does not conform to 'P': it lacks 'var f: Int {
class D: P { lazy var f = 1 }
protocol Q { var f: Int { get nonmutating set } }
struct E: Q { var f: Int { get { 1 } set {} } } // error: 'E' does not conform to 'Q': it lacks 'var f: Int {
struct F: Q { var f = 1 } // error: 'F' does not conform to 'Q': it lacks 'var f: Int {
struct G: Q { var f: Int { get { 1 } nonmutating set {} } }
protocol R { subscript(i: Int) -> Int { get } }
struct H: R { subscript(i: Int) -> Int { mutating get { 1 } } } // error: 'H' does not conform to 'R': it lacks 'subscript'
struct I: R { subscript(i: Int) -> Int { get throws { 1 } } } // error: 'I' does not conform to 'R': it lacks 'subscript'
protocol S { var f: Int { mutating get } }
struct J: S { var f: Int { mutating get { 1 } } }
