struct Age {
    let years: Int
    init?(_ text: String) { years = 1 }
    init(sure text: String) { self.init(text) }  // error: This initialiser cannot fail
}
