struct World { var size = 1; mutating func grow(_ then: () -> Void) { size += 1; then() } }
var world = World()
func restart() { world = World() } // fails: This variable is used while it is being changed
world.grow { print("grown") }
print(world.size)
world.grow(restart)
// expect: grown
// expect: 2
