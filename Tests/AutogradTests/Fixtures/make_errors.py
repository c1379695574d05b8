#!/usr/bin/env python3
"""Writes errors.json: the errors and warnings of PyTorch 2.13 that belong to states and sequences of calls rather than to the
arguments of one operation (those stand in operations-*.json). Each has a name; the Swift test does the same under that name.

    pip install torch==2.13.0 && python make_errors.py
"""
import json
import os
import re
import warnings
import torch
import torch.nn as nn
import torch.nn.functional as F

assert torch.__version__.startswith("2.13.0"), torch.__version__
torch.set_num_threads(1)
KINDS = {NotImplementedError: "notImplemented", RuntimeError: "runtime", IndexError: "index", ValueError: "value",
         TypeError: "type", AssertionError: "runtime", OverflowError: "value"}
leaf = lambda *shape: torch.ones(*shape, requires_grad=True)
CASES = {}


def case(f):
    CASES[f.__name__] = f
    return f


def after_in_place(saving, *change):
    """Backward after what `saving` saved was changed in place."""
    x = leaf(2, 3)
    y = x * 2
    z = saving(y)
    getattr(y if len(change) < 2 else z, change[0])(1)
    z.sum().backward()


# --- backward and gradients ---

@case
def backwardTwice():
    y = (leaf(2) ** 2).sum()
    y.backward(), y.backward()


@case
def backwardTwiceThroughSums():
    x = leaf(2)
    y = (x + x).sum()
    y.backward(), y.backward()


@case
def backwardTwiceRetaining():
    y = (leaf(2) ** 2).sum()
    y.backward(retain_graph=True), y.backward()


@case
def backwardFromSharedPart():
    x = leaf(2)
    y = x.exp()
    y.sum().backward(), (y * 2).sum().backward()


@case
def backwardOfManyElements(): leaf(2, 3).mul(2).backward()


@case
def backwardWithoutGraph(): torch.ones(2).sum().backward()


@case
def backwardWithGradientOfOtherShape(): leaf(2, 3).mul(2).backward(torch.ones(3))


@case
def backwardCreatingGraph():
    x = leaf(2)
    (x ** 3).sum().backward(create_graph=True)
    x.grad = None


@case
def gradientOfTensorThatIsNoLeaf(): (leaf(2) * 2).grad


@case
def gradientsOfUnused(): torch.autograd.grad((leaf(2) * 2).sum(), [leaf(2)])


@case
def gradientsWithoutRequirement(): torch.autograd.grad((leaf(2) * 2).sum(), [torch.ones(2)])


@case
def gradientsTwice():
    x = leaf(2)
    y = x.exp().sum()
    torch.autograd.grad(y, [x]), torch.autograd.grad(y, [x])


@case
def gradientsOfManyElements():
    x = leaf(2)
    torch.autograd.grad(x * 2, [x])


@case
def gradOfOtherShapeAssigned(): setattr(leaf(2, 3), "grad", torch.ones(3))


@case
def gradOfOtherDTypeAssigned(): setattr(leaf(2), "grad", torch.ones(2, dtype=torch.float64))


@case
def requiresGradOfIntegers(): torch.tensor([1, 2], requires_grad=True)


@case
def requiresGradInPlaceOfIntegers(): torch.tensor([1, 2]).requires_grad_()


@case
def requiresGradTurnedOffInsideGraph(): setattr(leaf(2) * 2, "requires_grad", False)


@case
def dataOfIntegersAssigned(): setattr(leaf(2), "data", torch.tensor([1, 2]))


@case
def hookWithoutGradient(): torch.ones(2).register_hook(lambda g: g)


@case
def retainGradWithoutGradient(): torch.ones(2).retain_grad()


@case
def anomaly():
    with torch.autograd.detect_anomaly():
        x = torch.zeros(1, requires_grad=True)
        ((x * 0) / x).sum().backward()


@case
def gradcheckWithoutGradients(): torch.autograd.gradcheck(lambda x: x * 2, (torch.ones(2, dtype=torch.float64),))


# --- changes in place ---

@case
def leafInPlace(): leaf(2).add_(1)


