import Foundation
import Testing

@testable import SwiftCells
@testable import TensorCells

/// State dictionaries, and the files of a session.
@Suite struct SavingTests {
    @Test func aModelIsSavedAndLoaded() {
        let lesson = Lesson(seed: 0)
        #expect(
            lesson.output(
                """
                let net = Sequential(Linear(2, 3), BatchNorm1d(3))
                save(net.stateDict(), "model.safetensors")
                save(net.stateDict(), "./model.npz")
                save(Tensor([1.0, 2.0]), "x.npy")
                manualSeed(1)
                let other = Sequential(Linear(2, 3), BatchNorm1d(3))
                other.loadStateDict(load("model.safetensors"))
                let x = Tensor.randn(4, 2)
                print(net(x).equal(other(x)))
                let state = load("model.npz")
                for (name, value) in state { print(name, value.shape) }
                print(load("x.npy")[0].value, state["0.bias"]!.equal(net.stateDict()["0.bias"]!), state["nothing"] == nil)
                """) == """
                true
                0.weight [3, 2]
                0.bias [3]
                1.weight [3]
                1.bias [3]
                1.running_mean [3]
                1.running_var [3]
                1.num_batches_tracked []
                tensor([1., 2.]) true true

                """)
    }

    /// A state dictionary is a value: changing a copy leaves the other as it is.
    @Test func aStateDictionaryIsAValue() {
        #expect(
            Lesson(seed: 0).output(
                """
                let state = Linear(1, 1).stateDict()
                var copy = state
                copy["more"] = Tensor([1])
                copy["bias"] = nil
                print(state.keys, copy.keys, copy.count, copy.map { $0.name })
                """) == "[\"weight\", \"bias\"] [\"weight\", \"more\"] 2 [\"weight\", \"more\"]\n")
    }

    @Test func missingAndSurplusKeysAreNamed() throws {
        let lesson = Lesson(seed: 0)
        lesson.run("let net = Linear(2, 1)\nvar state = net.stateDict()\nstate[\"bias\"] = nil\nstate[\"extra\"] = Tensor([1.0])")
        #expect(
            try lesson.error("net.loadStateDict(state)").message == """
                Error(s) in loading state_dict for Linear:
                \tMissing key(s) in state_dict: "bias". \n\tUnexpected key(s) in state_dict: "extra". 
                """)
    }

    @Test func anOptimizerGoesOnWhereAnotherStopped() {
        #expect(
            Lesson(seed: 0).output(
                """
                func step(_ net: Linear, _ optimizer: Adam) {
                    optimizer.zeroGrad()
                    net(Tensor.ones(1, 2)).sum().backward()
                    optimizer.step()
                }
                let first = Linear(2, 1)
                let a = Adam(first.parameters(), lr: 0.1)
                step(first, a)
                let second = Linear(2, 1)
                second.loadStateDict(first.stateDict())
                let b = Adam(second.parameters(), lr: 0.5)
                b.loadStateDict(a.stateDict())
                step(second, b)
                // The buffers are shared, as in PyTorch, so the same two steps are made anew to compare.
                manualSeed(0)
                let whole = Linear(2, 1)
                let c = Adam(whole.parameters(), lr: 0.1)
                step(whole, c)
                step(whole, c)
                print(second.weight.equal(whole.weight), second.weight.equal(first.weight), b.paramGroups[0].lr)
                """) == "true false 0.1\n")
    }

    @Test func nothingOutsideIsReadOrWritten() throws {
        let folder = FileManager.default.temporaryDirectory.appending(path: "cells-\(UUID().uuidString)")
        defer { try? FileManager.default.removeItem(at: folder) }
        let inside = folder.appending(path: "lesson")
        try FileManager.default.createDirectory(at: inside, withIntermediateDirectories: true)
        let header = "{'descr': '<i8', 'fortran_order': False, 'shape': (1,), }".padding(toLength: 117, withPad: " ", startingAt: 0) + "\n"
        let array = Data([0x93]) + Data("NUMPY\u{1}\u{0}".utf8) + Data([118, 0]) + Data(header.utf8) + Data([7, 0, 0, 0, 0, 0, 0, 0])
        for file in [folder.appending(path: "secret.npy"), inside.appending(path: "open.npy")] { try array.write(to: file) }
        try FileManager.default.createSymbolicLink(at: inside.appending(path: "link.npy"), withDestinationURL: folder.appending(path: "secret.npy"))
        let session = TensorSession(readable: [inside.path])
        func run(_ source: String) -> CellOutcome { session.run(CellSource(source)) }
        #expect(run("print(load(\"open.npy\")[0].value)").output == "tensor([7])\n")
        for path in ["../secret.npy", "link.npy", folder.appending(path: "secret.npy").path, "/etc/passwd.npy", "x/../../secret.npy"] {
            #expect(run("load(\"\(path)\")").errors.first?.message == "there is no file \(path) that this cell may read")
        }
        for path in ["../new.npy", inside.appending(path: "new.npy").path, "a/../../new.npy", "", "/tmp/new.npy"] {
            #expect(run("save(Tensor([1]), \"\(path)\")").errors.first != nil)
        }
        #expect(run("save(Tensor([9]), \"open.npy\")\nprint(load(\"open.npy\")[0].value)").output == "tensor([9])\n")
        #expect(try FileManager.default.contentsOfDirectory(atPath: inside.path).sorted() == ["link.npy", "open.npy"])
        #expect(try Data(contentsOf: inside.appending(path: "open.npy")) == array)
        // Another session sees nothing of it, and without a folder nothing at all.
        #expect(TensorSession().run(CellSource("load(\"open.npy\")")).errors.first != nil)
        #expect(TensorSession().run(CellSource("MNIST(\"\(inside.path)\")")).errors.first != nil)
    }

    @Test func savedFilesHaveABudget() throws {
        var limits = CellLimits.lesson
        limits.liveBytes = 4 << 20
        let session = TensorSession(limits: limits)
        let outcome = session.run(CellSource("for i in 0..<100 { save(Tensor.zeros(50_000), \"f\\(i).npy\") }"))
        #expect(outcome.errors.first?.kind == .limit)
    }
}
