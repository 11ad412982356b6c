#include "checker/compare/comparison.h"

namespace crosscheck {

absl::string_view FacetName(Facet facet) {
  switch (facet) {
    case Facet::kCounted:
      return "counted";
    case Facet::kSubject:
      return "subject";
    case Facet::kPlace:
      return "place";
    case Facet::kTime:
      return "time";
    case Facet::kEvent:
      return "event";
    case Facet::kModality:
      return "modality";
  }
  return "";
}

absl::string_view RelationName(Relation relation) {
  switch (relation) {
    case Relation::kUnknown:
      return "unknown";
    case Relation::kEqual:
      return "equal";
    case Relation::kWithin:
      return "within";
    case Relation::kContains:
      return "contains";
    case Relation::kOverlaps:
      return "overlaps";
    case Relation::kApart:
      return "apart";
  }
  return "";
}

}  // namespace crosscheck
