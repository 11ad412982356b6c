"""Bazel rules for texts whose figures have to agree."""

# The sequence of arguments is written into the launcher, one shell word each.
def _quoted(words):
    return " ".join(["'%s'" % word.replace("'", "'\\''") for word in words])

def _consistency_test_impl(ctx):
    arguments = ["--against=" + file.short_path for file in ctx.files.against]
    if ctx.attr.by_group:
        arguments.append("--by-group")
    for target, date in ctx.attr.published.items():
        for file in target.files.to_list():
            arguments.append("--published=%s=%s" % (file.short_path, date))
    arguments += [file.short_path for file in ctx.files.articles]

    launcher = ctx.actions.declare_file(ctx.label.name + ".sh")
    ctx.actions.write(
        launcher,
        "#!/usr/bin/env bash\nexec %s \"$@\"\n" % _quoted([
            ctx.executable._run.short_path,
            ctx.executable._crosscheck.short_path,
            ctx.executable._test_xml.short_path,
            ctx.attr.fail_on,
            ",".join(ctx.attr.formats),
        ] + arguments),
        is_executable = True,
    )
    runfiles = ctx.runfiles(files = ctx.files.articles + ctx.files.against + [
        ctx.executable._run,
        ctx.executable._crosscheck,
        ctx.executable._test_xml,
    ])
    for tool in [ctx.attr._crosscheck, ctx.attr._test_xml]:
        runfiles = runfiles.merge(tool[DefaultInfo].default_runfiles)
    return [DefaultInfo(executable = launcher, runfiles = runfiles)]

consistency_test = rule(
    implementation = _consistency_test_impl,
    doc = """Fails when figures or dates of the articles cannot all hold.

The test runs `crosscheck check` on the articles and needs no network.  With
--test_summary=detailed Bazel lists every finding: the rule that made it, and
its message.  A missing or unreadable article fails the test as well.

    load("@crosscheck//bazel:defs.bzl", "consistency_test")

    consistency_test(
        name = "bridge_test",
        articles = glob(["bridge/*.txt"]),
    )

Further flags of `crosscheck check` can be given in `args`.
""",
    test = True,
    attrs = {
        "against": attr.label_list(
            allow_files = True,
            doc = "Reference articles; only what concerns `articles` is reported.",
        ),
        "articles": attr.label_list(
            allow_files = True,
            mandatory = True,
            allow_empty = False,
            doc = "The texts to check: .txt, .jsonl, .html, .md or a feed.",
        ),
        "by_group": attr.bool(
            doc = "Compare only articles that carry the same group.",
        ),
        "fail_on": attr.string(
            default = "conflict",
            values = ["conflict", "review", "superseded", "never"],
            doc = "The mildest verdict that fails the test.",
        ),
        "formats": attr.string_list(
            doc = """Further reports among the test's undeclared outputs, as
findings.FORMAT: "sarif", "junit", "markdown" ...""",
        ),
        "published": attr.label_keyed_string_dict(
            allow_files = True,
            doc = "Article to its date of publication, where the text has none.",
        ),
        "_crosscheck": attr.label(
            cfg = "target",
            default = "//bazel:crosscheck_binary",
            executable = True,
        ),
        "_run": attr.label(
            allow_single_file = True,
            cfg = "target",
            default = "//bazel/private:consistency_test.sh",
            executable = True,
        ),
        "_test_xml": attr.label(
            cfg = "target",
            default = "//bazel:test_xml_binary",
            executable = True,
        ),
    },
)
