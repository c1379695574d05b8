"""Activations."""

import torch
from torch import nn
from torch.nn.functional import gelu, leaky_relu

from page import cell, plain, plot, yes


def work():
    with cell("collapse"):
        first = nn.Linear(3, 5, bias=False)
        second = nn.Linear(5, 2, bias=False)
        x = torch.randn(4, 3)
        both = second(first(x))
        merged = second.weight.mm(first.weight)
        print(plain(merged.shape))
        print(yes(both.allclose(x.mm(merged.t()), atol=1e-6)))
    time = torch.linspace(-3, 3, 61).reshape(61, 1)
    curve = (1.5 * time).sin() + 0.3 * time

    def fit(net):
        optimizer = torch.optim.Adam(net.parameters(), lr=0.03)
        for _ in range(300):
            optimizer.zero_grad()
            (net(time) - curve).pow(2).mean().backward()
            optimizer.step()
        with torch.no_grad():
            return net(time)

    with cell("fit"):
        straight = fit(nn.Sequential(nn.Linear(1, 16), nn.Linear(16, 1)))
        bent = fit(nn.Sequential(nn.Linear(1, 16), nn.Tanh(), nn.Linear(16, 1)))
        print("without a bend:", (straight - curve).pow(2).mean())
        print("with tanh:     ", (bent - curve).pow(2).mean())
    with cell("fit-plot"):
        plot(curve.flatten(), straight.flatten(), bent.flatten(), labels=["curve", "without", "with tanh"], title="What a bend is good for")
    z = torch.linspace(-4, 4, 81)
    with cell("shapes"):
        plot(z.relu(), z.tanh(), z.sigmoid(), gelu(z), labels=["relu", "tanh", "sigmoid", "gelu"], title="Activations")
    some = torch.tensor([-2.0, -0.5, 0.0, 0.5, 2.0])
    with cell("values"):
        print("relu   ", some.relu())
        print("tanh   ", some.tanh())
        print("sigmoid", some.sigmoid())
        print("gelu   ", gelu(some))
    with cell("corners"):
        plot(1.0 * (z + 3).relu() - 2.0 * (z + 1).relu() + 3.0 * (z - 0.5).relu() - 3.0 * (z - 2).relu(), title="A sum of four corners")

    def slope(f):
        input = z.clone().requires_grad_()
        f(input).sum().backward()
        return input.grad

    with cell("slopes"):
        slopes = [slope(f) for f in (torch.relu, torch.tanh, torch.sigmoid)]
        plot(*slopes, labels=["relu", "tanh", "sigmoid"], title="Slopes of activations")
        for name, values in zip(["relu", "tanh", "sigmoid"], slopes):
            print(name, "at most", values.max(), "at 4:", values[-1])

    def through_ten(f):
        start = torch.tensor(0.5, requires_grad=True)
        value = start
        for _ in range(10):
            value = f(value)
        value.backward()
        return start.grad

    with cell("vanishing"):
        print("ten sigmoids:", through_ten(torch.sigmoid))
        print("ten relus:   ", through_ten(torch.relu))
    with cell("leaky"):
        print(leaky_relu(some, 0.1))
    scores = torch.tensor([2.0, 1.0, 0.0])
    with cell("softmax"):
        print(scores.exp())
        print(scores.exp() / scores.exp().sum())
        print(scores.softmax(dim=0))
    with cell("shift"):
        print((scores + 100).softmax(dim=0))
    table = torch.tensor([[1.0, 2.0, 3.0], [1.0, 5.0, 1.0]])
    with cell("rows-and-columns"):
        by_row, by_column = table.softmax(dim=1), table.softmax(dim=0)
        print(by_row)
        print("rows add up to", by_row.sum(dim=1))
        print(by_column)
        print("columns add up to", by_column.sum(dim=0))
    with cell("log-of-zero"):
        extreme = torch.tensor([0.0, 200.0])
        print(extreme.softmax(dim=0))
        print(extreme.softmax(dim=0).log())
        print(extreme.log_softmax(dim=0))
    with cell("log-softmax"):
        print(table.log_softmax(dim=1))
        print(table.log_softmax(dim=0))
        print(yes(table.log_softmax(dim=1).allclose(by_row.log())))
