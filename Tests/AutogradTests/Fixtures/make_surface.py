#!/usr/bin/env python3
"""Writes ../Surface/SurfaceValueTests.swift and its other half: what PyTorch 2.13 prints for calls of the public surface, each as a program writes it.

    pip install torch==2.13.0 numpy && python make_surface.py

A call is told as Swift has it; its Python form follows from it by spelling, or stands beside it where Python has another.
"""
import os
import re
import torch
import torch.nn.functional as F

assert torch.__version__.startswith("2.13.0"), torch.__version__
torch.set_num_threads(1)

# The tensors that calls use.
GIVEN = """
x = torch.tensor([[0.5, -1.5, 2.25], [-0.25, 1.0, 0.75]])
y = torch.tensor([[1.5, 0.5, -2.0], [2.0, -0.5, 1.25]])
u = torch.tensor([[0.5, 0.25, 0.75], [0.125, 0.9, 0.3]])
v = torch.tensor([0.5, -1.0, 2.0])
w = torch.tensor([1.0, 2.0, -0.5])
n = torch.tensor([[3, -2, 7], [4, 0, -5]])
i = torch.tensor([1, 0])
k = torch.tensor([2, 0, 1])
b = torch.tensor([[True, False, True], [False, False, True]])
c = torch.tensor([[False, False, True], [True, False, True]])
s = torch.tensor([[[1.0, 2.0], [3.0, -4.0]], [[0.5, -1.0], [2.0, 1.5]]])
picture = torch.arange(16.0).reshape(1, 1, 4, 4)
kernel = torch.tensor([[[[1.0, -1.0], [0.5, 2.0]]]])
line = torch.arange(6.0).reshape(1, 1, 6)
"""

