#include "checker/extract/figures/figure_testing.h"

#include "absl/strings/str_cat.h"
#include "absl/strings/str_format.h"
#include "absl/strings/str_join.h"
#include "checker/lexicon/lexicon.h"
#include "checker/text/tokenizer.h"

namespace crosscheck_testing {
namespace {

using crosscheck::Figure;
using crosscheck::Interval;
using crosscheck::kUnbounded;
using crosscheck::Quantity;
using crosscheck::TokenView;

std::string Bounds(const Interval& bounds) {
  std::string out;
  if (bounds.lower_open) out += "(";
  if (bounds.lower != -kUnbounded) out += Short(bounds.lower);
  out += "..";
  if (bounds.upper != kUnbounded) out += Short(bounds.upper);
  if (bounds.upper_open) out += ")";
  return out;
}

std::string Render(const TokenView& tokens, const Figure& figure) {
  const Quantity& quantity = figure.quantity;
  const Interval& bounds = quantity.bounds;
  std::string out = absl::StrCat(
      "[", tokens.Text(figure.phrase.first, figure.phrase.last), "] ",
      bounds.lower == bounds.upper ? Short(quantity.value) : Bounds(bounds));
  if (quantity.unit != "1") absl::StrAppend(&out, " ", quantity.unit);
  if (quantity.hedge != crosscheck::v1::HEDGE_NONE) {
    absl::StrAppend(&out, " ",
                    crosscheck::v1::Hedge_Name(quantity.hedge).substr(6));
  }
  if (figure.age) out += " age";
  if (figure.ordinal) out += " rank";
  if (figure.fraction) out += " part";
  if (figure.increment) out += " more";
  if (figure.score) out += " score";
  if (figure.of_base) out += " of";
  if (figure.noun) {
    absl::StrAppend(
        &out, ": ",
        tokens.Text(figure.noun.phrase.first, figure.noun.phrase.last));
  }
  return out;
}

}  // namespace

EnglishGrammars::EnglishGrammars()
    : words(crosscheck::EnglishPack(), vocabulary),
      lemmatizer(crosscheck::EnglishPack()),
      classes(crosscheck::EnglishPack(), vocabulary),
      numbers(crosscheck::EnglishPack(), vocabulary),
      nouns(words, lemmatizer, classes, vocabulary),
      amounts(crosscheck::EnglishPack(), numbers, words, vocabulary),
      figures(crosscheck::EnglishPack(), numbers, words, nouns, vocabulary) {}

const EnglishGrammars& English() {
  static const EnglishGrammars* const grammars = new EnglishGrammars;
  return *grammars;
}

std::vector<crosscheck::Token> TokensOf(absl::string_view text) {
  std::vector<crosscheck::Token> tokens;
  crosscheck::Tokenize(text, 0, text.size(), English().vocabulary, tokens);
  return tokens;
}

std::string Short(double value) { return absl::StrFormat("%.12g", value); }

std::string FiguresIn(absl::string_view text) {
  const std::vector<crosscheck::Token> tokens = TokensOf(text);
  const TokenView view{text, tokens};
  std::vector<Figure> figures;
  English().figures.Find(view, {}, figures);
  std::vector<std::string> rendered;
  rendered.reserve(figures.size());
  for (const Figure& figure : figures) {
    rendered.push_back(Render(view, figure));
  }
  return absl::StrJoin(rendered, ", ");
}

}  // namespace crosscheck_testing
