#!/usr/bin/env python3
"""Writes networks-*.json: what PyTorch 2.13 answers to the functions of layers and losses, a file a family, in the form of
make_fixtures.py; and modules.json: how modules print, what they draw first, and the keys of their states.

    pip install torch==2.13.0 numpy && python make_networks.py
"""
import json
import os
import warnings
import torch
import torch.nn as nn
from operations import asking
from operations.asking import FAMILIES, case, ix, t, v
from operations import layers  # noqa: F401  (adds the functions to the table of operations)

assert torch.__version__.startswith("2.13.0"), torch.__version__
torch.set_num_threads(1)
warnings.simplefilter("ignore")
d = lambda *s, **k: t(*s, dtype="float64", **k)

# --- activations ----------------------------------------------------------------------------------------------------------
# Of functions that are linear piece by piece the second derivative is 0, which PyTorch tells in several ways.
PIECEWISE = ("relu6", "leakyRelu", "hardtanh")
c = lambda *a, **k: case("activations", *a, **k)
for op, options in (("relu6", [{}]), ("leakyRelu", [{}, {"slope": 0.2}]), ("elu", [{}, {"alpha": 0.5}]), ("silu", [{}]),
    ("gelu", [{}, {"approximate": "tanh"}]),
                    ("softplus", [{}, {"beta": 2.0, "threshold": 1.0}]), ("hardtanh",
                        [{}, {"low": -2.0, "high": 0.5}]), ("logSigmoid", [{}])):
    for o in options:
        c(op, t(2, 3), **o), c(op, t(3, 2, layout="turned"), **o), c(op, d(4), second=op not in PIECEWISE, **o)
        c(op, v([-80.0, -8.0, -1.0, 0.0, 1.0, 6.0, 8.0, 80.0]), **o), c(op, t(), **o), c(op, t(0), **o)
    c(op, t(3, dtype="int64"))
c("hardtanh", t(3), low=1.0, high=0.0)

# --- linear and its kin ------------------------------------------------------------------------------------------------------
c = lambda *a, **k: case("linear", *a, **k)
c("linear", t(3, 4), t(2, 4), t(2)), c("linear", t(3, 4), t(2, 4)), c("linear", t(4), t(2, 4), t(2)), c("linear", t(4), t(2, 4))
c("linear", t(2, 3, 4), t(2, 4), t(2)), c("linear", t(2, 3, 4), t(2, 4))
c("linear", t(3, 4, layout="turned"), t(2, 4, layout="turned"), t(2)), c("linear", d(3, 4), d(2, 4), d(2), second=True)
c("linear", t(3, 5), t(2, 4), t(2)), c("linear", t(5), t(2, 4)), c("linear", t(0, 4), t(2, 4), t(2))
c("linear", t(3, 4), t(2, 4), t(3))
c("bilinear", t(3, 2), t(3, 4), t(5, 2, 4)), c("bilinear", d(3, 2), d(3, 4), d(5, 2, 4), second=True)
c("bilinear", t(3, 3), t(3, 4), t(5, 2, 4))
for shape in ((4, 5), (100,)):
    for p in (0.5, 0.1, 0.0, 1.0):
        c("dropout", t(*shape), p=p, seed=7)
