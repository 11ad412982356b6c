#include "checker/store/claim_codec.h"

#include <algorithm>
#include <cstddef>
#include <cstdint>
#include <iterator>
#include <memory>
#include <optional>
#include <utility>

#include "checker/claim/quantity.h"
#include "checker/claim/story.h"
#include "proto/store.pb.h"

namespace crosscheck {
namespace {

// Whoever gives a claim another field has to keep it here as well, and raise
// kStoreVersion in layout.h: a claim that comes back without it is compared
// otherwise than it would have been.
static_assert(sizeof(Claim) == 880 && sizeof(PlaceRef) == 80 &&
              sizeof(TimeValue) == 120 && sizeof(Quantity) == 80 &&
              sizeof(Attribution) == 72);

// A bit for each, in this order.
constexpr bool Claim::*kClaimFlags[] = {
    &Claim::scope_stated, &Claim::increment,
    &Claim::zero,         &Claim::age,
    &Claim::fraction,     &Claim::ordinal_number,
    &Claim::definite,     &Claim::of_base,
    &Claim::sum,          &Claim::several_events,
    &Claim::round_up,     &Claim::attacker_died,
    &Claim::tells_death,  &Claim::stage,
    &Claim::of_story,     &Claim::of_part,
    &Claim::role,         &Claim::alone,
    &Claim::whole_text,
};
constexpr bool PlaceRef::*kPlaceFlags[] = {
    &PlaceRef::known, &PlaceRef::stated, &PlaceRef::home,
    &PlaceRef::area,  &PlaceRef::side,
};
constexpr bool TimeValue::*kTimeFlags[] = {
    &TimeValue::has_moments, &TimeValue::since,      &TimeValue::clock,
    &TimeValue::bare_hour,   &TimeValue::full,       &TimeValue::zone_stated,
    &TimeValue::has_offset,  &TimeValue::day_stated, &TimeValue::half_unknown,
};
constexpr int kPlaceShift = 20;  // Of the flags of its place.
constexpr int kQuotedShift = 31;
static_assert(std::size(kClaimFlags) <= kPlaceShift &&
              kPlaceShift + std::size(kPlaceFlags) <= kQuotedShift);

template <typename Value, size_t n>
uint32_t Pack(const Value& value, bool Value::*const (&flags)[n]) {
  uint32_t bits = 0;
  for (size_t i = 0; i < n; ++i) bits |= uint32_t{value.*flags[i]} << i;
  return bits;
}

template <typename Value, size_t n>
void Unpack(uint32_t bits, bool Value::*const (&flags)[n], Value& value) {
  for (size_t i = 0; i < n; ++i) value.*flags[i] = (bits >> i & 1) != 0;
}

template <typename Record>
void EncodeInterval(const Interval& interval, Record& record) {
  record.set_lower(interval.lower);
  record.set_upper(interval.upper);
  record.set_lower_open(interval.lower_open);
  record.set_upper_open(interval.upper_open);
}

Interval DecodeInterval(const v1::StoredInterval& record) {
  return {record.lower(), record.upper(), record.lower_open(),
          record.upper_open()};
}

void EncodeQuantity(const Quantity& quantity, v1::StoredQuantity& record) {
  record.set_value(quantity.value);
  EncodeInterval(quantity.bounds, *record.mutable_bounds());
  record.set_unit(quantity.unit);
  record.set_hedge(quantity.hedge);
  record.set_decimals(quantity.decimals);
  record.set_scaled(quantity.scaled);
}

Quantity DecodeQuantity(const v1::StoredQuantity& record) {
  Quantity quantity;
  quantity.value = record.value();
  quantity.bounds = DecodeInterval(record.bounds());
  quantity.unit = record.unit();
  quantity.hedge = static_cast<v1::Hedge>(record.hedge());
  quantity.decimals = record.decimals();
  quantity.scaled = record.scaled();
  return quantity;
}

void EncodeTime(const TimeValue& time, v1::StoredTime& record) {
  record.set_type(time.type);
  record.set_timex(time.timex);
  record.set_mod(time.mod);
  record.set_first(time.first);
  record.set_last(time.last);
  record.set_flags(Pack(time, kTimeFlags));
  record.set_offset(time.offset);
  record.set_weekday(time.weekday);
}

TimeValue DecodeTime(const v1::StoredTime& record) {
  TimeValue time;
  time.type = static_cast<v1::Time::Type>(record.type());
  time.timex = record.timex();
  time.mod = record.mod();
  time.first = record.first();
  time.last = record.last();
  Unpack(record.flags(), kTimeFlags, time);
  time.offset = record.offset();
  time.weekday = record.weekday();
  return time;
}

template <typename Words>
std::vector<uint64_t> WordsOf(const Words& words) {
  return {words.begin(), words.end()};
}

void EncodeWords(const WordVector& vector, v1::StoredWords& record) {
  for (const uint64_t word : vector.words()) record.add_words(word);
  for (const uint32_t count : vector.counts()) record.add_counts(count);
}

bool DecodeWords(const v1::StoredWords& record, WordVector& vector) {
  // Articles have fewer words; the limit keeps a damaged count from more.
  constexpr size_t kMostWords = 1 << 24;
  if (record.words_size() != record.counts_size()) return false;
  std::vector<uint64_t> words;
  for (int i = 0; i < record.words_size(); ++i) {
    if (record.counts(i) > kMostWords - words.size()) return false;
    words.insert(words.end(), record.counts(i), record.words(i));
  }
  vector = WordVector(std::move(words));
  return true;
}

// The claims of an article share it; null if none has it.
std::shared_ptr<const Story> StoryOf(absl::Span<const Claim> claims) {
  for (const Claim& claim : claims) {
    if (claim.story != nullptr) return claim.story;
  }
  return nullptr;
}

void EncodeFacets(const Claim& claim, v1::StoredClaim& record) {
  record.set_counted(claim.counted);
  record.set_counted_head(claim.counted_head);
  record.set_counted_lemma(claim.counted_lemma);
  record.set_counted_class(claim.counted_class);
  record.set_predicate(claim.predicate);
  record.set_subject(claim.subject);
  record.set_place(claim.place.name);
  for (const uint64_t id : claim.place.path) record.add_place_path(id);
  for (const Day day :
       {claim.scope.first, claim.scope.last, claim.report_day}) {
    record.add_days(day);
  }
  record.set_period_days(claim.period_days);
  record.set_period_month(claim.period_month);
  record.set_report_weekday(claim.report_weekday);
  record.set_modality(claim.modality);
  record.set_source(claim.attribution.source);
  record.set_cue(claim.attribution.cue);
  record.set_flags(Pack(claim, kClaimFlags) |
                   Pack(claim.place, kPlaceFlags) << kPlaceShift |
                   uint32_t{claim.attribution.quoted} << kQuotedShift);
  record.set_part_of(claim.part_of);
  for (const uint64_t word : claim.content) record.add_content(word);
  for (const uint64_t word : claim.names) record.add_names(word);
  record.set_has_story(claim.story != nullptr);
  for (const uint64_t word : claim.near) record.add_near(word);
}

// Precondition: three days.
void DecodeFacets(v1::StoredClaim& record, Claim& claim) {
  claim.counted = std::move(*record.mutable_counted());
  claim.counted_head = std::move(*record.mutable_counted_head());
  claim.counted_lemma = std::move(*record.mutable_counted_lemma());
  claim.counted_class = std::move(*record.mutable_counted_class());
  claim.predicate = std::move(*record.mutable_predicate());
  claim.subject = std::move(*record.mutable_subject());
  claim.place.name = std::move(*record.mutable_place());
  claim.place.path.assign(record.place_path().begin(),
                          record.place_path().end());
  claim.scope = {record.days(0), record.days(1)};
  claim.report_day = record.days(2);
  claim.period_days = static_cast<float>(record.period_days());
  claim.period_month = static_cast<uint8_t>(record.period_month());
  claim.report_weekday = static_cast<uint8_t>(record.report_weekday());
  claim.modality = static_cast<v1::Modality>(record.modality());
  claim.attribution.source = std::move(*record.mutable_source());
  claim.attribution.cue = std::move(*record.mutable_cue());
  claim.attribution.quoted = (record.flags() >> kQuotedShift & 1) != 0;
  Unpack(record.flags(), kClaimFlags, claim);
  Unpack(record.flags() >> kPlaceShift, kPlaceFlags, claim.place);
  claim.part_of = record.part_of();
  claim.content = WordsOf(record.content());
  claim.names = WordsOf(record.names());
  claim.near = WordsOf(record.near());
}

void EncodeClaim(const Claim& claim, v1::StoredClaim& record) {
  for (const ByteRange range : {claim.span, claim.phrase, claim.sentence}) {
    record.add_ranges(range.begin);
    record.add_ranges(range.end);
  }
  record.set_field(claim.field);
  record.set_kind(claim.kind);
  if (claim.quantity)
    EncodeQuantity(*claim.quantity, *record.mutable_quantity());
  if (claim.time) EncodeTime(*claim.time, *record.mutable_time());
  EncodeInterval(claim.canonical, *record.mutable_canonical());
  record.set_canonical_unit(claim.canonical_unit);
  record.set_canonical_factor(claim.canonical_factor);
  record.set_dimension(claim.dimension);
  EncodeFacets(claim, record);
}

bool DecodeClaim(v1::StoredClaim& record, KindFinder kind_of, Claim& claim) {
  if (record.ranges_size() != 6 || record.days_size() != 3) return false;
  if (record.place().empty() != (record.place_path_size() == 0)) return false;
  claim.span = {record.ranges(0), record.ranges(1)};
  claim.phrase = {record.ranges(2), record.ranges(3)};
  claim.sentence = {record.ranges(4), record.ranges(5)};
  claim.field = static_cast<v1::Claim::Field>(record.field());
  claim.kind = std::move(*record.mutable_kind());
  claim.info = kind_of(claim.kind);
  if (record.has_quantity()) claim.quantity = DecodeQuantity(record.quantity());
  if (record.has_time()) claim.time = DecodeTime(record.time());
  claim.canonical = DecodeInterval(record.canonical());
  claim.canonical_unit = std::move(*record.mutable_canonical_unit());
  claim.canonical_factor = record.canonical_factor();
  claim.dimension = std::move(*record.mutable_dimension());
  DecodeFacets(record, claim);
  return !claim.place.stated || !claim.place.path.empty();
}

// Four bytes before each record, the lowest first.
constexpr size_t kSizeBytes = 4;

void AppendSize(size_t size, std::string& bytes) {
  for (size_t i = 0; i < kSizeBytes; ++i) {
    bytes.push_back(static_cast<char>(size >> (8 * i) & 0xff));
  }
}

template <typename Record>
void AppendRecord(const Record& record, std::string& bytes) {
  AppendSize(record.ByteSizeLong(), bytes);
  record.AppendToString(&bytes);
}

// Cuts the next record off.
std::optional<absl::string_view> TakeRecord(absl::string_view& bytes) {
  if (bytes.size() < kSizeBytes) return std::nullopt;
  size_t size = 0;
  for (size_t i = 0; i < kSizeBytes; ++i) {
    size |= size_t{static_cast<uint8_t>(bytes[i])} << (8 * i);
  }
  bytes.remove_prefix(kSizeBytes);
  if (size > bytes.size()) return std::nullopt;
  const absl::string_view record = bytes.substr(0, size);
  bytes.remove_prefix(size);
  return record;
}

template <typename Record>
bool Parse(absl::string_view bytes, Record& record) {
  return record.ParseFromArray(bytes.data(), static_cast<int>(bytes.size()));
}

std::shared_ptr<const Story> DecodeStory(absl::string_view bytes) {
  v1::StoredStory record;
  Story story;
  if (!Parse(bytes, record) || !DecodeWords(record.names(), story.names) ||
      !DecodeWords(record.words(), story.words)) {
    return nullptr;
  }
  story.figures.assign(record.figures().begin(), record.figures().end());
  if (!std::is_sorted(story.figures.begin(), story.figures.end())) {
    return nullptr;
  }
  return std::make_shared<const Story>(std::move(story));
}

}  // namespace

std::string EncodeClaims(absl::Span<const Claim> claims) {
  std::string bytes;
  if (claims.empty()) return bytes;
  v1::StoredStory story_record;
  if (const std::shared_ptr<const Story> story = StoryOf(claims);
      story != nullptr) {
    EncodeWords(story->names, *story_record.mutable_names());
    EncodeWords(story->words, *story_record.mutable_words());
    story_record.mutable_figures()->Add(story->figures.begin(),
                                        story->figures.end());
  }
  AppendRecord(story_record, bytes);
  v1::StoredClaim record;
  for (const Claim& claim : claims) {
    record.Clear();
    EncodeClaim(claim, record);
    AppendRecord(record, bytes);
  }
  return bytes;
}

bool DecodeClaims(absl::string_view bytes, const Article& article,
                  absl::FunctionRef<bool(size_t ordinal)> wanted,
                  KindFinder kind_of, std::vector<Claim>& claims) {
  if (bytes.empty()) return true;
  const std::optional<absl::string_view> first = TakeRecord(bytes);
  if (!first || bytes.empty()) return false;
  const std::shared_ptr<const Story> story = DecodeStory(*first);
  if (story == nullptr) return false;
  v1::StoredClaim record;
  for (uint32_t ordinal = 0; !bytes.empty(); ++ordinal) {
    const std::optional<absl::string_view> one = TakeRecord(bytes);
    if (!one) return false;
    if (!wanted(ordinal)) continue;
    if (!Parse(*one, record)) return false;
    Claim& claim = claims.emplace_back();
    claim.article = &article;
    claim.ordinal = ordinal;
    if (!DecodeClaim(record, kind_of, claim)) return false;
    if (record.has_story()) claim.story = story;
  }
  return true;
}

}  // namespace crosscheck
