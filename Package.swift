// swift-tools-version: 6.2
import PackageDescription

/// The engine and the cells' machine run learners' numbers, so they are optimised in debug builds too: `swift run` and
/// `swift test` then work with the code at release speed.
let optimisedInDebug: [SwiftSetting] = [.unsafeFlags(["-O"], .when(configuration: .debug))]

/// The same, with generic code specialised and functions inlined across files: twice to many times faster where kernels
/// are generic, at the price of compiling the whole module after each change.
let optimisedAsOneInDebug: [SwiftSetting] = [
    .unsafeFlags(["-O", "-disable-batch-mode", "-whole-module-optimization", "-num-threads", "2"], .when(configuration: .debug))
]

/// Leaves out the run-time checks for overlapping accesses, which took a quarter of the time of an operation on a scalar.
let withoutExclusivityChecks: [SwiftSetting] = [.unsafeFlags(["-enforce-exclusivity=unchecked"])]

let package = Package(
    name: "Gradual",
    products: [
        .library(name: "Autograd", targets: ["Autograd"]),
        .executable(name: "gradual", targets: ["gradual"]),
    ],
    dependencies: [
        .package(url: "https://github.com/apple/swift-argument-parser", from: "1.8.2"),
        .package(url: "https://github.com/swiftlang/swift-syntax", from: "603.0.1"),
        .package(url: "https://github.com/swiftlang/swift-subprocess", from: "1.0.2"),
        .package(url: "https://github.com/groue/GRDB.swift", from: "7.10.0"),
    ],
    targets: [
        .systemLibrary(name: "CCmark", pkgConfig: "libcmark-gfm", providers: [.apt(["libcmark-gfm-dev", "libcmark-gfm-extensions-dev"])]),
        .systemLibrary(name: "COpenBLAS", pkgConfig: "openblas", providers: [.apt(["libopenblas-dev"])]),
        .systemLibrary(name: "COpenSSL", pkgConfig: "libcrypto", providers: [.apt(["libssl-dev"])]),
        .systemLibrary(name: "CZlib", pkgConfig: "zlib", providers: [.apt(["zlib1g-dev"])]),
        .target(name: "CKernels", cSettings: [.unsafeFlags(["-O2"], .when(configuration: .debug))]),
        .target(name: "Checksums", dependencies: ["COpenSSL"], swiftSettings: optimisedInDebug),
        .target(
            name: "Autograd", dependencies: ["Checksums", "CKernels", "COpenBLAS", "CZlib"], exclude: ["Data/Digits-LICENSE.md"],
            swiftSettings: optimisedAsOneInDebug + withoutExclusivityChecks),
        .target(name: "Figures", dependencies: ["Autograd"]),
        .target(
            name: "SwiftCells",
            dependencies: [
                .product(name: "SwiftSyntax", package: "swift-syntax"),
                .product(name: "SwiftParser", package: "swift-syntax"),
                .product(name: "SwiftOperators", package: "swift-syntax"),
                .product(name: "SwiftParserDiagnostics", package: "swift-syntax"),
            ],
            swiftSettings: optimisedAsOneInDebug + withoutExclusivityChecks),
        .target(name: "TensorCells", dependencies: ["Autograd", "Figures", "SwiftCells"], swiftSettings: optimisedInDebug + withoutExclusivityChecks),
        .target(
            name: "Lessons",
            dependencies: [
                "CCmark", "Figures", "SwiftCells", "TensorCells",
                .product(name: "SwiftSyntax", package: "swift-syntax"), .product(name: "SwiftParser", package: "swift-syntax"),
                .product(name: "Subprocess", package: "swift-subprocess"),
            ]),
        .target(
            name: "Rendering",
            dependencies: ["Checksums", "Lessons", "Figures", .product(name: "SwiftSyntax", package: "swift-syntax"), .product(name: "SwiftParser", package: "swift-syntax")]),
        .target(
            name: "Grading",
            dependencies: [
                "Autograd", "Checksums", "SwiftCells", "TensorCells", "Lessons", "Rendering", .product(name: "GRDB", package: "GRDB.swift"),
                .product(name: "Subprocess", package: "swift-subprocess"),
            ]),
        .executableTarget(
            name: "gradual",
            dependencies: [
                "Autograd", "Checksums", "Grading", "Rendering", "Lessons", .product(name: "ArgumentParser", package: "swift-argument-parser"),
                .product(name: "Subprocess", package: "swift-subprocess"),
            ]),
        .executableTarget(
            name: "benchmarks", dependencies: ["Autograd"], path: "Benchmarks/Engine", swiftSettings: optimisedInDebug),
        .executableTarget(
            name: "cell-benchmarks", dependencies: ["Autograd", "SwiftCells", "TensorCells"], path: "Benchmarks/Cells", exclude: ["charges.txt"],
            swiftSettings: optimisedInDebug),
        .executableTarget(name: "page-benchmarks", dependencies: ["Lessons", "Rendering", "TensorCells"], path: "Benchmarks/Pages"),
        .executableTarget(
            name: "language-benchmarks", dependencies: ["SwiftCells"], path: "Benchmarks/Language", exclude: ["compare.py", "programs"]),
        .testTarget(name: "ChecksumsTests", dependencies: ["Checksums"]),
        .testTarget(name: "AutogradTests", dependencies: ["Autograd"], exclude: ["Fixtures"]),
        .testTarget(name: "FiguresTests", dependencies: ["Figures"]),
        .testTarget(
            name: "SwiftCellsTests",
            dependencies: ["SwiftCells", .product(name: "SwiftSyntax", package: "swift-syntax"), .product(name: "SwiftParser", package: "swift-syntax")],
            exclude: ["Programs"]),
        .testTarget(
            name: "TensorCellsTests",
            dependencies: [
                "TensorCells", "SwiftCells", .product(name: "SwiftSyntax", package: "swift-syntax"),
                .product(name: "SwiftParser", package: "swift-syntax"),
            ], exclude: ["Programs/training.py"]),
        .testTarget(name: "LessonsTests", dependencies: ["Lessons"], exclude: ["Fixtures"]),
        .testTarget(name: "RenderingTests", dependencies: ["Rendering", "Checksums"], exclude: ["Fixtures"]),
        .testTarget(name: "GradingTests", dependencies: ["Grading"]),
        .testTarget(name: "CommandTests", dependencies: ["gradual", "Checksums", "Lessons"]),
    ],
    swiftLanguageModes: [.v6]
)
