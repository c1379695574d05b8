// Compiles a function's one body twice, for processors with 256-bit vectors and fused products and sums, and for all; the running
// processor decides at each call.
#pragma once

#if defined(__x86_64__)
#define TWINS(name, parameters, arguments)                                                          \
    __attribute__((target("avx2,fma"))) static void name##_avx2 parameters { name arguments; }      \
    static void name##_plain parameters { name arguments; }                                         \
    void ckernels_##name parameters {                                                               \
        if (__builtin_cpu_supports("avx2") && __builtin_cpu_supports("fma"))                        \
            name##_avx2 arguments;                                                                  \
        else                                                                                        \
            name##_plain arguments;                                                                 \
    }
#else
#define TWINS(name, parameters, arguments) \
    void ckernels_##name parameters { name arguments; }
#endif
