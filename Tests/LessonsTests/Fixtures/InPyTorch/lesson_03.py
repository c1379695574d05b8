"""Downhill by hand."""

import torch

from page import cell, plot, scatter


def work():
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
        print(torch.tensor(walk(1.1, 1000)[-1]))

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
