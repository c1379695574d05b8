struct Box { var value: Int?; enum E: Error { case empty }; var content: Int { get throws { guard let value else { throw E.empty }; return value } } }
print(try Box(value: 3).content)
do { print(try Box(value: nil).content) } catch { print(error) }
// expect: 3
// expect: empty
