class Vehicle { var wheels: Int; init(wheels: Int) { self.wheels = wheels; setup() }; func setup() { print("vehicle \(wheels)") } }
class Car: Vehicle { var doors: Int; init(doors: Int) { self.doors = doors; super.init(wheels: 4); wheels += 0 }; override func setup() { print("car \(doors) \(wheels)") } }
_ = Car(doors: 2)
// expect: car 2 4