# Swift, or Swift and Python.
CALLS = {
    "making": """
Tensor([[1.0, 2]])|torch.tensor([[1.0, 2]])
Tensor([[1.0, 2]], dtype: .int64)|torch.tensor([[1, 2]])
Tensor(3)|torch.tensor(3)
Tensor(2.5, requiresGrad: true)|torch.tensor(2.5, requires_grad=True)
Tensor(Float(0.5))|torch.tensor(0.5)
Tensor([true, false])|torch.tensor([True, False])
Tensor.zeros(2, 3)
Tensor.zeros([2], dtype: .float64, requiresGrad: true)|torch.zeros(2, dtype=torch.float64, requires_grad=True)
Tensor.ones(2, 1, dtype: .int64)|torch.ones(2, 1, dtype=torch.int64)
Tensor.ones([3])
Tensor.full([2, 2], 7)
Tensor.full([2], 0.5, dtype: .float64)
Tensor.arange(4)
Tensor.arange(4, dtype: .float32)
Tensor.arange(2.5)
Tensor.arange(1, 5)
Tensor.arange(5, 1, -2)
Tensor.arange(0.0, 1.0, 0.25)
Tensor.linspace(0, 1, 5)
Tensor.linspace(-1, 1, 3, dtype: .float64)
Tensor.eye(2)
Tensor.eye(2, 3, dtype: .int64)
Tensor.zerosLike(n)|torch.zeros_like(n)
Tensor.zerosLike(x, dtype: .int64)|torch.zeros_like(x, dtype=torch.int64)
Tensor.onesLike(x)|torch.ones_like(x)
Tensor.fullLike(x, 2)|torch.full_like(x, 2)
Tensor.fullLike(x, 2.5)|torch.full_like(x, 2.5)
seeded { Tensor.rand(2, 2) }|torch.rand(2, 2)
seeded { Tensor.rand([2], dtype: .float64) }|torch.rand(2, dtype=torch.float64)
seeded { Tensor.randn(2, 2) }|torch.randn(2, 2)
seeded { Tensor.randn([17]) }|torch.randn(17)
seeded { Tensor.randint(2, 9, [4]) }|torch.randint(2, 9, [4])
seeded { Tensor.randperm(5) }|torch.randperm(5)
seeded { Tensor.bernoulli(u) }|torch.bernoulli(u)
seeded { Tensor.normal(1, 2, [3]) }|torch.normal(1.0, 2.0, [3])
seeded { Tensor.randLike(x) }|torch.rand_like(x)
seeded { Tensor.randnLike(x) }|torch.randn_like(x)
Tensor.cat([x, y])
Tensor.cat([x, y], dim: 1)
Tensor.stack([v, w])
Tensor.stack([v, w], dim: 1)
Tensor.where(b, x, y)|torch.where(b, x, y)
Tensor.where(b, x, 2)|torch.where(b, x, 2)
Tensor.where(b, x, 2.5)|torch.where(b, x, 2.5)
Tensor.maximum(x, y)
Tensor.minimum(x, y)
Tensor.meshgrid(v, w)[0]|torch.meshgrid(v, w, indexing="ij")[0]
Tensor.meshgrid(v, w)[1]|torch.meshgrid(v, w, indexing="ij")[1]
Tensor.einsum("ij,kj->ik", x, y)
""",
    "operators": """
x + y
x + 2.5
x + Float(0.5)|x + 0.5
n + 2
2.5 + x
Float(0.5) + x|0.5 + x
2 + n
x - y
x - 2.5
x - Float(0.5)|x - 0.5
n - 2
2.5 - x
Float(0.5) - x|0.5 - x
2 - n
x * y
x * 2.5
x * Float(0.5)|x * 0.5
n * 2
2.5 * x
Float(0.5) * x|0.5 * x
2 * n
x / y
x / 2.5
x / Float(0.5)|x / 0.5
n / 2
2.5 / x
Float(0.5) / x|0.5 / x
2 / y
-x
changed(x) { $0 += y }|x + y
changed(x) { $0 += 2.5 }|x + 2.5
changed(n) { $0 += 2 }|n + 2
changed(x) { $0 -= y }|x - y
changed(x) { $0 -= 2.5 }|x - 2.5
changed(n) { $0 -= 2 }|n - 2
changed(x) { $0 *= y }|x * y
changed(x) { $0 *= 2.5 }|x * 2.5
changed(n) { $0 *= 2 }|n * 2
changed(x) { $0 /= y }|x / y
changed(x) { $0 /= 2.5 }|x / 2.5
changed(x) { $0 /= 2 }|x / 2
x .== y|x == y
x .== 2.25|x == 2.25
n .== 7|n == 7
x .!= y|x != y
x .!= 2.25|x != 2.25
n .!= 7|n != 7
x .< y|x < y
x .< 0.75|x < 0.75
n .< 3|n < 3
x .<= y|x <= y
x .<= 0.75|x <= 0.75
n .<= 3|n <= 3
x .> y|x > y
x .> 0.75|x > 0.75
n .> 3|n > 3
x .>= y|x >= y
x .>= 0.75|x >= 0.75
n .>= 3|n >= 3
""",
    "elements": "\n".join(f"{t}.{f}()" for f, t in [(f, "x") for f in """exp abs sin cos tan tanh sigmoid relu floor ceil round trunc
sign square neg atan sinh cosh erf expm1 frac reciprocal isnan isinf isfinite""".split()] + [(f, "u") for f in """log sqrt asin acos atanh
rsqrt log2 log10 log1p""".split()]) + """
x.round(decimals: 1)
(x / 0).nanToNum()|(x / 0).nan_to_num()
x.clamp(min: -1, max: 1)
x.clamp(min: 0.5)
x.clamp(max: 0.5)
x.pow(2)
u.pow(2.5)
u.pow(y)
x.softmax(dim: 1)
x.logSoftmax(dim: 0)|x.log_softmax(0)
x.add(y)
x.add(y, alpha: 2.5)
x.sub(y)
x.sub(y, alpha: 2.5)
x.mul(y)
x.div(y)
x.remainder(y)
n.remainder(3)
x.remainder(0.4)
x.fmod(y)
n.fmod(3)
x.fmod(0.4)
b.logicalAnd(c)|b.logical_and(c)
b.logicalOr(c)|b.logical_or(c)
b.logicalXor(c)|b.logical_xor(c)
b.logicalNot()|b.logical_not()
x.mm(y.t())
s.matmul(s)
x.mv(v)
v.dot(w)
s.bmm(s)
v.outer(w)
""",
    "reductions": "\n".join(f"{t}.{f}()\n{t}.{f}(dim: 1)\n{t}.{f}(dim: 0, keepdim: true)" for f, t in
                            [("all", "b"), ("any", "b"), ("sum", "x"), ("mean", "x"), ("prod", "x"), ("argmax", "x"), ("argmin", "x"), ("std", "x")]) + """
x.max()
x.max(dim: 1).values
x.max(dim: 0, keepdim: true).indices
x.min()
x.min(dim: 1).values
x.min(dim: 0, keepdim: true).indices
x.amax(dim: 1)
x.amax(dim: [0, 1], keepdim: true)
x.amin(dim: 1)
x.amin(dim: [0, 1], keepdim: true)
x.sum(dtype: .float64)
x.sum(dim: [0, 1], keepdim: true)
x.mean(dim: [0, 1], keepdim: true)
x.std(unbiased: false)
x.std(dim: [0, 1], unbiased: false, keepdim: true)
x.variance()|x.var()
x.variance(unbiased: false)|x.var(unbiased=False)
x.variance(dim: 1)|x.var(dim=1)
x.variance(dim: [0, 1], unbiased: false, keepdim: true)|x.var(dim=[0, 1], unbiased=False, keepdim=True)
x.norm()
x.norm(p: 1)
x.norm(dim: 1)
x.norm(p: 3, dim: [0, 1], keepdim: true)
x.cumsum(dim: 1)
x.cumprod(dim: 1)
x.logsumexp(dim: 1)
x.logsumexp(dim: [0, 1], keepdim: true)
x.median()
x.median(dim: 1).values
x.median(dim: 1, keepdim: true).indices
x.sort().values
x.sort(dim: 0, descending: true, stable: true).indices|x.sort(dim=0, descending=True, stable=True).indices
x.argsort()
x.argsort(dim: 0, descending: true, stable: true)
x.topk(2).values
x.topk(1, dim: 0, largest: false).indices
n.unique()
n.nonzero()
""",
    "shapes": """
x.reshape(3, -1)
x.reshape([6])
x.view(3, 2)
x.t()
x.T
s.transpose(0, 1)
s.permute(2, 0, 1)
picture.squeeze()
picture.squeeze(0)
v.unsqueeze(1)
s.flatten()
s.flatten(startDim: 1, endDim: 2)|s.flatten(1, 2)
v.expand(2, 3)
v.repeat(2, 1)
x.tile(1, 2)
v.repeatInterleave(2)|v.repeat_interleave(2)
x.t().contiguous()
x.split(1)[1]
x.split([1, 2], dim: 1)[1]
x.chunk(2)[0]
x.chunk(2, dim: 1)[1]
x.unbind()[1]
x.unbind(dim: 1)[2]
x.gather(dim: 1, index: n.clamp(min: 0, max: 2))
x.indexSelect(dim: 1, index: k)|x.index_select(dim=1, index=k)
x.maskedFill(b, 2)|x.masked_fill(b, 2)
x.maskedFill(b, 2.5)|x.masked_fill(b, 2.5)
x.maskedSelect(b)|x.masked_select(b)
x.narrow(dim: 1, start: 1, length: 2)
x.tril()
x.triu()
x.diagonal()
x.flip(0, 1)
x.roll(1, dims: 1)
x.clone()
x.to(.float64)
x.double()
n.float()
x.long()
x.data
x.detach()
""",
    "indexing": """
x[0]
x[-1]
x[0, 1]
x[0..<1]|x[0:1]
x[0...1]|x[0:2]
x[1...]|x[1:]
x[..<1]|x[:1]
x[...0]|x[:1]
x[(-1)...]|x[-1:]
x[..<(-1)]|x[:-1]
x[.all, 1]|x[:, 1]
x[1..., 0..<2]|x[1:, 0:2]
x[.ellipsis, 0]|x[..., 0]
x[.newAxis]|x[None]
x[0, .newAxis, .ellipsis]|x[0, None, ...]
x[.all, stride(from: 0, to: 3, by: 2)]|x[:, 0:3:2]
x[i]
x[i, 0]
x[b]
s[0, 1..., i]|s[0, 1:, i]
changed(x) { $0[0] = w }|set(x, 0, w)
changed(x) { $0[0, 1] = Tensor(2.5) }|set(x, (0, 1), 2.5)
changed(x) { $0[.all, 1] = Tensor([7.0, 8.0]) }|set(x, (slice(None), 1), torch.tensor([7.0, 8.0]))
changed(x) { $0[1..., 0..<2] = Tensor([[7.0, 8.0]]) }|set(x, (slice(1, None), slice(0, 2)), torch.tensor([[7.0, 8.0]]))
changed(x) { $0[.ellipsis, 0] = Tensor([7.0, 8.0]) }|set(x, (..., 0), torch.tensor([7.0, 8.0]))
changed(x) { $0[b] = Tensor(0) }|set(x, b, 0)
changed(x) { $0[i] = y }|set(x, i, y)
changed(x) { $0[0] += 1 }|set(x, 0, x[0] + 1)
""",
    "in place": """
x.clone().add_(y)
x.clone().add_(y, alpha: 2.5)
n.clone().add_(2)
x.clone().add_(2.5)
x.clone().sub_(y)
n.clone().sub_(2)
x.clone().sub_(2.5)
x.clone().mul_(y)
n.clone().mul_(2)
x.clone().mul_(2.5)
x.clone().div_(y)
x.clone().div_(2)
x.clone().div_(2.5)
x.clone().pow_(2)
u.clone().pow_(2.5)
x.clone().zero_()
x.clone().fill_(2)
x.clone().fill_(2.5)
x.clone().copy_(y)
x.clone().clamp_(min: -1, max: 1)
x.clone().neg_()
x.clone().abs_()
x.clone().relu_()
x.clone().floor_()
x.clone().exp_()
u.clone().sqrt_()
x.clone().sigmoid_()
x.clone().tanh_()
seeded { x.clone().normal_() }|x.clone().normal_()
seeded { x.clone().normal_(1, 2) }|x.clone().normal_(1, 2)
seeded { x.clone().uniform_() }|x.clone().uniform_()
seeded { x.clone().uniform_(-1, 1) }|x.clone().uniform_(-1, 1)
seeded { x.clone().bernoulli_() }|x.clone().bernoulli_()
seeded { x.clone().bernoulli_(0.3) }|x.clone().bernoulli_(0.3)
x.clone().resize_(3, 2)
x.clone().requiresGrad_()|x.clone().requires_grad_()
x.clone().detach_()
x.clone().maskedFill_(b, 2.5)|x.clone().masked_fill_(b, 2.5)
x.clone().indexFill_(dim: 1, index: i, value: 2.5)|x.clone().index_fill_(1, i, 2.5)
x.clone().indexAdd_(dim: 0, index: i, source: y)|x.clone().index_add_(0, i, y)
x.clone().scatter_(dim: 1, index: Tensor([[2], [0]]), src: y)|x.clone().scatter_(1, torch.tensor([[2], [0]]), y)
x.clone().scatterAdd_(dim: 1, index: Tensor([[2], [0]]), src: y)|x.clone().scatter_add_(1, torch.tensor([[2], [0]]), y)
x.clone().fillDiagonal_(2.5)|x.clone().fill_diagonal_(2.5)
""",
    "functions": """
mm(x, y.t())|torch.mm(x, y.t())
matmul(s, s)|torch.matmul(s, s)
addmm(v, x, x.t().mm(y))|torch.addmm(v, x, x.t().mm(y))
addmm(v, x, x.t().mm(y), beta: 2.5, alpha: 0.5)|torch.addmm(v, x, x.t().mm(y), beta=2.5, alpha=0.5)
exp(x)|torch.exp(x)
sqrt(u)|torch.sqrt(u)
tanh(x)|torch.tanh(x)
sigmoid(x)|torch.sigmoid(x)
relu(x)|F.relu(x)
relu6(x)|F.relu6(x)
leakyRelu(x)|F.leaky_relu(x)
leakyRelu(x, 0.2)|F.leaky_relu(x, 0.2)
elu(x)|F.elu(x)
elu(x, 0.5)|F.elu(x, 0.5)
silu(x)|F.silu(x)
gelu(x)|F.gelu(x)
gelu(x, approximate: .tanh)|F.gelu(x, approximate="tanh")
softplus(x)|F.softplus(x)
softplus(x, beta: 2, threshold: 1)|F.softplus(x, 2, 1)
hardtanh(x)|F.hardtanh(x)
hardtanh(x, 0, 0.5)|F.hardtanh(x, 0, 0.5)
logSigmoid(x)|F.logsigmoid(x)
softmax(x, dim: 0)|F.softmax(x, 0)
logSoftmax(x, dim: 1)|F.log_softmax(x, 1)
seeded { dropout(x) }|F.dropout(x)
seeded { dropout(x, p: 0.3, training: true) }|F.dropout(x, 0.3, True)
dropout(x, p: 0.3, training: false)|F.dropout(x, 0.3, False)
linear(x, y)|F.linear(x, y)
linear(x, y, Tensor([1.0, 2.0]))|F.linear(x, y, torch.tensor([1.0, 2.0]))
conv1d(line, kernel[0, 0].view(2, 1, 2))|F.conv1d(line, kernel[0, 0].view(2, 1, 2))
conv1d(line, kernel[0, 0].view(2, 1, 2), Tensor([1.0, 2.0]), stride: 2, padding: 1, dilation: 2)|F.conv1d(line, kernel[0, 0].view(2, 1, 2), torch.tensor([1.0, 2.0]), 2, 1, 2)
conv2d(picture, kernel)|F.conv2d(picture, kernel)
conv2d(picture, kernel, Tensor([0.5]), stride: [2, 1], padding: [0, 1], dilation: [1, 2])|F.conv2d(picture, kernel, torch.tensor([0.5]), (2, 1), (0, 1), (1, 2))
maxPool2d(picture, 2)|F.max_pool2d(picture, 2)
maxPool2d(picture, [2, 3], stride: [2, 1], padding: [1, 1])|F.max_pool2d(picture, (2, 3), (2, 1), (1, 1))
avgPool2d(picture, 2)|F.avg_pool2d(picture, 2)
avgPool2d(picture, [2, 3], stride: [2, 1], padding: [1, 1])|F.avg_pool2d(picture, (2, 3), (2, 1), (1, 1))
adaptiveAvgPool2d(picture, 2)|F.adaptive_avg_pool2d(picture, 2)
adaptiveAvgPool2d(picture, [1, 3])|F.adaptive_avg_pool2d(picture, (1, 3))
batchNorm(x, v, w.abs())|F.batch_norm(x, v, w.abs())
batchNorm(x, v.clone(), w.abs(), weight: w, bias: v, training: true, momentum: 0.2, eps: 0.1)|F.batch_norm(x, v.clone(), w.abs(), w, v, True, 0.2, 0.1)
layerNorm(x, [3])|F.layer_norm(x, [3])
layerNorm(x, [3], v, w, eps: 0.1)|F.layer_norm(x, [3], v, w, 0.1)
groupNorm(line.view(1, 2, 3), 2)|F.group_norm(line.view(1, 2, 3), 2)
embedding(i, x)|F.embedding(i, x)
oneHot(k)|F.one_hot(k)
oneHot(k, numClasses: 4)|F.one_hot(k, 4)
pad(x, [1, 0])|F.pad(x, [1, 0])
pad(x, [1, 0, 0, 1], value: 2.5)|F.pad(x, [1, 0, 0, 1], value=2.5)
interpolate(picture, scaleFactor: 0.5)|F.interpolate(picture, scale_factor=0.5)
interpolate(picture, size: [2, 3], mode: .bilinear, alignCorners: true)|F.interpolate(picture, size=(2, 3), mode="bilinear", align_corners=True)
normalize(x)|F.normalize(x)
normalize(x, p: 1, dim: 0)|F.normalize(x, 1, 0)
cosineSimilarity(x, y)|F.cosine_similarity(x, y)
cosineSimilarity(x, y, dim: 0)|F.cosine_similarity(x, y, 0)
CosineSimilarity()(x, y)|torch.nn.CosineSimilarity()(x, y)
CosineSimilarity(dim: 0, eps: 10)(x, y)|torch.nn.CosineSimilarity(0, 10.0)(x, y)
mseLoss(x, y)|F.mse_loss(x, y)
mseLoss(x, y, reduction: .sum)|F.mse_loss(x, y, reduction="sum")
l1Loss(x, y)|F.l1_loss(x, y)
l1Loss(x, y, reduction: .none)|F.l1_loss(x, y, reduction="none")
smoothL1Loss(x, y)|F.smooth_l1_loss(x, y)
smoothL1Loss(x, y, reduction: .sum, beta: 0.5)|F.smooth_l1_loss(x, y, reduction="sum", beta=0.5)
huberLoss(x, y)|F.huber_loss(x, y)
huberLoss(x, y, reduction: .sum, delta: 0.5)|F.huber_loss(x, y, reduction="sum", delta=0.5)
crossEntropy(x, i)|F.cross_entropy(x, i)
crossEntropy(x, i, weight: w.abs(), ignoreIndex: 0, reduction: .sum, labelSmoothing: 0.1)|F.cross_entropy(x, i, w.abs(), ignore_index=0, reduction="sum", label_smoothing=0.1)
nllLoss(x, i)|F.nll_loss(x, i)
nllLoss(x, i, weight: w, ignoreIndex: 0, reduction: .sum)|F.nll_loss(x, i, w, ignore_index=0, reduction="sum")
binaryCrossEntropy(u, c.float())|F.binary_cross_entropy(u, c.float())
binaryCrossEntropy(u, c.float(), weight: w.abs(), reduction: .sum)|F.binary_cross_entropy(u, c.float(), w.abs(), reduction="sum")
binaryCrossEntropyWithLogits(x, u)|F.binary_cross_entropy_with_logits(x, u)
binaryCrossEntropyWithLogits(x, u, weight: w, reduction: .sum, posWeight: v)|F.binary_cross_entropy_with_logits(x, u, w, reduction="sum", pos_weight=v)
klDiv(x, u)|F.kl_div(x, u)
klDiv(x, y, reduction: .batchMean, logTarget: true)|F.kl_div(x, y, reduction="batchmean", log_target=True)
hingeEmbeddingLoss(x, y.sign())|F.hinge_embedding_loss(x, y.sign())
hingeEmbeddingLoss(x, y.sign(), margin: 0.5, reduction: .sum)|F.hinge_embedding_loss(x, y.sign(), margin=0.5, reduction="sum")
cosineEmbeddingLoss(x, y, Tensor([1.0, -1.0]))|F.cosine_embedding_loss(x, y, torch.tensor([1.0, -1.0]))
""",
}


