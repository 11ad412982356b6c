"""What a workspace needs to build and use crosscheck with Debian's packages."""

load("//third_party:absl.bzl", "ABSL_MODULES", "absl_build_files")
load("//third_party:system.bzl", "stand_in", "system_repository")

# Bazel's own BUILD files load these rules by name and would download them.  They
# are built into Bazel 4, so a file that hands the names on is enough.
_RULES = {
    "rules_cc": ("cc", [
        "cc_binary",
        "cc_import",
        "cc_library",
        "cc_proto_library",
        "cc_test",
        "cc_toolchain",
        "cc_toolchain_suite",
        "objc_library",
    ]),
    "rules_java": ("java", [
        "java_binary",
        "java_import",
        "java_library",
        "java_proto_library",
        "java_runtime",
        "java_toolchain",
    ]),
    "rules_proto": ("proto", [
        "proto_lang_toolchain",
        "proto_library",
    ]),
}

# `bazel coverage` and every test ask for this; llvm-cov does the work here.
_COVERAGE_TOOLS = """filegroup(
    name = "coverage_report_generator",
    visibility = ["//visibility:public"],
)
"""

# Repository name: (Debian packages, pkg-config modules, headers).
_LIBRARIES = {
    "com_github_google_benchmark": (["libbenchmark-dev"], ["benchmark"], ["benchmark"]),
    "com_github_microsoft_mimalloc": (["libmimalloc-dev"], [], ["mimalloc.h"]),
    "com_google_googletest": (["libgtest-dev", "libgmock-dev"], ["gmock", "gmock_main"], ["gtest", "gmock"]),
    "com_google_protobuf": (["libprotobuf-dev", "protobuf-compiler"], ["protobuf"], ["google/protobuf"]),
    "com_googlesource_code_re2": (["libre2-dev"], ["re2"], ["re2"]),
    "icu": (["libicu-dev"], ["icu-uc", "icu-i18n"], ["unicode"]),
    "libxml2": (["libxml2-dev"], ["libxml-2.0"], ["libxml2/libxml"]),
    "libzip": (["libzip-dev"], ["libzip"], ["zip.h", "zipconf.h"]),
    "nlohmann_json": (["nlohmann-json3-dev"], [], ["nlohmann"]),
    "org_sqlite": (["libsqlite3-dev"], ["sqlite3"], ["sqlite3.h"]),
    "zlib": (["zlib1g-dev"], ["zlib"], ["zlib.h", "zconf.h"]),
}

_BUILD_FILES = {
    "com_github_google_benchmark": Label("//third_party:benchmark.BUILD"),
    "com_github_microsoft_mimalloc": Label("//third_party:mimalloc.BUILD"),
    "com_google_googletest": Label("//third_party:googletest.BUILD"),
    "com_google_protobuf": Label("//third_party:protobuf.BUILD"),
    "com_googlesource_code_re2": Label("//third_party:re2.BUILD"),
    "icu": Label("//third_party:icu.BUILD"),
    "libxml2": Label("//third_party:libxml2.BUILD"),
    "libzip": Label("//third_party:libzip.BUILD"),
    "nlohmann_json": Label("//third_party:nlohmann_json.BUILD"),
    "org_sqlite": Label("//third_party:sqlite.BUILD"),
    "zlib": Label("//third_party:zlib.BUILD"),
}

def crosscheck_dependencies():
    """Declares every repository that the workspace has not declared itself."""
    have = native.existing_rules()
    for name, (folder, rules) in _RULES.items():
        if name not in have:
            stand_in(name = name, files = {
                folder + "/BUILD": "",
                folder + "/defs.bzl": "".join(["%s = native.%s\n" % (rule, rule) for rule in rules]),
            })
    if "remote_coverage_tools" not in have:
        stand_in(name = "remote_coverage_tools", files = {"BUILD": _COVERAGE_TOOLS})
    if "platforms" not in have:
        native.local_repository(name = "platforms", path = "/usr/share/bazel/platforms")
    if "com_google_absl" not in have:
        system_repository(
            name = "com_google_absl",
            files = absl_build_files(),
            headers = ["absl"],
            modules = ABSL_MODULES,
            packages = ["libabsl-dev"],
        )
    for name, (packages, modules, headers) in _LIBRARIES.items():
        if name not in have:
            system_repository(
                name = name,
                build_file = _BUILD_FILES[name],
                headers = headers,
                modules = modules,
                packages = packages,
                programs = {"protoc.sh": "/usr/bin/protoc"} if name == "com_google_protobuf" else {},
            )
