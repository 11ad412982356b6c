#include "checker/normalize/claim_builder.h"

#include <algorithm>
#include <string>
#include <utility>
#include <vector>

#include "absl/algorithm/container.h"
#include "absl/container/inlined_vector.h"
#include "absl/strings/match.h"
#include "absl/strings/str_cat.h"
#include "absl/strings/string_view.h"
#include "absl/types/span.h"
#include "checker/base/civil_day.h"
#include "checker/base/sort_hashes.h"
#include "checker/claim/telling_unit.h"
#include "checker/extract/words/names.h"
#include "checker/normalize/canonical.h"
#include "checker/normalize/distributive.h"
#include "checker/normalize/facets.h"
#include "checker/normalize/partitive.h"
#include "checker/normalize/period.h"
#include "checker/normalize/person.h"
#include "checker/normalize/speech_day.h"
#include "checker/normalize/stories.h"
#include "checker/normalize/widths.h"
#include "checker/text/unicode.h"

namespace crosscheck {
namespace {

// The words around a figure that tell it from another of its sentence.
constexpr size_t kNearReach = 5;

int64_t SecondOf(absl::CivilSecond second) {
  return second - absl::CivilSecond(1970, 1, 1);
}

// The claims of one sentence.
class SentenceBuilder {
 public:
  SentenceBuilder(const MentionReader& reader, const UnitTable& units,
                  const ArticleMentions& article,
                  const SentenceMentions& sentence, const Facets& facets)
      : reader_(reader),
        units_(units),
        article_(article),
        sentence_(sentence),
        tokens_(article.View(sentence)),
        facets_(facets) {}

  // Appends figures and times in order of their spans to the claims of the
  // article, which begin at `article`.
  void Build(bool all, size_t article, std::vector<Claim>& claims) const {
    const size_t begin = claims.size();
    size_t figure = 0;
    size_t time = 0;
    size_t whole = begin;  // The figure read last, if `has_whole`.
    bool has_whole = false;
    while (figure < sentence_.figures.size() || time < sentence_.times.size()) {
      const bool next_is_figure =
          time == sentence_.times.size() ||
          (figure < sentence_.figures.size() &&
           sentence_.figures[figure].bare.first < sentence_.times[time].first);
      if (next_is_figure && all && sentence_.figures[figure].sum) {
        ++figure;  // Not written: no mention.
      } else if (next_is_figure) {
        Claim& claim = Add(article, claims);
        SetFigure(figure, has_whole ? &claims[whole] : nullptr, claim);
        whole = claims.size() - 1;
        has_whole = true;
        ++figure;
      } else {
        if (Keeps(sentence_.times[time], all)) {
          SetTime(time, Add(article, claims));
        }
        ++time;
      }
    }
    SetAlone(absl::MakeSpan(claims).subspan(begin));
    ShareStretches(absl::MakeSpan(claims).subspan(begin));
  }

 private:
  static Claim& Add(size_t article, std::vector<Claim>& claims) {
    const size_t ordinal = claims.size() - article;
    claims.emplace_back();
    claims.back().ordinal = static_cast<uint32_t>(ordinal);
    return claims.back();
  }

  static bool Keeps(const TimeMention& time, bool all) {
    if (time.rate) return false;
    return all || (time.type != v1::Time::SET && !time.vague_reference);
  }

  // A sentence has few dimensions, however many claims.
  static void SetAlone(absl::Span<Claim> claims) {
    absl::InlinedVector<Claim*, 8> first_of_dimension;
    for (Claim& claim : claims) {
      const auto first =
          absl::c_find_if(first_of_dimension, [&](const Claim* other) {
            return other->dimension == claim.dimension;
          });
      claim.alone = first == first_of_dimension.end();
      if (claim.alone) {
        first_of_dimension.push_back(&claim);
      } else {
        (*first)->alone = false;
      }
    }
  }

  ByteRange Bytes(size_t first, size_t last) const {
    return {tokens_[first].begin, tokens_[last - 1].end};
  }

