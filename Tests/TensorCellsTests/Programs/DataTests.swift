import Testing

/// Datasets and their batches, those whose type a cell declares included.
@Suite struct DataTests {
    @Test func aDatasetOfACellIsBatched() {
        #expect(
            Lesson().output(
                """
                struct Squares: Dataset {
                    var count: Int { 7 }
                    subscript(i: Int) -> (Tensor, Tensor) { (Tensor(Double(i)), Tensor(Double(i * i))) }
                }
                for (x, y) in DataLoader(Squares(), batchSize: 3) { print(x, y) }
                print(DataLoader(Squares(), batchSize: 3, dropLast: true).count)
                """) == """
                tensor([0., 1., 2.]) tensor([0., 1., 4.])
                tensor([3., 4., 5.]) tensor([ 9., 16., 25.])
                tensor([6.]) tensor([36.])
                2

                """)
    }

    @Test func batchesAreCountedWhileTheyAreMade() {
        #expect(
            Lesson().output(
                """
                let loader = DataLoader(TensorDataset(Tensor.arange(3), Tensor.arange(3) * 2), batchSize: 2)
                for (i, (x, y)) in loader.enumerated() { print(i, x, y) }
                """) == "0 tensor([0, 1]) tensor([0, 2])\n1 tensor([2]) tensor([4])\n")
    }

    /// An iterator is a value: a copy goes on from where it was made.
    @Test func aCopyOfAnIteratorGoesItsOwnWay() {
        #expect(
            Lesson().output(
                """
                var first = DataLoader(TensorDataset(Tensor.arange(2), Tensor.arange(2))).makeIterator()
                var second = first
                _ = first.next()
                _ = first.next()
                print(first.next() == nil, second.next()!.0)
                """) == "true tensor([0])\n")
    }

    @Test func whatADatasetThrowsIsTheCellsError() throws {
        let lesson = Lesson()
        lesson.run("let data = TensorDataset(Tensor.arange(4), Tensor.arange(4))")
        #expect(try lesson.error("data[9]").message == "select(): index 9 out of range for tensor of size [4] at dimension 0")
        #expect(try lesson.error("DataLoader(data, batchSize: 0)").message == "batch_size should be a positive integer value, but got batch_size=0")
        #expect(try lesson.error("randomSplit(data, [Int.max, 5])").message == "Sum of input lengths does not equal the length of the input dataset!")
        lesson.run(
            """
            struct Broken: Dataset {
                var count: Int { 2 }
                subscript(i: Int) -> (Tensor, Tensor) { let none: [Tensor] = []; return (none[i], none[i]) }
            }
            """)
        #expect(try lesson.error("for _ in DataLoader(Broken()) {}").message.contains("0"))
    }

    @Test func theDigitsAreThere() {
        #expect(
            Lesson().output("print(Digits().count, Digits(train: false).images.shape, Digits()[3].1)") == "1438 [359, 1, 8, 8] tensor(3)\n")
    }
}
