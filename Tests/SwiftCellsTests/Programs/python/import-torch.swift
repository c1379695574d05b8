import torch  // error: Cells do not support importing 'torch'