  void Start(TokenRange bare, TokenRange phrase, Claim& claim) const {
    claim.article = article_.article;
    claim.field = sentence_.field;
    claim.span = Bytes(bare.first, bare.last);
    claim.phrase = Bytes(std::min(bare.first, phrase.first),
                         std::max(bare.last, phrase.last));
    claim.sentence = {sentence_.sentence.begin, sentence_.sentence.end};
    if (article_.has_day) claim.report_day = DayOf(article_.day);
    claim.content = sentence_.content;
    SetNear(phrase, claim);
    claim.names = sentence_.names;
    claim.stage = sentence_.stage;
    claim.several_events = sentence_.several_events;
    claim.round_up = article_.round_up;
    claim.attacker_died = article_.attacker_died;
    claim.tells_death = article_.tells_death;
    claim.whole_text =
        article_.title.sentences.size() + article_.body.sentences.size() == 1;
    claim.modality = ModalityOf(phrase);
    claim.attribution = facets_.AttributionAt(sentence_, bare.first);
  }

  v1::Modality ModalityOf(TokenRange phrase) const {
    if (sentence_.question) return v1::QUESTION;
    const v1::Modality before =
        reader_.modality().Before(tokens_, phrase.first);
    return before == v1::FACT ? reader_.modality().Behind(tokens_, phrase.last)
                              : before;
  }

  // To lemmas of the content words around `phrase`.
  void SetNear(TokenRange phrase, Claim& claim) const {
    std::vector<uint64_t>& near = claim.near;
    near.reserve(2 * kNearReach);
    const size_t begin =
        std::max(sentence_.lead,
                 phrase.first > kNearReach ? phrase.first - kNearReach : 0);
    const size_t end = std::min(tokens_.size(), phrase.last + kNearReach);
    std::string buffer;
    for (size_t i = begin; i < end; ++i) {
      if (i >= phrase.first && i < phrase.last) continue;
      if (!HasContent(tokens_, i, reader_.words())) continue;
      near.push_back(reader_.lemma_hashes().Of(tokens_, i, buffer));
    }
    SortHashes(absl::MakeSpan(near));
    near.erase(std::unique(near.begin(), near.end()), near.end());
  }

  void SetCounted(TokenRange noun, Claim& claim) const {
    const Token& head = tokens_[noun.last - 1];
    claim.counted = std::string(tokens_.Text(noun.first, noun.last));
    std::string lower;
    AppendLower(TokenText(tokens_.text, head), lower);
    claim.counted_lemma = reader_.lemmatizer().Lemma(lower);
    claim.counted_head = lower;
    claim.counted_class = reader_.classes().ClassOf(tokens_.text, head);
  }

  // Whether the figure of `claim`, at `first`, is part of the one of `before`.
  bool IsPart(size_t first, const Claim& before, const Claim& claim) const {
    return IsIncluded(tokens_, first) ||
           (claim.info != nullptr && claim.info == before.info &&
            FollowsItsWhole(tokens_, reader_.words(), first));
  }

