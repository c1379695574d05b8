struct World { var size = 1; mutating func grow(_ then: () -> Void) { size += 1; then() } }
var world = World()
func restart() { world = World() } // fails: This variable is used while a call is changing it
world.grow { print("grown") }
print(world.size)
world.grow(restart)
// expect: grown
// expect: 2
