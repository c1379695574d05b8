class Shape {
    init() {}
    func copy() -> Self { Shape() }  // error: The result is of the type 'Self'
    func other(_ shape: Shape?) -> Self? { return shape }  // error: The result is of the type 'Self'
    var same: Self { Shape() }  // error: The result is of the type 'Self'
    func fresh() -> Shape { Self() }  // error: Only a 'required' initialiser
}
