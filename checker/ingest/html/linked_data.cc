#include "checker/ingest/html/linked_data.h"

#include <cstdint>
#include <utility>

#include "absl/container/flat_hash_map.h"
#include "absl/strings/match.h"
#include "checker/ingest/json/json_scanner.h"
#include "checker/ingest/json/json_string.h"

namespace crosscheck {
namespace {

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

  LinkedArticle Finish() {
    if (article_.publisher.empty() && !publisher_id_.empty()) {
      article_.publisher = names_[publisher_id_];
    }
    return std::move(article_);
  }

 private:
  void Push(std::string key, bool is_array) {
    if (!frames_.empty() && frames_.back().is_array) key = frames_.back().key;
    frames_.emplace_back();
    frames_.back().key = std::move(key);
    frames_.back().is_array = is_array;
  }

  void Pop() {
    Frame frame = std::move(frames_.back());
    frames_.pop_back();
    if (!frame.id.empty() && !frame.name.empty()) names_[frame.id] = frame.name;
    if (frame.key == "publisher" && !frame.is_array) {
      Frame* parent = Around();
      if (parent != nullptr && parent->publisher.empty()) {
        parent->publisher = frame.name;
        parent->publisher_id = frame.id;
      }
    }
    if (!frame.is_article || frame.is_array) return;
    if (article_.found && frames_.size() >= depth_) return;
    depth_ = frames_.size();
    article_ = {true, frame.headline, frame.published, frame.body,
                frame.publisher};
    publisher_id_ = frame.publisher_id;
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
    }
  }

  std::string Decode(HtmlRange value) const {
    return DecodeJsonString(value.Of(page_), 0).text;
  }

  const absl::string_view page_;
  const Limits& limits_;
  std::vector<Frame> frames_;
  absl::flat_hash_map<std::string, std::string> names_;  // By @id.
  LinkedArticle article_;
  size_t depth_ = 0;  // Of article_.
  std::string publisher_id_;
};

}  // namespace

LinkedArticle FindLinkedArticle(absl::string_view page,
                                absl::Span<const HtmlRange> scripts,
                                const Limits& limits) {
  Finder finder(page, limits);
  for (const HtmlRange& script : scripts) finder.Read(script);
  return finder.Finish();
}

}  // namespace crosscheck
