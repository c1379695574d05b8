// What a call has changed before it throws stays changed, behind '!' and '?' as well.
struct Stop: Error {}
func raise(_ number: inout Int) throws {
    number = 50
    throw Stop()
}
func raiseMaybe(_ number: inout Int?) throws {
    number = number.map { $0 + 1 }
    throw Stop()
}
struct Inner {
    var value: Double? = 2
    mutating func set() throws {
        value = 9
        throw Stop()
    }
}
struct Outer {
    var number: Int? = 1, inner: Inner? = Inner(), nested: Int?? = 5
    mutating func bump() throws {
        number! += 1
        throw Stop()
    }
}
var number: Int? = 3
do { try raise(&number!) } catch { print(number!) }  // expect: 50
var nested: Int?? = 4
do { try raiseMaybe(&nested!) } catch { print(nested!!) }  // expect: 5
do { try raise(&nested!!) } catch { print(nested!!) }  // expect: 50
var outer: Outer? = Outer()
do { try raise(&outer!.number!) } catch { print(outer!.number!) }  // expect: 50
do { try outer?.bump() } catch { print(outer!.number!) }  // expect: 51
do { try outer?.inner?.set() } catch { print(outer!.inner!.value!) }  // expect: 9.0
do { try raiseMaybe(&outer!.nested!) } catch { print(outer!.nested!!) }  // expect: 6
func local() {
    var number: Int? = 3, list: [Int?] = [1, nil], pair: (Int?, Int) = (1, 2)
    do { try raise(&number!) } catch { print(number!) }
    do { try raise(&list[0]!) } catch { print(list) }
    do { try raise(&pair.0!) } catch { print(pair) }
    let closure = { do { try raise(&number!) } catch { print("closure", number!) } }
    number = 9
    closure()
}
local()
// expect: 50
// expect: [Optional(50), nil]
// expect: (Optional(50), 2)
// expect: closure 50
