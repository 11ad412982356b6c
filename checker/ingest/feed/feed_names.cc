#include "checker/ingest/feed/feed_names.h"

#include <algorithm>
#include <iterator>

#include "absl/strings/match.h"
#include "absl/strings/str_cat.h"
#include "absl/strings/strip.h"
#include "checker/ingest/html/tokenizer.h"

namespace crosscheck {
namespace {

struct Vocabulary {
  absl::string_view address;
  absl::string_view usual;
};

constexpr Vocabulary kVocabularies[] = {
    {"http://www.w3.org/2005/Atom", ""},
    {"http://purl.org/rss/1.0/", ""},
    {"http://purl.org/rss/1.0/modules/content/", "content:"},
    {"http://purl.org/dc/elements/1.1/", "dc:"},
};

}  // namespace

FeedNames::FeedNames(const XmlToken& root) {
  HtmlAttributes attributes(root.attributes);
  while (attributes.Next()) {
    absl::string_view prefix = attributes.name();
    if (!absl::ConsumePrefix(&prefix, "xmlns:")) continue;
    const auto* const found = std::find_if(
        std::begin(kVocabularies), std::end(kVocabularies),
        [&](const Vocabulary& v) { return v.address == attributes.value(); });
    if (found == std::end(kVocabularies)) continue;
    prefixes_.push_back({absl::StrCat(prefix, ":"), found->usual});
    if (found == kVocabularies) atom_ = prefixes_.back().written;
  }
}

std::string FeedNames::Usual(absl::string_view name) const {
  for (const Prefix& prefix : prefixes_) {
    if (absl::StartsWith(name, prefix.written)) {
      return absl::StrCat(prefix.usual, name.substr(prefix.written.size()));
    }
  }
  absl::ConsumePrefix(&name, "atom:");
  return std::string(name);
}

bool IsFeedRoot(const XmlToken& root) {
  if (root.kind != XmlToken::kStart) return false;
  const std::string name = FeedNames(root).Usual(root.name);
  return name == "rss" || name == "feed" || name == "rdf:RDF";
}

}  // namespace crosscheck
