import Foundation
do { print(pow(2.0, 3)) } // error: It is ambiguous which 'pow' is meant here: add a type, as
do { let v = pow(2.0, 3); print(v) } // error: It is ambiguous which 'pow' is meant here: add a type, as
do { print(pow(1.5, 2) * 2) } // error: It is ambiguous which 'pow' is meant here: add a type, as
do { let v = 100 * pow(1.05, 3); print(v) } // error: It is ambiguous which 'pow' is meant here: add a type, as
do { let v = Int(pow(2, 3)); print(v) } // error: It is ambiguous which 'pow' is meant here: add a type, as
do { print(sqrt(2), sqrt(16.0), log(2), exp(1), floor(2.5), abs(-2.5), hypot(3, 4), atan2(1, 1), cbrt(8)) } // error: It is ambiguous which 'cbrt' is meant here: add a type, as
do { let v = exp(2) / exp(1); print(v) } // error: It is ambiguous which 'exp' is meant here: add a type, as
do { print(log(100) / log(10), log2(8), log10(1000)) } // error: It is ambiguous which 'log' is meant here: add a type, as
do { print(fmod(7, 2), remainder(7, 2), fmax(1, 2), fmin(1, 2)) } // error: It is ambiguous which 'fmin' is meant here: add a type, as
do { print(sin(1) * 2, cos(0), tan(0.0), tanh(0.5), Double.pi / 2) } // error: It is ambiguous which 'sin' is meant here: add a type, as
