import Autograd

// benchmarks [NAME …]     measures everything, or what is named, and prints a line "median<TAB>least<TAB>name" each, in seconds
// benchmarks --first      prints the gradient example's result and ends: what a process start costs

let arguments = CommandLine.arguments.dropFirst()
if arguments.first == "--first" {
    print(Benchmarks.gradientExample())
} else {
    for benchmark in Benchmarks.all where arguments.isEmpty || arguments.contains(benchmark.name) {
        let times = benchmark.times()
        print("\(times.median)\t\(times.least)\t\(benchmark.name)")
    }
}
