// Where names of the gazetteer begin in a text, so that they are looked up
// once.
#ifndef CHECKER_EXTRACT_PLACES_NAME_STARTS_H_
#define CHECKER_EXTRACT_PLACES_NAME_STARTS_H_

#include <algorithm>
#include <cstdint>
#include <vector>

#include "absl/strings/string_view.h"
#include "checker/text/token.h"

namespace crosscheck {

// Bytes of the parts of one text at which a name or a word for a people begins.
//
// Filled part by part and in order of the text, then read: a look-up is a
// binary search among the names of the part.
class NameStarts {
 public:
  // Goes on to a part with this text, which must outlive the queries.
  void BeginPart(absl::string_view text) {
    parts_.emplace_back();
    parts_.back().text = text.data();
  }

  void AddName(const Token& token) {
    parts_.back().names.push_back(token.begin);
  }
  void AddPeople(const Token& token) {
    parts_.back().people.push_back(token.begin);
  }

  // Whether a name of a place may begin at tokens[at].  True in texts that were
  // not entered.
  bool MayBeName(const TokenView& tokens, size_t at) const {
    const Part* part = Find(tokens);
    return part == nullptr || Holds(part->names, tokens[at]);
  }

  // The same of words like "Slovaks".
  bool MayBePeople(const TokenView& tokens, size_t at) const {
    const Part* part = Find(tokens);
    return part == nullptr || Holds(part->people, tokens[at]);
  }

 private:
  struct Part {
    const char* text = nullptr;
    std::vector<uint32_t> names;
    std::vector<uint32_t> people;
  };

  const Part* Find(const TokenView& tokens) const {
    for (const Part& part : parts_) {
      if (part.text == tokens.text.data()) return &part;
    }
    return nullptr;
  }

  static bool Holds(const std::vector<uint32_t>& starts, const Token& token) {
    return std::binary_search(starts.begin(), starts.end(), token.begin);
  }

  std::vector<Part> parts_;
};

}  // namespace crosscheck

#endif  // CHECKER_EXTRACT_PLACES_NAME_STARTS_H_
