import Testing

@testable import Autograd

/// The printed form of several hundred tensors, against PyTorch's to the character.
@Suite struct PrintingFixtureTests {
    struct File: Decodable {
        var cases: [Case]
    }
    struct Case: Decodable {
        var shape: [Int]
        var dtype: String
        var elements: [Element]?
        var line: [Double]?
        var gradientFunction: String?
        var requiresGrad: Bool
        var isParameter: Bool
        var text: String
    }
    /// A JSON number, truth value, or the name of a number that JSON lacks.
    enum Element: Decodable {
        case integer(Int), floating(Double), boolean(Bool)

        init(from decoder: any Decoder) throws {
            let container = try decoder.singleValueContainer()
            if let value = try? container.decode(Bool.self) {
                self = .boolean(value)
            } else if let value = try? container.decode(Double.self), value == 0 {
                // Before Int, which would lose the sign of -0.0.
                self = .floating(value)
            } else if let value = try? container.decode(Int.self) {
                self = .integer(value)
            } else if let value = try? container.decode(Double.self) {
                self = .floating(value)
            } else {
                self = .floating(["nan": .nan, "inf": .infinity, "-inf": -.infinity][try container.decode(String.self)] ?? 0)
            }
        }

        var floating: Double {
            switch self {
            case .integer(let value): Double(value)
            case .floating(let value): value
            case .boolean(let value): value ? 1 : 0
            }
        }
        var integer: Int { if case .integer(let value) = self { value } else { 0 } }
        var boolean: Bool { if case .boolean(true) = self { true } else { false } }
    }

    static func elements(of testCase: Case) -> TensorDescription.Elements {
        let listed = testCase.elements ?? []
        let (start, step) = (testCase.line?[0] ?? 0, testCase.line?[1] ?? 0)
        let isListed = testCase.line == nil
        switch testCase.dtype {
        case "float32": return .floating { isListed ? listed[$0].floating : Double(Float(start + step * Double($0))) }
        case "float64": return .floating { isListed ? listed[$0].floating : start + step * Double($0) }
        case "bool": return .boolean { isListed ? listed[$0].boolean : start + step * Double($0) != 0 }
        default: return .integer { isListed ? listed[$0].integer : Int(start + step * Double($0)) }
        }
    }

    @Test func everyCasePrintsAsPyTorchPrintsIt() throws {
        let cases = try FixtureFile.read("printing.json", as: File.self).cases
        #expect(cases.count > 700)
        for testCase in cases {
            let description = TensorDescription(
                shape: testCase.shape, elements: Self.elements(of: testCase), dtypeName: testCase.dtype,
                gradientFunctionName: testCase.gradientFunction, requiresGrad: testCase.requiresGrad, isParameter: testCase.isParameter)
            #expect(description.text == testCase.text)
        }
    }

    @Test func aSummaryReadsOnlyWhatItShows() {
        var reads = 0
        let text = TensorDescription(
            shape: [1 << 20, 1 << 20], elements: .floating { _ in reads += 1; return 1 }, dtypeName: "float32").text
        #expect(reads == 36)
        #expect(text.contains("..."))
    }

    @Test func aSizeOfZeroBesideEnormousOnesPrints() {
        let description = TensorDescription(shape: [0, 1 << 40, 1 << 40], elements: .integer { $0 }, dtypeName: "int64")
        #expect(description.text == "tensor([], size=(0, 1099511627776, 1099511627776), dtype=torch.int64)")
    }
}
