#include "CKernels.h"
#include "processors.h"

// Sums in double precision, in 32 interleaved parts: one part alone would wait for each addition before the next.
#pragma STDC FP_CONTRACT OFF

enum { LANES = 32 };
// Loaded from anywhere, not only from multiples of their size.
typedef float floats __attribute__((vector_size(LANES * sizeof(float)), aligned(4)));
typedef double doubles __attribute__((vector_size(LANES * sizeof(double))));

#define LOAD(x) __builtin_convertvector(*(const floats *)(x), doubles)

// Of fewer numbers than there are parts, each is added to the rest: to add up parts without any would take longer than that.
BODY double total(const doubles *parts, long count) {
    if (count < LANES) return 0;

    double sums[LANES];
    for (int i = 0; i < LANES; i++) sums[i] = (*parts)[i];
    for (int width = LANES / 2; width > 0; width /= 2)
        for (int i = 0; i < width; i++) sums[i] += sums[i + width];
    return sums[0];
}

BODY double sum(const float *x, long count) {
    doubles parts = {0};
    long i = 0;
    for (; i + LANES <= count; i += LANES) parts += LOAD(x + i);
    double rest = 0;
    for (; i < count; i++) rest += x[i];
    return total(&parts, count) + rest;
}

BODY double squares(const float *x, long count, double mean) {
    doubles parts = {0};
    long i = 0;
    for (; i + LANES <= count; i += LANES) {
        doubles d = LOAD(x + i) - mean;
        parts += d * d;
    }
    double rest = 0;
    for (; i < count; i++) rest += (x[i] - mean) * (x[i] - mean);
    return total(&parts, count) + rest;
}

BODY void products(const float *gradient, const float *x, long count, double mean, double *sum, double *product) {
    doubles sums = {0}, parts = {0};
    long i = 0;
    for (; i + LANES <= count; i += LANES) {
        doubles g = LOAD(gradient + i);
        sums += g;
        parts += g * (LOAD(x + i) - mean);
    }
    double rest = 0, rest_of_products = 0;
    for (; i < count; i++) {
        rest += gradient[i];
        rest_of_products += gradient[i] * (x[i] - mean);
    }
    *sum += total(&sums, count) + rest;
    *product += total(&parts, count) + rest_of_products;
}

BODY void standardise(const float *restrict x, long count, float mean, float scale, float shift, float *restrict y) {
    for (long i = 0; i < count; i++) y[i] = (x[i] - mean) * scale + shift;
}

BODY void standardised_gradient(
    const float *restrict gradient, const float *restrict x, long count, float mean, float offset, float slope, float scale,
    float *restrict result) {
    for (long i = 0; i < count; i++) result[i] = (gradient[i] - offset - (x[i] - mean) * slope) * scale;
}

PER_PROCESSOR(double, sum, (const float *x, long count), (x, count))
PER_PROCESSOR(double, squares, (const float *x, long count, double mean), (x, count, mean))
PER_PROCESSOR(
    void, products, (const float *gradient, const float *x, long count, double mean, double *sum, double *product),
    (gradient, x, count, mean, sum, product))
PER_PROCESSOR(
    void, standardise, (const float *x, long count, float mean, float scale, float shift, float *y), (x, count, mean, scale, shift, y))
PER_PROCESSOR(
    void, standardised_gradient,
    (const float *gradient, const float *x, long count, float mean, float offset, float slope, float scale, float *result),
    (gradient, x, count, mean, offset, slope, scale, result))
