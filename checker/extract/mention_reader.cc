#include "checker/extract/mention_reader.h"

#include <algorithm>
#include <array>
#include <iterator>
#include <limits>
#include <optional>
#include <string>
#include <utility>

#include "absl/algorithm/container.h"
#include "absl/container/inlined_vector.h"
#include "absl/strings/match.h"
#include "checker/base/civil_day.h"
#include "checker/base/hash.h"
#include "checker/extract/places/dateline.h"
#include "checker/extract/story_event.h"
#include "checker/extract/words/list_table.h"
#include "checker/extract/words/names.h"

namespace crosscheck {
namespace {

// Who died is told where a report begins; further on it tells of others.
constexpr uint32_t kLeadParagraphs = 4;

constexpr uint32_t kNoParagraph = std::numeric_limits<uint32_t>::max();

// What a sentence may hold, by its tokens (see TokenSigns): what it cannot hold
// is not looked for.
enum Sign : uint16_t {
  kTimeSign = 1 << 0,
  kFigureSign = 1 << 1,
  kListSign = 1 << 2,
  kControlSign = 1 << 3,
  kDeathSign = 1 << 4,
  kAttackerSign = 1 << 5,
  kStageSign = 1 << 6,
  kSeveralSign = 1 << 7,
  kEventSign = 1 << 8,
};

bool HasAll(uint16_t signs, uint16_t needed) {
  return (signs & needed) == needed;
}

// Whether a phrase of `table` stands anywhere in `tokens`.
template <typename T>
bool StandsIn(const PhraseTable<T>& table, const TokenView& tokens) {
  for (size_t i = 0; i < tokens.size(); ++i) {
    if (table.Longest(tokens, i)) return true;
  }
  return false;
}

template <typename Values>
void SortUnique(Values& values) {
  std::sort(values.begin(), values.end());
  values.erase(std::unique(values.begin(), values.end()), values.end());
}

// "2016-09-29T14:30" as the civil day it begins with.
bool ParseDay(absl::string_view published, absl::CivilDay& day) {
  const std::optional<Day> found = DayOfIso(published.substr(0, 10));
  if (found) day = CivilDayOf(*found);
  return found.has_value();
}

// Whether figures[index] and the one behind it are an old value and the new
// one: "rose from 13 to 17".
bool IsChange(const TokenView& tokens, const std::vector<Figure>& figures,
              size_t index) {
  if (index + 1 >= figures.size()) return false;
  const Figure& old = figures[index];
  const Figure& now = figures[index + 1];
  return old.phrase.first > 0 &&
         absl::EqualsIgnoreCase(tokens.Text(old.phrase.first - 1), "from") &&
         now.phrase.first == old.phrase.last + 1 &&
         absl::EqualsIgnoreCase(tokens.Text(old.phrase.last), "to") &&
         (old.unit == now.unit || old.unit == nullptr) && !now.age;
}

// What a change is of is said before the old value and measured by the new one.
void GiveToNewValues(const TokenView& tokens, SentenceMentions& found) {
  for (size_t i = 0; i < found.figures.size(); ++i) {
    KindMatch& old = found.figure_kinds[i];
    if (old.kind == nullptr || !IsChange(tokens, found.figures, i)) continue;
    KindMatch& now = found.figure_kinds[i + 1];
    if (now.kind == nullptr) std::swap(old, now);
  }
}

}  // namespace

MentionReader::MentionReader(const v1::LexiconPack& pack)
    : words_(pack, vocabulary_),
      lemmatizer_(pack),
      phrasal_verbs_(pack, lemmatizer_, vocabulary_),
      lemma_hashes_(lemmatizer_, phrasal_verbs_),
      classes_(pack, vocabulary_),
      contrasts_(pack,
                 [this](absl::string_view word) {
                   return StableHash(lemmatizer_.Sense(word));
                 }),
      numbers_(pack, vocabulary_),
      times_(pack, numbers_, vocabulary_),
      nouns_(words_, lemmatizer_, classes_, vocabulary_),
      figures_(pack, numbers_, words_, nouns_, vocabulary_),
      person_lists_(pack, words_, nouns_, vocabulary_),
      inserts_(vocabulary_),
      modality_(pack, words_, vocabulary_),
      places_(pack, words_, vocabulary_),
      sources_(pack, words_, vocabulary_),
      kinds_(pack, words_, lemmatizer_, phrasal_verbs_, classes_, vocabulary_),
      furniture_(TableOfList(pack, "furniture_start", vocabulary_)),
      attacker_death_(TableOfList(pack, "attacker_death", vocabulary_)),
      several_events_(pack, words_, vocabulary_) {
  for (const v1::StageMark& stage : pack.stage()) {
    for (const std::string& phrase : stage.words()) {
      stage_.Add(phrase, 1, vocabulary_);
    }
  }
  lemma_hashes_.Fill(vocabulary_);
  signs_ = TokenSigns(vocabulary_,
                      [this](const Token& token) { return SignsOf(token); });
}

uint16_t MentionReader::SignsOf(const Token& token) const {
  const std::pair<bool, Sign> signs[] = {
      {times_.MayHold(token), kTimeSign},
      {figures_.MayHold(token), kFigureSign},
      {person_lists_.MayHold(token), kListSign},
      {words_.Is(token, kControl), kControlSign},
      {words_.Is(token, kDeathWord), kDeathSign},
      {attacker_death_.MayStart(token), kAttackerSign},
      {stage_.MayStart(token), kStageSign},
      {several_events_.MayMark(token), kSeveralSign},
      {several_events_.MayName(token), kEventSign}};
  uint16_t all = 0;
  for (const auto& [has, sign] : signs) all |= has ? sign : 0;
  return all;
}

ArticleMentions MentionReader::Read(const Article& article) const {
  ArticleMentions mentions;
  mentions.article = &article;
  mentions.title = SplitSentences(article.title.text, 0,
                                  article.title.text.size(), vocabulary_);
  mentions.body = SplitSentences(article.body.text, 0, article.body.text.size(),
                                 vocabulary_);
  mentions.places = places_.Read({{article.title.text, &mentions.title},
                                  {article.body.text, &mentions.body}});
  mentions.has_day = ParseDay(article.published, mentions.day);
  ReadDateline(mentions);
  mentions.sentences.reserve(mentions.title.sentences.size() +
                             mentions.body.sentences.size());
  TimeContext times;
  times.has_reference = mentions.has_day;
  times.reference = mentions.day;
  QuotationState quotation;
  ReadField(v1::Claim::TITLE, mentions, times, quotation);
  ReadField(v1::Claim::BODY, mentions, times, quotation);
  mentions.round_up = IsRoundUp(mentions);
  SetStoryEvent(kinds_, mentions);
  return mentions;
}

bool MentionReader::IsRoundUp(const ArticleMentions& mentions) const {
  for (const Sentence& sentence : mentions.title.sentences) {
    const TokenView tokens =
        mentions.title.View(mentions.article->title.text, sentence);
    if (HasAll(signs_.Of(tokens), kSeveralSign | kEventSign) &&
        several_events_.In(tokens)) {
      return true;
    }
  }
  return absl::c_count_if(mentions.sentences, [](const SentenceMentions& s) {
           return s.several_events;
         }) >= 2;
}

// Whether a line is a date and nothing else.
bool MentionReader::IsBareDate(const TokenView& tokens) const {
  constexpr size_t kMostTokens = 8;
  if (tokens.size() > kMostTokens) return false;
  std::vector<TimeMention> times;
  times_.Find(tokens, TimeContext(), times);
  return times.size() == 1 && times[0].first == 0 &&
         times[0].last == tokens.size();
}

// Dates an article by a line that is a date and little else, near its top.  A
// day of publication from outside the text is outranked only by a bare date:
// "Updated: ..." may be of any later day.
void MentionReader::ReadDateline(ArticleMentions& mentions) const {
  constexpr size_t kTopSentences = 4;
  for (size_t i = 0; i < mentions.body.sentences.size() && i < kTopSentences;
       ++i) {
    const TokenView tokens = mentions.body.View(mentions.article->body.text,
                                                mentions.body.sentences[i]);
    const std::optional<absl::CivilDay> day = times_.DatelineDay(tokens);
    if (!day) continue;
    if (mentions.has_day && !IsBareDate(tokens)) continue;
    mentions.has_day = true;
    mentions.day = *day;
    return;
  }
}

// Lines of the page and not of the story: "Related posts", "3 comments".
bool MentionReader::IsFurniture(const TokenView& tokens,
                                const Sentence& sentence) const {
  if (furniture_.Longest(tokens, 0)) return true;
  // "Image 8 of 40" counts the pictures of a gallery.
  if (tokens.size() > 2 && tokens[1].is_number() &&
      words_.Is(tokens[0], kFurnitureNumber) &&
      absl::EqualsIgnoreCase(tokens.Text(2), "of")) {
    return true;
  }
  return !sentence.closed && tokens.size() > 1 && tokens[0].is_number() &&
         words_.Is(tokens[1], kFurnitureCount);
}

// Whether the names of buttons stand in the sentence: "Skip x Embed x Share".
bool MentionReader::HasControls(const TokenView& tokens) const {
  constexpr size_t kFewControls = 3;
  std::array<WordId, kFewControls> seen{};
  size_t found = 0;
  for (size_t i = 0; i < tokens.size() && found < kFewControls; ++i) {
    const Token& token = tokens[i];
    if (!token.is_word() || !token.capital || !words_.Is(token, kControl) ||
        absl::c_linear_search(seen, token.word)) {
      continue;
    }
    seen[found++] = token.word;
  }
  return found == kFewControls;
}

void MentionReader::ReadFiguresAndTimes(const TokenView& tokens, uint16_t signs,
                                        TimeContext& times,
                                        SentenceMentions& found) const {
  if (HasAll(signs, kTimeSign)) times_.Find(tokens, times, found.times);
  if (!HasAll(signs, kFigureSign)) return;
  absl::InlinedVector<TokenRange, 8> taken;
  for (const TimeMention& time : found.times) {
    if (!time.rate) taken.push_back({time.first, time.last});
  }
  figures_.Find(tokens, taken, found.figures);
}

// What is asked of a sentence for the sake of its figures and times only.
void MentionReader::ReadSurroundings(const TokenView& tokens, uint16_t signs,
                                     const TextPlaces& places,
                                     QuotationState& quotation,
                                     SentenceMentions& found) const {
  sources_.Find(tokens, found.sentence.paragraph, quotation,
                found.attributions);
  places_.FindPlaces(tokens, places, found.places);
  found.inserts = inserts_.Find(tokens);
  KindContext context;
  const SentenceFacts facts{tokens, context, found.figures, found.times,
                            found.inserts};
  found.figure_kinds.reserve(found.figures.size());
  found.time_kinds.reserve(found.times.size());
  for (size_t i = 0; i < found.figures.size(); ++i) {
    found.figure_kinds.push_back(kinds_.OfFigure(facts, i));
  }
  GiveToNewValues(tokens, found);
  for (size_t i = 0; i < found.times.size(); ++i) {
    found.time_kinds.push_back(kinds_.OfTime(facts, i));
  }
  found.question = tokens[tokens.size() - 1].is_punct('?');
  found.stage = HasAll(signs, kStageSign) && StandsIn(stage_, tokens);
  found.several_events =
      HasAll(signs, kSeveralSign | kEventSign) && several_events_.In(tokens);
  ReadContent(tokens, found);
}

// Adds those sums that a kind of lists takes: "a man and two women" who were
// killed, but not who own a shop.  What is said of the sum is said of the two.
// `found` is read but for them.
void MentionReader::AddSums(const TokenView& tokens, std::vector<Figure> sums,
                            SentenceMentions& found) const {
  // A sentence with more is a table, and each costs a copy of the figures.
  constexpr size_t kMostSums = 8;
  if (sums.empty() || sums.size() > kMostSums) return;
  KindContext context;
  for (Figure& sum : sums) {
    const auto first =
        absl::c_find_if(found.figures, [&](const Figure& figure) {
          return figure.bare.first >= sum.bare.first;
        });
    const auto last =
        std::find_if(first, found.figures.end(), [&](const Figure& figure) {
          return figure.bare.first >= sum.bare.last;
        });
    const size_t at = static_cast<size_t>(first - found.figures.begin());
    const size_t end = static_cast<size_t>(last - found.figures.begin());
    // As if it were one figure.
    std::vector<Figure> figures(found.figures.begin(), first);
    figures.push_back(sum);
    figures.insert(figures.end(), last, found.figures.end());
    const KindMatch kind = kinds_.OfFigure(
        {tokens, context, figures, found.times, found.inserts}, at);
    if (kind.kind == nullptr || !kind.kind->lists_persons()) continue;
    for (size_t i = at; i < end; ++i) {
      KindMatch& member = found.figure_kinds[i];
      if (!found.figures[i].age && member.kind == nullptr) member = kind;
    }
    found.figures.insert(first, std::move(sum));
    found.figure_kinds.insert(
        found.figure_kinds.begin() + static_cast<ptrdiff_t>(at), kind);
  }
}

// Adds the places of sentences without figures and times: a figure behind them
// may stand where they say.
void MentionReader::AddPlaces(const std::vector<const Sentence*>& passed,
                              v1::Claim::Field field,
                              ArticleMentions& mentions) const {
  for (const Sentence* sentence : passed) {
    SentenceMentions found;
    found.field = field;
    found.sentence = *sentence;
    places_.FindPlaces(mentions.View(found), mentions.places, found.places);
    if (!found.places.empty()) mentions.sentences.push_back(std::move(found));
  }
}

void MentionReader::ReadField(v1::Claim::Field field, ArticleMentions& mentions,
                              TimeContext& times,
                              QuotationState& quotation) const {
  const bool title = field == v1::Claim::TITLE;
  const SplitText& split = title ? mentions.title : mentions.body;
  const absl::string_view text =
      title ? mentions.article->title.text : mentions.article->body.text;
  uint32_t furniture =
      split.sentences.empty() ? 0 : split.sentences.back().paragraph + 1;
  // Those of the paragraph being read that have no figures and no times.
  std::vector<const Sentence*> passed;
  uint32_t paragraph = kNoParagraph;
  for (const Sentence& sentence : split.sentences) {
    const TokenView tokens = split.View(text, sentence);
    const bool first = sentence.paragraph != paragraph;
    const bool opens = !title && first;
    paragraph = sentence.paragraph;
    if (IsFurniture(tokens, sentence)) {
      // "Sign up here." in the middle is one line of the page; what goes on
      // without an end, and what a paragraph opens with, is all of it.
      if (!first && sentence.closed) continue;
      furniture = sentence.paragraph;
    }
    if (sentence.paragraph == furniture) continue;
    const uint16_t signs = signs_.Of(tokens);
    if (HasAll(signs, kControlSign) && HasControls(tokens)) continue;
    if (HasAll(signs, kDeathSign) && sentence.paragraph < kLeadParagraphs) {
      mentions.tells_death = true;
    }
    if (HasAll(signs, kAttackerSign) && StandsIn(attacker_death_, tokens)) {
      mentions.attacker_died = true;
    }
    SentenceMentions found;
    found.field = field;
    found.sentence = sentence;
    found.lead = opens ? LeadOf(tokens) : 0;
    ReadFiguresAndTimes(tokens, signs, times, found);
    if (!passed.empty() && passed[0]->paragraph != sentence.paragraph) {
      passed.clear();
    }
    std::vector<Figure> sums;
    if (title || HasAll(signs, kListSign)) {
      sums = person_lists_.Find(tokens, found.figures, title);
    }
    if (found.figures.empty() && found.times.empty() && sums.empty()) {
      sources_.Follow(tokens, sentence.paragraph, quotation);
      // A line by itself that ends no sentence is a heading, a link, a credit:
      // nothing that the article tells.
      if (opens && !sentence.closed) continue;
      ReadNames(tokens, found.lead, mentions.other_names);
      passed.push_back(&sentence);
      continue;
    }
    for (const TimeMention& time : found.times) {
      TimeGrammar::Follow(time, times);
    }
    AddPlaces(passed, field, mentions);
    passed.clear();
    ReadSurroundings(tokens, signs, mentions.places, quotation, found);
    AddSums(tokens, std::move(sums), found);
    mentions.sentences.push_back(std::move(found));
  }
}

// Whether the content word tokens[at] has its capital from being a name; the
// first of a sentence that starts at `begin` has it anyway.
bool MentionReader::IsName(const TokenView& tokens, size_t begin,
                           size_t at) const {
  return tokens[at].capital && at > begin && !words_.Is(tokens[at], kNotAName);
}

// How many tokens of a paragraph say only from where and by whom it is.
size_t MentionReader::LeadOf(const TokenView& tokens) const {
  const Dateline dateline = FindDateline(tokens, words_);
  return dateline.in_capitals ? dateline.end : 0;
}

void MentionReader::ReadNames(const TokenView& tokens, size_t begin,
                              std::vector<uint64_t>& names) const {
  std::string buffer;
  for (size_t i = begin; i < tokens.size(); ++i) {
    const bool name = IsName(tokens, begin, i) ||
                      (i == begin && places_.IsCountry(tokens, begin));
    if (tokens[i].is_word() && name && !words_.Is(tokens[i], kFunctionWord)) {
      names.push_back(lemma_hashes_.Of(tokens, i, buffer));
    }
  }
}

void MentionReader::ReadContent(const TokenView& tokens,
                                SentenceMentions& mentions) const {
  // Both kinds stand in the order of the text.
  size_t figure = 0;
  size_t time = 0;
  const auto covered = [&](size_t i) {
    const auto& figures = mentions.figures;
    const auto& times = mentions.times;
    while (figure < figures.size() && figures[figure].bare.last <= i) ++figure;
    while (time < times.size() && times[time].last <= i) ++time;
    return (figure < figures.size() && figures[figure].bare.Contains(i)) ||
           (time < times.size() && i >= times[time].first);
  };
  size_t place = 0;
  const auto in_country = [&](size_t i) {
    const auto& places = mentions.places;
    while (place < places.size() && places[place].range.last <= i) ++place;
    return place < places.size() && places[place].range.Contains(i) &&
           places[place].country && places[place].role == PlaceRole::kIn;
  };
  // "Filipino shoppers paid": a name that opens the sentence, if it is known.
  const bool opens_with_place =
      (!mentions.places.empty() &&
       mentions.places.front().range.first == mentions.lead) ||
      places_.IsCountry(tokens, mentions.lead);
  mentions.content.reserve(tokens.size());
  absl::InlinedVector<uint64_t, 16> names;
  std::string buffer;
  for (size_t i = 0; i < tokens.size(); ++i) {
    if (i < mentions.lead || !HasContent(tokens, i, words_) || covered(i)) {
      continue;
    }
    const uint64_t hash = lemma_hashes_.Of(tokens, i, buffer);
    mentions.content.push_back(hash);
    const bool opener = opens_with_place && i == mentions.lead;
    if ((opener || IsName(tokens, mentions.lead, i)) &&
        !words_.Is(tokens[i], kFunctionWord)) {
      if (in_country(i)) {
        mentions.country_names.push_back(hash);
      } else {
        names.push_back(hash);
      }
    }
  }
  SortUnique(mentions.content);
  SortUnique(mentions.country_names);
  SortUnique(names);
  mentions.names.assign(names.begin(), names.end());
}

}  // namespace crosscheck
