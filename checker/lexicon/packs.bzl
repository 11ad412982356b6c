"""Encodes textproto files into one language pack inside the program."""

def encoded_packs(srcs):
    """Encodes textproto files of crosscheck.v1.LexiconPack, one by one.

    A message and a field that the schema does not have, or a misspelt enum,
    stops the build.

    Args:
      srcs: textproto files.

    Returns:
      The encoded files, in order of their paths.
    """
    parts = []
    for src in sorted(srcs):
        part = src.replace(".textproto", ".binpb")
        native.genrule(
            name = part.replace("/", "_").replace(".", "_"),
            srcs = [
                src,
                "//proto:protos",
            ],
            outs = [part],
            cmd = ("$(location @com_google_protobuf//:protoc) -I. " +
                   "--encode=crosscheck.v1.LexiconPack proto/lexicon.proto " +
                   "< $(location %s) > $@") % src,
            tools = ["@com_google_protobuf//:protoc"],
        )
        parts.append(part)
    return parts

def language_pack(name, srcs, variable):
    """Makes NAME.cc, which defines VARIABLE as the bytes of one LexiconPack.

    Encoded parts are joined by putting them end to end, which is how protobuf
    merges messages.

    Args:
      name: of the pack.
      srcs: textproto files of crosscheck.v1.LexiconPack.
      variable: C++ name of the bytes.
    """
    native.genrule(
        name = name,
        srcs = encoded_packs(srcs),
        outs = [name + ".cc"],
        cmd = "cat $(SRCS) > $(@D)/%s.binpb && " % name +
              "$(location :embed) %s $(@D)/%s.binpb $@" % (variable, name),
        tools = [":embed"],
    )
