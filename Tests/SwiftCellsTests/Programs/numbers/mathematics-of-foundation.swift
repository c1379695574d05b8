import Foundation
let n = 3, x = 2.5
let f: Float = 1.5
do { let v = sqrt(1); print(v, type(of: v)) } // expect: 1.0 Double
do { let v = sqrt(0.5); print(v, type(of: v)) } // expect: 0.7071067811865476 Double
do { let v = [0.5, 1].map(sqrt); print(v); print(sqrt(f), type(of: sqrt(f))) } // expect: [0.7071067811865476, 1.0]
// expect: 1.2247449 Float
do { let v = sqrt(x) + 1; let w = 1 + sqrt(f); print(v, w, [f].map { sqrt($0) }, 2 * sqrt(1.5)) } // expect: 2.58113883008419 2.2247448 [1.2247449] 2.449489742783178
do { let v = floor(1); print(v, type(of: v)) } // expect: 1.0 Double
do { let v = floor(0.5); print(v, type(of: v)) } // expect: 0.0 Double
do { let v = [0.5, 1].map(floor); print(v); print(floor(f), type(of: floor(f))) } // expect: [0.0, 1.0]
// expect: 1.0 Float
do { let v = floor(x) + 1; let w = 1 + floor(f); print(v, w, [f].map { floor($0) }, 2 * floor(1.5)) } // expect: 3.0 2.0 [1.0] 2.0
do { let v = ceil(1); print(v, type(of: v)) } // expect: 1.0 Double
do { let v = ceil(0.5); print(v, type(of: v)) } // expect: 1.0 Double
do { let v = [0.5, 1].map(ceil); print(v); print(ceil(f), type(of: ceil(f))) } // expect: [1.0, 1.0]
// expect: 2.0 Float
do { let v = ceil(x) + 1; let w = 1 + ceil(f); print(v, w, [f].map { ceil($0) }, 2 * ceil(1.5)) } // expect: 4.0 3.0 [2.0] 4.0
do { let v = round(1); print(v, type(of: v)) } // expect: 1.0 Double
do { let v = round(0.5); print(v, type(of: v)) } // expect: 1.0 Double
do { let v = [0.5, 1].map(round); print(v); print(round(f), type(of: round(f))) } // expect: [1.0, 1.0]
// expect: 2.0 Float
do { let v = round(x) + 1; let w = 1 + round(f); print(v, w, [f].map { round($0) }, 2 * round(1.5)) } // expect: 4.0 3.0 [2.0] 4.0
do { let v = trunc(1); print(v, type(of: v)) } // expect: 1.0 Double
do { let v = trunc(0.5); print(v, type(of: v)) } // expect: 0.0 Double
do { let v = [0.5, 1].map(trunc); print(v); print(trunc(f), type(of: trunc(f))) } // expect: [0.0, 1.0]
// expect: 1.0 Float
do { let v = trunc(x) + 1; let w = 1 + trunc(f); print(v, w, [f].map { trunc($0) }, 2 * trunc(1.5)) } // expect: 3.0 2.0 [1.0] 2.0
do { let v = fabs(1); print(v, type(of: v)) } // expect: 1.0 Double
do { let v = fabs(0.5); print(v, type(of: v)) } // expect: 0.5 Double
do { let v = [0.5, 1].map(fabs); print(v); print(fabs(f), type(of: fabs(f))) } // expect: [0.5, 1.0]
// expect: 1.5 Float
do { let v = fabs(x) + 1; let w = 1 + fabs(f); print(v, w, [f].map { fabs($0) }, 2 * fabs(1.5)) } // expect: 3.5 2.5 [1.5] 3.0
do { let v = exp(0.5); print(v, type(of: v)) } // expect: 1.6487212707001282 Double
do { let v = [0.5, 1].map(exp); print(v); print(exp(f), type(of: exp(f))) } // expect: [1.6487212707001282, 2.718281828459045]
// expect: 4.481689 Float
do { let v = exp(x) + 1; let w = 1 + exp(f); print(v, w, [f].map { exp($0) }, 2 * exp(1.5)) } // expect: 13.182493960703473 5.481689 [4.481689] 8.963378140676129
do { let v = exp2(0.5); print(v, type(of: v)) } // expect: 1.4142135623730951 Double
do { let v = [0.5, 1].map(exp2); print(v); print(exp2(f), type(of: exp2(f))) } // expect: [1.4142135623730951, 2.0]
// expect: 2.828427 Float
do { let v = exp2(x) + 1; let w = 1 + exp2(f); print(v, w, [f].map { exp2($0) }, 2 * exp2(1.5)) } // expect: 6.656854249492381 3.828427 [2.828427] 5.656854249492381
do { let v = expm1(0.5); print(v, type(of: v)) } // expect: 0.6487212707001282 Double
do { let v = [0.5, 1].map(expm1); print(v); print(expm1(f), type(of: expm1(f))) } // expect: [0.6487212707001282, 1.718281828459045]
// expect: 3.481689 Float
do { let v = expm1(x) + 1; let w = 1 + expm1(f); print(v, w, [f].map { expm1($0) }, 2 * expm1(1.5)) } // expect: 12.182493960703473 4.481689 [3.481689] 6.96337814067613
do { let v = log(0.5); print(v, type(of: v)) } // expect: -0.6931471805599453 Double
do { let v = [0.5, 1].map(log); print(v); print(log(f), type(of: log(f))) } // expect: [-0.6931471805599453, 0.0]
// expect: 0.4054651 Float
do { let v = log(x) + 1; let w = 1 + log(f); print(v, w, [f].map { log($0) }, 2 * log(1.5)) } // expect: 1.916290731874155 1.4054651 [0.4054651] 0.8109302162163288
do { let v = log2(0.5); print(v, type(of: v)) } // expect: -1.0 Double
do { let v = [0.5, 1].map(log2); print(v); print(log2(f), type(of: log2(f))) } // expect: [-1.0, 0.0]
// expect: 0.5849625 Float
do { let v = log2(x) + 1; let w = 1 + log2(f); print(v, w, [f].map { log2($0) }, 2 * log2(1.5)) } // expect: 2.3219280948873626 1.5849625 [0.5849625] 1.1699250014423124
do { let v = log10(0.5); print(v, type(of: v)) } // expect: -0.3010299956639812 Double
do { let v = [0.5, 1].map(log10); print(v); print(log10(f), type(of: log10(f))) } // expect: [-0.3010299956639812, 0.0]
// expect: 0.17609125 Float
do { let v = log10(x) + 1; let w = 1 + log10(f); print(v, w, [f].map { log10($0) }, 2 * log10(1.5)) } // expect: 1.3979400086720375 1.1760912 [0.17609125] 0.3521825181113625
do { let v = log1p(0.5); print(v, type(of: v)) } // expect: 0.4054651081081644 Double
do { let v = [0.5, 1].map(log1p); print(v); print(log1p(f), type(of: log1p(f))) } // expect: [0.4054651081081644, 0.6931471805599453]
// expect: 0.91629076 Float
do { let v = log1p(x) + 1; let w = 1 + log1p(f); print(v, w, [f].map { log1p($0) }, 2 * log1p(1.5)) } // expect: 2.252762968495368 1.9162908 [0.91629076] 1.8325814637483102
do { let v = sin(0.5); print(v, type(of: v)) } // expect: 0.479425538604203 Double
do { let v = [0.5, 1].map(sin); print(v); print(sin(f), type(of: sin(f))) } // expect: [0.479425538604203, 0.8414709848078965]
// expect: 0.997495 Float
do { let v = sin(x) + 1; let w = 1 + sin(f); print(v, w, [f].map { sin($0) }, 2 * sin(1.5)) } // expect: 1.5984721441039564 1.9974949 [0.997495] 1.994989973208109
do { let v = cos(0.5); print(v, type(of: v)) } // expect: 0.8775825618903728 Double
do { let v = [0.5, 1].map(cos); print(v); print(cos(f), type(of: cos(f))) } // expect: [0.8775825618903728, 0.5403023058681398]
// expect: 0.0707372 Float
do { let v = cos(x) + 1; let w = 1 + cos(f); print(v, w, [f].map { cos($0) }, 2 * cos(1.5)) } // expect: 0.1988563844530663 1.0707372 [0.0707372] 0.1414744033354058
do { let v = tan(0.5); print(v, type(of: v)) } // expect: 0.5463024898437905 Double
do { let v = [0.5, 1].map(tan); print(v); print(tan(f), type(of: tan(f))) } // expect: [0.5463024898437905, 1.5574077246549023]
// expect: 14.10142 Float
do { let v = tan(x) + 1; let w = 1 + tan(f); print(v, w, [f].map { tan($0) }, 2 * tan(1.5)) } // expect: 0.2529777027613397 15.10142 [14.10142] 28.202839894343438
do { let v = asin(0.5); print(v, type(of: v)) } // expect: 0.5235987755982989 Double
do { let v = acos(0.5); print(v, type(of: v)) } // expect: 1.0471975511965979 Double
do { let v = atan(0.5); print(v, type(of: v)) } // expect: 0.4636476090008061 Double
do { let v = [0.5, 1].map(atan); print(v); print(atan(f), type(of: atan(f))) } // expect: [0.4636476090008061, 0.7853981633974483]
// expect: 0.98279375 Float
do { let v = atan(x) + 1; let w = 1 + atan(f); print(v, w, [f].map { atan($0) }, 2 * atan(1.5)) } // expect: 2.1902899496825317 1.9827938 [0.98279375] 1.965587446494658
do { let v = sinh(0.5); print(v, type(of: v)) } // expect: 0.5210953054937474 Double
do { let v = [0.5, 1].map(sinh); print(v); print(sinh(f), type(of: sinh(f))) } // expect: [0.5210953054937474, 1.1752011936438014]
// expect: 2.1292794 Float
do { let v = sinh(x) + 1; let w = 1 + sinh(f); print(v, w, [f].map { sinh($0) }, 2 * sinh(1.5)) } // expect: 7.0502044810397875 3.1292794 [2.1292794] 4.258558910189635
do { let v = cosh(0.5); print(v, type(of: v)) } // expect: 1.1276259652063807 Double
do { let v = [0.5, 1].map(cosh); print(v); print(cosh(f), type(of: cosh(f))) } // expect: [1.1276259652063807, 1.5430806348152437]
// expect: 2.3524096 Float
do { let v = cosh(x) + 1; let w = 1 + cosh(f); print(v, w, [f].map { cosh($0) }, 2 * cosh(1.5)) } // expect: 7.132289479663686 3.3524096 [2.3524096] 4.704819230486494
do { let v = tanh(0.5); print(v, type(of: v)) } // expect: 0.46211715726000974 Double
do { let v = [0.5, 1].map(tanh); print(v); print(tanh(f), type(of: tanh(f))) } // expect: [0.46211715726000974, 0.7615941559557649]
// expect: 0.90514827 Float
do { let v = tanh(x) + 1; let w = 1 + tanh(f); print(v, w, [f].map { tanh($0) }, 2 * tanh(1.5)) } // expect: 1.9866142981514303 1.9051483 [0.90514827] 1.8102965072897328
do { let v = asinh(0.5); print(v, type(of: v)) } // expect: 0.48121182505960347 Double
do { let v = [0.5, 1].map(asinh); print(v); print(asinh(f), type(of: asinh(f))) } // expect: [0.48121182505960347, 0.881373587019543]
// expect: 1.1947632 Float
do { let v = asinh(x) + 1; let w = 1 + asinh(f); print(v, w, [f].map { asinh($0) }, 2 * asinh(1.5)) } // expect: 2.647231146371096 2.1947632 [1.1947632] 2.389526434574219
do { let v = acosh(x) + 1; let w = 1 + acosh(f); print(v, w, [f].map { acosh($0) }, 2 * acosh(1.5)) } // expect: 2.566799236972411 1.9624237 [0.9624237] 1.9248473002384139
do { let v = atanh(0.5); print(v, type(of: v)) } // expect: 0.5493061443340548 Double
do { let v = erf(0.5); print(v, type(of: v)) } // expect: 0.5204998778130465 Double
do { let v = [0.5, 1].map(erf); print(v); print(erf(f), type(of: erf(f))) } // expect: [0.5204998778130465, 0.8427007929497149]
// expect: 0.96610516 Float
do { let v = erf(x) + 1; let w = 1 + erf(f); print(v, w, [f].map { erf($0) }, 2 * erf(1.5)) } // expect: 1.999593047982555 1.9661052 [0.96610516] 1.9322102929506215
do { let v = erfc(0.5); print(v, type(of: v)) } // expect: 0.4795001221869535 Double
do { let v = [0.5, 1].map(erfc); print(v); print(erfc(f), type(of: erfc(f))) } // expect: [0.4795001221869535, 0.15729920705028513]
// expect: 0.033894856 Float
do { let v = erfc(x) + 1; let w = 1 + erfc(f); print(v, w, [f].map { erfc($0) }, 2 * erfc(1.5)) } // expect: 1.000406952017445 1.0338949 [0.033894856] 0.06778970704937855
do { let v = cbrt(0.5); print(v, type(of: v)) } // expect: 0.7937005259840998 Double
do { let v = [0.5, 1].map(cbrt); print(v); print(cbrt(f), type(of: cbrt(f))) } // expect: [0.7937005259840998, 1.0]
// expect: 1.1447142 Float
do { let v = cbrt(x) + 1; let w = 1 + cbrt(f); print(v, w, [f].map { cbrt($0) }, 2 * cbrt(1.5)) } // expect: 2.357208808297453 2.1447144 [1.1447142] 2.2894284851066633
do { let v = tgamma(0.5); print(v, type(of: v)) } // expect: 1.772453850905516 Double
do { let v = [0.5, 1].map(tgamma); print(v); print(tgamma(f), type(of: tgamma(f))) } // expect: [1.772453850905516, 1.0]
// expect: 0.88622695 Float
do { let v = tgamma(x) + 1; let w = 1 + tgamma(f); print(v, w, [f].map { tgamma($0) }, 2 * tgamma(1.5)) } // expect: 2.329340388179137 1.8862269 [0.88622695] 1.772453850905516
do { let v = rint(0.5); print(v, type(of: v)) } // expect: 0.0 Double
do { let v = [0.5, 1].map(rint); print(v); print(rint(f), type(of: rint(f))) } // expect: [0.0, 1.0]
// expect: 2.0 Float
do { let v = rint(x) + 1; let w = 1 + rint(f); print(v, w, [f].map { rint($0) }, 2 * rint(1.5)) } // expect: 3.0 3.0 [2.0] 4.0
do { let v = nearbyint(0.5); print(v, type(of: v)) } // expect: 0.0 Double
do { let v = [0.5, 1].map(nearbyint); print(v); print(nearbyint(f), type(of: nearbyint(f))) } // expect: [0.0, 1.0]
// expect: 2.0 Float
do { let v = nearbyint(x) + 1; let w = 1 + nearbyint(f); print(v, w, [f].map { nearbyint($0) }, 2 * nearbyint(1.5)) } // expect: 3.0 3.0 [2.0] 4.0
do { let v = logb(0.5); print(v, type(of: v)) } // expect: -1.0 Double
do { let v = [0.5, 1].map(logb); print(v); print(logb(f), type(of: logb(f))) } // expect: [-1.0, 0.0]
// expect: 0.0 Float
do { let v = logb(x) + 1; let w = 1 + logb(f); print(v, w, [f].map { logb($0) }, 2 * logb(1.5)) } // expect: 2.0 1.0 [0.0] 0.0
do { let v = pow(x, 2); print(v, type(of: v)) } // expect: 6.25 Double
do { let v = pow(2, x); print(v, pow(f, f), type(of: pow(f, f))) } // expect: 5.656854249492381 1.8371173 Float
do { let v = pow(f, 2) + 1; print(v, pow(2.0, 0.5), pow(x, x)) } // expect: 3.25 1.4142135623730951 9.882117688026186
do { let v = atan2(0.5, 2); print(v, type(of: v)) } // expect: 0.24497866312686414 Double
do { let v = atan2(x, 2); print(v, type(of: v)) } // expect: 0.8960553845713439 Double
do { let v = atan2(2, x); print(v, atan2(f, f), type(of: atan2(f, f))) } // expect: 0.6747409422235526 0.7853982 Float
do { let v = atan2(f, 2) + 1; print(v, atan2(2.0, 0.5), atan2(x, x)) } // expect: 1.643501 1.3258176636680326 0.7853981633974483
print([0.5, 1].map { atan2($0, 2) }) // expect: [0.24497866312686414, 0.4636476090008061]
do { let v = hypot(0.5, 2); print(v, type(of: v)) } // expect: 2.0615528128088303 Double
do { let v = hypot(x, 2); print(v, type(of: v)) } // expect: 3.2015621187164243 Double
do { let v = hypot(2, x); print(v, hypot(f, f), type(of: hypot(f, f))) } // expect: 3.2015621187164243 2.1213202 Float
do { let v = hypot(f, 2) + 1; print(v, hypot(2.0, 0.5), hypot(x, x)) } // expect: 3.5 2.0615528128088303 3.5355339059327378
print([0.5, 1].map { hypot($0, 2) }) // expect: [2.0615528128088303, 2.23606797749979]
do { let v = fmod(1, 2); print(v, type(of: v)) } // expect: 1.0 Double
do { let v = fmod(0.5, 2); print(v, type(of: v)) } // expect: 0.5 Double
do { let v = fmod(x, 2); print(v, type(of: v)) } // expect: 0.5 Double
do { let v = fmod(2, x); print(v, fmod(f, f), type(of: fmod(f, f))) } // expect: 2.0 0.0 Float
do { let v = fmod(f, 2) + 1; print(v, fmod(2.0, 0.5), fmod(x, x)) } // expect: 2.5 0.0 0.0
print([0.5, 1].map { fmod($0, 2) }) // expect: [0.5, 1.0]
do { let v = copysign(0.5, 2); print(v, type(of: v)) } // expect: 0.5 Double
do { let v = copysign(x, 2); print(v, type(of: v)) } // expect: 2.5 Double
do { let v = copysign(2, x); print(v, copysign(f, f), type(of: copysign(f, f))) } // expect: 2.0 1.5 Float
do { let v = copysign(f, 2) + 1; print(v, copysign(2.0, 0.5), copysign(x, x)) } // expect: 2.5 2.0 2.5
print([0.5, 1].map { copysign($0, 2) }) // expect: [0.5, 1.0]
do { let v = fmax(0.5, 2); print(v, type(of: v)) } // expect: 2.0 Double
do { let v = fmax(x, 2); print(v, type(of: v)) } // expect: 2.5 Double
do { let v = fmax(2, x); print(v, fmax(f, f), type(of: fmax(f, f))) } // expect: 2.5 1.5 Float
do { let v = fmax(f, 2) + 1; print(v, fmax(2.0, 0.5), fmax(x, x)) } // expect: 3.0 2.0 2.5
print([0.5, 1].map { fmax($0, 2) }) // expect: [2.0, 2.0]
do { let v = fmin(0.5, 2); print(v, type(of: v)) } // expect: 0.5 Double
do { let v = fmin(x, 2); print(v, type(of: v)) } // expect: 2.0 Double
do { let v = fmin(2, x); print(v, fmin(f, f), type(of: fmin(f, f))) } // expect: 2.0 1.5 Float
do { let v = fmin(f, 2) + 1; print(v, fmin(2.0, 0.5), fmin(x, x)) } // expect: 2.5 0.5 2.5
print([0.5, 1].map { fmin($0, 2) }) // expect: [0.5, 1.0]
do { let v = remainder(1, 2); print(v, type(of: v)) } // expect: 1.0 Double
do { let v = remainder(0.5, 2); print(v, type(of: v)) } // expect: 0.5 Double
do { let v = remainder(x, 2); print(v, type(of: v)) } // expect: 0.5 Double
do { let v = remainder(2, x); print(v, remainder(f, f), type(of: remainder(f, f))) } // expect: -0.5 0.0 Float
do { let v = remainder(f, 2) + 1; print(v, remainder(2.0, 0.5), remainder(x, x)) } // expect: 0.5 0.0 0.0
print([0.5, 1].map { remainder($0, 2) }) // expect: [0.5, 1.0]
do { let v = fdim(0.5, 2); print(v, type(of: v)) } // expect: 0.0 Double
do { let v = fdim(x, 2); print(v, type(of: v)) } // expect: 0.5 Double
do { let v = fdim(2, x); print(v, fdim(f, f), type(of: fdim(f, f))) } // expect: 0.0 0.0 Float
do { let v = fdim(f, 2) + 1; print(v, fdim(2.0, 0.5), fdim(x, x)) } // expect: 1.0 1.5 0.0
print([0.5, 1].map { fdim($0, 2) }) // expect: [0.0, 0.0]
do { let v = nextafter(0.5, 2); print(v, type(of: v)) } // expect: 0.5000000000000001 Double
do { let v = nextafter(x, 2); print(v, type(of: v)) } // expect: 2.4999999999999996 Double
do { let v = nextafter(2, x); print(v, nextafter(f, f), type(of: nextafter(f, f))) } // expect: 2.0000000000000004 1.5 Float
do { let v = nextafter(f, 2) + 1; print(v, nextafter(2.0, 0.5), nextafter(x, x)) } // expect: 2.5 1.9999999999999998 2.5
print([0.5, 1].map { nextafter($0, 2) }) // expect: [0.5000000000000001, 1.0000000000000002]
