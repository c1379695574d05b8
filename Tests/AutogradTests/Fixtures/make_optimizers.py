"""Writes optimizers.json: what PyTorch 2.13's optimizers and schedulers do.

Run with PyTorch 2.13.0 (CPU): python make_optimizers.py
Each case trains two tensors for six steps on gradients that are given, once with a missing gradient, and records the
values after every step and how the optimizer prints.
"""
import json
import os
import random
import torch

torch.manual_seed(0)
STEPS = 6
SHAPES = [(3, 2), (4,)]
START = [torch.randn(s, dtype=torch.float64) for s in SHAPES]
GRADS = [[torch.randn(s, dtype=torch.float64) for s in SHAPES] for _ in range(STEPS)]

CASES = [
    ("SGD", dict(lr=0.1)),
    ("SGD", dict(lr=0.1, momentum=0.9)),
    ("SGD", dict(lr=0.1, momentum=0.9, dampening=0.5)),
    ("SGD", dict(lr=0.1, momentum=0.9, nesterov=True)),
    ("SGD", dict(lr=0.1, weight_decay=0.01)),
    ("SGD", dict(lr=0.1, momentum=0.5, weight_decay=0.1, maximize=True)),
    ("Adam", dict(lr=0.01)),
    ("Adam", dict(lr=0.01, betas=(0.8, 0.9), eps=1e-6, weight_decay=0.1)),
    ("Adam", dict(lr=0.01, amsgrad=True)),
    ("AdamW", dict(lr=0.01)),
    ("AdamW", dict(lr=0.02, weight_decay=0.3, amsgrad=True)),
    ("RMSprop", dict(lr=0.01)),
    ("RMSprop", dict(lr=0.01, momentum=0.9, weight_decay=0.1)),
    ("RMSprop", dict(lr=0.01, alpha=0.9, centered=True)),
    ("RMSprop", dict(lr=0.01, alpha=0.9, centered=True, momentum=0.5)),
    ("Adagrad", dict(lr=0.1)),
    ("Adagrad", dict(lr=0.1, lr_decay=0.1, weight_decay=0.1, initial_accumulator_value=0.5)),
    ("Adadelta", dict()),
    ("Adadelta", dict(lr=0.5, rho=0.8, weight_decay=0.1)),
    ("Adamax", dict(lr=0.01)),
    ("Adamax", dict(lr=0.01, betas=(0.7, 0.9), weight_decay=0.1)),
]

# Options drawn at random, all together.
R = random.Random(1)
MEANS = dict(lr=[0.003, 0.5], betas=[(0.5, 0.6), (0.1, 0.9), (0.95, 0.99)], eps=[1e-8, 1e-3], weight_decay=[0, 0.2, 0.01])
CHOICES = {
    "SGD": dict(lr=[0.01, 1.0], momentum=[0, 0.3, 0.99], dampening=[0, 0.25], weight_decay=[0, 0.2], maximize=[False, True]),
    "Adam": dict(MEANS, amsgrad=[False, True]), "AdamW": dict(MEANS, amsgrad=[False, True]), "Adamax": MEANS,
    "RMSprop": dict(lr=[0.02, 0.1], alpha=[0.5, 0.95], eps=[1e-8, 1e-2], weight_decay=[0, 0.2], momentum=[0, 0.4],
                    centered=[False, True]),
    "Adagrad": dict(lr=[0.02, 0.5], lr_decay=[0, 0.3], weight_decay=[0, 0.2], initial_accumulator_value=[0, 0.1], eps=[1e-10, 1e-3]),
    "Adadelta": dict(lr=[0.1, 2.0], rho=[0.5, 0.99], eps=[1e-6, 1e-3], weight_decay=[0, 0.2]),
}
for name, choices in CHOICES.items():
    CASES += [(name, {option: R.choice(values) for option, values in choices.items()}) for _ in range(3)]

SCHEDULERS = [
    ("StepLR", dict(step_size=3, gamma=0.5)),
    ("StepLR", dict(step_size=1, gamma=1.5)),
    ("MultiStepLR", dict(milestones=[2, 5, 5], gamma=0.3)),
    ("MultiStepLR", dict(milestones=[7, 1], gamma=0.9)),
    ("ExponentialLR", dict(gamma=0.9)),
    ("CosineAnnealingLR", dict(T_max=4, eta_min=0.01)),
    ("CosineAnnealingLR", dict(T_max=20, eta_min=0.0)),
    ("CosineAnnealingLR", dict(T_max=1, eta_min=0.05)),
]

