"""How wrong is it?"""

import warnings

import torch
from torch import nn
from torch.nn import functional as F

from page import cell, plot


def work():
    prediction = torch.tensor([2.5, 0.0, 2.0, 8.0])
    target = torch.tensor([3.0, -0.5, 2.0, 7.0])
    difference = prediction - target
    with cell("mse-by-hand"):
        print(difference)
        print(difference * difference)
        print((difference * difference).mean())
    with cell("mse"):
        print(F.mse_loss(prediction, target))
        print(nn.MSELoss()(prediction, target))
    with cell("outlier"):
        wild = torch.tensor([3.0, -0.5, 2.0, 107.0])
        print("squared:", F.mse_loss(prediction, wild), "distance:", F.l1_loss(prediction, wild))
    with cell("mse-slope"):
        guess = prediction.clone().requires_grad_()
        F.mse_loss(guess, target).backward()
        print(guess.grad)
        print(2 * difference / 4)
    with cell("reductions"):
        print(F.mse_loss(prediction, target, reduction="none"))
        print(F.mse_loss(prediction, target, reduction="sum"))
    with cell("mse-broadcast"), warnings.catch_warnings():
        warnings.simplefilter("ignore")
        print(F.mse_loss(prediction.reshape(4, 1), target))
    scores = torch.tensor([[2.0, 1.0, -1.0]])
    with cell("shares"):
        print(scores.softmax(dim=1))
    with cell("surprise"):
        plot(-torch.linspace(0.01, 1, 100).log(), title="Loss for the share of the right answer")
    with cell("by-hand"):
        print(-scores.softmax(dim=1)[0, 1].log())
    with cell("cross-entropy"):
        print(F.cross_entropy(scores, torch.tensor([1])))
    three = torch.tensor([[2.0, 1.0, -1.0], [0.0, 3.0, 0.0], [1.0, 1.0, 1.0]])
    labels = torch.tensor([1, 1, 2])
    with cell("batch"):
        print(F.cross_entropy(three, labels, reduction="none"))
        print(F.cross_entropy(three, labels))
    log_probabilities = three.log_softmax(dim=1)
    with cell("nll"):
        print(log_probabilities)
        print(F.nll_loss(log_probabilities, labels))
    with cell("softmax-twice"):
        raw = torch.tensor([[10.0, 0.0, 0.0]], requires_grad=True)
        print("right:      ", F.cross_entropy(raw, torch.tensor([0])))
        print("softmax too:", F.cross_entropy(raw.softmax(dim=1), torch.tensor([0])))
    hot = F.one_hot(labels, num_classes=3).float()
    with cell("one-hot"):
        print(hot)
        print(-(hot * log_probabilities).sum(dim=1).mean())
        print(F.cross_entropy(three, hot))
    with cell("smoothing"):
        print(F.cross_entropy(three, hot * 0.9 + 0.1 / 3))
        print(F.cross_entropy(three, labels, label_smoothing=0.1))
    with cell("gradient"):
        logits = three.clone().requires_grad_()
        F.cross_entropy(logits, labels, reduction="sum").backward()
        print(logits.grad)
        print(three.softmax(dim=1) - hot)
    with cell("binary"):
        yes = torch.tensor([1.5, -0.5])
        print(F.binary_cross_entropy_with_logits(yes, torch.tensor([1.0, 0.0])))
        print(-(yes.sigmoid()[0].log() + (1 - yes.sigmoid()[1]).log()) / 2)