c("dropout", t(4, 5, layout="turned"), p=0.3, seed=7), c("dropout", d(4, 5), p=0.3, seed=7, second=True)
c("dropout", t(4), p=0.5, training=False), c("dropout", t(4), p=1.5), c("dropout", t(4), p=-0.5)
c("dropout2d", t(3, 4, 2, 2), p=0.5, seed=7), c("dropout2d", t(4, 2, 2), p=0.5, seed=7)
c("dropout2d", t(3, 4, 2, 2), p=1.0, seed=7), c("dropout2d", t(3, 4, 2, 2), training=False)
c("embedding", ix([0, 2, 2, 1]), t(3, 4)), c("embedding", ix([0, 2, 2, 1], [2, 2]), t(3, 4))
c("embedding", ix([0, 2, 2, 1]), t(3, 4), paddingIdx=2), c("embedding", ix([0, 2, 2]), d(3, 2), second=True)
c("embedding", t(4, dtype="int64", kind="index", layout="stepped"), t(3, 4))
c("embedding", t(2, 3, dtype="int64", kind="index", layout="turned"), t(3, 4)), c("embedding", ix([0, 3]), t(3, 4)), c("embedding", ix([-1]), t(3, 4)), c("embedding", t(2, grad=False), t(3, 4))
c("embedding", ix([], [0]), t(3, 4)), c("embedding", ix([0]), t(3))
c("oneHot", ix([0, 2, 1])), c("oneHot", ix([0, 2, 1]), numClasses=5), c("oneHot", ix([[0, 2], [1, 1]][0]))
c("oneHot", ix([0, 2]), numClasses=2), c("oneHot", ix([-1])), c("oneHot", t(2, grad=False))
c("oneHot", ix([1, 0, 2, 2], [2, 2]))
c("normalize", t(3, 4)), c("normalize", t(3, 4), p=1.0, dim=0), c("normalize", d(3, 4), second=True)
c("normalize", v([0.0] * 4, [2, 2]))
c("cosineSimilarity", t(3, 4), t(3, 4)), c("cosineSimilarity", t(3, 4), t(4))
c("cosineSimilarity", d(3, 4), d(3, 4), dim=0, second=True)
c("pad", t(2, 3), [1, 2]), c("pad", t(2, 3), [1, 0, 0, 2], value=5.0), c("pad", t(2, 3), [-1, 1])
c("pad", d(2, 3), [1, 1, 1, 1], second=True), c("pad", t(2, 3), [1]), c("pad", t(3), [1, 1, 1, 1]), c("pad", t(2, 3), [-4, 0])
c("pad", t(2, 3, layout="turned"), [0, 1, 1, 0]), c("pad", t(3, dtype="int64"), [1, 1], value=2)

# --- images -------------------------------------------------------------------------------------------------------------------
c = lambda *a, **k: case("images", *a, **k)
for k in ({}, {"stride": 2}, {"padding": 1}, {"stride": 2, "padding": 1}, {"dilation": 2},
    {"stride": [2, 1], "padding": [0, 2]}):
    c("conv2d", t(2, 3, 6, 5), t(4, 3, 3, 2), t(4), **k), c("conv2d", t(1, 3, 6, 5), t(4, 3, 3, 2), **k)
c("conv2d", t(2, 4, 5, 5), t(6, 2, 3, 3), t(6), groups=2), c("conv2d", t(1, 4, 5, 5), t(4, 1, 3, 3), padding=1, groups=4)
c("conv2d", t(2, 3, 4, 4), t(5, 3, 1, 1), t(5)), c("conv2d", t(1, 3, 4, 4), t(5, 3, 1, 1), stride=2)
c("conv2d", t(3, 5, 5), t(4, 3, 3, 3), t(4)), c("conv2d", t(2, 3, 5, 4, layout="turned"), t(4, 3, 3, 3, layout="turned"))
c("conv2d", t(0, 3, 5, 5), t(4, 3, 3, 3), t(4))
c("conv2d", d(2, 2, 4, 4), d(3, 2, 2, 2), d(3), second=True)
c("conv2d", d(1, 4, 4, 4), d(4, 2, 2, 2), d(4), second=True, groups=2, stride=2, padding=1)
c("conv2d", t(1, 1, 5, 5), t(4, 3, 3, 3)), c("conv2d", t(5, 5), t(4, 3, 3, 3)), c("conv2d", t(1, 3, 5, 5), t(4, 3, 7, 7))
c("conv2d", t(1, 3, 5, 5), t(4, 3, 3, 3), t(3)), c("conv2d", t(1, 3, 5, 5), t(4, 3, 3, 3), stride=0)
c("conv2d", t(1, 3, 5, 5), t(4, 3, 3, 3), padding=-1), c("conv2d", t(1, 4, 5, 5), t(5, 2, 3, 3), groups=2)
c("conv1d", t(2, 3, 7), t(4, 3, 3), t(4)), c("conv1d", t(2, 3, 7), t(4, 3, 3), stride=2, padding=1)
c("conv1d", t(3, 7), t(4, 3, 3), t(4), dilation=2), c("conv1d", t(2, 4, 7), t(4, 2, 3), groups=2)
c("conv1d", d(1, 2, 5), d(2, 2, 3), d(2), second=True), c("conv1d", t(5), t(4, 3, 3)), c("conv1d", t(1, 3, 2), t(4, 3, 3))
c("conv1d", t(1, 2, 5), t(4, 3, 3))
for k in ({}, {"stride": 2}, {"stride": 2, "padding": 1, "outputPadding": 1}, {"stride": [2, 1]}):
    c("convTranspose2d", t(2, 3, 4, 3), t(3, 2, 3, 2), t(2), **k)
