import Autograd

// benchmarks [NAME …]     measures everything, or what is named, and prints a line "seconds<TAB>name" each
// benchmarks --first      prints the gradient example's result and ends: what a process start costs

let arguments = CommandLine.arguments.dropFirst()
if arguments.first == "--first" {
    print(Benchmarks.gradientExample())
} else {
    for benchmark in Benchmarks.all where arguments.isEmpty || arguments.contains(benchmark.name) {
        print("\(benchmark.median())\t\(benchmark.name)")
    }
}
