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
        library.addKeyPaths()
        var mathematics = CellLibrary()
        mathematics.addMathematics()
        mathematics.require(module: "Glibc")
        library.append(mathematics)
        var foundation = CellLibrary()
        foundation.addFoundation()
        foundation.require(module: "Foundation")
        library.append(foundation)
        library.addRandomNumbers()
        return library
    }()
}
