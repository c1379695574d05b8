enum Level: Int { case low = 1, mid, high }
print(Level.high.rawValue, Level(rawValue: 2)!, Level(rawValue: 9) == nil)  // expect: 3 mid true
enum Name: String { case first, second = "2nd" }
print(Name.first.rawValue, Name.second.rawValue)  // expect: first 2nd
