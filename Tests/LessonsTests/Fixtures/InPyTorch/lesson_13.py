"""Saving and loading."""

import os
import tempfile

import numpy
import safetensors.torch
import torch
from torch import nn
from torch.nn.functional import mse_loss, relu

from page import cell, plain, yes


class Net(nn.Module):
    def __init__(self):
        super().__init__()
        self.fc1 = nn.Linear(2, 8, bias=False)
        self.norm = nn.BatchNorm1d(8)
        self.fc2 = nn.Linear(8, 1)

    def forward(self, x):
        return self.fc2(relu(self.norm(self.fc1(x))))


def work():
    os.chdir(tempfile.mkdtemp())
    net = Net()
    with cell("state"):
        for name, value in net.state_dict().items():
            print(name, plain(value.shape))
    x = torch.randn(200, 2)
    y = (x[:, 0] * x[:, 1]).unsqueeze(1)
    optimizer = torch.optim.Adam(net.parameters(), lr=0.02)
    with cell("train"):
        for _ in range(200):
            optimizer.zero_grad()
            mse_loss(net(x), y).backward()
            optimizer.step()
        net.eval()
        with torch.no_grad():
            print("loss:", mse_loss(net(x), y))
    with cell("save"):
        safetensors.torch.save_file(net.state_dict(), "product.safetensors")
        state = safetensors.torch.load_file("product.safetensors")
        print(len(state), "tensors")
        print(yes(state["fc1.weight"].equal(net.fc1.weight)))
    with cell("load"), torch.no_grad():
        copy = Net()
        copy.eval()
        print("fresh: ", mse_loss(copy(x), y))
        copy.load_state_dict(state)
        print("loaded:", mse_loss(copy(x), y))
        print("same answers:", yes(copy(x).equal(net(x))))
    with cell("npy"):
        table = torch.arange(12).reshape(3, 4)
        numpy.save("table.npy", table.numpy())
        read = torch.from_numpy(numpy.load("table.npy"))
        print(read)
        print(str(read.dtype)[6:], yes(read.equal(table)))
    with cell("npz"):
        numpy.savez("data.npz", inputs=x.numpy(), targets=y.numpy())
        archive = numpy.load("data.npz")
        for name in archive:
            print(name, plain(archive[name].shape))

    def steps(net, optimizer, count):
        for _ in range(count):
            optimizer.zero_grad()
            loss = mse_loss(net(x), y)
            loss.backward()
            optimizer.step()
        return torch.tensor(loss.item())

    with cell("checkpoint"):
        net.train()
        resumed, forgetful = Net(), Net()
        resumed.load_state_dict(net.state_dict())
        forgetful.load_state_dict(net.state_dict())
        resumed_optimizer = torch.optim.Adam(resumed.parameters(), lr=0.02)
        resumed_optimizer.load_state_dict(optimizer.state_dict())
        print("went on:    ", steps(net, optimizer, 20))
        print("interrupted:", steps(resumed, resumed_optimizer, 20))
        print("forgot:     ", steps(forgetful, torch.optim.Adam(forgetful.parameters(), lr=0.02), 20))
