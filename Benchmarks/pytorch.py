"""The work of Benchmarks.swift in PyTorch, measured in the same way. Started by compare.py."""
import sys
import time
import torch


def median(body, units=1):
    """The median time of a unit in seconds, over samples that are long against the clock's resolution."""
    def seconds(runs):
        start = time.perf_counter()
        for _ in range(runs):
            body()
        return time.perf_counter() - start

    runs = 1
    while seconds(runs) < 0.01:
        runs *= 2
    samples, start = [], time.perf_counter()
    while len(samples) < 5 or (len(samples) < 31 and time.perf_counter() - start < 1):
        samples.append(seconds(runs) / (runs * units))
    return sorted(samples)[len(samples) // 2]


def gradient_example():
    x = torch.tensor(-2.0, requires_grad=True)
    y = torch.tensor(5.0, requires_grad=True)
    z = torch.tensor(-4.0, requires_grad=True)
    q = x + y
    f = q * z
    f.backward()
    return f


def chain():
    x = torch.tensor(1.0, requires_grad=True)
    y = x
    for _ in range(1000):
        y = y * 1.0001
    y.backward()


def product(size):
    a, b = torch.full((size, size), 0.5), torch.full((size, size), 0.25)
    return lambda: a.mm(b)


WORK = {
    "x/y/z gradient example": (gradient_example, 1),
    "a node in a scalar chain": (chain, 1000),
    "matmul 512": (product(512), 1),
    "matmul 1024": (product(1024), 1),
}

if sys.argv[1:] == ["--first"]:
    print(gradient_example())
else:
    torch.set_num_threads(int(sys.argv[1]))
    names = sys.argv[2:] or WORK
    for name in names:
        body, units = WORK[name]
        print(f"{median(body, units)}\t{name}")
