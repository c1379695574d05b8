#!/usr/bin/env python3
"""Writes training.json: losses of whole training runs from the seed alone, recurrent layers and attention, batches,
and the step of resnet18; and files/: state_dicts and arrays as PyTorch, safetensors and NumPy write them.

    pip install torch==2.13.0 torchvision==0.28.0 numpy safetensors && python make_training.py
"""
import json
import os
import numpy
import torch
import torch.nn as nn
import torch.nn.functional as F
from safetensors.torch import save_file
from torch.utils.data import DataLoader, TensorDataset, random_split
# torchvision's wheel looks for operators of its own, which the one of torch for CPUs lacks; a net does not use them.
torch.library.register_fake = lambda *a, **k: lambda f: f
import torchvision

assert torch.__version__.startswith("2.13.0"), torch.__version__
torch.set_num_threads(1)
folder = os.path.dirname(os.path.abspath(__file__))


class LeNet(nn.Module):
    def __init__(self):
        super().__init__()
        self.conv1, self.bn1 = nn.Conv2d(1, 6, 3, padding=1), nn.BatchNorm2d(6)
        self.conv2, self.drop = nn.Conv2d(6, 12, 3), nn.Dropout(0.25)
        self.fc1, self.fc2 = nn.Linear(12, 20), nn.Linear(20, 4)

    def forward(self, x):
        x = F.max_pool2d(F.relu(self.bn1(self.conv1(x))), 2)
        x = F.max_pool2d(F.relu(self.conv2(x)), 2)
        return self.fc2(self.drop(F.relu(self.fc1(x.flatten(1)))))


class Recurrent(nn.Module):
    def __init__(self, kind):
        super().__init__()
        self.rnn, self.out = kind(3, 8, batch_first=True), nn.Linear(8, 2)

    def forward(self, x):
        return self.out(self.rnn(x)[0][:, -1])


def run(make, optimizer, shape, classes, regression=False):
    torch.manual_seed(11)
    net = make()
    x = torch.randn(shape)
    y = torch.randn(shape[0], 1) if regression else torch.randint(0, classes, (shape[0],))
    optimizer = optimizer(net.parameters())
    losses = []
    for _ in range(20):
        optimizer.zero_grad()
        loss = F.mse_loss(net(x), y) if regression else F.cross_entropy(net(x), y)
        loss.backward()
        optimizer.step()
        losses.append(loss.item())
    return losses


sgd = lambda p: torch.optim.SGD(p, lr=0.1, momentum=0.9)
adam = lambda p: torch.optim.Adam(p, lr=0.01)
mlp = lambda: nn.Sequential(nn.Linear(2, 16), nn.ReLU(), nn.Linear(16, 16), nn.Tanh(), nn.Linear(16, 1))
runs = {"mlp sgd": run(mlp, sgd, (50, 2), 0, True), "mlp adam": run(mlp, adam, (50, 2), 0, True),
    "lenet": run(LeNet, sgd, (16, 1, 8, 8), 4)}
for name, kind in (("rnn", nn.RNN), ("gru", nn.GRU), ("lstm", nn.LSTM)):
    runs[name] = run(lambda: Recurrent(kind), adam, (10, 5, 3), 2)

layers = []
def layer(name, make, x, *states):
    """Outputs, and the gradients of the input and all parameters for the sum of the squares of the outputs."""
    torch.manual_seed(4)
    module = make()
    torch.manual_seed(5)
    x = torch.randn(x).requires_grad_()
    given = tuple(torch.randn(s) for s in states)
    if name.startswith("attention"):
        outputs = module(x, x, x)
    else:
        out, state = module(x, given if len(given) > 1 else given[0] if given else None)
        outputs = (out, *state) if isinstance(state, tuple) else (out, state)
    sum((o * o).sum() for o in outputs).backward()
    layers.append({"name": name, "outputs": [o.flatten().tolist() for o in outputs], "shapes": [list(o.shape) for o in outputs],
                   "gradients": [g.grad.flatten().tolist() for g in (x, *module.parameters())]})