@case
def viewOfLeafInPlace(): leaf(2)[0].add_(1)


@case
def partOfLeafAssigned(): leaf(2)[0] = 5.0


@case
def viewMadeInNoGradInPlace():
    y = leaf(2) * 2
    with torch.no_grad():
        v = y[0]
    v.add_(1)


@case
def oneOfSeveralViewsInPlace(): (leaf(2, 2) * 2).unbind()[0].add_(1)


@case
def oneOfSplitInPlace(): (leaf(4) * 2).split(2)[1].mul_(2)


@case
def resizeOfTracked(): leaf(2).resize_(3)


@case
def detachOfView(): (leaf(2) * 2)[0].detach_()


@case
def sigmoidsOutputChanged(): after_in_place(torch.sigmoid, "add_", "output")


@case
def tanhsOutputChanged(): after_in_place(torch.tanh, "mul_", "output")


@case
def expsOutputChanged(): after_in_place(torch.exp, "add_", "output")


@case
def sinsInputChanged(): after_in_place(torch.sin, "add_")


@case
def powersInputChanged(): after_in_place(lambda y: y ** 3, "add_")


@case
def factorChanged():
    x = leaf(2)
    y = x + 1
    z = x * y
    y += 1
    z.sum().backward()


@case
def matrixChanged():
    a, b = leaf(2, 3), leaf(3, 2) * 1
    c = a.mm(b)
    b.mul_(2)
    c.sum().backward()


@case
def partChanged():
    y = leaf(3) * 1
    z = y.exp()
    z[0] = 7.0
    z.sum().backward()


@case
def baseOfViewChanged():
    y = leaf(3) * 1
    z = y[0].sin()
    y.add_(1)
    z.sum().backward()


@case
def sumsInputChanged(): after_in_place(lambda y: y.sum(), "add_")


@case
def leafChangedAfterUse():
    x = leaf(2)
    y = (x * x).sum()
    with torch.no_grad():
        x.add_(1)
    y.backward()


@case
def detachedChanged():
    x = leaf(2)
    y = (x * x).sum()
    x.detach().add_(1)
    y.backward()


@case
def dataChanged():
    x = leaf(2)
    y = (x * x).sum()
    x.data.add_(1)
    y.backward()


@case
def copiesBroadcastLarger(): torch.ones(3).add_(torch.ones(2, 3))


@case
def integersDividedInPlace(): torch.tensor([1, 2]).div_(2)


@case
def fractionsAddedToIntegers(): torch.tensor([1, 2]).add_(torch.ones(2))


@case
def stretchedInPlace(): torch.ones(1, 3).expand(2, 3).add_(1)


@case
def stretchedIntoItself():
    x = torch.ones(4)
    x[1:].copy_(x[:-1]), x[1:].add_(x[:-1])


# --- reading ---

@case
def itemOfMany(): torch.ones(2).item()


@case
def itemOfNone(): torch.ones(0).item()


@case
def truthOfMany(): bool(torch.ones(2))


@case
def truthOfNone(): bool(torch.ones(0))


@case
def intOfMany(): int(torch.ones(2))


@case
def intOfInfinity(): int(torch.tensor(float("inf")))


@case
def intOfNaN(): int(torch.tensor(float("nan")))


@case
def cuda(): torch.ones(2).to("cuda")


@case
def mps(): torch.ones(2).to("mps")


@case
def transposeOfThreeDimensions(): torch.ones(2, 3, 4).T


# --- custom functions ---

def custom(name, forward, backward=None):
    members = {"forward": staticmethod(forward)}
    if backward:
        members["backward"] = staticmethod(backward)
    return type(name, (torch.autograd.Function,), members)


@case
def functionWithTooManyGradients():
    custom("Twice", lambda ctx, x: x * 2, lambda ctx, g: (g, g)).apply(leaf(2)).sum().backward()


@case
def functionWithTooFewGradients():
    custom("Product", lambda ctx, x, y: x * y, lambda ctx, g: g).apply(leaf(2), leaf(2)).sum().backward()


@case
def functionWithGradientOfOtherShape():
    custom("Twice", lambda ctx, x: x * 2, lambda ctx, g: g.new_ones(3)).apply(leaf(2, 3)[:, :2]).sum().backward()


