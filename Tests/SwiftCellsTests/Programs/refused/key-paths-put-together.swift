// Swift puts two key paths together.
struct Wheel { var size = 3 }
struct Bike { var front = Wheel() }
let front = \Bike.front
print(Bike()[keyPath: front.appending(path: \.size)])  // error: 'WritableKeyPath<Bike, Wheel>' has no member 'appending'. // note: Write the whole path
