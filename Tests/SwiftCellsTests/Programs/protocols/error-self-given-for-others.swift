// What gives Self in a class fulfils what wants Self or the class, and an inherited method what it gives itself.
protocol Counting { func count() -> Int }
class A: Counting { func count() -> Self { self } } // error: 'A' does not conform to 'Counting'
protocol Copying { func copy() -> Self }
class B { func copy() -> B { B() } }
final class C: B, Copying {} // error: 'C' does not conform to 'Copying'
class D { func copy() -> Self { self } }
final class E: D, Copying { var items = [1] }
func copied<T: Copying>(_ value: T) -> T { value.copy() }
print(copied(E()).items)
