import Autograd
import Figures
import SwiftCells

/// The library that a lesson's cells see: the standard library, the engine and the figures.
package enum TensorCells {
    /// All built-ins.
    package static let library: CellLibrary = {
        var library = CellLibrary.standard
        // A program that imports Autograd sees what Foundation adds to strings.
        library.showMembers(of: "Foundation")
        library.append(engine)
        library.shareIndex()
        return library
    }()

    /// What `Autograd` and `Figures` bring: each declared once, as its Swift signature with its implementation beside it.
    package static let engine: CellLibrary = {
        // Operations take 100 to 500 ns beside what they charge for their elements.
        var library = CellLibrary(callCost: 30)
        library.declareTypes()
        library.declareMaking()
        library.declareOperators()
        library.declareComparisons()
        library.declareFacts()
        library.declarePointwise()
        library.declareProducts()
        library.declareReductions()
        library.declareShapes()
        library.declareIndexing()
        library.declareInPlace()
        library.declareGradients()
        library.declareDevices()
        library.declareCustomFunctions()
        library.declareModules()
        library.declareLayers()
        library.declareActivations()
        library.declareImages()
        library.declareNormalizations()
        library.declareSequenceLayers()
        library.declareInitializers()
        library.declareModels()
        library.declareSaving()
        library.declareLosses()
        library.declareOptimizers()
        library.declareSchedulers()
        library.declareDatasets()
        library.declareFigures()
        library.declareTensorFigures()
        library.declareProgress()
        return library
    }()
}
