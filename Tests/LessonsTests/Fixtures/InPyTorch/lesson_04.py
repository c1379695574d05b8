"""What the graph is made of."""

import torch

from page import cell, plot, yes


def name_of(node):
    return "AccumulateGrad" if "AccumulateGrad" in node.name() else node.name()


def trace(node, depth=0):
    if node is None:
        return
    print("  " * depth + name_of(node))
    for following, _ in node.next_functions:
        trace(following, depth + 1)


class SafeSoftplus(torch.autograd.Function):
    @staticmethod
    def forward(ctx, x):
        ctx.save_for_backward(x)
        return x.relu() + (1 + (-x.abs()).exp()).log()

    @staticmethod
    def backward(ctx, gradient):
        (x,) = ctx.saved_tensors
        return gradient * x.sigmoid()


class ScaleGradient(torch.autograd.Function):
    @staticmethod
    def forward(ctx, x, factor):
        ctx.save_for_backward(factor)
        return x.clone()

    @staticmethod
    def backward(ctx, gradient):
        return gradient * ctx.saved_tensors[0], None


def work():
    x = torch.tensor([1.0, 2.0, 3.0], requires_grad=True)
    with cell("names"):
        for result in [x + 1, x * x, x.exp(), x.sum(), x.reshape(3, 1), x.mean()]:
            print(result.grad_fn.name())
    loss = ((2 * x).exp() + x).sum()
    with cell("chain"):
        trace(loss.grad_fn)
    with cell("rules"):
        g = torch.randn(3)
        v = x.detach()

        def compare(name, value, expected):
            x.grad = None
            value.backward(gradient=g)
            print(name, yes(x.grad.allclose(expected)))

        compare("x + 1:  g             ", x + 1, g)
        compare("2 * x:  g * 2         ", 2 * x, g * 2)
        compare("x * x:  g * 2x        ", x * x, g * 2 * v)
        compare("exp:    g * result    ", x.exp(), g * v.exp())
        compare("log:    g / x         ", x.log(), g / v)
        compare("tanh:   g * (1 - r*r) ", x.tanh(), g * (1 - v.tanh() * v.tanh()))
        compare("relu:   g where x > 0 ", x.relu(), torch.where(v > 0, g, 0.0))
    with cell("spread"):
        one = torch.tensor(2.0, requires_grad=True)
        (one * torch.tensor([1.0, 10.0, 100.0])).sum().backward()
        print(one.grad)

    def plain(x):
        return (1 + x.exp()).log()

    with cell("softplus-parts"):
        inputs = torch.linspace(-4, 4, 81)
        plot(plain(inputs), inputs.relu(), labels=["softplus", "relu"], title="A soft corner")
    large = torch.tensor([1.0, 50.0, 100.0], requires_grad=True)
    with cell("overflow"):
        print(plain(large))
        plain(large).sum().backward()
        print(large.grad)
    with cell("custom"):
        large.grad = None
        soft = SafeSoftplus.apply(large)
        print(soft)
        soft.sum().backward()
        print(large.grad)
    with cell("custom-chain"):
        trace((3 * SafeSoftplus.apply(x)).mean().grad_fn)
    with cell("gradcheck"):
        probe = torch.randn(5, dtype=torch.float64, requires_grad=True)
        print(yes(torch.autograd.gradcheck(SafeSoftplus.apply, [probe])))
    with cell("reverse"):
        y = torch.tensor([1.0, 2.0], requires_grad=True)
        same = ScaleGradient.apply(y, torch.tensor(-0.5))
        same.sum().backward()
        print(same.detach())
        print(y.grad)