  // `before`: the claim of the figure before it in the sentence, or null.
  void SetFigure(size_t index, const Claim* before, Claim& claim) const {
    const Figure& figure = sentence_.figures[index];
    const KindMatch& kind = sentence_.figure_kinds[index];
    Start(figure.bare, figure.phrase, claim);
    claim.quantity = figure.quantity;
    claim.age = figure.age;
    claim.fraction = figure.fraction;
    claim.ordinal_number = figure.ordinal;
    claim.increment = figure.increment;
    claim.zero = figure.zero;
    claim.sum = figure.sum;
    claim.definite = figure.definite;
    // "cancelled 412 of the 780 trains": these are all that were cancelled,
    // where "two of the 12 dead" are some of the dead.
    const bool all_of_kind = figure.of_number && !kind.trigger.empty() &&
                             kind.trigger.last <= figure.phrase.first;
    claim.of_base =
        (figure.of_base && !all_of_kind) ||
        (figure.noun && IsSomeOfAll(tokens_, figure.phrase.first)) ||
        IsOfThose(tokens_, figure.phrase.first);
    claim.info = kind.kind;
    // Of a known kind the whole figure is given too, and no difference.
    if (figure.versus && claim.info != nullptr) claim.increment = true;
    if (figure.others && claim.info != nullptr && claim.info->others_add()) {
      claim.increment = true;
    }
    claim.predicate = kind.predicate;
    if (figure.noun && !figure.sum) SetCounted(figure.noun.phrase, claim);
    Canonicalize(units_, claim);
    if (claim.dimension == "ratio" &&
        IsOfGroup(tokens_, figure.phrase.first, figure.phrase.last)) {
      claim.of_base = true;
    }
    // What each has is not set against what all have; of counts the noun tells.
    if (HasTellingUnit(claim) &&
        IsOfEach(tokens_, reader_.words(), figure.phrase)) {
      absl::StrAppend(&claim.dimension, "/{each}");
    }
    if (before != nullptr && IsPart(figure.phrase.first, *before, claim)) {
      claim.part_of = static_cast<int>(before->ordinal);
      if (claim.info == nullptr && before->dimension == claim.dimension) {
        claim.info = before->info;
        claim.predicate = before->predicate;
      }
    }
    if (claim.info != nullptr && claim.counted_class.empty() &&
        !claim.info->implied_class().empty()) {
      // "another four", "41 deaths": the kind says who is counted.
      claim.counted_class = claim.info->implied_class();
      claim.counted_head.clear();
      claim.counted_lemma.clear();
    }
    claim.kind =
        claim.info != nullptr
            ? claim.info->id()
            : absl::StrCat("open:", claim.counted_lemma, "/", claim.predicate);
    facets_.Place(sentence_, figure.phrase, claim);
    facets_.Scope(sentence_, figure.phrase, claim);
    facets_.Period(sentence_, figure.phrase, claim);
    if (claim.age) {
      SetPerson(figure, claim);
    } else {
      facets_.Subject(sentence_, figure.phrase, claim);
    }
  }

  // Whose age it is: a name, or the noun of a person who is only described.
  void SetPerson(const Figure& figure, Claim& claim) const {
    claim.subject = PersonOfAge(tokens_, sentence_, figure, reader_.words());
    if (claim.subject.empty()) {
      claim.subject =
          PersonWhoDied(tokens_, sentence_, figure, reader_.words());
    }
    if (claim.subject.empty()) {
      claim.subject =
          PersonToldOfBefore(article_, sentence_, figure, reader_.words());
    }
    if (!claim.subject.empty() && !absl::StrContains(claim.subject, ' ')) {
      SetFullName(figure, claim);
    }
    claim.counted.clear();
    claim.counted_head.clear();
    claim.counted_lemma.clear();
    claim.counted_class.clear();
    if (IsFormerAge(tokens_, figure.phrase)) {
      claim.subject.clear();
      return;
    }
    const TokenRange noun = figure.noun.phrase;
    for (size_t i = noun.first; i < noun.last; ++i) {
      if (IsPerson(i)) SetDescription(figure, i, claim);
    }
    // "Girl, 6, hurt": in a headline the noun looks like a name.
    if (figure.bare.first >= 2 && IsPerson(figure.bare.first - 2) &&
        !absl::StrContains(claim.subject, ' ')) {
      SetDescription(figure, figure.bare.first - 2, claim);
      claim.subject.clear();
    }
  }

  // Of a person called by one name: the whole name from elsewhere, or with the
  // surname of the one named next.
  void SetFullName(const Figure& figure, Claim& claim) const {
    std::string full = FullName(article_, claim.subject, reader_.words());
    if (full == claim.subject) {
      const std::string surname =
          SharedSurname(tokens_, figure, reader_.words());
      if (!surname.empty()) absl::StrAppend(&full, " ", surname);
    }
    claim.subject = std::move(full);
  }

