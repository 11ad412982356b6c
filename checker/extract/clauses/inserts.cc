#include "checker/extract/clauses/inserts.h"

#include "absl/strings/string_view.h"

namespace crosscheck {
namespace {

// Longer brackets and dashes are not inserts but lost closers.
constexpr size_t kLongestInsert = 30;

size_t FindClose(const TokenView& tokens, size_t at, char close) {
  const size_t end = std::min(tokens.size(), at + kLongestInsert);
  for (size_t i = at + 1; i < end; ++i) {
    if (tokens[i].is_punct(close)) return i;
  }
  return tokens.size();
}

bool IsDash(const Token& token) {
  return token.is_punct('_') || (token.is_punct('~') && token.space_before);
}

}  // namespace

InsertGrammar::InsertGrammar(Vocabulary& vocabulary) {
  for (const absl::string_view word :
       {"which", "who", "whom", "whose", "where", "including", "excluding",
        "according", "among", "most", "many", "some", "mostly", "mainly"}) {
    openers_.Add(vocabulary.Add(word));
  }
}

bool InsertGrammar::MayHold(const Token& token) const {
  return openers_.Has(token.word) || token.is_punct('(') ||
         token.is_punct('[') || token.is_punct('_') || token.is_punct('~');
}

std::vector<TokenRange> InsertGrammar::Find(const TokenView& tokens) const {
  std::vector<TokenRange> inserts;
  for (size_t i = 0; i < tokens.size(); ++i) {
    size_t close = tokens.size();
    if (tokens[i].is_punct('(')) {
      close = FindClose(tokens, i, ')');
    } else if (tokens[i].is_punct('[')) {
      close = FindClose(tokens, i, ']');
    } else if (IsDash(tokens[i])) {
      for (size_t j = i + 1; j < tokens.size() && j < i + kLongestInsert; ++j) {
        if (IsDash(tokens[j])) {
          close = j;
          break;
        }
      }
    } else if (tokens[i].is_punct(',') && OpensClause(tokens, i + 1)) {
      close = FindClose(tokens, i, ',');
      // The closing comma may open the next insert.
      const size_t last = close == tokens.size()           ? close
                          : OpensClause(tokens, close + 1) ? close
                                                           : close + 1;
      inserts.push_back({i, last});
      i = last - 1;
      continue;
    } else {
      continue;
    }
    if (close == tokens.size()) continue;
    inserts.push_back({i, close + 1});
    i = close;
  }
  return inserts;
}

}  // namespace crosscheck
