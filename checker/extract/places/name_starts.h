// Where names of the gazetteer begin in a text, so that they are looked up
// once.
#ifndef CHECKER_EXTRACT_PLACES_NAME_STARTS_H_
#define CHECKER_EXTRACT_PLACES_NAME_STARTS_H_

#include <algorithm>
#include <cstdint>
#include <vector>

#include "absl/strings/string_view.h"
#include "checker/lexicon/places/gazetteer.h"
#include "checker/text/token.h"

namespace crosscheck {

// The names of the parts of one text, and the bytes at which a word for a
// people begins.
//
// Filled part by part and in order of the text, then read: a look-up is a
// binary search among the names of the part.
class NameStarts {
 public:
  // Goes on to a part with this text, which must outlive the queries.
  void BeginPart(absl::string_view text) {
    // In news about one in so many bytes begins a name.
    constexpr size_t kBytesPerName = 96;
    parts_.emplace_back();
    parts_.back().text = text.data();
    parts_.back().names.reserve(text.size() / kBytesPerName);
  }

  // `name` is what Gazetteer::Longest() finds at `token`.
  void AddName(const Token& token, const Gazetteer::Match& name) {
    parts_.back().names.push_back({token.begin, name});
  }
  void AddPeople(const Token& token) {
    parts_.back().people.push_back(token.begin);
  }

  // The name that was entered at tokens[at], or none.  In texts that were not
  // entered it is looked up.
  Gazetteer::Match NameAt(const Gazetteer& gazetteer, const TokenView& tokens,
                          size_t at) const {
    const Part* part = Find(tokens);
    if (part == nullptr) return gazetteer.Longest(tokens, at);
    const uint32_t begin = tokens[at].begin;
    const auto name = std::lower_bound(
        part->names.begin(), part->names.end(), begin,
        [](const Name& name, uint32_t byte) { return name.begin < byte; });
    const bool found = name != part->names.end() && name->begin == begin;
    return found ? name->match : Gazetteer::Match();
  }

  // Whether a word like "Slovaks" may begin at tokens[at].  True in texts that
  // were not entered.
  bool MayBePeople(const TokenView& tokens, size_t at) const {
    const Part* part = Find(tokens);
    return part == nullptr ||
           std::binary_search(part->people.begin(), part->people.end(),
                              tokens[at].begin);
  }

 private:
  struct Name {
    uint32_t begin = 0;
    Gazetteer::Match match;
  };

  struct Part {
    const char* text = nullptr;
    std::vector<Name> names;
    std::vector<uint32_t> people;
  };

  const Part* Find(const TokenView& tokens) const {
    for (const Part& part : parts_) {
      if (part.text == tokens.text.data()) return &part;
    }
    return nullptr;
  }

  std::vector<Part> parts_;
};

}  // namespace crosscheck

#endif  // CHECKER_EXTRACT_PLACES_NAME_STARTS_H_
