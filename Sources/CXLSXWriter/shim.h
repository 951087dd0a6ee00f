#include <sys/syscall.h>
#include <unistd.h>
#include <xlsxwriter.h>

/* A file that exists in memory only, since the library writes to a path. Swift's module of the C
   library leaves memfd_create out. */
static inline int prospectus_memory_file(void) {
  return (int)syscall(SYS_memfd_create, "sheet", 1U /* MFD_CLOEXEC */);
}
