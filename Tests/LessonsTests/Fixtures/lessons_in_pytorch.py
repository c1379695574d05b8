"""What the cells of the lessons give when they are written in PyTorch.

    pip install torch==2.13.0 numpy
    python lessons_in_pytorch.py          writes lessons_in_pytorch.json beside this file

Each lesson is worked through from its seed, cell by cell, as its page does in Swift. The test `LessonsInPyTorchTests` holds the
pages against the file that this script writes. Cells that only show Swift, or a message of ours, are left out.
"""

import contextlib
import io
import json
import pathlib

import torch

outputs = {}
current = None


@contextlib.contextmanager
def lesson(name, seed=0):
    global current
    current = outputs.setdefault(name, {})
    torch.manual_seed(seed)
    yield


@contextlib.contextmanager
def cell(name):
    text = io.StringIO()
    with contextlib.redirect_stdout(text):
        yield
    assert name not in current, name
    current[name] = text.getvalue()


# Figures stand on a page as one line of text.


def short(value):
    value = float(value)
    if value != value:
        return "nan"
    if value in (float("inf"), float("-inf")):
        return "inf" if value > 0 else "-inf"
    return "0" if value == 0 else f"{value:.4g}"


def floats(values):
    return [float(v) for v in values]


def count(number, word):
    return f"{number} {word}" + ("" if number == 1 else "s")


def plot(*series, title=None, labels=(), style="plot"):
    series = [floats(s) for s in series]
    parts = [title] if title else []
    if len(series) > 1:
        parts.append(f"{len(series)} series" + (f" ({', '.join(labels)})" if labels else ""))
    parts.append(count(sum(len(s) for s in series), "point"))
    if style == "plot" and len(series) == 1:
        parts.append(f"{short(series[0][0])} -> {short(series[0][-1])}")
    print(f"[{style}: {', '.join(parts)}]")


def scatter(*series, title=None, labels=()):
    plot(*series, title=title, labels=labels, style="scatter")


def histogram(values, bins=10, title=None):
    values = values.flatten().double()
    print(f"[histogram: {title}, {len(values)} values in {bins} bins, mean {short(values.mean())}, std {short(values.std())}]")


def heatmap(matrix, title=None):
    rows, columns = matrix.shape
    print(f"[heatmap: {title}, {rows} x {columns}, {short(matrix.min())} to {short(matrix.max())}]")


def plain(value):
    """A list as Swift prints it."""
    return str(list(value))


def yes(value):
    return "true" if value else "false"


def tensors():
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


def autograd():
    with cell("gradient"):
        x, y, z = (torch.tensor(v, requires_grad=True) for v in (-3.0, 5.0, -2.0))
        q = x + y
        f = q * z
        f.backward()
        print("Gradient of z is:", z.grad)
        print("Gradient of y is:", y.grad)
        print("Gradient of x is:", x.grad)
    with cell("graph"):
        print(f.grad_fn.name())
        for next_function, _ in f.grad_fn.next_functions:
            name = next_function.name()
            print("  from", "AccumulateGrad" if "AccumulateGrad" in name else name)
    with cell("retain-grad"):
        q2 = x + y
        q2.retain_grad()
        (q2 * z).backward()
        print(q2.grad)
    with cell("two-ways"):
        u = torch.tensor(3.0, requires_grad=True)
        both = u * u + 5 * u
        both.backward()
        print(u.grad)
    with cell("functions"):
        p = torch.tensor(0.5, requires_grad=True)
        for name, value in [("exp", p.exp()), ("tanh", p.tanh()), ("relu", p.relu())]:
            p.grad = None
            value.backward()
            print(name, "is", value.detach(), "and its slope", p.grad)
    with cell("corner"):
        corner = torch.tensor([-1.0, 0.0, 1.0], requires_grad=True)
        corner.relu().sum().backward()
        print(corner.grad)
    with cell("check-by-push"):
        def winding(t):
            return (t * t + 1).log() * (3 * t).sin()

        t = torch.tensor(0.7, dtype=torch.float64, requires_grad=True)
        winding(t).backward()
        little = 1e-6
        pushed = (winding(t.detach() + little) - winding(t.detach() - little)) / (2 * little)
        print("walked back:", t.grad.item())
        print("pushed:     ", pushed.item())
    with cell("accumulate"):
        w = torch.tensor(2.0, requires_grad=True)
        (w * w).backward()
        print("once: ", w.grad)
        (w * w).backward()
        print("twice:", w.grad)
    with cell("zero-grad"):
        optimizer = torch.optim.SGD([w], lr=0.1)
        optimizer.zero_grad()
        print(yes(w.grad is None))
        (w * w).backward()
        print("fresh:", w.grad)
    with cell("first-step"):
        w.grad = None
        start = w * w
        start.backward()
        with torch.no_grad():
            w -= 0.1 * w.grad
        end = w * w
        print("w is now", w.detach())
        print("w * w went from", start.detach(), "to", end.detach())
    with cell("vector"):
        v = torch.tensor([1.0, 2.0, 3.0], requires_grad=True)
        (v * v).sum().backward()
        print(v.grad)
    with cell("weighted"):
        v.grad = None
        (v * v).backward(gradient=torch.tensor([1.0, 0.0, 10.0]))
        print(v.grad)
    with cell("matrix"):
        m = torch.randn(2, 3, requires_grad=True)
        n = torch.randn(3, 2, requires_grad=True)
        m.mm(n).sum().backward()
        print(m.grad)
        print(torch.ones(2, 2).mm(n.detach().t()))
    with cell("second"):
        s = torch.tensor(2.0, requires_grad=True)
        slope = torch.autograd.grad(s * s * s, [s], create_graph=True)[0]
        bend = torch.autograd.grad(slope, [s])[0]
        print(slope.item(), bend.item())


