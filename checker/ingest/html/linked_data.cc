#include "checker/ingest/html/linked_data.h"

#include <cstdint>
#include <utility>

#include "absl/container/flat_hash_map.h"
#include "absl/strings/match.h"
#include "checker/ingest/json/json_scanner.h"
#include "checker/ingest/json/json_string.h"

namespace crosscheck {
namespace {

constexpr size_t kMostArticles = 256;

// An object or array that is open.
struct Frame {
  std::string key;  // Under which it stands; an array's items share its key.
  bool is_array = false;
  bool is_article = false;
  HtmlRange headline;
  HtmlRange published;
  HtmlRange body;
  std::string name;
  std::string id;
  std::string publisher;     // Name,
  std::string publisher_id;  // or @id.
  std::string url;
  size_t first_article = 0;  // Of those that are within it.
  bool listed = false;
};

bool IsArticleType(absl::string_view type) {
  return absl::EndsWith(type, "Article") ||
         absl::EndsWith(type, "BlogPosting") || type == "Report";
}

class Finder {
 public:
  Finder(absl::string_view page, const Limits& limits)
      : page_(page), limits_(limits) {}

  void Read(HtmlRange script) {
    const absl::string_view text = script.Of(page_);
    JsonScanner scanner(text, limits_.json_depth);
    frames_.clear();
    std::string key;
    while (true) {
      const JsonToken token = scanner.Next();
      switch (token.kind) {
        case JsonToken::kObjectBegin:
        case JsonToken::kArrayBegin:
          Push(std::move(key), token.kind == JsonToken::kArrayBegin);
          key.clear();
          break;
        case JsonToken::kObjectEnd:
        case JsonToken::kArrayEnd:
          Pop();
          break;
        case JsonToken::kKey:
          key = DecodeJsonString(token.Of(text), 0).text;
          break;
        case JsonToken::kString:
          Take(key, {script.begin + static_cast<uint32_t>(token.begin),
                     script.begin + static_cast<uint32_t>(token.end)});
          break;
        case JsonToken::kOther:
          break;
        case JsonToken::kEnd:
        case JsonToken::kError:
          return;
      }
    }
  }

  std::vector<LinkedArticle> Finish() {
    for (size_t i = 0; i < articles_.size(); ++i) {
      if (articles_[i].publisher.empty() && !publisher_ids_[i].empty()) {
        articles_[i].publisher = names_[publisher_ids_[i]];
      }
    }
    return std::move(articles_);
  }

 private:
  void Push(std::string key, bool is_array) {
    if (!frames_.empty() && frames_.back().is_array) key = frames_.back().key;
    Frame frame;
    frame.listed =
        (!frames_.empty() && frames_.back().listed) || key == "itemListElement";
    frame.key = std::move(key);
    frame.is_array = is_array;
    frame.first_article = articles_.size();
    frames_.push_back(std::move(frame));
  }

  void Pop() {
    Frame frame = std::move(frames_.back());
    frames_.pop_back();
    if (!frame.id.empty() && !frame.name.empty()) names_[frame.id] = frame.name;
    if (!frame.is_array) TellParent(frame);
    if (frame.is_article && !frame.is_array) AddArticle(std::move(frame));
  }

  // What an object says of the one around it.
  void TellParent(const Frame& frame) {
    Frame* const parent = Around();
    if (parent == nullptr) return;
    if (frame.key == "publisher" && parent->publisher.empty()) {
      parent->publisher = frame.name;
      parent->publisher_id = frame.id;
    }
    if (frame.key == "mainEntityOfPage" && parent->url.empty()) {
      parent->url = frame.id;
    }
  }

  void AddArticle(Frame frame) {
    articles_.resize(frame.first_article);
    publisher_ids_.resize(frame.first_article);
    if (articles_.size() == kMostArticles) return;
    LinkedArticle article;
    article.headline = frame.headline;
    article.published = frame.published;
    article.body = frame.body;
    article.publisher = std::move(frame.publisher);
    article.url = std::move(frame.url);
    article.depth = static_cast<int>(frames_.size());
    article.listed = frame.listed;
    articles_.push_back(std::move(article));
    publisher_ids_.push_back(std::move(frame.publisher_id));
  }

  // The innermost object that is open; null if there is none.
  Frame* Around() {
    for (size_t i = frames_.size(); i > 0; --i) {
      if (!frames_[i - 1].is_array) return &frames_[i - 1];
    }
    return nullptr;
  }

  void Take(const std::string& key, HtmlRange value) {
    if (frames_.empty()) return;
    Frame& top = frames_.back();
    const std::string& name = top.is_array ? top.key : key;
    Frame* frame = Around();
    if (frame == nullptr) return;
    if (name == "@type") {
      frame->is_article |= IsArticleType(value.Of(page_));
    } else if (name == "headline") {
      if (frame->headline.empty()) frame->headline = value;
    } else if (name == "datePublished") {
      if (frame->published.empty()) frame->published = value;
    } else if (name == "articleBody") {
      if (frame->body.empty()) frame->body = value;
    } else if (name == "name") {
      frame->name = Decode(value);
    } else if (name == "@id") {
      frame->id = Decode(value);
    } else if (name == "publisher") {
      frame->publisher = Decode(value);
    } else if (name == "url" ||
               (name == "mainEntityOfPage" && frame->url.empty())) {
      frame->url = Decode(value);
    }
  }

  std::string Decode(HtmlRange value) const {
    return DecodeJsonString(value.Of(page_), 0).text;
  }

  const absl::string_view page_;
  const Limits& limits_;
  std::vector<Frame> frames_;
  absl::flat_hash_map<std::string, std::string> names_;  // By @id.
  std::vector<LinkedArticle> articles_;
  std::vector<std::string> publisher_ids_;  // Of each.
};

}  // namespace

std::vector<LinkedArticle> FindLinkedArticles(
    absl::string_view page, absl::Span<const HtmlRange> scripts,
    const Limits& limits) {
  Finder finder(page, limits);
  for (const HtmlRange& script : scripts) finder.Read(script);
  return finder.Finish();
}

}  // namespace crosscheck