  // By the noun at `at`: "a girl", or "the driver", of whom there is one.
  void SetDescription(const Figure& figure, size_t at, Claim& claim) const {
    SetCounted({at, at + 1}, claim);
    claim.role = reader_.words().Is(tokens_[at], kRoleNoun) &&
                 IsTheOne({std::min(at, figure.bare.first), at + 1});
  }

  // "the driver", "the 43-year-old driver", "the alleged leader"; but not "the
  // bus driver" or "the driver of the car".
  bool IsTheOne(TokenRange noun) const {
    const auto is = [&](size_t i, uint32_t any_of) {
      return reader_.words().Is(tokens_[i], any_of);
    };
    size_t before = noun.first;
    if (before > 1 && is(before - 1, kSuspicion)) --before;
    const bool of_another =
        noun.last < tokens_.size() &&
        absl::EqualsIgnoreCase(tokens_.Text(noun.last), "of");
    return before > 0 && is(before - 1, kDefinite) && !of_another;
  }

  bool IsPerson(size_t i) const {
    return reader_.classes().IsKnown(tokens_[i].word) &&
           reader_.classes().IsPerson(tokens_.text, tokens_[i]);
  }

  void SetTime(size_t index, Claim& claim) const {
    const TimeMention& time = sentence_.times[index];
    const KindMatch& kind = sentence_.time_kinds[index];
    TokenRange bare{time.first, time.last};
    TokenRange phrase = bare;
    HedgeMatch hedge = reader_.hedges().Before(tokens_, bare.first);
    if (hedge) {
      phrase.first -= hedge.length;
    } else if ((hedge = reader_.hedges().After(tokens_, bare.last))) {
      phrase.last += hedge.length;
    }
    Start(bare, phrase, claim);
    claim.info = kind.kind;
    claim.predicate = kind.predicate;
    claim.time = TimeOf(time, hedge);
    if (time.has_amount && time.upper > 0) {
      Quantity quantity;
      quantity.value = time.amount;
      quantity.bounds = {time.lower, time.upper, false, false};
      quantity.unit = time.unit;
      if (time.lower < time.upper) quantity.hedge = v1::HEDGE_VAGUE;
      if (hedge) ApplyHedge(hedge.hedge, quantity);
      claim.quantity = quantity;
    }
    Canonicalize(units_, claim);
    if (!kind.trigger.empty()) {
      if (const TokenRange object = facets_.Object(sentence_, kind.trigger);
          !object.empty()) {
        SetCounted(object, claim);
      }
    }
    claim.definite = bare.first > 0 && absl::EqualsIgnoreCase(
                                           tokens_.Text(bare.first - 1), "the");
    claim.kind = claim.info != nullptr
                     ? claim.info->id()
                     : absl::StrCat(claim.quantity      ? "open:duration/"
                                    : claim.time->since ? "open:since/"
                                                        : "open:date/",
                                    claim.predicate);
    facets_.Place(sentence_, phrase, claim);
    if (time.has_moments && !claim.quantity) {
      claim.scope = {DayOf(absl::CivilDay(time.first_moment)),
                     DayOf(absl::CivilDay(time.last_moment))};
      claim.scope_stated = true;
    } else {
      facets_.Scope(sentence_, phrase, claim);
    }
    facets_.Subject(sentence_, phrase, claim);
  }

  // Whether a time of day says its day too: "Friday night", "this morning", but
  // not "that night", whose day is guessed from what was said before.
  bool StatesDay(const TimeMention& time) const {
    if (time.type != v1::Time::TIME || time.weekday > 0 || time.full_date) {
      return true;
    }
    static constexpr absl::string_view kDayWords[] = {
        "today", "tonight", "yesterday", "tomorrow", "overnight",
        "this",  "last",    "next",      "previous", "following"};
    for (size_t i = time.first; i < time.last; ++i) {
      const Token& token = tokens_[i];
      if (!token.is_word()) continue;
      if (token.capital && !token.all_capitals) return true;
      for (const absl::string_view word : kDayWords) {
        if (absl::EqualsIgnoreCase(tokens_.Text(i), word)) return true;
      }
    }
    return false;
  }

