"""The training loop."""

import torch
from torch import nn
from torch.nn.functional import cross_entropy
from torch.utils.data import DataLoader, TensorDataset

from digits import digits
from page import cell, image, plain, plot


class Classifier(nn.Module):
    def __init__(self):
        super().__init__()
        self.hidden = nn.Linear(64, 32)
        self.scores = nn.Linear(32, 10)

    def forward(self, x):
        return self.scores(self.hidden(x.flatten(start_dim=1)).relu())


def work():
    training, testing = TensorDataset(*digits(True)), TensorDataset(*digits(False))
    images, labels = training.tensors
    with cell("digits"):
        print(plain(images.shape), plain(labels.shape))
        print(plain(testing.tensors[0].shape), plain(testing.tensors[1].shape))
    with cell("look"):
        image(images[0:10], title="Ten digits")
    with cell("numbers"):
        print(images[0, 0, 2])
        print(plain(images.flatten(start_dim=1).shape))
    with cell("net"):
        net = Classifier()
        print(net)
        print("parameters:", sum(p.numel() for p in net.parameters()))

    def accuracy(data):
        with torch.no_grad():
            return (net(data.tensors[0]).argmax(dim=1) == data.tensors[1]).float().mean().item()

    with cell("accuracy"):
        print("before training:", torch.tensor(accuracy(testing)))
        with torch.no_grad():
            print("loss:", cross_entropy(net(testing.tensors[0]), testing.tensors[1]))
    with cell("loader"):
        loader = DataLoader(training, batch_size=32, shuffle=True)
        print("batches in an epoch:", len(loader))
        for pictures, answers in loader:
            print(plain(pictures.shape), plain(answers.shape))
            break
    with cell("train"):
        criterion = nn.CrossEntropyLoss()
        optimizer = torch.optim.SGD(net.parameters(), lr=0.1, momentum=0.9)
        losses = []
        seen, unseen = [accuracy(training)], [accuracy(testing)]
        for epoch in range(1, 21):
            total = 0.0
            for pictures, answers in loader:
                optimizer.zero_grad()
                loss = criterion(net(pictures), answers)
                loss.backward()
                optimizer.step()
                losses.append(loss.item())
                total += loss.item()
            seen.append(accuracy(training))
            unseen.append(accuracy(testing))
            if epoch == 1 or epoch % 5 == 0:
                print(f"epoch {epoch}: mean loss", torch.tensor(total / len(loader)), "accuracy", torch.tensor(unseen[-1]))
    with cell("loss-plot"):
        plot(losses, title="Loss of each batch")
    with cell("accuracy-plot"):
        plot(seen, unseen, labels=["seen in training", "never seen"], title="Accuracy")
        print("seen:", torch.tensor(seen[-1]), "never seen:", torch.tensor(unseen[-1]))
    images, labels = testing.tensors
    with torch.no_grad():
        scores = net(images)
    answers = scores.argmax(dim=1)
    with cell("mistakes"):
        wrong = (answers != labels).nonzero().flatten()
        print(len(wrong), "of", len(testing), "are wrong")
        image(images[wrong], title="Mistaken")
    with cell("confusion"):
        confusion = torch.zeros(10, 10, dtype=torch.int64)
        for truth, answer in zip(labels, answers):
            confusion[truth, answer] += 1
        print(confusion)
    with cell("sure"):
        shares = scores.softmax(dim=1).amax(dim=1)
        print("when right:", shares[answers == labels].mean())
        print("when wrong:", shares[answers != labels].mean())
    with cell("weights"):
        image(net.hidden.weight.detach().reshape(32, 1, 8, 8)[0:16], title="What sixteen units look for")
