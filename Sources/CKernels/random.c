#include "CKernels.h"
#include "processors.h"

#include <math.h>
#include <string.h>

// Every function here has one body, compiled for several kinds of processor; `fma` is one instruction in the faster ones and a call of
// the C library in the slowest, with the same result. Nothing else may be fused: the numbers must be PyTorch's to the bit.
#pragma STDC FP_CONTRACT OFF

enum { DEGREE = 624, MIDDLE = 397 };

BODY uint32_t twist(uint32_t upper, uint32_t lower) {
    uint32_t mixed = (upper & 0x80000000u) | (lower & 0x7fffffffu);
    return (mixed >> 1) ^ ((0u - (lower & 1u)) & 0x9908b0dfu);
}

BODY void twister_advance(uint32_t *words, uint32_t *draws) {
    // Words are read up to one place ahead and 227 places behind of where they are written, farther than a vector reaches.
    for (int i = 0; i < DEGREE - MIDDLE; i++) words[i] = words[i + MIDDLE] ^ twist(words[i], words[i + 1]);
    for (int i = DEGREE - MIDDLE; i < DEGREE - 1; i++) words[i] = words[i + MIDDLE - DEGREE] ^ twist(words[i], words[i + 1]);
    words[DEGREE - 1] = words[MIDDLE - 1] ^ twist(words[DEGREE - 1], words[0]);
    for (int i = 0; i < DEGREE; i++) {
        uint32_t y = words[i];
        y ^= y >> 11;
        y ^= (y << 7) & 0x9d2c5680u;
        y ^= (y << 15) & 0xefc60000u;
        draws[i] = y ^ (y >> 18);
    }
}

BODY void uniform(const uint32_t *draws, float *values, long count) {
    for (long i = 0; i < count; i++) values[i] = (float)(int32_t)(draws[i] & 0xffffffu) * 0x1p-24f;
}

BODY void stretch(float *values, long count, float lower, float width, float upper) {
    for (long i = 0; i < count; i++) {
        float value = fmaf(values[i], width, lower);
        values[i] = value == upper ? lower : value;
    }
}

// The natural logarithm of a normal positive number: Cephes' polynomial, with every product and sum fused where PyTorch's
// vectorised kernel fuses them.
BODY float logarithm(float value) {
    // value = m * 2^e with m in [1/2, 1), then shifted so that m lies around 1.
    int32_t bits;
    memcpy(&bits, &value, 4);
    float exponent = (float)((bits >> 23) - 126);
    bits = (bits & 0x007fffff) | 0x3f000000;
    float mantissa;
    memcpy(&mantissa, &bits, 4);
    int small = mantissa < 0.70710678f;
    exponent -= small ? 1.0f : 0.0f;
    float x = (mantissa - 1) + (small ? mantissa : 0.0f);
    float square = x * x;
    float y = 7.0376836292e-2f;
    y = fmaf(y, x, -1.1514610310e-1f);
    y = fmaf(y, x, 1.1676998740e-1f);
    y = fmaf(y, x, -1.2420140846e-1f);
    y = fmaf(y, x, 1.4249322787e-1f);
    y = fmaf(y, x, -1.6668057665e-1f);
    y = fmaf(y, x, 2.0000714765e-1f);
    y = fmaf(y, x, -2.4999993993e-1f);
    y = fmaf(y, x, 3.3333331174e-1f);
    y = y * x;
    y = fmaf(y, square, exponent * -2.12194440e-4f);
    y = y - square * 0.5f;
    // The high part of ln 2, whose product with a small integer is exact.
    return (x + y) + exponent * 0.693359375f;
}

// The sine and the cosine of an angle in radians, from 0 to a few turns, by Cephes' polynomials.
BODY void sine_and_cosine(float angle, float *sine, float *cosine) {
    // The even octant, and what is left of the angle, with pi/4 in three parts.
    int32_t octant = ((int32_t)(angle * 1.27323954473516f) + 1) & ~1;
    float j = (float)octant;
    float x = fmaf(j, -0.78515625f, angle);
    x = fmaf(j, -2.4187564849853515625e-4f, x);
    x = fmaf(j, -3.77489497744594108e-8f, x);
    float square = x * x;

    float c = 2.443315711809948e-5f;
    c = fmaf(c, square, -1.388731625493765e-3f);
    c = fmaf(c, square, 4.166664568298827e-2f);
    c = c * square;
    c = fmaf(c, square, -(square * 0.5f));
    c = c + 1;

    float s = -1.9515295891e-4f;
    s = fmaf(s, square, 8.3321608736e-3f);
    s = fmaf(s, square, -1.6666654611e-1f);
    s = s * square;
    s = fmaf(s, x, x);

    float first = octant & 2 ? c : s;
    float second = octant & 2 ? s : c;
    *sine = octant & 4 ? -first : first;
    *cosine = (octant - 2) & 4 ? second : -second;
}

BODY void normal(float *values, long groups, float mean, float std) {
    for (long group = 0; group < groups; group++) {
        float *at = values + group * 16;
        float radius[8], sine[8], cosine[8];
        for (int i = 0; i < 8; i++) radius[i] = __builtin_elementwise_sqrt(-2 * logarithm(1 - at[i]));
        for (int i = 0; i < 8; i++) sine_and_cosine((float)(2 * 3.14159265358979323846) * at[i + 8], &sine[i], &cosine[i]);
        for (int i = 0; i < 8; i++) {
            at[i] = fmaf(radius[i] * cosine[i], std, mean);
            at[i + 8] = fmaf(radius[i] * sine[i], std, mean);
        }
    }
}

PER_PROCESSOR(void, twister_advance, (uint32_t *words, uint32_t *draws), (words, draws))
PER_PROCESSOR(void, uniform, (const uint32_t *draws, float *values, long count), (draws, values, count))
PER_PROCESSOR(void, stretch, (float *values, long count, float lower, float width, float upper), (values, count, lower, width, upper))
PER_PROCESSOR(void, normal, (float *values, long groups, float mean, float std), (values, groups, mean, std))
