// Units of measure and money around a figure.
#ifndef CHECKER_EXTRACT_FIGURES_UNITS_H_
#define CHECKER_EXTRACT_FIGURES_UNITS_H_

#include "absl/container/flat_hash_map.h"
#include "checker/text/phrase_table.h"
#include "checker/text/token.h"
#include "checker/text/vocabulary.h"
#include "proto/lexicon.pb.h"

namespace crosscheck {

struct UnitMatch {
  size_t length = 0;               // Tokens; 0 when there is none.
  const v1::Unit* unit = nullptr;  // Owned by the pack.
  explicit operator bool() const { return length > 0; }
};

// Thread-safe once built; the pack must outlive it.
class UnitGrammar {
 public:
  UnitGrammar(const v1::LexiconPack& pack, Vocabulary& vocabulary);

  // The longest unit that starts at tokens[at], a hyphen skipped: "km",
  // "-metre", "percent", "US dollars".  `digits`: the figure before is written
  // in digits, so that one-letter units may follow if nothing stands between.
  UnitMatch After(const TokenView& tokens, size_t at, bool digits) const;

  // The longest sign of money that starts at tokens[at]: "$", "US$", "EUR".
  UnitMatch Before(const TokenView& tokens, size_t at) const;

 private:
  PhraseTable<const v1::Unit*> after_;
  PhraseTable<const v1::Unit*> guarded_;
  PhraseTable<const v1::Unit*> before_;
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
