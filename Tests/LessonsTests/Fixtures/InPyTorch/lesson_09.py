"""Updating the weights."""

import torch
from torch import nn
from torch.nn.functional import cross_entropy

from page import cell, heatmap, plot, scatter, yes


def work():
    def spiral(count, turn):
        t = torch.linspace(0.4, 3.0, count)
        angle = 2.2 * t + turn
        return torch.stack([t * angle.cos(), t * angle.sin()], dim=1) + 0.1 * torch.randn(count, 2)

    points = torch.cat([spiral(80, 0.0), spiral(80, 3.14159)])
    labels = torch.cat([torch.zeros(80, dtype=torch.int64), torch.ones(80, dtype=torch.int64)])
    with cell("data"):
        scatter(points[:80, 0], points[80:, 0], labels=["0", "1"], title="Two spirals")

    def make_net():
        torch.manual_seed(1)
        return nn.Sequential(nn.Linear(2, 32), nn.Tanh(), nn.Linear(32, 32), nn.Tanh(), nn.Linear(32, 2))

    with cell("net"):
        print("loss of a network that knows nothing:", cross_entropy(make_net()(points), labels).detach())
    with cell("by-rule"):
        by_rule = make_net()
        rule_losses = []
        for _ in range(100):
            loss = cross_entropy(by_rule(points), labels)
            by_rule.zero_grad()
            loss.backward()
            with torch.no_grad():
                for parameter in by_rule.parameters():
                    parameter.sub_(0.2 * parameter.grad)
            rule_losses.append(loss.item())
        print(torch.tensor(rule_losses[0]), "->", torch.tensor(rule_losses[-1]))

    def train(net, optimizer, steps):
        losses = []
        for _ in range(steps):
            loss = cross_entropy(net(points), labels)
            optimizer.zero_grad()
            loss.backward()
            optimizer.step()
            losses.append(loss.item())
        return losses

    with cell("sgd"):
        by_sgd = make_net()
        sgd_losses = train(by_sgd, torch.optim.SGD(by_sgd.parameters(), lr=0.2), 100)
        print(yes(torch.tensor(sgd_losses).allclose(torch.tensor(rule_losses))))
    with cell("momentum-by-hand"):
        w = torch.tensor(1.0, requires_grad=True)
        optimizer = torch.optim.SGD([w], lr=0.1, momentum=0.9)
        v, by_hand = 0.0, 1.0
        for _ in range(4):
            v = 0.9 * v + 2 * by_hand
            by_hand -= 0.1 * v
            optimizer.zero_grad()
            w.pow(2).backward()
            optimizer.step()
            print(w.detach(), torch.tensor(by_hand))
    with cell("adam-by-hand"):
        u = torch.tensor(1.0, requires_grad=True)
        adam = torch.optim.Adam([u], lr=0.1)
        m, s, mine = torch.tensor(0.0), torch.tensor(0.0), torch.tensor(1.0)
        for step in range(1, 4):
            g = 2 * mine
            m = 0.9 * m + 0.1 * g
            s = 0.999 * s + 0.001 * g * g
            m_hat = m / (1 - torch.tensor(0.9).pow(step))
            s_hat = s / (1 - torch.tensor(0.999).pow(step))
            mine = mine - 0.1 * m_hat / (s_hat.sqrt() + 1e-8)
            adam.zero_grad()
            u.pow(2).backward()
            adam.step()
            print(u.detach(), mine)

    def accuracy(net):
        with torch.no_grad():
            return (net(points).argmax(dim=1) == labels).float().mean()

    with cell("race"):
        nets = [make_net() for _ in range(3)]
        optimizers = [
            torch.optim.SGD(nets[0].parameters(), lr=0.2),
            torch.optim.SGD(nets[1].parameters(), lr=0.1, momentum=0.9),
            torch.optim.Adam(nets[2].parameters(), lr=0.02),
        ]
        runs = [train(net, optimizer, 300) for net, optimizer in zip(nets, optimizers)]
        for name, losses, net in zip(["SGD", "momentum", "Adam"], runs, nets):
            print(name, "loss", torch.tensor(losses[-1]), "right", accuracy(net))
        plot(*runs, labels=["SGD", "momentum", "Adam"], title="The race")
    with cell("landscape"):
        axis = torch.linspace(-3.2, 3.2, 48)
        rows, columns = torch.meshgrid(axis, axis, indexing="ij")
        places = torch.stack([columns.flatten(), rows.flatten()], dim=1)
        with torch.no_grad():
            belief = nets[2](places).softmax(dim=1)[:, 1]
        heatmap(belief.reshape(48, 48), title="Belief in the second spiral")
    with cell("schedule"):
        slowing = make_net()
        stepping = torch.optim.SGD(slowing.parameters(), lr=0.2, momentum=0.9)
        scheduler = torch.optim.lr_scheduler.StepLR(stepping, step_size=100, gamma=0.5)
        for round in range(1, 4):
            for _ in range(100):
                last = train(slowing, stepping, 1)[0]
                scheduler.step()
            print(f"after {100 * round} steps: loss", torch.tensor(last), "rate", stepping.param_groups[0]["lr"])
    with cell("too-large"):
        hasty = make_net()
        plot(train(hasty, torch.optim.SGD(hasty.parameters(), lr=20), 60), title="SGD with rate 20")
