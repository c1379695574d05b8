import UIKit  // error: importing 'UIKit'