# An optimizer, the options of its one cycle, and how many learning rates differ: one for each group.
CYCLES = [
    ("SGD", dict(max_lr=0.1, total_steps=12)),
    ("SGD", dict(max_lr=1.0, epochs=3, steps_per_epoch=5, pct_start=0.4, anneal_strategy="linear")),
    ("SGD", dict(max_lr=[0.1, 0.5], total_steps=10, three_phase=True)),
    ("SGD", dict(max_lr=0.1, total_steps=7, pct_start=0.0)),
    ("SGD", dict(max_lr=0.1, total_steps=7, pct_start=1.0, cycle_momentum=False)),
    ("Adam", dict(max_lr=0.01, total_steps=20, div_factor=10, final_div_factor=100, base_momentum=0.7, max_momentum=0.9)),
    ("AdamW", dict(max_lr=0.01, total_steps=9, anneal_strategy="linear", three_phase=True, pct_start=0.45)),
    ("RMSprop", dict(max_lr=0.1, total_steps=1)),
    ("Adagrad", dict(max_lr=0.1, total_steps=8, cycle_momentum=False)),
    ("SGD", dict(max_lr=0.1, total_steps=0)),
    ("SGD", dict(max_lr=0.1, epochs=2)),
    ("SGD", dict(max_lr=0.1, epochs=-1, steps_per_epoch=2)),
    ("SGD", dict(max_lr=0.1, epochs=1, steps_per_epoch=0)),
    ("SGD", dict(max_lr=0.1, total_steps=5, pct_start=1.5)),
    ("SGD", dict(max_lr=0.1, total_steps=10, pct_start=0.1)),
    ("SGD", dict(max_lr=[0.1], total_steps=10)),
    ("Adagrad", dict(max_lr=0.1, total_steps=8)),
]

METRICS = [1.0, 0.9, 0.9, 0.95, 0.91, 0.9, 0.89999, 0.5, 0.5, 0.6, 0.7, 0.5, 0.5, 0.5, 0.5]
PLATEAUS = [
    dict(patience=1),
    dict(patience=0, factor=0.5, cooldown=2, min_lr=0.02),
    dict(patience=2, mode="max", threshold=0.05),
]


def train(name, options, dtype):
    parameters = [torch.nn.Parameter(t.to(dtype).clone()) for t in START]
    optimizer = getattr(torch.optim, name)(parameters, **options)
    values = []
    for step in range(STEPS):
        for index, parameter in enumerate(parameters):
            # In the third step the second parameter has no gradient.
            missing = step == 2 and index == 1
            parameter.grad = None if missing else GRADS[step][index].to(dtype).clone()
        optimizer.step()
        values.append([p.detach().double().flatten().tolist() for p in parameters])
    return values, str(optimizer)


def rates(make, steps):
    optimizer = torch.optim.SGD([torch.zeros(1, requires_grad=True)], lr=0.1)
    scheduler = make(optimizer)
    result = []
    for step in range(len(steps)):
        optimizer.step()
        scheduler.step(*steps[step])
        result.append(optimizer.param_groups[0]["lr"])
    return dict(rates=result, text=str(optimizer))


def cycle(name, options):
    """How the optimizer prints at the beginning, and the learning rates and the momenta of both groups then and after each step, to the error
    that ends it."""
    groups = [dict(params=[torch.zeros(1, requires_grad=True)]) for _ in range(2)]
    optimizer = getattr(torch.optim, name)(groups, lr=0.1)
    told = dict(name=name, options=options, rates=[], momenta=[])

    def note():
        told["rates"].append([g["lr"] for g in optimizer.param_groups])
        told["momenta"].append([g["betas"][0] if "betas" in g else g.get("momentum", 0) for g in optimizer.param_groups])

    try:
        scheduler = torch.optim.lr_scheduler.OneCycleLR(optimizer, **options)
        note()
        told["text"] = str(optimizer)
        while True:
            optimizer.step()
            scheduler.step()
            note()
    except (ValueError, ZeroDivisionError) as error:
        told["error"] = str(error)
    return told


def clip(max_norm, norm_type):
    parameters = [torch.zeros(s, dtype=torch.float64, requires_grad=True) for s in SHAPES]
    for parameter, gradient in zip(parameters, GRADS[0]):
        parameter.grad = gradient.clone()
    total = torch.nn.utils.clip_grad_norm_(parameters, max_norm, norm_type=norm_type)
    return dict(maxNorm=max_norm, normType=norm_type, total=total.item(), grads=[p.grad.flatten().tolist() for p in parameters])


cases = []
for name, options in CASES:
    for dtype in (torch.float32, torch.float64):
        values, text = train(name, options, dtype)
        cases.append(dict(name=name, options={k: list(v) if isinstance(v, tuple) else v for k, v in options.items()},
                          dtype=str(dtype).split(".")[1], values=values, text=text))

torch_lr = torch.optim.lr_scheduler
result = dict(
    start=[t.flatten().tolist() for t in START],
    shapes=[list(s) for s in SHAPES],
    grads=[[g.flatten().tolist() for g in step] for step in GRADS],
    cases=cases,
    schedulers=[dict(name=n, options=o, **rates(lambda opt: getattr(torch_lr, n)(opt, **o), [()] * 12)) for n,
        o in SCHEDULERS],
    cycles=[cycle(n, o) for n, o in CYCLES],
    metrics=METRICS,
    plateaus=[dict(options=o,
        **rates(lambda opt: torch_lr.ReduceLROnPlateau(opt, **o), [(m,) for m in METRICS])) for o in PLATEAUS],
    clips=[clip(m, n) for m, n in [(1.0, 2.0), (100.0, 2.0), (0.5, 1.0), (0.5, 3.0)]],
)
with open(os.path.join(os.path.dirname(__file__), "optimizers.json"), "w") as file:
    json.dump(result, file)
    file.write("\n")
