"""From attributes to the command line of `crosscheck`, for all rules."""

# What says which articles are compared, and how.
COMPARE_ATTRS = {
    "against": attr.label_list(
        allow_files = True,
        doc = "Reference articles; only what concerns `articles` is reported.",
    ),
    "articles": attr.label_list(
        allow_files = True,
        mandatory = True,
        doc = "The texts to check, in any format that crosscheck reads.",
    ),
    "as_of": attr.string(
        doc = """The day by which decisions expire, as 2024-06-30; else that of
the latest article.""",
    ),
    "by_group": attr.bool(
        doc = "Compare only articles that carry the same group.",
    ),
    "config": attr.label(
        allow_single_file = True,
        doc = """A crosscheck.textproto.  Without it what is built in holds, and
no file that happens to lie above changes what is said.""",
    ),
    "published": attr.label_keyed_string_dict(
        allow_files = True,
        doc = "Article to its date of publication, where the text has none.",
    ),
}

# What takes findings out of those that fail.
DECISION_ATTRS = {
    "baseline": attr.label(
        allow_single_file = True,
        doc = "Findings that were there when checking began: what is new fails.",
    ),
    "decisions": attr.label(
        allow_single_file = True,
        doc = "What editors have decided about findings.",
    ),
}

# The program.  In the configuration of the target, for actions too: it is the
# one that tests run, and is not compiled twice.
PROGRAM_ATTRS = {
    "_crosscheck": attr.label(
        cfg = "target",
        default = "//bazel:crosscheck_binary",
        executable = True,
    ),
}

def quoted(words):
    """Returns `words` as they stand in a shell script, one word each."""
    return " ".join(["'%s'" % word.replace("'", "'\\''") for word in words])

def path(file):
    """Returns where actions find a file."""
    return file.path

def short_path(file):
    """Returns where tests, and what `bazel run` starts, find a file."""
    return file.short_path

def check_arguments(ctx, path_of):
    """Returns what COMPARE_ATTRS and DECISION_ATTRS come to as a struct.

    Args:
      ctx: of a rule with these attributes, or what an aspect knows of one.
      path_of: path or short_path.

    Returns:
      arguments: flags and inputs.
      files: those that they name.
    """
    arguments = []
    files = ctx.files.articles + ctx.files.against
    if ctx.file.config:
        files = files + [ctx.file.config]
        arguments.append("--config=" + path_of(ctx.file.config))
    else:
        arguments.append("--config=none")
    for name in DECISION_ATTRS:
        decisions = getattr(ctx.files, name, [])
        files = files + decisions
        arguments += ["--decisions=" + path_of(file) for file in decisions]
    arguments += ["--against=" + path_of(file) for file in ctx.files.against]
    if ctx.attr.by_group:
        arguments.append("--by-group")
    if ctx.attr.as_of:
        arguments.append("--as-of=" + ctx.attr.as_of)
    for target, date in ctx.attr.published.items():
        for file in target.files.to_list():
            arguments.append("--published=%s=%s" % (path_of(file), date))
    arguments += [path_of(file) for file in ctx.files.articles]
    return struct(arguments = arguments, files = files)

def script(ctx, name, words, files, programs):
    """Returns the DefaultInfo of a script that runs `words`.

    Args:
      ctx: of the rule.
      name: of the script.
      words: the command; the script's own arguments follow them.
      files: what it needs beside the programs.
      programs: targets whose runfiles it needs.
    """
    launcher = ctx.actions.declare_file(name)
    ctx.actions.write(
        launcher,
        "#!/usr/bin/env bash\nexec %s \"$@\"\n" % quoted(words),
        is_executable = True,
    )
    runfiles = ctx.runfiles(files = files)
    for program in programs:
        runfiles = runfiles.merge(program[DefaultInfo].default_runfiles)
    return DefaultInfo(executable = launcher, runfiles = runfiles)
