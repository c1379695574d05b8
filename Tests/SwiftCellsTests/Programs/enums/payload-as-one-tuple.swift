enum Event: Error { case moved(x: Int, y: Int), resized(Int, Int), at((Int, Int)), closed }
func show(_ event: Event) {
    switch event {
    case .moved(let place): print(place, place.x)
    case .resized(var size): size.0 += 1; print(size)
    case .at(let a, let b): print(a, b)
    case .closed: print("closed")
    }
}
show(.moved(x: 1, y: 2))
show(.resized(3, 4))
show(.at((5, 6)))
show(.closed)
let maybe: Event? = .moved(x: 7, y: 8)
if case .moved(let place)? = maybe { print(place.y) }
if case let .moved(place) = maybe { print(place.x) }
for case .resized(let size) in [Event.resized(1, 2), .closed] { print(size.0 + size.1) }
do { throw Event.resized(9, 9) } catch Event.resized(let size) { print(size) } catch { print("other") }
// expect: (x: 1, y: 2) 1
// expect: (4, 4)
// expect: 5 6
// expect: closed
// expect: 8
// expect: 7
// expect: 3
// expect: (9, 9)