def set(x, index, value):
    x = x.clone()
    x[index] = value
    return x


def python(swift):
    """The same call in Python, where only the spelling differs."""
    text = swift.replace("Tensor.", "torch.").replace("true", "True").replace("false", "False")
    text = re.sub(r"([a-zA-Z]+): ", lambda m: m[1] + "=", text)
    return re.sub(r"([(=])\.(float64|float32|int64)", r"\1torch.\2", text)


def quoted(text):
    return '"' + text.replace("\n", "\\n") + '"'


names = {}
exec(GIVEN, {"torch": torch}, names)
given = []
for line in GIVEN.strip().split("\n"):
    name, value = line.split(" = ")
    value = value.replace("torch.tensor", "Tensor").replace("torch.arange", "Tensor.arange").replace("True", "true").replace("False", "false")
    given.append(f"    let {name} = {value}")
HEADER = ["// Made by Fixtures/make_surface.py: what PyTorch 2.13 prints for calls of the public surface.", "", "import Autograd", "import Testing", ""]
HELPERS = """
    /// What is drawn from a fresh generator.
    func seeded(_ body: () -> Tensor) -> Tensor {
        manualSeed(7)
        return body()
    }

    /// A tensor after a change of a copy of it.
    func changed(_ x: Tensor, _ body: (inout Tensor) -> Void) -> Tensor {
        var copy = x.clone()
        body(&copy)
        return copy
    }

    func expect(_ value: Tensor, _ text: String, sourceLocation: SourceLocation = #_sourceLocation) {
        #expect(value.description == text, sourceLocation: sourceLocation)
    }
}"""
count = 0


