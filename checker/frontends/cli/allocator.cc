// Sets up the allocator that this target links into the program.
#include <mimalloc.h>

namespace crosscheck {
namespace {

// All articles of a run are held at once, and the tables of words are read at
// random: with small pages a sixth of the time goes by faults and by looking
// pages up.  Where the system has no large ones, small ones do.
void UseLargePages() {
  mi_option_set_enabled_default(mi_option_large_os_pages, true);
}

// Called before the constructors of libraries, whose first allocation takes the
// pages that the tables will be in.
__attribute__((section(".preinit_array"),
               used)) void (*const kUseLargePages)() = UseLargePages;

}  // namespace
}  // namespace crosscheck
