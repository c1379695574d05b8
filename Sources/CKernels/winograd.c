#include "CKernels.h"
#include "processors.h"

#include <string.h>

// The transforms of Winograd's convolution F(2x2, 3x3) (Lavin and Gray, 2015): a tile of 2 by 2 outputs takes 16 products for each pair of
// channels instead of 36. With
//
//     B' = 1  0 -1  0    G =  1    0    0     A' = 1  1  1  0
//          0  1  1  0        1/2  1/2  1/2         0  1 -1 -1
//          0 -1  1  0        1/2 -1/2  1/2
//          0  1  0 -1         0    0    1
//
// the outputs of a tile are A' [(G g G') * (B' d B)] A for a kernel g and the 4 by 4 pixels d that the tile reads. Each of the 16 places of
// a transformed tile has a matrix of its own, a row a channel and a column a tile, `plane` elements apart.

enum { MOST = CKERNELS_WINOGRAD_TILES };

// The 4 rows of pixels that a row of tiles reads, with zeros around the image, transformed downwards and parted into even and odd columns.
BODY void transform_rows(
    const float *image, long height, long width, long top, long left, long tiles, float even[4][MOST + 1], float odd[4][MOST + 1]) {
    float rows[4][2 * MOST + 2];
    long count = 2 * tiles + 2;
    // The columns of the image that fall into the row.
    long first = left < 0 ? -left : 0, end = width - left < count ? width - left : count;
    for (int y = 0; y < 4; y++) {
        long line = top + y;
        if (line < 0 || line >= height) {
            for (long x = 0; x < count; x++) rows[y][x] = 0;
            continue;
        }
        const float *from = image + line * width + left;
        for (long x = 0; x < first; x++) rows[y][x] = 0;
        for (long x = first; x < end; x++) rows[y][x] = from[x];
        for (long x = end; x < count; x++) rows[y][x] = 0;
    }
    for (long t = 0; t <= tiles; t++) {
        float a = rows[0][2 * t], b = rows[1][2 * t], c = rows[2][2 * t], d = rows[3][2 * t];
        even[0][t] = a - c;
        even[1][t] = b + c;
        even[2][t] = c - b;
        even[3][t] = b - d;
        a = rows[0][2 * t + 1], b = rows[1][2 * t + 1], c = rows[2][2 * t + 1], d = rows[3][2 * t + 1];
        odd[0][t] = a - c;
        odd[1][t] = b + c;
        odd[2][t] = c - b;
        odd[3][t] = b - d;
    }
}

BODY void winograd_input(
    const float *image, long height, long width, long top, long left, long tiles, float *restrict result, long plane) {
    float even[4][MOST + 1], odd[4][MOST + 1];
    transform_rows(image, height, width, top, left, tiles, even, odd);
    for (int y = 0; y < 4; y++) {
        float *to = result + 4 * y * plane;
        for (long t = 0; t < tiles; t++) {
            to[t] = even[y][t] - even[y][t + 1];
            to[plane + t] = odd[y][t] + even[y][t + 1];
            to[2 * plane + t] = even[y][t + 1] - odd[y][t];
            to[3 * plane + t] = odd[y][t] - odd[y][t + 1];
        }
    }
}

BODY void winograd_output(const float *restrict products, long plane, long tiles, float *image, long width, long lines, long columns) {
    float rows[2][2 * MOST];
    for (long t = 0; t < tiles; t++) {
        float upper[4], lower[4];
        for (int x = 0; x < 4; x++) {
            float a = products[x * plane + t], b = products[(4 + x) * plane + t], c = products[(8 + x) * plane + t],
                  d = products[(12 + x) * plane + t];
            upper[x] = a + b + c;
            lower[x] = b - c - d;
        }
        rows[0][2 * t] = upper[0] + upper[1] + upper[2];
        rows[0][2 * t + 1] = upper[1] - upper[2] - upper[3];
        rows[1][2 * t] = lower[0] + lower[1] + lower[2];
        rows[1][2 * t + 1] = lower[1] - lower[2] - lower[3];
    }
    for (long line = 0; line < lines; line++)
        for (long x = 0; x < columns; x++) image[line * width + x] = rows[line][x];
}

