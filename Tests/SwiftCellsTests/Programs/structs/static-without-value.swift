struct S {
    static let x: Int  // error: needs a value
    static var y: Int?
}
