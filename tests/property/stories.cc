#include "tests/property/stories.h"

#include <algorithm>
#include <random>
#include <utility>

#include "absl/strings/ascii.h"
#include "absl/strings/str_cat.h"
#include "absl/strings/str_replace.h"
#include "absl/time/civil_time.h"
#include "checker/claim/claim.h"
#include "checker/testing/short_articles.h"
#include "proto/finding.pb.h"

namespace crosscheck_testing {
namespace {

using ::crosscheck::Article;
using ::crosscheck::Claim;
using ::crosscheck::Finding;
using ::crosscheck::FindingSide;

// mt19937 and `%` only: the standard distributions vary between libraries.
class Dice {
 public:
  explicit Dice(uint32_t seed) : random_(seed) {}
  size_t Below(size_t n) { return random_() % n; }
  template <typename T, size_t N>
  const T& OneOf(const T (&values)[N]) {
    return values[Below(N)];
  }

 private:
  std::mt19937 random_;
};

// What can be said, with the figures it is said with: some agree, some do not.
struct Template {
  const char* pattern;
  int figures[4];
};

constexpr Template kTemplates[] = {
    {"The flood killed {n} people in Drevnova.", {41, 41, 52, 253}},
    {"At least {n} people were killed when the dyke at Drevnova broke on {w}.",
     {38, 41, 47, 52}},
    {"More than {n} people were killed in the flood.", {40, 41, 60, 400}},
    {"The flood injured {n} people in Drevnova, including {n} children.",
     {12, 14, 30, 120}},
    {"About {n} people live in Drevnova.", {31000, 38000, 38000, 250000}},
    {"The town of Drevnova has {n} residents.", {31200, 38000, 37650, 300000}},
    {"\"We counted {n} damaged houses in Drevnova,\" the mayor's office said.",
     {210, 210, 240, 1200}},
    {"Firefighters rescued {n} people from roofs in Drevnova on {w}.",
     {75, 75, 90, 112}},
    {"The dyke at Drevnova broke on {w}.", {1, 1, 1, 1}},
    {"Jana Holm, {n}, was pulled from the water in Drevnova.",
     {57, 57, 58, 75}},
    {"The river reached {n} metres at the gauge in Drevnova.", {7, 7, 8, 9}},
    {"Firth Rail cancelled {n} trains to Drevnova on {w}.",
     {120, 120, 140, 210}},
    {"The bridge in Drevnova was opened on {d}.", {1, 1, 1, 1}},
    {"The road to Drevnova has been closed since {d}.", {1, 1, 1, 1}},
    {"The mayor's office put the damage at ${n} million.", {3, 3, 4, 30}},
    {"In Kirun, {n} people were killed by the same river.", {3, 3, 5, 41}},
    {"Nobody could say how many boats were lost.", {1, 1, 1, 1}},
};

constexpr int kFirstDay = 19790;  // Friday, 8 March 2024.

StorySentence RandomSentence(Dice& dice, int published) {
  const Template& said = dice.OneOf(kTemplates);
  const int figure = dice.OneOf(said.figures);
  return {said.pattern, figure,
          published - 1 - static_cast<int>(dice.Below(5))};
}

std::string DayInWords(int day) {
  const absl::CivilDay date = absl::CivilDay(1970, 1, 1) + day;
  static constexpr const char* kMonths[] = {
      "January", "February", "March",     "April",   "May",      "June",
      "July",    "August",   "September", "October", "November", "December"};
  return absl::StrCat(date.day(), " ", kMonths[date.month() - 1], " ",
                      date.year());
}

std::string WeekdayInWords(int day) {
  static constexpr const char* kDays[] = {"Monday",   "Tuesday", "Wednesday",
                                          "Thursday", "Friday",  "Saturday",
                                          "Sunday"};
  const absl::CivilDay date = absl::CivilDay(1970, 1, 1) + day;
  return kDays[static_cast<int>(absl::GetWeekday(date))];
}

std::string WriteSentence(const StorySentence& said, const Writing& writing) {
  const int day = said.day + writing.shift;
  // Metres, dollars and ages are written in digits whatever the rest is.
  const bool digits = said.pattern.find("{n} m") != std::string::npos ||
                      said.pattern.find(", {n},") != std::string::npos;
  std::string text = absl::StrReplaceAll(
      said.pattern,
      {{"{n}", WriteNumber(said.figure,
                           digits ? Numerals::kCommas : writing.numerals)},
       {"{d}", DayInWords(day)},
       {"{w}", WeekdayInWords(day)}});
  if (writing.curly) {
    const size_t open = text.find('"');
    if (open != std::string::npos) {
      text.replace(text.find('"', open + 1), 1, "”");
      text.replace(open, 1, "“");
    }
    text = absl::StrReplaceAll(text, {{"'", "’"}});
  }
  return text;
}

// "fifty-three", below 100.
std::string SpellOutTens(int number) {
  static constexpr const char* kSmall[] = {
      "zero",    "one",     "two",       "three",    "four",
      "five",    "six",     "seven",     "eight",    "nine",
      "ten",     "eleven",  "twelve",    "thirteen", "fourteen",
      "fifteen", "sixteen", "seventeen", "eighteen", "nineteen"};
  static constexpr const char* kTens[] = {
      "",      "",      "twenty",  "thirty", "forty",
      "fifty", "sixty", "seventy", "eighty", "ninety"};
  if (number < 20) return kSmall[number];
  return number % 10 == 0
             ? kTens[number / 10]
             : absl::StrCat(kTens[number / 10], "-", kSmall[number % 10]);
}

// "two hundred and fifty-three", below 1,000.
std::string SpellOut(int number) {
  if (number < 100) return SpellOutTens(number);
  std::string hundreds = absl::StrCat(SpellOutTens(number / 100), " hundred");
  if (number % 100 == 0) return hundreds;
  return absl::StrCat(hundreds, " and ", SpellOutTens(number % 100));
}

// Spaces before words in lower case become line ends.
std::string Wrapped(std::string text) {
  for (size_t i = 0; i + 1 < text.size(); ++i) {
    if (text[i] == ' ' &&
        absl::ascii_islower(static_cast<unsigned char>(text[i + 1]))) {
      text[i] = '\n';
    }
  }
  return text;
}

}  // namespace

std::string WriteNumber(int number, Numerals numerals) {
  if (numerals == Numerals::kBare) return absl::StrCat(number);
  if (numerals == Numerals::kWords) {
    if (number < 1000) return SpellOut(number);
    std::string thousands = absl::StrCat(SpellOut(number / 1000), " thousand");
    const int rest = number % 1000;
    if (rest == 0) return thousands;
    return absl::StrCat(thousands, rest < 100 ? " and " : " ", SpellOut(rest));
  }
  std::string digits = absl::StrCat(number);
  if (digits.size() > 3) {
    digits.insert(digits.size() - 3,
                  numerals == Numerals::kCommas ? "," : "\u00a0");
  }
  return digits;
}

Story RandomStory(uint32_t seed) {
  static constexpr const char* kOutlets[] = {"Meridian Wire", "Harbour Post",
                                             "Capital Daily", ""};
  Dice dice(seed);
  Story story(2 + dice.Below(3));
  for (size_t i = 0; i < story.size(); ++i) {
    StoryArticle& article = story[i];
    article.id = std::string(1, static_cast<char>('a' + i));
    article.outlet = dice.OneOf(kOutlets);
    article.day = kFirstDay + static_cast<int>(dice.Below(4));
    for (size_t n = 2 + dice.Below(5); n > 0; --n) {
      article.sentences.push_back(RandomSentence(dice, article.day));
    }
  }
  return story;
}

std::vector<Article> Write(const Story& story, const Writing& writing) {
  std::vector<Article> articles;
  for (const StoryArticle& said : story) {
    std::string text;
    for (const StorySentence& sentence : said.sentences) {
      if (!text.empty()) {
        text += writing.space == Space::kDouble       ? "  "
                : writing.space == Space::kParagraphs ? "\n\n"
                                                      : " ";
      }
      std::string words = WriteSentence(sentence, writing);
      if (writing.space == Space::kWrapped) words = Wrapped(std::move(words));
      if (writing.space == Space::kDouble) {
        words = absl::StrReplaceAll(words, {{" ", "  "}});
      }
      text += words;
    }
    const absl::CivilDay day =
        absl::CivilDay(1970, 1, 1) + (said.day + writing.shift);
    articles.push_back(
        ShortArticle(said.id, said.outlet, absl::FormatCivilTime(day), text));
    articles.back().group = said.group;
  }
  return articles;
}

std::set<std::string> PairsOf(absl::Span<const Finding> findings) {
  const auto name = [](const Claim& claim) {
    return absl::StrCat(claim.article->id, "#", claim.ordinal);
  };
  std::set<std::string> pairs;
  for (const Finding& finding : findings) {
    for (const FindingSide& side : finding.sides) {
      for (const FindingSide& other : finding.sides) {
        if (&side >= &other) continue;
        for (const Claim* a : side.claims) {
          for (const Claim* b : other.claims) {
            std::string first = name(*a);
            std::string second = name(*b);
            if (second < first) std::swap(first, second);
            pairs.insert(
                absl::StrCat(crosscheck::v1::Verdict_Name(finding.verdict), " ",
                             finding.rule, " ", first, " ", second));
          }
        }
      }
    }
  }
  return pairs;
}

std::string Smallest(Story story,
                     const std::function<bool(const Story&)>& violates) {
  bool smaller = true;
  while (smaller) {
    smaller = false;
    for (size_t i = 0; i < story.size() && !smaller; ++i) {
      Story less = story;
      less.erase(less.begin() + static_cast<ptrdiff_t>(i));
      smaller = violates(less);
      for (size_t j = 0; j < story[i].sentences.size() && !smaller; ++j) {
        less = story;
        std::vector<StorySentence>& left = less[i].sentences;
        left.erase(left.begin() + static_cast<ptrdiff_t>(j));
        smaller = violates(less);
      }
      if (smaller) story = less;
    }
  }
  std::string text;
  for (const Article& article : Write(story)) {
    absl::StrAppend(&text, "\n  ", article.id, " ", article.published, " ",
                    article.source, ": ", article.body.text);
  }
  return text;
}

}  // namespace crosscheck_testing
