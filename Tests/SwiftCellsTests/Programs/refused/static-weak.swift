class Window {
    static weak var front: Window? // error: Cells do not support 'weak' at a static property.
    static unowned var main = Window() // error: Cells do not support 'unowned' at a static property.
}
