// Units of measure and money around a figure.
#ifndef CHECKER_EXTRACT_FIGURES_UNITS_H_
#define CHECKER_EXTRACT_FIGURES_UNITS_H_

#include <string>

#include "absl/container/flat_hash_map.h"
#include "absl/strings/string_view.h"
#include "checker/extract/numbers/number_match.h"
#include "checker/extract/words/word_classes.h"
#include "checker/text/phrase_table.h"
#include "checker/text/token.h"
#include "checker/text/vocabulary.h"
#include "proto/lexicon.pb.h"

namespace crosscheck {

// Units are owned by the pack.
struct UnitMatch {
  size_t length = 0;  // Tokens; 0 when there is none.
  const v1::Unit* unit = nullptr;

  // What else the word means: pounds are money and a mass.  Null if nothing.
  const v1::Unit* other = nullptr;

  double multiple = 1;  // Units in the word: 0.1 for "dimes".
  bool joined = false;  // By a hyphen: "-metre".
  explicit operator bool() const { return length > 0; }
};

bool IsMoney(const v1::Unit& unit);

// Thread-safe once built; what it is given must outlive it.
class UnitGrammar {
 public:
  UnitGrammar(const v1::LexiconPack& pack, const WordClasses& words,
              Vocabulary& vocabulary);

  // The longest unit that starts at tokens[at], behind `number`; a hyphen
  // before it is skipped: "km", "-metre", "percent", "US dollars", "€".
  // Guarded words need digits, and no space before them unless they are
  // abbreviations of one or two letters ("5 g of"): see v1::Unit.
  UnitMatch After(const TokenView& tokens, size_t at,
                  const NumberMatch& number) const;

  // The longest sign of money that starts at tokens[at]: "$", "US$", "EUR".
  // Signs of one or two letters are capitalised; a mark stands at once behind
  // its letter ("A$"), and apart only behind more of them ("US $").
  UnitMatch Before(const TokenView& tokens, size_t at) const;

 private:
  struct Meaning {
    const v1::Unit* unit = nullptr;
    const v1::Unit* other = nullptr;
    const v1::Unit* capital = nullptr;  // When written as a capital.
    double multiple = 1;
  };

  UnitMatch Guarded(const TokenView& tokens, size_t at,
                    const NumberMatch& number) const;
  bool IsSignOfNext(const TokenView& tokens, size_t at, size_t length) const;
  bool IsSignInLetters(const TokenView& tokens, size_t at, size_t length) const;

  PhraseTable<Meaning> after_;
  PhraseTable<Meaning> guarded_;
  PhraseTable<const v1::Unit*> before_;
  const WordClasses& words_;
};

// Units by code, for normalizing.  Thread-safe once built.
class UnitTable {
 public:
  explicit UnitTable(const v1::LexiconPack& pack);

  // Null when no unit has this code.
  const v1::Unit* Find(absl::string_view code) const;

 private:
  absl::flat_hash_map<std::string, const v1::Unit*> units_;
};

}  // namespace crosscheck

#endif  // CHECKER_EXTRACT_FIGURES_UNITS_H_
