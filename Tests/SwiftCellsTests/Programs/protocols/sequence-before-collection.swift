struct Row: Sequence, Collection {  // error: where that stands before 'Collection' // note: every Collection is one
    var startIndex: Int { 0 }
    var endIndex: Int { 3 }
    subscript(i: Int) -> Int { i }
    func index(after i: Int) -> Int { i + 1 }
}
