"""Abseil's targets by their upstream labels, each owning its public headers.

Debian ships the libraries with pkg-config files, which know what links with
what, but nothing that says which header belongs to which target.  This table
does, so that a layering check works as with the real repository.
"""

# Label below @com_google_absl//absl: (pkg-config module, headers below absl/).
_TARGETS = {
    "algorithm:container": ("absl_algorithm_container", ["algorithm/container.h"]),
    "base:base": ("absl_base", ["base/call_once.h", "base/casts.h"]),
    "base:config": ("absl_config", ["base/config.h", "base/options.h", "base/policy_checks.h"]),
    "base:core_headers": ("absl_core_headers", [
        "base/attributes.h",
        "base/const_init.h",
        "base/macros.h",
        "base/optimization.h",
        "base/port.h",
        "base/thread_annotations.h",
    ]),
    "cleanup:cleanup": ("absl_cleanup", ["cleanup/cleanup.h"]),
    "container:btree": ("absl_btree", ["container/btree_map.h", "container/btree_set.h"]),
    "container:fixed_array": ("absl_fixed_array", ["container/fixed_array.h"]),
    "container:flat_hash_map": ("absl_flat_hash_map", ["container/flat_hash_map.h"]),
    "container:flat_hash_set": ("absl_flat_hash_set", ["container/flat_hash_set.h"]),
    "container:inlined_vector": ("absl_inlined_vector", ["container/inlined_vector.h"]),
    "container:node_hash_map": ("absl_node_hash_map", ["container/node_hash_map.h"]),
    "container:node_hash_set": ("absl_node_hash_set", ["container/node_hash_set.h"]),
    "flags:config": ("absl_flags_config", ["flags/usage_config.h"]),
    "flags:flag": ("absl_flags", ["flags/declare.h", "flags/flag.h"]),
    "flags:marshalling": ("absl_flags_marshalling", ["flags/marshalling.h"]),
    "flags:parse": ("absl_flags_parse", ["flags/parse.h"]),
    "flags:reflection": ("absl_flags_reflection", ["flags/reflection.h"]),
    "flags:usage": ("absl_flags_usage", ["flags/usage.h"]),
    "functional:any_invocable": ("absl_any_invocable", ["functional/any_invocable.h"]),
    "functional:bind_front": ("absl_bind_front", ["functional/bind_front.h"]),
    "functional:function_ref": ("absl_function_ref", ["functional/function_ref.h"]),
    "hash:hash": ("absl_hash", ["hash/hash.h"]),
    "memory:memory": ("absl_memory", ["memory/memory.h"]),
    "meta:type_traits": ("absl_type_traits", ["meta/type_traits.h"]),
    "numeric:bits": ("absl_bits", ["numeric/bits.h"]),
    "numeric:int128": ("absl_int128", ["numeric/int128.h"]),
    "random:random": ("absl_random_random", ["random/random.h"]),
    "random:distributions": ("absl_random_distributions", [
        "random/bernoulli_distribution.h",
        "random/distributions.h",
        "random/uniform_int_distribution.h",
        "random/uniform_real_distribution.h",
    ]),
    "status:status": ("absl_status", ["status/status.h"]),
    "status:statusor": ("absl_statusor", ["status/statusor.h"]),
    "strings:cord": ("absl_cord", ["strings/cord.h"]),
    "strings:str_format": ("absl_str_format", ["strings/str_format.h"]),
    "strings:strings": ("absl_strings", [
        "strings/ascii.h",
        "strings/charconv.h",
        "strings/escaping.h",
        "strings/match.h",
        "strings/numbers.h",
        "strings/str_cat.h",
        "strings/str_join.h",
        "strings/str_replace.h",
        "strings/str_split.h",
        "strings/string_view.h",
        "strings/strip.h",
        "strings/substitute.h",
    ]),
    "synchronization:synchronization": ("absl_synchronization", [
        "synchronization/barrier.h",
        "synchronization/blocking_counter.h",
        "synchronization/mutex.h",
        "synchronization/notification.h",
    ]),
    "time:time": ("absl_time", ["time/civil_time.h", "time/clock.h", "time/time.h"]),
    "types:optional": ("absl_optional", ["types/bad_optional_access.h", "types/optional.h"]),
    "types:span": ("absl_span", ["types/span.h"]),
    "types:variant": ("absl_variant", ["types/bad_variant_access.h", "types/variant.h"]),
    "utility:utility": ("absl_utility", ["utility/utility.h"]),
}

ABSL_MODULES = [module for module, _ in _TARGETS.values()]

# Headers cannot lie below a package of their own (include/ is one tree), so the
# libraries live in the root package and the upstream labels are aliases.
_ROOT = """load(":linkopts.bzl", "LINKOPTS")

package(default_visibility = ["//visibility:public"])

# What Abseil's own headers include; nobody depends on it directly.
cc_library(
    name = "all_headers",
    hdrs = glob(["include/absl/**/*.h", "include/absl/**/*.inc"]),
    includes = ["include"],
)
"""

_LIBRARY = """
cc_library(
    name = "{name}",
    hdrs = {headers},
    includes = ["include"],
    linkopts = LINKOPTS["{module}"],
    deps = [":all_headers"],
)
"""

_ALIAS = """
alias(name = "{name}", actual = "//:{actual}", visibility = ["//visibility:public"])
"""

def absl_build_files():
    """Returns path to content of every BUILD file of the repository."""
    files = {"BUILD.bazel": _ROOT}
    for label, (module, headers) in _TARGETS.items():
        package, _, name = label.partition(":")
        library = package + "_" + name
        files["BUILD.bazel"] += _LIBRARY.format(
            headers = ["include/absl/" + header for header in headers],
            module = module,
            name = library,
        )
        path = "absl/%s/BUILD.bazel" % package
        files[path] = files.get(path, "") + _ALIAS.format(name = name, actual = library)
    return files
