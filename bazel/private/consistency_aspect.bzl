"""The aspect consistency_aspect."""

load(":check_arguments.bzl", "PROGRAM_ATTRS", "check_arguments", "path")
load(":claims_library.bzl", "ClaimsInfo")

_MNEMONIC = "Crosscheck"

# What has articles of its own; and file groups that say so.
_KINDS = ["claims_library", "consistency_report", "_consistency_test"]
_TAG = "articles"

# $1 and $2 take the exit code.  Findings (1) and articles that could not be read
# (3) are in the reports: it is for whoever reads them to fail.
_CHECK = """human="$1" machine="$2"; shift 2
code=0; errors="$("$@" 2>&1)" || code=$?
case "$code" in [013]) ;; *) printf '%s\\n' "$errors" >&2; exit "$code" ;; esac
echo "$code" >"$human"; echo "$code" >"$machine"
"""

def _checked(target, ctx):
    """Returns the arguments and files of a check, or None: nothing to check."""
    if ClaimsInfo in target:
        files = target[ClaimsInfo].claims.to_list()
    elif ctx.rule.kind in _KINDS:
        return check_arguments(ctx.rule, path)
    elif ctx.rule.kind == "filegroup" and _TAG in ctx.rule.attr.tags:
        files = ctx.rule.files.srcs
    else:
        return None
    return struct(
        arguments = ["--config=none"] + [file.path for file in files],
        files = files,
    )

def _consistency_aspect_impl(target, ctx):
    checked = _checked(target, ctx)
    if checked == None:
        return []
    human, machine, human_code, machine_code = [
        ctx.actions.declare_file("%s.%s.%s" % (target.label.name, _MNEMONIC, suffix))
        for suffix in ["out", "report", "out.exit_code", "report.exit_code"]
    ]
    arguments = ctx.actions.args()
    arguments.add_all([human_code, machine_code, ctx.executable._crosscheck])
    arguments.add_all(["check", "--allow-empty"])
    arguments.add(human, format = "--format=text:%s")
    arguments.add(machine, format = "--format=sarif:%s")
    arguments.add_all(checked.arguments)
    ctx.actions.run_shell(
        arguments = [arguments],
        command = _CHECK,
        inputs = checked.files,
        mnemonic = _MNEMONIC,
        outputs = [human, machine, human_code, machine_code],
        progress_message = "Checking the figures of %s" % target.label,
        tools = [ctx.attr._crosscheck[DefaultInfo].files_to_run],
    )
    return [OutputGroupInfo(
        rules_lint_human = depset([human, human_code]),
        rules_lint_machine = depset([machine, machine_code]),
        rules_lint_report = depset([machine, machine_code]),
    )]

consistency_aspect = aspect(
    implementation = _consistency_aspect_impl,
    doc = """Checks whatever has articles: every target of the rules of this file,
and file groups with the tag "articles".

    bazel build --aspects=@crosscheck//bazel:defs.bzl%consistency_aspect \\
        --output_groups=rules_lint_human //...

The output groups are those of rules_lint, so that its tools read them:
rules_lint_human has the text report, rules_lint_machine the one in SARIF, each
with the exit code in a file beside it.  Findings do not fail the build.
""",
    attrs = PROGRAM_ATTRS,
)
