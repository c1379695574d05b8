// Who may use what overrides: a required initialiser, and a setter.
class Shape {
    required init() {}
    var side = 1
    private(set) var area = 1
    func copy() -> Self? { self }
    var own: Self { self }
}
class Square: Shape {
    private required init() {} // error: 'init()' is required of every subclass
}
class Circle: Shape {
    private(set) override var side: Int { // error: 'side' must be set by as many as what it overrides
        get { 1 }
        set {}
    }
    override func copy() -> Circle? { nil } // error: 'copy()' gives 'Self' in the superclass
    override var own: Circle { self } // error: 'own' gives 'Self' in the superclass
}
