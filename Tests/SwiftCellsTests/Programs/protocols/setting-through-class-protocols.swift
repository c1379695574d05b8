// What a protocol for classes only lets be set is set in the instance, so that nothing around it needs to be a variable.
protocol Sized: AnyObject {
    var size: Int { get set }
    subscript(i: Int) -> Int { get set }
}
class Box: Sized {
    var size = 1 { didSet { print("size", size) } }
    subscript(i: Int) -> Int {
        get { size + i }
        set { size = newValue - i }
    }
}
struct Holder {
    weak var delegate: (any Sized)?
}
let boxes: [any Sized] = [Box(), Box()]
boxes.first?.size = 7
// expect: size 7
boxes.last?.size += 1
// expect: size 2
boxes.first?[2] = 5
// expect: size 3
let named: [String: any Sized] = ["a": boxes[0]]
named["a"]?.size -= 1
// expect: size 2
let holder = Holder(delegate: boxes[1])
holder.delegate?.size *= 10
// expect: size 20
func shrink(_ box: (some Sized)?) { box?.size -= 1 }
shrink(boxes[0] as? Box)
// expect: size 1
