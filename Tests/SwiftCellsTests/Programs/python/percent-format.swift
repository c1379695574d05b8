print("%.2f" % 3.14)  // error: The operator '%' cannot combine // note: Write String(format: "%.2f", 3.14), after import Foundation.
