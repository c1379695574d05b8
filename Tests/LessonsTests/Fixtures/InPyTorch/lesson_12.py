"""One step of a large network."""

import torch
from torch import nn


from page import cell, names, plain, yes
from resnet import ResNet18


def work():
    model = ResNet18()
    with cell("model"):
        print("parameters:", sum(p.numel() for p in model.parameters()))
        print("tensors:   ", len(list(model.parameters())))
    with cell("parts"):
        for name, _ in model.named_modules():
            if name and len(name.split(".")) <= 2:
                print(name)
    data = torch.rand(1, 3, 64, 64)
    labels = torch.rand(1, 1000)
    with cell("forward"):
        prediction = model(data)
        print(plain(prediction.shape))
        print(prediction[0, 0:5])
    with cell("backward"):
        loss = (prediction - labels).sum()
        print(loss)
        loss.backward()
        for name, parameter in model.named_parameters():
            if name.endswith("conv1.weight"):
                print(name, plain(parameter.grad.shape), parameter.grad.norm())
    with cell("step"):
        weight = next(model.parameters())
        before = weight.detach().clone()
        optimizer = torch.optim.SGD(model.parameters(), lr=0.01, momentum=0.9)
        optimizer.step()
        print("moved by at most", (weight.detach() - before).abs().max())
        print(yes((before - 0.01 * weight.grad).allclose(weight.detach())))
    with cell("again"), torch.no_grad():
        print("loss before:", loss.detach(), "after:", (model(data) - labels).sum())
    with cell("modes"), torch.no_grad():
        learning = model(data)[0, 0]
        model.eval()
        using = model(data)[0, 0]
        print("train():", learning, "eval():", using)
        print("running means that are kept:", sum(n.endswith("running_mean") for n, _ in model.named_buffers()))
    with cell("batch-norm"):
        norm = nn.BatchNorm2d(3)
        colours = 5 + 2 * torch.randn(8, 3, 4, 4)
        normed = norm(colours).detach()
        print("mean", colours.mean(dim=[0, 2, 3]), "->", normed.mean(dim=[0, 2, 3]).abs() < 1e-6)
        print("deviation", colours.std(dim=[0, 2, 3]), "->", normed.std(dim=[0, 2, 3]))
    with cell("finetune"):
        for parameter in model.parameters():
            parameter.requires_grad = False
        model.fc = nn.Linear(model.fc.in_features, 10)
        learning = [(name, parameter) for name, parameter in model.named_parameters() if parameter.requires_grad]
        print(names([name for name, _ in learning]), sum(parameter.numel() for _, parameter in learning))
        print(plain(model(data).shape))
