class Base { var n: Int; init() { n = 0 }; init(checked: Int) throws { n = checked } }
class Derived: Base {
    let name: String
    init(name: String) {
        self.name = name
        do { try super.init(checked: 3) } catch { super.init() }  // error: super.init is called a second time here
    }
}
