enum Planet: Int, CaseIterable { case mercury = 1, venus, earth, mars }
print(Planet.earth.rawValue, Planet(rawValue: 4)!, Planet(rawValue: 9) == nil)  // expect: 3 mars true
enum Dir: String { case north, south = "S" }
print(Dir.north.rawValue, Dir.south.rawValue, Dir(rawValue: "S") == .south)  // expect: north S true
print(Planet.allCases.map { "\($0)" }, Planet.allCases.count)  // expect: ["mercury", "venus", "earth", "mars"] 4
enum Level: Double { case low = 0.5, high = 1.5 }
print(Level.high.rawValue)  // expect: 1.5
