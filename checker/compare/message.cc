#include "checker/compare/message.h"

#include <algorithm>
#include <cmath>
#include <map>
#include <set>
#include <utility>
#include <vector>

#include "absl/strings/ascii.h"
#include "absl/strings/match.h"
#include "absl/strings/str_cat.h"
#include "absl/strings/str_format.h"
#include "absl/strings/str_join.h"
#include "absl/time/civil_time.h"
#include "checker/base/civil_day.h"
#include "checker/claim/quantity_words.h"

namespace crosscheck {
namespace {

std::string DayName(Day day) {
  static constexpr absl::string_view kMonths[] = {
      "Jan",  "Feb", "Mar",  "Apr", "May", "June",
      "July", "Aug", "Sept", "Oct", "Nov", "Dec"};
  const absl::CivilDay date = CivilDayOf(day);
  return absl::StrCat(date.day(), " ", kMonths[date.month() - 1], " ",
                      date.year());
}

std::string SourceOf(const Claim& claim) {
  std::string source =
      claim.article->source.empty() ? claim.article->id : claim.article->source;
  if (claim.report_day != kNoFirstDay) {
    absl::StrAppend(&source, ", ", DayName(claim.report_day));
  }
  if (!claim.attribution.source.empty()) {
    absl::StrAppend(&source, ", citing ", claim.attribution.source);
  }
  return source;
}

// "\"about 250,000 residents\" (A, 23 Sept 2016; B)", equal words counted once.
std::string DescribeSide(const FindingSide& side) {
  std::vector<std::string> order;
  std::map<std::string, std::set<std::string>> sources;
  for (const Claim* claim : side.claims) {
    const std::string words(WordsOf(*claim, claim->phrase));
    if (sources.find(words) == sources.end()) order.push_back(words);
    sources[words].insert(SourceOf(*claim));
  }
  std::vector<std::string> parts;
  parts.reserve(order.size());
  for (const std::string& words : order) {
    parts.push_back(absl::StrCat("\"", words, "\" (",
                                 absl::StrJoin(sources[words], "; "), ")"));
  }
  return absl::StrJoin(parts, ", ");
}

// "\"9 men\" and \"5 women\"".
std::string QuoteAll(const std::vector<const Claim*>& claims) {
  std::vector<std::string> quotes;
  quotes.reserve(claims.size());
  for (const Claim* claim : claims) {
    quotes.push_back(absl::StrCat("\"", WordsOf(*claim, claim->phrase), "\""));
  }
  return absl::StrJoin(quotes, " and ");
}

// The last words before the claim in its sentence: "has been frozen since".
absl::string_view WordsBefore(const Claim& claim) {
  constexpr int kWords = 4;
  const absl::string_view before = absl::StripAsciiWhitespace(
      WordsOf(claim, {claim.sentence.begin, claim.span.begin}));
  size_t at = before.size();
  for (int words = 0; words < kWords && at != absl::string_view::npos;
       ++words) {
    at = at == 0 ? absl::string_view::npos : before.rfind(' ', at - 1);
  }
  return at == absl::string_view::npos ? before : before.substr(at + 1);
}

// What a claim of an open kind that counts nothing is.
std::string Sort(const Claim& claim) {
  if (!claim.quantity) {
    if (!claim.time || !claim.time->since) return "Date";
    return absl::StrCat("Start (\"", WordsBefore(claim), "\")");
  }
  if (claim.time) return "Duration";
  if (claim.dimension == "ratio") return "Share";
  if (absl::StartsWith(claim.dimension, "money")) return "Amount";
  return "Figure";
}

std::string Thing(const Claim& claim, absl::string_view label) {
  std::string thing(label);
  if (thing.empty()) {
    thing = claim.counted.empty() ? Sort(claim) : claim.counted;
    thing[0] = absl::ascii_toupper(static_cast<unsigned char>(thing[0]));
  } else if (!claim.counted.empty() && claim.time && !claim.quantity) {
    absl::StrAppend(&thing, " on the ", claim.counted);
  }
  if (!claim.subject.empty()) {
    absl::StrAppend(&thing, claim.age ? " of " : ", by ", claim.subject);
  }
  if (!claim.place.name.empty()) {
    absl::StrAppend(&thing, ", ", claim.place.name);
  }
  return thing;
}

// From the end of one to the start of the other; where nobody says of which day
// one is, by the clock.
double SecondsBetween(const TimeValue& low, const TimeValue& high) {
  const auto seconds = static_cast<double>(high.first - low.last);
  if (low.day_stated && high.day_stated) return std::max(0.0, seconds);
  constexpr double kDay = 86400;
  const auto by_clock = [](double gap) {
    return gap - kDay * std::floor(gap / kDay);
  };
  return std::min(by_clock(seconds),
                  by_clock(static_cast<double>(low.first - high.last)));
}

// The ends of two figures that face each other; of a bound its only one.
std::pair<double, double> FacingEnds(const Claim& low, const Claim& high) {
  return {low.canonical.upper == kUnbounded ? low.canonical.lower
                                            : low.canonical.upper,
          high.canonical.lower == -kUnbounded ? high.canonical.upper
                                              : high.canonical.lower};
}

// In seconds or in the base unit; infinite for what has no distance.
double Distance(const Claim& low, const Claim& high) {
  if (low.quantity && high.quantity) {
    const auto [a, b] = FacingEnds(low, high);
    return std::abs(b - a);
  }
  return low.time && high.time && low.time->has_moments
             ? SecondsBetween(*low.time, *high.time)
             : kUnbounded;
}

// Of the first and the last side, the two claims that come nearest to each
// other: all others are further apart.
std::pair<const Claim*, const Claim*> NearestClaims(const Finding& finding) {
  std::pair<const Claim*, const Claim*> nearest = {
      finding.sides.front().claims.front(),
      finding.sides.back().claims.front()};
  double least = Distance(*nearest.first, *nearest.second);
  for (const Claim* low : finding.sides.front().claims) {
    for (const Claim* high : finding.sides.back().claims) {
      const double distance = Distance(*low, *high);
      if (distance >= least) continue;
      nearest = {low, high};
      least = distance;
    }
  }
  return nearest;
}

// "Difference 50,000 (20 %)" or "Six to nine weeks apart".
std::string Gap(const Claim& low, const Claim& high) {
  if (!low.quantity || !high.quantity) {
    if (!low.time || !high.time || !low.time->has_moments) return "";
    const double seconds = SecondsBetween(*low.time, *high.time);
    const double days = std::floor(seconds / 86400);
    if (days >= 1) return absl::StrFormat("At least %.0f days apart", days);
    if (seconds >= 7200) {
      return absl::StrFormat("At least %.0f hours apart",
                             std::floor(seconds / 3600));
    }
    // Whole days and hours that wrap around midnight have no gap to name.
    const double minutes = std::floor(seconds / 60);
    return minutes < 1
               ? ""
               : absl::StrFormat("At least %.0f minutes apart", minutes);
  }
  const auto [a, b] = FacingEnds(low, high);
  const double gap = std::abs(b - a);
  if (gap == 0) return "";  // A figure and a bound that starts there.
  if (low.canonical_unit != "1" || a == 0) {
    return a == 0
               ? "One side says none"
               : absl::StrFormat("The gap is %.1f %%", 100 * gap / std::abs(a));
  }
  return absl::StrCat("Difference ", FormatNumber(gap),
                      absl::StrFormat(" (%.0f %%)", 100 * gap / std::abs(a)));
}

std::string Advice(const Finding& finding) {
  bool attributed = false;
  for (const FindingSide& side : finding.sides) {
    for (const Claim* claim : side.claims) {
      attributed = attributed || !claim->attribution.source.empty();
    }
  }
  switch (finding.verdict) {
    case v1::SUPERSEDED:
      return "Use the later figure.";
    case v1::REVIEW:
      return "Check whether both speak of the same thing.";
    default:
      return attributed
                 ? "Name the source of each figure, or give a range."
                 : "Neither side names a source: attribute it, or give a "
                   "range.";
  }
}

}  // namespace

std::string DescribeFinding(const Finding& finding, absl::string_view label,
                            absl::string_view reason,
                            absl::string_view advice) {
  const Claim& first = *finding.sides.front().claims.front();
  std::vector<std::string> sides;
  sides.reserve(finding.sides.size());
  for (const FindingSide& side : finding.sides) {
    sides.push_back(DescribeSide(side));
  }
  const absl::string_view link = finding.verdict == v1::SUPERSEDED
                                     ? " and later "
                                     : " is inconsistent with ";
  std::string message =
      absl::StrCat(Thing(first, label), ": ", absl::StrJoin(sides, link), ".");
  const auto [low, high] = NearestClaims(finding);
  const std::string gap = Gap(*low, *high);
  if (!gap.empty()) absl::StrAppend(&message, " ", gap, ".");
  if (!reason.empty()) {
    std::string sentence(reason);
    sentence[0] = absl::ascii_toupper(static_cast<unsigned char>(sentence[0]));
    absl::StrAppend(&message, " ", sentence, ".");
  }
  if (advice.empty()) {
    absl::StrAppend(&message, " ", Advice(finding));
  } else {
    absl::StrAppend(&message, " ", advice, ".");
  }
  return message;
}

std::string DescribeArticleFinding(const Finding& finding,
                                   absl::string_view label,
                                   absl::string_view reason) {
  const Claim& first = *finding.sides.front().claims.front();
  std::vector<std::string> sides;
  sides.reserve(finding.sides.size());
  for (const FindingSide& side : finding.sides) {
    sides.push_back(QuoteAll(side.claims));
  }
  const std::string thing =
      label.empty() ? std::string() : absl::StrCat(Thing(first, label), ": ");
  return absl::StrCat(thing, absl::StrJoin(sides, " is inconsistent with "),
                      " (", SourceOf(first), "). ", reason, ".");
}

}  // namespace crosscheck
