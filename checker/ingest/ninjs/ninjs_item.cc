#include "checker/ingest/ninjs/ninjs_item.h"

#include "absl/strings/ascii.h"
#include "absl/strings/match.h"
#include "absl/strings/strip.h"
#include "checker/ingest/json/json_string.h"

namespace crosscheck {
namespace {

struct KeyName {
  absl::string_view name;
  NinjsItem::Key key;
};

constexpr KeyName kNames[] = {
    {"uri", NinjsItem::kUri},
    {"guid", NinjsItem::kGuid},
    {"versioncreated", NinjsItem::kVersionCreated},
    {"contentcreated", NinjsItem::kContentCreated},
    {"firstcreated", NinjsItem::kFirstCreated},
    {"pubstatus", NinjsItem::kPubStatus},
    {"embargoed", NinjsItem::kEmbargoed},
    {"copyrightholder", NinjsItem::kCopyrightHolder},
    {"source", NinjsItem::kSource},
    {"headline", NinjsItem::kHeadline},
};

std::string Lowered(absl::string_view text, const JsonToken& token) {
  return absl::AsciiStrToLower(DecodeJsonString(token.Of(text), 0).text);
}

NinjsItem::Key KeyOf(absl::string_view name) {
  for (const KeyName& row : kNames) {
    if (row.name == name) return row.key;
  }
  return NinjsItem::kKeys;
}

// Reads an item token by token: `depth_` is 1 within the item itself, and 3
// within an object of one of its arrays.
class ItemReader {
 public:
  ItemReader(absl::string_view text, NinjsItem& item)
      : text_(text), item_(item) {}

  // False once the item has ended.
  bool Take(const JsonToken& token) {
    switch (token.kind) {
      case JsonToken::kObjectBegin:
        ++depth_;
        if (depth_ == 3 && list_ != nullptr) list_->emplace_back();
        break;
      case JsonToken::kArrayBegin:
        ++depth_;
        break;
      case JsonToken::kObjectEnd:
      case JsonToken::kArrayEnd:
        --depth_;
        break;
      case JsonToken::kKey:
        if (depth_ == 1) TakeKey(token);
        if (depth_ == 3) inner_key_ = Lowered(text_, token);
        break;
      case JsonToken::kString:
        if (depth_ == 1) TakeString(token);
        if (depth_ == 3 && list_ != nullptr && !list_->empty()) {
          TakeInner(token, list_->back());
        }
        break;
      default:
        break;
    }
    return depth_ > 0;
  }

 private:
  void TakeKey(const JsonToken& token) {
    const std::string name = Lowered(text_, token);
    key_ = KeyOf(name);
    list_ = ListOf(name);
    suffixed_ = nullptr;
    absl::string_view suffix = name;
    if (absl::ConsumePrefix(&suffix, "body_")) {
      suffixed_ = &item_.bodies;
    } else if (absl::ConsumePrefix(&suffix, "description_")) {
      suffixed_ = &item_.descriptions;
    }
    type_ = std::string(suffix);
    if (key_ != NinjsItem::kKeys) {
      if (seen_[key_] && !item_.twice.has_value()) item_.twice = token;
      seen_[key_] = true;
    }
  }

  std::vector<NinjsItem::Text>* ListOf(absl::string_view name) {
    if (name == "headlines") return &item_.headlines;
    if (name == "bodies") return &item_.bodies;
    if (name == "descriptions") return &item_.descriptions;
    if (name == "infosource" || name == "infosources") return &item_.sources;
    return nullptr;
  }

  void TakeString(const JsonToken& token) {
    if (key_ != NinjsItem::kKeys) item_.values[key_] = token;
    if (suffixed_ != nullptr) suffixed_->push_back({token, type_, ""});
  }

  void TakeInner(const JsonToken& token, NinjsItem::Text& text) {
    if (inner_key_ == "value" || inner_key_ == "name") {
      text.value = token;
    } else if (inner_key_ == "contenttype") {
      text.type = Lowered(text_, token);
    } else if (inner_key_ == "role") {
      text.role = Lowered(text_, token);
    }
  }

  const absl::string_view text_;
  NinjsItem& item_;
  size_t depth_ = 1;
  NinjsItem::Key key_ = NinjsItem::kKeys;  // Of depth 1.
  std::string type_;                       // "xhtml" behind body_xhtml.
  std::string inner_key_;                  // Of depth 3.
  std::vector<NinjsItem::Text>* suffixed_ = nullptr;
  std::vector<NinjsItem::Text>* list_ = nullptr;
  std::array<bool, NinjsItem::kKeys> seen_ = {};
};

// Lower is better.
int RankOf(const NinjsItem::Text& text) {
  const bool whole =
      text.role.empty() || text.role == "main" || text.role == "richtext";
  return (whole ? 0 : 2) + (text.is_html() ? 0 : 1);
}

}  // namespace

bool NinjsItem::Text::is_html() const { return absl::StrContains(type, "htm"); }

bool ReadNinjsItem(absl::string_view text, JsonScanner& scanner,
                   NinjsItem& item) {
  ItemReader reader(text, item);
  while (true) {
    const JsonToken token = scanner.Next();
    if (token.kind == JsonToken::kError || token.kind == JsonToken::kEnd) {
      return false;
    }
    if (!reader.Take(token)) return true;
  }
}

const NinjsItem::Text* BestNinjsText(
    const std::vector<NinjsItem::Text>& texts) {
  const NinjsItem::Text* best = nullptr;
  for (const NinjsItem::Text& text : texts) {
    if (!text.has_value()) continue;
    if (best == nullptr || RankOf(text) < RankOf(*best)) best = &text;
  }
  return best;
}

}  // namespace crosscheck
