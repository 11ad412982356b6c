#include "checker/extract/sources/source_testing.h"

#include <vector>

#include "absl/strings/str_cat.h"
#include "absl/strings/str_join.h"
#include "checker/extract/sources/source_grammar.h"
#include "checker/lexicon/lexicon.h"
#include "checker/text/sentence.h"

namespace crosscheck {
namespace {

// The grammar with the English words.
struct English {
  Vocabulary vocabulary;
  WordClasses words{EnglishPack(), vocabulary};
  SourceGrammar sources{EnglishPack(), words, vocabulary};
};

const English& Get() {
  static const English* const english = new English;
  return *english;
}

// Calls `visit` with the tokens and the stretches of each sentence.
template <typename Visit>
void ForEachSentence(absl::string_view text, Visit visit) {
  const SplitText split =
      SplitSentences(text, 0, text.size(), Get().vocabulary);
  QuotationState state;
  for (const Sentence& sentence : split.sentences) {
    const TokenView tokens = split.View(text, sentence);
    std::vector<AttributedSpan> spans;
    Get().sources.Find(tokens, sentence.paragraph, {}, state, spans);
    for (const AttributedSpan& span : spans) visit(tokens, span);
  }
}

}  // namespace

std::string SourcesOf(absl::string_view text) {
  std::vector<std::string> found;
  ForEachSentence(
      text, [&](const TokenView& tokens, const AttributedSpan& span) {
        found.push_back(
            absl::StrCat(span.attribution.source, ": ",
                         tokens.Text(span.range.first, span.range.last)));
      });
  return absl::StrJoin(found, " | ");
}

std::string CuesOf(absl::string_view text) {
  std::vector<std::string> found;
  ForEachSentence(text, [&](const TokenView&, const AttributedSpan& span) {
    found.push_back(
        absl::StrCat(span.attribution.cue, " ", span.attribution.source));
  });
  return absl::StrJoin(found, " | ");
}

}  // namespace crosscheck
