"""Backward through a network."""

import torch
from torch import nn
from torch.nn.functional import max_pool2d, relu

from page import cell, heatmap, plain, plot, yes


class Net(nn.Module):
    def __init__(self):
        super().__init__()
        self.conv1 = nn.Conv2d(1, 6, 5)
        self.conv2 = nn.Conv2d(6, 16, 5)
        self.fc1 = nn.Linear(16 * 5 * 5, 120)
        self.fc2 = nn.Linear(120, 84)
        self.fc3 = nn.Linear(84, 10)

    def forward(self, input):
        s2 = max_pool2d(relu(self.conv1(input)), 2)
        s4 = max_pool2d(relu(self.conv2(s2)), 2)
        f5 = relu(self.fc1(s4.flatten(start_dim=1)))
        return self.fc3(relu(self.fc2(f5)))


def work():
    net = Net()
    with cell("net"):
        print(net)
    with cell("forward"):
        input = torch.randn(1, 1, 32, 32)
        output = net(input)
        print(output)
    target = torch.randn(10).view(1, -1)
    criterion = nn.MSELoss()
    loss = criterion(output, target)
    with cell("loss"):
        print(loss)
    with cell("chain"):
        node = loss.grad_fn
        while node is not None:
            print(node.name())
            following = [n for n, _ in node.next_functions if n is not None and "AccumulateGrad" not in n.name()]
            node = following[0] if following else None
    with cell("backward"):
        print("conv1.bias.grad before:", "none" if net.conv1.bias.grad is None else "some")
        loss.backward()
        print("conv1.bias.grad after: ", net.conv1.bias.grad)
    with cell("shapes"):
        print("conv1.weight", plain(net.conv1.weight.shape), "its gradient", plain(net.conv1.weight.grad.shape))
        print("fc1.weight  ", plain(net.fc1.weight.shape), "its gradient", plain(net.fc1.weight.grad.shape))
        print(net.conv1.weight.grad[0, 0])
    with cell("fc1"):
        print(net.fc1.weight.grad[0:3, 0:5])
        heatmap(net.fc1.weight.grad[0:20, 10:48], title="fc1.weight.grad, a part")
    with cell("norms"):
        for name, parameter in net.named_parameters():
            print(name, parameter.grad.norm())
    with cell("accumulate"):
        once = net.conv1.bias.grad.clone()
        criterion(net(input), target).backward()
        print("after the same walk again, exactly twice as much:", yes(net.conv1.bias.grad.allclose(2 * once)))

    def approach(clearing):
        w = torch.tensor(0.0, requires_grad=True)
        path = []
        for _ in range(40):
            if clearing:
                w.grad = None
            (w - 3).pow(2).backward()
            with torch.no_grad():
                w.sub_(0.1 * w.grad)
            path.append(w.item())
        return path

    with cell("forgetting"):
        cleared, kept = approach(True), approach(False)
        print("cleared:    ", torch.tensor(cleared[-1]), "not cleared:", torch.tensor(kept[-1]))
        plot(cleared, kept, labels=["cleared", "not cleared"], title="Getting to 3")
    with cell("zero-grad"):
        net.zero_grad()
        print(yes(net.conv1.bias.grad is None))
        criterion(net(input), target).backward()
        print(yes(net.conv1.bias.grad.allclose(once)))
    with cell("adding-up"):
        pictures = torch.randn(4, 1, 32, 32)
        targets = torch.randn(4, 10)
        net.zero_grad()
        criterion(net(pictures), targets).backward()
        together = net.fc1.weight.grad.clone()
        net.zero_grad()
        for i in range(4):
            (criterion(net(pictures[i : i + 1]), targets[i : i + 1]) / 4).backward()
        print(yes(together.allclose(net.fc1.weight.grad, atol=1e-6)))
    with cell("freeze"):
        net.zero_grad()
        for name, parameter in net.named_parameters():
            if name.startswith("conv"):
                parameter.requires_grad = False
        criterion(net(input), target).backward()
        for name, parameter in net.named_parameters():
            if name.endswith("weight"):
                print(name, "no gradient" if parameter.grad is None else "gradient")
    with cell("clip"):
        for parameter in net.parameters():
            parameter.requires_grad = True
        net.zero_grad()
        (1000 * criterion(net(input), target)).backward()
        before = nn.utils.clip_grad_norm_(net.parameters(), 1.0)
        after = nn.utils.clip_grad_norm_(net.parameters(), 1.0)
        print("before:", before, "after:", after)
