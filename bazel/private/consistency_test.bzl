"""The rule consistency_test."""

load(
    ":check_arguments.bzl",
    "COMPARE_ATTRS",
    "DECISION_ATTRS",
    "PROGRAM_ATTRS",
    "check_arguments",
    "script",
    "short_path",
)

def _consistency_test_impl(ctx):
    if not ctx.attr.allow_empty and not ctx.files.articles:
        fail("no articles: a check of nothing must not pass (or set allow_empty)", attr = "articles")
    checked = check_arguments(ctx, short_path)
    flags = ["--fail-on=" + ctx.attr.fail_on]
    files = checked.files
    if ctx.file.expect:
        flags.append("--expect=" + ctx.file.expect.short_path)
        files = files + [ctx.file.expect]
    if ctx.attr.allow_empty:
        flags.append("--allow-empty")
    return [script(
        ctx,
        ctx.label.name + ".sh",
        [
            ctx.executable._run.short_path,
            ctx.executable._crosscheck.short_path,
            ",".join(ctx.attr.formats),
            str(ctx.label) + ".update" if ctx.files.baseline or ctx.files.expect else "",
        ] + flags + checked.arguments,
        files + [ctx.executable._run, ctx.executable._crosscheck],
        [ctx.attr._crosscheck],
    )]

_consistency_test = rule(
    implementation = _consistency_test_impl,
    test = True,
    attrs = dict(
        dict(COMPARE_ATTRS, **DECISION_ATTRS),
        allow_empty = attr.bool(),
        expect = attr.label(allow_single_file = True),
        fail_on = attr.string(
            default = "conflict",
            values = ["conflict", "review", "superseded", "never"],
        ),
        formats = attr.string_list(),
        _run = attr.label(
            allow_single_file = True,
            cfg = "target",
            default = "//bazel/private:consistency_test.sh",
            executable = True,
        ),
        **PROGRAM_ATTRS
    ),
)

def _consistency_update_impl(ctx):
    file = ctx.file.file
    if not file.is_source:
        fail("%s is built: an update can write source files only" % file.short_path, attr = "file")
    checked = check_arguments(ctx, short_path)
    return [script(
        ctx,
        ctx.label.name + ".sh",
        [
            ctx.executable._run.short_path,
            ctx.executable._crosscheck.short_path,
            file.short_path,
        ] + checked.arguments,
        checked.files + [ctx.executable._run, ctx.executable._crosscheck],
        [ctx.attr._crosscheck],
    )]

_consistency_update = rule(
    implementation = _consistency_update_impl,
    executable = True,
    attrs = dict(
        COMPARE_ATTRS,
        file = attr.label(allow_single_file = True, mandatory = True),
        _run = attr.label(
            allow_single_file = True,
            cfg = "target",
            default = "//bazel/private:update.sh",
            executable = True,
        ),
        **PROGRAM_ATTRS
    ),
)

def consistency_test(name, articles, baseline = None, expect = None, **kwargs):
    """Fails when figures or dates of the articles cannot all hold.

    The test runs `crosscheck check` on the articles and needs no network.  With
    --test_summary=detailed Bazel lists every finding: the rule that made it, and
    its message.  A missing or unreadable article fails the test as well.

        load("@crosscheck//bazel:defs.bzl", "consistency_test")

        consistency_test(
            name = "bridge_test",
            articles = glob(["bridge/*.txt"]),
        )

    Args:
      name: of the test.  With `baseline` or `expect`, `bazel run` of NAME.update
        writes that file in the source tree; it may begin empty.
      articles: the texts to check, or claims_library targets.
      baseline: a file of findings that were there when checking began: what is
        new fails.
      expect: a file of that form with all findings that have to be made: any
        other one fails, whatever its verdict, and so does one that is missing.
      **kwargs: `against`: reference articles; only what concerns `articles` is
        reported.  `published`: article to its date, for texts without one.
        `by_group`: compare only articles of one group.  `fail_on`: the mildest
        verdict that fails: conflict, review, superseded or never.  `config`: a
        crosscheck.textproto.  `decisions`: a file of editors' decisions.
        `as_of`: the day by which they expire.  `allow_empty`: pass also if there
        is no article, or no figure in any.  `formats`: further reports among the
        test's undeclared outputs, as findings.FORMAT.  `shard_count`: each
        finding is in one shard.  `args`: further flags of `crosscheck check`.
        And what every test has.
    """
    if baseline and expect:
        fail("baseline says what may be found and expect what has to be; give one of them")
    _consistency_test(
        name = name,
        articles = articles,
        baseline = baseline,
        expect = expect,
        **kwargs
    )
    if not baseline and not expect:
        return
    _consistency_update(
        name = name + ".update",
        testonly = True,
        articles = articles,
        file = baseline or expect,
        tags = ["manual"],
        visibility = kwargs.get("visibility"),
        **{
            key: kwargs[key]
            for key in ["against", "as_of", "by_group", "config", "published"]
            if key in kwargs
        }
    )