c("convTranspose2d", t(3, 4, 3), t(3, 2, 3, 2))
c("convTranspose2d", d(1, 2, 3, 3), d(2, 2, 2, 2), d(2), second=True, stride=2)
c("convTranspose2d", t(1, 2, 3, 3), t(3, 2, 2, 2)), c("convTranspose2d", t(1, 3, 3, 3), t(3, 2, 2, 2), outputPadding=1)
for k in ({}, {"stride": 1}, {"padding": 1}, {"stride": [1, 2]}):
    c("maxPool2d", t(2, 2, 5, 4), 2, **k), c("maxPool2d", d(1, 2, 5, 4), 3, **k), c("avgPool2d", t(2, 2, 5, 4), 2, **k)
    c("avgPool2d", d(1, 2, 5, 4), 3, **k)
c("maxPool2d", t(2, 4, 4), 2), c("maxPool2d", t(2, 4, 4), [2, 1]), c("maxPool2d", v([1.0] * 16, [1, 1, 4, 4]), 2)
c("maxPool2d", v([1.0, float("nan"), 2.0, 3.0], [1, 1, 2, 2]), 2), c("maxPool2d", t(1, 1, 1, 1), 2)
c("maxPool2d", t(1, 1, 4, 4), 2, padding=2), c("avgPool2d", t(2, 4, 4), [2, 1])
c("maxPool2d", t(1, 2, 4, 4, layout="turned"), 2), c("maxPool2d", t(1, 1, 4, 4), 0)
for size in (1, 2, 3, [2, 3], [1, 4]):
    c("adaptiveAvgPool2d", t(2, 3, 5, 4), size)
c("adaptiveAvgPool2d", t(3, 5, 4), 2), c("adaptiveAvgPool2d", d(1, 2, 5, 3), 2), c("adaptiveAvgPool2d", t(5, 4), 2)
for k in ({"size": [4, 6]}, {"size": 3}, {"scaleFactor": 2.0}, {"scaleFactor": 0.5}):
    c("interpolate", t(1, 2, 5, 4), **k), c("interpolate", t(1, 2, 5, 4), mode="bilinear", **k)
    c("interpolate", t(1, 2, 5, 4), mode="bilinear", alignCorners=True, **k)
c("interpolate", d(1, 1, 3, 3), mode="bilinear", scaleFactor=2.0, second=True), c("interpolate", t(1, 1, 3, 3))
c("interpolate", t(1, 1, 3, 3), size=[2, 2], scaleFactor=2.0)

# --- normalisation --------------------------------------------------------------------------------------------------------------
c = lambda *a, **k: case("normalization", *a, **k)
stat = lambda n: (t(n, grad=False), t(n, kind="positive", grad=False))
for shape in ((4, 3), (2, 3, 5), (2, 3, 4, 5)):
    for training in (True, False):
        c("batchNorm", t(*shape), *stat(3), t(3), t(3), training=training)
        c("batchNorm", t(*shape), *stat(3), training=training, momentum=0.3)
        c("batchNorm", d(*shape), d(3, grad=False), d(3, kind="positive", grad=False), d(3), d(3), training=training,
            second=True)
c("batchNorm", t(1, 3), *stat(3), training=True), c("batchNorm", t(4, 3), *stat(4), training=True)
c("batchNorm", t(2, 3, 4, 2, layout="turned"), *stat(3), t(3), t(3), training=True)
c("layerNorm", t(4, 5), [5], t(5), t(5)), c("layerNorm", t(4, 5), [5]), c("layerNorm", d(2, 3, 4), [3, 4], d(3, 4), d(3, 4))
c("layerNorm", d(3, 4), [4], d(4), d(4), second=True), c("layerNorm", d(3, 4), [4], second=True), c("layerNorm", t(4, 5), [4])
c("layerNorm", t(4, 5), [5], t(4)), c("layerNorm", t(4, 5, layout="turned"), [5], t(5), t(5), eps=0.1)
c("groupNorm", t(2, 4, 3), 2, t(4), t(4)), c("groupNorm", t(2, 4, 3, 2), 4, t(4), t(4)), c("groupNorm", t(2, 4, 3), 1)
c("groupNorm", d(2, 4, 3), 2, d(4), d(4), second=True), c("groupNorm", t(2, 4, 3), 3), c("groupNorm", t(2, 4, 3), 2, t(3))
c("groupNorm", t(3, 4), 2, t(4), t(4))