@case
def functionWithoutBackward(): custom("Twice", lambda ctx, x: x * 2).apply(leaf(2)).sum().backward()


@case
def functionWithoutForward(): type("Nothing", (torch.autograd.Function,), {}).apply(leaf(2))


def saving_forward(ctx, x):
    y = x.exp()
    ctx.save_for_backward(y)
    return y


Exponential = custom("Exponential", saving_forward, lambda ctx, g: g * ctx.saved_tensors[0])


@case
def functionTwice():
    y = Exponential.apply(leaf(2)).sum()
    y.backward(), y.backward()


@case
def functionsOutputChanged():
    y = Exponential.apply(leaf(2))
    y.add_(1)
    y.sum().backward()


# --- layers, losses, optimizers ---

@case
def linearOfOtherSize(): nn.Linear(4, 2)(torch.ones(3, 5))


@case
def convolutionOfOtherChannels(): nn.Conv2d(3, 4, 3)(torch.ones(1, 1, 5, 5))


@case
def convolutionOfTwoDimensions(): nn.Conv2d(3, 4, 3)(torch.ones(5, 5))


@case
def convolutionSmallerThanKernel(): nn.Conv2d(1, 4, 7)(torch.ones(1, 1, 5, 5))


@case
def poolingTooSmall(): nn.MaxPool2d(2)(torch.ones(1, 1, 1, 1))


@case
def batchNormOfOne(): nn.BatchNorm1d(3)(torch.ones(1, 3))


@case
def batchNormOfTwoDimensions(): nn.BatchNorm2d(3)(torch.ones(1, 3))


@case
def batchNormOfOtherChannels(): nn.BatchNorm1d(3)(torch.ones(2, 4))


@case
def crossEntropyOfFractions(): F.cross_entropy(torch.ones(2, 3), torch.ones(2))


@case
def crossEntropyOutOfRange(): F.cross_entropy(torch.ones(2, 3), torch.tensor([0, 3]))


@case
def crossEntropyOfOtherBatch(): F.cross_entropy(torch.ones(2, 3), torch.tensor([0, 1, 2]))


@case
def meanSquareOfOtherShape(): F.mse_loss(torch.ones(2, 1), torch.ones(2))


@case
def binaryCrossEntropyOutOfRange(): F.binary_cross_entropy(torch.tensor([1.5]), torch.tensor([1.0]))


@case
def moduleWithoutForward(): type("Nothing", (nn.Module,), {})()(torch.ones(1))


@case
def stateThatDoesNotFit(): nn.Linear(2, 2).load_state_dict({"weight": torch.ones(3, 2), "foo": torch.ones(1)})


@case
def optimizerWithoutParameters(): torch.optim.SGD([], lr=0.1)


@case
def optimizerOfComputed(): torch.optim.SGD([leaf(2) * 2], lr=0.1)


@case
def negativeLearningRate(): torch.optim.SGD([leaf(2)], lr=-1)


def ask(f):
    entry = {}
    with warnings.catch_warnings(record=True) as caught:
        warnings.simplefilter("always")
        try:
            f()
        except Exception as error:
            kind = next(k for c, k in KINDS.items() if isinstance(error, c))
            entry["error"] = {"kind": kind, "text": re.split(r"\nException raised from", str(error))[0]}
    said = [re.split(r" ?\(Triggered internally", str(w.message))[0] for w in caught]
    # Not of the call itself: what anomaly detection says of a trace of Python frames.
    entry["warnings"] = [text for text in said if not text.startswith("Error detected in")]
    return entry


if __name__ == "__main__":
    answers = {name: ask(f) for name, f in CASES.items()}
    with open(os.path.join(os.path.dirname(os.path.abspath(__file__)), "errors.json"), "w") as file:
        json.dump({"torch": torch.__version__.split("+")[0], "cases": answers}, file, indent=1)
        file.write("\n")
    print(len(answers), "cases,", sum("error" in a for a in answers.values()), "of them errors,",
          sum(bool(a["warnings"]) for a in answers.values()), "with warnings")
