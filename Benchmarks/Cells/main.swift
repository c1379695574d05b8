// cell-benchmarks     measures the gradient example in compiled Swift and in a cell, turn about, what a trip into the engine takes, and
//                     what a session takes to begin and to check, compile and run 20 lines; prints a line
//                     "median<TAB>least<TAB>name" each, in seconds
// cell-benchmarks --cell COUNT     runs the example COUNT times in a cell, for a profiler
// cell-benchmarks --starts COUNT   begins COUNT sessions that run the 20 lines twice, for a profiler
// cell-benchmarks --charges FILE   measures what a step of each expression of FILE takes, slowest first

import Foundation

/// Runs `body` and returns the seconds it took.
func seconds(_ body: () -> Void) -> Double {
    let duration = ContinuousClock().measure(body)
    return Double(duration.components.seconds) + Double(duration.components.attoseconds) * 1e-18
}

/// Prints the line of one measure, whose times are in the order of size.
func show(_ times: [Double], _ name: String) { print("\(times[times.count / 2])\t\(times[0])\t\(name)") }

if CommandLine.arguments.count == 3, CommandLine.arguments[1] == "--charges" { exit(ChargeBenchmark.run(CommandLine.arguments[2]) ? 0 : 1) }

switch (CommandLine.arguments.dropFirst().first, CommandLine.arguments.dropFirst(2).first.flatMap { Int($0) }) {
case ("--cell", let count?): CellBenchmark().loop(count)
case ("--starts", let count?): _ = SessionBenchmark.starts(count)
default:
    let (compiled, inCell) = CellBenchmark().times()
    show(compiled, "x/y/z gradient example, compiled")
    show(inCell, "x/y/z gradient example, in a cell")
    show(SessionBenchmark.trips(), "a trip from a cell into the engine and back")
    let (beginning, first, again) = SessionBenchmark.starts(25)
    show(beginning, "beginning a session")
    show(first, "20 lines checked, compiled and run, the session's first cell")
    show(again, "20 lines checked, compiled and run, the library read")
}
