#include "checker/lexicon/lexicon.h"

#include <string>

#include "checker/base/hash.h"

namespace crosscheck {

// Written by the genrules of BUILD.bazel.
extern const absl::string_view kEnglishPackBytes;

const v1::LexiconPack& EnglishPack() {
  static const v1::LexiconPack* const pack = [] {
    auto* parsed = new v1::LexiconPack;
    parsed->ParseFromArray(kEnglishPackBytes.data(),
                           static_cast<int>(kEnglishPackBytes.size()));
    return parsed;
  }();
  return *pack;
}

absl::string_view EnglishPackVersion() {
  static const std::string* const version =
      new std::string(HexDigits(StableHash(kEnglishPackBytes)));
  return *version;
}

}  // namespace crosscheck
