#include "CKernels.h"
#include "processors.h"

// One body, compiled for several kinds of processor; the comparisons and choices are the same in both. NaN wins, as in PyTorch.

BODY void greater_step(const float *restrict line, long at, long step, long count, float *restrict best, int64_t *restrict place) {
    for (long i = 0; i < count; i++) {
        float candidate = line[i * step];
        int better = (candidate > best[i]) | (candidate != candidate);
        best[i] = better ? candidate : best[i];
        place[i] = better ? at + i * step : place[i];
    }
}

// The usual steps are constants to the compiler, which can then load several elements at once.
BODY void greater(const float *restrict line, long at, long step, long count, float *restrict best, int64_t *restrict place) {
    if (step == 1)
        greater_step(line, at, 1, count, best, place);
    else if (step == 2)
        greater_step(line, at, 2, count, best, place);
    else
        greater_step(line, at, step, count, best, place);
}

PER_PROCESSOR(void, greater, (const float *line, long at, long step, long count, float *best, int64_t *place), (line, at, step, count, best, place))
