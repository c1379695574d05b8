import Testing

@testable import Autograd

/// Changes in place: versions, leaves, views.
@Suite struct InPlaceTests {
    private func message(_ body: () throws -> Void) -> String? {
        do {
            try body()
            return nil
        } catch { return (error as? TensorError)?.message }
    }

    @Test func aChangedSavedTensorIsNoticed() {
        let x = Tensor.ones(2, 3, requiresGrad: true)
        let y = x.sigmoid()
        y.mul_(2)
        #expect(
            message { try Checked.backward(Checked.sum(y)) }
                == "one of the variables needed for gradient computation has been modified by an inplace operation: [torch.FloatTensor "
                + "[2, 3]], which is output 0 of Sigmoid, is at version 1; expected version 0 instead. Hint: enable anomaly detection to find "
                + "the operation that failed to compute its gradient, with torch.autograd.set_detect_anomaly(True, check_nan=False).")
    }

    @Test func theErrorNamesTheChangeAndTheOperationThatKeptTheTensor() {
        let state = EngineState()
        state.position = { "line 7" }
        state.installed {
            let a = Tensor([1.0, 1.0], requiresGrad: true)
            let b = a + 1
            let c = b * b
            b.add_(1)
            let error = #expect(throws: TensorError.self) { try Checked.backward(Checked.sum(c)) }
            #expect(error?.message.contains("[torch.FloatTensor [2]], which is output 0 of Add, is at version 1; expected version 0") == true)
            #expect(error?.facts == ["The change was made by add_ in line 7.", "Mul had kept the tensor for its own gradient."])
        }
    }

    @Test func leavesAreProtected() {
        let x = Tensor([1.0, 2.0], requiresGrad: true)
        #expect(message { try Checked.add_(x, .int(1)) } == "a leaf Variable that requires grad is being used in an in-place operation.")
        #expect(
            message { try Checked.add_(Checked.select(x, dim: 0, index: 0), .int(1)) }
                == "a view of a leaf Variable that requires grad is being used in an in-place operation.")
        noGrad { _ = x.sub_(1) }
        #expect(x.scalars == [0, 1])
        #expect(x.isLeaf && x.requiresGrad)
    }

    @Test func aViewMadeWithoutGradModeIsProtected() {
        let x = Tensor([1.0, 2.0], requiresGrad: true) * 1
        let view = noGrad { x[0] }
        #expect(message { try Checked.mul_(view, .int(2)) }?.hasPrefix("A view was created in no_grad mode and is being modified inplace") == true)
    }

    @Test func aChangedViewChangesTheBaseAndItsGradient() {
        let x = Tensor([1.0, 2.0, 3.0], requiresGrad: true)
        let b = x * 1
        let v = b[0]
        v.mul_(10)
        #expect(b.scalars == [10, 2, 3])
        #expect(b.gradFn?.name == "CopySlices")
        #expect(v.gradFn?.name == "AsStridedBackward0")
        b.sum().backward()
        #expect(x.grad?.scalars == [10, 1, 1])
    }

    @Test func anOlderViewFollowsTheChangedBase() {
        let x = Tensor([1.0, 2.0, 3.0], requiresGrad: true)
        let b = x * 1
        let v = b[1...]
        b.mul_(3)
        #expect(v.scalars == [6, 9])
        (v * v).sum().backward()
        // d(9 x^2)/dx
        #expect(x.grad?.scalars == [0, 36, 54])
    }

    @Test func assignmentIntoZerosTakesPartInTheGraph() {
        let x = Tensor([1.0, 2.0], requiresGrad: true)
        let w = Tensor.zeros(3)
        w[0..<2] = x * 2
        #expect(w.gradFn?.name == "CopySlices")
        (w * w).sum().backward()
        #expect(x.grad?.scalars == [8, 16])
    }

    @Test func aCompoundAssignmentToAPartChangesItOnce() {
        let x = Tensor([1.0, 2.0, 3.0])
        x[1] += 5
        #expect(x.scalars == [1, 7, 3])
        var y = x
        y *= 2
        #expect(x.scalars == [2, 14, 6])
        #expect(x === y)
    }

    @Test func aTransposedViewTakesAssignments() {
        let x = Tensor.zeros(2, 3)
        x.t()[1] = Tensor([5.0, 6.0])
        #expect(x.scalars == [0, 5, 0, 0, 6, 0])
        #expect(x.version == 1)
    }

    @Test func stretchedMemoryIsNotWritten() {
        let x = Tensor([1.0]).expand(3)
        #expect(
            message { try Checked.add_(x, .int(1)) }
                == "unsupported operation: more than one element of the written-to tensor refers to a single memory location. Please clone() "
                + "the tensor before performing the operation.")
    }

    @Test func dtypesAndShapesAreKept() {
        let long = Tensor([1, 2])
        #expect(message { try Checked.add_(long, .double(0.5)) } == "result type Float can't be cast to the desired output type Long")
        #expect(message { try Checked.div_(long, .int(2)) } == "result type Float can't be cast to the desired output type Long")
        #expect(
            message { try Checked.add_(Tensor.ones(3), Tensor.ones(2, 3)) }
                == "output with shape [3] doesn't match the broadcast shape [2, 3]")
        #expect(message { try Checked.resize_(Tensor.ones(2, requiresGrad: true), [3]) } == "cannot resize variables that require grad")
    }

    @Test func dataChangesUncounted() {
        let x = Tensor([1.0, 2.0], requiresGrad: true)
        let y = x * x
        x.data.mul_(5)
        #expect(x.scalars == [5, 10])
        #expect(x.version == 0)
        y.sum().backward()
        #expect(x.grad?.scalars == [10, 20])
        x.data = Tensor([7.0, 8.0, 9.0])
        #expect(x.shape == [3])
        x.grad = nil
        x.sum().backward()
        #expect(x.grad?.scalars == [1, 1, 1])
    }

    @Test func resizingKeepsElementsAndViews() {
        let x = Tensor([1, 2, 3, 4])
        x.resize_(2, 3)
        #expect(x.shape == [2, 3])
        #expect(x.scalars == [1, 2, 3, 4, 0, 0])
        x.resize_(2)
        #expect(x.scalars == [1, 2])
    }
}
