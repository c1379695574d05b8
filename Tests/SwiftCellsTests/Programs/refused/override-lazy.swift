class Base { lazy var size = 1 }
class Derived: Base {
    override var size: Int { didSet { print(size) } }  // error: Cells do not support overriding a lazy property
}