layer("rnn", lambda: nn.RNN(3, 4), (5, 2, 3))
layer("rnn relu two layers", lambda: nn.RNN(3, 4, 2, nonlinearity="relu", batch_first=True), (2, 5, 3))
layer("gru both ways", lambda: nn.GRU(3, 4, bidirectional=True), (5, 2, 3), (2, 2, 4))
layer("lstm two layers", lambda: nn.LSTM(3, 4, 2), (5, 2, 3), (2, 2, 4), (2, 2, 4))
layer("lstm both ways without bias", lambda: nn.LSTM(3, 4, bias=False, bidirectional=True), (5, 3))
layer("attention", lambda: nn.MultiheadAttention(4, 2), (5, 2, 4))
layer("attention batch first", lambda: nn.MultiheadAttention(6, 3, batch_first=True, bias=False), (2, 3, 6))

batches = []
torch.manual_seed(9)
data = TensorDataset(torch.arange(10), torch.arange(10) * 2)
for options in ({"batch_size": 4, "shuffle": True}, {"batch_size": 3, "shuffle": True, "drop_last": True}, {"batch_size": 4}):
    loader = DataLoader(data, **options)
    batches.append([[x.tolist() for x, _ in loader] for _ in range(2)])
split = [list(p.indices) for p in random_split(data, [7, 3])]

torch.manual_seed(1)
net = torchvision.models.resnet18()
x, y = torch.randn(1, 3, 64, 64), torch.tensor([7])
optimizer = torch.optim.SGD(net.parameters(), lr=0.01, momentum=0.9)
steps = []
for _ in range(2):
    optimizer.zero_grad()
    out = net(x)
    loss = F.cross_entropy(out, y)
    loss.backward()
    steps.append({"loss": loss.item(), "output": out[0, :20].tolist(),
        "gradients": [{"name": n, "norm": p.grad.norm().item(), "first": p.grad.flatten()[:3].tolist()}
                      for n, p in net.named_parameters()]})
    optimizer.step()
    if len(steps) == 1:
        weights = [p.flatten()[:3].tolist() for p in net.parameters()]
resnet = {"keys": list(net.state_dict()), "steps": steps, "weights": weights, "text": repr(net)}
with open(os.path.join(folder, "training.json"), "w") as file:
    json.dump({"runs": runs, "layers": layers, "batches": batches, "split": split, "resnet": resnet}, file,
        separators=(",", ":"))

torch.manual_seed(6)
state = {"a.weight": torch.randn(3, 4), "b": torch.arange(5), "c": torch.tensor([True, False]),
    "d": torch.randn(2, 2, dtype=torch.float64), "e": torch.tensor(3, dtype=torch.int32), "t": torch.randn(3, 2).t()}
path = lambda name: os.path.join(folder, "files", name)
torch.save(state, path("state.pt"))
torch.save(nn.Sequential(nn.Linear(2, 3), nn.BatchNorm1d(3)).state_dict(), path("net.pth"))
torch.save(nn.Linear(2, 3), path("module.pt"))
save_file({k: v.contiguous() for k, v in state.items()}, path("state.safetensors"))
numpy.save(path("array.npy"), state["a.weight"].numpy())
numpy.save(path("turned.npy"), numpy.asfortranarray(state["a.weight"].numpy()))
numpy.savez(path("plain.npz"), **{k: v.numpy() for k, v in state.items()})
numpy.savez_compressed(path("packed.npz"), **{k: v.numpy() for k, v in state.items()})
numpy.save(path("objects.npy"), numpy.array([{}], dtype=object), allow_pickle=True)
with open(path("state.json"), "w") as file:
    json.dump({k: {"shape": list(v.shape), "elements": v.double().flatten().tolist()} for k, v in state.items()}, file)
