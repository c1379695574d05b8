"""Tensors."""

import os
import tempfile

import numpy
import torch

from page import cell, histogram, plain, yes


def work():
    with cell("first"):
        temperatures = torch.tensor([18.5, 21.0, 19.5, 23.0])
        print(temperatures)
    with cell("table"):
        table = torch.tensor([[1.0, 2.0, 3.0], [4.0, 5.0, 6.0]])
        print(table)
    with cell("shape"):
        print("shape:", plain(table.shape))
        print("dimensions:", table.ndim)
        print("numbers:", table.numel())
    with cell("scalar"):
        three = torch.tensor(3.0)
        print(three, plain(three.shape), three.numel())
    with cell("dtype"):
        counts = torch.tensor([1, 2, 3])
        print(str(counts.dtype)[6:], str(temperatures.dtype)[6:])
        print(torch.tensor([1, 2, 3], dtype=torch.float32))
        print(counts.to(torch.float64) / 3)
    with cell("precision"):
        tenth = torch.tensor(0.1)
        print(tenth, tenth.item())
    with cell("fillers"):
        print(torch.zeros(2, 3))
        print(torch.ones(3))
        print(torch.arange(6))
        print(torch.linspace(0, 1, 5))
    with cell("randn"):
        noise = torch.randn(2, 3)
        print(noise)
    with cell("seed"):
        torch.manual_seed(0)
        print(yes(torch.randn(2, 3).equal(noise)))
    with cell("bell"):
        histogram(torch.randn(10000), bins=30, title="10,000 numbers of randn")
    with cell("like"):
        like = torch.randn_like(noise)
        print(plain(like.shape))
        print(like)
        print(torch.zeros_like(noise))
    with cell("arithmetic"):
        a = torch.tensor([[1.0, 2.0], [3.0, 4.0]])
        b = torch.tensor([[10.0, 20.0], [30.0, 40.0]])
        print(a + b)
        print(a * b)
        print(a * 2 - 1)
    with cell("broadcast"):
        print(a + torch.tensor([100.0, 200.0]))
    with cell("sums"):
        print(table.sum())
        print("down the columns:", table.sum(dim=0))
        print("along the rows:  ", table.sum(dim=1))
    with cell("reductions"):
        print(table.mean())
        best = noise.max(dim=1)
        print(best.values)
        print(best.indices)
    left = torch.tensor([[1.0, 2.0, 3.0], [4.0, 5.0, 6.0]])
    right = torch.tensor([[1.0, 0.0], [0.0, 1.0], [2.0, 2.0]])
    with cell("mm"):
        print(left.mm(right))
    with cell("mm-by-hand"):
        print((left[0] * right[:, 0]).sum())
    with cell("transpose"):
        print(left.t())
        print(left.mm(left.t()))
    with cell("indexing"):
        grid = torch.arange(12).reshape(3, 4)
        print(grid)
        print(grid[0])
        print(grid[1, 2])
        print(grid[:, 1])
        print(grid[0:2, 2:])
        print(grid[-1, -1])
    with cell("mask"):
        print(grid > 6)
        print(grid[grid > 6])
    line = torch.arange(12)
    with cell("reshape"):
        print(line.reshape(2, 6))
        print(plain(line.reshape(3, -1).shape))
    with cell("view"):
        numbers = torch.zeros(2, 3)
        seen = numbers.view(3, 2)
        seen[0, 0] = 7.0
        print(seen)
        print(numbers)
    with cell("reshape-copies"):
        copied = left.t().reshape(6)
        copied[0] = 99.0
        print(copied)
        print(left)
    with cell("strides"):
        print(plain(left.shape), plain(left.stride()))
        print(plain(left.t().shape), plain(left.t().stride()))
    with cell("resize"):
        shrunk = torch.arange(6)
        shrunk.resize_(2, 2)
        print(shrunk)
        shrunk.resize_(6)
        print(shrunk)
    with cell("sharing"):
        sheet = torch.zeros(2, 3)
        first = sheet[0]
        first.fill_(5.0)
        sheet[1, 2] = 8.0
        print(sheet)
        safe = sheet.clone()
        sheet.zero_()
        print(safe)
    with cell("same"):
        other = sheet
        other[0, 0] = 1.0
        print(sheet[0, 0])
    with cell("arrays"):
        readings = [1.0, 2.0, 3.0]
        taken = torch.tensor(readings)
        readings[0] = 100.0
        print(taken)
        print(taken.tolist())
    with cell("npy"):
        path = os.path.join(tempfile.mkdtemp(), "grid.npy")
        numpy.save(path, grid.numpy())
        back = torch.from_numpy(numpy.load(path))
        print(back)
        print(str(back.dtype)[6:], yes(back.equal(grid)))