def tests(families):
    """The tests of some families of calls."""
    global count
    out = []
    for family in families:
        title = "".join(word.capitalize() if n else word for n, word in enumerate(family.split()))
        out.append(f"    @Test func {title}() {{")
        for call in CALLS[family].strip().split("\n"):
            swift, _, other = call.partition("|")
            torch.manual_seed(7)
            result = eval(other or python(swift), {"torch": torch, "F": F, "set": set, **names})
            out.append(f"        expect({swift}, {quoted(repr(result))})")
            count += 1
        out += ["    }", ""]
    return out


def write(name, lines):
    folder = os.path.join(os.path.dirname(os.path.abspath(__file__)), "..", "Surface")
    with open(os.path.join(folder, name), "w") as file:
        file.write("\n".join(HEADER + lines) + "\n")


# What makes numbers of numbers in one file, what moves them and changes them in another.
moving = ["shapes", "indexing", "in place", "functions"]
write("SurfaceValueTests.swift", ["@Suite struct SurfaceValueTests {", *given, "", *tests([family for family in CALLS if family not in moving]), *HELPERS.strip("\n").split("\n")])
write("SurfaceValueTests+Moving.swift", ["extension SurfaceValueTests {", *tests(moving)[:-1], "}"])
print(f"{count} calls")
