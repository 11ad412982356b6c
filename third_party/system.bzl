"""Repositories made from libraries that Debian has installed.

A repository made here has the name and labels of the real one, so a workspace
that declares the real one (from source, by http_archive) can swap it in.
"""

def _debian_packages(ctx):
    """Returns the packages of debian_packages.txt that a build needs."""
    packages = []
    for line in ctx.read(ctx.attr._debian_packages).split("\n"):
        words = [w for w in line.split("#")[0].split(" ") if w]
        if len(words) == 2 and words[1] == "build":
            packages.append(words[0])
    return packages

def _fail_with_apt_line(ctx):
    """Stops the build with the one line that puts it right."""
    missing = []
    for package in _debian_packages(ctx):
        got = ctx.execute(["dpkg-query", "-W", "-f=${db:Status-Status}", package])
        if got.return_code != 0 or got.stdout.strip() != "installed":
            missing.append(package)
    fail("Debian packages are missing; run: apt-get install " +
         " ".join(missing or ctx.attr.packages))

def _linkopts(ctx, module):
    got = ctx.execute(["pkg-config", "--libs", module])
    if got.return_code != 0:
        _fail_with_apt_line(ctx)

    # Only libraries that are really called are loaded when a program starts.
    return ["-Wl,--as-needed"] + [
        word
        for word in got.stdout.strip().split(" ")
        if word and not word.startswith("-L")
    ]

def _system_repository_impl(ctx):
    if not ctx.which("pkg-config"):
        _fail_with_apt_line(ctx)
    linkopts = {module: _linkopts(ctx, module) for module in ctx.attr.modules}
    ctx.execute(["mkdir", "include"])
    for header in ctx.attr.headers:
        if not ctx.path("/usr/include/" + header).exists:
            _fail_with_apt_line(ctx)

        # Copied, not linked: a link has the identity of the file in
        # /usr/include, which the toolchain owns, and layering_check would let
        # everybody include it.
        ctx.execute(["cp", "-rL", "--parents", header, str(ctx.path("include"))], working_directory = "/usr/include")
    for name, path in ctx.attr.programs.items():
        if not ctx.path(path).exists:
            _fail_with_apt_line(ctx)
        ctx.file(name, "#!/bin/sh\nexec %s \"$@\"\n" % path, executable = True)
    ctx.file("linkopts.bzl", "LINKOPTS = %r\n" % linkopts)
    for path, content in ctx.attr.files.items():
        ctx.file(path, content)
    if ctx.attr.build_file:
        ctx.symlink(ctx.attr.build_file, "BUILD.bazel")

system_repository = repository_rule(
    implementation = _system_repository_impl,
    doc = "A library that Debian has installed, as a Bazel repository.",
    local = True,
    attrs = {
        "build_file": attr.label(
            doc = "The BUILD file; it may load LINKOPTS, a dictionary from " +
                  "pkg-config module to linker options, from :linkopts.bzl.",
        ),
        "headers": attr.string_list(doc = "Below /usr/include; copied below include/."),
        "modules": attr.string_list(doc = "pkg-config modules."),
        "packages": attr.string_list(doc = "Debian packages this comes from."),
        "files": attr.string_dict(doc = "Further files and what is in them."),
        "programs": attr.string_dict(doc = "Wrapper script to installed program."),
        "_debian_packages": attr.label(default = "//third_party:debian_packages.txt"),
    },
)

def _stand_in_impl(ctx):
    ctx.file("WORKSPACE", "")
    for path, content in ctx.attr.files.items():
        ctx.file(path, content)

stand_in = repository_rule(
    implementation = _stand_in_impl,
    doc = "A repository that Bazel asks for by name but hardly uses.",
    attrs = {"files": attr.string_dict()},
)