# --- losses -------------------------------------------------------------------------------------------------------------------
c = lambda *a, **k: case("losses", *a, **k)
for reduction in ("mean", "sum", "none"):
    for op in ("mseLoss", "l1Loss", "smoothL1Loss", "huberLoss"):
        c(op, t(2, 3), t(2, 3, grad=False), reduction=reduction), c(op, t(2, 3), t(2, 3), reduction=reduction)
        c(op, t(2, 1), t(2, grad=False), reduction=reduction)
    for op in ("mseLoss", "smoothL1Loss", "huberLoss"):
        c(op, d(4), d(4), reduction=reduction, second=True)
    c("smoothL1Loss", t(4), t(4, grad=False), beta=0.5, reduction=reduction)
    c("smoothL1Loss", t(4), t(4, grad=False), beta=0.0, reduction=reduction)
    c("huberLoss", t(4), t(4, grad=False), delta=0.5, reduction=reduction)
    c("hingeEmbeddingLoss", t(4), v([1.0, -1.0, 1.0, -1.0], grad=False), reduction=reduction)
    c("hingeEmbeddingLoss", t(4), v([1.0, -1.0, 1.0, -1.0], grad=False), margin=0.3, reduction=reduction)
    c("cosineEmbeddingLoss", t(3, 4), t(3, 4), v([1.0, -1.0, 1.0], grad=False), reduction=reduction)
    c("cosineEmbeddingLoss", t(3, 4), t(3, 4), v([1.0, -1.0, -1.0], grad=False), margin=-0.5, reduction=reduction)
    p = lambda *s, **k: t(*s, kind="probability", **k)
    c("binaryCrossEntropy", p(4), p(4, grad=False), reduction=reduction)
    c("binaryCrossEntropy", p(2, 3), p(2, 3), t(3, kind="positive", grad=False), reduction=reduction)
    c("binaryCrossEntropy", v([0.0, 1.0, 0.5]), v([0.0, 1.0, 1.0], grad=False), reduction=reduction)
    c("binaryCrossEntropy", v([0.0, 1.0]), v([1.0, 0.0], grad=False), reduction=reduction)
    c("binaryCrossEntropyWithLogits", t(4), p(4, grad=False), reduction=reduction)
    c("binaryCrossEntropyWithLogits", t(2, 3), p(2, 3), t(3, kind="positive", grad=False), reduction=reduction)
    c("binaryCrossEntropyWithLogits", t(2, 3), p(2, 3, grad=False), posWeight=t(3, kind="positive", grad=False),
        reduction=reduction)
    c("binaryCrossEntropyWithLogits", d(3), d(3, kind="probability"), reduction=reduction, second=True)
    c("binaryCrossEntropyWithLogits", v([100.0, -100.0]), v([0.0, 1.0], grad=False), reduction=reduction)
    c("klDiv", t(2, 3), p(2, 3, grad=False), reduction=reduction), c("klDiv", t(2, 3), p(2, 3), reduction=reduction)
    c("klDiv", t(2, 3), t(2, 3), logTarget=True, reduction=reduction)
    for op in ("nllLoss", "crossEntropy"):
        c(op, t(4, 3), ix([0, 2, 1, 2]), reduction=reduction), c(op, t(3), ix([1], []), reduction=reduction)
        c(op, t(4, 3), ix([0, -100, 1, 2]), reduction=reduction)
        c(op, t(4, 3), ix([0, 2, 1, 2]), ignoreIndex=2, reduction=reduction)
        c(op, t(4, 3), ix([0, 2, 1, 2]), t(3, kind="positive", grad=False), reduction=reduction)
        c(op, t(2, 3, 4), ix([0, 2, 1, 2, 0, 0, 1, 1], [2, 4]), reduction=reduction)
        c(op, t(1, 3, 2, 2), ix([0, 2, 1, 2], [1, 2, 2]), t(3, kind="positive", grad=False), reduction=reduction)
        c(op, d(3, 3), ix([0, 2, 1]), reduction=reduction, second=op == "crossEntropy")
    c("crossEntropy", t(4, 3), ix([0, 2, 1, 2]), labelSmoothing=0.1, reduction=reduction)
    c("crossEntropy", t(4, 3), ix([0, 2, -100, 2]), t(3, kind="positive", grad=False), labelSmoothing=0.1, reduction=reduction)
    c("crossEntropy", t(4, 3), p(4, 3, grad=False), reduction=reduction)
    c("crossEntropy", t(4, 3), p(4, 3), t(3, kind="positive", grad=False), labelSmoothing=0.2, reduction=reduction)
    c("crossEntropy", d(3, 3), d(3, 3, kind="probability", grad=False), reduction=reduction, second=True)
    c("crossEntropy", t(4, 3, layout="turned"), ix([0, 2, 1, 2]), reduction=reduction)
