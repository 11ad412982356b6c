// Persons told one by one: "a man and two children" are three.
#ifndef CHECKER_EXTRACT_FIGURES_PERSON_LIST_H_
#define CHECKER_EXTRACT_FIGURES_PERSON_LIST_H_

#include <cstddef>
#include <optional>
#include <vector>

#include "absl/types/span.h"
#include "checker/extract/figures/counted_noun.h"
#include "checker/extract/figures/figure.h"
#include "checker/extract/words/word_classes.h"
#include "checker/extract/words/word_set.h"
#include "checker/text/phrase_table.h"
#include "checker/text/token.h"
#include "checker/text/vocabulary.h"
#include "proto/lexicon.pb.h"

namespace crosscheck {

// Adds up lists of persons of whom each is told with an article ("his wife"),
// a number ("two sons") or as the doer ("and himself").
//
// A list that may go on, or of which something is not understood ("and several
// others", "Holm, a nurse and two children"), is left alone: a sum that lacks
// somebody is a false one.
//
// Thread-safe once built; what it is given must outlive it.
class PersonListGrammar {
 public:
  // The lists of the pack whose names start with "one_person_".
  PersonListGrammar(const v1::LexiconPack& pack, const WordClasses& words,
                    const CountedNounGrammar& nouns, Vocabulary& vocabulary);

  // Whether a list may have `token` before its last member: outside a headline
  // Find() finds none in a sentence where no token is so.
  bool MayHold(const Token& token) const { return and_.MayStart(token); }

  // The sums of a sentence, in order; they do not overlap.  `figures` are those
  // of the sentence, in order.  In a headline articles are left out: "Man, two
  // children dead".  Linear.
  std::vector<Figure> Find(const TokenView& tokens,
                           absl::Span<const Figure> figures,
                           bool headline) const;

 private:
  struct Sentence {
    const TokenView& tokens;
    absl::Span<const Figure> figures;
    bool headline = false;
  };
  // One member of a list, or several told by a number.
  struct Member {
    TokenRange noun;  // Its head.
    size_t end = 0;   // One past it, with its name: "his wife, Ada, 30".
    double count = 1;
    bool article = false;
    bool indefinite = false;  // "a".
  };
  // What stands between two members.
  struct Separator {
    size_t end = 0;  // 0: none.
    bool last = false;
  };

  std::optional<Figure> ListAt(const Sentence& sentence, size_t at) const;
  std::optional<Member> MemberAt(const Sentence& sentence, size_t at,
                                 bool first, bool article) const;
  std::optional<Member> CountedAt(const Sentence& sentence, size_t at) const;
  std::optional<Member> DescribedAt(const Sentence& sentence, size_t at) const;
  std::optional<Member> BareAt(const Sentence& sentence, size_t at) const;
  size_t LastNoun(const TokenView& tokens, size_t at) const;
  Separator SeparatorAt(const Sentence& sentence, size_t at) const;
  size_t SkipName(const Sentence& sentence, size_t at) const;
  size_t EndOfStarts(const Sentence& sentence) const;
  bool MayStart(const Sentence& sentence, size_t at) const;
  bool StartsList(const Sentence& sentence, size_t at) const;
  bool EndsList(const Sentence& sentence, size_t first, size_t end) const;
  bool MayBeMember(const Sentence& sentence, size_t at) const;
  bool IsName(const Sentence& sentence, size_t at) const;
  bool IsIn(const PhraseTable<char>& table, const TokenView& tokens,
            size_t at) const;

  const WordClasses& words_;
  const CountedNounGrammar& nouns_;
  PhraseTable<char> articles_;    // "a", "his".
  PhraseTable<char> indefinite_;  // "a".
  PhraseTable<char> self_;        // "himself".
  PhraseTable<char> and_;         // "and", "and then".
  PhraseTable<char> not_before_;  // "by": who did it, or who is left out.
  WordSet leaving_;
};

}  // namespace crosscheck

#endif  // CHECKER_EXTRACT_FIGURES_PERSON_LIST_H_
