#include "checker/extract/content_reader.h"

#include <algorithm>
#include <string>

#include "absl/container/inlined_vector.h"
#include "absl/types/span.h"
#include "checker/base/sort_hashes.h"
#include "checker/extract/words/names.h"

namespace crosscheck {
namespace {

template <typename Values>
void SortUnique(Values& values) {
  SortHashes(absl::MakeSpan(values));
  values.erase(std::unique(values.begin(), values.end()), values.end());
}

}  // namespace

// Whether the content word tokens[at] has its capital from being a name; the
// first of a sentence that starts at `begin` has it anyway.
bool ContentReader::IsName(const TokenView& tokens, size_t begin,
                           size_t at) const {
  return tokens[at].capital && at > begin && !words_.Is(tokens[at], kNotAName);
}

void ContentReader::ReadNames(const TokenView& tokens, size_t begin,
                              std::vector<uint64_t>& names) const {
  std::string buffer;
  for (size_t i = begin; i < tokens.size(); ++i) {
    // Only words have capitals, and only what has one is a country.
    if (!tokens[i].capital || words_.Is(tokens[i], kFunctionWord)) continue;
    if (IsName(tokens, begin, i) ||
        (i == begin && places_.IsCountry(tokens, begin))) {
      names.push_back(lemma_hashes_.Of(tokens, i, buffer));
    }
  }
}

void ContentReader::Read(const TokenView& tokens,
                         SentenceMentions& mentions) const {
  // Both kinds stand in the order of the text.
  size_t figure = 0;
  size_t time = 0;
  const auto covered = [&](size_t i) {
    const auto& figures = mentions.figures;
    const auto& times = mentions.times;
    while (figure < figures.size() && figures[figure].bare.last <= i) ++figure;
    while (time < times.size() && times[time].last <= i) ++time;
    return (figure < figures.size() && figures[figure].bare.Contains(i)) ||
           (time < times.size() && i >= times[time].first);
  };
  size_t place = 0;
  const auto in_country = [&](size_t i) {
    const auto& places = mentions.places;
    while (place < places.size() && places[place].range.last <= i) ++place;
    return place < places.size() && places[place].range.Contains(i) &&
           places[place].country && places[place].role == PlaceRole::kIn;
  };
  // "Filipino shoppers paid": a name that opens the sentence, if it is known.
  const auto opens_with_place = [&] {
    return (!mentions.places.empty() &&
            mentions.places.front().range.first == mentions.lead) ||
           places_.IsCountry(tokens, mentions.lead);
  };
  mentions.content.reserve(tokens.size());
  absl::InlinedVector<uint64_t, 16> names;
  std::string buffer;
  for (size_t i = mentions.lead; i < tokens.size(); ++i) {
    if (!HasContent(tokens, i, words_) || covered(i)) continue;
    const uint64_t hash = lemma_hashes_.Of(tokens, i, buffer);
    mentions.content.push_back(hash);
    if (words_.Is(tokens[i], kFunctionWord)) continue;
    if (i == mentions.lead ? opens_with_place()
                           : IsName(tokens, mentions.lead, i)) {
      if (in_country(i)) {
        mentions.country_names.push_back(hash);
      } else {
        names.push_back(hash);
      }
    }
  }
  SortUnique(mentions.content);
  SortUnique(mentions.country_names);
  SortUnique(names);
  mentions.names.assign(names.begin(), names.end());
}

}  // namespace crosscheck
