"""Networks are modules."""

import torch
from torch import nn

from page import cell, histogram, names, plain, yes


class Net(nn.Module):
    def __init__(self):
        super().__init__()
        self.fc1 = nn.Linear(10, 20)
        self.fc2 = nn.Linear(20, 20)
        self.fc3 = nn.Linear(20, 4)

    def forward(self, x):
        return self.fc3(self.fc2(self.fc1(x).relu()).relu())


class Stretch(nn.Module):
    def __init__(self):
        super().__init__()
        self.factor = nn.Parameter(torch.ones(3))
        self.shift = nn.Parameter(torch.zeros(3))
        self.register_buffer("calls", torch.tensor(0.0))
        self.limit = torch.tensor(100.0)

    def forward(self, x):
        with torch.no_grad():
            self.calls.add_(1)
        return (x * self.factor + self.shift).clamp(max=self.limit.item())


class Block(nn.Module):
    def __init__(self):
        super().__init__()
        self.inner = nn.Linear(8, 8)
        self.outer = nn.Linear(8, 8)

    def forward(self, x):
        return x + self.outer(self.inner(x).relu())


class Tower(nn.Module):
    def __init__(self):
        super().__init__()
        self.entry = nn.Linear(2, 8)
        self.blocks = nn.ModuleList([Block(), Block()])
        self.exit = nn.Linear(8, 1)



def work():
    with cell("linear"):
        layer = nn.Linear(3, 2)
        print(layer.weight)
        print(layer.bias)
    examples = torch.tensor([[1.0, 0.0, 0.0], [1.0, 2.0, 3.0]])
    with cell("linear-call"):
        print(layer(examples))
    with cell("linear-by-hand"):
        print(yes(layer(examples).allclose(examples.mm(layer.weight.t()) + layer.bias)))
    net = Net()
    with cell("net"):
        print(net)
    with cell("net-call"):
        input = torch.randn(5, 10)
        output = net(input)
        print(plain(output.shape))
        print(output)
    with cell("parameters"):
        for name, parameter in net.named_parameters():
            print(name, plain(parameter.shape), parameter.numel())
        print("in all:", sum(p.numel() for p in net.parameters()))
    with cell("gradients"):
        loss = output.pow(2).mean()
        loss.backward()
        for name, parameter in net.named_parameters():
            print(name, plain(parameter.grad.shape), "largest slope", parameter.grad.abs().max())
    with cell("step"):
        with torch.no_grad():
            for parameter in net.parameters():
                parameter.sub_(0.5 * parameter.grad)
        print("before:", loss.detach(), "after:", net(input).pow(2).mean().detach())
    with cell("initial"):
        wide = nn.Linear(100, 400)
        print("limit:", 1 / torch.tensor(100.0).sqrt(), "largest:", wide.weight.detach().abs().max())
        histogram(wide.weight, bins=20, title="weights of Linear(100, 400)")
    with cell("apply"):
        quiet = Net()
        for module in quiet.modules():
            if isinstance(module, nn.Linear):
                nn.init.constant_(module.weight, 0.5)
                nn.init.zeros_(module.bias)
        print(quiet.fc2(torch.ones(1, 20)))
    with cell("own-layer"):
        stretch = Stretch()
        print(stretch(torch.tensor([1.0, 50.0, 1000.0])))
        print(names(n for n, _ in stretch.named_parameters()))
        print(names(n for n, _ in stretch.named_buffers()), stretch.calls)
    with cell("nested"):
        tower = Tower()
        print(tower)
        for name, _ in tower.named_parameters():
            if name.startswith("blocks.1"):
                print(name)
    with cell("sequential"):
        quick = nn.Sequential(nn.Linear(10, 20), nn.ReLU(), nn.Linear(20, 20), nn.ReLU(), nn.Linear(20, 4))
        print(quick)
        print(plain(quick(input).shape))
    with cell("modes"):
        drop = nn.Dropout(0.5)
        ones = torch.ones(8)
        print("learning:", drop(ones))
        drop.eval()
        print("in use:  ", drop(ones))
