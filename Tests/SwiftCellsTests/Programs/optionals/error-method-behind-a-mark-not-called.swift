class Lamp {
    func light() {}
    var whenLit: () -> Void = {}
}
let lamp: Lamp? = Lamp()
lamp?.light // error: A function is named here, and not called.
lamp?.whenLit // error: A function is named here, and not called.
lamp?.light()
lamp?.whenLit()
