protocol Lamp: AnyObject { var on: Bool { get set } }
extension Lamp { func flip() { on = !on }; func twice() { self.on.toggle(); flip() } }
class Bulb: Lamp { var on = false }
let c = Bulb(); c.flip(); print(c.on); c.twice(); print(c.on)
let b: Lamp = c; b.flip(); print(b.on, c.on); b.on = false; print(c.on)
func set<T: Lamp>(_ t: T) { t.on = true; t.on.toggle(); t.flip() }
set(c); print(c.on)
// expect: true
// expect: true
// expect: false false
// expect: false
// expect: true
