"""The rule claims_library, and what it gives to others."""

load(":check_arguments.bzl", "PROGRAM_ATTRS")

ClaimsInfo = provider(
    doc = "Articles that were read for claims.",
    fields = {
        "claims": "depset of files of claims, one for each file of articles",
        "articles": "depset of the files they were read from",
    },
)

# Exit code 3 is a file that could not be read: the file of claims says so, and
# whoever checks it fails in words of its own.
_EXTRACT = """"$@" >/dev/null || { code=$?; [ "$code" = 3 ] || exit "$code"; }"""

def _dates(published):
    return {
        file.path: date
        for target, date in published.items()
        for file in target.files.to_list()
    }

def _extract(ctx, article, date):
    """Declares the action for one file, and returns the file of its claims."""
    claims = ctx.actions.declare_file("%s/%s.claims" % (
        ctx.label.name,
        article.short_path.replace("../", "external/", 1),
    ))
    arguments = ctx.actions.args()
    arguments.add(ctx.executable._crosscheck)
    arguments.add("keep")
    arguments.add("--config=none")
    if date:
        arguments.add("%s=%s" % (article.path, date), format = "--published=%s")
    arguments.add(claims)
    arguments.add(article)
    ctx.actions.run_shell(
        arguments = [arguments],
        command = _EXTRACT,
        inputs = [article],
        mnemonic = "CrosscheckExtract",
        outputs = [claims],
        progress_message = "Reading %s for claims" % article.short_path,
        tools = [ctx.attr._crosscheck[DefaultInfo].files_to_run],
    )
    return claims

def _claims_library_impl(ctx):
    dates = _dates(ctx.attr.published)
    unknown = [path for path in dates if path not in [file.path for file in ctx.files.articles]]
    if unknown:
        fail("no article: " + ", ".join(unknown), attr = "published")
    claims = depset([
        _extract(ctx, article, dates.get(article.path))
        for article in ctx.files.articles
    ])
    return [
        DefaultInfo(files = claims),
        ClaimsInfo(articles = depset(ctx.files.articles), claims = claims),
    ]

claims_library = rule(
    implementation = _claims_library_impl,
    doc = """Reads articles for figures and dates.

One action for each file: of an archive only what was touched is read again.  The
other rules take the target wherever they take articles, and say of it just what
they would say of the articles.

    claims_library(
        name = "archive",
        articles = glob(["archive/*.txt"]),
    )
""",
    attrs = dict(
        articles = attr.label_list(
            allow_files = True,
            mandatory = True,
            doc = "Texts, in any format that crosscheck reads.",
        ),
        published = attr.label_keyed_string_dict(
            allow_files = True,
            doc = "Article to its date of publication, where the text has none.",
        ),
        **PROGRAM_ATTRS
    ),
)
