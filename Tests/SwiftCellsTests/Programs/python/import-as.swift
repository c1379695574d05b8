import torch.nn as nn  // error: Swift has no 'import … as'
