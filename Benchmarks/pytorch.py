"""The work of the engine's benchmarks in PyTorch, measured in the same way. Started by compare.py."""
import sys
import time
import torch
from torch import nn


def times(body, units=1):
    """The times of a unit in seconds: the median, and the least, of samples that are long against the clock's resolution."""
    def seconds(runs):
        start = time.perf_counter()
        for _ in range(runs):
            body()
        return time.perf_counter() - start

    runs = 1
    while seconds(runs) < 0.01:
        runs *= 2
    samples, start = [], time.perf_counter()
    while len(samples) < 3 or (len(samples) < 31 and time.perf_counter() - start < 1):
        samples.append(seconds(runs) / (runs * units))
    samples.sort()
    return samples[len(samples) // 2], samples[0]


# Scalars

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


# Networks

class LeNet5(nn.Module):
    def __init__(self):
        super().__init__()
        self.conv1, self.conv2 = nn.Conv2d(1, 6, 5, padding=2), nn.Conv2d(6, 16, 5)
        self.fc1, self.fc2, self.fc3 = nn.Linear(400, 120), nn.Linear(120, 84), nn.Linear(84, 10)

    def forward(self, x):
        x = torch.max_pool2d(torch.relu(self.conv1(x)), 2)
        x = torch.max_pool2d(torch.relu(self.conv2(x)), 2)
        x = torch.relu(self.fc1(x.flatten(1)))
        return self.fc3(torch.relu(self.fc2(x)))


class BasicBlock(nn.Module):
    def __init__(self, inputs, outputs, stride):
        super().__init__()
        self.conv1, self.bn1 = nn.Conv2d(inputs, outputs, 3, stride, 1, bias=False), nn.BatchNorm2d(outputs)
        self.conv2, self.bn2 = nn.Conv2d(outputs, outputs, 3, 1, 1, bias=False), nn.BatchNorm2d(outputs)
        self.relu = nn.ReLU(inplace=True)
        self.downsample = None
        if stride != 1 or inputs != outputs:
            self.downsample = nn.Sequential(nn.Conv2d(inputs, outputs, 1, stride, bias=False), nn.BatchNorm2d(outputs))

    def forward(self, x):
        y = self.bn2(self.conv2(self.relu(self.bn1(self.conv1(x)))))
        y += x if self.downsample is None else self.downsample(x)
        return self.relu(y)


def resnet18():
    """ResNet-18 as torchvision has it; written out, so that only PyTorch itself is needed."""
    layers = [nn.Conv2d(3, 64, 7, 2, 3, bias=False), nn.BatchNorm2d(64), nn.ReLU(inplace=True), nn.MaxPool2d(3, 2, 1)]
    inputs = 64
    for stage in range(4):
        outputs = 64 << stage
        layers += [BasicBlock(inputs, outputs, 2 if stage else 1), BasicBlock(outputs, outputs, 1)]
        inputs = outputs
    return nn.Sequential(*layers, nn.AdaptiveAvgPool2d(1), nn.Flatten(), nn.Linear(512, 1000))


def training(net, optimizer, loss, x, y):
    def step():
        optimizer.zero_grad()
        loss(net(x), y).backward()
        optimizer.step()
    return step


def small(make_optimizer):
    torch.manual_seed(0)
    net = nn.Sequential(nn.Linear(2, 16), nn.ReLU(), nn.Linear(16, 16), nn.ReLU(), nn.Linear(16, 1))
    return training(net, make_optimizer(net.parameters()), nn.MSELoss(), torch.randn(100, 2), torch.randn(100, 1))


def classification(net, x, classes, lr):
    optimizer = torch.optim.SGD(net.parameters(), lr=lr, momentum=0.9)
    return training(net, optimizer, nn.CrossEntropyLoss(), x, torch.randint(0, classes, (len(x),)))


def digits():
    net = nn.Sequential(nn.Linear(784, 128), nn.ReLU(), nn.Linear(128, 64), nn.ReLU(), nn.Linear(64, 10))
    return classification(net, torch.randn(64, 784), 10, 0.01)


# Products and elements

def product(size):
    a, b = torch.full((size, size), 0.5), torch.full((size, size), 0.25)
    return lambda: a.mm(b)


SIZE = 1 << 20


def unary(function):
    x = torch.linspace(0.01, 4, SIZE)
    return lambda: function(x)


# name: (what makes the work, units in a run)
WORK = {
    "x/y/z gradient example": (lambda: gradient_example, 1),
    "a node in a scalar chain": (lambda: chain, 1000),
    "MLP 2-16-16-1, batch 100, SGD": (lambda: small(lambda p: torch.optim.SGD(p, lr=0.01)), 1),
    "MLP 2-16-16-1, batch 100, Adam": (lambda: small(lambda p: torch.optim.Adam(p, lr=0.001)), 1),
    "MLP 784-128-64-10, batch 64, SGD": (digits, 1),
    "LeNet, batch 1": (lambda: classification(LeNet5(), torch.randn(1, 1, 28, 28), 10, 0.01), 1),
    "LeNet, batch 32": (lambda: classification(LeNet5(), torch.randn(32, 1, 28, 28), 10, 0.01), 1),
    "ResNet-18 (1, 3, 64, 64)": (lambda: classification(resnet18(), torch.randn(1, 3, 64, 64), 1000, 0.001), 1),
    "ResNet-18 (8, 3, 224, 224)": (lambda: classification(resnet18(), torch.randn(8, 3, 224, 224), 1000, 0.001), 1),
    "matmul 512": (lambda: product(512), 1),
    "matmul 1024": (lambda: product(1024), 1),
    "randn of 1M": (lambda: lambda: torch.randn(SIZE), 1),
    "rand of 1M": (lambda: lambda: torch.rand(SIZE), 1),
    "exp of 1M": (lambda: unary(torch.exp), 1),
    "tanh of 1M": (lambda: unary(torch.tanh), 1),
    "sum of 1M": (lambda: unary(torch.sum), 1),
    "x + x of 1M": (lambda: unary(lambda x: x + x), 1),
}

if sys.argv[1:] == ["--first"]:
    print(gradient_example())
else:
    torch.set_num_threads(int(sys.argv[1]))
    for name in sys.argv[2:] or WORK:
        make, units = WORK[name]
        median, least = times(make(), units)
        print(f"{median}\t{least}\t{name}", flush=True)