c("klDiv", t(2, 3), t(2, 3, kind="probability", grad=False), reduction="batchmean"), c("mseLoss", t(2, 3), t(2, grad=False))
c("mseLoss", t(2), t(2), reduction="batchmean")
c("crossEntropy", t(2, 3), v([0.0, 1.0], grad=False)), c("crossEntropy", t(2, 3), ix([0, 3]))
c("crossEntropy", t(2, 3), ix([0, -1])), c("crossEntropy", t(2, 3), ix([0, 1, 2]))
c("crossEntropy", t(2, 3), ix([0, 1], [2, 1])), c("crossEntropy", t(2, 3), ix([0, 1, 2, 0, 1, 2], [2, 3]))
c("crossEntropy", t(2, 3), ix([0, 1]), labelSmoothing=1.5), c("crossEntropy", t(2, 3), ix([0, 1]), t(2, grad=False))
c("nllLoss", t(2, 3), v([0.0, 1.0], grad=False)), c("nllLoss", t(2, 3), ix([-100, -100]))
c("binaryCrossEntropy", v([0.5, 1.5]), v([0.0, 1.0], grad=False))
c("binaryCrossEntropy", v([0.5, 0.5]), v([0.0], grad=False)), c("binaryCrossEntropyWithLogits", t(2), t(3, grad=False))
c("smoothL1Loss", t(2), t(2), beta=-1.0), c("huberLoss", t(2), t(2), delta=0.0)

folder = os.path.dirname(os.path.abspath(__file__))
for family, cases in FAMILIES.items():
    with open(os.path.join(folder, f"networks-{family}.json"), "w") as file:
        file.write('{"torch": "%s", "cases": [\n' % torch.__version__.split("+")[0])
        file.write(",\n".join(json.dumps(x, separators=(",", ":")) for x in cases))
        file.write("\n]}\n")
    print(f"{family}: {len(cases)} cases, {sum('error' in x for x in cases)} of them errors")

