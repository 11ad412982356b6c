#include "checker/normalize/widths.h"

#include <algorithm>
#include <cmath>
#include <cstdint>

#include "absl/strings/str_format.h"
#include "absl/strings/string_view.h"

namespace crosscheck {

// Written by the genrule of BUILD.bazel.
extern const absl::string_view kCompareConfigBytes;

namespace {

constexpr double kSecondsPerMinute = 60;

// The place value of the last digit that is not zero: 1,000 for 16,000.
double LastDigit(double value) {
  double unit = 1;
  while (std::fmod(value, unit * 10) == 0 && unit < value) unit *= 10;
  return unit;
}

double HalfLastDigit(const Quantity& quantity) {
  if (quantity.value != std::floor(quantity.value)) {
    return std::pow(10, -quantity.decimals) / 2;
  }
  return LastDigit(std::abs(quantity.value)) / 2;
}

// How far to either side a figure without a bound reaches, in its own unit.
double HalfWidth(const Claim& claim, const v1::Widths& widths) {
  const Quantity& quantity = *claim.quantity;
  const double size = std::abs(quantity.value);
  const double half = HalfLastDigit(quantity);
  if (quantity.hedge == v1::HEDGE_APPROX) {
    const double share = widths.approx_share() * size;
    if (size >= widths.round_from()) return share;
    return std::min(std::max(share, half), widths.approx_most() * size);
  }
  // "Eight in ten" is said of 81 percent too.
  if (claim.fraction) return widths.approx_share() * size;
  if (claim.age) return 0;
  const bool reading = claim.info != nullptr && claim.info->reading();
  const bool count = claim.dimension == "1" && !reading;
  if (size >= widths.round_from()) {
    const bool round = quantity.scaled || half > 0.5;
    if (count && !round) return 0;
    return std::min(half, widths.round_share() * size);
  }
  if (count) return quantity.decimals > 0 ? half : 0;
  if (claim.dimension == "time") {
    // A term is exact, a time that passed is rounded.
    const bool fixed = claim.info != nullptr && !claim.info->elapsed();
    return fixed ? 0 : 0.5;
  }
  return std::pow(10, -quantity.decimals) / 2;
}

Interval ReachOfQuantity(const Claim& claim, const v1::Widths& widths) {
  const Quantity& quantity = *claim.quantity;
  Interval reach = claim.canonical;
  switch (quantity.hedge) {
    case v1::HEDGE_NONE:
    case v1::HEDGE_APPROX: {
      const double half = HalfWidth(claim, widths) * claim.canonical_factor;
      reach.lower -= half;
      reach.upper += half;
      reach.upper_open = half > 0;
      break;
    }
    case v1::HEDGE_ALMOST: {
      // Not there yet, on the way from zero: "almost -30" is -29 rather.
      const double size = std::abs(quantity.value);
      const double short_by =
          (size - widths.almost_share() * size) * claim.canonical_factor;
      if (quantity.value < 0) {
        reach.upper += short_by;
        reach.lower_open = true;
      } else {
        reach.lower -= short_by;
        reach.upper_open = true;
      }
      break;
    }
    case v1::HEDGE_VAGUE: {
      // As written: degrees have their zero elsewhere than kelvins.
      const Interval& written = quantity.bounds;
      const double factor = widths.vague_factor();
      reach.lower +=
          (written.lower / factor - written.lower) * claim.canonical_factor;
      reach.upper +=
          (written.upper * factor - written.upper) * claim.canonical_factor;
      break;
    }
    default:
      break;
  }
  return reach;
}

// Minutes by which a clock time may be off.
struct ClockSlack {
  int before = 0;
  int behind = 0;
};

ClockSlack SlackOf(const TimeValue& time, const v1::Widths& widths) {
  constexpr int64_t kFiveMinutes = 300;  // In seconds.
  if (!time.clock) return {};
  const int wide = widths.clock_minutes();
  const int narrow =
      time.first % kFiveMinutes == 0 ? widths.clock_round_minutes() : 0;
  // Both the time named and the time meant are rounded.
  if (time.mod == "AFTER") return {2 * narrow, wide};
  if (time.mod == "BEFORE") return {wide, 2 * narrow};
  if (time.bare_hour || time.mod == "APPROX") return {wide, wide};
  return {narrow, narrow};
}

// Seconds by which a date may be off to either side.
double DateSlack(const TimeValue& time, const v1::Widths& widths) {
  if (time.clock || time.mod != "APPROX") return 0;
  constexpr double kShortestYear = 365 * 86400.0 - 1;
  const double period = static_cast<double>(time.last - time.first);
  return period < kShortestYear ? period : widths.approx_years() * period;
}

}  // namespace

const v1::CompareConfig& DefaultCompareConfig() {
  static const v1::CompareConfig* const config = [] {
    auto* parsed = new v1::CompareConfig;
    parsed->ParseFromArray(kCompareConfigBytes.data(),
                           static_cast<int>(kCompareConfigBytes.size()));
    return parsed;
  }();
  return *config;
}

Interval ReachIfConverted(const Claim& claim, const v1::Widths& widths) {
  Interval reach = Reach(claim, widths);
  const double size = std::abs(claim.quantity->value);
  const double half = std::min(HalfLastDigit(*claim.quantity),
                               widths.converted_share() * size) *
                      claim.canonical_factor;
  reach.lower = std::min(reach.lower, claim.canonical.lower - half);
  reach.upper = std::max(reach.upper, claim.canonical.upper + half);
  return reach;
}

Interval Reach(const Claim& claim, const v1::Widths& widths) {
  if (claim.quantity) return ReachOfQuantity(claim, widths);
  Interval reach;
  reach.lower = static_cast<double>(claim.time->first);
  reach.upper = static_cast<double>(claim.time->last);
  const double days = DateSlack(*claim.time, widths);
  const ClockSlack slack = SlackOf(*claim.time, widths);
  reach.lower -= days + slack.before * kSecondsPerMinute;
  reach.upper += days + slack.behind * kSecondsPerMinute;
  return reach;
}

bool Disjoint(const Interval& a, const Interval& b) {
  const auto below = [](const Interval& low, const Interval& high) {
    if (low.upper != high.lower) return low.upper < high.lower;
    return low.upper_open || high.lower_open;
  };
  return below(a, b) || below(b, a);
}

std::string DescribeWidths(const v1::CompareConfig& config) {
  const v1::Widths& w = config.widths();
  std::string text;
  const auto row = [&](absl::string_view written, const std::string& reach) {
    absl::StrAppendFormat(&text, "  %-44s %s\n", written, reach);
  };
  row(absl::StrFormat("plain count below %g or not round", w.round_from()),
      "exact");
  row("plain measure, percent, money", "half of the last digit written");
  row(absl::StrFormat("plain count from %g, round", w.round_from()),
      absl::StrFormat("half of the last non-zero digit, at most %g %%",
                      w.round_share() * 100));
  row(absl::StrFormat("about N, from %g", w.round_from()),
      absl::StrFormat("%g %%", w.approx_share() * 100));
  row("about N, below",
      absl::StrFormat("at least %g %%, half of the last non-zero digit, at "
                      "most %g %%",
                      w.approx_share() * 100, w.approx_most() * 100));
  row("about a year",
      absl::StrFormat("%g years to either side", w.approx_years()));
  row("measures in two units",
      absl::StrFormat("half of the last non-zero digit, at most %g %%",
                      w.converted_share() * 100));
  row("half, a third, eight in ten",
      absl::StrFormat("%g %%", w.approx_share() * 100));
  row("more than N, less than N", "open at N");
  row("at least N, at most N", "closed at N");
  row("almost N", absl::StrFormat("from %g N up to N", w.almost_share()));
  row("dozens, hundreds, several",
      absl::StrFormat("a conflict only beyond a factor of %g",
                      w.vague_factor()));
  row("a bare hour, about a clock time",
      absl::StrFormat("%d minutes", w.clock_minutes()));
  row("shortly after, just before a clock time",
      absl::StrFormat("%d minutes to that side", w.clock_minutes()));
  row("a clock time on the five minutes",
      absl::StrFormat("%d minutes", w.clock_round_minutes()));
  row("shared content that identifies an event",
      absl::StrFormat("%g %%", config.identity().content_share() * 100));
  return text;
}

}  // namespace crosscheck
