"""Convolutions."""

import torch
from torch import nn
from torch.nn.functional import conv2d, max_pool2d, relu
from torch.utils.data import DataLoader, TensorDataset

from digits import digits
from page import cell, image, plain, plot, yes


class LeNet(nn.Module):
    def __init__(self):
        super().__init__()
        self.conv1 = nn.Conv2d(1, 8, 3, padding=1)
        self.conv2 = nn.Conv2d(8, 32, 3, padding=1)
        self.fc1 = nn.Linear(32 * 2 * 2, 32)
        self.fc2 = nn.Linear(32, 10)

    def forward(self, x):
        c1 = max_pool2d(relu(self.conv1(x)), 2)
        c2 = max_pool2d(relu(self.conv2(c1)), 2)
        return self.fc2(relu(self.fc1(c2.flatten(start_dim=1))))


def work():
    training, testing = TensorDataset(*digits(True)), TensorDataset(*digits(False))
    one, label = training[1]
    with cell("digit"):
        print(label)
        image(one)
    edges = torch.tensor(
        [
            [[[-1.0, 0.0, 1.0], [-1.0, 0.0, 1.0], [-1.0, 0.0, 1.0]]],
            [[[-1.0, -1.0, -1.0], [0.0, 0.0, 0.0], [1.0, 1.0, 1.0]]],
        ]
    )
    with cell("windows"):
        print(plain(edges.shape))
        answers = conv2d(one.unsqueeze(0), edges)
        print(plain(answers.shape))
        image(answers.transpose(0, 1))
    with cell("by-hand"):
        print((one[0, 0:3, 0:3] * edges[0, 0]).sum(), answers[0, 0, 0, 0])
    with cell("sizes"):
        print("plain:    ", plain(conv2d(one.unsqueeze(0), edges).shape))
        print("padding 1:", plain(conv2d(one.unsqueeze(0), edges, padding=1).shape))
        print("stride 2: ", plain(conv2d(one.unsqueeze(0), edges, stride=2, padding=1).shape))
    with cell("layer"):
        layer = nn.Conv2d(1, 8, 3, padding=1)
        print(plain(layer.weight.shape), plain(layer.bias.shape))
        print(plain(layer(training.tensors[0][0:4]).shape))
    with cell("moved"):
        moved = torch.zeros_like(one)
        moved[:, :, 1:] = one[:, :, 0:7]
        before, after = layer(one.unsqueeze(0)), layer(moved.unsqueeze(0))
        print(yes(before[:, :, :, 1:6].allclose(after[:, :, :, 2:7], atol=1e-6)))
    with cell("pooling"):
        square = torch.arange(16).reshape(1, 1, 4, 4).float()
        print(square[0, 0])
        print(max_pool2d(square, 2)[0, 0])
    with cell("net"):
        fresh = LeNet()
        for name, parameter in fresh.named_parameters():
            print(name, plain(parameter.shape))
        print("in all:", sum(p.numel() for p in fresh.parameters()))
    with cell("shapes"):
        h = one.unsqueeze(0)
        print("picture   ", plain(h.shape))
        h = relu(fresh.conv1(h))
        print("8 windows ", plain(h.shape))
        h = max_pool2d(h, 2)
        print("pooled    ", plain(h.shape))
        h = relu(fresh.conv2(h))
        print("32 windows", plain(h.shape))
        h = max_pool2d(h, 2)
        print("pooled    ", plain(h.shape))
        print("laid out  ", plain(h.flatten(start_dim=1).shape))
    with cell("flat"):
        torch.manual_seed(1)
        net = LeNet()
        flat = nn.Sequential(nn.Flatten(), nn.Linear(64, 64), nn.ReLU(), nn.Linear(64, 32), nn.ReLU(), nn.Linear(32, 10))
        for network in [net, flat]:
            print(sum(p.numel() for p in network.parameters()))

    def accuracy(net, images, labels):
        with torch.no_grad():
            return (net(images).argmax(dim=1) == labels).float().mean()

    def train(net, epochs):
        criterion = nn.CrossEntropyLoss()
        optimizer = torch.optim.Adam(net.parameters(), lr=0.01)
        scheduler = torch.optim.lr_scheduler.StepLR(optimizer, step_size=4, gamma=0.3)
        loader = DataLoader(training, batch_size=32, shuffle=True)
        losses = []
        for _ in range(epochs):
            for images, labels in loader:
                optimizer.zero_grad()
                loss = criterion(net(images), labels)
                loss.backward()
                optimizer.step()
                losses.append(loss.item())
            scheduler.step()
        return losses

    with cell("train"):
        losses, flat_losses = train(net, 12), train(flat, 12)
        for name, network in [("LeNet", net), ("flat", flat)]:
            print(name, "seen:", accuracy(network, *training.tensors), "never seen:", accuracy(network, *testing.tensors))
        plot(losses, flat_losses, labels=["LeNet", "flat"], title="Loss of each batch")
    images, labels = testing.tensors
    with cell("mistakes"):
        with torch.no_grad():
            wrong = (net(images).argmax(dim=1) != labels).nonzero().flatten()
        print(len(wrong), "of", len(testing), "are wrong")
        image(images[wrong], title="Mistaken")
    with cell("learnt"):
        image(net.conv1.weight, title="Eight windows after training")
    with cell("answers"):
        with torch.no_grad():
            image(relu(net.conv1(one.unsqueeze(0))).transpose(0, 1), title="A one, seen through eight windows")
    with cell("shifted"):
        shifted = torch.zeros_like(images)
        shifted[:, :, :, 1:] = images[:, :, :, 0:7]
        print("LeNet:", accuracy(net, shifted, labels))
        print("flat: ", accuracy(flat, shifted, labels))
