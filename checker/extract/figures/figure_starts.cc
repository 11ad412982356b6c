#include "checker/extract/figures/figure_starts.h"

#include <string>

#include "checker/text/tokenizer.h"

namespace crosscheck {

FigureStarts::FigureStarts(const v1::LexiconPack& pack,
                           Vocabulary& vocabulary) {
  AddWord(vocabulary.Add("a"), kArticle);
  AddWord(vocabulary.Add("an"), kArticle);
  // Signs, and the marks that have no stand-in: "½" is one.
  for (const char mark : {'\0', '-', '+'}) {
    marks_[static_cast<uint8_t>(mark)] = true;
  }
  for (const v1::NumberWord& number : pack.number()) {
    for (const std::string& word : number.words()) {
      AddWord(vocabulary.Add(word), kStarts | kBehindArticle);
    }
  }
  for (const v1::VagueFigure& vague : pack.vague()) {
    for (const std::string& words : vague.words()) {
      AddPhrase(words, vocabulary);
    }
  }
  for (const v1::Unit& unit : pack.unit()) {
    for (const std::string& sign : unit.before()) AddPhrase(sign, vocabulary);
  }
  for (const v1::WordList& list : pack.list()) {
    const bool starts =
        list.name() == "negative" || list.name() == "age_decade";
    if (!starts && list.name() != "article_unit") continue;
    for (const std::string& word : list.words()) {
      AddWord(vocabulary.Add(word), starts ? kStarts : kBehindArticle);
    }
  }
}

void FigureStarts::AddWord(WordId word, uint8_t bits) {
  if (word >= bits_.size()) bits_.resize(word + 1, 0);
  bits_[word] |= bits;
}

// The first token of a phrase; the second if the first is an article.
void FigureStarts::AddPhrase(absl::string_view phrase, Vocabulary& vocabulary) {
  const std::vector<Token> tokens = TokenizePhrase(phrase, vocabulary);
  if (tokens.empty()) return;
  if (!tokens[0].is_word()) {
    marks_[static_cast<uint8_t>(tokens[0].punct)] = true;
    return;
  }
  const TokenView view{phrase, tokens};
  if ((Of(view, 0) & kArticle) == 0) {
    AddWord(tokens[0].word, kStarts);
  } else if (tokens.size() > 1 && tokens[1].is_word()) {
    AddWord(tokens[1].word, kBehindArticle);
  }
}

bool FigureStarts::MayOpen(const Token& token) const {
  if (token.is_number()) return true;
  if (!token.is_word()) return marks_[static_cast<uint8_t>(token.punct)];
  return token.word < bits_.size() &&
         (bits_[token.word] & (kStarts | kBehindArticle)) != 0;
}

bool FigureStarts::MayStart(const TokenView& tokens, size_t at) const {
  const Token& token = tokens[at];
  if (token.is_number()) return true;
  if (token.kind == TokenKind::kPunct) {
    return marks_[static_cast<uint8_t>(token.punct)];
  }
  if (token.word == kUnknownWord) return false;
  const uint8_t bits = Of(tokens, at);
  if ((bits & kStarts) != 0) return true;
  if ((bits & kArticle) == 0 || at + 1 >= tokens.size()) return false;
  const Token& next = tokens[at + 1];
  if (next.is_word()) return (Of(tokens, at + 1) & kBehindArticle) != 0;
  // "A$58" is of Australia.
  return next.kind == TokenKind::kPunct && next.punct != '\0' &&
         !next.space_before && marks_[static_cast<uint8_t>(next.punct)];
}

}  // namespace crosscheck
