#include "checker/extract/places/place_role.h"

#include <algorithm>

#include "absl/strings/match.h"

namespace crosscheck {
namespace {

// Words that may stand between a preposition and the name of a place:
// "in the rebel-held eastern Kirun", "in the embattled Slovak city of Kirun".
constexpr size_t kLongestLead = 8;
constexpr size_t kLongestSureLead = 5;

// Of these, words of no class: "embattled", "Slovak".
constexpr size_t kPlainWords = 2;

// ", a small market town".
constexpr size_t kLongestApposition = 5;

}  // namespace

// Whether tokens[at] may stand between a preposition and a place.
bool PlaceRoles::IsLead(const TokenView& tokens, size_t at,
                        size_t& plain_words) const {
  const Token& token = tokens[at];
  if (token.is_punct('-')) return true;
  if (!token.is_word()) return false;
  if (place_words_.Is(token, kAreaNoun | kFacilityNoun) ||
      words_.Is(token, kDirection | kDeterminer) ||
      (at + 1 < tokens.size() && tokens[at + 1].is_punct('-')) ||
      (at > 0 && tokens[at - 1].is_punct('-'))) {
    return true;
  }
  if (words_.Is(token, kVerb | kAuxiliary | kSpeechVerb | kFunctionWord)) {
    return false;
  }
  return ++plain_words <= kPlainWords;
}

bool PlaceRoles::IsNoun(const TokenView& tokens, size_t at) const {
  return at < tokens.size() && tokens[at].is_word() && !tokens[at].capital &&
         !words_.Is(tokens[at], kFunctionWord | kVerb | kSpeechVerb |
                                    kDirection | kTitle) &&
         !place_words_.IsPossessive(tokens[at]) &&
         !place_words_.Is(tokens[at], kAreaNoun | kFacilityNoun) &&
         !absl::EndsWith(tokens.Text(at), "ed");
}

// Whether ", a town of" stands at tokens[at].
bool PlaceRoles::HasApposition(const TokenView& tokens, size_t at) const {
  const size_t end = std::min(tokens.size(), at + 2 + kLongestApposition);
  if (at + 2 >= end || !tokens[at].is_punct(',') ||
      !words_.Is(tokens[at + 1], kDeterminer)) {
    return false;
  }
  for (size_t i = at + 2; i < end && tokens[i].is_word(); ++i) {
    if (place_words_.Is(tokens[i], kAreaNoun)) return true;
    if (words_.Is(tokens[i], kFunctionWord)) return false;
  }
  return false;
}

// The role of a place without a preposition.
PlaceRole PlaceRoles::Standing(const TokenView& tokens,
                               TokenRange range) const {
  if (range.last >= tokens.size()) return PlaceRole::kBare;
  const Token& next = tokens[range.last];
  if (place_words_.IsPossessive(next)) return PlaceRole::kOwner;
  if (HasApposition(tokens, range.last)) return PlaceRole::kIn;
  if (IsNoun(tokens, range.last)) return PlaceRole::kName;
  return words_.Is(next, kAuxiliary) ? PlaceRole::kSubject : PlaceRole::kBare;
}

// What a place behind the "of" at tokens[at] is: kBare if the words before the
// "of" belong to its name.
PlaceRole PlaceRoles::BehindOf(const TokenView& tokens, size_t at) const {
  // ", of Kirun", "24, of Kirun".
  if (at == 0 || !tokens[at - 1].is_word()) return PlaceRole::kFar;
  const Token& before = tokens[at - 1];
  if (place_words_.Is(before, kAreaNoun))
    return PlaceRole::kBare;  // "city of".
  if (!words_.Is(before, kDirection)) return PlaceRole::kOf;
  // "the east of", but "12 km east of".
  return at >= 2 && place_words_.IsThe(tokens[at - 2]) ? PlaceRole::kBare
                                                       : PlaceRole::kAt;
}

PlaceRole PlaceRoles::Of(const TokenView& tokens, TokenRange range) const {
  const bool owner = range.last < tokens.size() &&
                     place_words_.IsPossessive(tokens[range.last]);
  const bool name = owner || IsNoun(tokens, range.last);
  size_t plain_words = 0;
  bool town_of = false;
  const size_t begin =
      range.first > kLongestLead ? range.first - kLongestLead : 0;
  for (size_t at = range.first; at > begin; --at) {
    const Token& token = tokens[at - 1];
    if (words_.Is(token, kSureLocationPreposition)) return PlaceRole::kIn;
    if (place_words_.Is(token, kGoalPreposition)) return PlaceRole::kTo;
    if (place_words_.Is(token, kFarPreposition)) return PlaceRole::kFar;
    if (place_words_.IsOf(token)) {
      const PlaceRole role = BehindOf(tokens, at - 1);
      if (role == PlaceRole::kBare) {
        town_of = town_of || place_words_.Is(tokens[at - 2], kAreaNoun);
        continue;
      }
      return role == PlaceRole::kOf && name ? PlaceRole::kName : role;
    }
    if (words_.Is(token, kLocationPreposition)) {
      return name ? PlaceRole::kName : PlaceRole::kAt;
    }
    if (!IsLead(tokens, at - 1, plain_words)) break;
  }
  const PlaceRole standing = Standing(tokens, range);
  return town_of && standing == PlaceRole::kBare ? PlaceRole::kSubject
                                                 : standing;
}

bool PlaceRoles::BehindSurePreposition(const TokenView& tokens,
                                       size_t at) const {
  for (size_t back = 1; back <= kLongestSureLead && back <= at; ++back) {
    const Token& token = tokens[at - back];
    if (words_.Is(token, kSureLocationPreposition)) return true;
    const bool hyphened = tokens[at - back + 1].is_punct('-') ||
                          (at > back && tokens[at - back - 1].is_punct('-'));
    const bool lead = place_words_.IsThe(token) || token.is_punct('-') ||
                      words_.Is(token, kDirection) ||
                      place_words_.Is(token, kAreaNoun) ||
                      (token.is_word() && hyphened && !token.capital);
    if (!lead) return false;
  }
  return false;
}

}  // namespace crosscheck
