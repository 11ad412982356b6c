// Runs all grammars over an article.
#ifndef CHECKER_EXTRACT_MENTION_READER_H_
#define CHECKER_EXTRACT_MENTION_READER_H_

#include <cstdint>
#include <vector>

#include "absl/types/span.h"
#include "checker/claim/article.h"
#include "checker/extract/clauses/inserts.h"
#include "checker/extract/clauses/modality.h"
#include "checker/extract/content_reader.h"
#include "checker/extract/figures/counted_noun.h"
#include "checker/extract/figures/figure_grammar.h"
#include "checker/extract/figures/person_list.h"
#include "checker/extract/mentions.h"
#include "checker/extract/numbers/number_grammar.h"
#include "checker/extract/page_lines.h"
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

// A grammar reads all sentences before the next one begins: the code of all of
// them is many times what the nearest cache holds, and to fetch it anew for
// each sentence took a sixth of the time.
//
// Thread-safe once built; the pack must outlive it.
class MentionReader {
 public:
  struct Reading;

  // What was found in some articles.  Whoever reads many keeps one of these:
  // its memory, which is in the cache, serves again.  Not thread-safe.
  class Batch {
   public:
    Batch();
    ~Batch();

    // The mentions of the article of this index.
    const ArticleMentions& operator[](size_t index) const;

   private:
    friend class MentionReader;
    std::vector<Reading> readings_;
  };

  explicit MentionReader(const v1::LexiconPack& pack);

  // Reads `article`, which must outlive the result.  Linear in its size.
  ArticleMentions Read(const Article& article) const;

  // The same for some articles at once, in their order, which takes less time
  // than to read one after the other.  They must outlive what is in `batch`,
  // which is overwritten.
  void Read(absl::Span<const Article* const> articles, Batch& batch) const;

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
  struct Told;

  // Passes over the sentences of an article.
  void Split(Reading& reading) const;
  void ReadTextPlaces(Reading& reading) const;
  void ReadDay(Reading& reading) const;
  void ReadFields(Reading& reading) const;
  void ReadTimes(Reading& reading) const;
  void ReadFigures(Reading& reading) const;
  void ReadLists(Reading& reading) const;
  void Choose(Reading& reading) const;
  void ReadSources(Reading& reading) const;
  void ReadPlaces(Reading& reading) const;
  void ReadKinds(Reading& reading) const;
  void ReadContent(Reading& reading) const;
  void Keep(Reading& reading) const;

  void ReadField(v1::Claim::Field field, Reading& reading) const;
  void NoteDeaths(const Told& told, ArticleMentions& mentions) const;
  bool IsRoundUp(const ArticleMentions& mentions) const;
  bool IsBareDate(const TokenView& tokens) const;
  void ReadDateline(ArticleMentions& mentions) const;
  uint16_t SignsOf(const Token& token) const;
  size_t LeadOf(const TokenView& tokens) const;
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
  PageLines page_lines_;
  PhraseTable<char> attacker_death_;
  SeveralEvents several_events_;
  ContentReader content_;
  TokenSigns signs_;
};

}  // namespace crosscheck

#endif  // CHECKER_EXTRACT_MENTION_READER_H_