  // "shortly after 3 a.m.", "near 3 a.m.", "about 3 a.m.".
  std::string ModOf(const TimeMention& time, const HedgeMatch& hedge) const {
    using Preposition = v1::TimeLexicon::Preposition;
    if (time.clock && time.relation == Preposition::AFTER) return "AFTER";
    if (time.clock && time.relation == Preposition::BEFORE) return "BEFORE";
    const bool near =
        time.clock && time.first > 0 &&
        absl::EqualsIgnoreCase(tokens_.Text(time.first - 1), "near");
    return near || (hedge && hedge.hedge == v1::HEDGE_APPROX) ? "APPROX" : "";
  }

  TimeValue TimeOf(const TimeMention& time, const HedgeMatch& hedge) const {
    TimeValue value;
    value.type = time.type;
    value.timex = time.timex;
    value.mod = time.mod;
    if (value.mod.empty()) value.mod = ModOf(time, hedge);
    value.has_moments = time.has_moments;
    if (time.has_moments) {
      value.first = SecondOf(time.first_moment);
      value.last = SecondOf(time.last_moment);
      // News calls the small hours morning too.
      if (absl::EndsWith(value.timex, "TMO")) {
        value.first =
            SecondOf(absl::CivilSecond(absl::CivilDay(time.first_moment)));
      }
    }
    value.since = time.relation == v1::TimeLexicon::Preposition::SINCE;
    value.full = time.full_date;
    value.weekday = time.weekday;
    value.day_stated = StatesDay(time);
    value.clock = time.clock;
    value.zone_stated = !time.zone.empty();
    value.has_offset = time.has_offset;
    value.offset = time.utc_offset_minutes;
    value.bare_hour = time.bare_hour;
    value.half_unknown = time.half_unknown;
    return value;
  }

  const MentionReader& reader_;
  const UnitTable& units_;
  const ArticleMentions& article_;
  const SentenceMentions& sentence_;
  TokenView tokens_;
  const Facets& facets_;
};

// Two suspects are no "the suspect".
void ClearRepeatedRoles(absl::Span<Claim> claims) {
  for (Claim& claim : claims) {
    if (!claim.role) continue;
    for (Claim& other : claims) {
      if (other.age && other.counted_lemma == claim.counted_lemma &&
          Disjoint(other.canonical, claim.canonical)) {
        claim.role = other.role = false;
      }
    }
  }
}

// "the seven-day truce" speaks of one that was offered before: by whom, that
// sentence said.
void InheritSubjects(std::vector<Claim>& claims, size_t begin) {
  for (size_t i = begin; i < claims.size(); ++i) {
    Claim& claim = claims[i];
    if (claim.info == nullptr || !claim.info->needs_subject() ||
        !claim.definite) {
      continue;
    }
    std::string subject;
    for (size_t j = begin; j < i; ++j) {
      if (claims[j].info == claim.info &&
          claims[j].canonical.lower == claim.canonical.lower &&
          !claims[j].subject.empty()) {
        subject = claims[j].subject;
      }
    }
    claim.subject = subject;
  }
}

}  // namespace

void ClaimBuilder::Build(const ArticleMentions& mentions, bool all,
                         std::vector<Claim>& claims) const {
  const size_t begin = claims.size();
  Facets facets(reader_, mentions);
  for (const SentenceMentions& sentence : mentions.sentences) {
    facets.Enter(sentence);
    SentenceBuilder(reader_, units_, mentions, sentence, facets)
        .Build(all, begin, claims);
  }
  if (!mentions.has_day) {
    const int weekday = ReportWeekday(mentions, reader_.words());
    for (size_t i = begin; i < claims.size(); ++i) {
      claims[i].report_weekday = static_cast<uint8_t>(weekday);
    }
  }
  InheritSubjects(claims, begin);
  ClearRepeatedRoles(absl::MakeSpan(claims).subspan(begin));
  SetStories(mentions, absl::MakeSpan(claims).subspan(begin));
}

}  // namespace crosscheck
