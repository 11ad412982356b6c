"""The rule consistency_report."""

load(":check_arguments.bzl", "COMPARE_ATTRS", "DECISION_ATTRS", "PROGRAM_ATTRS", "check_arguments", "path")

def _consistency_report_impl(ctx):
    checked = check_arguments(ctx, path)
    reports = {
        format: ctx.actions.declare_file("%s.%s" % (ctx.label.name, format))
        for format in ctx.attr.formats
    }
    if not reports:
        fail("a report needs a format", attr = "formats")
    arguments = ctx.actions.args()
    arguments.add_all(["check", "--fail-on=never"])
    arguments.add_all([
        "--format=%s:%s" % (format, file.path)
        for format, file in reports.items()
    ])
    if ctx.attr.allow_empty:
        arguments.add("--allow-empty")
    arguments.add_all(checked.arguments)
    ctx.actions.run(
        arguments = [arguments],
        executable = ctx.executable._crosscheck,
        inputs = checked.files,
        mnemonic = "CrosscheckReport",
        outputs = reports.values(),
        progress_message = "Checking the figures of %s" % ctx.label,
    )
    return [
        DefaultInfo(files = depset(reports.values())),
        OutputGroupInfo(**{format: depset([file]) for format, file in reports.items()}),
    ]

consistency_report = rule(
    implementation = _consistency_report_impl,
    doc = """Writes reports on articles, as files NAME.FORMAT.

Findings do not fail the build: a consistency_test is there for that.  An article
that cannot be read does, and so do articles without any figure.

    consistency_report(
        name = "flood_report",
        articles = [":flood"],
        formats = ["sarif", "markdown"],
    )
""",
    attrs = dict(
        allow_empty = attr.bool(
            doc = "Write a report also if there is no article, or no figure in any.",
        ),
        formats = attr.string_list(
            default = ["text"],
            doc = "Those of `crosscheck check --format`; each is an output group too.",
        ),
        **dict(dict(COMPARE_ATTRS, **DECISION_ATTRS), **PROGRAM_ATTRS)
    ),
)
