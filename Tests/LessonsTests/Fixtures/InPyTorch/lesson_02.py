"""Gradients."""

import torch

from page import cell, yes


def work():
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
