let x = torch.randn(2, 3)  // error: There is no 'torch' in Swift.
