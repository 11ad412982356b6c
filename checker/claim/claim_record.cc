#include "checker/claim/claim_record.h"

#include <cmath>
#include <cstdint>

#include "checker/base/civil_day.h"
#include "proto/time.pb.h"

namespace crosscheck {
namespace {

constexpr int64_t kSecondsPerDay = 86400;

v1::Canonical CanonicalRecord(const Claim& claim) {
  v1::Canonical record;
  if (std::isfinite(claim.canonical.lower)) {
    record.set_lower(claim.canonical.lower);
  }
  if (std::isfinite(claim.canonical.upper)) {
    record.set_upper(claim.canonical.upper);
  }
  record.set_unit(claim.canonical_unit);
  return record;
}

// Whether the stretch is made of whole days, so that dates alone say it.
bool IsWholeDays(const TimeValue& time) {
  return time.first % kSecondsPerDay == 0 &&
         (time.last % kSecondsPerDay + kSecondsPerDay) % kSecondsPerDay ==
             kSecondsPerDay - 1;
}

v1::Time TimeRecord(const TimeValue& time) {
  v1::Time record;
  record.set_timex(time.timex);
  record.set_mod(time.mod);
  record.set_type(time.type);
  if (!time.has_moments) return record;
  std::string first = IsoMoment(time.first);
  std::string last = IsoMoment(time.last);
  if (IsWholeDays(time)) {
    first = first.substr(0, first.find('T'));
    last = last.substr(0, last.find('T'));
  }
  record.set_first(first);
  record.set_last(last);
  return record;
}

v1::TimeScope ScopeRecord(const DayRange& scope) {
  v1::TimeScope record;
  // The open ends are days that no calendar has: they come out empty.
  record.set_first_day(IsoDay(scope.first));
  record.set_last_day(IsoDay(scope.last));
  return record;
}

v1::Attribution AttributionRecord(const Attribution& attribution) {
  v1::Attribution record;
  record.set_source(attribution.source);
  record.set_cue(attribution.cue);
  record.set_quoted(attribution.quoted);
  return record;
}

bool IsStated(const Attribution& attribution) {
  return attribution.quoted || !attribution.source.empty() ||
         !attribution.cue.empty();
}

void RecordWords(const Claim& claim, v1::Claim& record) {
  const auto words = [&claim](ByteRange range) {
    const absl::string_view view = WordsOf(claim, range);
    return std::string(view);
  };
  record.set_surface(words(claim.span));
  record.set_phrase_surface(words(claim.phrase));
  record.set_sentence(words(claim.sentence));
}

void RecordValue(const Claim& claim, v1::Claim& record) {
  if (claim.quantity.has_value()) {
    *record.mutable_quantity() = QuantityRecord(*claim.quantity);
  }
  if (!claim.canonical_unit.empty()) {
    *record.mutable_canonical() = CanonicalRecord(claim);
  }
  if (claim.time.has_value()) *record.mutable_time() = TimeRecord(*claim.time);
}

void RecordFacets(const Claim& claim, v1::Claim& record) {
  record.set_kind(claim.kind);
  record.set_counted(claim.counted);
  record.set_counted_class(claim.counted_class);
  record.set_predicate(claim.predicate);
  record.set_subject(claim.subject);
  record.set_place(claim.place.name);
  if (claim.scope.known()) *record.mutable_scope() = ScopeRecord(claim.scope);
  record.set_modality(claim.modality);
  if (IsStated(claim.attribution)) {
    *record.mutable_attribution() = AttributionRecord(claim.attribution);
  }
  record.set_increment(claim.increment);
  record.set_zero(claim.zero);
}

}  // namespace

v1::Quantity QuantityRecord(const Quantity& quantity) {
  v1::Quantity record;
  const Interval& bounds = quantity.bounds;
  if (std::isfinite(quantity.value)) record.set_value(quantity.value);
  if (std::isfinite(bounds.lower)) {
    record.set_lower(bounds.lower);
    record.set_lower_open(bounds.lower_open);
  }
  if (std::isfinite(bounds.upper)) {
    record.set_upper(bounds.upper);
    record.set_upper_open(bounds.upper_open);
  }
  record.set_unit(quantity.unit);
  record.set_hedge(quantity.hedge);
  return record;
}

ClaimRecorder::ClaimRecorder(absl::Span<const Claim> claims,
                             absl::string_view made_by)
    : claims_(claims), made_by_(made_by) {
  for (size_t i = 0; i < claims.size(); ++i) {
    first_of_article_.try_emplace(claims[i].article, i);
  }
}

v1::Claim ClaimRecorder::Record(const Claim& claim) {
  v1::Claim record;
  record.set_article_id(claim.article->id);
  *record.mutable_span() = SpanOf(claim, claim.span);
  record.set_field(claim.field);
  *record.mutable_phrase() = SpanOf(claim, claim.phrase);
  *record.mutable_origin() = origins_.Find(claim, claim.span);
  RecordWords(claim, record);
  RecordValue(claim, record);
  RecordFacets(claim, record);
  if (const Claim* whole = FindSibling(claim, claim.part_of)) {
    *record.mutable_part_of() = SpanOf(*whole, whole->span);
  }
  record.set_made_by(made_by_);
  return record;
}

const Claim* ClaimRecorder::FindSibling(const Claim& claim, int ordinal) const {
  const auto first = first_of_article_.find(claim.article);
  if (ordinal < 0 || first == first_of_article_.end()) return nullptr;
  const size_t index = first->second + static_cast<size_t>(ordinal);
  if (index >= claims_.size()) return nullptr;
  const Claim& sibling = claims_[index];
  const bool same = sibling.article == claim.article &&
                    sibling.ordinal == static_cast<uint32_t>(ordinal);
  return same ? &sibling : nullptr;
}

}  // namespace crosscheck
