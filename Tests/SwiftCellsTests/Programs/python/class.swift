class Net(nn.Module):  // error: In Swift a superclass is named after ':' // note: Write class Net: Module { … }
    def __init__(self, size):  // error: In Swift an initialiser is declared with 'init' // note: Write init(size: Double) { … }
        super().__init__()
    def forward(self, x):  // error: 'func' and braces // note: Write override func forward(_ x: Tensor) -> Tensor { … }
        return x
