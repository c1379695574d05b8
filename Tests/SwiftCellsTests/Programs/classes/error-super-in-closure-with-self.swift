class Base { var n = 1; func greet() { print("Base") } }
func call(_ body: () -> Void) { body() }
class Derived: Base {
    func listed() { let greeting = { [self] in super.greet() }; greeting() }  // error: 'super' cannot be used in a closure with 'self' in its capture list
    func unowned() { call { [unowned self] in print(self.n, super.n) } }  // error: 'super' cannot be used in a closure with 'self' in its capture list
    func within() { let greeting = { [self] in print(n); call { super.greet() } }; greeting() }  // error: 'super' cannot be used in a closure with 'self' in its capture list
    func plain() { let greeting = { super.greet() }; greeting() }
    override func greet() { call { [n] in super.greet(); print(n) } }
}
