// The default of a dictionary's subscript is evaluated while the dictionary is changed: it may not use that.
struct Counter {
    var table = ["a": 1], start = 10
    mutating func count(_ word: String) {
        table[word, default: table.count] += 1 // error: This uses 'self' while the subscript changes it. // note: Give what is needed of 'self' to a constant before.
        table[word, default: table["a"]!] = 2 // error: This uses 'self' while the subscript changes it.
        print(table[word, default: table["a"]!])
    }
}
func local() {
    var own = ["a": [1]]
    own["b", default: own["a"]!].append(2) // error: This uses 'own' while the subscript changes it. // at: own
    (own["c", default: own["a"]!], _) = ([1], 2) // error: This uses 'own' while the subscript changes it.
    print(own["b", default: own["a"]!])
}
