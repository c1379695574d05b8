import SwiftUI  // error: Cells do not support importing 'SwiftUI'
