// cell-benchmarks     measures the gradient example in compiled Swift and in a cell, turn about, and prints a line
//                     "median<TAB>least<TAB>name" each, in seconds
// cell-benchmarks --cell COUNT     runs the example COUNT times in a cell, for a profiler

let benchmark = CellBenchmark()
if CommandLine.arguments.count == 3, CommandLine.arguments[1] == "--cell", let count = Int(CommandLine.arguments[2]) {
    benchmark.loop(count)
} else {
    let (compiled, inCell) = benchmark.times()
    print("\(compiled[compiled.count / 2])\t\(compiled[0])\tx/y/z gradient example, compiled")
    print("\(inCell[inCell.count / 2])\t\(inCell[0])\tx/y/z gradient example, in a cell")
}
