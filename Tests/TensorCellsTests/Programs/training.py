"""The training runs of TrainingTests.swift in PyTorch 2.13: prints the numbers expected there.

pip install torch==2.13.0 torchvision
"""
import torch
import torch.nn as nn
import torch.nn.functional as F


class Perceptron(nn.Module):
    def __init__(self):
        super().__init__()
        self.fc1, self.fc2, self.out = nn.Linear(2, 16), nn.Linear(16, 16), nn.Linear(16, 1)

    def forward(self, x):
        return self.out(torch.tanh(self.fc2(torch.relu(self.fc1(x)))))


class LeNet(nn.Module):
    def __init__(self):
        super().__init__()
        self.conv1, self.bn1, self.conv2 = nn.Conv2d(1, 6, 3, padding=1), nn.BatchNorm2d(6), nn.Conv2d(6, 16, 3)
        self.drop, self.fc1, self.fc2, self.pool = nn.Dropout(0.25), nn.Linear(16 * 2 * 2, 32), nn.Linear(32, 10), nn.MaxPool2d(2)

    def forward(self, x):
        x = self.pool(F.relu(self.bn1(self.conv1(x))))
        return self.fc2(self.drop(F.relu(self.fc1(torch.flatten(F.relu(self.conv2(x)), 1)))))


class Small(nn.Module):
    def __init__(self):
        super().__init__()
        self.conv1, self.fc1 = nn.Conv2d(1, 2, 3), nn.Linear(2 * 2 * 2, 3)

    def forward(self, x):
        return self.fc1(F.max_pool2d(F.relu(self.conv1(x)), 2).flatten(1))


def step(optimizer, loss):
    optimizer.zero_grad()
    loss.backward()
    optimizer.step()
    return loss.item()


for make in (lambda p: torch.optim.SGD(p, lr=0.1, momentum=0.9), lambda p: torch.optim.Adam(p, lr=0.01)):
    torch.manual_seed(0)
    net = Perceptron()
    x = torch.randn(100, 2)
    y = x[:, 0:1] * x[:, 1:2]
    optimizer = make(net.parameters())
    print([step(optimizer, F.mse_loss(net(x), y)) for _ in range(20)])

torch.manual_seed(0)
net = LeNet()
optimizer = torch.optim.SGD(net.parameters(), lr=0.05, momentum=0.9, nesterov=True, weight_decay=1e-4)
x, y = torch.rand(64, 1, 8, 8), torch.randint(0, 10, (64,))
loader = torch.utils.data.DataLoader(torch.utils.data.TensorDataset(x, y), batch_size=32, shuffle=True)
print([step(optimizer, F.cross_entropy(net(a), b)) for _ in range(10) for a, b in loader])
net.eval()
print(net(x[:1]).tolist(), net.bn1.running_mean.tolist())
print(net)

torch.manual_seed(42)
net = Small()
x = torch.randn(1, 1, 6, 6)
F.cross_entropy(net(x), torch.tensor([1])).backward()
print(net.conv1.weight.grad, net.conv1.bias.grad, net.fc1.weight.grad, sep="\n")

# torchvision's wheel looks for operators of its own, which the one of torch for CPUs lacks; a net does not use them.
torch.library.register_fake = lambda *a, **k: lambda f: f
import torchvision  # noqa: E402

torch.manual_seed(0)
net = torchvision.models.resnet18(weights=None)
optimizer = torch.optim.SGD(net.parameters(), lr=0.01, momentum=0.9)
x = torch.randn(1, 3, 64, 64)
print(step(optimizer, F.cross_entropy(net(x), torch.tensor([7]))))
print(net.conv1.weight.grad.norm().item(), net.fc.bias.grad.norm().item(), net.layer4[1].bn2.weight.sum().item())
print(step(optimizer, F.cross_entropy(net(x), torch.tensor([7]))))