BODY void winograd_gradient(const float *image, long width, long lines, long columns, long tiles, float *restrict result, long plane) {
    float rows[2][2 * MOST];
    for (long line = 0; line < 2; line++) {
        for (long x = 0; x < columns; x++) rows[line][x] = line < lines ? image[line * width + x] : 0;
        for (long x = columns; x < 2 * tiles; x++) rows[line][x] = 0;
    }
    for (long t = 0; t < tiles; t++) {
        float a = rows[0][2 * t], b = rows[0][2 * t + 1], c = rows[1][2 * t], d = rows[1][2 * t + 1];
        float left[4] = {a, a + c, a - c, -c}, right[4] = {b, b + d, b - d, -d};
        for (int y = 0; y < 4; y++) {
            float *to = result + 4 * y * plane + t;
            to[0] = left[y];
            to[plane] = left[y] + right[y];
            to[2 * plane] = left[y] - right[y];
            to[3 * plane] = -right[y];
        }
    }
}

// `count` kernels of 9 elements, `step` kernels apart; turned around by 180 degrees for the gradient of the input.
BODY void winograd_weight(const float *restrict kernels, long count, long step, bool turned, float *restrict result, long plane) {
    for (long k = 0; k < count; k++) {
        const float *g = kernels + 9 * k * step;
        float rows[4][3];
        for (int x = 0; x < 3; x++) {
            float a = turned ? g[8 - x] : g[x], b = turned ? g[5 - x] : g[3 + x], c = turned ? g[2 - x] : g[6 + x];
            rows[0][x] = a;
            rows[1][x] = (a + b + c) * 0.5f;
            rows[2][x] = (a - b + c) * 0.5f;
            rows[3][x] = c;
        }
        for (int y = 0; y < 4; y++) {
            float a = rows[y][0], b = rows[y][1], c = rows[y][2];
            float *to = result + 4 * y * plane + k;
            to[0] = a;
            to[plane] = (a + b + c) * 0.5f;
            to[2 * plane] = (a - b + c) * 0.5f;
            to[3 * plane] = c;
        }
    }
}

BODY void winograd_weight_gradient(const float *restrict products, long plane, long count, float *restrict kernels) {
    for (long k = 0; k < count; k++) {
        float rows[3][4];
        for (int x = 0; x < 4; x++) {
            float a = products[x * plane + k], b = products[(4 + x) * plane + k], c = products[(8 + x) * plane + k],
                  d = products[(12 + x) * plane + k];
            rows[0][x] = a + (b + c) * 0.5f;
            rows[1][x] = (b - c) * 0.5f;
            rows[2][x] = (b + c) * 0.5f + d;
        }
        for (int y = 0; y < 3; y++) {
            float a = rows[y][0], b = rows[y][1], c = rows[y][2], d = rows[y][3];
            kernels[9 * k + 3 * y] = a + (b + c) * 0.5f;
            kernels[9 * k + 3 * y + 1] = (b - c) * 0.5f;
            kernels[9 * k + 3 * y + 2] = (b + c) * 0.5f + d;
        }
    }
}

PER_PROCESSOR(
    void, winograd_input,
    (const float *image, long height, long width, long top, long left, long tiles, float *result, long plane),
    (image, height, width, top, left, tiles, result, plane))
PER_PROCESSOR(
    void, winograd_output, (const float *products, long plane, long tiles, float *image, long width, long lines, long columns),
    (products, plane, tiles, image, width, lines, columns))
PER_PROCESSOR(
    void, winograd_gradient,
    (const float *image, long width, long lines, long columns, long tiles, float *result, long plane),
    (image, width, lines, columns, tiles, result, plane))
PER_PROCESSOR(
    void, winograd_weight, (const float *kernels, long count, long step, bool turned, float *result, long plane),
    (kernels, count, step, turned, result, plane))
PER_PROCESSOR(
    void, winograd_weight_gradient, (const float *products, long plane, long count, float *kernels), (products, plane, count, kernels))
