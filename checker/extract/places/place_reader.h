// Collects what a text says of its places: which names are places, which is
// part of which, and what the text is about.
#ifndef CHECKER_EXTRACT_PLACES_PLACE_READER_H_
#define CHECKER_EXTRACT_PLACES_PLACE_READER_H_

#include <cstdint>
#include <initializer_list>
#include <string>
#include <vector>

#include "absl/strings/string_view.h"
#include "checker/extract/places/local_names.h"
#include "checker/extract/places/people_reader.h"
#include "checker/extract/places/place_names.h"
#include "checker/extract/places/place_role.h"
#include "checker/extract/places/place_votes.h"
#include "checker/extract/places/place_words.h"
#include "checker/extract/places/text_places.h"
#include "checker/extract/words/word_classes.h"
#include "checker/text/sentence.h"
#include "checker/text/token.h"
#include "proto/lexicon.pb.h"

namespace crosscheck {

// A text and its cut.  Owns nothing.
struct TextPart {
  absl::string_view text;
  const SplitText* split = nullptr;
};

// Thread-safe; what it is given must outlive it.
class PlaceReader {
 public:
  // The places of `pack`, which need not outlive it, are those that the
  // gazetteer does not know and texts need not show to be places; each costs an
  // entry a text.
  PlaceReader(const PlaceNames& names, const PlaceRoles& roles,
              const PlaceWords& place_words, const WordClasses& words,
              const v1::LexiconPack& pack);

  // Reads the parts of one text: its title and its body.  Linear.
  TextPlaces Read(std::initializer_list<TextPart> parts) const;

 private:
  struct Local;
  struct Notes;
  struct OwnPlace {
    uint64_t key = 0;  // NameHash() of a name it has.
    std::string name;
    PlaceRef whole;
  };

  void ReadDateline(const TokenView& tokens, Notes& notes) const;
  void ReadSentence(const TokenView& tokens, Notes& notes) const;
  void ReadParts(const TokenView& tokens, Notes& notes) const;
  void EnterKnown(const TokenView& tokens, size_t first, const PlaceName& name,
                  Notes& notes) const;
  void EnterLocal(const TokenView& tokens, TokenRange run,
                  const LocalName& name, Notes& notes) const;
  PlaceRef WholeOf(const TokenView& tokens, const LocalName& name,
                   const Notes& notes) const;
  void Vote(PlaceRole role, uint64_t key, PlaceId place, bool town,
            Notes& notes) const;
  PlaceRef RefOf(const PlaceVotes::Entry& entry, const Notes& notes) const;
  bool IsPerson(uint64_t key, const Local& local, const Notes& notes) const;
  void ChooseMain(Notes& notes) const;
  void Finish(Notes& notes) const;

  const PlaceNames& names_;
  const PlaceRoles& roles_;
  const PlaceWords& place_words_;
  const WordClasses& words_;
  PeopleReader people_;
  LocalNames locals_;
  std::vector<OwnPlace> own_;
};

}  // namespace crosscheck

#endif  // CHECKER_EXTRACT_PLACES_PLACE_READER_H_
