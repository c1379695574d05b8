class Counter {
    var value = 1
    var next: Counter?
    var doubled: Int {
        get { value * 2 }
        set { value = newValue / 2 }
    }
    static var made = 0
    init(value: Int) { value = value } // error: assigned to itself
    init(start: Int) { value = value; value = start } // error: 'value' is assigned to itself
    func keep() { self.value = self.value } // error: 'value' is assigned to itself
    func mix() { self.value = value } // error: 'value' is assigned to itself
    static func count() { made = made } // error: 'made' is assigned to itself
}
struct Point {
    var x = 1 { didSet {} }
}
func change(_ counter: Counter, _ other: Counter) {
    counter.value = counter.value // error: 'value' is assigned to itself
    counter.next = counter.next // error: 'next' is assigned to itself
    counter.value = other.value
    counter.doubled = counter.doubled
    var p = Point()
    p.x = p.x // error: 'x' is assigned to itself
    p = p // error: 'p' is assigned to itself
    var list = [1]
    list[0] = list[0]
}
