// Words that a newsroom adds to those built in.
#ifndef CHECKER_CONFIG_OWN_WORDS_H_
#define CHECKER_CONFIG_OWN_WORDS_H_

#include <string>

#include "google/protobuf/descriptor.h"
#include "proto/lexicon.pb.h"

namespace crosscheck {

// What is wrong with words, and in which entry of which list of the pack.
struct WrongWords {
  std::string what;  // Empty: nothing is.
  const google::protobuf::FieldDescriptor* field = nullptr;
  int index = 0;
};

// Looks for the first thing wrong with `own` beside `built_in`: a list other
// than kinds, kind words, units, classes and places; an entry without what the
// grammars need; words for a kind, or part of a place, that there is not.
WrongWords CheckWords(const v1::LexiconPack& own,
                      const v1::LexiconPack& built_in);

// Adds `own` to `pack`.  A kind that is there takes the fields that are set;
// words come beside those there are.
//
// Precondition: CheckWords() found nothing.
void AddWords(const v1::LexiconPack& own, v1::LexiconPack& pack);

}  // namespace crosscheck

#endif  // CHECKER_CONFIG_OWN_WORDS_H_
