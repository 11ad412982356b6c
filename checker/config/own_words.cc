#include "checker/config/own_words.h"

#include <cmath>
#include <cstddef>
#include <utility>
#include <vector>

#include "absl/algorithm/container.h"
#include "absl/strings/match.h"
#include "absl/strings/str_cat.h"
#include "absl/strings/string_view.h"
#include "checker/base/escape.h"
#include "checker/base/spelling.h"
#include "checker/lexicon/places/gazetteer.h"

namespace crosscheck {
namespace {

using ::google::protobuf::FieldDescriptor;
using ::google::protobuf::Reflection;

constexpr absl::string_view kLists[] = {"kind", "kind_words", "unit",
                                        "counted_class", "place"};

// Bytes of a name in a complaint.
constexpr size_t kMostShown = 100;

std::string Quoted(absl::string_view name) {
  return absl::StrCat("\"", EscapeExcerpt(name, kMostShown), "\"");
}

bool HasKind(const v1::LexiconPack& pack, absl::string_view id) {
  return absl::c_any_of(pack.kind(),
                        [&](const v1::Kind& kind) { return kind.id() == id; });
}

// Whether there is something in this unit: counts, spans of time, ages and
// money have no entries of their own.
bool HasUnit(absl::string_view unit, const v1::LexiconPack& own,
             const v1::LexiconPack& built_in) {
  static constexpr absl::string_view kPlain[] = {"",  "1", "%",    "s",
                                                 "d", "a", "money"};
  const auto has = [&](const v1::LexiconPack& pack) {
    return absl::c_any_of(pack.unit(), [&](const v1::Unit& other) {
      return other.base() == unit;
    });
  };
  return absl::c_linear_search(kPlain, unit) || has(own) || has(built_in);
}

std::string WrongKind(const v1::Kind& kind, const v1::LexiconPack& own,
                      const v1::LexiconPack& built_in) {
  if (kind.id().empty() || absl::StartsWith(kind.id(), "open:")) {
    return "a kind needs an id, which does not begin with \"open:\"";
  }
  const std::string id = Quoted(kind.id());
  const auto same = [&](const v1::Kind& other) {
    return other.id() == kind.id();
  };
  if (absl::c_count_if(own.kind(), same) > 1) {
    return absl::StrCat(id, " is set twice");
  }
  if (!HasKind(built_in, kind.id()) &&
      kind.accumulation() == v1::Kind::ACCUMULATION_UNSPECIFIED) {
    return absl::StrCat(id, " is new, and needs an accumulation");
  }
  if (!HasUnit(kind.unit(), own, built_in)) {
    return absl::StrCat(id, " is in ", Quoted(kind.unit()),
                        ", which is no base unit");
  }
  return kind.slack_days() < 0
             ? absl::StrCat(id, " cannot have less than no slack")
             : "";
}

std::string WrongKindWords(const v1::KindWords& words,
                           const v1::LexiconPack& own,
                           const v1::LexiconPack& built_in) {
  if (HasKind(own, words.kind()) || HasKind(built_in, words.kind())) return "";
  std::vector<absl::string_view> ids;
  for (const v1::Kind& kind : built_in.kind()) ids.push_back(kind.id());
  return absl::StrCat("there is no kind ", Quoted(words.kind()),
                      DidYouMean(words.kind(), ids));
}

std::string WrongUnit(const v1::Unit& unit, const v1::LexiconPack& built_in) {
  if (unit.code().empty() || unit.dimension().empty() || unit.base().empty()) {
    return "a unit needs a code, a dimension and a base";
  }
  const std::string code = Quoted(unit.code());
  if (!(unit.factor() > 0) || !std::isfinite(unit.factor())) {
    return absl::StrCat(code, " needs a factor above 0");
  }
  for (const v1::Unit& other : built_in.unit()) {
    if (other.code() == unit.code()) {
      return absl::StrCat(code, " is there already");
    }
    if (other.dimension() == unit.dimension() && other.base() != unit.base()) {
      return absl::StrCat("the base of ", Quoted(unit.dimension()), " is ",
                          Quoted(other.base()));
    }
  }
  return "";
}

std::string WrongPlace(const v1::Place& place) {
  if (place.name().empty()) return "a place needs a name";
  const bool known = place.part_of().empty() ||
                     Gazetteer::BuiltIn().FindKey(place.part_of()) != kNoPlace;
  return known ? ""
               : absl::StrCat("there is no place ", Quoted(place.part_of()),
                              " for ", Quoted(place.name()), " to be part of");
}

// What is wrong with the entry `index` of a list.
std::string Wrong(const FieldDescriptor& field, int index,
                  const v1::LexiconPack& own, const v1::LexiconPack& built_in) {
  if (!absl::c_linear_search(kLists, field.name())) {
    return absl::StrCat(field.name(), " cannot be added to");
  }
  switch (field.number()) {
    case v1::LexiconPack::kKindFieldNumber:
      return WrongKind(own.kind(index), own, built_in);
    case v1::LexiconPack::kKindWordsFieldNumber:
      return WrongKindWords(own.kind_words(index), own, built_in);
    case v1::LexiconPack::kUnitFieldNumber:
      return WrongUnit(own.unit(index), built_in);
    case v1::LexiconPack::kPlaceFieldNumber:
      return WrongPlace(own.place(index));
    default:
      return own.counted_class(index).id().empty() ? "a class needs an id" : "";
  }
}

}  // namespace

WrongWords CheckWords(const v1::LexiconPack& own,
                      const v1::LexiconPack& built_in) {
  const Reflection& reflection = *v1::LexiconPack::GetReflection();
  std::vector<const FieldDescriptor*> fields;
  reflection.ListFields(own, &fields);
  for (const FieldDescriptor* field : fields) {
    const int entries =
        field->is_repeated() ? reflection.FieldSize(own, field) : 1;
    for (int i = 0; i < entries; ++i) {
      std::string what = Wrong(*field, i, own, built_in);
      if (!what.empty()) {
        return {std::move(what), field, field->is_repeated() ? i : -1};
      }
    }
  }
  return {};
}

void AddWords(const v1::LexiconPack& own, v1::LexiconPack& pack) {
  v1::LexiconPack rest = own;
  rest.clear_kind();
  for (const v1::Kind& kind : own.kind()) {
    const auto there = absl::c_find_if(
        *pack.mutable_kind(),
        [&](const v1::Kind& other) { return other.id() == kind.id(); });
    if (there != pack.mutable_kind()->end()) {
      there->MergeFrom(kind);
    } else {
      *pack.add_kind() = kind;
    }
  }
  pack.MergeFrom(rest);
}

}  // namespace crosscheck
