"""The functions of layers and losses, by the engine's spelling, as PyTorch computes them."""
import torch.nn.functional as F
from .table import OPS

LOSS = lambda f: lambda *a, reduction="mean", **k: f(*a, reduction=reduction, **k)


def weighted(f):
    """A loss whose optional weight is the third tensor."""
    def g(x, y, weight=None, reduction="mean", ignoreIndex=None, labelSmoothing=None, posWeight=None):
        k = {}
        if ignoreIndex is not None: k["ignore_index"] = ignoreIndex
        if labelSmoothing is not None: k["label_smoothing"] = labelSmoothing
        if posWeight is not None: k["pos_weight"] = posWeight
        return f(x, y, weight=weight, reduction=reduction, **k)
    return g


def batch_norm(x, mean, variance, weight=None, bias=None, training=False, momentum=0.1, eps=1e-5):
    mean, variance = mean.clone(), variance.clone()
    y = F.batch_norm(x, mean, variance, weight, bias, training, momentum, eps)
    return y, mean, variance


OPS.update({
    "linear": lambda x, w, b=None: F.linear(x, w, b), "bilinear": lambda x, y, w, b=None: F.bilinear(x, y, w, b),
    "dropout": lambda x, p=0.5, training=True: F.dropout(x, p,
        training), "dropout2d": lambda x, p=0.5, training=True: F.dropout2d(x, p, training),
    "embedding": lambda x, w, paddingIdx=None: F.embedding(x, w, paddingIdx), "oneHot": lambda x, numClasses=-1: F.one_hot(x,
        numClasses),
    "normalize": lambda x, p=2.0, dim=1: F.normalize(x, p, dim), "cosineSimilarity": lambda a, b, dim=1: F.cosine_similarity(a,
        b, dim),
    "pad": lambda x, p, value=0.0: F.pad(x, p, value=value),
    "conv1d": lambda x, w, b=None, **k: F.conv1d(x, w, b, **k), "conv2d": lambda x, w, b=None, **k: F.conv2d(x, w, b, **k),
    "convTranspose2d": lambda x, w, b=None, stride=1, padding=0, outputPadding=0: F.conv_transpose2d(x, w, b, stride, padding,
        outputPadding),
    "maxPool2d": F.max_pool2d, "avgPool2d": F.avg_pool2d, "adaptiveAvgPool2d": F.adaptive_avg_pool2d,
    "interpolate": lambda x, size=None, scaleFactor=None, mode="nearest", alignCorners=None: F.interpolate(
        x, size=size, scale_factor=scaleFactor, mode=mode, align_corners=alignCorners),
    "batchNorm": batch_norm, "layerNorm": lambda x, shape, w=None, b=None, eps=1e-5: F.layer_norm(x, shape, w, b, eps),
    "groupNorm": lambda x, groups, w=None, b=None: F.group_norm(x, groups, w, b),
    "mseLoss": LOSS(F.mse_loss), "l1Loss": LOSS(F.l1_loss), "smoothL1Loss": LOSS(F.smooth_l1_loss),
    "huberLoss": LOSS(F.huber_loss),
    "hingeEmbeddingLoss": LOSS(F.hinge_embedding_loss), "cosineEmbeddingLoss": LOSS(F.cosine_embedding_loss),
    "klDiv": lambda x, y, reduction="mean", logTarget=False: F.kl_div(x, y, reduction=reduction, log_target=logTarget),
    "crossEntropy": weighted(F.cross_entropy), "nllLoss": weighted(F.nll_loss),
    "binaryCrossEntropy": weighted(F.binary_cross_entropy),
    "binaryCrossEntropyWithLogits": weighted(F.binary_cross_entropy_with_logits),
})
