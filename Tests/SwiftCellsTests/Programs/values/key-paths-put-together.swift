struct Wheel { var size = 3; let spokes = 20 }
struct Bike { var front = Wheel(); var spare: Wheel? }
class Rider { var bike = Bike() }
let front = \Bike.front
let size = front.appending(path: \.size), spokes = front.appending(path: \.spokes)
var bike = Bike()
bike[keyPath: size] += 4
print(bike[keyPath: size], bike.front.size, bike[keyPath: spokes], type(of: size), type(of: spokes))
print(size == \Bike.front.size, size, spokes == \Bike.front.size)
// What can be set is so whatever is known of the parts.
let known: KeyPath<Bike, Wheel> = \.front
print(type(of: known.appending(path: \.size)), known.appending(path: \.size) == size)
let rider = Rider()
rider[keyPath: (\Rider.bike).appending(path: size)] = 9
print(rider.bike.front.size, type(of: (\Rider.bike).appending(path: \Bike.front.size)))
print((\Bike.self).appending(path: \.front) == front, front.appending(path: \.self) == front)
bike.spare = Wheel()
bike[keyPath: (\Bike.spare).appending(path: \.!.size)] = 1
print(bike.spare?.size ?? 0)
// expect: 7 7 20 WritableKeyPath<Bike, Int> KeyPath<Bike, Int>
// expect: true \Bike.front.size false
// expect: WritableKeyPath<Bike, Int> true
// expect: 9 ReferenceWritableKeyPath<Rider, Int>
// expect: true true
// expect: 1
