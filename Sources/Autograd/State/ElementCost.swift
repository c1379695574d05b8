/// What work on one element counts beside one multiplication of a product of matrices, of which a kernel does a hundred in a nanosecond: with
/// these, a budget of work takes about as long whatever it is used for.
///
/// Each was measured (`cell-benchmarks --charges`); what differs by less than a factor of five shares one.
package enum ElementCost {
    /// A sum, a comparison, a copy: at memory's pace.
    static let simple = 20
    /// One of many that are combined into one, one that is turned into another dtype or does not lie beside its neighbour, a random number.
    static let combined = 100
    /// One that is looked at through a window, or given by a short formula.
    static let formula = 300
    /// A function that the C library computes.
    static let function = 600
    /// A function that the C library computes slowly; a place that is looked for.
    static let slowFunction = 1500
    /// A lane of elements or a row of a matrix that is gone through by itself.
    static let lane = 1500
    /// A slice that is found by its number and copied by itself.
    static let slice = 5000

    // Work that is no element's, so that what is done on few elements is not for nothing.

    /// The start of a kernel.
    static let kernel = 10_000
    /// A tensor over the memory of another.
    static let view = 50_000
    /// A dimension of a tensor: it takes as much of a budget of work as it takes of one of memory, which does not count it.
    static let dimension = 1500
    /// A tensor with memory of its own, beside 1 for each byte.
    static let tensor = 30_000
    /// An equation that is read.
    static let equation = 200_000
}
