import Testing

@testable import Autograd

/// Sizes no memory can hold, and sizes whose product overflows: errors, never a trap.
@Suite struct HostileSizeTests {
    private let huge = 1 << 40

    private func refuses(_ body: () throws -> Void) -> Bool {
        let state = EngineState()
        state.byteLimit = 1 << 24
        state.workLimit = 1 << 26
        state.warningSink = { _ in }
        return state.installed {
            do {
                try body()
                return false
            } catch { return error is TensorError }
        }
    }

    @Test func creationIsRefused() {
        #expect(refuses { _ = try Checked.zeros([huge]) })
        #expect(refuses { _ = try Checked.zeros([huge, huge, huge]) })
        #expect(refuses { _ = try Checked.zeros([0, huge, huge]) })
        #expect(refuses { _ = try Checked.unbind(Tensor.zeros(0, huge), dim: 1) })
        #expect(refuses { _ = try Checked.split(Tensor.zeros(0, huge), 1, dim: 1) })
        #expect(refuses { _ = try Checked.zeros([.max, 2]) })
        #expect(refuses { _ = try Checked.zeros([-1, 5]) })
        #expect(refuses { _ = try Checked.eye(huge, huge) })
        #expect(refuses { _ = try Checked.arange(.int(0), .int(.max)) })
        #expect(refuses { _ = try Checked.arange(.int(.min), .int(.max)) })
        #expect(refuses { _ = try Checked.arange(.double(0), .double(.infinity)) })
        #expect(refuses { _ = try Checked.arange(.double(0), .double(1e300)) })
        #expect(refuses { _ = try Checked.linspace(0, 1, .max) })
        #expect(refuses { _ = try Checked.randperm(huge) })
        #expect(refuses { _ = try Checked.randint(0, 5, [huge]) })
    }

    @Test func shapesThatOverflowAreRefused() throws {
        let x = Tensor.zeros(2, 4)
        #expect(refuses { _ = try Checked.view(x, [1 << 62, 4, 4, -1]) })
        #expect(refuses { _ = try Checked.reshape(x, [(1 << 62) + 1, 4, -1]) })
        #expect(refuses { _ = try Checked.expand(Tensor.zeros(1, 1), [huge, huge]) })
        #expect(refuses { _ = try Checked.repeat(x, [huge, huge]) })
        #expect(refuses { _ = try Checked.repeatInterleave(x, .max) })
        #expect(refuses { _ = try Checked.resize_(Tensor.zeros(2), [huge]) })
        #expect(refuses { _ = try Checked.outer(Tensor.zeros(1).expand(huge), Tensor.zeros(1).expand(huge)) })
        #expect(refuses { _ = try Checked.matmul(Tensor.zeros(1, 1, 1, 1).expand(huge, 1, 1, 1), Tensor.zeros(1, 1, 1, 1).expand(1, huge, 1, 1)) })
        let wide = Tensor.zeros(1).expand((1 << 60) - 1)
        #expect(refuses { _ = try Checked.cat(Array(repeating: wide, count: 20)) })
        #expect(refuses { _ = try Checked.clone(wide) })
        #expect(refuses { _ = try Checked.sum(wide) })
        #expect(refuses { _ = try Checked.scalars(wide) })
    }

    @Test func hugeSizesBesideAZeroWork() throws {
        let small = 1 << 20
        let x = try Checked.zeros([0, huge, small])
        #expect(x.numel == 0)
        #expect(try Checked.flatten(x, startDim: 1).shape[0] == 0)
        #expect(try Checked.sum(x).item() == 0)
        #expect(try Checked.add(x, x).shape == x.shape)
        #expect(try Checked.transpose(x, 0, 2).shape == [small, huge, 0])
        #expect(try Checked.unsqueeze(x, 0).shape == [1, 0, huge, small])
        #expect(try Checked.slice(x, dim: 1, start: 5, end: -5, step: 3).numel == 0)
        #expect(try Checked.select(x, dim: 2, index: -1).shape == [0, huge])
        #expect(try Checked.split(x, huge / 2, dim: 1).count == 2)
        #expect(x.description.contains("size=(0, "))
    }

    @Test func rollingByTheLeastNumberComesBack() throws {
        let x = Tensor.arange(6).float().requiresGrad_()
        // Int.min is -2 modulo 6: the elements move on by 4 places, and the gradients back.
        let y = try Checked.roll(x, .min, dims: 0)
        #expect(try Checked.scalars(y.detach()) == [2, 3, 4, 5, 0, 1])
        try Checked.backward(Checked.sum(y * Tensor([1, 2, 3, 4, 5, 6] as [Float])))
        #expect(try Checked.scalars(#require(x.grad)) == [5, 6, 1, 2, 3, 4])
        #expect(try Checked.roll(Tensor.zeros(0, .max), -1, dims: 1).shape == [0, .max])
    }

    @Test func extremeArgumentsAreRefusedOrLimited() throws {
        let x = Tensor.arange(6).reshape(2, 3)
        #expect(refuses { _ = try Checked.select(x, dim: .min, index: 0) })
        #expect(refuses { _ = try Checked.select(x, dim: 0, index: .min) })
        #expect(refuses { _ = try Checked.narrow(x, dim: 0, start: .max, length: .max) })
        #expect(refuses { _ = try Checked.topk(x, .max) })
        #expect(refuses { _ = try Checked.unsqueeze(x, .max) })
        #expect(refuses { _ = try Checked.round(x.float(), decimals: .max) })
        #expect(try Checked.slice(x, dim: 1, start: .min, end: .max, step: .max).shape == [2, 1])
        #expect(try Checked.diagonal(x, offset: .min).shape == [0])
        #expect(try Checked.diagonal(x, offset: .max).shape == [0])
        #expect(try Checked.tril(x, diagonal: .min).scalars == [0, 0, 0, 0, 0, 0])
        #expect(try Checked.triu(x, diagonal: .min).scalars == x.scalars)
        #expect(try Checked.roll(x, .min, dims: 1).shape == [2, 3])
        #expect(try Checked.div(Tensor([Int.min]), Tensor([-1])).dtype == .float32)
        #expect(try Checked.remainder(Tensor([Int.min]), Tensor([-1])).item() == 0)
        #expect(try Checked.to(Tensor([1e30, -1e30, .nan, .infinity]), .int32).shape == [4])
        #expect(refuses { _ = try Checked.int(Tensor(Double.nan)) })
        #expect(refuses { _ = try Checked.int(Tensor(1e30)) })
    }

    @Test func workIsLimitedInBackwardPassesToo() {
        let state = EngineState()
        state.installed {
            let x = Tensor.ones(1000, requiresGrad: true)
            var y = x
            for _ in 0..<20 { y = y * x }
            let total = y.sum()
            state.workLimit = state.work + 5000
            let error = #expect(throws: TensorError.self) { try Checked.backward(total) }
            #expect(error?.kind == .limit)
            #expect(x.grad == nil)
        }
    }
}