def gradient_descent():
    def height(x):
        return (x - 2).pow(2) + 1

    with cell("curve"):
        xs = torch.linspace(-2, 6, 81)
        plot(height(xs), title="A valley")
    x = torch.tensor(-1.0, requires_grad=True)
    with cell("feel"):
        height(x).backward()
        print(x.grad)
    with cell("one-step"):
        with torch.no_grad():
            x.sub_(0.1 * x.grad)
        x.grad = None
        print("x is now", x.detach(), "and the height", height(x).detach())
    path = [x.item()]
    with cell("walk"):
        for _ in range(30):
            height(x).backward()
            with torch.no_grad():
                x.sub_(0.1 * x.grad)
            x.grad = None
            path.append(x.item())
        print("x:", x.detach(), "height:", height(x).detach())
    with cell("path"):
        plot(path, title="x after each step")
    with cell("share"):
        for step in range(4):
            print(torch.tensor((path[step + 1] - 2) / (path[step] - 2)))

    def walk(rate, steps, height=height, start=-1.0):
        x = torch.tensor(start, requires_grad=True)
        path = [x.item()]
        for _ in range(steps):
            height(x).backward()
            with torch.no_grad():
                x.sub_(rate * x.grad)
            x.grad = None
            path.append(x.item())
        return path

    rates = [0.02, 0.4, 0.9, 1.1]
    with cell("rates"):
        for rate in rates:
            print(f"rate {rate}: ends at", torch.tensor(walk(rate, 10)[-1]))
    with cell("rates-plot"):
        plot(*[walk(rate, 10) for rate in rates], labels=[str(r) for r in rates], title="Where ten steps lead")
    with cell("diverges"):
        print(walk(1.1, 1000)[-1])

    def hills(x):
        return x.pow(4) / 4 - 2 * x.pow(2) + x

    with cell("two-valleys"):
        plot(hills(torch.linspace(-3, 3, 121)), title="Two valleys")
    with cell("two-starts"):
        for start in [-2.5, 0.2, 0.3, 2.5]:
            end = torch.tensor(walk(0.05, 200, hills, start)[-1])
            print(f"from {start} to", end, "at height", hills(end))

    def bowl(p):
        return 0.5 * p[0].pow(2) + 5 * p[1].pow(2)

    with cell("landscape"):
        p = torch.tensor([4.0, 1.0], requires_grad=True)
        bowl(p).backward()
        print(p.grad)
    p = torch.tensor([4.0, 1.0], requires_grad=True)
    zigzag = [p.tolist()]
    for _ in range(20):
        bowl(p).backward()
        with torch.no_grad():
            p.sub_(0.18 * p.grad)
        p.grad = None
        zigzag.append(p.tolist())
    with cell("zigzag"):
        plot([y for _, y in zigzag], title="Swinging down a narrow valley")
    with cell("momentum"):
        q = torch.tensor([4.0, 1.0], requires_grad=True)
        speed = torch.zeros(2)
        for _ in range(20):
            bowl(q).backward()
            speed = 0.5 * speed + q.grad
            with torch.no_grad():
                q.sub_(0.18 * speed)
            q.grad = None
        print("plain:        height", bowl(torch.tensor(zigzag[-1])))
        print("with momentum: height", bowl(q.detach()))
    time = torch.linspace(0, 4, 20)
    measured = 1.5 * time - 1 + 0.4 * torch.randn(20)
    with cell("points"):
        scatter(measured, title="Twenty measurements")
    weight = torch.tensor(0.0, requires_grad=True)
    bias = torch.tensor(0.0, requires_grad=True)

    def loss():
        return (weight * time + bias - measured).pow(2).mean()

    with cell("loss"):
        print(loss())
    with cell("fit"):
        losses = []
        for _ in range(200):
            error = loss()
            error.backward()
            with torch.no_grad():
                weight.sub_(0.05 * weight.grad)
                bias.sub_(0.05 * bias.grad)
            weight.grad = None
            bias.grad = None
            losses.append(error.item())
        print("weight", weight.detach(), "bias", bias.detach(), "loss", loss().detach())
        plot(losses, title="Loss")
    with cell("exact"):
        exact = ((time - time.mean()) * (measured - measured.mean())).sum() / (time - time.mean()).pow(2).sum()
        print("weight", exact, "bias", measured.mean() - exact * time.mean())


lessons = {"01-tensors": tensors, "02-autograd": autograd, "03-gradient-descent": gradient_descent}


def main():
    torch.set_num_threads(1)
    for name, work in lessons.items():
        with lesson(name):
            work()
    target = pathlib.Path(__file__).with_suffix(".json")
    target.write_text(json.dumps(outputs, indent=1, ensure_ascii=False) + "\n")


if __name__ == "__main__":
    main()
