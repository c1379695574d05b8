// What a generic parameter can do is not asked where its protocol is not known.
func smallest<T: Comparabel>(_ a: T, _ b: T) -> Bool { a < b }  // error: There is no type named 'Comparabel'.
func each<T>(_ values: T) where T: Sequense, T.Element == Int {  // error: There is no type named 'Sequense'.
    for value in values { print(value) }
}
func count(_ values: some Colection) -> Int { values.count }  // error: There is no type named 'Colection'.
print(smallest(1, 2))
each([1])
