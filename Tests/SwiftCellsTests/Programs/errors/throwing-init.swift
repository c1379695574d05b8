struct Age { let years: Int; enum Bad: Error { case negative }; init(_ y: Int) throws { if y < 0 { throw Bad.negative }; years = y } }
print(try! Age(3).years, (try? Age(-1)) == nil)
do { _ = try Age(-5) } catch Age.Bad.negative { print("negative") }
// expect: 3 true
// expect: negative
