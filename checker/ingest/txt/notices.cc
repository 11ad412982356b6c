#include "checker/ingest/txt/notices.h"

#include <algorithm>
#include <string>
#include <utility>

#include "absl/strings/ascii.h"
#include "absl/strings/match.h"
#include "absl/strings/str_replace.h"
#include "absl/strings/strip.h"
#include "absl/types/span.h"

namespace crosscheck {
namespace {

using Words = std::vector<absl::string_view>;

constexpr int kHeadLines = 6;        // Not blank: where slugs and kills stand.
constexpr int kNoticeLines = 8;      // One that goes on has no more.
constexpr size_t kNoticeLine = 400;  // Bytes; what is longer is a story.

bool IsOneOf(absl::string_view word, absl::Span<const absl::string_view> list) {
  return std::find(list.begin(), list.end(), word) != list.end();
}

// Runs of letters and digits, apostrophes included.
Words WordsOf(absl::string_view line) {
  const auto belongs = [](char c) {
    const auto byte = static_cast<unsigned char>(c);
    return absl::ascii_isalnum(byte) || c == '\'' || byte >= 0x80;
  };
  Words words;
  for (size_t at = 0; at < line.size();) {
    size_t end = at;
    while (end < line.size() && belongs(line[end])) ++end;
    if (end > at) words.push_back(line.substr(at, end - at));
    at = end + 1;
  }
  return words;
}

bool EndsSentence(absl::string_view line) {
  return !line.empty() && absl::StrContains(".!?", line.back());
}

// "Eds: ..."; `line` in lower case.
bool IsAddressed(absl::string_view line) {
  for (const absl::string_view opening :
       {"eds:", "eds.:", "editors:", "editor's note:", "editors' note:",
        "editors note:", "note to editors:", "attention editors",
        "correction:", "corrections:"}) {
    if (absl::StartsWith(line, opening)) return true;
  }
  return false;
}

// What desks say that they do to a story.
bool IsDeskVerb(absl::string_view word) {
  return IsOneOf(
      word,
      {"adds", "adding", "changes", "clarifies", "corrects", "correcting",
       "deletes", "drops", "fixes", "recasts", "refiles", "refiling", "removes",
       "repeats", "repeating", "restores", "rewrites", "updates", "updating"});
}

// What they do it to.
bool IsDeskNoun(absl::string_view word) {
  return IsOneOf(
      word, {"background", "byline", "comment",   "comments",   "dateline",
             "details",    "graf",   "grafs",     "headline",   "lead",
             "lede",       "para",   "paragraph", "paragraphs", "paras",
             "quote",      "quotes", "slug",      "spelling",   "throughout",
             "toll",       "typo"});
}

bool NamesAParagraph(const Words& words) {
  for (size_t i = 0; i + 1 < words.size(); ++i) {
    const bool paragraph = IsOneOf(words[i], {"graf", "grafs", "para", "paras",
                                              "paragraph", "paragraphs"});
    if (paragraph && absl::ascii_isdigit(words[i + 1][0])) return true;
  }
  return false;
}

// "adds details, background": `line` in lower case, without brackets.  What
// ends as a sentence does is one, unless it names a paragraph.
bool IsDeskNote(absl::string_view line) {
  const Words words = WordsOf(line);
  if (words.empty() || !IsDeskVerb(words[0])) return false;
  if (NamesAParagraph(words)) return true;
  if (EndsSentence(line)) return false;
  if (words.size() == 1) return words[0] != "changes" && words[0] != "updates";
  return std::any_of(words.begin() + 1, words.end(), IsDeskNoun);
}

std::string Lowered(absl::string_view line) {
  return absl::AsciiStrToLower(absl::StrReplaceAll(line, {{"’", "'"}}));
}

// "-30-", the sign for the end.
bool IsEndMark(absl::string_view line) {
  if (line == "###") return true;
  const std::string bare =
      absl::StrReplaceAll(line, {{" ", ""}, {"—", "-"}, {"–", "-"}});
  return bare == "-30-" || bare == "--30--";
}

// "1st Ld", "2nd Lead-Writethru".
bool IsSlug(absl::string_view line) {
  if (EndsSentence(line) || line.size() > kNoticeLine) return false;
  const Words words = WordsOf(line);
  for (size_t i = 0; i < words.size(); ++i) {
    if (IsOneOf(words[i], {"Writethru", "WRITETHRU", "writethru"})) return true;
    if (i == 0 || words[i] != "Ld") continue;
    const std::string number = absl::AsciiStrToLower(words[i - 1]);
    if (!absl::ascii_isdigit(number[0])) continue;
    for (const absl::string_view ending : {"st", "nd", "rd", "th"}) {
      if (absl::EndsWith(number, ending)) return true;
    }
  }
  return false;
}

// "BC-Flood,KILL"
bool IsKillSlug(absl::string_view line) {
  if (!absl::StartsWith(line, "BC-") && !IsSlug(line)) return false;
  return !EndsSentence(line) && IsOneOf("KILL", WordsOf(line));
}

struct Line {
  size_t begin = 0;
  size_t next = 0;
  absl::string_view text;  // Without the space around it.
};

class NoticeFinder {
 public:
  NoticeFinder(absl::string_view text, size_t begin)
      : text_(text), at_(begin) {}

