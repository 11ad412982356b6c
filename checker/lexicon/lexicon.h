// The language packs built into the program.
//
// What the words mean is data: textproto files below this folder, typed by
// proto/lexicon.proto, found by glob and encoded at build time.  A new kind is
// a folder below kinds/, a new language one below lang/.
#ifndef CHECKER_LEXICON_LEXICON_H_
#define CHECKER_LEXICON_LEXICON_H_

#include "absl/strings/string_view.h"
#include "proto/lexicon.pb.h"

namespace crosscheck {

// Returns the English pack: lang/en and all kinds, joined in the order of their
// paths.  Read once from the program's own bytes; thread-safe.
const v1::LexiconPack& EnglishPack();

// 16 hexadecimal digits that change when a word of the pack does.
absl::string_view EnglishPackVersion();

}  // namespace crosscheck

#endif  // CHECKER_LEXICON_LEXICON_H_
