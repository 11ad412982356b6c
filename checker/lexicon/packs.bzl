"""Encodes textproto files, and joins them into a language pack of the program."""

def encoded_textproto(name, src, out, message, schema):
    """Encodes one textproto file at build time.

    A field that the schema does not have, or a misspelt enum, stops the build.

    Args:
      name: of the rule.
      src: the textproto file.
      out: the encoded file.
      message: full name of its message.
      schema: the .proto file of the message, from the root.
    """

    # The root is where this repository lies, which is below external/ when
    # another workspace builds it.
    native.genrule(
        name = name,
        srcs = [
            src,
            "//proto:protos",
        ],
        outs = [out],
        cmd = ("file=$(location %s); root=$${file%%%%checker/*}; " % src +
               "$(location @com_google_protobuf//:protoc) -I$${root:-.} " +
               "--encode=%s $${root}%s < $$file > $@" % (message, schema)),
        tools = ["@com_google_protobuf//:protoc"],
    )

def encoded_packs(srcs):
    """Encodes textproto files of crosscheck.v1.LexiconPack, one by one.

    Args:
      srcs: textproto files.

    Returns:
      The encoded files, in order of their paths.
    """
    parts = []
    for src in sorted(srcs):
        part = src.replace(".textproto", ".binpb")
        encoded_textproto(
            name = part.replace("/", "_").replace(".", "_"),
            src = src,
            out = part,
            message = "crosscheck.v1.LexiconPack",
            schema = "proto/lexicon.proto",
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
