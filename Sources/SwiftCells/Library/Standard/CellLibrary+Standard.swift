extension CellLibrary {
    /// The standard library as far as cells know it, and the mathematics of Foundation.
    package static let standard: CellLibrary = {
        var library = CellLibrary()
        library.addProtocols()
        library.addIntegers()
        library.addFloatingPoint()
        library.addBool()
        library.addOptional()
        library.addRanges()
        library.addSequences()
        library.addCollections()
        library.addArrays()
        library.addHashedCollections()
        library.addStrings()
        library.addFunctions()
        library.addMathematics()
        library.addRandomNumbers()
        return library
    }()
}
