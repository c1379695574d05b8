/// A piece of work whose time is measured.
struct Benchmark {
    /// The name that the comparison with PyTorch knows it by.
    let name: String
    /// How many units one run of the work does; the time told is for one of them.
    let unitsPerRun: Int
    /// Makes what the work needs, which is not measured, and returns the work.
    let prepare: () -> () -> Void

    init(_ name: String, unitsPerRun: Int = 1, prepare: @escaping () -> () -> Void) {
        self.name = name
        self.unitsPerRun = unitsPerRun
        self.prepare = prepare
    }

    /// The times of a unit in seconds: the median, and the least, of samples that are long against the clock's resolution.
    func times() -> (median: Double, least: Double) {
        let body = prepare()
        let clock = ContinuousClock()
        func seconds(_ runs: Int) -> Double {
            let duration = clock.measure { for _ in 0..<runs { body() } }
            return Double(duration.components.seconds) + Double(duration.components.attoseconds) * 1e-18
        }
        // Warm up, and find out how many runs take about 10 ms.
        var runs = 1
        while seconds(runs) < 0.01, runs < 1 << 24 { runs *= 2 }
        var samples: [Double] = []
        let start = clock.now
        while samples.count < 3 || (samples.count < 31 && clock.now - start < .seconds(1)) {
            samples.append(seconds(runs) / Double(runs * unitsPerRun))
        }
        samples.sort()
        return (samples[samples.count / 2], samples[0])
    }
}
