#include "CKernels.h"
#include "processors.h"

#include <math.h>
#include <string.h>

// Elementary functions of single-precision numbers, many at a time. Every element goes through the same operations wherever it stands,
// so that a function's value depends on its argument alone.
#pragma STDC FP_CONTRACT OFF

// Two to the power of a whole number from -126 to 127.
BODY float power_of_two(int32_t exponent) {
    int32_t bits = (exponent + 127) << 23;
    float value;
    memcpy(&value, &bits, 4);
    return value;
}

// e to the power of x, within one unit in the last place: x = q ln 2 + s, and a polynomial of degree 7 for the rest s, with the
// coefficients and the order of operations of SLEEF's expf, which PyTorch uses within other functions: those agree to the bit.
BODY float exponential(float x) {
    // Outside of these bounds the result is 0 or infinite; NaN is put back at the end.
    float bounded = x < -104.0f ? -104.0f : x;
    bounded = bounded > 104.0f ? 104.0f : bounded;
    bounded = x == x ? bounded : 0.0f;
    // Adding and taking away 1.5 * 2^23 rounds to a whole number.
    float q = (bounded * 1.442695040888963407359924681001892137426645954152985934135449406931f + 0x1.8p23f) - 0x1.8p23f;
    int32_t whole = (int32_t)q;
    float s = fmaf(q, -0.693145751953125f, bounded);
    s = fmaf(q, -1.428606765330187045e-06f, s);
    float u = 0.000198527617612853646278381f;
    u = fmaf(u, s, 0.00139304355252534151077271f);
    u = fmaf(u, s, 0.00833336077630519866943359f);
    u = fmaf(u, s, 0.0416664853692054748535156f);
    u = fmaf(u, s, 0.166666671633720397949219f);
    u = fmaf(u, s, 0.5f);
    u = 1.0f + fmaf(s * s, u, s);
    // In two steps, since the power alone may lie outside of what a number can hold.
    int32_t half = whole >> 1;
    u = u * power_of_two(half) * power_of_two(whole - half);
    u = x < -104.0f ? 0.0f : u;
    return x == x ? u : x;
}

// Applies a function to `count` numbers, by way of a block of its own, so that `y` may be `x`.
#define MAP(function)                                                     \
    enum { BLOCK = 64 };                                                  \
    float block[BLOCK];                                                   \
    for (; count >= BLOCK; count -= BLOCK, x += BLOCK, y += BLOCK) {      \
        memcpy(block, x, sizeof block);                                   \
        for (int i = 0; i < BLOCK; i++) block[i] = function(block[i]);    \
        memcpy(y, block, sizeof block);                                   \
    }                                                                     \
    for (long i = 0; i < count; i++) y[i] = function(x[i]);

BODY void exponentials(const float *x, float *y, long count) { MAP(exponential) }

// 1 / (1 + exp(-x)), as PyTorch computes it.
BODY float logistic(float x) { return 1.0f / (1.0f + exponential(0.0f - x)); }

BODY void logistics(const float *x, float *y, long count) { MAP(logistic) }

// The hyperbolic tangent, within two units in the last place: near 0 a polynomial of the square (Cephes' tanhf), else by the exponential.
BODY float hyperbolic_tangent(float x) {
    float magnitude = fabsf(x);
    float z = x * x;
    float p = -5.70498872745e-3f;
    p = fmaf(p, z, 2.06390887954e-2f);
    p = fmaf(p, z, -5.37397155531e-2f);
    p = fmaf(p, z, 1.33314422036e-1f);
    p = fmaf(p, z, -3.33332819422e-1f);
    float near = copysignf(fmaf(p * z, x, x), x);
    float far = 1.0f - 2.0f / (exponential(magnitude + magnitude) + 1.0f);
    return magnitude < 0.625f ? near : copysignf(far, x);
}

BODY void hyperbolic_tangents(const float *x, float *y, long count) { MAP(hyperbolic_tangent) }

PER_PROCESSOR(void, exponentials, (const float *x, float *y, long count), (x, y, count))
PER_PROCESSOR(void, logistics, (const float *x, float *y, long count), (x, y, count))
PER_PROCESSOR(void, hyperbolic_tangents, (const float *x, float *y, long count), (x, y, count))
