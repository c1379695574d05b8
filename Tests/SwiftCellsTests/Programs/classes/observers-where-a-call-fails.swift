// Who is told of a property that a call was to change, where the call fails: what the instance's own class has decides.
struct E: Error {}
func fail(_ x: inout Int) throws { x += 1; throw E() }
protocol P { var p: Int { get set } }
class Stored: P { var p = 0 }
class Told: Stored { override var p: Int { didSet { print("Told") } } }
class ToldTwice: Told { override var p: Int { didSet { print("ToldTwice") } } }
class Asked: ToldTwice { override var p: Int { willSet { print("Asked", newValue) } } }
class Compares: Asked { override var p: Int { didSet { print("Compares", oldValue) } } }
class Computed: Told { override var p: Int { get { super.p } set { print("Computed"); super.p = newValue } } }
class Last: Computed { override var p: Int { didSet { print("Last") } } }
class Other: P { var p = 0 { didSet { print("Other") } } }
class OtherTold: Other { override var p: Int { didSet { print("OtherTold") } } }
struct Value: P { var p = 0 { didSet { print("Value") } } }
struct ValueAsked: P { var p = 0 { willSet { print("ValueAsked", newValue) } } }

func change(_ x: Stored) { print(type(of: x)); try? fail(&x.p); print(x.p) }
change(Stored())
change(Told())
// expect: Stored
// expect: 1
// expect: Told
// expect: 1
change(ToldTwice())
// expect: ToldTwice
// expect: Told
// expect: 1
change(Asked())
// expect: Asked
// expect: Asked 1
// expect: Told
// expect: ToldTwice
// expect: 1
change(Compares())
// expect: Compares
// expect: Asked 1
// expect: Told
// expect: ToldTwice
// expect: Compares 0
// expect: 1
change(Computed())
// expect: Computed
// expect: Computed
// expect: Told
// expect: 1
change(Last())
// expect: Last
// expect: Computed
// expect: Told
// expect: 1
let compares = Compares()
try? fail(&compares.p)
// expect: Asked 1
// expect: Told
// expect: ToldTwice
// expect: Compares 0
func changeAny(_ x: any P) { var x = x; print(type(of: x)); try? fail(&x.p); print(x.p) }
for x in [Told(), ToldTwice(), Last(), Other(), OtherTold(), Value(), ValueAsked()] as [any P] { changeAny(x) }
// expect: Told
// expect: 1
// expect: ToldTwice
// expect: Told
// expect: 1
// expect: Last
// expect: Computed
// expect: Told
// expect: 1
// expect: Other
// expect: 1
// expect: OtherTold
// expect: Other
// expect: 1
// expect: Value
// expect: 1
// expect: ValueAsked
// expect: ValueAsked 1
// expect: 1
func changeGeneric<T: P>(_ x: T) { var x = x; try? fail(&x.p); x.p += 1 }
changeGeneric(ToldTwice())
// expect: Told
// expect: Told
// expect: ToldTwice