# --- modules: how they print, what they draw, the keys of their states ---
MODULES = {
    "Linear(2, 3)": lambda: nn.Linear(2, 3), "Linear(4, 2, bias: false)": lambda: nn.Linear(4, 2,
        bias=False), "Bilinear(2, 3, 4)": lambda: nn.Bilinear(2, 3, 4),
    "Linear(20, 17)": lambda: nn.Linear(20, 17),
    "Conv1d(2, 3, 3, stride: 2, padding: 1)": lambda: nn.Conv1d(2, 3, 3, stride=2,
        padding=1), "Conv2d(1, 6, 5)": lambda: nn.Conv2d(1, 6, 5),
    "Conv2d(4, 6, [3, 2], stride: 2, padding: [1, 0], dilation: 2, groups: 2, bias: false)": lambda: nn.Conv2d(4, 6, (3, 2),
        stride=2, padding=(1, 0), dilation=2, groups=2, bias=False),
    "ConvTranspose2d(3, 2, 3, stride: 2, padding: 1, outputPadding: 1)": lambda: nn.ConvTranspose2d(3, 2, 3, stride=2,
        padding=1, output_padding=1),
    "MaxPool2d(2)": lambda: nn.MaxPool2d(2), "MaxPool2d(3, stride: 2, padding: 1)": lambda: nn.MaxPool2d(3, 2,
        1), "MaxPool2d([2, 1])": lambda: nn.MaxPool2d((2, 1)),
    "AvgPool2d(2)": lambda: nn.AvgPool2d(2), "AdaptiveAvgPool2d(1)": lambda: nn.AdaptiveAvgPool2d(1),
    "AdaptiveAvgPool2d([2, 3])": lambda: nn.AdaptiveAvgPool2d((2, 3)),
    "BatchNorm1d(3)": lambda: nn.BatchNorm1d(3), "BatchNorm2d(6, affine: false)": lambda: nn.BatchNorm2d(6,
        affine=False), "LayerNorm(5)": lambda: nn.LayerNorm(5), "LayerNorm([2, 3])": lambda: nn.LayerNorm((2, 3)),
        "GroupNorm(2, 4)": lambda: nn.GroupNorm(2, 4),
    "Dropout()": lambda: nn.Dropout(), "Dropout2d(0.2)": lambda: nn.Dropout2d(0.2), "Embedding(5, 3)": lambda: nn.Embedding(5,
        3), "Embedding(7, 3, paddingIdx: -1)": lambda: nn.Embedding(7, 3, padding_idx=-1),
    "RNN(3, 4)": lambda: nn.RNN(3, 4), "RNN(3, 4, numLayers: 2, nonlinearity: .relu, batchFirst: true)": lambda: nn.RNN(3, 4,
        2, nonlinearity="relu", batch_first=True), "GRU(3, 4, bidirectional: true)": lambda: nn.GRU(3, 4, bidirectional=True),
        "LSTM(3, 4, numLayers: 2, dropout: 0.2)": lambda: nn.LSTM(3, 4, 2, dropout=0.2),
        "LSTM(3, 4, bias: false)": lambda: nn.LSTM(3, 4, bias=False),
    "MultiheadAttention(4, 2)": lambda: nn.MultiheadAttention(4,
        2), "MultiheadAttention(4, 2, bias: false)": lambda: nn.MultiheadAttention(4, 2, bias=False),
    "ReLU()": nn.ReLU, "ReLU6()": nn.ReLU6, "LeakyReLU()": nn.LeakyReLU, "ELU()": nn.ELU, "SiLU()": nn.SiLU, "GELU()": nn.GELU,
    "Sigmoid()": nn.Sigmoid, "Tanh()": nn.Tanh, "Softplus()": nn.Softplus, "Hardtanh()": nn.Hardtanh,
    "Softmax(dim: 1)": lambda: nn.Softmax(dim=1), "LogSoftmax(dim: 1)": lambda: nn.LogSoftmax(dim=1),
    "LogSigmoid()": nn.LogSigmoid,
    "MSELoss()": nn.MSELoss, "CrossEntropyLoss()": nn.CrossEntropyLoss, "BCEWithLogitsLoss()": nn.BCEWithLogitsLoss,
    "CosineEmbeddingLoss()": nn.CosineEmbeddingLoss, "CosineSimilarity()": nn.CosineSimilarity,
}
told = []
for spelling, make in MODULES.items():
    torch.manual_seed(3)
    module = make()
    state = [{"name": k, "shape": list(x.shape), "dtype": asking.NAMES[x.dtype], "elements": asking.elements(x)} for k,
        x in module.state_dict().items()]
    told.append({"spelling": spelling, "text": repr(module), "state": state, "next": torch.rand(1).item()})
inits = []
for name, f in {"kaimingUniform": lambda w: nn.init.kaiming_uniform_(w, a=0.5, mode="fan_out"),
    "kaimingNormal": lambda w: nn.init.kaiming_normal_(w, mode="fan_out", nonlinearity="relu"),
                "xavierUniform": lambda w: nn.init.xavier_uniform_(w,
                    1.5), "xavierNormal": lambda w: nn.init.xavier_normal_(w),
                    "orthogonal": lambda w: nn.init.orthogonal_(w, 2.0),
                "kaimingTanh": lambda w: nn.init.kaiming_uniform_(w, nonlinearity="tanh")}.items():
    for shape in ((3, 4), (4, 3), (2, 3, 2, 2)):
        torch.manual_seed(5)
        w = torch.empty(shape)
        f(w)
        inits.append({"name": name, "shape": list(shape), "elements": asking.elements(w)})
with open(os.path.join(folder, "modules.json"), "w") as file:
    json.dump({"modules": told, "inits": inits}, file, separators=(",", ":"))
