// Runs all grammars over an article.
#ifndef CHECKER_EXTRACT_MENTION_READER_H_
#define CHECKER_EXTRACT_MENTION_READER_H_

#include <vector>

#include "checker/claim/article.h"
#include "checker/extract/clauses/inserts.h"
#include "checker/extract/clauses/modality.h"
#include "checker/extract/figures/counted_noun.h"
#include "checker/extract/figures/figure_grammar.h"
#include "checker/extract/figures/person_list.h"
#include "checker/extract/mentions.h"
#include "checker/extract/numbers/number_grammar.h"
#include "checker/extract/places/place_grammar.h"
#include "checker/extract/predicates/kind_grammar.h"
#include "checker/extract/several_events.h"
#include "checker/extract/sources/source_grammar.h"
#include "checker/extract/times/time_grammar.h"
#include "checker/extract/words/lemma.h"
#include "checker/extract/words/lemma_hashes.h"
#include "checker/extract/words/phrasal_verbs.h"
#include "checker/extract/words/token_signs.h"
#include "checker/extract/words/word_classes.h"
#include "checker/lexicon/contrasts.h"
#include "checker/text/phrase_table.h"
#include "checker/text/vocabulary.h"
#include "proto/lexicon.pb.h"

namespace crosscheck {

// Thread-safe once built; the pack must outlive it.
class MentionReader {
 public:
  explicit MentionReader(const v1::LexiconPack& pack);

  // Reads `article`, which must outlive the result.  Linear in its size.
  ArticleMentions Read(const Article& article) const;

  const CountedClasses& classes() const { return classes_; }
  const Contrasts& contrasts() const { return contrasts_; }
  const KindGrammar& kinds() const { return kinds_; }
  const Lemmatizer& lemmatizer() const { return lemmatizer_; }
  const LemmaHashes& lemma_hashes() const { return lemma_hashes_; }
  const WordClasses& words() const { return words_; }
  const PlaceGrammar& places() const { return places_; }
  const ModalityGrammar& modality() const { return modality_; }
  const HedgeGrammar& hedges() const { return figures_.hedges(); }

 private:
  void ReadField(v1::Claim::Field field, ArticleMentions& mentions,
                 TimeContext& times, QuotationState& quotation) const;
  bool IsRoundUp(const ArticleMentions& mentions) const;
  bool IsBareDate(const TokenView& tokens) const;
  void ReadDateline(ArticleMentions& mentions) const;
  bool IsFurniture(const TokenView& tokens, const Sentence& sentence) const;
  void AddPlaces(const std::vector<const Sentence*>& passed,
                 v1::Claim::Field field, ArticleMentions& mentions) const;
  uint16_t SignsOf(const Token& token) const;
  void ReadFiguresAndTimes(const TokenView& tokens, uint16_t signs,
                           TimeContext& times, SentenceMentions& found) const;
  void ReadSurroundings(const TokenView& tokens, uint16_t signs,
                        const TextPlaces& places, QuotationState& quotation,
                        SentenceMentions& found) const;
  bool IsName(const TokenView& tokens, size_t begin, size_t at) const;
  bool HasControls(const TokenView& tokens) const;
  size_t LeadOf(const TokenView& tokens) const;
  void ReadNames(const TokenView& tokens, size_t begin,
                 std::vector<uint64_t>& names) const;
  void ReadContent(const TokenView& tokens, SentenceMentions& mentions) const;
  void AddSums(const TokenView& tokens, std::vector<Figure> sums,
               SentenceMentions& found) const;

  Vocabulary vocabulary_;
  WordClasses words_;
  Lemmatizer lemmatizer_;
  PhrasalVerbs phrasal_verbs_;
  LemmaHashes lemma_hashes_;
  CountedClasses classes_;
  Contrasts contrasts_;
  NumberGrammar numbers_;
  TimeGrammar times_;
  CountedNounGrammar nouns_;
  FigureGrammar figures_;
  PersonListGrammar person_lists_;
  InsertGrammar inserts_;
  ModalityGrammar modality_;
  PlaceGrammar places_;
  SourceGrammar sources_;
  KindGrammar kinds_;
  PhraseTable<char> stage_;
  PhraseTable<char> furniture_;
  PhraseTable<char> attacker_death_;
  SeveralEvents several_events_;
  TokenSigns signs_;
};

}  // namespace crosscheck

#endif  // CHECKER_EXTRACT_MENTION_READER_H_
