#include "CKernels.h"

_Thread_local void *ckernels_thread_pointer;