  std::vector<TxtNotice> Find() {
    while (at_ < text_.size()) {
      const Line line = LineAt(at_);
      at_ = line.next;
      if (line.text.empty()) continue;
      ++lines_;
      if (lines_ <= kHeadLines && SaysKill(line.text)) {
        Add(TxtNotice::kKill, line.begin);
      } else if (IsAdvisory(line)) {
        Add(TxtNotice::kAdvisory, line.begin);
      }
    }
    return std::move(notices_);
  }

 private:
  Line LineAt(size_t at) const {
    const size_t end = std::min(text_.find_first_of("\r\n", at), text_.size());
    const bool crlf = absl::StartsWith(text_.substr(end), "\r\n");
    return {at, std::min(end + (crlf ? 2 : 1), text_.size()),
            absl::StripAsciiWhitespace(text_.substr(at, end - at))};
  }

  void Add(TxtNotice::Kind kind, size_t begin) {
    notices_.push_back({kind, begin, at_});
  }

  static bool SaysKill(absl::string_view line) {
    return IsKillLine(line) || IsKillSlug(line) ||
           absl::StrContains(Lowered(line.substr(0, kNoticeLine)),
                             "a kill is mandatory");
  }

  // Also moves behind the lines over which it goes on.
  bool IsAdvisory(const Line& line) {
    const absl::string_view text = line.text;
    if (text.size() > kNoticeLine) return false;
    if (text == "CORRECTED" || text == "CORRECTION" || IsEndMark(text)) {
      return true;
    }
    const bool head = lines_ <= kHeadLines;
    if (head && IsSlug(text)) return true;
    if (text.front() == '(') return IsBracketed(line);
    const std::string lowered = Lowered(text);
    if (IsAddressed(lowered)) {
      GoOnTo(".!?", text);
      return true;
    }
    return head && IsDeskNote(lowered) && NamesAParagraph(WordsOf(lowered)) &&
           !EndsSentence(text);
  }

  bool IsBracketed(const Line& line) {
    const size_t next = at_;
    const size_t end = GoOnTo(")", line.text);
    absl::string_view note =
        absl::StripAsciiWhitespace(text_.substr(line.begin, end - line.begin));
    while (absl::ConsumePrefix(&note, "(") && absl::ConsumeSuffix(&note, ")")) {
      const std::string lowered = Lowered(absl::StripAsciiWhitespace(note));
      // Nothing stands outside of the brackets.
      const size_t closing = lowered.find(')');
      if (closing != std::string::npos && closing + 1 < lowered.size()) break;
      if (IsAddressed(lowered) || IsDeskNote(lowered)) return true;
    }
    at_ = next;
    return false;
  }

  // Moves behind the line that ends in one of `closing`, from the one that ends
  // as `text` on; before the next blank line, and not over many.  Returns where
  // that is.
  size_t GoOnTo(absl::string_view closing, absl::string_view text) {
    for (int n = 1; n < kNoticeLines; ++n) {
      if (absl::StrContains(closing, text.back())) break;
      const Line line = LineAt(at_);
      if (line.text.empty() || line.text.size() > kNoticeLine) break;
      text = line.text;
      at_ = line.next;
    }
    return at_;
  }

  const absl::string_view text_;
  size_t at_;
  int lines_ = 0;  // That are not blank, up to here.
  std::vector<TxtNotice> notices_;
};

}  // namespace

bool IsKillLine(absl::string_view line) {
  line = absl::StripAsciiWhitespace(line);
  const size_t colon = line.substr(0, kNoticeLine).find(':');
  const absl::string_view label = line.substr(0, std::min(colon, line.size()));
  if (label.size() > 80) return false;
  const Words words = WordsOf(label);
  const auto is_label = [&words](absl::string_view word) {
    if (word == "EDITORS") return words[0] == "ATTENTION";
    return IsOneOf(word, {"ADVISORY", "ARTICLE", "ATTENTION", "BULLETIN",
                          "ITEM", "KILL", "KILLED", "MANDATORY", "NOTICE",
                          "STORY", "URGENT", "WITHDRAWAL", "WITHDRAWN"});
  };
  if (words.empty() || !std::all_of(words.begin(), words.end(), is_label)) {
    return false;
  }
  const auto has = [&words](absl::string_view word) {
    return IsOneOf(word, words);
  };
  if (has("KILL")) return words.size() > 1 || label.size() == line.size();
  const bool thing = has("STORY") || has("ARTICLE") || has("ITEM");
  return thing && (has("KILLED") || has("WITHDRAWN") || has("WITHDRAWAL"));
}

std::vector<TxtNotice> FindTxtNotices(absl::string_view text, size_t begin) {
  return NoticeFinder(text, begin).Find();
}

}  // namespace crosscheck
